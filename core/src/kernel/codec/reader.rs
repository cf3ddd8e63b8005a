//! A pull reader of JSON: strict about syntax, lenient about what stands where.
//!
//! Malformed or truncated JSON is an error that names the byte and the place. What a value should
//! have been is for the [`Slot`](super::Slot) to say: one that meets another type skips it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::record::{self, Record};
use super::scan;
use super::slot::{Form, Style};
use crate::error::{Error, ErrorKind};

/// How many objects and lists may stand inside one another.
pub(super) const DEPTH: u32 = 128;

/// What reading gives.
pub type Read<T> = std::result::Result<T, Fault>;

/// What is done in front of the value of each member of an object: takes its name and its style.
type EachMember<'a> = dyn FnMut(&mut Reader<'_>, Cow<'_, str>, Style) -> Read<()> + 'a;

/// JSON that cannot be read: what is wrong, at which byte, and where in the structure.
#[derive(Debug)]
pub struct Fault(Box<FaultDetails>);

#[derive(Debug)]
struct FaultDetails {
    what: &'static str,
    offset: usize,
    path: String,
}

impl Fault {
    pub(super) fn new(what: &'static str, offset: usize) -> Self {
        Self(Box::new(FaultDetails { what, offset, path: String::new() }))
    }

    /// Says that the fault is inside `step`: a name, or a place in a list in brackets.
    #[cold]
    fn inside(mut self, step: &str) -> Self {
        let rest = std::mem::take(&mut self.0.path);
        let dot = if rest.is_empty() || rest.starts_with('[') { "" } else { "." };
        self.0.path = format!("{step}{dot}{rest}");
        self
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        let FaultDetails { what, offset, path } = *fault.0;
        let place = if path.is_empty() { String::new() } else { format!(" in {path}") };
        Self::new(ErrorKind::Decode, format!("the JSON is broken at byte {offset}{place}: {what}"))
    }
}

/// JSON that is read from front to back.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    /// Whether the names of fields are ours, not only those of the wire.
    ours: bool,
}

