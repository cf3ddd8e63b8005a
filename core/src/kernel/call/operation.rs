//! What is known about one operation: its method, path, tokens, arguments and answer.
//!
//! The facts come from `core/catalog/`, or from a file of the user's own. Typed operations carry
//! theirs as a constant; all of them stand in a table (`table.rs`).

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use crate::kernel::catalog::links;
use crate::kernel::catalog::pack::{NONE, Pack};

/// Where an argument travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A parameter behind the `?`.
    Query,
    /// A request header.
    Header,
    /// A field of the JSON object, or a part of the multipart form.
    Body,
}

/// One argument of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The plain name that callers use.
    pub name: Cow<'static, str>,
    /// The name on the wire.
    pub wire: Cow<'static, str>,
    /// Where it travels.
    pub place: Place,
    /// Its type in the notation of `core/catalog/README.md`, without known values.
    pub shape: Cow<'static, str>,
    /// Whether the platform refuses a call without it.
    pub required: bool,
    /// The number of the type that the shape mentions.
    pub(crate) inner: u16,
}

/// Making parameters that may be missing.
impl Parameter {
    /// A segment of the path, which is never missing.
    pub const fn path(name: &'static str) -> Self {
        Self::new(Place::Path, name, name, "string").required()
    }

    /// A parameter behind the `?`.
    pub const fn query(name: &'static str, shape: &'static str) -> Self {
        Self::new(Place::Query, name, name, shape)
    }

    /// A request header.
    pub const fn header(name: &'static str, shape: &'static str) -> Self {
        Self::new(Place::Header, name, name, shape)
    }

    /// A field of the body, or the whole of it.
    pub const fn body(name: &'static str, shape: &'static str) -> Self {
        Self::new(Place::Body, name, name, shape)
    }

    /// One with another name on the wire.
    pub const fn new(
        place: Place,
        name: &'static str,
        wire: &'static str,
        shape: &'static str,
    ) -> Self {
        let (name, wire, shape) = (Cow::Borrowed(name), Cow::Borrowed(wire), Cow::Borrowed(shape));
        Self { name, wire, place, shape, required: false, inner: NONE }
    }

    /// Says that the platform refuses a call without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// The kinds of access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// The app acting in one organisation: the tenant access token of Feishu/Lark, the access
    /// token of a DingTalk app. The default of raw calls.
    Tenant,
    /// A user.
    User,
    /// The app itself, outside any organisation.
    App,
    /// No token is sent.
    None,
}

/// A set of token kinds, in the order the platform prefers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenKinds {
    /// Takes a tenant access token.
    pub tenant: bool,
    /// Takes a user access token.
    pub user: bool,
    /// Takes an app access token.
    pub app: bool,
}

impl TokenKinds {
    /// The set written with the letters `t`, `u` and `a`; any other letter means nothing.
    pub const fn of(letters: &str) -> Self {
        let letters = letters.as_bytes();
        let mut kinds = Self { tenant: false, user: false, app: false };
        let mut at = 0;
        while at < letters.len() {
            match letters[at] {
                b't' => kinds.tenant = true,
                b'u' => kinds.user = true,
                b'a' => kinds.app = true,
                _ => {}
            }
            at += 1;
        }
        kinds
    }
}

/// What the body of a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// No body.
    None,
    /// A JSON object made of the arguments with [`Place::Body`].
    Object,
    /// One JSON value: the argument called `body`.
    Whole,
    /// A multipart form made of the arguments with [`Place::Body`].
    Multipart,
    /// Whatever the caller gives: the catalog knows no arguments but those of the path. A plain
    /// name is a query parameter of GET and DELETE, else a member of a JSON object, or of a form
    /// where a file is among them.
    Free,
}

/// What an answer brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// An envelope without payload.
    Empty,
    /// JSON.
    Json,
    /// The content of a file.
    File,
}

