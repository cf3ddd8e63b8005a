//! Threads: a call must not start any once its connection is there.

use std::fs;
use std::time::Duration;

use feiding::{Client, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{Stock, builder};

/// How many threads this machine started while `work` ran: the kernel counts them up, and begins
/// anew at some number.
fn started(work: impl FnOnce()) -> Option<u64> {
    let number = || {
        let probe = || fs::read_link("/proc/thread-self").unwrap();
        let path = std::thread::spawn(probe).join().unwrap();
        path.file_name().unwrap().to_str().unwrap().parse::<u64>().unwrap()
    };
    let before = number();
    work();
    number().checked_sub(before + 1)
}

/// The least of several rounds: others start threads too.
fn least(client: &Client<lark::Platform>) -> u64 {
    let calls = || (0..20).for_each(|_| drop(client.call_by_name("im.v1.chat.list", ()).unwrap()));
    calls();
    (0..20).filter_map(|_| started(calls)).min().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn twenty_calls_on_a_kept_connection_start_no_thread() {
    let sandbox = Sandbox::start().unwrap();
    assert!(least(&builder(&sandbox).build().unwrap()) < 20);
    let stock = Stock::with_timeout(Duration::from_secs(30));
    // A name, not an address: it is looked up for each request, on a thread.
    let url = sandbox.url().replace("127.0.0.1", "localhost");
    let client = builder(&sandbox).base_url(url).transport(stock).build().unwrap();
    assert!(least(&client) >= 20);
}
