//! Whether the value of an argument has the shape that the catalog says, to the last member: what
//! has another is refused before anything is sent, with its place.
//!
//! Lenient where the platform is: members it may know tomorrow pass, null passes, an integer may
//! stand wherever text may, and what travels as text may be given as text.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::{Map, Number, Value};

use super::arguments::Argument;
use super::operation::{Operation, Parameter};
use crate::error::{Error, Result};
use crate::kernel::catalog::pack::{NONE, Pack, Packed};
use crate::kernel::nearest::nearest;

/// How deep objects and lists may stand in one another.
const DEPTH: usize = 64;

/// What is wrong, and the way to it from the inside out.
struct Misfit {
    way: Vec<Step>,
    text: String,
    hint: Option<String>,
}

enum Step {
    Member(String),
    Item(usize),
}

/// Whether a value goes out as it is; else parts of it take another form on the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    AsItIs,
    Otherwise,
}

type Checked = std::result::Result<Fit, Misfit>;

/// A type of the catalog as it is walked through.
#[derive(Clone, Copy)]
struct Shape<'a> {
    pack: Option<&'a Pack>,
    text: &'a str,
    /// The type it mentions.
    inner: u16,
}

/// Checks an argument; gives it as it shall be sent.
///
/// # Errors
/// A Config error that says what was expected where.
pub(crate) fn checked<'a>(
    operation: &Operation,
    parameter: &Parameter,
    given: &'a Argument,
) -> Result<Cow<'a, Argument>> {
    let pack = operation.types.pack();
    let shape = Shape { pack, text: &parameter.shape, inner: parameter.inner };
    let fit = match given {
        Argument::File(_) if matches!(shape.text, "file" | "json") => Ok(Fit::AsItIs),
        Argument::File(_) => Err(shape.misfit("file")),
        Argument::Value(value) => shape.check(value, 0),
    };
    match (fit, given) {
        (Err(misfit), _) => Err(misfit.error(operation, &parameter.name)),
        // Outside of known types, what takes another form is for the writer.
        (Ok(Fit::Otherwise), Argument::Value(value)) if shape.inner != NONE => {
            Ok(Cow::Owned(Argument::Value(shape.made(value))))
        }
        (Ok(_), given) => Ok(Cow::Borrowed(given)),
    }
}

