//! Kept connections: that end under a request, that are many, that carry bodies nobody wanted.

use std::sync::{Arc, Barrier};
use std::thread;

use feiding::{ErrorKind, lark};
use feiding_sandbox::{FaultKind, Sandbox};
use feiding_tests::{MESSAGES, Stock, builder, message, on_messages};

use crate::server::{Server, answer, fine};

/// A server that closes a kept connection after it has read the second request on it.
fn closing() -> Server {
    Server::start(|stream, number| number == 0 && fine(stream))
}

#[test]
fn a_get_survives_the_end_of_a_kept_connection() {
    let get = |client: &lark::Client| client.raw("GET", "/open-apis/a/v1/b").send();
    let server = closing();
    let client = server.builder().build().unwrap();
    get(&client).unwrap();
    get(&client).unwrap();
    assert_eq!(server.seen().len(), 3, "sent once more, on a connection of its own");

    let server = closing();
    let client = server.builder().transport(Stock::new()).build().unwrap();
    get(&client).unwrap();
    assert_eq!(get(&client).unwrap_err().kind(), ErrorKind::Io);
}

#[test]
fn a_post_without_a_key_is_not_sent_again_there() {
    let server = closing();
    let client = server.builder().build().unwrap();
    client.raw("POST", "/open-apis/a/v1/b").send().unwrap();
    let error = client.raw("POST", "/open-apis/a/v1/b").send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(server.seen().len(), 2);
}

/// Eight threads that call at the same time, twice; gives how many connections that took.
fn two_waves(sandbox: &Sandbox, client: &lark::Client) -> u64 {
    client.call_by_name("im.v1.chat.list", ()).unwrap();
    sandbox.fault(on_messages(FaultKind::Slow { delay_ms: 150 }).times(16));
    let gate = Arc::new(Barrier::new(8));
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (client, gate) = (client.clone(), Arc::clone(&gate));
            thread::spawn(move || {
                for _ in 0..2 {
                    gate.wait();
                    client.call_by_name("im.v1.message.create", message()).unwrap();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    sandbox.connections()
}

#[test]
fn eight_threads_keep_eight_connections() {
    let sandbox = Sandbox::start().unwrap();
    assert_eq!(two_waves(&sandbox, &builder(&sandbox).build().unwrap()), 8);
    let stock = Sandbox::start().unwrap();
    let client = builder(&stock).transport(Stock::new()).build().unwrap();
    assert!(two_waves(&stock, &client) > 8, "three are kept for one host");
}

#[test]
fn a_refusal_does_not_cost_the_connection() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).build().unwrap();
    for _ in 0..3 {
        client.raw("POST", MESSAGES).body(serde_json::json!({})).send().unwrap_err();
    }
    assert_eq!(sandbox.connections(), 1);

    // An answer that is dropped unread takes its connection along.
    let stock = ureq::Agent::new_with_defaults();
    let other = Sandbox::start().unwrap();
    for _ in 0..3 {
        stock.post(format!("{}{MESSAGES}", other.url())).send_empty().unwrap_err();
    }
    assert_eq!(other.connections(), 3);
}

#[test]
fn a_redirect_is_an_error_and_nobody_is_asked() {
    let target = Server::start(|stream, _| fine(stream));
    let location = format!("Location: {}/elsewhere\r\n", target.url);
    let lead = move || {
        let location = location.clone();
        Server::start(move |stream, _| answer(stream, "302 Found", &location, ""))
    };
    let client = lead().builder().build().unwrap();
    let error = client.raw("GET", "/open-apis/a/v1/b").send().unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(302)));
    assert_eq!(target.seen().len(), 0);

    let client = lead().builder().transport(Stock::new()).build().unwrap();
    client.raw("GET", "/open-apis/a/v1/b").send().unwrap();
    assert_eq!(target.seen().len(), 1, "it goes where the answer points");
}
