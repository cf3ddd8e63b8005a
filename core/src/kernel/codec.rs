//! Reading and writing typed structs.
//!
//! One codec, written once: it reaches the fields of every struct through [`Record`] and their
//! values through [`Slot`], so that a struct costs the compiler little more than its declaration.
//! Outside it is strict (malformed JSON is an error with its place), inside it is lenient: unknown
//! fields are passed over, and a value of another type reads as absent.

pub(crate) mod endpoint;
#[cfg(any(all(test, feature = "lark-full"), fuzzing))]
pub(crate) mod every;
#[cfg(any(typed, test))]
pub(crate) mod generated;
#[cfg(any(typed, test))]
pub(crate) mod interop;
mod members;
pub(crate) mod print;
mod reader;
mod record;
mod scan;
mod slot;
mod writer;

#[cfg(test)]
mod tests;

pub use endpoint::{Endpoint, Extra, Listing, Paged, Payload};
pub use members::{Members, members};
pub use reader::{Fault, Read, Reader};
pub use record::{Field, Record};
pub use slot::{Clonable, Entries, Form, Items, Slot, Style, View};
pub use writer::Writer;
pub(crate) use writer::texts;

use crate::error::Result;

/// Reads JSON into a typed value. A value of another type reads as empty.
///
/// # Errors
/// [`ErrorKind::Decode`](crate::ErrorKind::Decode) when the JSON is malformed, cut off, or more
/// than 128 values stand inside one another.
pub fn read<T: Slot + Default>(bytes: &[u8]) -> Result<T> {
    let mut value = T::default();
    let mut reader = Reader::new(bytes)?;
    let found = value.read(&mut reader, Style::PLAIN)?;
    reader.finish()?;
    Ok(if found { value } else { T::default() })
}

/// Checks the syntax of JSON that is read bit by bit later.
///
/// # Errors
/// As [`read`].
pub(crate) fn check(bytes: &[u8]) -> Result<()> {
    let mut reader = Reader::new(bytes)?;
    reader.pass()?;
    Ok(reader.finish()?)
}

/// Writes a value as compact JSON.
pub fn write(slot: &dyn Slot) -> Vec<u8> {
    let mut writer = Writer::new();
    slot.write(&mut writer, Style::PLAIN);
    writer.into_bytes()
}
