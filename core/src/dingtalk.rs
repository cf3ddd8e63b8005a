//! DingTalk.

use crate::kernel::call::table::Table;

/// Marks what belongs to DingTalk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {}

/// Every operation, also of services whose types are not compiled in.
pub static OPERATIONS: Table = include!(concat!(env!("OUT_DIR"), "/dingtalk_table.rs"));

include!(concat!(env!("OUT_DIR"), "/dingtalk.rs"));
