//! What holds for every typed struct.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use super::random::{Members, Random, SECRET, Source};
use super::{Every, LARK};
use crate::kernel::codec::{Field, Record, Style, View, Writer, interop};

/// How many random values each struct has, besides one with all its fields.
const ROUNDS: u64 = 4;

/// The members of a struct with their types, in the order of its fields. Two may share a name on
/// the wire: then the first in the struct is the first of the catalog.
fn in_order(fields: &[Field], members: &Members) -> Members {
    let mut left: Vec<_> = members.iter().collect();
    let ordered = fields.iter().map(|field| {
        let place = left.iter().position(|(wire, _)| wire == field.wire);
        left.remove(place.unwrap_or_else(|| panic!("the catalog lacks {}", field.wire))).clone()
    });
    let ordered = ordered.collect();
    assert!(left.is_empty(), "no fields for {left:?}");
    ordered
}

/// A JSON object with some or all of the members.
fn object(members: &Members, random: &mut Random<'_>, all: bool) -> String {
    let mut json = String::from("{");
    for (wire, kind) in members {
        if (all || random.below(3) > 0)
            && let Some(value) = random.value(kind)
        {
            let mark = if json.len() > 1 { "," } else { "" };
            write!(json, "{mark}{}:{value}", Value::from(wire.as_str())).unwrap();
        }
    }
    json.push('}');
    json
}

/// Reads JSON that must be read whatever its values are.
fn read(one: &Every, json: &[u8]) -> Box<dyn Record> {
    (one.read)(json).unwrap_or_else(|error| {
        panic!("{} {}: {error} in {}", one.service, one.name, String::from_utf8_lossy(json))
    })
}

fn written(record: &dyn Record) -> Vec<u8> {
    let mut out = Writer::new();
    out.view(&View::Record(record), Style::PLAIN);
    out.into_bytes()
}

/// What was read is the same after it was written and read again, by the codec under the names of
/// the wire, and by serde under ours. No secret prints.
fn round_trip(one: &Every, text: &str) -> Box<dyn Record> {
    let first = read(one, text.as_bytes());
    let told = || format!("{} {}: {text}", one.service, one.name);
    assert!(*first == *read(one, &written(&*first)), "{}", told());
    let ours = interop::serialize(&*first, serde_json::value::Serializer).unwrap();
    let mut again = read(one, b"{}");
    interop::fill(&mut *again, &ours).unwrap();
    assert!(*first == *again, "{}", told());
    assert!(!format!("{:?}", View::Record(&*first)).contains(SECRET), "{}", told());
    first
}

/// Whether everything inside is plain JSON but for integers that travel as text: then what is
/// written is what was read.
fn is_plain(members: &Members, source: &Source) -> bool {
    let marked = |kind: &str| kind.replace("int~", "").contains(['~', ',', '.']);
    let twice = members.iter().map(|(wire, _)| wire).collect::<BTreeSet<_>>().len() < members.len();
    !twice && !members.iter().any(|(_, kind)| marked(kind)) && !source.is_marked()
}

fn go_through(platform: &str, list: &[Every]) -> usize {
    let mut source = Source::load(platform, list[0].service);
    let mut fields = 0;
    for (seed, one) in (1..).zip(list) {
        if source.service != one.service {
            source = Source::load(platform, one.service);
        }
        let known = read(one, b"{}").fields();
        let members = in_order(known, source.members(one.name));
        let mut random = Random::new(&source, seed);
        let text = object(&members, &mut random, true);
        let whole = round_trip(one, &text);
        for (index, field) in known.iter().enumerate().filter(|(_, field)| !field.file) {
            assert!(!whole.get(index).is_absent(), "{} {}: {field:?}", one.service, one.name);
            fields += 1;
        }
        if is_plain(&members, &source) {
            let (before, after): (Value, Value) = (
                serde_json::from_str(&text).unwrap(),
                serde_json::from_slice(&written(&*whole)).unwrap(),
            );
            assert_eq!(before, after, "{} {}", one.service, one.name);
        }
        for _ in 0..ROUNDS {
            round_trip(one, &object(&members, &mut random, false));
            read(one, misfits(&members, &mut random).as_bytes());
        }
    }
    fields
}

/// The members with values of any type.
fn misfits(members: &Members, random: &mut Random<'_>) -> String {
    const KINDS: [&str; 6] = ["string", "int", "float", "bool", "json", "[{string}]"];
    let any = members.iter().map(|(wire, _)| {
        let kind = KINDS[usize::try_from(random.below(6)).unwrap_or_default()];
        (wire.clone(), kind.to_owned())
    });
    let any = any.collect();
    object(&any, random, true)
}

/// Every operation has a struct, and every type that is not only the body of operations.
fn check_list(platform: &str, list: &[Every]) {
    let mut there: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in list {
        assert!(there.entry(one.service).or_default().insert(one.name), "{} twice", one.name);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog").join(platform);
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let service = path.file_stem().and_then(|stem| stem.to_str()).unwrap();
            let source = Source::load(platform, service);
            let there = there.get(service).cloned().unwrap_or_default();
            let missing: Vec<_> = source.structs().filter(|name| !there.contains(name)).collect();
            assert!(missing.is_empty(), "{service} lacks {missing:?}");
        }
    }
}

#[test]
fn every_struct_of_feishu_reads_what_it_wrote() {
    check_list("lark", LARK);
    let fields = go_through("lark", LARK);
    assert!(LARK.len() > 5_300 && fields > 24_000, "{} structs, {fields} fields", LARK.len());
}

#[cfg(feature = "dingtalk-full")]
#[test]
fn every_struct_of_dingtalk_reads_what_it_wrote() {
    check_list("dingtalk", super::DINGTALK);
    assert!(go_through("dingtalk", super::DINGTALK) > 0);
}

#[test]
fn no_struct_reads_deeper_than_the_limit() {
    // One more than the struct itself may hold, in a member that it passes over.
    let nested = |depth: usize| format!("{{\"-\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    for one in LARK {
        read(one, nested(127).as_bytes());
        for depth in [128, 100_000] {
            assert!((one.read)(nested(depth).as_bytes()).is_err(), "{}", one.name);
        }
    }
}
