//! Client assertions of the host.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::ffi::c_char;
use std::sync::Arc;

use feiding::lark;

use super::{Callbacks, Held, Outcome, Userdata, need};
use crate::error::{Fault, Status};
use crate::text::Stored;

/// Brings signed assertions (JWTs, RFC 7523) that sign an app in instead of its secret. Its
/// functions are called from any thread that makes a call, several at a time, and never under a
/// lock of the library; they may call the library, but not the client that asks, and no C++
/// exception may leave them.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Assertion {
    /// sizeof(feiding_assertion).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when the options and the last client made with them are gone. May
    /// be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// Gives an assertion by feiding_result_set_value(): the JWT alone, or a JSON object `{"value":
    /// …, "service": …, "prefix": …}` when another service takes the request in place of the
    /// accounts service. `audience` is the host that will read it (`accounts.feishu.cn`). Asked
    /// whenever a token is fetched; another status than FEIDING_OK ends the call with it.
    pub sign: Option<
        extern "C" fn(userdata: Userdata, audience: *const c_char, result: &mut Outcome) -> Status,
    >,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Assertion {
    const NAME: &'static str = "feiding_assertion";
}

/// The same for the core.
///
/// # Errors
/// When its function is missing.
pub(crate) fn signer(
    table: Held<Assertion>,
) -> Result<impl lark::ClientAssertion + Clone + use<>, Fault> {
    let sign = need(table.table.sign, "feiding_assertion.sign")?;
    let table = Arc::new(table);
    Ok(move |audience: &str| {
        let audience = Stored::new(audience);
        let ask = |result: &mut Outcome| sign(table.userdata(), audience.as_ptr(), result);
        let text = Outcome::ask("feiding_assertion.sign", ask)?.unwrap_or_default();
        read(text)
    })
}

/// A JWT holds no brace.
fn read(text: String) -> feiding::Result<lark::Assertion> {
    if !text.starts_with('{') {
        return Ok(lark::Assertion::new(text));
    }
    let parts: serde_json::Value = serde_json::from_str(&text).map_err(|error| {
        feiding::Error::config(format!("feiding_assertion.sign gave no JSON: {error}"))
    })?;
    let part = |name: &str| parts.get(name).and_then(|part| part.as_str()).map(str::to_owned);
    let assertion = lark::Assertion::new(part("value").unwrap_or_default());
    Ok(match part("service") {
        Some(service) => {
            let prefix = part("prefix").unwrap_or_default();
            assertion.with_target(lark::TargetInfo { service, prefix })
        }
        None => assertion,
    })
}
