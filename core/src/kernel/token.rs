//! Tokens: fetched once however many threads want one, renewed before they end.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use serde::{Deserialize, Serialize};

use super::clock::{Clock, SLICE};
use super::crypto::fingerprint;
use super::logger::Logger;
use super::process::PerProcess;
use super::store::Store;
use super::transport::{Limits, ask};
use super::url::Origin;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// No token is kept longer than this, whatever the platform says.
const LONGEST: Duration = Duration::from_secs(7200);

/// From so many keys on those are looked for that nobody needs any more.
const SWEEP_AT: usize = 1024;

/// The longest part of a key that stands as it is.
const LONGEST_PART: usize = 64;

/// Under what name a token is kept: its kind, the home of the API, and everything that makes it
/// another token than the next one. It is what a [`Store`] takes, whatever the parts are.
pub(crate) fn token_key(kind: &str, base: &Origin, parts: &[&str]) -> String {
    let mut key = format!("feiding:{kind}:");
    push(&mut key, base.as_str(), ":/[]");
    for part in parts {
        push_part(&mut key, part);
    }
    key
}

/// Appends a part to a key.
pub(crate) fn push_part(key: &mut String, part: &str) {
    key.push(':');
    push(key, part, "");
}

/// Appends what is short and plain as it is, anything else as a hash.
fn push(key: &mut String, part: &str, marks: &str) {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c) || marks.contains(c);
    if part.len() <= LONGEST_PART && part.chars().all(plain) {
        key.push_str(part);
    } else {
        key.push_str(&fingerprint(part));
    }
}

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

