//! Feishu/Lark and DingTalk for programs that are not async web services.
//!
//! Everything blocks, nothing runs in the background: no runtime, no globals, no thread but one
//! for as long as the system looks up a name. The same core stands behind the C library and the
//! Python package.
//!
//! # A first call
//!
//! A client belongs to one app. The token is fetched on the way, once, however many threads call.
//!
//! ```no_run
//! # fn main() -> feiding::Result<()> {
//! use feiding::{Secret, lark};
//! use serde_json::json;
//!
//! let client = lark::Client::new("cli_a1", Secret::from_env("LARK_APP_SECRET")?);
//! let sent = client.call_by_name(
//!     "im.v1.message.create",
//!     json!({"receive_id_type": "chat_id", "receive_id": "oc_42", "msg_type": "text",
//!         "content": lark::content::text("build is green")}),
//! )?;
//! println!("{} {:?}", sent.data["message_id"], sent.log_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Three ways to call
//!
//! - **Typed**, one cargo feature per service: [`Client::call`] takes a struct of arguments, such
//!   as `lark::im::v1::message::Create`, and gives a typed answer. Fields are public and optional.
//!   Values that the platform is known to take are constants, `Create::RECEIVE_ID_TYPE_CHAT_ID`.
//! - **By name**: [`Client::call_by_name`] runs every operation of the catalog without its types.
//! - **Raw**: [`Client::raw`] reaches any path of the platform.
//!
//! [`Client::with_options`] gives a view of the client with [`CallOptions`] of its own: another
//! token, time-out or header. [`Client::pages`] and [`Client::items`] walk listings. Uploads are
//! [`Upload`]s, answers that bring a file are [`Download`]s; both are streamed.
//!
//! [`dingtalk::Client`] does the same for DingTalk, its new and its old API.
//!
//! # What to expect
//!
//! - **Errors.** A refusal of the platform is an [`Error`], never a flag: its one line says what to
//!   do, and [`Error::kind`], [`Error::code`], [`Error::log_id`] and the rest say it to programs.
//! - **Time.** A call ends within 30 s, its retries included ([`Builder::timeout`]); the content of
//!   files has no total, it ends after 30 s without a byte ([`Builder::idle_timeout`]). A call can be ended
//!   from outside by [`Client::close`] or by an interrupt ([`Builder::interrupt`]).
//! - **Retries** happen only where they do no harm: nothing was sent, the platform refused the
//!   call for its rate, or the request only reads or carries an idempotency key.
//! - **Threads.** Clients are `Send` and `Sync`; a clone is another handle to the same client.
//!   After a fork the child makes its own connections.
//! - **Secrets** never print: not in errors, logs or `Debug`.
//!
//! # Features
//!
//! `lark-full` and `dingtalk-full` switch all typed services on; one service each are `lark-im`,
//! `dingtalk-robot` and so on. `system-roots` trusts the certificates of the operating system in
//! place of the bundled ones. Calls by name and raw calls need no feature.
#![forbid(unsafe_code)]

mod error;
mod kernel;
mod secret;

pub mod dingtalk;
pub mod lark;

/// Reading and writing typed structs: what they are made of, for code that works on any of them.
pub mod codec {
    pub use crate::kernel::codec::{
        Clonable, Endpoint, Entries, Extra, Fault, Field, Form, Items, Listing, Members, Paged,
        Payload, Read, Reader, Record, Slot, Style, View, Writer, members, read, write,
    };
    pub use crate::kernel::nearest::nearest;
    pub use crate::kernel::redact::is_secret;
}

/// Every typed struct, for tests and fuzz targets.
#[cfg(any(all(test, feature = "lark-full"), fuzzing))]
#[doc(hidden)]
pub mod every {
    pub use crate::kernel::codec::every::{DINGTALK, Every, LARK};
}

/// Transports of your own: the seam between calls and sockets.
pub mod transport {
    pub use crate::kernel::transport::{
        Body, Header, Headers, Interrupt, Limits, Progress, Request, Response, Transport,
        TransportError,
    };
}

pub use error::{Error, ErrorKind, FieldViolation, Result};
pub use kernel::builder::{Builder, Proxy};
pub use kernel::call::arguments::Args;
pub use kernel::call::cursor::Cursor;
pub use kernel::call::operation::{
    Answer, BodyKind, Operation, OperationRef, Paging, Parameter, Place, TokenKind, TokenKinds,
};
pub use kernel::call::options::CallOptions;
pub use kernel::call::pages::{Entries, EntriesByName, Pages, PagesByName};
pub use kernel::call::raw::RawRequest;
pub use kernel::call::reply::{Download, Reply};
pub use kernel::call::table::Table;
pub use kernel::client::Client;
pub use kernel::clock::{Clock, SystemClock};
pub use kernel::logger::LogSink;
pub use kernel::store::{MemoryStore, Store};
pub use kernel::upload::Upload;
pub use secret::Secret;

/// The programs of the README, compiled with the tests.
#[cfg(all(doctest, feature = "lark-im"))]
#[doc = include_str!("../../README.md")]
struct Readme;
