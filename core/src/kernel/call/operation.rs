//! What is known about one operation: its method, path, tokens, arguments and answer.
//!
//! The facts come from `core/catalog/`. Typed operations carry theirs as a constant; all of them
//! stand, one row each, in a table that is searched by id and read only when a row is wanted.

use std::borrow::Cow;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// The plain name that callers use.
    pub name: &'a str,
    /// The name on the wire.
    pub wire: &'a str,
    /// Where it travels.
    pub place: Place,
    /// Its type in the notation of `core/catalog/README.md`, without known values.
    pub shape: &'a str,
    /// Whether the platform refuses a call without it.
    pub required: bool,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging<'a> {
    /// The argument that asks for a page.
    pub token: &'a str,
    /// The member of the payload that holds the value for the next page.
    pub next: &'a str,
    /// The member that says whether there are more, or "" where the platform has none.
    pub more: &'a str,
    /// The member that holds the items.
    pub items: &'a str,
}

/// Everything the kernel needs to know to send one operation and to read its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation<'a> {
    /// The id, `im.v1.message.create`.
    pub id: &'a str,
    /// The HTTP method.
    pub method: &'a str,
    /// The path template, `/open-apis/im/v1/messages/:message_id`.
    pub path: &'a str,
    /// The host: "" for the platform's main one, `oapi`, or an origin.
    pub host: &'a str,
    /// The kinds of token it takes.
    pub tokens: TokenKinds,
    /// What its body is.
    pub body: BodyKind,
    /// What its answer brings.
    pub answer: Answer,
    /// The member of the answer that holds the payload: "" for the platform's usual one, `.` for
    /// the whole answer.
    pub payload: &'a str,
    /// How its pages hang together, where it lists something.
    pub paging: Option<Paging<'a>>,
    /// The argument that makes a repeated request harmless, or "".
    pub idempotency: &'a str,
    /// Its arguments, in the order path, query, header, body.
    pub parameters: Cow<'a, [Parameter<'a>]>,
}
