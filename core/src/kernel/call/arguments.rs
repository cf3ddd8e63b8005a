//! The arguments of a call by name.

use serde_json::Value;

use super::nearest::nearest;
use super::operation::{Operation, Parameter, Place};
use crate::error::{Error, Result};
use crate::kernel::codec::{Slot, View};
use crate::kernel::upload::Upload;

/// The arguments of a call by name: plain names as the catalog has them, or qualified ones
/// (`path.x`, `query.x`, `header.x`, `body.x`) for what it does not know yet.
///
/// A JSON object turns into arguments with [`From`], so that most calls need not name this type:
/// it is for uploads and for arguments that are collected bit by bit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(Vec<(String, Argument)>);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Argument {
    Value(Value),
    File(Upload),
}

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets one; a second value for a name replaces the first. An explicit null is sent as null.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.put(name.into(), Argument::Value(value.into()));
        self
    }

    /// Sets the content of a file.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>, upload: Upload) -> Self {
        self.put(name.into(), Argument::File(upload));
        self
    }

    /// Sets one in place.
    pub(crate) fn put(&mut self, name: String, argument: Argument) {
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some((_, old)) => *old = argument,
            None => self.0.push((name, argument)),
        }
    }

    /// Sets a value in place; the face of [`Args::set`] for other languages.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.put(name.into(), Argument::Value(value.into()));
    }

    /// Sets the content of a file in place.
    pub fn insert_file(&mut self, name: impl Into<String>, upload: Upload) {
        self.put(name.into(), Argument::File(upload));
    }

    /// The value of a parameter, and whether it was given at all.
    pub(crate) fn view(&self, parameter: &Parameter<'_>) -> View<'_> {
        let found = self.0.iter().find(|(name, _)| names(parameter, name));
        match found {
            None => View::Absent,
            Some((_, Argument::Value(value))) => Slot::view(value),
            Some((_, Argument::File(upload))) => View::Upload(upload),
        }
    }

    /// Those that the operation has no parameter for: qualified ones are passed on, a plain one
    /// is a mistake.
    ///
    /// # Errors
    /// A Config error that names the argument and the nearest one there is.
    pub(crate) fn extra(&self, operation: &Operation<'_>) -> Result<Vec<(Place, &str, &Argument)>> {
        let mut extra = Vec::new();
        for (name, argument) in &self.0 {
            if operation.parameters.iter().any(|parameter| names(parameter, name)) {
                continue;
            }
            match qualified(name) {
                Some((place, wire)) => extra.push((place, wire, argument)),
                None => return Err(unknown(operation, name)),
            }
        }
        Ok(extra)
    }

    /// Checks that plain values have the type of their parameters.
    ///
    /// # Errors
    /// A Config error that names the argument, the type and what was given.
    pub(crate) fn check(&self, operation: &Operation<'_>) -> Result<()> {
        for parameter in operation.parameters.iter() {
            let view = self.view(parameter);
            if !fits(parameter.shape, &view) {
                return Err(Error::config(format!(
                    "{}: {} expects {}, got {}",
                    operation.id,
                    parameter.name,
                    described(parameter.shape),
                    kind_of(&view)
                )));
            }
        }
        Ok(())
    }
}

/// Takes the members of an object; anything but an object is the argument `body`.
impl From<Value> for Args {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::new(),
            Value::Object(members) => {
                let each = |(name, value)| (name, Argument::Value(value));
                Self(members.into_iter().map(each).collect())
            }
            other => Self::new().set("body", other),
        }
    }
}

impl From<()> for Args {
    fn from((): ()) -> Self {
        Self::new()
    }
}

/// Whether `name` means this parameter: its own name, or its qualified one.
fn names(parameter: &Parameter<'_>, name: &str) -> bool {
    name == parameter.name
        || qualified(name)
            .is_some_and(|(place, wire)| place == parameter.place && wire == parameter.wire)
}

/// Takes a qualified name apart.
pub(crate) fn qualified(name: &str) -> Option<(Place, &str)> {
    let (place, wire) = name.split_once('.')?;
    let place = match place {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "body" => Place::Body,
        _ => return None,
    };
    Some((place, wire))
}

fn unknown(operation: &Operation<'_>, name: &str) -> Error {
    let error = Error::config(format!("{} has no argument {name:?}", operation.id));
    let names = operation.parameters.iter().map(|parameter| parameter.name);
    error.with_hint(match nearest(name, names) {
        Some(near) => format!("Did you mean {near:?}?"),
        None => "A qualified name (query.x, body.x) passes what the catalog does not know.".into(),
    })
}

/// Whether a value may stand for a type. An integer may wherever text may.
fn fits(shape: &str, view: &View<'_>) -> bool {
    if matches!(view, View::Absent | View::Null) || shape.starts_with("json") {
        return true;
    }
    let integer = matches!(view, View::Int(_)) || is_integer(view);
    let text = matches!(view, View::Text(_) | View::Secret(_));
    match shape.as_bytes().first() {
        Some(b'[') => matches!(view, View::List(_)) || text && is_text_form(shape),
        Some(b'{' | b'&') => {
            matches!(view, View::Map(_) | View::Record(_)) || text && is_text_form(shape)
        }
        _ => match shape {
            "string" | "secret" => text || integer,
            "int" => integer,
            "int~" => integer || matches!(view, View::Text(text) if is_decimal(text)),
            "float" => integer || matches!(view, View::Float(_) | View::Number(_)),
            "bool" => matches!(view, View::Bool(_)),
            "file" => matches!(view, View::Upload(_)),
            _ => true,
        },
    }
}

fn is_text_form(shape: &str) -> bool {
    shape.ends_with(['~', ','])
}

fn is_integer(view: &View<'_>) -> bool {
    matches!(view, View::Number(number) if number.is_i64() || number.is_u64())
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn described(shape: &str) -> &'static str {
    match shape.as_bytes().first() {
        Some(b'[') => "a list",
        Some(b'{' | b'&') => "an object",
        Some(b'i') => "an integer",
        Some(b'f') if shape == "file" => "a file",
        Some(b'f') => "a number",
        Some(b'b') => "true or false",
        _ => "text",
    }
}

fn kind_of(view: &View<'_>) -> &'static str {
    match view {
        View::Absent | View::Null => "nothing",
        View::Bool(_) => "true or false",
        View::Int(_) => "an integer",
        View::Float(_) | View::Number(_) => "a number",
        View::Text(_) | View::Secret(_) => "text",
        View::Upload(_) => "a file",
        View::List(_) => "a list",
        View::Map(_) | View::Record(_) => "an object",
    }
}
