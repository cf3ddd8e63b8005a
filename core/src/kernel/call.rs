//! One call: what it is made of and how it runs.

pub(crate) mod arguments;
mod check;
pub(crate) mod cursor;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod own;
pub(crate) mod pages;
pub(crate) mod pipeline;
mod qualified;
pub(crate) mod raw;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod search;
pub(crate) mod table;
