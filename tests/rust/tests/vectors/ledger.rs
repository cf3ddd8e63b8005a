//! The recorded facts, and the account of where we deviate from them.

use std::collections::BTreeSet;

use serde_json::Value;

/// One recorded case, with what we do put over what was recorded.
pub(crate) type Case = Value;

/// The recorded facts of a group.
pub(crate) fn group(name: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("../../../vectors/lark.json")).unwrap();
    all[name].clone()
}

/// The labels that a table of the account holds for a group.
fn table(heading: &str, group: &str) -> BTreeSet<String> {
    let text = include_str!("../../../vectors/README.md");
    let (_, rest) = text.split_once(&format!("\n## {heading}\n")).unwrap();
    let rows = rest.split("\n## ").next().unwrap().lines().filter(|line| line.starts_with("| "));
    let cells = rows.map(|row| row.split(" | ").collect::<Vec<_>>());
    cells
        .filter(|cells| cells[0].trim_start_matches("| ") == group)
        .map(|cells| cells[1].trim_matches('`').to_owned())
        .collect()
}

/// What a case is called.
pub(crate) fn label(case: &Case) -> &str {
    let names = ["label", "name", "domain"];
    names.iter().find_map(|name| case[name].as_str()).unwrap()
}

fn with_ours(case: &Case) -> Case {
    let mut case = case.clone();
    for (name, value) in case["ours"].as_object().cloned().into_iter().flatten() {
        case[name] = value;
    }
    case
}

/// Compares every case of a group with what feiding does. `expected` gives the facts of a case in
/// the form that `actual` brings for its input.
pub(crate) fn check(
    name: &str,
    expected: impl Fn(&Case) -> Value,
    mut actual: impl FnMut(&Case) -> Value,
) {
    let cases = group(name)["cases"].as_array().unwrap().clone();
    let excused = table("Deviations", name);
    let waiting = table("Waiting", name);
    let (mut used, mut wrong, mut compared) = (BTreeSet::new(), Vec::new(), 0);
    for case in &cases {
        let label = label(case);
        let waits = |pattern: &String| label.starts_with(pattern.trim_end_matches('*'));
        assert_eq!(case["waits"] == true, waiting.iter().any(waits), "{name} {label}: waiting");
        if case["waits"] == true {
            continue;
        }
        let wanted = expected(&with_ours(case));
        if !case["ours"].is_null() {
            assert_ne!(wanted, expected(case), "{name} {label}: an excuse that is not needed");
            assert!(excused.contains(label), "{name} {label}: not in the table of deviations");
            used.insert(label.to_owned());
        }
        compared += 1;
        let got = actual(case);
        if got != wanted {
            wrong.push(format!("{label}\n  wanted {wanted}\n  got    {got}"));
        }
    }
    let mut left: Vec<_> = excused.difference(&used).collect();
    left.retain(|label| *label != "*");
    assert!(left.is_empty(), "{name}: rows without a case: {left:?}");
    assert!(wrong.is_empty(), "{name}: {} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 0, "{name}: nothing was compared");
}

/// The first word of our User-Agent in place of that SDK's.
pub(crate) fn our_agent(recorded: &str) -> String {
    assert_eq!(group("user_agent")["ours"]["program"], "feiding");
    assert!(table("Deviations", "user_agent").contains("*"));
    let ours = format!("feiding/{}", env!("CARGO_PKG_VERSION"));
    let replaced = recorded.replace("oapi-sdk-python/v1.7.5", &ours);
    assert_ne!(replaced, recorded, "an excuse that is not needed");
    replaced
}

#[test]
fn no_row_is_about_a_group_that_nobody_compares() {
    let text = include_str!("../../../vectors/README.md");
    for row in text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| group")) {
        let group = row.split(" | ").next().unwrap().trim_start_matches("| ");
        assert!(super::GROUPS.contains(&group), "{row}");
    }
}
