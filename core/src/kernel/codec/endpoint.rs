//! Typed operations: what a struct of arguments says about its call.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::Reader;
use super::record::Record;
use super::slot::Slot;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::call::operation::Operation;
use crate::kernel::call::reply::Download;

/// Arguments that a struct has no field for, under qualified names: `body.uuid`, `query.lang`. A
/// null is sent as null.
pub type Extra = BTreeMap<String, Value>;

/// One operation with its arguments. Field `i` of the record is parameter `i` of the operation.
pub trait Endpoint: Record {
    /// The platform it belongs to.
    type Platform;

    /// What its answer brings.
    type Reply: Payload;

    /// The facts about it.
    const OPERATION: Operation;

    /// Further arguments, under qualified names.
    fn extra(&self) -> &Extra;
}

/// An operation whose answers come in pages.
pub trait Paged: Endpoint + Clone {
    /// Asks for the page that `next` leads to: the JSON of the value in the answer before.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the value cannot be an argument.
    fn set_page(&mut self, next: &str) -> Result<()> {
        let operation = Self::OPERATION;
        let token = operation.paging.as_ref().map_or("", |paging| paging.token.as_ref());
        let index = operation.parameters.iter().position(|parameter| parameter.name == token);
        let slot = match index {
            Some(index) => self.slot(index),
            None => {
                return Err(Error::new(ErrorKind::Decode, "the listing has no page argument"));
            }
        };
        if slot.read(&mut Reader::over(next), super::Style::PLAIN)? {
            Ok(())
        } else {
            Err(Error::new(ErrorKind::Decode, format!("the next page has no value: {token}")))
        }
    }
}

/// A paged operation whose pages are one list.
pub trait Listing: Paged {
    /// What the list holds.
    type Item;

    /// The items of a page.
    fn items(page: Self::Reply) -> Vec<Self::Item>;
}

/// What an answer brings: JSON, or the content of a file.
pub trait Payload: Sized {
    /// Reads it from the JSON of an answer, or without any: lenient, so that what is missing or of
    /// another type is empty.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the JSON is malformed, or a file was expected.
    fn from_json(json: Option<&[u8]>) -> Result<Self>;

    /// Takes the content of a file.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when JSON was expected.
    fn from_download(_download: Download) -> Result<Self> {
        Err(Error::new(ErrorKind::Decode, "the answer is a file, not JSON"))
    }
}

impl<T: Slot + Default> Payload for T {
    fn from_json(json: Option<&[u8]>) -> Result<Self> {
        json.map_or_else(|| Ok(T::default()), super::read)
    }
}

impl Payload for Download {
    fn from_json(_json: Option<&[u8]>) -> Result<Self> {
        Err(Error::new(ErrorKind::Decode, "the answer is JSON, not a file"))
    }

    fn from_download(download: Self) -> Result<Self> {
        Ok(download)
    }
}
