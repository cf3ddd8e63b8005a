//! With the feature `system-roots` the certificates of the operating system count, and
//! `SSL_CERT_FILE` names them.
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

use feiding_sandbox::Sandbox;

fn child(url: &str, certificates: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_child"));
    command.args(["get", "ours", url]).env("SSL_CERT_FILE", certificates).env("NO_PROXY", "*");
    command.env_remove("SSL_CERT_DIR").output().unwrap()
}

#[test]
fn ssl_cert_file_is_honoured() {
    let sandbox = Sandbox::builder().tls(true).start().unwrap();
    let other = Sandbox::builder().tls(true).start().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (own, foreign) = (folder.join("own.pem"), folder.join("foreign.pem"));
    std::fs::write(&own, sandbox.ca_pem().unwrap()).unwrap();
    std::fs::write(&foreign, other.ca_pem().unwrap()).unwrap();
    let trusted = child(sandbox.url_tls().unwrap(), &own);
    // The sandbox knows no such path; what counts is that it could be asked.
    assert!(String::from_utf8_lossy(&trusted.stdout).contains("404"), "{trusted:?}");
    let refused = child(sandbox.url_tls().unwrap(), &foreign);
    let said = String::from_utf8_lossy(&refused.stdout);
    assert!(said.contains("TLS handshake with 127.0.0.1 failed"), "{said}");
}
