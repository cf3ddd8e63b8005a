//! One value of a typed struct: how it is read, and what it shows to those who write it.

use std::any::Any;
use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::reader::{Read, Reader};
use super::record::Record;
use super::scan;
use crate::kernel::upload::Upload;
use crate::secret::Secret;

/// The value of one field. Reading is lenient: a value of another type reads as absent.
pub trait Slot: Clonable {
    /// Reads the next value. False: it was of another type (or null) and was passed over, and the
    /// slot may hold anything.
    ///
    /// # Errors
    /// When the JSON is malformed.
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool>;

    /// What the slot holds.
    fn view(&self) -> View<'_>;
}

/// What a [`Slot`] needs so that one function clones every struct.
pub trait Clonable {
    /// The value itself, by its type.
    fn as_any(&self) -> &dyn Any;

    /// Becomes a clone of `from`, if that is of the same type.
    fn become_clone(&mut self, from: &dyn Any);
}

impl<T: Any + Clone> Clonable for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn become_clone(&mut self, from: &dyn Any) {
        if let Some(from) = from.downcast_ref() {
            self.clone_from(from);
        }
    }
}

/// What a [`Slot`] holds, borrowed: all that writing, printing and comparing need to know.
pub enum View<'a> {
    /// Nothing; the field is left out.
    Absent,
    /// An explicit null.
    Null,
    /// True or false.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number with a point.
    Float(f64),
    /// A number of free JSON.
    Number(&'a Number),
    /// A text.
    Text(&'a str),
    /// A text that must not be printed.
    Secret(&'a Secret),
    /// The content of a file.
    Upload(&'a Upload),
    /// A list.
    List(&'a dyn Items),
    /// An object with any keys.
    Map(&'a dyn Entries),
    /// A typed struct.
    Record(&'a dyn Record),
}

impl std::fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        super::print::view(self, f)
    }
}

/// The items of a list.
pub trait Items {
    /// How many there are.
    fn count(&self) -> usize;
    /// One of them; [`View::Absent`] past the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// The members of an object with any keys.
pub trait Entries {
    /// All of them, in the order of their keys.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;
}

/// How a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// As JSON.
    #[default]
    Plain,
    /// As one text: a number in decimal, a structure as JSON.
    Text,
    /// A list as one text, joined by commas.
    Joined,
    /// A list as numbered parameters.
    Flat,
}

/// The [`Form`] of a value and of what stands inside it. Made from the notation of types in
/// `core/catalog/README.md`: `[int~]` is a list of integers that travel as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style(u16);

impl Style {
    /// Plain JSON at every level.
    pub const PLAIN: Self = Self(0);

    /// The style of a type. What is a text anyway (`string`, `secret`) has the form of text, so
    /// that a number given for it goes out in decimal. Eight levels have a form of their own, all
    /// below travel as plain JSON.
    pub const fn of(shape: &str) -> Self {
        let bytes = shape.as_bytes();
        let mut at = 0;
        let mut depth = 0_u32;
        while at < bytes.len() && matches!(bytes[at], b'[' | b'{') {
            at += 1;
            depth += 1;
        }
        let word = at;
        while at < bytes.len() && !matches!(bytes[at], b']' | b'}' | b'~' | b',' | b'.') {
            at += 1;
        }
        // Of all words for types only these two begin like this.
        let is_text =
            word + 2 < at && bytes[word] == b's' && matches!(bytes[word + 1], b't' | b'e');
        let mut style = Self::PLAIN;
        if is_text {
            style = style.with(depth, Form::Text);
        }
        while at < bytes.len() {
            let form = match bytes[at] {
                b'~' => Form::Text,
                b',' => Form::Joined,
                b'.' => Form::Flat,
                _ => {
                    depth = depth.saturating_sub(1);
                    Form::Plain
                }
            };
            style = style.with(depth, form);
            at += 1;
        }
        style
    }

    const fn with(self, depth: u32, form: Form) -> Self {
        match (form as u16).checked_shl(2 * depth) {
            Some(bits) => Self(self.0 | bits),
            None => self,
        }
    }

    /// How the value itself travels.
    pub const fn form(self) -> Form {
        match self.0 & 3 {
            0 => Form::Plain,
            1 => Form::Text,
            2 => Form::Joined,
            _ => Form::Flat,
        }
    }

    /// The style of the JSON in a text: the same inside, plain outside.
    pub(super) const fn inside_text(self) -> Self {
        Self(self.0 & !3)
    }

    /// The style of what stands inside.
    #[must_use]
    pub const fn inner(self) -> Self {
        Self(self.0 >> 2)
    }
}

impl dyn Slot + '_ {
    /// Whether it holds nothing.
    pub fn is_absent(&self) -> bool {
        matches!(self.view(), View::Absent)
    }

    /// The file it holds.
    pub fn upload(&self) -> Option<&Upload> {
        match self.view() {
            View::Upload(upload) => Some(upload),
            _ => None,
        }
    }

    /// Appends it as JSON.
    pub fn write(&self, out: &mut super::writer::Writer, style: Style) {
        out.view(&self.view(), style);
    }

    /// Calls `each` with the text of a path, query, header or form: once for each scalar, for a
    /// list once for each item. A structure gives its JSON, null and files give nothing.
    pub fn texts(&self, style: Style, each: &mut dyn FnMut(&str)) {
        super::writer::texts(&self.view(), style, each);
    }
}

impl<T: Slot + Clone + Default + 'static> Slot for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        // Read in place: structs are large.
        let found = self.insert(T::default()).read(reader, style)?;
        if !found {
            *self = None;
        }
        Ok(found)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T: Record + Clone + Default + 'static> Slot for T {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        reader.record(self, style)
    }

    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<T: Slot + Clone + Default + 'static> Slot for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        self.clear();
        reader.list(style, &mut |reader, style| {
            self.push(T::default());
            if let Some(item) = self.last_mut()
                && !item.read(reader, style)?
            {
                self.pop();
            }
            Ok(())
        })
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Slot> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, T::view)
    }
}

