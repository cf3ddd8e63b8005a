//! Sorts the qualified arguments of a raw call by the place they travel to.

use feiding::{Error, Result, Upload};
use serde_json::{Map, Value};

use crate::args::{Args, Entry};

/// The arguments of a raw call by place.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    pub(crate) files: Vec<(String, Upload)>,
}

/// Puts the parts and options on a raw request and sends it. A macro, because the trait that both
/// kinds of request share has no name outside the core.
macro_rules! send {
    ($request:expr, $parts:expr, $options:expr) => {{
        let mut request = $request;
        for (name, value) in $parts.path {
            request = request.path(name, value);
        }
        for (name, value) in $parts.query {
            request = request.query(name, value);
        }
        for (name, value) in &$parts.headers {
            request = request.header(name, value);
        }
        for (name, upload) in $parts.files {
            request = request.file(name, upload);
        }
        if let Some(body) = $parts.body {
            request = request.body(body);
        }
        if let Some(options) = $options {
            request = request.options(options.options.clone());
            if let Some(kind) = options.token_kind {
                request = request.token(kind);
            }
        }
        request.send_unread()?.checked()
    }};
}
pub(crate) use send;

impl Parts {
    /// Sorts arguments.
    ///
    /// # Errors
    /// A Config error for a plain name, and for a value that cannot travel where its name says.
    pub(crate) fn of(args: Option<&Args>) -> Result<Self> {
        let mut parts = Self::default();
        let mut members = Map::new();
        for (name, entry) in args.into_iter().flat_map(|args| &args.entries) {
            let (place, wire) = name.split_once('.').unwrap_or((name, ""));
            match (place, wire, entry) {
                ("body", "", Entry::Value(value)) if name == "body" => {
                    parts.body = Some(value.clone());
                }
                (_, "", _) => return Err(plain(name)),
                ("path", wire, Entry::Value(value)) => {
                    parts.path.push((wire.to_owned(), text(name, value)?));
                }
                ("query", wire, Entry::Value(value)) => {
                    parts.query.push((wire.to_owned(), value.clone()));
                }
                ("header", wire, Entry::Value(value)) => {
                    parts.headers.push((wire.to_owned(), text(name, value)?));
                }
                ("body", wire, Entry::Value(value)) => {
                    members.insert(wire.to_owned(), value.clone());
                }
                ("body", wire, Entry::File(upload)) => {
                    parts.files.push((wire.to_owned(), upload.clone()));
                }
                ("path" | "query" | "header", _, Entry::File(_)) => {
                    return Err(Error::config(format!("a file cannot be {name}"))
                        .with_hint("Files travel in the body: body.file."));
                }
                _ => return Err(plain(name)),
            }
        }
        match (&parts.body, members.is_empty()) {
            (_, true) => {}
            (None, false) => parts.body = Some(Value::Object(members)),
            (Some(_), false) => {
                return Err(Error::config("both body and members of it are given"));
            }
        }
        Ok(parts)
    }
}

fn plain(name: &str) -> Error {
    Error::config(format!("a raw call cannot tell where {name:?} belongs")).with_hint(
        "Qualify the name: path.x, query.x, header.x, body.x, or body for the whole of it.",
    )
}

/// A value that travels as text.
fn text(name: &str, value: &Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        _ => Err(Error::config(format!("{name} expects text or a number"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(entries: &[(&str, Value)]) -> Result<Parts> {
        let mut args = Args::default();
        for (name, value) in entries {
            args.entries.push(((*name).to_owned(), Entry::Value(value.clone())));
        }
        Parts::of(Some(&args))
    }

    #[test]
    fn names_tell_the_place() {
        let parts = parts(&[
            ("path.id", 7.into()),
            ("query.a.b", "x".into()),
            ("header.X-A", true.into()),
            ("body.m", Value::Null),
        ])
        .unwrap();
        assert_eq!(parts.path, [("id".to_owned(), "7".to_owned())]);
        assert_eq!(parts.query, [("a.b".to_owned(), "x".into())]);
        assert_eq!(parts.headers, [("X-A".to_owned(), "true".to_owned())]);
        assert_eq!(parts.body, Some(serde_json::json!({"m": null})));
    }

    #[test]
    fn what_has_no_place_is_refused() {
        for name in ["id", "body.", "path.", "cookie.x", "", "."] {
            assert!(parts(&[(name, "x".into())]).is_err(), "{name}");
        }
        assert!(parts(&[("body", 1.into()), ("body.x", 2.into())]).is_err());
        assert!(parts(&[("path.x", Value::Null)]).is_err());
        assert_eq!(parts(&[("body", 1.into())]).unwrap().body, Some(1.into()));
    }

    #[test]
    fn a_file_travels_in_the_body_only() {
        let file = |name: &str| {
            let entry = Entry::File(Upload::bytes("a", "x"));
            let mut args = Args::default();
            args.entries.push((name.to_owned(), entry));
            Parts::of(Some(&args))
        };
        assert_eq!(file("body.file").unwrap().files.len(), 1);
        assert!(file("query.file").is_err());
        assert!(file("body").is_err());
    }
}
