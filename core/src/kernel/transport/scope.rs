//! What holds for one call while it runs, reachable from inside the HTTP library.
//!
//! The HTTP library gives connectors no place for facts about a call: its own time-outs cost a
//! thread per request, and it tells nobody whether a connection was new. So the facts of the call
//! travel beside it, in a slot of the thread that runs it, for as long as it runs.

use std::cell::RefCell;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Interrupt, Limits, Progress};
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::clock::SLICE;

/// The facts of one call.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    limits: Limits,
    /// The client was closed.
    closed: Arc<AtomicBool>,
    /// A connection was made for this call.
    connected: bool,
    /// Bytes of the request left the process.
    sent: bool,
    /// Bytes of the answer arrived.
    received: bool,
    /// The last time a byte moved.
    moved: Option<Instant>,
    /// The last time the interrupt was asked.
    asked: Option<Instant>,
}

thread_local! {
    static SCOPE: RefCell<Scope> = RefCell::new(Scope::default());
}

impl Scope {
    pub(crate) fn new(limits: &Limits, closed: Arc<AtomicBool>) -> Self {
        let now = Some(Instant::now());
        Self { limits: limits.clone(), closed, moved: now, asked: now, ..Self::default() }
    }

    /// The flag that says the client was closed.
    pub(crate) fn closed_flag(&self) -> &AtomicBool {
        &self.closed
    }

    /// Whether the client was closed.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    /// Runs `work` with this scope in force on the thread, and keeps what changed.
    pub(crate) fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let swap = |scope: &mut Self| SCOPE.with_borrow_mut(|slot| std::mem::swap(slot, scope));
        swap(self);
        let result = work();
        swap(self);
        result
    }

    /// Leaves the call only so much more time, and no questions in between.
    pub(crate) fn hurry(&mut self, patience: Duration) {
        let end = Instant::now() + patience;
        self.limits.deadline = Some(self.limits.deadline.map_or(end, |limit| limit.min(end)));
        self.limits.interrupt = None;
    }

    /// How far a request got that now failed.
    pub(crate) fn progress(&self) -> Progress {
        match (self.sent, self.received, self.connected) {
            (false, ..) => Progress::NotSent,
            (true, false, false) => Progress::KeptConnectionClosed,
            _ => Progress::Sent,
        }
    }

    /// The interrupt, once its time has come: a call that waits for nothing never asks.
    fn due(&mut self, now: Instant) -> Option<Interrupt> {
        let interrupt = self.limits.interrupt.as_ref()?;
        // Half a slice: a timer of the system that rings early must not cost a whole one.
        if self.asked.is_some_and(|asked| now.saturating_duration_since(asked) < SLICE / 2) {
            return None;
        }
        self.asked = Some(now);
        Some(Interrupt::clone(interrupt))
    }

    /// How long the next wait may take at most: the time that is left, cut into slices.
    fn patience(&self, now: Instant) -> Result<Duration> {
        if self.is_closed() {
            return Err(closed());
        }
        let mut patience = SLICE;
        if let Some(deadline) = self.limits.deadline {
            let left = deadline.saturating_duration_since(now);
            if left.is_zero() {
                return Err(Error::new(ErrorKind::Timeout, "the deadline of the call passed")
                    .with_hint("Raise the time-out of the client or of this call."));
            }
            patience = patience.min(left);
        }
        if let (Some(idle), Some(moved)) = (self.limits.idle, self.moved) {
            let left = (moved + idle).saturating_duration_since(now);
            if left.is_zero() {
                let text = format!("no byte moved for {idle:?}");
                return Err(Error::new(ErrorKind::Timeout, text)
                    .with_hint("Raise the idle time-out of the client."));
            }
            patience = patience.min(left);
        }
        // A socket cannot wait for nothing: below a millisecond it would wait for ever.
        Ok(patience.max(Duration::from_millis(1)))
    }
}

/// What a call gets whose client was closed.
pub(crate) fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the client is closed").with_hint("Make a new client.")
}

/// How long the next wait of the current call may take; an error when it may wait no more.
pub(crate) fn patience() -> io::Result<Duration> {
    let now = Instant::now();
    // The interrupt runs outside the borrow: it may make a call of its own on this thread.
    if let Some(interrupt) = SCOPE.with_borrow_mut(|scope| scope.due(now)) {
        interrupt().map_err(io::Error::other)?;
    }
    SCOPE.with_borrow(|scope| scope.patience(now)).map_err(io::Error::other)
}

/// The time for connecting, and when it ends.
pub(crate) fn connect_deadline() -> Option<Instant> {
    SCOPE.with_borrow(|scope| {
        let connect = scope.limits.connect.map(|limit| Instant::now() + limit);
        [connect, scope.limits.deadline].into_iter().flatten().min()
    })
}

/// Notes that a connection was made.
pub(crate) fn connected() {
    SCOPE.with_borrow_mut(|scope| scope.connected = true);
}

/// Notes that bytes of the request left.
pub(crate) fn sent() {
    SCOPE.with_borrow_mut(|scope| {
        scope.sent = true;
        if scope.limits.idle.is_some() {
            scope.moved = Some(Instant::now());
        }
    });
}

/// Notes that bytes of the answer arrived.
pub(crate) fn received() {
    SCOPE.with_borrow_mut(|scope| {
        scope.received = true;
        if scope.limits.idle.is_some() {
            scope.moved = Some(Instant::now());
        }
    });
}
