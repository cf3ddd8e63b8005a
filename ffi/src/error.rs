//! Failures: the status every function returns, and the handle that tells the rest.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::ffi::c_char;
use std::fmt;
use std::sync::Arc;

use crate::guard;
use crate::text::{EMPTY, Stored};

/// What a function says about how it went: FEIDING_OK, or what kind of failure it was. The
/// numbers never change and are never used again for something else.
pub type Status = i32;

/// It went well.
pub const FEIDING_OK: Status = 0;
/// The caller asked for something that cannot be: an option, an argument, a missing secret.
/// Nothing was sent.
pub const FEIDING_CONFIG: Status = 1;
/// The connection could not be made or broke.
pub const FEIDING_IO: Status = 2;
/// A time-out or the deadline of the call passed.
pub const FEIDING_TIMEOUT: Status = 3;
/// An answer that is not the platform's JSON: a gateway's page, an empty body.
pub const FEIDING_HTTP: Status = 4;
/// An answer that should be JSON and is not, or is cut off, or is too large.
pub const FEIDING_DECODE: Status = 5;
/// The platform understood the call and refused it.
pub const FEIDING_API: Status = 6;
/// A token could not be had.
pub const FEIDING_TOKEN: Status = 7;
/// A signature does not fit.
pub const FEIDING_SIGNATURE: Status = 8;
/// Encrypted content cannot be decrypted.
pub const FEIDING_DECRYPT: Status = 9;
/// The client was closed.
pub const FEIDING_CLOSED: Status = 10;
/// A parameter that must not be NULL was.
pub const FEIDING_NULL_PARAMETER: Status = 100;
/// A string of the caller is not UTF-8.
pub const FEIDING_UTF8: Status = 101;
/// The library itself failed, which is a mistake in it. The process goes on.
pub const FEIDING_PANIC: Status = 102;

/// A failure, with all that is known about it. Never holds a secret. Read it from as many threads
/// as you like; free it with feiding_error_free().
pub struct Error(Arc<Facts>);

/// What a failure can tell, with every text ready for C.
pub(crate) struct Facts {
    pub(crate) status: Status,
    pub(crate) message: Stored,
    pub(crate) text: Stored,
    pub(crate) code: i64,
    pub(crate) code_text: Option<Stored>,
    pub(crate) log_id: Option<Stored>,
    pub(crate) hint: Option<Stored>,
    pub(crate) console_url: Option<Stored>,
    pub(crate) http_status: i32,
    pub(crate) retryable: bool,
    pub(crate) scopes: Vec<Stored>,
    pub(crate) violations: Vec<(Stored, Stored)>,
}

/// A failure on its way out.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It happened now.
    New(Status, feiding::Error),
    /// It happened in a setter, and every call with that handle gives it.
    Kept(Arc<Facts>),
}

impl Fault {
    pub(crate) fn null(name: &str) -> Self {
        Self::New(FEIDING_NULL_PARAMETER, feiding::Error::config(format!("{name} is NULL")))
    }

    pub(crate) fn not_utf8(name: &str) -> Self {
        Self::New(FEIDING_UTF8, feiding::Error::config(format!("{name} is not UTF-8")))
    }

    pub(crate) fn too_long(name: &str) -> Self {
        feiding::Error::config(format!("{name} is longer than 1 GiB")).into()
    }

    pub(crate) fn panic(message: Option<&str>) -> Self {
        let text = format!("the library failed: {}", message.unwrap_or("no message"));
        let error = feiding::Error::config(text).with_hint("Please report it.");
        Self::New(FEIDING_PANIC, error)
    }

    pub(crate) fn status(&self) -> Status {
        match self {
            Self::New(status, _) => *status,
            Self::Kept(facts) => facts.status,
        }
    }

    /// What happened, in one line.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::New(_, error) => error.message(),
            Self::Kept(facts) => facts.message.as_str(),
        }
    }

    /// Whether the library itself failed.
    pub(crate) fn is_panic(&self) -> bool {
        self.status() == FEIDING_PANIC
    }

    /// Names the function at the head of the message.
    pub(crate) fn in_function(self, function: &str) -> Self {
        match self {
            Self::New(status, error) => Self::New(status, error.in_context(function)),
            kept @ Self::Kept(_) => kept,
        }
    }

    /// The facts, to keep.
    pub(crate) fn into_facts(self) -> Arc<Facts> {
        match self {
            Self::New(status, error) => Arc::new(Facts::new(status, &error)),
            Self::Kept(facts) => facts,
        }
    }
}

impl From<feiding::Error> for Fault {
    fn from(error: feiding::Error) -> Self {
        Self::New(error.kind() as Status, error)
    }
}

impl Facts {
    fn new(status: Status, error: &feiding::Error) -> Self {
        let violations = error.field_violations().iter();
        Self {
            status,
            message: Stored::new(error.message()),
            text: Stored::new(&error.to_string()),
            code: error.code().unwrap_or(0),
            code_text: error.code_text().map(Stored::new),
            log_id: error.log_id().map(Stored::new),
            hint: error.hint().map(Stored::new),
            console_url: error.console_url().map(Stored::new),
            http_status: error.http_status().map_or(0, i32::from),
            retryable: error.is_retryable(),
            scopes: error.scopes().iter().map(|scope| Stored::new(scope)).collect(),
            violations: violations
                .map(|found| (Stored::new(&found.field), Stored::new(&found.description)))
                .collect(),
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self(fault.into_facts())
    }
}

impl Error {
    #[cfg(test)]
    pub(crate) fn status(&self) -> Status {
        self.0.status
    }
}

/// A text of a failure; "" where there is none.
fn text_of(error: Option<&Error>, pick: impl Fn(&Facts) -> Option<&Stored>) -> *const c_char {
    let found = guard::or(None, || pick(&error?.0).map(Stored::as_ptr));
    found.unwrap_or(EMPTY.as_ptr())
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({}: {})", self.status, self.text.as_str())
    }
}

