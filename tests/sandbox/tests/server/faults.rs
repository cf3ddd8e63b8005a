//! Every kind of fault, as a client sees it.

use std::io::{ErrorKind, Read};
use std::time::{Duration, Instant};

use crate::client::{Client, Reply};
use feiding_sandbox::{Fault, FaultKind, Sandbox};

fn with(kind: FaultKind) -> (Sandbox, Client) {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(Fault::new(kind));
    let client = Client::new(&sandbox);
    (sandbox, client)
}

/// What the request gives when nothing is wrong.
fn right(sandbox: &Sandbox) -> Reply {
    let reply = Client::new(sandbox).token().unwrap();
    assert!(reply.body.len() > 20 && reply.json().is_object());
    reply
}

/// The answer to a call of each of the three shapes under the same fault.
fn three(kind: &FaultKind) -> [Reply; 3] {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(Fault::new(kind.clone()).times(3));
    let mut client = Client::new(&sandbox);
    ["/open-apis/im/v1/messages", "/v1.0/robot/groupMessages/send", "/topapi/v2/user/get"]
        .map(|target| client.post(target, "{}").unwrap())
}

#[test]
fn token_invalid_has_the_shape_of_the_platform() {
    let [feishu, new, old] = three(&FaultKind::TokenInvalid { status: None });
    assert_eq!((feishu.status, &feishu.json()["code"]), (400, &99_991_663.into()));
    assert_eq!((new.status, &new.json()["code"]), (400, &"InvalidAuthentication".into()));
    assert_eq!((old.status, &old.json()["errcode"]), (200, &40_014.into()));
    let [feishu, ..] = three(&FaultKind::TokenInvalid { status: Some(200) });
    assert_eq!(feishu.status, 200);
}

#[test]
fn rate_limit_has_the_shape_of_the_platform() {
    let kind = FaultKind::RateLimit { status: 429, reset: "3".to_owned() };
    let [feishu, new, old] = three(&kind);
    assert_eq!((feishu.status, &feishu.json()["code"]), (429, &99_991_400.into()));
    assert_eq!(feishu.header("x-ogw-ratelimit-reset"), Some("3"));
    let code = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";
    assert_eq!((new.status, &new.json()["code"]), (403, &code.into()));
    assert_eq!((old.status, &old.json()["errcode"]), (200, &90_018.into()));
}

#[test]
fn quota_is_another_code_than_the_rate_limit() {
    let [feishu, ..] = three(&FaultKind::Quota { reset: "86400".to_owned() });
    assert_eq!((feishu.status, &feishu.json()["code"]), (400, &99_991_403.into()));
    assert_eq!(feishu.header("x-ogw-ratelimit-reset"), Some("86400"));
}

#[test]
fn status_html_empty_and_redirect_answer_instead() {
    let headers = vec![("X-Own".to_owned(), "1".to_owned())];
    let (sandbox, mut client) =
        with(FaultKind::Status { status: 418, headers, body: b"tea".to_vec() });
    let reply = client.token().unwrap();
    assert_eq!((reply.status, reply.body.as_slice()), (418, b"tea".as_slice()));
    assert_eq!(reply.header("x-own"), Some("1"));
    sandbox.fault(Fault::new(FaultKind::Html { status: 502 }));
    let reply = client.token().unwrap();
    assert_eq!((reply.status, reply.header("content-type")), (502, Some("text/html")));
    assert!(reply.body.starts_with(b"<html>"));
    sandbox.fault(Fault::new(FaultKind::Empty { status: 200 }));
    let reply = client.token().unwrap();
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    sandbox.fault(Fault::new(FaultKind::Redirect { location: "/elsewhere".to_owned() }));
    let reply = client.token().unwrap();
    assert_eq!((reply.status, reply.header("location")), (302, Some("/elsewhere")));
}

#[test]
fn a_gzip_bomb_is_small_on_the_wire() {
    let (_sandbox, mut client) = with(FaultKind::GzipBomb { decoded_mib: 50 });
    let reply = client.token().unwrap();
    assert_eq!(reply.header("content-encoding"), Some("gzip"));
    assert!(reply.body.len() < 100 << 10, "{}", reply.body.len());
    let mut start = [0; 16];
    flate2::read::GzDecoder::new(reply.body.as_slice()).read_exact(&mut start).unwrap();
    assert!(start.starts_with(b"{\"code\":0,"));
}

