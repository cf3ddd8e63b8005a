//! Types in little space: every text once, everything else numbers of sixteen bits.
//!
//! A field is two numbers, its name and its shape with two marks above it; one that has another
//! name on the wire is three. Texts are sorted by their length, so that none needs an address and
//! most names that differ are told apart without being read.

use std::borrow::Cow;
use std::ops::Range;

/// The platform refuses an object without this field.
pub(crate) const REQUIRED: u16 = 1 << 15;
/// The name on the wire follows.
pub(crate) const RENAMED: u16 = 1 << 14;
/// The type of a shape that mentions none.
pub(crate) use super::numbers::NONE;

/// Texts by their numbers.
#[derive(Debug)]
pub(crate) struct Words {
    /// All of them, sorted by length.
    pub(crate) text: Cow<'static, str>,
    /// For each length from none up the number of the first word that has it and where that
    /// begins; the end is the last.
    pub(crate) lengths: Cow<'static, [(u16, u32)]>,
}

/// Types with the shapes and the words they are made of.
#[derive(Debug)]
pub(crate) struct Pack {
    pub(crate) words: Words,
    /// The word of each shape, and the type it mentions.
    pub(crate) shapes: Cow<'static, [(u16, u16)]>,
    /// Where the fields of each type begin; the end is the last.
    pub(crate) types: Cow<'static, [u32]>,
    pub(crate) fields: Cow<'static, [u16]>,
}

/// A field as it is packed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packed {
    pub(crate) name: u16,
    pub(crate) wire: u16,
    pub(crate) shape: u16,
    pub(crate) required: bool,
}

impl Words {
    /// The word of a number; "" for one that there is not.
    pub(crate) fn get(&self, number: u16) -> &str {
        let longer = self.lengths.partition_point(|(first, _)| *first <= number);
        let length = longer.saturating_sub(1);
        let (first, start) = self.lengths.get(length).copied().unwrap_or_default();
        let start = start as usize + usize::from(number.saturating_sub(first)) * length;
        self.text.get(start..start + length).unwrap_or_default()
    }

    /// The numbers of the words that are as long as this one.
    pub(crate) fn as_long_as(&self, word: &str) -> Range<u16> {
        let first = |length| self.lengths.get(length).map_or(u16::MAX, |(first, _)| *first);
        first(word.len())..first(word.len() + 1)
    }

    /// Whether a number is that of this word.
    pub(crate) fn is(&self, number: u16, word: &str) -> bool {
        self.as_long_as(word).contains(&number) && self.get(number) == word
    }
}

impl Pack {
    /// What the generator packed.
    pub(crate) const fn fixed(
        text: &'static str,
        lengths: &'static [(u16, u32)],
        shapes: &'static [(u16, u16)],
        types: &'static [u32],
        fields: &'static [u16],
    ) -> Self {
        Self {
            words: Words { text: Cow::Borrowed(text), lengths: Cow::Borrowed(lengths) },
            shapes: Cow::Borrowed(shapes),
            types: Cow::Borrowed(types),
            fields: Cow::Borrowed(fields),
        }
    }

    /// The text of a shape and the type it mentions.
    pub(crate) fn shape(&self, number: u16) -> (&str, u16) {
        match self.shapes.get(usize::from(number)) {
            Some(&(word, inner)) => (self.words.get(word), inner),
            None => ("json", NONE),
        }
    }

    /// The field of a type that a name means, on the wire or else by our name for it.
    pub(crate) fn field(&self, number: u16, name: &str) -> Option<Packed> {
        let long = self.words.as_long_as(name);
        let is = |word| long.contains(&word) && self.words.get(word) == name;
        let wire = self.fields(number).find(|field| is(field.wire));
        wire.or_else(|| self.fields(number).find(|field| is(field.name)))
    }

    /// The fields of a type.
    pub(crate) fn fields(&self, number: u16) -> impl Iterator<Item = Packed> {
        let at = |index: usize| self.types.get(index).map_or(0, |start| *start as usize);
        let range = at(usize::from(number))..at(usize::from(number) + 1);
        unpacked(self.fields.get(range).unwrap_or_default())
    }
}

/// Takes packed fields apart.
pub(crate) fn unpacked(fields: &[u16]) -> impl Iterator<Item = Packed> {
    let mut rest = fields.iter().copied();
    std::iter::from_fn(move || {
        let (name, marked) = (rest.next()?, rest.next()?);
        let wire = if marked & RENAMED == 0 { name } else { rest.next()? };
        let shape = marked & !(REQUIRED | RENAMED);
        Some(Packed { name, wire, shape, required: marked & REQUIRED != 0 })
    })
}
