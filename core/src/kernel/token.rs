//! Tokens: fetched once however many threads want one, renewed before they end.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};
use serde::{Deserialize, Serialize};

use super::call::pipeline::ask;
use super::clock::{Clock, SLICE};
use super::logger::Logger;
use super::process::PerProcess;
use super::store::Store;
use super::transport::Limits;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// No token is kept longer than this, whatever the platform says.
const LONGEST: Duration = Duration::from_secs(7200);

/// A token as the platform gave it.
#[derive(Debug)]
pub(crate) struct Fresh {
    pub(crate) token: Secret,
    /// Seconds it lives. None, zero or less: it serves the calls that wait for it and no others.
    pub(crate) lifetime: Option<i64>,
}

/// How long before its end a token of this lifetime is renewed.
pub(crate) type Margin = fn(Duration) -> Duration;

/// The tokens of one client, in front of its store.
pub(crate) struct TokenCache {
    slots: PerProcess<Mutex<HashMap<String, Arc<Slot>>>>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    logger: Logger,
    margin: Margin,
}

#[derive(Default)]
struct Slot {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    live: Option<Live>,
    /// The thread that is fetching; the others wait, or use the old token while it lives.
    fetching: Option<usize>,
    /// How many fetches have ended, and how the last one did: for those who waited for it.
    ended: u64,
    last: Option<std::result::Result<Secret, Error>>,
}

#[derive(Clone)]
struct Live {
    token: Secret,
    /// When one thread renews it while the others go on with it.
    renew: Duration,
    ends: Duration,
}

/// What stands in the store.
#[derive(Serialize, Deserialize)]
struct Stored {
    token: Secret,
    /// Seconds since 1970.
    ends: u64,
}

/// A number that no other living thread has. Unlike that of `std::thread` it makes nothing that
/// would outlive a thread of the host.
fn this_thread() -> usize {
    thread_local!(static PLACE: u8 = const { 0 });
    PLACE.with(|place| std::ptr::from_ref(place).addr())
}

/// What a thread that wants a token shall do.
enum Turn {
    Use(Secret),
    Fetch(Option<Secret>),
}

impl TokenCache {
    pub(crate) fn new(
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        logger: Logger,
        margin: Margin,
    ) -> Self {
        let slots = PerProcess::new(Mutex::default);
        Self { slots, store, clock, logger, margin }
    }

    /// The token of a key. Of all threads that find none, one fetches it and the others wait; one
    /// that is about to end is renewed by one thread while the others use it.
    pub(crate) fn get(
        &self,
        key: &str,
        limits: &Limits,
        fetch: impl FnOnce() -> Result<Fresh>,
    ) -> Result<Secret> {
        let slot = self.slot(key);
        match self.turn(&slot, limits)? {
            Turn::Use(token) => Ok(token),
            Turn::Fetch(old) => self.renew(key, &slot, old, fetch),
        }
    }

    /// Forgets a token if it is still the one of this key, here and in the store.
    pub(crate) fn drop_token(&self, key: &str, token: &Secret) {
        let slot = self.slot(key);
        let mut state = slot.state.lock();
        if state.live.as_ref().is_none_or(|live| live.token != *token) {
            return;
        }
        state.live = None;
        drop(state);
        let removed = self.store.get(key).and_then(|value| match value {
            Some(value) if holds(&value, token) => self.store.remove(key, &value),
            _ => Ok(false),
        });
        self.note("forget a token", removed.map(drop));
    }

    fn slot(&self, key: &str) -> Arc<Slot> {
        let mut slots = self.slots.get().lock();
        match slots.get(key) {
            Some(slot) => Arc::clone(slot),
            None => Arc::clone(slots.entry(key.to_owned()).or_default()),
        }
    }

    fn turn(&self, slot: &Slot, limits: &Limits) -> Result<Turn> {
        let mut state = slot.state.lock();
        let mut waited = None;
        loop {
            let now = self.clock.monotonic();
            let live = state.live.as_ref().filter(|live| live.ends > now).cloned();
            if let Some(live) = live {
                if now < live.renew || state.fetching.is_some() {
                    return Ok(Turn::Use(live.token));
                }
                state.fetching = Some(this_thread());
                return Ok(Turn::Fetch(Some(live.token)));
            }
            if waited.is_some_and(|ended| state.ended > ended)
                && let Some(last) = &state.last
            {
                return match last {
                    Ok(token) => Ok(Turn::Use(token.clone())),
                    Err(error) => Err(error.duplicate()),
                };
            }
            match state.fetching {
                None => {
                    state.fetching = Some(this_thread());
                    return Ok(Turn::Fetch(None));
                }
                // A store or an assertion of the host that calls the client it works for.
                Some(fetcher) if fetcher == this_thread() => {
                    return Err(Error::config("a call waits for the token that it is fetching")
                        .with_hint("The store and the assertion of a client must not call it."));
                }
                Some(_) => {}
            }
            waited.get_or_insert(state.ended);
            slot.changed.wait_for(&mut state, SLICE);
            // The question may run code of the host: not under the lock.
            parking_lot::MutexGuard::unlocked(&mut state, || patience(limits))?;
        }
    }

