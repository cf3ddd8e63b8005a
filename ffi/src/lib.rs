//! The C face of feiding: thin, one topic a file, no logic of its own. `include/feiding.h` is made
//! from these files.
//!
//! Everything between C and Rust passes [`guard`]; what is written for the header stands at each
//! function.
#![expect(clippy::doc_markdown, reason = "the header shows comments to people who read C")]

pub mod args;
pub mod call_options;
pub mod callback;
pub mod client;
pub mod error;
pub mod guard;
mod mistake;
pub mod operation;
pub mod options;
pub mod pages;
pub mod reply;
mod text;
pub mod version;
