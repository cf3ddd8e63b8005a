//! The border: everything that could go wrong between C and Rust is caught here and nowhere else.
//!
//! Pointers that come from C have types of their own ([`Text`], [`Bytes`], [`Buffer`], [`Out`]).
//! Nothing in this crate can make one, so each is what a caller passed under the promises of the
//! header: NULL, or valid for what the function does with it, until it returns. That is what the
//! `unsafe` blocks below rely on. In the header they are what they hold. Handles need none: they are `Option<&T>` and `Option<Box<T>>`.
#![expect(unsafe_code, reason = "the one file that looks behind pointers of the caller")]

use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Error, FEIDING_OK, Fault, Status};

/// A string of the caller, ended by NUL.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Text(*const c_char);

/// Bytes of the caller; how many, a parameter of its own says.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Bytes(*const u8);

/// Room of the caller for bytes; how much, a parameter of its own says.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Buffer(*mut u8);

/// A place of the caller for one result, which need not hold anything yet.
#[derive(Debug)]
#[repr(transparent)]
pub struct Out<T>(*mut T);

impl Text {
    /// The string.
    ///
    /// # Errors
    /// A fault that names the parameter, for NULL and for what is not UTF-8.
    pub(crate) fn read(&self, name: &str) -> Result<&str, Fault> {
        if self.0.is_null() {
            return Err(Fault::null(name));
        }
        // SAFETY: not NULL, and the caller promises a string that ends in NUL and stays as it is
        // until the function returns; `self` is a parameter of that function.
        let text = unsafe { CStr::from_ptr(self.0) };
        text.to_str().map_err(|_| Fault::not_utf8(name))
    }

    /// So many bytes of text, which may hold NUL and need not end in one. NULL stands for none
    /// when `length` is 0.
    ///
    /// # Errors
    /// A fault that names the parameter, for NULL, and for what is not UTF-8.
    pub(crate) fn read_bytes(&self, name: &str, length: usize) -> Result<String, Fault> {
        let bytes = Bytes(self.0.cast());
        let text = std::str::from_utf8(bytes.read(name, length)?);
        text.map(str::to_owned).map_err(|_| Fault::not_utf8(name))
    }

    /// The string, or nothing for NULL.
    ///
    /// # Errors
    /// A fault that names the parameter, for what is not UTF-8.
    pub(crate) fn read_optional(&self, name: &str) -> Result<Option<&str>, Fault> {
        if self.0.is_null() { Ok(None) } else { self.read(name).map(Some) }
    }

    /// The string with what is not UTF-8 replaced, or nothing for NULL.
    pub(crate) fn lossy(&self) -> Option<String> {
        if self.0.is_null() {
            return None;
        }
        // SAFETY: as in `read`.
        Some(unsafe { CStr::from_ptr(self.0) }.to_string_lossy().into_owned())
    }
}

impl Bytes {
    /// So many bytes. NULL stands for none when `length` is 0.
    ///
    /// # Errors
    /// A fault that names the parameter, for NULL, and for more than 1 GiB.
    pub(crate) fn read(&self, name: &str, length: usize) -> Result<&[u8], Fault> {
        match (self.0.is_null(), length) {
            (_, 0) => Ok(&[]),
            (true, _) => Err(Fault::null(name)),
            (false, length) if length > LONGEST => Err(Fault::too_long(name)),
            // SAFETY: not NULL, no longer than memory can be, and the caller promises that many
            // bytes that stay as they are until the function returns.
            (false, length) => Ok(unsafe { std::slice::from_raw_parts(self.0, length) }),
        }
    }
}

impl Buffer {
    /// Room for so many bytes, or for one piece of them. NULL stands for none when `length` is 0.
    ///
    /// # Errors
    /// A fault that names the parameter, for NULL.
    pub(crate) fn room(&mut self, name: &str, length: usize) -> Result<&mut [u8], Fault> {
        match (self.0.is_null(), length) {
            (_, 0) => Ok(&mut []),
            (true, _) => Err(Fault::null(name)),
            (false, length) => {
                let length = length.min(PIECE);
                // SAFETY: not NULL, and the caller promises room for at least that many bytes,
                // which nobody else touches until the function returns. They need not hold
                // anything: zeros are written before a reference is made.
                unsafe {
                    self.0.write_bytes(0, length);
                    Ok(std::slice::from_raw_parts_mut(self.0, length))
                }
            }
        }
    }
}

