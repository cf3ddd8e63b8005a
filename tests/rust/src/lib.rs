//! What the tests share: clients of a sandbox, and a look at what it received.

mod fake;
mod stock;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use feiding::{Clock, Result, dingtalk, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use serde_json::{Value, json};

pub use fake::{Fake, Seen};
pub use stock::Stock;

/// The path that messages are sent to.
pub const MESSAGES: &str = "/open-apis/im/v1/messages";

/// The path that tenant access tokens come from.
pub const TOKENS: &str = "/open-apis/auth/v3/tenant_access_token/internal";

/// The options of a client of this sandbox.
pub fn builder(sandbox: &Sandbox) -> lark::Builder {
    lark::Client::builder("cli_a1", "secret").base_url(sandbox.url())
}

/// A client of this sandbox that never really waits.
///
/// # Errors
/// When the client cannot be built.
pub fn client(sandbox: &Sandbox) -> Result<lark::Client> {
    builder(sandbox).clock(QuickClock::default()).build()
}

/// A DingTalk client of this sandbox.
///
/// # Errors
/// When the client cannot be built.
pub fn ding(sandbox: &Sandbox) -> Result<dingtalk::Client> {
    let url = sandbox.url();
    dingtalk::Client::builder("ding_x1", "secret")
        .base_url(url)
        .old_base_url(url)
        .clock(QuickClock::default())
        .build()
}

/// The arguments of a message without an idempotency key.
pub fn message() -> Value {
    json!({"receive_id_type": "chat_id", "receive_id": "oc_42", "msg_type": "text",
        "content": lark::content::text("hi")})
}

/// The same with one.
pub fn message_with_uuid() -> Value {
    let mut arguments = message();
    arguments["uuid"] = "build-42".into();
    arguments
}

/// A fault for requests to messages.
pub fn on_messages(kind: FaultKind) -> Fault {
    Fault::new(kind).path(MESSAGES)
}

/// How often a path was asked.
pub fn count(sandbox: &Sandbox, path: &str) -> usize {
    sandbox.received().iter().filter(|seen| seen.request.path() == path).count()
}

/// A clock whose time moves only when somebody waits, and that remembers the waits.
#[derive(Debug, Default, Clone)]
pub struct QuickClock {
    millis: Arc<AtomicU64>,
    slept: Arc<Mutex<Duration>>,
}

impl QuickClock {
    /// All that was waited.
    pub fn slept(&self) -> Duration {
        *self.slept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves on.
    pub fn advance(&self, by: Duration) {
        let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.millis.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for QuickClock {
    fn monotonic(&self) -> Duration {
        Duration::from_millis(self.millis.load(Ordering::SeqCst))
    }

    fn wall(&self) -> Duration {
        Duration::from_secs(1_800_000_000) + self.monotonic()
    }

    fn sleep(&self, duration: Duration) {
        self.advance(duration);
        *self.slept.lock().unwrap_or_else(PoisonError::into_inner) += duration;
    }

    fn chance(&self) -> f64 {
        0.5
    }
}
