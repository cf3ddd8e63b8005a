//! Whether a call is sent again, and after how long.

use std::time::{Duration, Instant};

use super::clock::{Clock, SLICE};
use super::transport::{Interrupt, Progress};
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
    /// Sending it again, if that does no harm: the platform may have carried it out.
    Repeat,
}

impl Remedy {
    /// What the HTTP status alone suggests. `named` is the wait that the headers name.
    pub(crate) fn of_status(status: u16, named: Option<Duration>) -> Self {
        match status {
            429 => Self::Wait(named),
            500.. => Self::Repeat,
            _ => Self::None,
        }
    }
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
            Remedy::Wait(after) => error.retryable(after),
            Remedy::Repeat => error.retryable(None),
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
            Remedy::Wait(Some(named)) => {
                named + Duration::from_secs_f64(self.clock.chance() * JITTER)
            }
            Remedy::Wait(None) => self.own_wait(),
            Remedy::Repeat if self.repeatable => self.own_wait(),
            _ => return Err(refusal.error),
        };
        self.again(refusal.error, wait)
    }

    /// Doubles from try to try, and lies anywhere in its upper half.
    fn own_wait(&self) -> Duration {
        let full = FIRST_WAIT * 2_u32.saturating_pow(self.done.min(8));
        full.mul_f64(0.5 + self.clock.chance() / 2.0)
    }

    fn again(&mut self, error: Error, wait: Duration) -> Result<()> {
        // A wait that does not fit the deadline is not begun: the caller learns now what is wrong.
        let fits = self.deadline.is_none_or(|deadline| Instant::now() + wait < deadline);
        if self.left == 0 || !fits {
            return Err(error);
        }
        self.left -= 1;
        self.done += 1;
        let mut rest = wait;
        while !rest.is_zero() {
            if let Some(interrupt) = self.interrupt {
                interrupt()?;
            }
            let slice = rest.min(SLICE);
            self.clock.sleep(slice);
            rest -= slice;
        }
        Ok(())
    }
}
