//! The machinery below both platforms. It knows neither of them.

pub(crate) mod call;
pub(crate) mod codec;
pub(crate) mod upload;
