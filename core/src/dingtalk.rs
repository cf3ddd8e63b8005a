//! DingTalk: the new OpenAPI and the old one, one client and one token for both.

mod client;
mod codes;
pub mod msg_param;
mod reply;
mod session;

pub use client::{Builder, Client, DINGTALK, DINGTALK_OLD, Platform, Setup};

use crate::kernel::call::table::Table;

/// Every operation, also of services whose types are not compiled in.
pub static OPERATIONS: Table = include!(concat!(env!("OUT_DIR"), "/dingtalk_table.rs"));

include!(concat!(env!("OUT_DIR"), "/dingtalk.rs"));
