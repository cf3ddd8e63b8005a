//! The outside of an answer: the members of its object, each as it stands, found in one pass.

use std::borrow::Cow;

use super::reader::{Read, Reader};
use super::slot::{Slot, Style};
use crate::error::Result;

/// The members of a JSON object, unread: where each begins and ends is all that is known.
#[derive(Debug, Clone, Default)]
pub struct Members<'a> {
    members: Vec<(Cow<'a, str>, &'a str)>,
}

/// Finds the members of the object in `bytes`.
///
/// # Errors
/// [`ErrorKind::Decode`](crate::ErrorKind::Decode) when it is malformed or no object.
pub fn members(bytes: &[u8]) -> Result<Members<'_>> {
    Ok(Reader::new(bytes).and_then(Members::read)?)
}

impl<'a> Members<'a> {
    fn read(mut reader: Reader<'a>) -> Read<Self> {
        let mut members = Vec::new();
        reader.members(&mut |reader, name| {
            members.push((name, reader.raw()?));
            Ok(())
        })?;
        reader.finish()?;
        Ok(Self { members })
    }

    /// The JSON of a member. Of two with one name it is the last.
    pub fn json(&self, name: &str) -> Option<&'a str> {
        self.members.iter().rev().find(|(member, _)| member == name).map(|(_, json)| *json)
    }

    /// The JSON of a member, as bytes.
    pub fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.json(name).map(str::as_bytes)
    }

    /// The JSON at the end of a path with dots, `result.nextToken`.
    pub fn at(&self, path: &str) -> Option<&'a str> {
        match path.split_once('.') {
            None => self.json(path),
            Some((name, rest)) => Members::read(Reader::over(self.json(name)?)).ok()?.at(rest),
        }
    }

    /// Whether a member is there and is not null.
    pub fn has(&self, name: &str) -> bool {
        self.json(name).is_some_and(|json| json != "null")
    }

    /// A member that is an integer, or a text that holds one.
    pub fn int(&self, name: &str) -> Option<i64> {
        slot(self.json(name)?)
    }

    /// A member that is a text, or a number, digit for digit.
    pub fn text(&self, name: &str) -> Option<String> {
        slot(self.json(name)?)
    }

    /// A member that is true or false.
    pub fn bool(&self, name: &str) -> Option<bool> {
        slot(self.json(name)?)
    }

    /// The members of a member that is an object.
    pub fn object(&self, name: &str) -> Option<Members<'a>> {
        Members::read(Reader::over(self.json(name)?)).ok()
    }

    /// The objects in a member that is a list; others in it are passed over.
    pub fn items(&self, name: &str) -> Vec<Members<'a>> {
        let mut found = Vec::new();
        if let Some(json) = self.json(name) {
            // Another type is an empty list, and so is what is malformed inside.
            let _ = Reader::over(json).items(&mut |reader| {
                found.extend(Members::read(Reader::over(reader.raw()?)).ok());
                Ok(())
            });
        }
        found
    }

    /// A member as a typed value; what is missing or of another type reads as empty.
    pub fn read_as<T: Slot + Default>(&self, name: &str) -> T {
        self.json(name).and_then(slot).unwrap_or_default()
    }

    /// The names and the JSON of all members, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.members.iter().map(|(name, json)| (name.as_ref(), *json))
    }
}

/// Reads a member; one that is malformed or of another type reads as absent.
fn slot<T: Slot + Default>(json: &str) -> Option<T> {
    let mut value = T::default();
    let found = value.read(&mut Reader::over(json), Style::PLAIN).ok()?;
    found.then_some(value)
}
