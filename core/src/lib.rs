//! feiding: Feishu/Lark and DingTalk for programs that are not async web services.
#![forbid(unsafe_code)]

mod error;
mod kernel;
mod secret;

pub use error::{Error, ErrorKind, FieldViolation, Result};
pub use kernel::call::operation::{
    Answer, BodyKind, Operation, Paging, Parameter, Place, TokenKind, TokenKinds,
};
pub use kernel::upload::Upload;
pub use secret::Secret;
