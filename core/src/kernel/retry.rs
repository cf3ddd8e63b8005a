//! Whether a call is sent again, and after how long.

use std::time::{Duration, Instant};

use super::clock::{Clock, SLICE};
use super::transport::{Closed, Headers, Interrupt, Progress, ask};
use crate::error::{Error, Result};

/// The longest that jitter lengthens a wait which the platform named.
const JITTER: f64 = 0.5;

/// The first wait that nobody named; the next is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(200);

/// What may help after the platform refused a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// Nothing: the error goes to the caller.
    None,
    /// A new token: the one sent is no longer good.
    NewToken,
    /// Waiting, for so long if the platform said so. The call was not carried out.
    Wait(Option<Duration>),
    /// Sending it again, if that does no harm: the platform may have carried it out. After so long
    /// if the platform said so.
    Repeat(Option<Duration>),
}

impl Remedy {
    /// What the HTTP status alone suggests.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            429 => Self::Wait(None),
            500.. => Self::Repeat(None),
            _ => Self::None,
        }
    }

    /// The same after the wait that the headers name, if they name one.
    pub(crate) fn after(self, named: Option<Duration>) -> Self {
        match self {
            Self::Wait(own) => Self::Wait(named.or(own)),
            Self::Repeat(own) => Self::Repeat(named.or(own)),
            other => other,
        }
    }
}

/// The wait that the first of these headers that can be read names: seconds, perhaps with a
/// fraction. What cannot be read counts as absent.
pub(crate) fn named_wait(headers: &Headers, names: &[&str]) -> Option<Duration> {
    names.iter().find_map(|name| {
        let seconds: f64 = headers.get(name)?.trim().parse().ok()?;
        Duration::try_from_secs_f64(seconds).ok()
    })
}

/// An answer that is no success.
#[derive(Debug)]
pub struct Refusal {
    pub(crate) error: Error,
    pub(crate) remedy: Remedy,
}

impl Refusal {
    /// A refusal; whether trying again helps is said in its error too.
    pub(crate) fn new(error: Error, remedy: Remedy) -> Self {
        let error = match remedy {
            Remedy::Wait(after) | Remedy::Repeat(after) => error.retryable(after),
            Remedy::None | Remedy::NewToken => error,
        };
        Self { error, remedy }
    }

    /// A refusal that nothing helps against.
    pub(crate) fn last(error: Error) -> Self {
        Self { error, remedy: Remedy::None }
    }
}

/// The tries of one call.
pub(crate) struct Attempts<'a> {
    pub(crate) clock: &'a dyn Clock,
    pub(crate) deadline: Option<Instant>,
    /// The longest wait where there is no deadline.
    pub(crate) longest: Duration,
    pub(crate) closed: &'a Closed,
    pub(crate) interrupt: Option<&'a Interrupt>,
    /// Sending the request twice does no harm.
    pub(crate) repeatable: bool,
    /// How often it may still be sent again.
    pub(crate) left: u32,
    /// How often it was.
    pub(crate) done: u32,
}

impl Attempts<'_> {
    /// Returns when the request shall be sent again.
    ///
    /// # Errors
    /// The error itself when it shall not.
    pub(crate) fn again_after_failure(&mut self, error: Error, progress: Progress) -> Result<()> {
        let wait = match progress {
            _ if error.is_ending() => return Err(error),
            Progress::NotSent if !error.is_retryable() => return Err(error),
            Progress::NotSent => Some(self.own_wait()),
            Progress::KeptConnectionClosed if self.repeatable => None,
            _ => return Err(error),
        };
        self.again(error, wait.unwrap_or_default())
    }

    /// The same, after an answer of the platform.
    ///
    /// # Errors
    /// The error itself when the request shall not be sent again.
    pub(crate) fn again_after_refusal(&mut self, refusal: Refusal) -> Result<()> {
        let wait = match refusal.remedy {
            Remedy::Wait(named) => self.named_wait(named),
            Remedy::Repeat(named) if self.repeatable => self.named_wait(named),
            _ => return Err(refusal.error),
        };
        self.again(refusal.error, wait)
    }

    /// What the platform named, never less, or a wait of our own.
    fn named_wait(&self, named: Option<Duration>) -> Duration {
        let Some(named) = named else { return self.own_wait() };
        named.saturating_add(Duration::from_secs_f64(self.clock.chance() * JITTER))
    }

    /// Doubles from try to try, and lies anywhere in its upper half.
    fn own_wait(&self) -> Duration {
        let full = FIRST_WAIT * 2_u32.saturating_pow(self.done.min(8));
        full.mul_f64(0.5 + self.clock.chance() / 2.0)
    }

    fn again(&mut self, error: Error, wait: Duration) -> Result<()> {
        // A wait that does not fit the deadline is not begun: the caller learns now what is wrong.
        let fits = match self.deadline {
            Some(end) => Instant::now().checked_add(wait).is_some_and(|after| after < end),
            None => wait < self.longest,
        };
        if self.left == 0 || !fits {
            return Err(error);
        }
        self.left -= 1;
        self.done += 1;
        let mut rest = wait;
        while !rest.is_zero() {
            ask(self.interrupt)?;
            self.closed.check()?;
            let slice = rest.min(SLICE);
            self.clock.sleep(slice);
            rest -= slice;
        }
        Ok(())
    }
}