/// Frees a failure. Does not block. The error must not be in use on another thread, and is gone
/// afterwards with every string it lent. NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_free(error: Option<Box<Error>>) {
    guard::or((), || drop(error));
}

/// The status that the failed function returned. Does not block, any thread, nothing to free,
/// writes nothing; a NULL error gives FEIDING_OK.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_status(error: Option<&Error>) -> Status {
    error.map_or(FEIDING_OK, |error| error.0.status)
}

/// What happened, in one sentence; for an answer of the platform, its own words. Borrowed: it is
/// valid until the error is freed. Does not block, any thread, writes nothing; a NULL error gives
/// "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_message(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| Some(&facts.message))
}

/// Everything in one line: message, code, HTTP status, log id and hint. Borrowed: it is valid
/// until the error is freed. Does not block, any thread, writes nothing; a NULL error gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_text(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| Some(&facts.text))
}

/// The platform's code, 0 where it has none or where it is no number. Does not block, any thread,
/// nothing to free, writes nothing; a NULL error gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_code(error: Option<&Error>) -> i64 {
    error.map_or(0, |error| error.0.code)
}

/// The platform's code as text, `99991663` or `Forbidden.AccessDenied`; "" where it has none.
/// Borrowed: it is valid until the error is freed. Does not block, any thread, writes nothing; a
/// NULL error gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_code_text(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| facts.code_text.as_ref())
}

/// The platform's id of the answer, which its support asks for; "" where it gave none. Borrowed:
/// it is valid until the error is freed. Does not block, any thread, writes nothing; a NULL error
/// gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_log_id(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| facts.log_id.as_ref())
}

/// The HTTP status of the answer, 0 where none came. Does not block, any thread, nothing to free,
/// writes nothing; a NULL error gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_http_status(error: Option<&Error>) -> i32 {
    error.map_or(0, |error| error.0.http_status)
}

/// What to do about it; "" where that is not known. Borrowed: it is valid until the error is
/// freed. Does not block, any thread, writes nothing; a NULL error gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_hint(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| facts.hint.as_ref())
}

/// The page of the developer console where missing scopes are applied for; "" where there is
/// none. Borrowed: it is valid until the error is freed. Does not block, any thread, writes
/// nothing; a NULL error gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_console_url(error: Option<&Error>) -> *const c_char {
    text_of(error, |facts| facts.console_url.as_ref())
}

/// Whether the same call may succeed later without any change. Does not block, any thread,
/// nothing to free, writes nothing; a NULL error gives false.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_is_retryable(error: Option<&Error>) -> bool {
    error.is_some_and(|error| error.0.retryable)
}

/// How many scopes the app or the user lacks. Does not block, any thread, nothing to free, writes
/// nothing; a NULL error gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_scope_count(error: Option<&Error>) -> usize {
    error.map_or(0, |error| error.0.scopes.len())
}

/// One of the missing scopes, counted from 0. Borrowed: it is valid until the error is freed.
/// Does not block, any thread, writes nothing; a NULL error, or an index that is too large, gives
/// "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_scope(error: Option<&Error>, index: usize) -> *const c_char {
    text_of(error, |facts| facts.scopes.get(index))
}

/// How many fields the platform did not accept. Does not block, any thread, nothing to free,
/// writes nothing; a NULL error gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_violation_count(error: Option<&Error>) -> usize {
    error.map_or(0, |error| error.0.violations.len())
}

/// The name of a field that was not accepted, as the platform spells it, counted from 0.
/// Borrowed: it is valid until the error is freed. Does not block, any thread, writes nothing; a
/// NULL error, or an index that is too large, gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_violation_field(
    error: Option<&Error>,
    index: usize,
) -> *const c_char {
    text_of(error, |facts| facts.violations.get(index).map(|found| &found.0))
}

/// What is wrong with that field, in the platform's words. Borrowed: it is valid until the error
/// is freed. Does not block, any thread, writes nothing; a NULL error, or an index that is too
/// large, gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_error_violation_description(
    error: Option<&Error>,
    index: usize,
) -> *const c_char {
    text_of(error, |facts| facts.violations.get(index).map(|found| &found.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use feiding::ErrorKind;

    #[test]
    fn the_numbers_are_those_of_the_core() {
        let numbers = [
            (ErrorKind::Config, FEIDING_CONFIG),
            (ErrorKind::Io, FEIDING_IO),
            (ErrorKind::Timeout, FEIDING_TIMEOUT),
            (ErrorKind::Http, FEIDING_HTTP),
            (ErrorKind::Decode, FEIDING_DECODE),
            (ErrorKind::Api, FEIDING_API),
            (ErrorKind::Token, FEIDING_TOKEN),
            (ErrorKind::Signature, FEIDING_SIGNATURE),
            (ErrorKind::Decrypt, FEIDING_DECRYPT),
            (ErrorKind::Closed, FEIDING_CLOSED),
        ];
        for (kind, number) in numbers {
            assert_eq!(Fault::from(feiding::Error::new(kind, "x")).status(), number);
        }
    }
}
