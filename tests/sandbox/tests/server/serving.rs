//! Connections and requests when nothing is wrong, or when the client is.

use std::io::{ErrorKind, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use feiding_sandbox::{Clock, Fault, FaultKind, ManualClock, Sandbox};
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::client::{Client, TOKEN, connect};

/// Waits for what another thread does soon.
fn until(what: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(5);
    while !what() {
        assert!(Instant::now() < end, "it did not come about");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_connection_is_kept_and_counted() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    for _ in 0..3 {
        assert!(client.token().unwrap().json().is_object());
    }
    assert_eq!((sandbox.connections(), sandbox.open_connections()), (1, 1));
    assert_eq!(sandbox.requests(), 3);
    drop(client);
    until(|| sandbox.open_connections() == 0);
    assert_eq!(sandbox.connections(), 1);
}

#[test]
fn requests_are_recorded_in_order_with_all_their_parts() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    client.post("/open-apis/a?b=%20", "{\"c\":1}").unwrap();
    client.get("/v1.0/d").unwrap();
    let received = sandbox.received();
    let first = &received[0].request;
    assert_eq!((first.method.as_str(), first.path()), ("POST", "/open-apis/a"));
    assert_eq!((first.query(), &*first.body), ("b=%20", b"{\"c\":1}".as_slice()));
    assert_eq!((first.header("HOST"), first.connection), (Some("sandbox"), 1));
    assert_eq!((received[1].sequence, received.len()), (2, 2));
    sandbox.clear();
    assert!(sandbox.received().is_empty());
    sandbox.settings().set_record(false);
    client.get("/v1.0/d").unwrap();
    assert!(sandbox.received().is_empty());
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    let request = format!("POST {TOKEN} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{{}}");
    client.send(&request.repeat(20));
    for _ in 0..20 {
        client.reply().unwrap();
    }
    assert_eq!(sandbox.received().len(), 20);
}

#[test]
fn bodies_come_in_chunks_and_byte_by_byte() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    let head = "POST /open-apis/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    let text = format!("{head}5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nTrailer: 1\r\n\r\n");
    client.send(&text);
    client.reply().unwrap();
    for index in 0..text.len() {
        client.send(&text[index..=index]);
    }
    client.reply().unwrap();
    let received = sandbox.received();
    assert_eq!(received.len(), 2);
    assert!(received.iter().all(|received| &*received.request.body == b"hello!"));
}

#[test]
fn a_client_that_asks_first_is_told_to_go_on() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    client.send(
        "POST /open-apis/a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\
         Expect: 100-continue\r\n\r\n",
    );
    assert_eq!(client.reply().unwrap().status, 100);
    client.send("body");
    assert!(client.reply().unwrap().status >= 200);
    assert_eq!(&*sandbox.received()[0].request.body, b"body");
}

#[test]
fn the_connection_is_closed_when_the_client_wants_it() {
    let sandbox = Sandbox::start().unwrap();
    for request in
        ["GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"]
    {
        let mut client = Client::new(&sandbox);
        client.send(request);
        assert_eq!(client.reply().unwrap().header("connection"), Some("close"));
        assert!(client.rest().unwrap().is_empty());
    }
}

#[test]
fn what_is_no_request_is_refused() {
    let sandbox = Sandbox::start().unwrap();
    let long = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "a".repeat(65 << 10));
    let both = "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n";
    let cases = [
        ("nonsense\r\n\r\n", 400),
        ("GET  / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/2.0\r\n\r\n", 505),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nName : value\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n", 413),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4000001\r\n", 413),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n+1\r\n", 400),
        (both, 400),
        (long.as_str(), 431),
        (long.trim_end(), 431),
    ];
    for (request, status) in cases {
        let mut client = Client::new(&sandbox);
        client.send(request);
        assert_eq!(client.reply().unwrap().status, status, "{request:.60}");
        assert!(client.rest().unwrap().is_empty());
    }
}

