//! What a hostile server, a careless caller or many threads may do, and what must hold then.
#![expect(clippy::unwrap_used, reason = "a test ends with the first surprise")]

mod answers;
mod arguments;
mod dingtalk;
mod files;
mod leaks;
mod network;
mod places;
mod retries;
#[path = "../pitfalls/server.rs"]
mod server;
mod tokens;
mod waits;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What `work` gives; fails when it takes longer than anything here may.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(work()));
    receiver.recv_timeout(Duration::from_secs(20)).unwrap()
}
