//! The machinery below both platforms. It knows neither of them.

pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod catalog;
pub(crate) mod client;
pub(crate) mod clock;
pub(crate) mod codec;
pub(crate) mod crypto;
pub(crate) mod disposition;
pub(crate) mod logger;
pub(crate) mod nearest;
pub(crate) mod process;
pub(crate) mod redact;
pub(crate) mod retry;
pub(crate) mod slices;
pub(crate) mod store;
pub(crate) mod token;
pub(crate) mod transport;
pub(crate) mod upload;
pub(crate) mod url;
