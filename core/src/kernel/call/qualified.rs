//! The parts of a raw call given as [`Args`], each name saying where it travels.

use serde_json::{Map, Value};

use super::arguments::{Args, Argument, qualified};
use super::operation::Place;
use super::raw::RawRequest;
use crate::error::{Error, Result};
use crate::kernel::client::Backend;
use crate::kernel::upload::Upload;

impl<P: Backend> RawRequest<'_, P> {
    /// Sets parts by qualified names: `path.x`, `query.x`, `header.x`, `body.x` for a member of the
    /// JSON body or a file, and `body` for the whole of it. For bindings to other languages.
    pub fn arguments(self, args: &Args) -> Self {
        let parts = match Parts::of(args) {
            Ok(parts) => parts,
            Err(error) => return self.refuse(error),
        };
        let path = parts.path.into_iter();
        let request = path.fold(self, |request, (name, text)| request.path(name, text));
        let query = parts.query.into_iter();
        let request = query.fold(request, |request, (name, value)| request.query(name, value));
        let headers = parts.headers.iter();
        let request = headers.fold(request, |request, (name, text)| request.header(name, text));
        let files = parts.files.into_iter();
        let request = files.fold(request, |request, (name, upload)| request.file(name, upload));
        match parts.body {
            Some(body) => request.body(body),
            None => request,
        }
    }
}

/// The arguments of a raw call by place.
#[derive(Debug, Default)]
struct Parts<'a> {
    path: Vec<(&'a str, String)>,
    query: Vec<(&'a str, Value)>,
    headers: Vec<(&'a str, String)>,
    body: Option<Value>,
    files: Vec<(&'a str, Upload)>,
}

impl<'a> Parts<'a> {
    /// Sorts arguments.
    ///
    /// # Errors
    /// A Config error for a plain name, and for a value that cannot travel where its name says.
    fn of(args: &'a Args) -> Result<Self> {
        let mut parts = Self::default();
        let mut members = Map::new();
        for (name, argument) in args.iter() {
            match (name, qualified(name), argument) {
                ("body", _, Argument::Value(value)) => parts.body = Some(value.clone()),
                (_, Some((_, "")) | None, _) => return Err(homeless(name)),
                (_, Some((Place::Path, wire)), Argument::Value(value)) => {
                    parts.path.push((wire, text(name, value)?));
                }
                (_, Some((Place::Query, wire)), Argument::Value(value)) => {
                    parts.query.push((wire, value.clone()));
                }
                (_, Some((Place::Header, wire)), Argument::Value(value)) => {
                    parts.headers.push((wire, text(name, value)?));
                }
                (_, Some((Place::Body, wire)), Argument::Value(value)) => {
                    members.insert(wire.to_owned(), value.clone());
                }
                (_, Some((Place::Body, wire)), Argument::File(upload)) => {
                    parts.files.push((wire, upload.clone()));
                }
                (_, Some(_), Argument::File(_)) => {
                    return Err(Error::config(format!("a file cannot be {name}"))
                        .with_hint("Files travel in the body: body.file."));
                }
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

fn homeless(name: &str) -> Error {
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

    #[test]
    fn names_tell_the_place() {
        let args = Args::new()
            .set("path.id", 7)
            .set("query.a.b", "x")
            .set("header.X-A", true)
            .set("body.m", Value::Null);
        let parts = Parts::of(&args).unwrap();
        assert_eq!(parts.path, [("id", "7".to_owned())]);
        assert_eq!(parts.query, [("a.b", "x".into())]);
        assert_eq!(parts.headers, [("X-A", "true".to_owned())]);
        assert_eq!(parts.body, Some(serde_json::json!({"m": null})));
    }

    #[test]
    fn what_has_no_place_is_refused() {
        for name in ["id", "body.", "path.", "cookie.x", "", "."] {
            assert!(Parts::of(&Args::new().set(name, "x")).is_err(), "{name}");
        }
        assert!(Parts::of(&Args::new().set("body", 1).set("body.x", 2)).is_err());
        assert!(Parts::of(&Args::new().set("path.x", Value::Null)).is_err());
        assert_eq!(Parts::of(&Args::new().set("body", 1)).unwrap().body, Some(1.into()));
    }

    #[test]
    fn a_file_travels_in_the_body_only() {
        let file = |name: &str| Args::new().file(name, Upload::bytes("a", "x"));
        assert_eq!(Parts::of(&file("body.file")).unwrap().files.len(), 1);
        assert!(Parts::of(&file("query.file")).is_err());
        assert!(Parts::of(&file("body")).is_err());
    }
}
