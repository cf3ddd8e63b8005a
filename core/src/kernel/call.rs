//! One call: what it is made of and how it runs.

pub(crate) mod arguments;
pub(crate) mod cursor;
pub(crate) mod nearest;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod pages;
pub(crate) mod pipeline;
mod qualified;
pub(crate) mod raw;
pub(crate) mod reply;
pub(crate) mod request;
mod search;
pub(crate) mod table;
