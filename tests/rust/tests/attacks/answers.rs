//! Answers that no server should give: each ends the call in time, with an error or a reply, and
//! never with a panic.

use std::io::Write as _;
use std::net::TcpStream;
use std::time::Duration;

use feiding::ErrorKind;
use feiding_tests::QuickClock;

use super::in_time;
use super::server::{Server, answer};

const ODD: [&str; 32] = [
    "",
    "\r\n\r\n\r\n\r\n",
    "HTTP/1.1",
    "HTTP/1.1 \r\n\r\n",
    "HTTP/1.1 000 Zero\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 99 Short\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 999 Large\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 -200 Less\r\n\r\n",
    "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "<html>no head at all</html>",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}XX0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nNo colon\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nX-A: a\r\n folded\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nX-A: \0\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\n: empty\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 204 None\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 304 Same\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 101 Switch\r\nUpgrade: x\r\n\r\n",
    "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}",
];

#[test]
fn no_answer_is_too_odd() {
    for odd in ODD {
        let server = Server::start(move |stream, _| {
            let _ = stream.write_all(odd.as_bytes());
            false
        });
        let options = server.builder().clock(QuickClock::default());
        let client = options.timeout(Duration::from_secs(5)).build().unwrap();
        let outcome = in_time(move || {
            let json = client.raw("GET", "/x").send().map(drop);
            let file = client.raw("GET", "/x").download().and_then(|reply| reply.data.bytes(100));
            [json, file.map(drop)]
        });
        for error in outcome.into_iter().filter_map(Result::err) {
            let text = error.to_string();
            assert!(!text.contains("unwrap") && !text.is_empty(), "{odd:?}: {text}");
            let kinds = [ErrorKind::Io, ErrorKind::Http, ErrorKind::Decode, ErrorKind::Api];
            assert!(kinds.contains(&error.kind()), "{odd:?}: {error:?}");
        }
    }
}

/// Writes a piece without end, until nobody listens any more or it is enough.
fn flood(stream: &mut TcpStream, start: &str, piece: &str) -> bool {
    let piece = piece.repeat(1000);
    let _ = stream.write_all(start.as_bytes());
    (0..100_000).all(|_| stream.write_all(piece.as_bytes()).is_ok());
    false
}

#[test]
fn an_answer_without_end_ends_the_call() {
    let ok = "HTTP/1.1 200 OK\r\n";
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (start, piece) in [
        (ok, "X-A: a\r\n"),
        (ok, "X"),
        ("", "\r\n"),
        ("", "HTTP/1.1 100 Continue\r\n\r\n"),
        ("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
        (chunked, "1;extension\r\n \r\n"),
        (chunked, "0"),
        (&format!("{chunked}1;"), "extension"),
        (&format!("{chunked}0\r\n"), "X-A: a\r\n"),
        (&format!("{ok}Content-Type: application/json\r\n\r\n"), " "),
    ] {
        let (start, first) = (start.to_owned(), start.to_owned());
        let server = Server::start(move |stream, _| flood(stream, &start, piece));
        let options = server.builder().clock(QuickClock::default()).retries(0);
        let client = options.timeout(Duration::from_millis(500)).build().unwrap();
        let errors = in_time(move || {
            let json = client.raw("GET", "/x").send().unwrap_err();
            // Of a file the head must come in time; its content may be as long as it likes.
            let file = client.raw("GET", "/x").download();
            [Some(json), file.err()]
        });
        let kinds = [ErrorKind::Io, ErrorKind::Http, ErrorKind::Decode, ErrorKind::Timeout];
        for error in errors.into_iter().flatten() {
            assert!(kinds.contains(&error.kind()), "{first:?} {piece:?}: {error:?}");
        }
    }
}

#[test]
fn json_that_is_cut_or_twisted_is_an_error_with_its_log_id() {
    for data in ["{\"a\":tru}", "[1,]", "{\"a\" 1}", "\"\\x\"", "01", "{\"a\":1e}"] {
        let body = format!("{{\"code\":0,\"data\":{data}}}");
        let server = Server::start(move |stream, _| {
            let headers = "Content-Type: application/json\r\nX-Tt-Logid: log-1\r\n";
            answer(stream, "200 OK", headers, &body)
        });
        let client = server.builder().build().unwrap();
        let by_name = client.call_by_name("im.v1.chat.list", ()).unwrap_err();
        let typed = client.call(&feiding::lark::im::v1::chat::List::default()).unwrap_err();
        let raw = client.raw("GET", "/x").send().unwrap_err();
        for (error, name) in
            [(by_name, "im.v1.chat.list"), (typed, "im.v1.chat.list"), (raw, "GET /x")]
        {
            assert_eq!(error.kind(), ErrorKind::Decode, "{data}: {error}");
            assert_eq!(
                (error.log_id(), error.http_status()),
                (Some("log-1"), Some(200)),
                "{error}"
            );
            // What is found only when the payload is read says in which call.
            let late = error.message().contains("is broken");
            assert!(!late || error.message().starts_with(name), "{error}");
        }
    }
}

#[test]
fn half_an_answer_is_told_from_none() {
    let server = Server::start(|stream, _| {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
        let _ = stream.write_all(format!("{head}{{\"code\"").as_bytes());
        false
    });
    let client = server.builder().build().unwrap();
    let error = client.raw("GET", "/x").send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "{error}");
    assert!(error.message().contains("broke off"), "{error}");
}

/// An answer that has no body must not be the start of the next.
#[test]
fn what_follows_an_answer_is_not_the_next() {
    for first in [
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"code\":0}HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"code\":0,\"data\":\"bad\"}",
        "HTTP/1.1 204 None\r\nContent-Length: 22\r\n\r\n{\"code\":0,\"data\":\"bad\"}",
        "HTTP/1.1 304 Same\r\nContent-Length: 22\r\n\r\n{\"code\":0,\"data\":\"bad\"}",
    ] {
        let server = Server::start(move |stream, number| match number {
            0 => stream.write_all(first.as_bytes()).is_ok(),
            _ => answer(stream, "200 OK", "", r#"{"code":0,"data":"good"}"#),
        });
        let client = server.builder().retries(0).build().unwrap();
        let _ = client.raw("GET", "/x").send();
        for _ in 0..2 {
            if let Ok(reply) = client.raw("POST", "/x").send() {
                assert_ne!(reply.data, "bad", "{first}");
            }
        }
    }
}
