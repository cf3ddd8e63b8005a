//! Which library this is.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::ffi::c_char;

/// The number of the binary interface: that of the soname, `libfeiding.so.0`.
pub const FEIDING_ABI_VERSION: u32 = 0;

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The version of the library that is loaded, `0.1.0`. The string is the library's own and always
/// valid: do not free it. Does not block, any thread, writes nothing, takes no pointer that could
/// be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_version() -> *const c_char {
    VERSION.as_ptr().cast()
}

/// The number of the binary interface of the library that is loaded: FEIDING_ABI_VERSION of the
/// header it was built with. Nothing to free; does not block, any thread, writes nothing, takes no
/// pointer that could be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_abi_version() -> u32 {
    FEIDING_ABI_VERSION
}
