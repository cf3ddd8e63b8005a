//! What holds for one call while it runs, reachable from inside the HTTP library.
//!
//! The HTTP library gives connectors no place for facts about a call: its own time-outs cost a
//! thread per request, and it tells nobody whether a connection was new. So the facts of the call
//! travel beside it, in a slot of the thread that runs it, for as long as it runs.

use std::cell::RefCell;
use std::io::{self, Read};
use std::mem::{ManuallyDrop, swap};
use std::time::{Duration, Instant};

use super::{Closed, Interrupt, Limits, Progress, ask};
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::clock::SLICE;

/// The facts of one call.
#[derive(Debug)]
pub(crate) struct Scope {
    limits: Limits,
    closed: Option<Closed>,
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
    /// Without a destructor: a call may be made where a thread ends, and in `atexit`, where values
    /// that have one are gone already. Between calls there is nothing in it to drop.
    static SCOPE: ManuallyDrop<RefCell<Scope>> =
        const { ManuallyDrop::new(RefCell::new(Scope::NONE)) };
}

/// Looks at the scope of the thread. No code of the host may run meanwhile: it could come back here.
fn current<T>(look: impl FnOnce(&mut Scope) -> T) -> T {
    SCOPE.with(|slot| look(&mut slot.borrow_mut()))
}

/// Takes the place of the scope on the thread, and leaves it in any case.
struct Entered<'a>(&'a mut Scope);

impl<'a> Entered<'a> {
    fn new(scope: &'a mut Scope) -> Self {
        current(|slot| swap(slot, scope));
        Self(scope)
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        current(|slot| swap(slot, self.0));
    }
}

impl Scope {
    /// No limits: what holds outside of calls.
    const NONE: Self = Self {
        limits: Limits { connect: None, deadline: None, idle: None, interrupt: None, lifted: None },
        closed: None,
        connected: false,
        sent: false,
        received: false,
        connect_by: None,
        asked: None,
    };

    pub(crate) fn new(limits: &Limits, closed: Option<Closed>) -> Self {
        let asked = Some(Instant::now());
        Self { limits: limits.clone(), closed, asked, ..Self::NONE }
    }

    /// An error when the client was closed.
    pub(crate) fn check(&self) -> Result<()> {
        self.closed.as_ref().map_or(Ok(()), Closed::check)
    }

    /// Runs `work` with this scope in force on the thread, and keeps what changed.
    pub(crate) fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let _entered = Entered::new(self);
        work()
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
        self.check()?;
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

/// What the host brings, read under the limits of a call: it may be slower than any server.
pub(crate) struct Watched<'a> {
    reader: &'a mut (dyn Read + 'a),
    scope: Scope,
}

impl<'a> Watched<'a> {
    pub(crate) fn new(reader: &'a mut (dyn Read + 'a), scope: Scope) -> Self {
        Self { reader, scope }
    }
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.scope.run(|| patience(None))?;
        self.reader.read(buffer)
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
    if let Some(interrupt) = current(|scope| scope.due(now)) {
        ask(Some(&interrupt)).map_err(io::Error::other)?;
    }
    current(|scope| scope.patience(now, idle)).map_err(io::Error::other)
}

/// When the connection that is being made must be there.
pub(crate) fn connect_deadline() -> Option<Instant> {
    current(|scope| [scope.connect_by, scope.limits.deadline].into_iter().flatten().min())
}

/// Makes a connection: that has a time of its own, and what a proxy or TLS says meanwhile is no
/// part of a request or an answer.
pub(crate) fn connecting<T>(connect: impl FnOnce() -> T) -> T {
    current(|scope| {
        let limit = scope.limits.connect;
        scope.connect_by = limit.and_then(|limit| Instant::now().checked_add(limit));
    });
    let connection = connect();
    current(|scope| {
        scope.connect_by = None;
        scope.connected = true;
        scope.sent = false;
        scope.received = false;
    });
    connection
}

/// Notes that bytes of the request left.
pub(crate) fn sent() {
    current(|scope| scope.sent = true);
}

/// Notes that bytes of the answer arrived.
pub(crate) fn received() {
    current(|scope| scope.received = true);
}
