//! Strings that are lent to C: they end in NUL and stand still as long as their handle lives.

use std::ffi::{CStr, c_char};
use std::sync::Arc;

/// What C gets where there is nothing.
pub(crate) const EMPTY: &CStr = c"";

/// A string that ends in NUL. It may hold others before: then C sees the part up to the first,
/// and the length of the whole from a function of its own.
#[derive(Debug, Clone)]
pub(crate) struct Stored(Arc<[u8]>);

impl Stored {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.bytes().chain([0]).collect())
    }

    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// The number of bytes, without the NUL at the end.
    pub(crate) fn length(&self) -> usize {
        self.0.len() - 1
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0[..self.length()]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_in_nul_and_keeps_those_inside() {
        let stored = Stored::new("a\0b");
        assert_eq!(&*stored.0, b"a\0b\0");
        assert_eq!((stored.length(), stored.as_str()), (3, "a\0b"));
        assert_eq!(Stored::new("").length(), 0);
    }
}
