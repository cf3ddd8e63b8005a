//! Type expressions of the catalog: `[&Name]`, `int~`, `{string}`.

use super::fault::{Fault, Read};

/// The words for types that stand for themselves.
const PLAIN: [&str; 7] = ["string", "int", "float", "bool", "secret", "json", "file"];

/// How deep types may stand in one another.
const DEPTH: usize = 6;

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
    pub(crate) fn parse(text: &str) -> Read<Self> {
        Self::inside(text, 0)
    }

    /// Parses what stands `depth` deep in another type.
    fn inside(text: &str, depth: usize) -> Read<Self> {
        if depth > DEPTH {
            return Err(Fault::new(format!("types stand more than {DEPTH} deep in one another")));
        }
        let plain = text.strip_suffix(['~', ',', '.']).unwrap_or(text);
        let kind = match (plain.as_bytes().first(), plain.get(1..plain.len().max(1) - 1)) {
            (Some(b'['), Some(item)) if plain.ends_with(']') => {
                Kind::List(Box::new(Self::inside(item, depth + 1)?))
            }
            (Some(b'{'), Some(value)) if plain.ends_with('}') => {
                Kind::Map(Box::new(Self::inside(value, depth + 1)?))
            }
            (Some(b'&'), _) if is_name(&plain[1..]) => Kind::Named(plain[1..].to_owned()),
            _ => Kind::plain(plain).ok_or_else(|| {
                Fault::unknown(format!("{text:?} is no type"), plain, PLAIN.into_iter())
            })?,
        };
        if text.ends_with([',', '.']) && !matches!(kind, Kind::List(_)) {
            return Err(Fault::new(format!("{text:?} has a mark that is for lists")));
        }
        if let Kind::List(item) | Kind::Map(item) = &kind
            && matches!(item.kind, Kind::File)
        {
            return Err(Fault::new("files stand alone, not in a list"));
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

impl Kind {
    fn plain(word: &str) -> Option<Self> {
        Some(match word {
            "string" => Self::Text,
            "int" => Self::Int,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "secret" => Self::Secret,
            "json" => Self::Json,
            "file" => Self::File,
            _ => return None,
        })
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
