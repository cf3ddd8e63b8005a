//! A question of the host, asked while a call waits.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::sync::Arc;

use feiding::transport::Interrupt as Question;

use super::{Callbacks, Held, Outcome, Userdata, need};
use crate::error::{Fault, Status};

/// A question asked while a call waits, on its thread, at least every 100 ms. It may call the
/// library; no C++ exception may leave it.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Interrupt {
    /// sizeof(feiding_interrupt).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when the options and the last client made with them are gone. May
    /// be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// FEIDING_OK to go on; another status ends the call with it, and with the message that
    /// feiding_result_set_message() gave.
    pub check: Option<extern "C" fn(userdata: Userdata, result: &mut Outcome) -> Status>,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Interrupt {
    const NAME: &'static str = "feiding_interrupt";
}

/// The same for the core.
///
/// # Errors
/// When its function is missing.
pub(crate) fn question(interrupt: Held<Interrupt>) -> Result<Question, Fault> {
    let check = need(interrupt.table.check, "feiding_interrupt.check")?;
    Ok(Arc::new(move || {
        let ask = |result: &mut Outcome| check(interrupt.userdata(), result);
        Outcome::ask("feiding_interrupt.check", ask).map(drop)
    }))
}
