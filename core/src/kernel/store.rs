//! State that outlives a call and may be shared by clients: tokens and tickets.

mod memory;

use std::time::Duration;

pub use memory::MemoryStore;

use crate::error::Result;

/// Where a client keeps tokens and tickets. [`MemoryStore`] is the default; bring your own to
/// share them between programs.
///
/// Keys are printable ASCII without blanks, at most 300 bytes; values are UTF-8, at most 16 KiB.
/// Methods are called from any thread, several at a time, and never under a lock of the library.
/// When one fails the library goes on as if nothing were stored, and says so in the log.
pub trait Store: Send + Sync {
    /// The value of a key that is there and whose time is not over.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn get(&self, key: &str) -> Result<Option<String>>;

    /// Sets a value for a time.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn set(&self, key: &str, value: &str, lifetime: Duration) -> Result<()>;

    /// Sets a value for a time if the key is not there; false if it is.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn add(&self, key: &str, value: &str, lifetime: Duration) -> Result<bool>;

    /// Removes a key if it has this value; false if it has another or is not there.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn remove(&self, key: &str, value: &str) -> Result<bool>;
}
