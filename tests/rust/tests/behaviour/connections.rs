//! Connections: kept, shared, noticed when they are dead, ended when the client is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use feiding::{CallOptions, Error, ErrorKind, lark};
use feiding_sandbox::{FaultKind, Sandbox};
use feiding_tests::{MESSAGES, builder, client, count, message, on_messages};

#[test]
fn two_hundred_calls_and_the_token_use_one_connection() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    for _ in 0..200 {
        client.call_by_name("im.v1.message.create", message()).unwrap();
    }
    assert_eq!((sandbox.connections(), sandbox.requests()), (1, 201));
}

#[test]
fn eight_connections_that_closed_while_idle_cost_no_error() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).retries(0).build().unwrap();
    client.call_by_name("im.v1.chat.list", ()).unwrap();
    sandbox.fault(on_messages(FaultKind::Slow { delay_ms: 100 }).times(8));
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || client.call_by_name("im.v1.message.create", message()))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert!(sandbox.connections() >= 8);
    sandbox.close_connections();
    for _ in 0..20 {
        client.call_by_name("im.v1.message.create", message()).unwrap();
    }
    assert_eq!(count(&sandbox, MESSAGES), 28);
}

#[test]
fn the_deadline_ends_a_slow_answer_and_a_stalled_body() {
    for kind in [FaultKind::Slow { delay_ms: 3000 }, FaultKind::Stall { ms: Some(3000) }] {
        let sandbox = Sandbox::start().unwrap();
        let client = builder(&sandbox).timeout(Duration::from_millis(300)).build().unwrap();
        sandbox.fault(on_messages(kind));
        let start = Instant::now();
        let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(start.elapsed() < Duration::from_millis(900), "{:?}", start.elapsed());
        assert_eq!(count(&sandbox, MESSAGES), 1);
    }
}

#[test]
fn a_call_has_its_own_deadline() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    sandbox.fault(on_messages(FaultKind::Slow { delay_ms: 3000 }));
    let quick = client.with_options(CallOptions::new().timeout(Duration::from_millis(150)));
    let error = quick.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[test]
fn the_idle_time_out_ends_a_download_that_stalls() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).idle_timeout(Duration::from_millis(200)).build().unwrap();
    let args = feiding::Args::new()
        .set("file_type", "stream")
        .set("file_name", "a.bin")
        .file("file", feiding::Upload::bytes("a.bin", vec![7; 100_000]));
    let sent = client.call_by_name("im.v1.file.create", args).unwrap();
    let key = sent.data["file_key"].as_str().unwrap();
    sandbox.fault(
        feiding_sandbox::Fault::new(FaultKind::Stall { ms: Some(3000) })
            .path("/open-apis/im/v1/files/"),
    );
    let args = serde_json::json!({"file_key": key});
    let file = client.download_by_name("im.v1.file.get", args).unwrap().data;
    let error = file.bytes(1_000_000).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[test]
fn an_interrupt_ends_a_waiting_call_with_its_own_error() {
    let sandbox = Sandbox::start().unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    let interrupt = Arc::new(move || match flag.load(Ordering::SeqCst) {
        true => Err(Error::new(ErrorKind::Closed, "Ctrl-C")),
        false => Ok(()),
    });
    let client = builder(&sandbox).interrupt(interrupt).build().unwrap();
    sandbox.fault(on_messages(FaultKind::Slow { delay_ms: 3000 }));
    let start = Instant::now();
    let stopper = thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        stop.store(true, Ordering::SeqCst);
    });
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.message(), "Ctrl-C");
    assert!(start.elapsed() < Duration::from_millis(700), "{:?}", start.elapsed());
    stopper.join().unwrap();
}

#[test]
fn closing_the_client_wakes_its_calls_and_refuses_new_ones() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    sandbox.fault(on_messages(FaultKind::Slow { delay_ms: 5000 }));
    let handle = client.clone();
    let start = Instant::now();
    let call = thread::spawn(move || handle.call_by_name("im.v1.message.create", message()));
    thread::sleep(Duration::from_millis(200));
    client.close();
    let error = call.join().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
    assert!(start.elapsed() < Duration::from_millis(900), "{:?}", start.elapsed());
    let error = client.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
}

#[test]
fn tls_is_checked_against_the_roots_and_the_ca_file() {
    let sandbox = Sandbox::builder().tls(true).start().unwrap();
    let url = sandbox.url_tls().unwrap().to_owned();
    let stranger = lark::Client::builder("cli_a1", "secret").base_url(&url).retries(0).build();
    let error = stranger.unwrap().call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.hint().unwrap().contains("CA file"), "{error}");
    let path = std::env::temp_dir().join(format!("feiding-ca-{}.pem", std::process::id()));
    std::fs::write(&path, sandbox.ca_pem().unwrap()).unwrap();
    let client =
        lark::Client::builder("cli_a1", "secret").base_url(&url).ca_file(&path).build().unwrap();
    for _ in 0..5 {
        client.call_by_name("im.v1.chat.list", ()).unwrap();
    }
    std::fs::remove_file(&path).unwrap();
    // One that was refused, one for all calls.
    assert_eq!(sandbox.connections(), 2);
}
