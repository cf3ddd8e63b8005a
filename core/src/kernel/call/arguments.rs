//! The arguments of a call by name.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::check::checked;
use super::operation::{BodyKind, Operation, Parameter, Place};
use crate::error::{Error, Result};
use crate::kernel::codec::{Slot, View};
use crate::kernel::nearest::nearest;
use crate::kernel::redact;
use crate::kernel::upload::Upload;

/// The arguments of a call by name: plain names as the catalog has them, or qualified ones
/// (`path.x`, `query.x`, `header.x`, `body.x`) for what it does not know yet.
///
/// A JSON object turns into arguments with [`From`], so that most calls need not name this type:
/// it is for uploads and for arguments that are collected bit by bit.
#[derive(Clone, Default, PartialEq)]
pub struct Args(Vec<(String, Argument)>);

#[derive(Clone, PartialEq)]
pub(crate) enum Argument {
    Value(Value),
    File(Upload),
}

impl Args {
    /// No arguments.
    pub const fn new() -> Self {
        Self(Vec::new())
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

    /// Each with its name, in the order they were set.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Argument)> {
        self.0.iter().map(|(name, argument)| (name.as_str(), argument))
    }

    /// Matches the arguments with the parameters of an operation, once.
    ///
    /// # Errors
    /// A Config error that names an argument which does not exist (with the nearest that does), is
    /// given twice, is a file where none can travel, or has not the type of its parameter, with the
    /// place of what has not.
    pub(crate) fn bind<'a>(&'a self, operation: &Operation) -> Result<Matched<'a>> {
        let parameters = &operation.parameters;
        let mut matched = Matched { values: vec![None; parameters.len()], extra: Vec::new() };
        for (name, argument) in &self.0 {
            match (find(parameters, name), qualified(name)) {
                (Some(index), _) => {
                    let parameter = &parameters[index];
                    carries(operation, parameter.place, name, argument)?;
                    let argument = checked(operation, parameter, argument)?;
                    if matched.values[index].replace(argument).is_some() {
                        return Err(twice(operation, parameter));
                    }
                }
                // The path has no room for what it does not name.
                (None, Some((Place::Path, _))) => return Err(unknown(operation, name)),
                (None, Some((place, wire))) => {
                    carries(operation, place, name, argument)?;
                    matched.extra.push((place, wire, argument));
                }
                (None, None) if operation.body == BodyKind::Free => {
                    let place = free_place(&operation.method);
                    carries(operation, place, name, argument)?;
                    matched.extra.push((place, name, argument));
                }
                (None, None) => return Err(unknown(operation, name)),
            }
        }
        Ok(matched)
    }
}

impl Argument {
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Self::Value(value) => Slot::view(value),
            Self::File(upload) => View::Upload(upload),
        }
    }
}

/// Only what is no secret is printed.
impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_map();
        for (name, argument) in &self.0 {
            match argument {
                _ if redact::is_secret_in_request(name) => shown.entry(name, &format_args!("***")),
                Argument::Value(value) => shown.entry(name, &redact::value(value)),
                Argument::File(upload) => shown.entry(name, upload),
            };
        }
        shown.finish()
    }
}

/// Arguments by the place of their parameter.
pub(crate) struct Matched<'a> {
    pub(crate) values: Vec<Option<Cow<'a, Argument>>>,
    /// Those that the operation has no parameter for, under the qualified names they came with.
    pub(crate) extra: Vec<(Place, &'a str, &'a Argument)>,
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

/// The parameter that `name` means, by its own name or its qualified one.
fn find(parameters: &[Parameter], name: &str) -> Option<usize> {
    let own = parameters.iter().position(|parameter| parameter.name == name);
    own.or_else(|| {
        let (place, wire) = qualified(name)?;
        let same = |parameter: &Parameter| parameter.place == place && parameter.wire == wire;
        parameters.iter().position(same)
    })
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

/// Files travel in forms alone: anywhere else nothing of them would.
fn carries(operation: &Operation, place: Place, name: &str, argument: &Argument) -> Result<()> {
    let form = matches!(operation.body, BodyKind::Multipart | BodyKind::Free);
    match argument {
        Argument::File(_) if place != Place::Body || !form => {
            Err(Error::config(format!("{}: {name} cannot be a file", operation.id))
                .with_hint("Files travel in the body of an operation that takes a form."))
        }
        _ => Ok(()),
    }
}

/// Where the plain arguments of a [`BodyKind::Free`] operation travel.
fn free_place(method: &str) -> Place {
    if matches!(method, "GET" | "DELETE") { Place::Query } else { Place::Body }
}

fn unknown(operation: &Operation, name: &str) -> Error {
    let error = Error::config(format!("{} has no argument {name:?}", operation.id));
    let names = operation.parameters.iter().map(|parameter| parameter.name.as_ref());
    error.with_hint(match nearest(name, names) {
        Some(near) => format!("Did you mean {near:?}?"),
        None => "A qualified name (query.x, body.x) passes what the catalog does not know.".into(),
    })
}

fn twice(operation: &Operation, parameter: &Parameter) -> Error {
    let text = format!("{}: {} is given twice", operation.id, parameter.name);
    Error::config(text).with_hint("Give it by its plain or by its qualified name, not by both.")
}
