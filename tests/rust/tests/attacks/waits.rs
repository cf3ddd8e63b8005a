//! How long a call waits, whatever the other side does or the caller asks for.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use feiding::{CallOptions, Error, ErrorKind, Proxy, TokenKind, Upload, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{TOKENS, builder, message};

use super::in_time;
use super::server::{Server, answer, fine};

const FILE: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n";

#[test]
fn no_limit_is_too_long_to_be_counted() {
    let server = Server::start(|stream, _| fine(stream));
    let forever = Duration::MAX;
    let options = server.builder().timeout(forever).connect_timeout(forever).idle_timeout(forever);
    options.build().unwrap().raw("GET", "/x").send().unwrap();
}

#[test]
fn connecting_ends_in_its_own_time_also_behind_a_proxy_and_for_tls() {
    // Takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let options = || {
        let options = lark::Client::builder("cli_a1", "secret").retries(0);
        options.connect_timeout(Duration::from_millis(300))
    };
    let through = |scheme| options().proxy(Proxy::Address(format!("{scheme}://{address}").into()));
    let secure = options().base_url(format!("https://{address}"));
    for options in [secure, through("http"), through("socks5")] {
        let client = options.build().unwrap();
        let start = Instant::now();
        let error =
            in_time(move || client.raw("GET", "/x").token(TokenKind::None).send().unwrap_err());
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(error.to_string().contains("connect time-out"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    }
}

#[test]
fn a_reader_that_takes_its_time_is_not_the_server_standing_still() {
    let (half_read, wanted) = mpsc::channel();
    let wanted = Mutex::new(wanted);
    let server = Server::start(move |stream, _| {
        stream.write_all(format!("{FILE}Content-Length: 4\r\n\r\nab").as_bytes()).unwrap();
        wanted.lock().unwrap().recv().unwrap();
        stream.write_all(b"cd").is_ok()
    });
    let idle = Duration::from_millis(300);
    let client = server.builder().idle_timeout(idle).build().unwrap();
    let mut file = client.raw("GET", "/x").download().unwrap().data;
    let mut half = [0; 2];
    file.read_exact(&mut half).unwrap();
    assert_eq!(&half, b"ab");
    half_read.send(()).unwrap();
    thread::sleep(idle);
    file.read_exact(&mut half).unwrap();
    assert_eq!(&half, b"cd");
}

/// A token that comes a byte at a time keeps an upload, which has no total, for no longer than
/// any other call.
#[test]
fn a_token_that_drips_ends_with_the_time_out_of_a_call_also_for_a_file() {
    let server = Server::start(|stream, _| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n").unwrap();
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(50));
        }
        false
    });
    let options = lark::Client::builder("cli_a1", "secret").base_url(&server.url);
    let client = options.timeout(Duration::from_millis(500)).build().unwrap();
    let error = in_time(move || {
        let file = client.raw("POST", "/x").file("file", Upload::bytes("a", "b"));
        file.send().unwrap_err()
    });
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[test]
fn a_long_reset_does_not_hold_a_file_for_ever() {
    for reset in ["3600", "9000000000"] {
        let server = Server::start(move |stream, _| {
            let headers =
                format!("Content-Type: application/json\r\nx-ogw-ratelimit-reset: {reset}\r\n");
            answer(stream, "429 Too Many", &headers, r#"{"code":99991400,"msg":"slower"}"#)
        });
        let client = server.builder().build().unwrap();
        let error = in_time(move || {
            let file = client.raw("POST", "/x").file("file", Upload::bytes("a", "b"));
            file.send().unwrap_err()
        });
        assert_eq!(error.retry_after(), Some(Duration::from_secs(reset.parse().unwrap())));
        assert_eq!(server.seen().len(), 1);
    }
}

#[test]
fn closing_ends_the_wait_before_another_try() {
    let (sender, receiver) = mpsc::channel();
    let server = Server::start(move |stream, _| {
        let headers = "Content-Type: application/json\r\nx-ogw-ratelimit-reset: 15\r\n";
        let said = answer(stream, "429 Too Many", headers, r#"{"code":99991400,"msg":"slower"}"#);
        sender.send(()).unwrap();
        said
    });
    let client = server.builder().build().unwrap();
    let other = client.clone();
    let caller = thread::spawn(move || other.raw("GET", "/x").send().unwrap_err());
    receiver.recv().unwrap();
    let start = Instant::now();
    client.close();
    let error = caller.join().unwrap();
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}

/// One call fetches the token for all: what ends that call alone must not end the others.
#[test]
fn the_end_of_one_call_is_not_the_end_of_those_that_wait_for_its_token() {
    let stopped = |_: &Sandbox| {
        let interrupt = || Err(Error::new(ErrorKind::Io, "stopped by hand"));
        CallOptions::new().interrupt(Arc::new(interrupt))
    };
    let short = |_: &Sandbox| CallOptions::new().timeout(Duration::from_millis(200));
    let ends: [&dyn Fn(&Sandbox) -> CallOptions; 2] = [&stopped, &short];
    for ends in ends {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 1500 }).path(TOKENS));
        let client = builder(&sandbox).build().unwrap();
        let first = client.with_options(ends(&sandbox));
        let first = thread::spawn(move || first.call_by_name("im.v1.chat.list", ()).unwrap_err());
        while sandbox.requests() == 0 {
            thread::yield_now();
        }
        let others: Vec<_> = (0..4)
            .map(|_| {
                let client = client.clone();
                thread::spawn(move || client.call_by_name("im.v1.message.create", message()))
            })
            .collect();
        let error = first.join().unwrap();
        for other in others {
            other.join().unwrap().unwrap();
        }
        assert!(matches!(error.kind(), ErrorKind::Io | ErrorKind::Timeout), "{error}");
    }
}

/// An error of the interrupt ends the call, even one that looks as if trying again might help.
#[test]
fn an_interrupt_is_no_reason_to_try_again() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let interrupt = || Err(Error::new(ErrorKind::Io, "stopped by hand").retryable(None));
    let client = lark::Client::builder("cli_a1", "secret")
        .base_url(format!("https://{}", silent.local_addr().unwrap()))
        .interrupt(Arc::new(interrupt))
        .build()
        .unwrap();
    let error = client.raw("GET", "/x").token(TokenKind::None).send().unwrap_err();
    assert_eq!(error.message(), "TLS handshake with 127.0.0.1: stopped by hand");
    drop(silent.accept().unwrap());
    silent.set_nonblocking(true).unwrap();
    assert!(silent.accept().is_err(), "connected again after the interrupt");
}