#[test]
fn slow_answers_late() {
    let (_sandbox, mut client) = with(FaultKind::Slow { delay_ms: 150 });
    let before = Instant::now();
    assert!(client.token().unwrap().json().is_object());
    assert!(before.elapsed() >= Duration::from_millis(150));
}

#[test]
fn stall_sends_half_and_then_nothing() {
    let (sandbox, mut client) = with(FaultKind::Stall { ms: None });
    client.stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    let kind = client.token().unwrap_err().kind();
    assert!(matches!(kind, ErrorKind::WouldBlock | ErrorKind::TimedOut), "{kind}");
    drop(client);
    sandbox.fault(Fault::new(FaultKind::Stall { ms: Some(50) }));
    let kind = Client::new(&sandbox).token().unwrap_err().kind();
    assert_eq!(kind, ErrorKind::UnexpectedEof);
}

#[test]
fn resets_are_resets() {
    let (sandbox, mut client) = with(FaultKind::ResetBefore);
    assert_eq!(client.token().unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert!(sandbox.received().is_empty());
    sandbox.fault(Fault::new(FaultKind::ResetAfter));
    let mut client = Client::new(&sandbox);
    assert_eq!(client.token().unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(sandbox.received().len(), 1);
}

#[test]
fn close_after_and_half_end_early() {
    let (sandbox, mut client) = with(FaultKind::CloseAfter);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    assert!(client.rest().unwrap().is_empty());
    assert_eq!(sandbox.received().len(), 1);
    sandbox.fault(Fault::new(FaultKind::Half));
    let kind = Client::new(&sandbox).token().unwrap_err().kind();
    assert_eq!(kind, ErrorKind::UnexpectedEof);
}

#[test]
fn lengths_lie_in_both_directions() {
    let (sandbox, mut client) = with(FaultKind::LengthLong);
    assert_eq!(client.token().unwrap_err().kind(), ErrorKind::UnexpectedEof);
    let whole = right(&sandbox).body.len();
    let mut client = Client::new(&sandbox);
    sandbox.fault(Fault::new(FaultKind::LengthShort));
    let reply = client.token().unwrap();
    assert!(reply.body.len() < whole && !reply.body.is_empty());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assert!(!client.rest().unwrap().starts_with(b"HTTP/"), "the surplus comes first");
}

#[test]
fn truncated_json_has_its_right_length() {
    let (_sandbox, mut client) = with(FaultKind::Truncated);
    let reply = client.token().unwrap();
    assert!(serde_json::from_slice::<serde_json::Value>(&reply.body).is_err());
    assert!(client.token().unwrap().json().is_object());
}

#[test]
fn a_huge_header_is_as_large_as_asked() {
    let (_sandbox, mut client) = with(FaultKind::HugeHeader { mib: 1 });
    let reply = client.token().unwrap();
    assert_eq!(reply.header("x-filler").map(str::len), Some(1 << 20));
}

#[test]
fn idle_close_answers_and_ends_without_notice() {
    let (sandbox, mut client) = with(FaultKind::IdleClose);
    let reply = client.token().unwrap();
    assert_eq!(reply.header("connection"), None);
    assert!(client.rest().unwrap().is_empty());
    assert_eq!(right(&sandbox).status, reply.status);
}

#[test]
fn chunked_unbounded_and_informational_answers_are_whole() {
    let (sandbox, mut client) = with(FaultKind::Chunked);
    let reply = client.token().unwrap();
    assert_eq!(reply.header("transfer-encoding"), Some("chunked"));
    assert!(reply.json().is_object());
    sandbox.fault(Fault::new(FaultKind::Informational));
    assert_eq!(client.token().unwrap().status, 103);
    assert!(client.reply().unwrap().json().is_object());
    sandbox.fault(Fault::new(FaultKind::NoLength));
    let reply = client.token().unwrap();
    assert_eq!(reply.header("content-length"), None);
    assert!(reply.json().is_object());
}
