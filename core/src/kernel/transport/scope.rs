//! What holds for one call while it runs, reachable from inside the HTTP library.
//!
//! The HTTP library gives connectors no place for facts about a call: its own time-outs cost a
//! thread per request, and it tells nobody whether a connection was new. So the facts of the call
//! travel beside it, in a slot of the thread that runs it, for as long as it runs.

use std::cell::RefCell;
use std::io;
use std::time::{Duration, Instant};

use super::{Closed, Interrupt, Limits, Progress, ask};
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::clock::SLICE;

/// The facts of one call.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    limits: Limits,
    closed: Closed,
    /// A connection was made for this call.
    connected: bool,
    /// Bytes of the request left the process.
    sent: bool,
    /// Bytes of the answer arrived.
    received: bool,
    /// When the connection must be there, while one is made.
    connect_by: Option<Instant>,
    /// The last time the interrupt was asked.
    asked: Option<Instant>,
}

thread_local! {
    static SCOPE: RefCell<Scope> = RefCell::new(Scope::default());
}

impl Scope {
    pub(crate) fn new(limits: &Limits, closed: Closed) -> Self {
        let asked = Some(Instant::now());
        Self { limits: limits.clone(), closed, asked, ..Self::default() }
    }

    /// Whether the client was closed.
    pub(crate) fn closed(&self) -> &Closed {
        &self.closed
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
        self.limits = Limits { interrupt: None, ..self.limits.within(patience) };
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

    /// How long the next wait may take at most: the time that is left, cut into slices. `idle` is
    /// when the wait for the next byte began.
    fn patience(&self, now: Instant, idle: Option<Instant>) -> Result<Duration> {
        self.closed.check()?;
        let mut patience = SLICE;
        if let Some(end) = self.limits.end() {
            let left = end.saturating_duration_since(now);
            if left.is_zero() {
                return Err(Error::new(ErrorKind::Timeout, "the deadline of the call passed")
                    .with_hint("Raise the time-out of the client or of this call."));
            }
            patience = patience.min(left);
        }
        if let Some(end) = self.connect_by {
            let left = end.saturating_duration_since(now);
            if left.is_zero() {
                return Err(late());
            }
            patience = patience.min(left);
        }
        if let (Some(limit), Some(since)) = (self.limits.idle, idle) {
            let left = limit.saturating_sub(now.saturating_duration_since(since));
            if left.is_zero() {
                let text = format!("no byte moved for {limit:?}");
                return Err(Error::new(ErrorKind::Timeout, text)
                    .with_hint("Raise the idle time-out of the client."));
            }
            patience = patience.min(left);
        }
        // A socket cannot wait for nothing: below a millisecond it would wait for ever.
        Ok(patience.max(Duration::from_millis(1)))
    }
}

/// What a call gets whose connection took too long. Nothing was sent: it may be tried again.
pub(crate) fn late() -> Error {
    Error::new(ErrorKind::Timeout, "no connection in time")
        .with_hint("Check the network and the proxy settings, or raise the connect time-out.")
        .retryable(None)
}

/// How long the next wait of the current call may take; an error when it may wait no more. A wait
/// for the next byte says when it began: only that counts as idle, not what the caller does
/// between two of them.
pub(crate) fn patience(idle: Option<Instant>) -> io::Result<Duration> {
    let now = Instant::now();
    // The interrupt runs outside the borrow: it may make a call of its own on this thread.
    if let Some(interrupt) = SCOPE.with_borrow_mut(|scope| scope.due(now)) {
        ask(Some(&interrupt)).map_err(io::Error::other)?;
    }
    SCOPE.with_borrow(|scope| scope.patience(now, idle)).map_err(io::Error::other)
}

/// When the connection that is being made must be there.
pub(crate) fn connect_deadline() -> Option<Instant> {
    SCOPE.with_borrow(|scope| [scope.connect_by, scope.limits.deadline].into_iter().flatten().min())
}

/// Makes a connection: that has a time of its own, and what a proxy or TLS says meanwhile is no
/// part of a request or an answer.
pub(crate) fn connecting<T>(connect: impl FnOnce() -> T) -> T {
    SCOPE.with_borrow_mut(|scope| {
        let limit = scope.limits.connect;
        scope.connect_by = limit.and_then(|limit| Instant::now().checked_add(limit));
    });
    let connection = connect();
    SCOPE.with_borrow_mut(|scope| {
        scope.connect_by = None;
        scope.connected = true;
        scope.sent = false;
        scope.received = false;
    });
    connection
}

/// Notes that bytes of the request left.
pub(crate) fn sent() {
    SCOPE.with_borrow_mut(|scope| scope.sent = true);
}

/// Notes that bytes of the answer arrived.
pub(crate) fn received() {
    SCOPE.with_borrow_mut(|scope| scope.received = true);
}
