//! Feishu and Lark: one platform, two homes ([`FEISHU`] and [`LARK`]).

mod assertion;

mod client;
mod codes;
pub mod content;
mod reply;
mod session;

pub use assertion::{Assertion, ClientAssertion, TargetInfo};
pub use client::{AppType, Builder, Client, FEISHU, LARK, Platform, Setup};

use crate::kernel::call::table::Table;

/// Every operation, also of services whose types are not compiled in.
pub static OPERATIONS: Table = include!(concat!(env!("OUT_DIR"), "/lark_table.rs"));

include!(concat!(env!("OUT_DIR"), "/lark.rs"));
