//! feiding: Feishu/Lark and DingTalk for programs that are not async web services.
#![forbid(unsafe_code)]

mod error;
mod kernel;
mod secret;

pub mod dingtalk;
pub mod lark;

/// Reading and writing typed structs: what they are made of, for code that works on any of them.
pub mod codec {
    pub use crate::kernel::codec::{
        Endpoint, Entries, Extra, Fault, Field, Form, Items, Listing, Members, Paged, Payload,
        Read, Reader, Record, Slot, Style, View, Writer, members, read, write,
    };
    pub use crate::kernel::redact::is_secret;
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
pub use kernel::call::operation::{
    Answer, BodyKind, Operation, Paging, Parameter, Place, TokenKind, TokenKinds,
};
pub use kernel::call::options::CallOptions;
pub use kernel::call::pages::{Entries, Pages};
pub use kernel::call::raw::RawRequest;
pub use kernel::call::reply::{Download, Reply};
pub use kernel::call::table::Table;
pub use kernel::client::Client;
pub use kernel::clock::{Clock, SystemClock};
pub use kernel::logger::LogSink;
pub use kernel::store::{MemoryStore, Store};
pub use kernel::upload::Upload;
pub use secret::Secret;
