//! Tables of functions that the host gives: how they are read, kept and freed, and what their
//! functions give back.
#![expect(unsafe_code, reason = "reads tables of the caller, whose layout only their size tells")]

pub mod assertion;
pub mod interrupt;
pub mod logger;
pub mod reader;
pub mod request;
pub mod response;
pub mod store;
pub mod transport;

use std::ffi::c_void;
use std::mem::{MaybeUninit, size_of};

use feiding::ErrorKind;

use crate::error::{FEIDING_CONFIG, FEIDING_OK, Fault, Status};
use crate::guard::{self, Bytes, Text};
use crate::mistake::{Mistake, Remembers, set};

/// The pointer that a table holds for its functions; the library only hands it on.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Userdata(*mut c_void);

/// A table of the caller, which its size begins. It is copied.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct Table<T>(*const T);

/// What every table begins with.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct Head {
    size: usize,
    userdata: Userdata,
    free: Option<extern "C" fn(userdata: Userdata)>,
}

/// A table of functions.
///
/// # Safety
/// It is `#[repr(C)]`, begins with the fields of [`Head`], and holds besides them nothing but
/// optional functions, so that zeros are a value of it.
pub unsafe trait Callbacks: Copy {
    /// Its name in C.
    const NAME: &'static str;
}

/// A table that the library keeps; its userdata is freed with it.
#[derive(Debug)]
pub(crate) struct Held<T: Callbacks> {
    pub(crate) table: T,
    head: Head,
}

// SAFETY: the header says that the functions of a table are called from any thread, and that
// the caller's userdata must stand that.
unsafe impl<T: Callbacks> Send for Held<T> {}
// SAFETY: as above; several threads at once are said there too.
unsafe impl<T: Callbacks> Sync for Held<T> {}

impl<T: Callbacks> Table<T> {
    /// Takes the table over. What a newer header would have added is missing, and what a newer
    /// caller has added is not looked at.
    ///
    /// # Errors
    /// A fault that names the table, for NULL and for a size that cannot be.
    pub(crate) fn take(self) -> Result<Held<T>, Fault> {
        /// More than any table will ever have: such a size was never set.
        const ABSURD: usize = 4096;
        let Self(pointer) = self;
        if pointer.is_null() {
            return Err(Fault::null(T::NAME));
        }
        // SAFETY: not NULL, and the caller promises a table, which its size begins.
        let size = unsafe { pointer.cast::<usize>().read_unaligned() };
        if !(size_of::<Head>()..ABSURD).contains(&size) {
            let name = T::NAME;
            let error = feiding::Error::config(format!("{name}.size is {size}"));
            return Err(error.with_hint(format!("Set it to sizeof({name}).")).into());
        }
        let mut table = MaybeUninit::<T>::zeroed();
        // SAFETY: as many bytes as the caller says there are and no more than `table` has room
        // for; zeros stand for the rest, and every field may be zero.
        let table = unsafe {
            let room = table.as_mut_ptr().cast::<u8>();
            room.copy_from_nonoverlapping(pointer.cast(), size.min(size_of::<T>()));
            table.assume_init()
        };
        // SAFETY: every table begins with these fields.
        let head = unsafe { (&raw const table).cast::<Head>().read() };
        Ok(Held { table, head })
    }
}

impl<T: Callbacks> Held<T> {
    /// What its functions want first.
    pub(crate) fn userdata(&self) -> Userdata {
        self.head.userdata
    }
}

impl<T: Callbacks> Drop for Held<T> {
    fn drop(&mut self) {
        if let Some(free) = self.head.free {
            free(self.head.userdata);
        }
    }
}

/// Takes a table over for a handle. A NULL handle frees its userdata at once.
pub(crate) fn take<H: Remembers, T: Callbacks>(
    handle: Option<&mut H>,
    function: &str,
    table: Table<T>,
    keep: impl FnOnce(&mut H, Held<T>) -> Result<(), Fault>,
) {
    let held = guard::caught(|| table.take());
    set(handle, function, |handle| keep(handle, held?));
}

/// A function of a table that must be there.
///
/// # Errors
/// A fault that names it.
pub(crate) fn need<F>(function: Option<F>, name: &str) -> Result<F, Fault> {
    function.ok_or_else(|| Fault::null(name))
}

/// What a function of the host gives back besides its status: a value, or why there is none. It
/// belongs to the library and is valid until that function returns.
#[derive(Debug, Default)]
pub struct Outcome {
    value: Option<Vec<u8>>,
    message: Option<String>,
    mistake: Mistake,
}

impl Remembers for Outcome {
    fn mistake(&mut self) -> &mut Mistake {
        &mut self.mistake
    }
}

