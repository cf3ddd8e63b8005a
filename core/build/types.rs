//! Type expressions of the catalog: `[&Name]`, `int~`, `{string}`.

use crate::Result;

/// A type, with the mark that says how it travels.
#[derive(Clone)]
pub(crate) struct Shape {
    /// As the catalog writes it.
    pub(crate) text: String,
    pub(crate) kind: Kind,
}

#[derive(Clone)]
pub(crate) enum Kind {
    Text,
    Int,
    Float,
    Bool,
    Secret,
    Json,
    File,
    /// A type of the same file.
    Named(String),
    List(Box<Shape>),
    Map(Box<Shape>),
}

impl Shape {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let plain = text.strip_suffix(['~', ',', '.']).unwrap_or(text);
        let inner = |open: char, close: char| {
            plain.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
        };
        let kind = if let Some(item) = inner('[', ']') {
            Kind::List(Box::new(Self::parse(item)?))
        } else if let Some(value) = inner('{', '}') {
            Kind::Map(Box::new(Self::parse(value)?))
        } else if let Some(name) = plain.strip_prefix('&') {
            Kind::Named(name.to_owned())
        } else {
            match plain {
                "string" => Kind::Text,
                "int" => Kind::Int,
                "float" => Kind::Float,
                "bool" => Kind::Bool,
                "secret" => Kind::Secret,
                "json" => Kind::Json,
                "file" => Kind::File,
                _ => return Err(format!("{text} is no type").into()),
            }
        };
        if let Kind::List(item) | Kind::Map(item) = &kind
            && matches!(item.kind, Kind::File)
        {
            return Err("files stand alone, not in a list".into());
        }
        Ok(Self { text: text.to_owned(), kind })
    }

    /// Whether any part of it travels in another form than its JSON.
    pub(crate) fn is_marked(&self) -> bool {
        self.text.contains(['~', ',', '.'])
    }

    /// The type it names, if it is nothing but a name.
    pub(crate) fn named(&self) -> Option<&str> {
        match &self.kind {
            Kind::Named(name) => Some(name),
            _ => None,
        }
    }

    /// The type it names somewhere.
    pub(crate) fn mentions(&self) -> Option<&str> {
        match &self.kind {
            Kind::Named(name) => Some(name),
            Kind::List(inner) | Kind::Map(inner) => inner.mentions(),
            _ => None,
        }
    }
}