    fn renew(
        &self,
        key: &str,
        slot: &Slot,
        old: Option<Secret>,
        fetch: impl FnOnce() -> Result<Fresh>,
    ) -> Result<Secret> {
        let mut turn = Renewal { slot, result: None, live: None };
        let stored = if old.is_none() { self.load(key) } else { None };
        let fetched = match stored {
            Some(live) => Ok(Fetched { token: live.token.clone(), live: Some(live) }),
            None => fetch().map(|fresh| self.keep(key, fresh)),
        };
        match fetched {
            Ok(Fetched { token, live }) => {
                turn.live = live;
                turn.result = Some(Ok(token.clone()));
                Ok(token)
            }
            Err(error) => {
                let Some(old) = old else {
                    turn.result = Some(Err(error.duplicate()));
                    return Err(error);
                };
                // The old one still lives: a failed renewal is tried again by the next call.
                self.note("renew a token", Err(error));
                turn.result = Some(Ok(old.clone()));
                Ok(old)
            }
        }
    }

    /// The token another client or process left in the store.
    fn load(&self, key: &str) -> Option<Live> {
        let value = match self.store.get(key) {
            Ok(value) => value?,
            Err(error) => {
                self.note("read the store", Err(error));
                return None;
            }
        };
        let stored: Stored = serde_json::from_str(&value).ok()?;
        let left = Duration::from_secs(stored.ends).checked_sub(self.clock.wall())?;
        let left = left.min(LONGEST);
        let usable = left > (self.margin)(left);
        usable.then(|| self.live(stored.token, left))
    }

    fn keep(&self, key: &str, fresh: Fresh) -> Fetched {
        let token = fresh.token;
        let seconds = fresh.lifetime.and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or(0);
        let lifetime = Duration::from_secs(seconds).min(LONGEST);
        if lifetime.is_zero() {
            return Fetched { token, live: None };
        }
        let stored =
            Stored { token: token.clone(), ends: (self.clock.wall() + lifetime).as_secs() };
        if let Ok(value) = serde_json::to_string(&stored) {
            self.note("write the store", self.store.set(key, &value, lifetime));
        }
        let live = Some(self.live(token.clone(), lifetime));
        Fetched { token, live }
    }

    fn live(&self, token: Secret, left: Duration) -> Live {
        let now = self.clock.monotonic();
        let calm = left.saturating_sub((self.margin)(left));
        Live { token, renew: now + calm, ends: now + left }
    }

    fn note(&self, what: &str, outcome: Result<()>) {
        if let Err(error) = outcome {
            self.logger.say(log::Level::Warn, || format!("could not {what}: {error}"));
        }
    }
}

struct Fetched {
    token: Secret,
    live: Option<Live>,
}

/// The turn of the thread that fetches. Ends when it is dropped, also by a panic of a callback of
/// the host, so that nobody waits for ever.
struct Renewal<'a> {
    slot: &'a Slot,
    result: Option<std::result::Result<Secret, Error>>,
    live: Option<Live>,
}

impl Drop for Renewal<'_> {
    fn drop(&mut self) {
        let mut state = self.slot.state.lock();
        state.fetching = None;
        state.ended += 1;
        state.last = self.result.take();
        if self.live.is_some() {
            state.live = self.live.take();
        }
        drop(state);
        self.slot.changed.notify_all();
    }
}

fn patience(limits: &Limits) -> Result<()> {
    ask(limits.interrupt.as_ref())?;
    if limits.deadline.is_some_and(|deadline| std::time::Instant::now() >= deadline) {
        return Err(Error::new(ErrorKind::Timeout, "no token before the deadline of the call"));
    }
    Ok(())
}

fn holds(value: &str, token: &Secret) -> bool {
    serde_json::from_str::<Stored>(value).is_ok_and(|stored| stored.token == *token)
}

impl std::fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenCache({} keys)", self.slots.get().lock().len())
    }
}
