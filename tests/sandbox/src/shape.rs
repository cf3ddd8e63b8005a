//! The pieces of an answer, from the envelope down to the samples of each field.

use crate::catalog::{Catalog, Field, Operation, Platform};
use crate::samples;
use crate::synth::{Piece, quoted, source};
use crate::types::Type;

/// Objects within objects; deeper ones are left out, unless their type requires them.
const DEPTH: usize = 6;

/// Builds the pieces of one operation's answer.
#[derive(Debug)]
pub(crate) struct Builder<'a> {
    catalog: &'a Catalog,
    operation: &'a Operation,
    pieces: Vec<Piece>,
    /// Where we are in the payload, by wire names.
    path: Vec<&'a str>,
    /// The objects we are in.
    within: Vec<usize>,
    /// The number of the item within the items of a page.
    item: Option<usize>,
}

impl<'a> Builder<'a> {
    pub(crate) fn new(catalog: &'a Catalog, operation: &'a Operation) -> Self {
        Self {
            catalog,
            operation,
            pieces: Vec::new(),
            path: Vec::new(),
            within: Vec::new(),
            item: None,
        }
    }

    /// The whole answer.
    pub(crate) fn envelope(mut self) -> Vec<Piece> {
        let operation = self.operation;
        let payload = operation.payload.as_deref();
        let usual = match operation.platform {
            Platform::Feishu => {
                self.fixed(r#"{"code":0,"msg":"success""#);
                "data"
            }
            Platform::DingTalk => {
                match payload.filter(|member| *member != ".") {
                    Some(member) => {
                        self.fixed(&format!("{{{}:", quoted(member)));
                        self.payload();
                        self.fixed("}");
                    }
                    None => self.payload(),
                }
                return self.joined();
            }
            Platform::DingTalkOld => {
                self.fixed(r#"{"errcode":0,"errmsg":"ok""#);
                "."
            }
        };
        match (payload.unwrap_or(usual), &operation.returns) {
            (".", Some(Type::Object(number))) => self.members(*number, true),
            (".", _) => {}
            (member, _) => {
                self.fixed(&format!(",{}:", quoted(member)));
                self.payload();
            }
        }
        if operation.platform == Platform::DingTalkOld {
            self.fixed(r#","request_id":""#);
            self.pieces.push(Piece::RequestId);
            self.fixed("\"");
        }
        self.fixed("}");
        self.joined()
    }

    /// The pieces with neighbouring fixed ones made one.
    fn joined(self) -> Vec<Piece> {
        let mut joined: Vec<Piece> = Vec::new();
        for piece in self.pieces {
            match (joined.last_mut(), piece) {
                (Some(Piece::Fixed(before)), Piece::Fixed(text)) => before.push_str(&text),
                (_, piece) => joined.push(piece),
            }
        }
        joined
    }

    fn fixed(&mut self, text: &str) {
        self.pieces.push(Piece::Fixed(text.to_owned()));
    }

    fn payload(&mut self) {
        let operation = self.operation;
        match &operation.returns {
            Some(kind) => self.value("", kind, None),
            None => self.fixed("{}"),
        }
    }

    fn members(&mut self, number: usize, mut more: bool) {
        let catalog = self.catalog;
        self.within.push(number);
        for field in &catalog.objects[number].fields {
            let limit = if field.required { 2 * DEPTH } else { DEPTH };
            if self.is_too_deep(&field.kind, limit) {
                continue;
            }
            if more {
                self.fixed(",");
            }
            more = true;
            self.fixed(&format!("{}:", quoted(&field.wire)));
            self.path.push(&field.wire);
            self.field(field);
            self.path.pop();
        }
        self.within.pop();
    }

    fn is_too_deep(&self, kind: &Type, limit: usize) -> bool {
        match kind {
            Type::Object(number) => self.within.len() >= limit || self.within.contains(number),
            Type::List(inner)
            | Type::Map(inner)
            | Type::Packed(inner)
            | Type::Joined(inner)
            | Type::Dotted(inner) => self.is_too_deep(inner, limit),
            _ => false,
        }
    }

    fn field(&mut self, field: &'a Field) {
        if self.page_field(field) {
            return;
        }
        let start = self.pieces.len();
        self.value(&field.name, &field.kind, field.example.as_deref());
        let said = source(self.catalog, self.operation, &field.name, &field.kind);
        if let Some(said) = said {
            let sample = self.pieces.split_off(start);
            let echo = Piece::Echo(said, field.kind.clone(), sample);
            self.pieces.push(echo);
        }
    }

    /// Writes a field that belongs to the paging; `false` for all others.
    fn page_field(&mut self, field: &'a Field) -> bool {
        let Some(paging) = &self.operation.paging else {
            return false;
        };
        let here = self.path.join(".");
        if here == paging.more {
            self.pieces.push(Piece::More);
        } else if here == paging.next {
            self.pieces.push(Piece::Next(field.kind != Type::Int));
        } else if let (true, Type::List(inner)) = (here == paging.items, &field.kind) {
            self.fixed("[");
            for item in 0..2 {
                if item > 0 {
                    self.fixed(",");
                }
                self.item = Some(item);
                self.value(&field.name, inner, field.example.as_deref());
            }
            self.item = None;
            self.fixed("]");
        } else {
            return false;
        }
        true
    }

    fn value(&mut self, name: &str, kind: &Type, example: Option<&str>) {
        match kind {
            Type::Text | Type::Secret => self.text(name, example),
            Type::Int => match (samples::made_new(name), example) {
                (true, _) => self.fixed("7001"),
                (false, example) => self.fixed(example.unwrap_or(samples::number(name))),
            },
            Type::Float => self.fixed(example.unwrap_or("1.5")),
            Type::Bool => self.fixed(if samples::flag(name) { "true" } else { "false" }),
            Type::Json | Type::File => self.fixed("{}"),
            Type::Object(number) => {
                self.fixed("{");
                self.members(*number, false);
                self.fixed("}");
            }
            Type::List(inner) => {
                self.fixed("[");
                self.value(name.strip_suffix('s').unwrap_or(name), inner, example);
                self.fixed("]");
            }
            Type::Map(inner) => {
                self.fixed(r#"{"key":"#);
                self.value(name, inner, example);
                self.fixed("}");
            }
            Type::Packed(inner) => self.packed(name, inner, example),
            Type::Joined(list) | Type::Dotted(list) => self.packed(name, list.item(), example),
        }
    }

    fn text(&mut self, name: &str, example: Option<&str>) {
        let prefix = samples::id_prefix(name);
        let (Some(prefix), None) = (prefix, example) else {
            let text = example.unwrap_or(samples::text(name));
            self.fixed(&quoted(text));
            return;
        };
        self.fixed(&format!("\"{prefix}"));
        let makes = self.operation.method == "POST" && self.operation.paging.is_none();
        let is_chat = name == "chat_id" && self.operation.id == "im.v1.chat.create";
        match self.item {
            Some(item) => {
                self.fixed("5ad11d72b830411d");
                self.pieces.push(Piece::Page);
                self.fixed(&format!("{item}\""));
            }
            None if makes && (samples::made_new(name) || is_chat) => {
                self.pieces.push(Piece::Fresh);
                self.fixed("\"");
            }
            None => self.fixed("5ad11d72b830411d00\""),
        }
    }

    /// A value that travels as text: its samples are fixed.
    fn packed(&mut self, name: &str, inner: &Type, example: Option<&str>) {
        let start = self.pieces.len();
        self.value(name, inner, example);
        let text: String = self
            .pieces
            .drain(start..)
            .map(|piece| match piece {
                Piece::Fixed(text) => text,
                _ => "1".to_owned(),
            })
            .collect();
        let is_text = text.starts_with('"');
        self.fixed(&if is_text { text } else { quoted(&text) });
    }
}