impl<'a> Shape<'a> {
    /// Without the mark that says how it travels.
    fn plain(self) -> &'a str {
        self.text.trim_end_matches(['~', ',', '.'])
    }

    /// What stands between the brackets.
    fn item(self) -> Self {
        let plain = self.plain();
        Self { text: plain.get(1..plain.len().saturating_sub(1)).unwrap_or("json"), ..self }
    }

    fn of(self, field: Packed) -> Self {
        let (text, inner) = self.pack.map_or(("json", NONE), |pack| pack.shape(field.shape));
        Self { text, inner, ..self }
    }

    fn check(self, value: &Value, depth: usize) -> Checked {
        let plain = self.plain();
        let marked = plain.len() < self.text.len();
        match plain {
            _ if value.is_null() => return Ok(Fit::AsItIs),
            "json" if marked && !value.is_string() => return Ok(Fit::Otherwise),
            "json" => return Ok(Fit::AsItIs),
            _ => {}
        }
        if depth > DEPTH {
            let text = format!(": values stand more than {DEPTH} deep in one another");
            return Err(Misfit { way: Vec::new(), text, hint: None });
        }
        let fit = match (plain.as_bytes().first(), value) {
            (Some(b'[' | b'{' | b'&'), Value::String(_)) if self.text.ends_with(['~', ',']) => {
                return Ok(Fit::AsItIs);
            }
            (Some(b'['), Value::Array(items)) => self.items(items, depth)?,
            (Some(b'{'), Value::Object(members)) => self.values(members, depth)?,
            (Some(b'&'), Value::Object(members)) => self.members(members, depth)?,
            (Some(b'[' | b'{' | b'&'), _) => return Err(self.misfit(kind_of(value))),
            _ => return self.scalar(plain, marked, value),
        };
        Ok(if marked { Fit::Otherwise } else { fit })
    }

    fn scalar(self, plain: &str, marked: bool, value: &Value) -> Checked {
        let fits = match (plain, value) {
            ("string" | "secret", Value::String(_)) => true,
            ("string" | "secret", Value::Number(number)) if is_integer(number) => {
                return Ok(Fit::Otherwise);
            }
            ("int", Value::String(text)) => marked && is_decimal(text),
            (_, Value::String(_)) if marked => true,
            ("int", Value::Number(number)) => is_integer(number),
            ("float", Value::Number(_)) | ("bool", Value::Bool(_)) => true,
            _ => false,
        };
        match (fits, marked && !value.is_string()) {
            (false, _) => Err(self.misfit(kind_of(value))),
            (true, true) => Ok(Fit::Otherwise),
            (true, false) => Ok(Fit::AsItIs),
        }
    }

    fn items(self, items: &[Value], depth: usize) -> Checked {
        let mut fit = Fit::AsItIs;
        for (index, item) in items.iter().enumerate() {
            let item = self.item().check(item, depth + 1);
            fit = fit.and(item.map_err(|misfit| misfit.inside(Step::Item(index)))?);
        }
        Ok(fit)
    }

    fn values(self, members: &Map<String, Value>, depth: usize) -> Checked {
        let mut fit = Fit::AsItIs;
        for (name, value) in members {
            let value = self.item().check(value, depth + 1);
            fit = fit.and(value.map_err(|misfit| misfit.inside(Step::Member(name.clone())))?);
        }
        Ok(fit)
    }

    /// The members of an object with a known type.
    fn members(self, members: &Map<String, Value>, depth: usize) -> Checked {
        let Some(pack) = self.pack.filter(|_| self.inner != NONE) else { return Ok(Fit::AsItIs) };
        let mut fit = Fit::AsItIs;
        let mut required = 0;
        for (name, value) in members {
            let Some(field) = pack.field(self.inner, name) else { continue };
            required += usize::from(field.required);
            let wire = pack.words.get(field.wire);
            if wire != name {
                if members.contains_key(wire) {
                    let text = format!(" is given twice, as {name:?} and as {wire:?}");
                    return Err(Misfit { way: Vec::new(), text, hint: None });
                }
                fit = Fit::Otherwise;
            }
            let value = self.of(field).check(value, depth + 1);
            fit = fit.and(value.map_err(|misfit| misfit.inside(Step::Member(name.clone())))?);
        }
        // Most objects have what they need: who lacks what is asked only of those that do not.
        if required != pack.fields(self.inner).filter(|field| field.required).count() {
            lacking(pack, self.inner, members).map_or(Ok(()), Err)?;
        }
        Ok(fit)
    }

    fn misfit(self, got: &str) -> Misfit {
        let expected = match (self.plain().as_bytes().first(), self.plain()) {
            (Some(b'['), _) => "list",
            (Some(b'{' | b'&'), _) => "object",
            (_, "int") => "integer",
            (_, "float") => "number",
            (_, "bool") => "bool",
            (_, "file") => "file",
            _ => "string",
        };
        Misfit { way: Vec::new(), text: format!(": expected {expected}, got {got}"), hint: None }
    }

    /// A value that fits, in the form in which it travels.
    fn made(self, value: &Value) -> Value {
        let plain = self.plain();
        let made = match (plain.as_bytes().first(), value) {
            (Some(b'['), Value::Array(items)) => {
                Value::Array(items.iter().map(|item| self.item().made(item)).collect())
            }
            (Some(b'{'), Value::Object(members)) => {
                let mut made = Map::new();
                for (name, value) in members {
                    made.insert(name.clone(), self.item().made(value));
                }
                Value::Object(made)
            }
            (Some(b'&'), Value::Object(members)) => self.renamed(members),
            _ if matches!(plain, "string" | "secret") && value.is_number() => {
                Value::String(value.to_string())
            }
            _ => value.clone(),
        };
        match (self.text.as_bytes().last(), &made) {
            (_, Value::String(_) | Value::Null) => made,
            (Some(b'~'), _) => Value::String(made.to_string()),
            (Some(b','), Value::Array(items)) => {
                let text =
                    |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                Value::String(items.iter().map(text).collect::<Vec<_>>().join(","))
            }
            _ => made,
        }
    }

    fn renamed(self, members: &Map<String, Value>) -> Value {
        let mut made = Map::new();
        for (name, value) in members {
            let found = self.pack.and_then(|pack| Some((pack, pack.field(self.inner, name)?)));
            match found {
                Some((pack, field)) => {
                    let wire = pack.words.get(field.wire).to_owned();
                    made.insert(wire, self.of(field).made(value));
                }
                None => {
                    made.insert(name.clone(), value.clone());
                }
            }
        }
        Value::Object(made)
    }
}

/// What is wrong with an object that lacks what it needs, if it does.
fn lacking(pack: &Pack, inner: u16, members: &Map<String, Value>) -> Option<Misfit> {
    let given = |word| members.contains_key(pack.words.get(word));
    let missing = pack.fields(inner).filter(|field| field.required);
    let missing = missing.filter(|field| !given(field.wire) && !given(field.name));
    let missing: Vec<&str> = missing.map(|field| pack.words.get(field.name)).collect();
    if missing.is_empty() {
        return None;
    }
    // A member that nobody knows may be one of tomorrow, or one of these with a slip.
    let strange = members.keys().filter(|name| pack.field(inner, name).is_none());
    let mut near = strange.filter_map(|name| Some((name, nearest(name, missing.iter().copied())?)));
    let hint = match near.next() {
        Some((name, near)) => format!("Did you mean {near:?} where it says {name:?}?"),
        None => "The platform refuses the call without.".to_owned(),
    };
    let text = format!(" needs {}", missing.join(", "));
    Some(Misfit { way: Vec::new(), text, hint: Some(hint) })
}

impl Fit {
    fn and(self, other: Self) -> Self {
        if self == Self::AsItIs { other } else { self }
    }
}

impl Misfit {
    fn inside(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }

    fn error(self, operation: &Operation, argument: &str) -> Error {
        let mut text = format!("{}: {argument}", operation.id);
        for step in self.way.iter().rev() {
            // Writing into memory does not fail.
            let _ = match step {
                Step::Member(name) => write!(text, ".{name}"),
                Step::Item(index) => write!(text, "[{index}]"),
            };
        }
        let error = Error::config(text + &self.text);
        match self.hint {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }
}

fn is_integer(number: &Number) -> bool {
    number.is_i64() || number.is_u64()
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if is_integer(number) => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}
