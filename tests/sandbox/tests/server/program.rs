//! The program: what it prints and when it ends.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use crate::client::{Client, connect};

const PROGRAM: &str = env!("CARGO_BIN_EXE_feiding-sandbox");

fn start(arguments: &[&str]) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(PROGRAM)
        .args(arguments)
        .arg("--until-stdin-closes")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}

#[test]
fn it_prints_where_it_listens_and_ends_with_its_input() {
    let path = std::env::temp_dir().join(format!("feiding-sandbox-{}.pem", std::process::id()));
    let (mut child, mut out) = start(&["--tls", "--ca-file", path.to_str().unwrap()]);
    let (mut plain, mut tls) = (String::new(), String::new());
    out.read_line(&mut plain).unwrap();
    out.read_line(&mut tls).unwrap();
    let url = plain.strip_prefix("LISTEN ").unwrap().trim_end();
    assert!(url.starts_with("http://127.0.0.1:"), "{plain}");
    assert!(tls.starts_with("LISTEN https://127.0.0.1:"), "{tls}");
    let ca_pem = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(ca_pem.starts_with("-----BEGIN CERTIFICATE-----"));
    let reply = Client::over(connect(url)).get("/_sandbox/stats").unwrap();
    assert_eq!(reply.status, 200);
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    let mut rest = String::new();
    assert_eq!(out.read_line(&mut rest).unwrap(), 0, "{rest}");
}

#[test]
fn without_tls_there_is_one_line() {
    let (mut child, mut out) = start(&["--quiet", "--port", "0"]);
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    let lines: Vec<String> = out.by_ref().lines().map(Result::unwrap).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[test]
fn help_and_mistakes() {
    let help = Command::new(PROGRAM).arg("--help").output().unwrap();
    assert!(help.status.success());
    assert!(String::from_utf8_lossy(&help.stdout).contains("--until-stdin-closes"));
    for wrong in [["--port", "none"], ["--odd", "1"]] {
        let output = Command::new(PROGRAM).args(wrong).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}
