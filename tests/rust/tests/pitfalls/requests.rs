//! Requests: bodies where they are unusual, addresses as they are given, names that attack a form.

use feiding::Upload;
use serde_json::json;

use crate::server::{Server, fine};

fn echo() -> Server {
    Server::start(|stream, _| fine(stream))
}

#[test]
fn get_and_delete_may_carry_a_body() {
    for method in ["GET", "DELETE"] {
        let server = echo();
        let client = server.builder().build().unwrap();
        client.raw(method, "/open-apis/a/v1/b").body(json!({"x": 1})).send().unwrap();
        assert!(server.seen()[0].ends_with("\r\n\r\n{\"x\":1}"), "{:?}", server.seen());
    }
}

#[test]
fn what_an_address_cannot_hold_is_encoded() {
    let server = echo();
    let client = server.builder().build().unwrap();
    let request = client.raw("GET", "/open-apis/a/v1/:name").path("name", "a b/ü?#");
    request.query("q", "x y&=%").send().unwrap();
    let seen = server.seen();
    let line = seen[0].lines().next().unwrap();
    assert_eq!(line, "GET /open-apis/a/v1/a%20b%2F%C3%BC%3F%23?q=x+y%26%3D%25 HTTP/1.1");

    let raw = format!("{}/a b", echo().url);
    assert!(ureq::get(raw).call().is_err(), "it takes only what is encoded already");
}

#[test]
fn a_file_name_cannot_leave_its_header() {
    let name = "a\"; name=\"evil\"\r\nX-Evil: 1";
    let server = echo();
    let client = server.builder().build().unwrap();
    let upload = Upload::bytes(name, b"content".to_vec());
    client.raw("POST", "/open-apis/a/v1/b").file("file", upload).send().unwrap();
    let seen = server.seen();
    let line = seen[0].lines().find(|line| line.starts_with("Content-Disposition")).unwrap();
    assert!(line.contains("%22; name=%22evil%22%0D%0AX-Evil: 1"), "{line}");
    assert!(!seen[0].contains("\r\nX-Evil"), "{}", seen[0]);
    assert!(seen[0].to_ascii_lowercase().contains("\r\ncontent-length: "), "{}", seen[0]);

    let part = ureq::unversioned::multipart::Part::bytes(b"content").file_name(name);
    let form = ureq::unversioned::multipart::Form::new().part("file", part);
    let server = echo();
    ureq::post(&server.url).send(form).unwrap();
    assert!(server.seen()[0].contains("\r\nX-Evil: 1"), "{}", server.seen()[0]);
}
