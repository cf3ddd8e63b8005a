//! The operation catalog: how its files are read and packed into tables.
//!
//! The generator (`core/build.rs`) is made of the same files, so a client reads operations of the
//! user's own exactly as the catalog is read. Nothing in here knows the rest of the crate.

pub(crate) mod fault;
#[expect(dead_code, reason = "the generator uses the rest")]
pub(crate) mod file;
#[expect(dead_code, reason = "the generator uses the rest")]
pub(crate) mod index;
pub(crate) mod json;
pub(crate) mod links;
mod members;
pub(crate) mod numbers;
pub(crate) mod pack;
pub(crate) mod packer;
mod parts;
pub(crate) mod read;
#[expect(dead_code, reason = "the generator uses the rest")]
pub(crate) mod row;
#[expect(dead_code, reason = "the generator uses the rest")]
pub(crate) mod shape;

use super::nearest;
