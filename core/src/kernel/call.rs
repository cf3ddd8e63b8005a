//! One call: what it is made of and how it runs.

pub(crate) mod operation;
pub(crate) mod table;