impl<'a> Reader<'a> {
    /// Reads `bytes`, which must be UTF-8.
    pub(super) fn new(bytes: &'a [u8]) -> Read<Self> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::over(text)),
            Err(error) => Err(Fault::new("it is not UTF-8", error.valid_up_to())),
        }
    }

    /// Reads a text.
    pub(super) fn over(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, ours: false }
    }

    /// Takes our names of fields too.
    #[cfg(any(typed, test))]
    pub(super) fn with_our_names(mut self) -> Self {
        self.ours = true;
        self
    }

    /// The first byte of the next value.
    ///
    /// # Errors
    /// When the JSON ends here.
    pub fn peek(&mut self) -> Read<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(&byte) => return Ok(byte),
                None => return Err(self.fault("it ends too early")),
            }
        }
    }

    /// Passes over the next value: what a slot does that expects something else.
    ///
    /// # Errors
    /// When the value is malformed.
    pub fn pass(&mut self) -> Read<bool> {
        self.skip()?;
        Ok(false)
    }

    /// Reads a text.
    ///
    /// # Errors
    /// When the next value is none, or is malformed.
    pub fn text(&mut self) -> Read<Cow<'a, str>> {
        self.expect(b'"', "a text is missing")?;
        let (text, after) = scan::text(self.text, self.at)?;
        self.at = after;
        Ok(text)
    }

    /// Reads a number, digit for digit.
    ///
    /// # Errors
    /// When the next value is none, or is malformed.
    pub fn number(&mut self) -> Read<&'a str> {
        self.peek()?;
        let end = scan::number(self.text.as_bytes(), self.at)?;
        let number = &self.text[self.at..end];
        self.at = end;
        Ok(number)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// When the next value is neither.
    pub fn boolean(&mut self) -> Read<bool> {
        if self.peek()? == b't' { self.word("true") } else { self.word("false") }
    }

    /// Reads any value.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn value(&mut self) -> Read<Value> {
        Ok(match self.peek()? {
            b'"' => Value::String(self.text()?.into_owned()),
            b't' | b'f' => Value::Bool(self.boolean()?),
            b'n' => {
                self.word("null")?;
                Value::Null
            }
            b'[' => {
                let mut items = Vec::new();
                self.items(&mut |reader| {
                    items.push(reader.value()?);
                    Ok(())
                })?;
                Value::Array(items)
            }
            b'{' => {
                let mut members = Map::new();
                self.members(&mut |reader, name| {
                    let value = reader.value()?;
                    members.insert(name.into_owned(), value);
                    Ok(())
                })?;
                Value::Object(members)
            }
            _ => scan::to_value(self.number()?),
        })
    }

    /// Calls `each` in front of every item of the list that comes next.
    ///
    /// # Errors
    /// When no list comes next, or it is malformed.
    pub fn items(&mut self, each: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.expect(b'[', "a list is missing")?;
        self.enter()?;
        let mut index = 0_usize;
        if self.peek()? == b']' {
            self.at += 1;
        } else {
            loop {
                each(self).map_err(|fault| fault.inside(&format!("[{index}]")))?;
                index += 1;
                if self.ends(b']')? {
                    break;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Calls `each` with the name of every member of the object that comes next, in front of its
    /// value.
    ///
    /// # Errors
    /// When no object comes next, or it is malformed.
    pub fn members(
        &mut self,
        each: &mut dyn FnMut(&mut Self, Cow<'a, str>) -> Read<()>,
    ) -> Read<()> {
        self.expect(b'{', "an object is missing")?;
        self.enter()?;
        if self.peek()? == b'}' {
            self.at += 1;
        } else {
            loop {
                let name = self.name()?;
                let step = name.clone();
                each(self, name).map_err(|fault| fault.inside(&step))?;
                if self.ends(b'}')? {
                    break;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record; anything else is passed over.
    pub(super) fn record(&mut self, record: &mut dyn Record, style: Style) -> Read<bool> {
        match self.peek()? {
            b'{' => {}
            b'"' if style.form() == Form::Text => {
                return self.embedded(&mut |inner| inner.record(record, Style::PLAIN));
            }
            _ => return self.pass(),
        }
        let fields = record.fields();
        self.at += 1;
        self.enter()?;
        if self.peek()? == b'}' {
            self.at += 1;
        } else {
            let mut next = 0;
            loop {
                let name = self.name()?;
                match record::find(fields, next, &name, self.ours) {
                    Some(index) => {
                        record
                            .slot(index)
                            .read(self, fields[index].style)
                            .map_err(|fault| fault.inside(&name))?;
                        next = index + 1;
                    }
                    None => self.skip().map_err(|fault| fault.inside(&name))?,
                }
                if self.ends(b'}')? {
                    break;
                }
            }
        }
        self.depth -= 1;
        Ok(true)
    }

    /// Reads a list, also one that travels as text.
    pub(super) fn list(
        &mut self,
        style: Style,
        each: &mut dyn FnMut(&mut Reader<'_>, Style) -> Read<()>,
    ) -> Read<bool> {
        match (self.peek()?, style.form()) {
            (b'[', _) => {
                self.items(&mut |reader| each(reader, style.inner()))?;
                Ok(true)
            }
            (b'"', Form::Text) => self.embedded(&mut |inner| inner.list(Style::PLAIN, each)),
            (b'"', Form::Joined) => {
                let text = self.text()?;
                for part in text.split(',').filter(|part| !part.is_empty()) {
                    let mut quoted = super::writer::Writer::new();
                    quoted.text(part);
                    each(&mut Reader::new(&quoted.into_bytes())?, style.inner())?;
                }
                Ok(true)
            }
            _ => self.pass(),
        }
    }

    /// Reads an object with any keys, also one that travels as text.
    pub(super) fn map(&mut self, style: Style, each: &mut EachMember<'_>) -> Read<bool> {
        match (self.peek()?, style.form()) {
            (b'{', _) => {
                self.members(&mut |reader, name| each(reader, name, style.inner()))?;
                Ok(true)
            }
            (b'"', Form::Text) => self.embedded(&mut |inner| inner.map(Style::PLAIN, each)),
            _ => self.pass(),
        }
    }

    /// Reads JSON that stands in a text. What is no JSON of the right kind reads as absent.
    pub(super) fn embedded(
        &mut self,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Read<bool>,
    ) -> Read<bool> {
        let text = self.text()?;
        let mut inner = Reader { text: &text, at: 0, depth: self.depth, ours: self.ours };
        match read(&mut inner) {
            Ok(found) => Ok(found && inner.finish().is_ok()),
            Err(_) => Ok(false),
        }
    }

    /// The next value as it stands: its brackets are matched, the rest of its syntax is left to
    /// whoever reads it.
    pub(super) fn raw(&mut self) -> Read<&'a str> {
        let first = self.peek()?;
        let start = self.at;
        if matches!(first, b'{' | b'[') {
            self.at = scan::skip_brackets(self.text, start)?;
        } else {
            self.skip()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// Checks that nothing follows.
    pub(super) fn finish(&mut self) -> Read<()> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {
            None => Ok(()),
            Some(more) => Err(Fault::new("something follows its end", self.at + more)),
        }
    }

    fn skip(&mut self) -> Read<()> {
        match self.peek()? {
            b'"' => {
                self.at = scan::skip_text(self.text, self.at + 1)?;
                Ok(())
            }
            b't' => self.word("true").map(drop),
            b'f' => self.word("false").map(drop),
            b'n' => self.word("null").map(drop),
            b'[' => self.skip_items(),
            b'{' => self.skip_members(),
            _ => {
                self.at = scan::number(self.text.as_bytes(), self.at)?;
                Ok(())
            }
        }
    }

    fn skip_items(&mut self) -> Read<()> {
        self.at += 1;
        self.enter()?;
        if self.peek()? == b']' {
            self.at += 1;
        } else {
            loop {
                self.skip()?;
                if self.ends(b']')? {
                    break;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn skip_members(&mut self) -> Read<()> {
        self.at += 1;
        self.enter()?;
        if self.peek()? == b'}' {
            self.at += 1;
        } else {
            loop {
                self.expect(b'"', "a name is missing")?;
                self.at = scan::skip_text(self.text, self.at)?;
                self.expect(b':', "a colon is missing")?;
                self.skip()?;
                if self.ends(b'}')? {
                    break;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn name(&mut self) -> Read<Cow<'a, str>> {
        self.expect(b'"', "a name is missing")?;
        let (name, after) = scan::text(self.text, self.at)?;
        self.at = after;
        self.expect(b':', "a colon is missing")?;
        Ok(name)
    }

    /// Reads a comma (false) or `close` (true).
    fn ends(&mut self, close: u8) -> Read<bool> {
        match self.peek()? {
            b',' => {
                self.at += 1;
                Ok(false)
            }
            byte if byte == close => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.fault("a comma or a closing bracket is missing")),
        }
    }

    fn expect(&mut self, byte: u8, what: &'static str) -> Read<()> {
        if self.peek()? == byte {
            self.at += 1;
            Ok(())
        } else {
            Err(self.fault(what))
        }
    }

    fn word(&mut self, word: &str) -> Read<bool> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(word == "true")
        } else {
            Err(self.fault("no value begins like this"))
        }
    }

    fn enter(&mut self) -> Read<()> {
        if self.depth == DEPTH {
            return Err(self.fault("more than 128 values stand inside one another"));
        }
        self.depth += 1;
        Ok(())
    }

    #[cold]
    fn fault(&self, what: &'static str) -> Fault {
        Fault::new(what, self.at)
    }
}