impl<T> Out<T> {
    /// Checks that there is a place at all.
    ///
    /// # Errors
    /// A fault that names the parameter, for NULL.
    pub(crate) fn check(&self, name: &str) -> Result<(), Fault> {
        if self.0.is_null() { Err(Fault::null(name)) } else { Ok(()) }
    }

    /// Puts the result there; does nothing for NULL. What stood there is not looked at.
    pub(crate) fn put(self, value: T) {
        if !self.0.is_null() {
            // SAFETY: not NULL, and the caller promises room for one value of this type, aligned,
            // which nobody else touches until the function returns.
            unsafe { self.0.write(value) };
        }
    }
}

/// The longest text and the longest content from memory that is taken: 1 GiB.
const LONGEST: usize = 1 << 30;

/// The most that one read fills: 64 KiB.
const PIECE: usize = 64 * 1024;

/// What a handle stands for.
///
/// # Errors
/// A fault that names the parameter, for NULL.
pub(crate) fn handle<'a, T>(handle: Option<&'a T>, name: &str) -> Result<&'a T, Fault> {
    handle.ok_or_else(|| Fault::null(name))
}

/// Runs what may fail or panic; a panic is a failure like others.
///
/// # Errors
/// What the work gives, or a fault with the message of the panic.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<&str>().copied();
        let fault = Fault::panic(text.or_else(|| panic.downcast_ref().map(String::as_str)));
        // Dropping what was thrown may run code of anybody.
        std::mem::forget(panic);
        Err(fault)
    })
}

/// Runs the body of a function that returns a status. No panic passes.
pub(crate) fn status(
    error: Out<Option<Box<Error>>>,
    work: impl FnOnce() -> Result<(), Fault>,
) -> Status {
    match caught(work) {
        Ok(()) => FEIDING_OK,
        Err(fault) => {
            let status = fault.status();
            or((), || error.put(Some(Box::new(Error::from(fault)))));
            status
        }
    }
}

/// Runs the body of any other function. No panic passes: it gives `fallback`.
pub(crate) fn or<T>(fallback: T, work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        std::mem::forget(panic);
        fallback
    })
}

#[cfg(test)]
impl From<&'static CStr> for Text {
    fn from(text: &'static CStr) -> Self {
        Self(text.as_ptr())
    }
}

#[cfg(test)]
impl<T> From<&mut T> for Out<T> {
    fn from(place: &mut T) -> Self {
        Self(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{FEIDING_NULL_PARAMETER, FEIDING_PANIC, FEIDING_UTF8};

    #[test]
    fn a_panic_becomes_a_status_with_its_message() {
        let mut error = None;
        let got = status(Out(&raw mut error), || panic!("seven {}", 7));
        assert_eq!(got, FEIDING_PANIC);
        assert_eq!(error.unwrap().status(), FEIDING_PANIC);
        assert_eq!(or(5, || panic!("no")), 5);
    }

    #[test]
    fn nothing_is_written_on_success() {
        let mut error = None;
        assert_eq!(status(Out(&raw mut error), || Ok(())), FEIDING_OK);
        assert!(error.is_none());
    }

    #[test]
    fn null_and_bytes_that_are_no_text_are_told_apart() {
        let null = Text(std::ptr::null()).read("name").unwrap_err();
        assert_eq!(null.status(), FEIDING_NULL_PARAMETER);
        let odd = Text(c"\xff".as_ptr());
        assert_eq!(odd.read("name").unwrap_err().status(), FEIDING_UTF8);
        assert_eq!(odd.read_optional("name").unwrap_err().status(), FEIDING_UTF8);
        assert_eq!(Text(std::ptr::null()).read_optional("name").unwrap(), None);
        let four = Text(c"四".as_ptr());
        assert_eq!(four.read("name").unwrap(), "四");
        assert_eq!(four.read_bytes("name", 4).unwrap(), "四\0");
        assert_eq!(four.read_bytes("name", 2).unwrap_err().status(), FEIDING_UTF8);
    }

    #[test]
    fn no_bytes_may_be_null_and_some_may_not() {
        let null = Bytes(std::ptr::null());
        assert!(null.read("data", 0).unwrap().is_empty());
        assert_eq!(null.read("data", 1).unwrap_err().status(), FEIDING_NULL_PARAMETER);
        assert!(Bytes(b"x".as_ptr()).read("data", usize::MAX).is_err());
    }
}
