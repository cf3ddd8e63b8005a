//! The type expressions of the catalog, `[&Name]`, `int~ 1|2`, parsed.

/// A type; objects are numbers in the catalog's list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    /// Text that is never shown.
    Secret,
    Int,
    Float,
    Bool,
    /// Anything.
    Json,
    /// The content of an upload or a download.
    File,
    Object(usize),
    List(Box<Type>),
    Map(Box<Type>),
    /// `T~`: travels as text, digits or JSON.
    Packed(Box<Type>),
    /// `T,`: a list joined by commas.
    Joined(Box<Type>),
    /// `T.`: a list of `name.1=…&name.2=…`.
    Dotted(Box<Type>),
}

impl Type {
    /// What the items of a list are; the type itself for the rest.
    pub(crate) fn item(&self) -> &Self {
        match self {
            Self::List(item) => item,
            Self::Joined(list) | Self::Dotted(list) => list.item(),
            other => other,
        }
    }
}

/// A type and the first of its known values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(crate) kind: Type,
    pub(crate) example: Option<String>,
}

/// Parses what stands behind a field's name. `object` gives the number of a named type.
pub(crate) fn parse(
    text: &str,
    object: &dyn Fn(&str) -> Option<usize>,
) -> Result<Expression, String> {
    let (kind, values) = text.split_once(' ').unwrap_or((text, ""));
    let example = values.split('|').next().filter(|value| !value.is_empty());
    let wrong = || format!("no type: {text}");
    let (kind, rest) = parse_type(kind, object).ok_or_else(wrong)?;
    if !rest.is_empty() {
        return Err(wrong());
    }
    Ok(Expression { kind, example: example.map(ToOwned::to_owned) })
}

type Parsed<'a> = Option<(Type, &'a str)>;

fn parse_type<'a>(text: &'a str, object: &dyn Fn(&str) -> Option<usize>) -> Parsed<'a> {
    let (mut kind, mut rest) = parse_plain(text, object)?;
    loop {
        let wrap = match rest.as_bytes().first() {
            Some(b'~') => Type::Packed,
            Some(b',') => Type::Joined,
            Some(b'.') => Type::Dotted,
            _ => return Some((kind, rest)),
        };
        kind = wrap(Box::new(kind));
        rest = &rest[1..];
    }
}

fn parse_plain<'a>(text: &'a str, object: &dyn Fn(&str) -> Option<usize>) -> Parsed<'a> {
    if let Some(inner) = text.strip_prefix('[') {
        let (item, rest) = parse_type(inner, object)?;
        return Some((Type::List(Box::new(item)), rest.strip_prefix(']')?));
    }
    if let Some(inner) = text.strip_prefix('{') {
        let (item, rest) = parse_type(inner, object)?;
        return Some((Type::Map(Box::new(item)), rest.strip_prefix('}')?));
    }
    let named = text.strip_prefix('&');
    let word = named.unwrap_or(text);
    let end = word
        .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .unwrap_or(word.len());
    let (word, rest) = word.split_at(end);
    let kind = match (named, word) {
        (Some(_), name) => Type::Object(object(name)?),
        (None, "string") => Type::Text,
        (None, "secret") => Type::Secret,
        (None, "int") => Type::Int,
        (None, "float") => Type::Float,
        (None, "bool") => Type::Bool,
        (None, "json") => Type::Json,
        (None, "file") => Type::File,
        _ => return None,
    };
    Some((kind, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Result<Type, String> {
        parse(text, &|name| (name == "Name").then_some(7)).map(|found| found.kind)
    }

    #[test]
    fn expressions_nest() {
        let list = |item| Type::List(Box::new(item));
        assert_eq!(kind("[&Name]"), Ok(list(Type::Object(7))));
        assert_eq!(
            kind("{[int~]}"),
            Ok(Type::Map(Box::new(list(Type::Packed(Box::new(Type::Int))))))
        );
        let ids = kind("[int],").unwrap();
        assert_eq!(ids, Type::Joined(Box::new(list(Type::Int))));
        assert_eq!(ids.item(), &Type::Int);
    }

    #[test]
    fn known_values_follow_a_blank() {
        let found = parse("string open_id|user_id", &|_| None).unwrap();
        assert_eq!(found.example.as_deref(), Some("open_id"));
        assert_eq!(found.kind, Type::Text);
    }

    #[test]
    fn what_is_no_type_is_refused() {
        for text in ["", "text", "[string", "&Other", "int]", "string~x"] {
            assert!(kind(text).is_err(), "{text}");
        }
    }
}
