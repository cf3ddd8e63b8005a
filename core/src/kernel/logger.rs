//! Where the library says what it does: the `log` crate, or a callback of the host.

use std::fmt;
use std::sync::Arc;

/// Takes the lines of a client's log. Called on the thread of the call, never under a lock.
pub type LogSink = Arc<dyn Fn(log::Level, &str) + Send + Sync>;

/// The log of one client.
#[derive(Clone)]
pub(crate) struct Logger {
    /// Lines above this level are not made.
    pub(crate) level: log::LevelFilter,
    /// Where they go; without one to the `log` crate, target `feiding`.
    pub(crate) sink: Option<LogSink>,
    /// Whether requests and answers are shown, secrets hidden, at level debug.
    pub(crate) bodies: bool,
}

impl Default for Logger {
    fn default() -> Self {
        Self { level: log::LevelFilter::Warn, sink: None, bodies: false }
    }
}

impl Logger {
    /// Whether a line of this level goes anywhere.
    pub(crate) fn wants(&self, level: log::Level) -> bool {
        level <= self.level && (self.sink.is_some() || log::log_enabled!(target: "feiding", level))
    }

    /// Says a line, which is made only if somebody wants it.
    pub(crate) fn say(&self, level: log::Level, line: impl FnOnce() -> String) {
        if !self.wants(level) {
            return;
        }
        match &self.sink {
            Some(sink) => sink(level, &line()),
            None => log::log!(target: "feiding", level, "{}", line()),
        }
    }
}

impl fmt::Debug for Logger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logger").field("level", &self.level).finish_non_exhaustive()
    }
}
