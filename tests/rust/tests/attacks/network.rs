//! Names that are not found, proxies that are something else.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use feiding::{ErrorKind, Proxy, TokenKind, lark};
use feiding_tests::QuickClock;

use super::in_time;

/// A name that is not found now may be found in a moment: nothing was sent.
#[test]
fn a_name_that_is_not_found_is_looked_up_again() {
    let clock = QuickClock::default();
    let options = lark::Client::builder("cli_a1", "secret").base_url("https://nothing.invalid");
    let client = options.proxy(Proxy::Off).clock(clock.clone()).build().unwrap();
    let error = client.raw("POST", "/x").token(TokenKind::None).send().unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Io, true), "{error}");
    assert!(error.to_string().contains("Check the base URL"), "{error}");
    assert!(clock.slept() > Duration::ZERO);
}

/// A server that says this to whoever connects, and what the call through it ends with.
fn through(scheme: &str, said: &'static [u8]) -> feiding::Error {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("{scheme}://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(said);
        }
    });
    let options = lark::Client::builder("cli_a1", "secret").proxy(Proxy::Address(proxy.into()));
    let client = options.clock(QuickClock::default()).build().unwrap();
    in_time(move || client.raw("GET", "/x").token(TokenKind::None).send().unwrap_err())
}

#[test]
fn what_is_no_proxy_of_the_kind_is_told_so() {
    let error = through("socks5", b"HTTP/1.1 400 Bad Request\r\n\r\n");
    assert!(error.message().contains("does not answer as a SOCKS5 proxy does"), "{error}");
    let error = through("http", b"\x05\x00 no head, and far more than one needs\r\n\r\n");
    assert!(error.message().contains("does not answer as an HTTP proxy does"), "{error}");
    let error = through("http", b"HTTP/1.1 503 Busy\r\n\r\n");
    assert!(error.message().contains("status 503"), "{error}");
}

/// RFC 9110 9.3.6: any 2xx opens the tunnel. The handshake in it fails, which is as far as this
/// server goes.
#[test]
fn any_success_opens_the_tunnel() {
    let error = through("http", b"HTTP/1.1 201 Fine\r\n\r\n");
    assert!(error.message().contains("TLS handshake"), "{error}");
}

#[test]
fn a_proxy_of_the_environment_that_cannot_be_read_is_said_in_the_client_s_own_log() {
    const NAME: &str = "FEIDING_TEST_PROXY_LOG";
    if std::env::var(NAME).is_err() {
        let test = "network::a_proxy_of_the_environment_that_cannot_be_read_is_said_in_the_client_s_own_log";
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        let command = command.args([test, "--exact"]).env(NAME, "1");
        let output = command.env("https_proxy", "ftp://x").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        return;
    }
    let said: Arc<Mutex<Vec<String>>> = Arc::default();
    let lines = Arc::clone(&said);
    let sink = move |_: log::Level, line: &str| lines.lock().unwrap().push(line.to_owned());
    lark::Client::builder("cli_a1", "secret").logger(Arc::new(sink)).build().unwrap();
    let said = said.lock().unwrap();
    assert!(said.iter().any(|line| line.contains("proxy ignored")), "{said:?}");
}