impl Outcome {
    /// Asks a function of the host, which its name says in messages, and gives the text it set.
    ///
    /// # Errors
    /// Of the kind that its status says, with its message.
    pub(crate) fn ask(
        function: &str,
        call: impl FnOnce(&mut Self) -> Status,
    ) -> feiding::Result<Option<String>> {
        let mut outcome = Self::default();
        let status = call(&mut outcome);
        if status != FEIDING_OK {
            return Err(failed(function, status, outcome.message.as_deref()));
        }
        if let Err(fault) = outcome.mistake.check() {
            return Err(failed(function, FEIDING_CONFIG, Some(fault.text())));
        }
        let text = outcome.value.map(String::from_utf8).transpose();
        text.map_err(|_| failed(function, FEIDING_CONFIG, Some("its text is not UTF-8")))
    }
}

/// The failure of a function of the host.
pub(crate) fn failed(function: &str, status: Status, message: Option<&str>) -> feiding::Error {
    let text = message.map_or_else(|| format!("it gave {status}"), str::to_owned);
    feiding::Error::new(kind(status), format!("{function} failed: {text}"))
}

/// The kind of failure that a status stands for; one the library does not know is taken for one
/// of the connection.
fn kind(status: Status) -> ErrorKind {
    const KINDS: [ErrorKind; 10] = [
        ErrorKind::Config,
        ErrorKind::Io,
        ErrorKind::Timeout,
        ErrorKind::Http,
        ErrorKind::Decode,
        ErrorKind::Api,
        ErrorKind::Token,
        ErrorKind::Signature,
        ErrorKind::Decrypt,
        ErrorKind::Closed,
    ];
    let known = KINDS.into_iter().find(|kind| *kind as Status == status);
    known.unwrap_or(ErrorKind::Io)
}

/// Gives a value back: `length` bytes of UTF-8, at most 1 GiB, which are copied and need not end
/// in NUL. A second one replaces the first. Does not block. Only on the thread of the function
/// that was given the result, until it returns; nothing to free, writes nothing. NULL result does
/// nothing; NULL data (unless length is 0) makes the function that was given the result fail.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_result_set_value(
    result: Option<&mut Outcome>,
    data: Bytes,
    length: usize,
) {
    set(result, "feiding_result_set_value", |result| {
        result.value = Some(data.read("data", length)?.to_vec());
        Ok(())
    });
}

/// Says why the function fails, for the error that the caller of the library gets; the function
/// must still return a status that is not FEIDING_OK. Copied. Does not block. Only on the thread
/// of the function that was given the result, until it returns; nothing to free, writes nothing.
/// NULL result or message does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_result_set_message(result: Option<&mut Outcome>, message: Text) {
    let Some(result) = result else { return };
    guard::or((), || result.message = message.lossy());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::FEIDING_CLOSED;

    #[derive(Debug, Clone, Copy)]
    #[repr(C)]
    struct Two {
        size: usize,
        userdata: Userdata,
        free: Option<extern "C" fn(userdata: Userdata)>,
        first: Option<extern "C" fn()>,
        second: Option<extern "C" fn()>,
    }

    // SAFETY: as the trait wants it.
    unsafe impl Callbacks for Two {
        const NAME: &'static str = "two";
    }

    extern "C" fn nothing() {}

    extern "C" fn count(userdata: Userdata) {
        // SAFETY: the tests below pass a counter that outlives the table.
        unsafe { *userdata.0.cast::<u32>() += 1 };
    }

    fn two(size: usize, counter: &mut u32) -> Two {
        let userdata = Userdata((&raw mut *counter).cast());
        Two { size, userdata, free: Some(count), first: Some(nothing), second: Some(nothing) }
    }

    #[test]
    fn an_older_table_lacks_its_end_and_userdata_is_freed_once() {
        let mut counter = 0;
        let table = two(size_of::<Two>() - size_of::<usize>(), &mut counter);
        let held = Table(&raw const table).take().unwrap();
        assert!(held.table.first.is_some());
        assert!(held.table.second.is_none());
        drop(held);
        assert_eq!(counter, 1);
    }

    #[test]
    fn a_size_that_cannot_be_is_refused() {
        for size in [0, 1, size_of::<Head>() - 1, usize::MAX] {
            let mut counter = 0;
            let table = two(size, &mut counter);
            assert!(Table(&raw const table).take().is_err(), "{size}");
            assert_eq!(counter, 0);
        }
        assert!(Table::<Two>(std::ptr::null()).take().is_err());
    }

    #[test]
    fn the_status_says_the_kind() {
        let error = Outcome::ask("store.get", |outcome| {
            outcome.message = Some("no cable".into());
            FEIDING_CLOSED
        });
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Closed);
        assert!(error.message().contains("store.get failed: no cable"), "{error}");
        assert_eq!(Outcome::ask("f", |_| 77).unwrap_err().kind(), ErrorKind::Io);
        assert_eq!(Outcome::ask("f", |_| FEIDING_OK).unwrap(), None);
    }
}
