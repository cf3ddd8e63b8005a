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

/// Making parameters: one called the same on the wire, that may be missing.
impl<'a> Parameter<'a> {
    /// A segment of the path, which is never missing.
    pub const fn path(name: &'a str) -> Self {
        Self::new(Place::Path, name, "string").required()
    }

    /// A parameter behind the `?`.
    pub const fn query(name: &'a str, shape: &'a str) -> Self {
        Self::new(Place::Query, name, shape)
    }

    /// A request header.
    pub const fn header(name: &'a str, shape: &'a str) -> Self {
        Self::new(Place::Header, name, shape)
    }

    /// A field of the body, or the whole of it.
    pub const fn body(name: &'a str, shape: &'a str) -> Self {
        Self::new(Place::Body, name, shape)
    }

    const fn new(place: Place, name: &'a str, shape: &'a str) -> Self {
        Self { name, wire: name, place, shape, required: false }
    }

    /// Sets the name on the wire.
    #[must_use]
    pub const fn wire(mut self, wire: &'a str) -> Self {
        self.wire = wire;
        self
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

impl<'a> Operation<'a> {
    /// Reads a row of the table (see [`Table`](super::table::Table)). Columns that are missing
    /// read as empty.
    pub(crate) fn parse(row: &'a str) -> Self {
        let mut columns = row.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        Self {
            id: next(),
            method: next(),
            path: next(),
            host: next(),
            tokens: TokenKinds::of(next()),
            body: match next() {
                "o" => BodyKind::Object,
                "w" => BodyKind::Whole,
                "m" => BodyKind::Multipart,
                "x" => BodyKind::Free,
                _ => BodyKind::None,
            },
            answer: match next() {
                "j" => Answer::Json,
                "f" => Answer::File,
                _ => Answer::Empty,
            },
            payload: next(),
            paging: Paging::parse(next()),
            idempotency: next(),
            parameters: next().split(' ').filter_map(Parameter::parse).collect(),
        }
    }
}

impl<'a> Paging<'a> {
    /// Reads `argument next more items`, with `-` for what there is not.
    fn parse(column: &'a str) -> Option<Self> {
        let mut words = column.split(' ').map(|word| if word == "-" { "" } else { word });
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some(token), Some(next), Some(more), Some(items)) => {
                Some(Self { token, next, more, items })
            }
            _ => None,
        }
    }
}

impl<'a> Parameter<'a> {
    /// Reads `name[@wire][!]:place:shape`.
    fn parse(word: &'a str) -> Option<Self> {
        let (name, rest) = word.split_once(':')?;
        let (place, shape) = rest.split_once(':')?;
        let place = match place {
            "p" => Place::Path,
            "q" => Place::Query,
            "h" => Place::Header,
            _ => Place::Body,
        };
        let (name, required) = match name.strip_suffix('!') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let (name, wire) = name.split_once('@').unwrap_or((name, name));
        Some(Self { name, wire, place, shape, required })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_reads_as_an_operation() {
        let row = "a.v1.b.list\tGET\t/a/:b_id\toapi\ttu\to\tj\tresult\tcursor next - list\tuuid\t\
                   b_id!:p:string size@pageSize:q:int file:b:[&File]~";
        let operation = Operation::parse(row);
        assert_eq!(operation.id, "a.v1.b.list");
        assert_eq!(operation.host, "oapi");
        assert!(operation.tokens.tenant && operation.tokens.user && !operation.tokens.app);
        assert_eq!((operation.body, operation.answer), (BodyKind::Object, Answer::Json));
        assert_eq!((operation.payload, operation.idempotency), ("result", "uuid"));
        let paging = Paging { token: "cursor", next: "next", more: "", items: "list" };
        assert_eq!(operation.paging, Some(paging));
        let expected = [
            Parameter::path("b_id"),
            Parameter::query("size", "int").wire("pageSize"),
            Parameter::body("file", "[&File]~"),
        ];
        assert_eq!(*operation.parameters, expected);
    }

    #[test]
    fn a_row_without_columns_is_empty() {
        let operation = Operation::parse("");
        assert_eq!((operation.id, operation.paging, operation.parameters.len()), ("", None, 0));
    }
}