impl<T: Slot + Clone + Default + 'static> Slot for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        self.clear();
        reader.map(style, &mut |reader, name, style| {
            let mut value = T::default();
            if value.read(reader, style)? {
                self.insert(name.into_owned(), value);
            } else {
                self.remove(name.as_ref());
            }
            Ok(())
        })
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Slot> Entries for BTreeMap<String, T> {
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.view())))
    }
}

impl Entries for Map<String, Value> {
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value.view())))
    }
}

/// A number where a text is expected gives its digits.
impl Slot for String {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        match reader.peek()? {
            b'"' => *self = reader.text()?.into_owned(),
            b'-' | b'0'..=b'9' => reader.number()?.clone_into(self),
            _ => return reader.pass(),
        }
        Ok(true)
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for Secret {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        let mut text = String::new();
        let found = text.read(reader, style)?;
        *self = Self::new(text);
        Ok(found)
    }

    fn view(&self) -> View<'_> {
        View::Secret(self)
    }
}

/// Reads a number, or a text that holds one.
fn read_number<T>(
    reader: &mut Reader<'_>,
    convert: impl Fn(&str) -> Option<T>,
    into: &mut T,
) -> Read<bool> {
    let number = match reader.peek()? {
        b'-' | b'0'..=b'9' => convert(reader.number()?),
        b'"' => convert(reader.text()?.trim()),
        _ => return reader.pass(),
    };
    Ok(number.map(|number| *into = number).is_some())
}

impl Slot for i64 {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        read_number(reader, scan::to_int, self)
    }

    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Slot for f64 {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        read_number(reader, scan::to_float, self)
    }

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Slot for bool {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        match reader.peek()? {
            b't' | b'f' => *self = reader.boolean()?,
            b'"' => match reader.text()?.as_ref() {
                "true" => *self = true,
                "false" => *self = false,
                _ => return Ok(false),
            },
            _ => return reader.pass(),
        }
        Ok(true)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

/// Free JSON. Behind an `Option` null reads as absent, and `Some(Value::Null)` is sent as null.
impl Slot for Value {
    fn read(&mut self, reader: &mut Reader<'_>, style: Style) -> Read<bool> {
        if style.form() == Form::Text && reader.peek()? == b'"' {
            let text = reader.text()?;
            let mut inner = Reader::over(&text);
            *self = match inner.value() {
                Ok(value) if inner.finish().is_ok() => value,
                _ => Self::String(text.into_owned()),
            };
        } else {
            *self = reader.value()?;
        }
        Ok(!self.is_null())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Number(number) => View::Number(number),
            Self::String(text) => View::Text(text),
            Self::Array(items) => View::List(items),
            Self::Object(members) => View::Map(members),
        }
    }
}

/// A file is never part of JSON: it is passed over, and left out.
impl Slot for Option<Upload> {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        *self = None;
        reader.pass()
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, View::Upload)
    }
}

/// A field that is not there.
impl Slot for [(); 0] {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        reader.pass()
    }

    fn view(&self) -> View<'_> {
        View::Absent
    }
}

/// No payload.
impl Slot for () {
    fn read(&mut self, reader: &mut Reader<'_>, _style: Style) -> Read<bool> {
        reader.pass()
    }

    fn view(&self) -> View<'_> {
        View::Absent
    }
}
