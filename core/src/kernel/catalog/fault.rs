//! A mistake in a file of the catalog: what is wrong, and where.

use std::fmt;

use super::nearest::nearest;

/// What reading a file returns.
pub(crate) type Read<T> = std::result::Result<T, Fault>;

/// A mistake.
#[derive(Debug)]
pub(crate) struct Fault {
    /// From the outside in: `operation message.create`, `query`, `page_size`.
    places: Vec<String>,
    text: String,
    /// What to do about it.
    pub(crate) hint: Option<String>,
}

impl Fault {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { places: Vec::new(), text: text.into(), hint: None }
    }

    /// A word that means nothing, where only these do.
    pub(crate) fn unknown<'a>(
        text: impl Into<String>,
        word: &str,
        known: impl Iterator<Item = &'a str>,
    ) -> Self {
        let hint = nearest(word, known).map(|near| format!("Did you mean {near:?}?"));
        Self { hint, ..Self::new(text) }
    }

    /// Says where, from the inside out.
    pub(crate) fn at(mut self, place: impl Into<String>) -> Self {
        self.places.insert(0, place.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in &self.places {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.text)?;
        self.hint.iter().try_for_each(|hint| write!(f, " ({hint})"))
    }
}

impl std::error::Error for Fault {}
