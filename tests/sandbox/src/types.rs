//! The notation of types in the catalog (`core/catalog/README.md`).

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Secret,
    Int,
    Float,
    Bool,
    Json,
    File,
    Named(String),
    List(Box<Self>),
    Map(Box<Self>),
    /// Travels as text.
    Text(Box<Self>),
    /// A list joined by commas.
    Joined(Box<Self>),
    /// A list as numbered parameters.
    Flat(Box<Self>),
}

/// A field of a structure, or a parameter.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) required: bool,
    pub(crate) kind: Type,
    /// The first known value.
    pub(crate) sample: Option<String>,
}

impl Field {
    /// Reads `"name@wire!": "type values"`.
    pub(crate) fn parse(key: &str, text: &str) -> Self {
        let (name, required) = key.strip_suffix('!').map_or((key, false), |name| (name, true));
        let wire = name.split_once('@').map_or(name, |(_, wire)| wire);
        let (kind, values) = text.split_once(' ').unwrap_or((text, ""));
        let sample = values.split('|').next().filter(|value| !value.is_empty());
        Self {
            wire: wire.to_owned(),
            required,
            kind: Type::parse(kind),
            sample: sample.map(str::to_owned),
        }
    }
}

impl Type {
    /// Reads a type without known values.
    pub(crate) fn parse(text: &str) -> Self {
        let inside = |text: &str| Box::new(Self::parse(text));
        if let Some(rest) = text.strip_suffix('~') {
            return Self::Text(inside(rest));
        }
        if let Some(rest) = text.strip_suffix(',') {
            return Self::Joined(inside(rest));
        }
        if let Some(rest) = text.strip_suffix('.') {
            return Self::Flat(inside(rest));
        }
        if let Some(rest) = text.strip_prefix('[') {
            return Self::List(inside(rest.strip_suffix(']').unwrap_or(rest)));
        }
        if let Some(rest) = text.strip_prefix('{') {
            return Self::Map(inside(rest.strip_suffix('}').unwrap_or(rest)));
        }
        if let Some(name) = text.strip_prefix('&') {
            return Self::Named(name.to_owned());
        }
        match text {
            "secret" => Self::Secret,
            "int" => Self::Int,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "json" => Self::Json,
            "file" => Self::File,
            _ => Self::String,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notation_is_read() {
        let field = Field::parse("user_ids@userIds!", "[string] a|b");
        assert_eq!((field.wire.as_str(), field.required), ("userIds", true));
        assert_eq!(field.kind, Type::List(Box::new(Type::String)));
        assert_eq!(field.sample.as_deref(), Some("a"));
        assert_eq!(Type::parse("[int~]"), Type::List(Box::new(Type::Text(Box::new(Type::Int)))));
        assert_eq!(Type::parse("[int],"), Type::Joined(Box::new(Type::List(Box::new(Type::Int)))));
    }
}
