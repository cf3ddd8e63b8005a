//! Answers that nobody reads to their end, and calls that somebody wants to end.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use feiding::{Error, ErrorKind, TokenKind, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{Stock, builder};

type Make = fn(lark::Builder) -> lark::Client;

const OURS: Make = |options| options.build().unwrap();
const STOCK: Make = |options| options.transport(Stock::new()).build().unwrap();

/// Drops ten files unread; gives how many connections that took.
fn unread(make: Make, size: usize) -> u64 {
    let sandbox = Sandbox::start().unwrap();
    let headers = vec![("Content-Type".to_owned(), "application/octet-stream".to_owned())];
    let kind = FaultKind::Status { status: 200, headers, body: vec![7; size] };
    sandbox.fault(Fault::new(kind).always());
    let client = make(builder(&sandbox));
    for _ in 0..10 {
        drop(client.raw("GET", "/x").token(TokenKind::None).download().unwrap());
    }
    sandbox.connections()
}

#[test]
fn a_small_file_that_nobody_reads_does_not_cost_its_connection() {
    assert_eq!(unread(STOCK, 1000), 10);
    assert_eq!(unread(OURS, 1000), 1);
    // A large one is not worth the time.
    assert_eq!(unread(OURS, 10_000_000), 10);
}

#[test]
fn an_unread_file_that_stalls_is_given_up_soon() {
    let sandbox = Sandbox::start().unwrap();
    let client = OURS(builder(&sandbox));
    let args = feiding::Args::new().set("file_type", "stream").set("file_name", "a");
    let args = args.file("file", feiding::Upload::bytes("a", vec![7; 1000]));
    let sent = client.call_by_name("im.v1.file.create", args).unwrap();
    sandbox.fault(Fault::new(FaultKind::Stall { ms: Some(3000) }));
    let key = serde_json::json!({"file_key": sent.data["file_key"]});
    let file = client.download_by_name("im.v1.file.get", key).unwrap();
    let start = Instant::now();
    drop(file);
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
}

#[test]
fn a_waiting_call_asks_whether_to_go_on() {
    let wait = |make: Make| {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 1500 }));
        let asked = AtomicU32::new(0);
        let interrupt = move || match asked.fetch_add(1, Ordering::SeqCst) {
            0 | 1 => Ok(()),
            _ => Err(Error::new(ErrorKind::Closed, "Ctrl-C")),
        };
        let client = make(builder(&sandbox).retries(0).interrupt(Arc::new(interrupt)));
        let start = Instant::now();
        let error = client.raw("GET", "/x").token(TokenKind::None).send().unwrap_err();
        (start.elapsed(), error.message().to_owned())
    };
    let (time, message) = wait(OURS);
    assert!(time < Duration::from_millis(800), "{time:?}");
    assert_eq!(message, "Ctrl-C");
    let (time, _) = wait(STOCK);
    assert!(time >= Duration::from_millis(1500), "{time:?}");
}

type Call = fn(&lark::Client) -> feiding::Result<()>;

const GET: Call = |client| client.raw("GET", "/x").token(TokenKind::None).send().map(drop);

/// Closes the client while a call is on its way; `under_way` returns once it is.
fn closed_during<T>(client: lark::Client, under_way: impl FnOnce() -> T) {
    let other = client.clone();
    let caller = thread::spawn(move || GET(&other).unwrap_err());
    let kept = under_way();
    let start = Instant::now();
    client.close();
    let error = caller.join().unwrap();
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
    assert!(start.elapsed() < Duration::from_millis(800), "{:?}", start.elapsed());
    drop(kept);
}

#[test]
fn closing_wakes_a_call_that_waits_for_its_answer_or_its_body() {
    for kind in [FaultKind::Slow { delay_ms: 5000 }, FaultKind::Stall { ms: Some(5000) }] {
        let sandbox = Sandbox::start().unwrap();
        sandbox.fault(Fault::new(kind));
        closed_during(OURS(builder(&sandbox)), || {
            while sandbox.requests() == 0 {
                thread::yield_now();
            }
        });
    }
}

#[test]
fn closing_wakes_a_call_that_waits_for_a_proxy_or_for_tls() {
    // Takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let options = || lark::Client::builder("cli_a1", "secret").retries(0);
    let secure = options().base_url(format!("https://{address}"));
    let through =
        |scheme| options().proxy(feiding::Proxy::Address(format!("{scheme}://{address}").into()));
    for options in [secure, through("http"), through("socks5")] {
        closed_during(OURS(options), || silent.accept().unwrap());
    }
}
