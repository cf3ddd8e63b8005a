//! Every typed struct there is, for the tests and fuzz targets that go through all of them.

#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;

use super::{Record, Slot};
use crate::error::Result;

/// One struct: of a type, or of an operation's arguments.
#[derive(Debug)]
pub struct Every {
    /// Its file in the catalog, `im.v1`.
    pub service: &'static str,
    /// The name of the type, or the id of the operation.
    pub name: &'static str,
    /// Reads one.
    pub read: fn(&[u8]) -> Result<Box<dyn Record>>,
}

impl Every {
    const fn of<T: Record + Slot + Default + 'static>(
        service: &'static str,
        name: &'static str,
    ) -> Self {
        Self { service, name, read: |json| Ok(Box::new(super::read::<T>(json)?)) }
    }
}

/// Those of Feishu/Lark.
pub const LARK: &[Every] = include!(concat!(env!("OUT_DIR"), "/lark_every.rs"));

/// Those of DingTalk.
pub const DINGTALK: &[Every] = include!(concat!(env!("OUT_DIR"), "/dingtalk_every.rs"));
