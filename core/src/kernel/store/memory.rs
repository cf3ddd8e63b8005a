//! The store of one process.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;

use super::Store;
use crate::error::Result;
use crate::kernel::clock::{Clock, SystemClock};
use crate::kernel::process::PerProcess;

/// From so many entries on it looks for those whose time is over, each time there are twice as many.
const SWEEP_AT: usize = 1024;

/// Keeps everything in the memory of this process. Two clients that are given one `MemoryStore`
/// share their tokens. A child after `fork` starts with an empty one.
pub struct MemoryStore {
    entries: PerProcess<Mutex<HashMap<String, Entry>>>,
    clock: Arc<dyn Clock>,
}

struct Entry {
    value: String,
    ends: Duration,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::with_clock(Arc::new(SystemClock::new()))
    }

    /// An empty store that runs by this clock.
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self { entries: PerProcess::new(Mutex::default), clock }
    }

    fn put(
        &self,
        entries: &mut HashMap<String, Entry>,
        key: &str,
        value: &str,
        lifetime: Duration,
    ) {
        let now = self.clock.monotonic();
        if entries.len() >= SWEEP_AT && entries.len().is_power_of_two() {
            entries.retain(|_, entry| entry.ends > now);
        }
        let ends = now.saturating_add(lifetime);
        entries.insert(key.to_owned(), Entry { value: value.to_owned(), ends });
    }

    fn alive<'a>(&self, entries: &'a HashMap<String, Entry>, key: &str) -> Option<&'a str> {
        let now = self.clock.monotonic();
        entries.get(key).filter(|entry| entry.ends > now).map(|entry| entry.value.as_str())
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>> {
        let entries = self.entries.get().lock();
        Ok(self.alive(&entries, key).map(str::to_owned))
    }

    fn set(&self, key: &str, value: &str, lifetime: Duration) -> Result<()> {
        self.put(&mut self.entries.get().lock(), key, value, lifetime);
        Ok(())
    }

    fn add(&self, key: &str, value: &str, lifetime: Duration) -> Result<bool> {
        let mut entries = self.entries.get().lock();
        let free = self.alive(&entries, key).is_none();
        if free {
            self.put(&mut entries, key, value, lifetime);
        }
        Ok(free)
    }

    fn remove(&self, key: &str, value: &str) -> Result<bool> {
        let mut entries = self.entries.get().lock();
        let same = self.alive(&entries, key) == Some(value);
        if same {
            entries.remove(key);
        }
        Ok(same)
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryStore({} entries)", self.entries.get().lock().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::testing::ManualClock;

    #[test]
    fn entries_end_with_their_time() {
        let clock = Arc::new(ManualClock::default());
        let store = MemoryStore::with_clock(Arc::clone(&clock) as Arc<dyn Clock>);
        let minute = Duration::from_secs(60);
        store.set("a", "1", minute).unwrap();
        assert!(!store.add("a", "2", minute).unwrap());
        assert!(!store.remove("a", "2").unwrap());
        clock.advance(minute);
        assert_eq!(store.get("a").unwrap(), None);
        assert!(store.add("a", "2", minute).unwrap());
        assert!(store.remove("a", "2").unwrap());
        assert_eq!(store.get("a").unwrap(), None);
    }
}
