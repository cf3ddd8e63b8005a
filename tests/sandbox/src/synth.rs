//! Answers made from the types of the catalog: once per operation as pieces, then filled in.

use serde_json::Value;

use crate::catalog::{Catalog, Operation};
use crate::shape::Builder;
use crate::types::Type;
use crate::validate::Arguments;

/// A part of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// JSON as it stands.
    Fixed(String),
    /// What the request said, else a sample.
    Echo(Source, Type, Vec<Piece>),
    /// An id that no other answer has, without its quotation marks.
    Fresh,
    /// The number of the page.
    Page,
    /// Whether there is another page.
    More,
    /// The value that asks for the next page; `true` where it is text.
    Next(bool),
    /// The id of the request, without quotation marks.
    RequestId,
}

/// Where the request says something.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    /// The value of the path of this index.
    Path(usize),
    /// A query parameter.
    Query(String),
    /// A member of the body.
    Body(String),
    /// `receive_id`, where it is said to be a chat.
    ReceivingChat,
}

/// What is new in one answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// The page asked for, from 1 to 3.
    pub(crate) page: u8,
    /// The number of the answer.
    pub(crate) serial: u64,
}

/// How many pages there are.
pub(crate) const PAGES: u8 = 3;

/// The answer of one operation.
#[derive(Debug)]
pub(crate) struct Template(Vec<Piece>);

impl Template {
    pub(crate) fn new(catalog: &Catalog, operation: &Operation) -> Self {
        Self(Builder::new(catalog, operation).envelope())
    }

    pub(crate) fn fill(&self, arguments: &Arguments, moment: Moment) -> Vec<u8> {
        let mut text = String::with_capacity(1024);
        fill(&self.0, arguments, moment, &mut text);
        text.into_bytes()
    }
}

fn fill(pieces: &[Piece], arguments: &Arguments, moment: Moment, text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Fixed(fixed) => text.push_str(fixed),
            Piece::Echo(source, kind, sample) => match said(source, kind, arguments) {
                Some(said) => text.push_str(&said),
                None => fill(sample, arguments, moment, text),
            },
            Piece::Fresh => text.push_str(&fresh(moment.serial)),
            Piece::Page => text.push_str(&moment.page.to_string()),
            Piece::More => text.push_str(if moment.page < PAGES { "true" } else { "false" }),
            Piece::Next(as_text) => text.push_str(&next(*as_text, moment.page)),
            Piece::RequestId => text.push_str(&request_id(moment.serial)),
        }
    }
}

/// The part of an id that no other answer has.
pub(crate) fn fresh(serial: u64) -> String {
    format!("{serial:020x}")
}

/// The id of a request: `DingTalk`'s form of it.
pub(crate) fn request_id(serial: u64) -> String {
    format!("5A4D8E21-0000-7000-8000-{serial:012X}")
}

fn next(as_text: bool, page: u8) -> String {
    match (as_text, page < PAGES) {
        (true, true) => format!("\"page-{}\"", page + 1),
        (true, false) => "\"\"".to_owned(),
        (false, true) => (page + 1).to_string(),
        (false, false) => "0".to_owned(),
    }
}

fn said(source: &Source, kind: &Type, arguments: &Arguments) -> Option<String> {
    match source {
        Source::Path(index) => from_text(arguments.path.get(*index)?, kind),
        Source::Query(wire) => from_text(arguments.query(wire)?, kind),
        Source::Body(wire) => from_json(arguments.body.get(wire)?, kind),
        Source::ReceivingChat => {
            let is_chat = arguments.query("receive_id_type") == Some("chat_id");
            from_json(arguments.body.get("receive_id")?, kind).filter(|_| is_chat)
        }
    }
}

fn from_text(text: &str, kind: &Type) -> Option<String> {
    match kind {
        Type::Text => Some(quoted(text)),
        Type::Packed(inner) if **inner == Type::Int => {
            text.parse::<i64>().ok().map(|_| quoted(text))
        }
        Type::Int => text.parse::<i64>().ok().map(|number| number.to_string()),
        Type::Bool => text.parse::<bool>().ok().map(|flag| flag.to_string()),
        _ => None,
    }
}

fn from_json(value: &Value, kind: &Type) -> Option<String> {
    match (kind, value) {
        (_, Value::Null) => None,
        (Type::Packed(inner), Value::Number(number)) if **inner == Type::Int => {
            Some(quoted(&number.to_string()))
        }
        (Type::Int, Value::String(text)) => from_text(text, kind),
        _ => Some(value.to_string()),
    }
}

/// A text as JSON.
pub(crate) fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// Where a request says what an answer has under a name, if the types agree.
pub(crate) fn source(
    catalog: &Catalog,
    operation: &Operation,
    name: &str,
    kind: &Type,
) -> Option<Source> {
    let is_plain = matches!(kind, Type::Text | Type::Int | Type::Bool | Type::Packed(_));
    let makes = operation.idempotency.is_some() && crate::samples::made_new(name);
    if makes || *kind == Type::Secret {
        return None;
    }
    let replied = operation.id == "im.v1.message.reply" && matches!(name, "root_id" | "parent_id");
    let wanted = if replied { "message_id" } else { name };
    if let Some(index) = operation.path_names().position(|path| path == wanted) {
        return is_plain.then_some(Source::Path(index));
    }
    let query = operation.query.iter().find(|field| field.name == name);
    if let Some(field) = query.filter(|field| is_plain && agree(&field.kind, kind)) {
        return Some(Source::Query(field.wire.clone()));
    }
    let fields = catalog.body_fields(operation);
    if let Some(field) = fields.iter().find(|field| field.name == name) {
        return agree(&field.kind, kind).then(|| Source::Body(field.wire.clone()));
    }
    let receives = name == "chat_id" && fields.iter().any(|field| field.name == "receive_id");
    receives.then_some(Source::ReceivingChat)
}

fn agree(request: &Type, reply: &Type) -> bool {
    let number = |kind: &Type| match kind {
        Type::Int => true,
        Type::Packed(inner) => **inner == Type::Int,
        _ => false,
    };
    request == reply || (number(request) && number(reply))
}
