//! Arrows point down only: ground <- kernel <- lark | dingtalk <- lib.rs. The compiler does not
//! mind an arrow that points up; readers do.
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

/// What a file may name under `crate::`, by the folder it is in.
fn allowed(file: &Path) -> &'static [&'static str] {
    let first = file.components().next().unwrap().as_os_str().to_str().unwrap();
    match first.trim_end_matches(".rs") {
        "error" => &[],
        "secret" => &["error"],
        "kernel" => &["error", "secret", "kernel"],
        "lark" => &["error", "secret", "kernel", "lark"],
        "dingtalk" => &["error", "secret", "kernel", "dingtalk"],
        _ => &["error", "secret", "kernel", "lark", "dingtalk"],
    }
}

/// Third-party crates that one file or folder may name, and which.
const HOMES: [(&str, &str); 5] = [
    ("ureq", "kernel/transport/agent.rs"),
    ("rustls", "kernel/transport"),
    ("mio", "kernel/transport/dial.rs"),
    ("socket2", "kernel/transport/socket.rs"),
    ("ring", "kernel"),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(&root).unwrap().to_owned(), text)
    };
    found.into_iter().map(read).collect()
}

#[test]
fn arrows_point_down() {
    let mut seen = 0;
    for (file, text) in sources() {
        for line in text.lines().map(str::trim).filter(|line| line.starts_with("use crate::")) {
            let path = line.trim_start_matches("use crate::");
            let target: String =
                path.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            seen += 1;
            let fine = file.starts_with("lib.rs") || allowed(&file).contains(&target.as_str());
            assert!(fine, "{} names {target}: {line}", file.display());
        }
    }
    assert!(seen > 100, "only {seen} lines were looked at");
}

#[test]
fn a_third_party_crate_has_one_home() {
    for (file, text) in sources() {
        for (name, home) in HOMES {
            let named = text.lines().any(|line| line.trim().starts_with(&format!("use {name}::")));
            assert!(!named || file.starts_with(home), "{} names {name}", file.display());
        }
    }
}
