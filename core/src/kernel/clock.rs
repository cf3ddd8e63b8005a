//! Time and chance, passed in as values so that nothing in a test sleeps.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ring::rand::{SecureRandom, SystemRandom};

/// The longest that a wait goes on before it looks whether it is still wanted.
pub(crate) const SLICE: Duration = Duration::from_millis(100);

/// Where the library gets the time and chance from. Tests bring their own.
pub trait Clock: Send + Sync {
    /// Time that never goes back, since some fixed moment.
    fn monotonic(&self) -> Duration;

    /// Time of day, since the start of 1970 UTC.
    fn wall(&self) -> Duration;

    /// Waits. Called with at most 100 ms at a time, so that a wait can be interrupted.
    fn sleep(&self, duration: Duration);

    /// A number between 0 and 1, for jitter; need not be hard to guess.
    fn chance(&self) -> f64;
}

/// The clock of the machine.
pub struct SystemClock {
    start: Instant,
    random: AtomicU64,
}

impl SystemClock {
    /// A clock whose monotonic time starts now.
    pub fn new() -> Self {
        let mut seed = [0; 8];
        // Without the system's random source the jitter starts from the time of day: it only
        // spreads retries, it protects nothing.
        if SystemRandom::new().fill(&mut seed).is_err() {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            seed = now.subsec_nanos().to_le_bytes().repeat(2).try_into().unwrap_or(seed);
        }
        Self { start: Instant::now(), random: AtomicU64::new(u64::from_le_bytes(seed)) }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn wall(&self) -> Duration {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) {
        thread::sleep(duration);
    }

    fn chance(&self) -> f64 {
        // SplitMix64: one addition and a mix per number, enough to spread retries.
        let mut x = self.random.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let fraction = u32::try_from((x ^ (x >> 31)) >> 32).unwrap_or(0);
        f64::from(fraction) / f64::from(u32::MAX)
    }
}

impl fmt::Debug for SystemClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SystemClock")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_stays_between_0_and_1_and_moves() {
        let clock = SystemClock::new();
        let numbers: Vec<f64> = (0..100).map(|_| clock.chance()).collect();
        assert!(numbers.iter().all(|number| (0.0..=1.0).contains(number)));
        assert!(numbers.windows(2).any(|pair| (pair[0] - pair[1]).abs() > 0.1));
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! A clock that only moves when it is told to, and sleeps in no time.

    use super::{AtomicU64, Clock, Duration, Ordering};

    /// Starts at 1,000 seconds.
    #[derive(Debug, Default)]
    pub(crate) struct ManualClock(AtomicU64);

    impl ManualClock {
        pub(crate) fn advance(&self, by: Duration) {
            let millis = u64::try_from(by.as_millis()).unwrap();
            self.0.fetch_add(millis, Ordering::SeqCst);
        }
    }

    impl Clock for ManualClock {
        fn monotonic(&self) -> Duration {
            Duration::from_millis(1_000_000 + self.0.load(Ordering::SeqCst))
        }

        fn wall(&self) -> Duration {
            self.monotonic()
        }

        fn sleep(&self, duration: Duration) {
            self.advance(duration);
        }

        fn chance(&self) -> f64 {
            0.5
        }
    }
}
