//! A logger of the host.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::ffi::c_char;
use std::sync::Arc;

use feiding::LogSink;

use super::{Callbacks, Held, Userdata, need};
use crate::error::Fault;
use crate::text::Stored;

/// Lines of this kind and worse: none at all.
pub const FEIDING_LOG_OFF: i32 = 0;
/// What failed for good.
pub const FEIDING_LOG_ERROR: i32 = 1;
/// What was odd and could be mended. The default.
pub const FEIDING_LOG_WARN: i32 = 2;
/// What a client does.
pub const FEIDING_LOG_INFO: i32 = 3;
/// Each call; with feiding_options_set_log_bodies() what it sent and got.
pub const FEIDING_LOG_DEBUG: i32 = 4;
/// Everything.
pub const FEIDING_LOG_TRACE: i32 = 5;

/// Where the lines of a client's log go. Its functions are called from any thread that makes a
/// call, several at a time, and never under a lock of the library; they may call the library, and
/// no C++ exception may leave them.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Logger {
    /// sizeof(feiding_logger).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when the options and the last client made with them are gone. May
    /// be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// Takes one line at one of the FEIDING_LOG_ levels. The line is valid until it returns and
    /// never holds a secret.
    pub log: Option<extern "C" fn(userdata: Userdata, level: i32, line: *const c_char)>,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Logger {
    const NAME: &'static str = "feiding_logger";
}

/// The level that a number stands for.
///
/// # Errors
/// A Config error for a number that is none.
pub(crate) fn level(level: i32) -> Result<log::LevelFilter, Fault> {
    Ok(match level {
        FEIDING_LOG_OFF => log::LevelFilter::Off,
        FEIDING_LOG_ERROR => log::LevelFilter::Error,
        FEIDING_LOG_WARN => log::LevelFilter::Warn,
        FEIDING_LOG_INFO => log::LevelFilter::Info,
        FEIDING_LOG_DEBUG => log::LevelFilter::Debug,
        FEIDING_LOG_TRACE => log::LevelFilter::Trace,
        _ => return Err(feiding::Error::config(format!("{level} is no level of the log")).into()),
    })
}

/// The same for the core.
///
/// # Errors
/// When its function is missing.
pub(crate) fn sink(logger: Held<Logger>) -> Result<LogSink, Fault> {
    let log = need(logger.table.log, "feiding_logger.log")?;
    Ok(Arc::new(move |level, line| {
        log(logger.userdata(), level as i32, Stored::new(line).as_ptr());
    }))
}