#[test]
fn a_refusal_arrives_although_the_body_is_on_its_way() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    client.send("POST / HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n");
    for _ in 0..16 {
        client.send(&"a".repeat(64 << 10));
    }
    assert_eq!(client.reply().unwrap().status, 413);
}

#[test]
fn a_connection_above_the_limit_is_turned_away() {
    let sandbox = Sandbox::builder().connections(16).start().unwrap();
    let mut kept: Vec<Client> = (0..16).map(|_| Client::new(&sandbox)).collect();
    until(|| sandbox.open_connections() == 16);
    assert_eq!(Client::new(&sandbox).token().unwrap().status, 503);
    kept.truncate(12);
    until(|| sandbox.open_connections() == 12);
    assert_ne!(Client::new(&sandbox).token().unwrap().status, 503);
}

#[test]
fn answers_are_compressed_when_both_sides_agree() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.settings().set_gzip(true);
    let mut client = Client::new(&sandbox);
    assert_eq!(client.token().unwrap().header("content-encoding"), None);
    client.send(&format!(
        "POST {TOKEN} HTTP/1.1\r\nAccept-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{{}}"
    ));
    let reply = client.reply().unwrap();
    assert_eq!(reply.header("content-encoding"), Some("gzip"));
    let decoder = flate2::read::GzDecoder::new(reply.body.as_slice());
    let value: serde_json::Value = serde_json::from_reader(decoder).unwrap();
    assert!(value.is_object());
}

fn tls_client(sandbox: &Sandbox) -> Client<StreamOwned<ClientConnection, TcpStream>> {
    let authority = CertificateDer::from_pem_slice(sandbox.ca_pem().unwrap().as_bytes()).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(authority).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("127.0.0.1").unwrap();
    let connection = ClientConnection::new(Arc::new(config), name).unwrap();
    Client::over(StreamOwned::new(connection, connect(sandbox.url_tls().unwrap())))
}

#[test]
fn tls_serves_the_same_and_ends_cleanly_unless_told_otherwise() {
    let sandbox = Sandbox::builder().tls(true).start().unwrap();
    let mut client = tls_client(&sandbox);
    assert!(client.token().unwrap().json().is_object());
    sandbox.fault(Fault::new(FaultKind::NoLength));
    assert!(client.token().unwrap().json().is_object());
    sandbox.fault(Fault::new(FaultKind::Half));
    let kind = tls_client(&sandbox).token().unwrap_err().kind();
    assert_eq!(kind, ErrorKind::UnexpectedEof);
    sandbox.fault(Fault::new(FaultKind::ResetAfter));
    let kind = tls_client(&sandbox).token().unwrap_err().kind();
    assert_eq!(kind, ErrorKind::ConnectionReset);
    assert_eq!(sandbox.received().len(), 4);
}

#[test]
fn dropping_ends_every_connection_at_once() {
    let clock: Arc<dyn Clock> = Arc::new(ManualClock::new(1_000));
    let sandbox = Sandbox::builder().tls(true).clock(clock).start().unwrap();
    sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 60_000 }).path("/slow"));
    sandbox.fault(Fault::new(FaultKind::Stall { ms: None }).path("/stall"));
    let mut clients: Vec<Client> = (0..4).map(|_| Client::new(&sandbox)).collect();
    clients[0].send("GET /slow HTTP/1.1\r\n\r\n");
    clients[1].send("GET /stall HTTP/1.1\r\n\r\n");
    clients[2].send("POST /half HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf");
    until(|| sandbox.requests() == 3 && sandbox.open_connections() == 4);
    let before = Instant::now();
    drop(sandbox);
    assert!(before.elapsed() < Duration::from_secs(3));
    assert!(clients[3].rest().unwrap().is_empty());
    assert!(clients[2].stream.write_all(b"more").is_ok() || clients[2].rest().is_err());
}