/// How the pages of a listing hang together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The argument that asks for a page.
    pub token: Cow<'static, str>,
    /// The member of the payload that holds the value for the next page.
    pub next: Cow<'static, str>,
    /// The member that says whether there are more, or "" where the platform has none.
    pub more: Cow<'static, str>,
    /// The member that holds the items, or "" where a page holds several lists.
    pub items: Cow<'static, str>,
}

/// Everything the kernel needs to know to send one operation and to read its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The id, `im.v1.message.create`.
    pub id: Cow<'static, str>,
    /// The HTTP method.
    pub method: Cow<'static, str>,
    /// The path template, `/open-apis/im/v1/messages/:message_id`.
    pub path: Cow<'static, str>,
    /// The host: "" for the platform's main one, `oapi`, or an origin.
    pub host: Cow<'static, str>,
    /// The kinds of token it takes.
    pub tokens: TokenKinds,
    /// What its body is.
    pub body: BodyKind,
    /// What its answer brings.
    pub answer: Answer,
    /// The member of the answer that holds the payload: "" for the platform's usual one, `.` for
    /// the whole answer.
    pub payload: Cow<'static, str>,
    /// How its pages hang together, where it lists something.
    pub paging: Option<Paging>,
    /// The argument that makes a repeated request harmless, or "".
    pub idempotency: Cow<'static, str>,
    /// Its arguments, in the order path, query, header, body.
    pub parameters: Cow<'static, [Parameter]>,
    /// What is noted of its pages ([`links`]).
    pub(crate) page: Cow<'static, str>,
    /// The types that its arguments hold.
    pub(crate) types: Types,
}

impl Operation {
    /// The address of the platform's page that documents it, if one is known.
    pub fn document(&self) -> Option<String> {
        links::document(&self.id, &self.page)
    }

    /// The address of the platform's page on which people try it out, if there is one.
    pub fn debug_page(&self) -> Option<String> {
        links::debug(&self.id, &self.page)
    }
}

/// The types that the arguments of an operation hold.
#[derive(Debug, Clone)]
pub(crate) enum Types {
    /// They are not known at run time: the compiler has seen to them.
    #[cfg_attr(not(typed), expect(dead_code, reason = "typed operations alone have it"))]
    Unknown,
    /// Those of the catalog.
    Catalog(&'static Pack),
    /// Those of a file of the user's own.
    Own(Arc<Pack>),
}

impl Types {
    pub(crate) fn pack(&self) -> Option<&Pack> {
        match self {
            Self::Unknown => None,
            Self::Catalog(pack) => Some(pack),
            Self::Own(pack) => Some(pack),
        }
    }
}

impl PartialEq for Types {
    fn eq(&self, other: &Self) -> bool {
        match (self.pack(), other.pack()) {
            (None, None) => true,
            (Some(own), Some(other)) => std::ptr::eq(own, other),
            _ => false,
        }
    }
}

impl Eq for Types {}

/// An operation of the catalog, or one that a client was given. A clone is the same one.
#[derive(Debug, Clone)]
pub struct OperationRef(Source);

#[derive(Debug, Clone)]
enum Source {
    Catalog(&'static Operation),
    Own(Arc<Operation>),
}

impl OperationRef {
    /// Whether it is one that the client was given
    /// ([`Builder::operations`](crate::Builder::operations)), not one of the catalog.
    pub fn is_own(&self) -> bool {
        matches!(self.0, Source::Own(_))
    }
}

impl Deref for OperationRef {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        match &self.0 {
            Source::Catalog(operation) => operation,
            Source::Own(operation) => operation,
        }
    }
}

impl From<&'static Operation> for OperationRef {
    fn from(operation: &'static Operation) -> Self {
        Self(Source::Catalog(operation))
    }
}

impl From<Arc<Operation>> for OperationRef {
    fn from(operation: Arc<Operation>) -> Self {
        Self(Source::Own(operation))
    }
}
