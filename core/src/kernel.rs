//! The machinery below both platforms. It knows neither of them.

pub(crate) mod call;
pub(crate) mod clock;
pub(crate) mod codec;
pub(crate) mod process;
pub(crate) mod redact;
pub(crate) mod transport;
pub(crate) mod upload;
pub(crate) mod url;
