//! Answers: refusals with their text, bombs, stalls, heads that are too large.

use std::io::Write;
use std::time::Duration;

use feiding::ErrorKind;
use feiding_sandbox::{FaultKind, Sandbox};
use feiding_tests::{Stock, builder, message, on_messages};

use crate::server::{Server, answer, fine};

#[test]
fn a_refusal_with_an_http_status_keeps_what_the_platform_says() {
    let refusing = || {
        Server::start(|stream, _| {
            answer(stream, "400 Bad Request", "", r#"{"code":230002,"msg":"not in the chat"}"#)
        })
    };
    let client = refusing().builder().build().unwrap();
    let error = client.raw("GET", "/open-apis/a/v1/b").send().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(230_002)));

    let client = refusing().builder().transport(Stock::new()).build().unwrap();
    let error = client.raw("GET", "/open-apis/a/v1/b").send().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Io, None), "the body is lost");
}

#[test]
fn a_limit_counts_decoded_bytes() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(on_messages(FaultKind::GzipBomb { decoded_mib: 64 }).times(2));
    let client = builder(&sandbox).max_answer(1024 * 1024).build().unwrap();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("1048576"), "{error}");

    let url = format!("{}{}", sandbox.url(), feiding_tests::MESSAGES);
    let mut stock = ureq::post(url).send_empty().unwrap();
    let body = stock.body_mut().with_config().limit(1024 * 1024).read_to_vec().unwrap();
    assert!(body.len() > 60 * 1024 * 1024, "the limit let {} bytes through", body.len());
}

#[test]
fn a_stall_in_the_body_is_a_time_out() {
    let stalled = || {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(on_messages(FaultKind::Stall { ms: Some(3000) }));
        sandbox
    };
    let limit = Duration::from_millis(300);
    let sandbox = stalled();
    let client = builder(&sandbox).timeout(limit).build().unwrap();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);

    let sandbox = stalled();
    let client = builder(&sandbox).transport(Stock::with_timeout(limit)).build().unwrap();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "its reader hides what happened");
}

#[test]
fn a_head_may_have_24_kib_and_no_more_than_32() {
    let server = Server::start(|stream, _| {
        let padding = format!("X-Padding: {}\r\n", "x".repeat(24 * 1024));
        answer(stream, "200 OK", &padding, r#"{"code":0}"#)
    });
    let client = server.builder().build().unwrap();
    client.raw("GET", "/open-apis/a/v1/b").send().unwrap();

    let server = Server::start(|stream, _| {
        // Until the client has had enough.
        let line = format!("X-Padding: {}\r\n", "x".repeat(1000));
        stream.write_all(b"HTTP/1.1 200 OK\r\n").is_ok()
            && (0..20_000).all(|_| stream.write_all(line.as_bytes()).is_ok())
            && fine(stream)
    });
    let client = server.builder().build().unwrap();
    let error = client.raw("GET", "/open-apis/a/v1/b").send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Http);
    assert!(error.message().contains("32 KiB"), "{error}");
}
