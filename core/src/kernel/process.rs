//! State that belongs to one process and must not be shared after `fork`.
//!
//! A child that went on with its parent's connections would mix its answers with the parent's, and
//! a lock that another thread held at the moment of the fork would never open. So each process
//! makes its own state on first use, and the parent's stays untouched behind it.

use std::fmt;
use std::process;
use std::sync::OnceLock;

/// A value made anew in each process that uses it.
pub(crate) struct PerProcess<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    first: OnceLock<Box<Generation<T>>>,
}

/// The value of one process. Children hang theirs behind it: the parent never writes there, so
/// no lock of the parent can be in the way.
struct Generation<T> {
    process: u32,
    value: T,
    next: OnceLock<Box<Generation<T>>>,
}

impl<T> PerProcess<T> {
    /// `make` makes the value of a process when it is first wanted there.
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { make: Box::new(make), first: OnceLock::new() }
    }

    /// The value of this process.
    pub(crate) fn get(&self) -> &T {
        let process = process::id();
        let mut place = &self.first;
        loop {
            let generation = place.get_or_init(|| {
                Box::new(Generation { process, value: (self.make)(), next: OnceLock::new() })
            });
            if generation.process == process {
                return &generation.value;
            }
            place = &generation.next;
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for PerProcess<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