impl Slot {
    fn lives(&self, now: Duration) -> bool {
        self.state.lock().live.as_ref().is_some_and(|live| live.ends > now)
    }
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
    Fetch(Option<Live>),
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
        fetch: impl FnOnce(&Limits) -> Result<Fresh>,
    ) -> Result<Secret> {
        let slot = self.slot(key);
        match self.turn(&slot, limits)? {
            Turn::Use(token) => Ok(token),
            Turn::Fetch(None) => self.fetch(key, &slot, limits, fetch),
            Turn::Fetch(Some(old)) => self.renew(key, &slot, old, limits, fetch),
        }
    }

    /// Forgets a token if it is still the one of this key, here and in the store.
    pub(crate) fn drop_token(&self, key: &str, token: &Secret) {
        let slot = self.slot(key);
        let is_live = |state: &State| state.live.as_ref().is_some_and(|live| live.token == *token);
        if !is_live(&slot.state.lock()) {
            return;
        }
        // First in the store: whoever finds none here must not find this one there.
        let removed = self.store.get(key).and_then(|value| match value {
            Some(value) if holds(&value, token) => self.store.remove(key, &value),
            _ => Ok(false),
        });
        self.note("forget a token", removed.map(drop));
        let mut state = slot.state.lock();
        if is_live(&state) {
            state.live = None;
        }
    }

    fn slot(&self, key: &str) -> Arc<Slot> {
        let mut slots = self.slots.get().lock();
        if let Some(slot) = slots.get(key) {
            return Arc::clone(slot);
        }
        // Each time there are twice as many: a look at all of them for every new one would add up.
        if slots.len() >= SWEEP_AT && slots.len().is_power_of_two() {
            let now = self.clock.monotonic();
            slots.retain(|_, slot| Arc::strong_count(slot) > 1 || slot.lives(now));
        }
        Arc::clone(slots.entry(key.to_owned()).or_default())
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
                return Ok(Turn::Fetch(Some(live)));
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
                // A store or a log of the host, say, that calls the client it works for.
                Some(fetcher) if fetcher == this_thread() => {
                    let hint = "A store, an assertion, a log or a signal handler that runs \
                                meanwhile must not call it.";
                    return Err(Error::config("a call waits for the token that it is fetching")
                        .with_hint(hint));
                }
                Some(_) => {}
            }
            waited.get_or_insert(state.ended);
            let end = limits.deadline.map(|end| end.saturating_duration_since(Instant::now()));
            slot.changed.wait_for(&mut state, SLICE.min(end.unwrap_or(SLICE)));
            // The question may run code of the host: not under the lock.
            parking_lot::MutexGuard::unlocked(&mut state, || patience(limits))?;
        }
    }

    /// Brings a token where there is none.
    fn fetch(
        &self,
        key: &str,
        slot: &Slot,
        limits: &Limits,
        fetch: impl FnOnce(&Limits) -> Result<Fresh>,
    ) -> Result<Secret> {
        let mut turn = Renewal { slot, result: None, live: None, again: None };
        let fetched = match self.load(key) {
            Some(live) => Ok(Fetched { token: live.token.clone(), live: Some(live) }),
            None => fetch(limits).map(|fresh| self.keep(key, fresh)),
        };
        let result = fetched.map(|fetched| turn.takes(fetched));
        // What ended this call alone says nothing to those that wait: one of them goes on.
        if let Err(error) = &result
            && !error.is_ending()
            && !limits.are_over()
        {
            turn.result = Some(Err(error.duplicate()));
        }
        result
    }

    /// Brings a token in place of one that still lives: that serves the call if no other can be
    /// had, and for the attempt it gives half of its time.
    fn renew(
        &self,
        key: &str,
        slot: &Slot,
        old: Live,
        limits: &Limits,
        fetch: impl FnOnce(&Limits) -> Result<Fresh>,
    ) -> Result<Secret> {
        let mut turn = Renewal { slot, result: None, live: None, again: None };
        let left = limits.deadline.map(|end| end.saturating_duration_since(Instant::now()) / 2);
        let half = left.map_or_else(|| limits.clone(), |left| limits.within(left));
        // Another client or process may have renewed it already.
        let newer = |live: &Live| live.token != old.token && live.ends > old.ends;
        let fetched = match self.load(key).filter(newer) {
            Some(live) => Ok(Fetched { token: live.token.clone(), live: Some(live) }),
            None => fetch(&half).map(|fresh| self.keep(key, fresh)),
        };
        match fetched {
            Ok(fetched) => Ok(turn.takes(fetched)),
            Err(error) if error.is_ending() => Err(error),
            Err(error) => {
                // Not by each of the next calls, or all of them would pay for a service that is away.
                let now = self.clock.monotonic();
                turn.again = Some(now + old.ends.saturating_sub(now) / 10);
                self.note("renew a token", Err(error));
                Ok(old.token)
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
    /// When the token that could not be renewed is to be renewed.
    again: Option<Duration>,
}

impl Renewal<'_> {
    fn takes(&mut self, fetched: Fetched) -> Secret {
        self.live = fetched.live;
        self.result = Some(Ok(fetched.token.clone()));
        fetched.token
    }
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
        if let (Some(again), Some(live)) = (self.again, &mut state.live) {
            live.renew = again;
        }
        drop(state);
        self.slot.changed.notify_all();
    }
}

fn patience(limits: &Limits) -> Result<()> {
    ask(limits.interrupt.as_ref())?;
    if limits.are_over() {
        return Err(Error::new(ErrorKind::Timeout, "no token before the deadline of the call")
            .with_hint("Raise the time-out of the client or of this call."));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::testing::ManualClock;
    use crate::kernel::store::MemoryStore;

    /// An app for many organisations meets ever new ones.
    #[test]
    fn tokens_of_many_organisations_are_forgotten_after_their_time() {
        let clock = Arc::new(ManualClock::default());
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let store = Arc::new(MemoryStore::with_clock(Arc::clone(&shared)));
        let margin: Margin = |_| Duration::ZERO;
        let tokens = TokenCache::new(store, shared, Logger::default(), margin);
        for number in 0..20_000 {
            let fresh = |_: &Limits| Ok(Fresh { token: "t".into(), lifetime: Some(60) });
            tokens.get(&format!("{number}"), &Limits::default(), fresh).unwrap();
            clock.advance(Duration::from_secs(1));
        }
        let kept = tokens.slots.get().lock().len();
        assert!((60..=SWEEP_AT).contains(&kept), "{kept}");
    }
}
