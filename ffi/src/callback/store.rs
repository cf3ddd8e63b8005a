//! A store of the host.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::ffi::c_char;
use std::sync::Arc;
use std::time::Duration;

use super::{Callbacks, Held, Outcome, Userdata, need};
use crate::error::{Fault, Status};
use crate::text::Stored;

/// Where a client keeps tokens and tickets, to share them between programs. Keys are printable
/// ASCII without blanks, at most 300 bytes; values are UTF-8, at most 16 KiB, and secret. Strings
/// are valid until the function returns. Its functions are called from any thread, several at a
/// time, and never under a lock of the library; they may call the library, but not a client that
/// uses this store, and no C++ exception may leave them. They return FEIDING_OK, or else a
/// status: then the library goes on as if nothing were stored, and logs the message that
/// feiding_result_set_message() gave.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Store {
    /// sizeof(feiding_store).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when the options and the last client made with them are gone. May
    /// be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// Gives the value of a key by feiding_result_set_value(), and nothing when the key is not
    /// there or its time is over.
    pub get: Option<
        extern "C" fn(userdata: Userdata, key: *const c_char, result: &mut Outcome) -> Status,
    >,
    /// Sets a value for a time.
    pub set: Option<
        extern "C" fn(
            userdata: Userdata,
            key: *const c_char,
            value: *const c_char,
            lifetime_ms: u64,
            result: &mut Outcome,
        ) -> Status,
    >,
    /// Sets a value for a time if the key is not there, and says in `*added` whether it did: one
    /// step, which no other thread or program can come between.
    pub add: Option<
        extern "C" fn(
            userdata: Userdata,
            key: *const c_char,
            value: *const c_char,
            lifetime_ms: u64,
            added: &mut bool,
            result: &mut Outcome,
        ) -> Status,
    >,
    /// Removes a key if it has this value, and says in `*removed` whether it did: one step, which
    /// no other thread or program can come between.
    pub remove: Option<
        extern "C" fn(
            userdata: Userdata,
            key: *const c_char,
            value: *const c_char,
            removed: &mut bool,
            result: &mut Outcome,
        ) -> Status,
    >,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Store {
    const NAME: &'static str = "feiding_store";
}

/// The store as the core sees it: a table without gaps.
#[derive(Debug)]
pub(crate) struct Kept(Held<Store>);

impl Kept {
    /// Checks that every function is there.
    ///
    /// # Errors
    /// A fault that names the one that is missing.
    pub(crate) fn shared(store: Held<Store>) -> Result<Arc<dyn feiding::Store>, Fault> {
        need(store.table.get, "feiding_store.get")?;
        need(store.table.set, "feiding_store.set")?;
        need(store.table.add, "feiding_store.add")?;
        need(store.table.remove, "feiding_store.remove")?;
        Ok(Arc::new(Self(store)))
    }
}

/// Asks a function that [`Kept::shared`] saw.
macro_rules! ask {
    ($store:expr, $function:ident, $($argument:expr),+) => {{
        let Held { table, .. } = &$store.0;
        match table.$function {
            Some(function) => Outcome::ask(
                concat!("feiding_store.", stringify!($function)),
                |result| function($store.0.userdata(), $($argument),+, result),
            ),
            None => Ok(None),
        }
    }};
}

impl feiding::Store for Kept {
    fn get(&self, key: &str) -> feiding::Result<Option<String>> {
        ask!(self, get, Stored::new(key).as_ptr())
    }

    fn set(&self, key: &str, value: &str, lifetime: Duration) -> feiding::Result<()> {
        let (key, value) = (Stored::new(key), Stored::new(value));
        ask!(self, set, key.as_ptr(), value.as_ptr(), milliseconds(lifetime)).map(drop)
    }

    fn add(&self, key: &str, value: &str, lifetime: Duration) -> feiding::Result<bool> {
        let (key, value) = (Stored::new(key), Stored::new(value));
        let mut added = false;
        ask!(self, add, key.as_ptr(), value.as_ptr(), milliseconds(lifetime), &mut added)?;
        Ok(added)
    }

    fn remove(&self, key: &str, value: &str) -> feiding::Result<bool> {
        let (key, value) = (Stored::new(key), Stored::new(value));
        let mut removed = false;
        ask!(self, remove, key.as_ptr(), value.as_ptr(), &mut removed)?;
        Ok(removed)
    }
}

/// Never 0, which reads like no time at all.
pub(crate) fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}
