//! What is sent again, and what never is, whatever the other side does.

use std::io::Read as _;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use feiding::{Error, ErrorKind, TokenKind, dingtalk, lark};
use feiding_tests::{Fake, QuickClock};

use super::server::{Server, answer, fine};

/// Nothing of the request was sent, so even a POST may be: a load balancer that is just being
/// restarted resets handshakes.
#[test]
fn a_handshake_that_breaks_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&connections);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            seen.fetch_add(1, Ordering::SeqCst);
            let _ = stream.read(&mut [0; 64]);
        }
    });
    let options = lark::Client::builder("cli_a1", "secret").base_url(url);
    let client = options.clock(QuickClock::default()).build().unwrap();
    let error = client.raw("POST", "/x").token(TokenKind::None).send().unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Io, true), "{error}");
    assert_eq!(connections.load(Ordering::SeqCst), 3);
}

#[test]
fn an_interrupt_on_a_kept_connection_is_no_reason_to_send_again() {
    let server = Server::start(|stream, number| match number {
        0 => fine(stream),
        _ => {
            thread::sleep(Duration::from_secs(1));
            fine(stream)
        }
    });
    let calls = Arc::new(AtomicUsize::new(0));
    let asked = Arc::clone(&calls);
    let interrupt = move || match asked.fetch_add(1, Ordering::SeqCst) {
        0 => Err(Error::new(ErrorKind::Io, "stopped by hand")),
        _ => Ok(()),
    };
    let client = server.builder().interrupt(Arc::new(interrupt)).build().unwrap();
    client.raw("GET", "/x").send().unwrap();
    let error = client.raw("GET", "/x").send().unwrap_err();
    assert_eq!(error.message(), "stopped by hand");
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_wait_that_a_gateway_names_is_never_shortened() {
    for (status, body) in
        [("429 Too Many", ""), ("503 Busy", "<html>busy</html>"), ("503 Busy", "{}")]
    {
        let server = Server::start(move |stream, number| match number {
            0 => answer(stream, status, "Retry-After: 7\r\nx-ogw-ratelimit-reset: soon\r\n", body),
            _ => fine(stream),
        });
        let clock = QuickClock::default();
        let client = server.builder().clock(clock.clone()).build().unwrap();
        client.raw("GET", "/x").send().unwrap();
        assert!(clock.slept() >= Duration::from_secs(7), "{status}: {:?}", clock.slept());
        let clock = QuickClock::default();
        let options = dingtalk::Client::builder("ding_x1", "secret").base_url(&server.url);
        let client = options.access_token("t-1").clock(clock.clone()).build().unwrap();
        client.raw("GET", "/v1.0/x").send().unwrap();
        assert!(clock.slept() >= Duration::from_secs(7), "{status}: {:?}", clock.slept());
    }
}

#[test]
fn a_closed_client_carries_nothing_through_a_transport_of_ones_own() {
    let fake = Fake::new(|_| r#"{"code":0}"#.into());
    let options = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
    let client = options.transport(fake.clone()).build().unwrap();
    client.close();
    let error = client.raw("GET", "/x").send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
    assert!(fake.seen().is_empty());
}

#[test]
fn a_transport_of_ones_own_learns_that_its_client_is_gone() {
    let fake = Fake::new(|_| r#"{"code":0}"#.into());
    let client = lark::Client::builder("cli_a1", "secret").transport(fake.clone()).build().unwrap();
    let view = client.with_options(feiding::CallOptions::new());
    drop(client);
    assert!(!fake.closed());
    drop(view);
    assert!(fake.closed());
}

/// A busy server may have carried the call out before it said so.
#[test]
fn a_message_is_not_repeated_after_a_busy_server_error_of_dingtalk() {
    for status in ["500 Error", "503 Busy"] {
        let server = Server::start(move |stream, _| {
            answer(stream, status, "", r#"{"code":"system.busy","message":"busy"}"#)
        });
        let options = dingtalk::Client::builder("ding_x1", "secret").base_url(&server.url);
        let client = options.access_token("t-1").clock(QuickClock::default()).build().unwrap();
        let sent = |method| {
            let before = server.seen().len();
            client.raw(method, "/v1.0/x").send().unwrap_err();
            server.seen().len() - before
        };
        assert_eq!((sent("POST"), sent("GET")), (1, 3), "{status}");
    }
}
