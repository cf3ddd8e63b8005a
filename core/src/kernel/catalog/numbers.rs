//! Texts with numbers, in groups: the one sorted list of this folder.

use std::collections::BTreeMap;

use super::fault::{Fault, Read};

/// The number of nothing.
pub(crate) const NONE: u16 = u16::MAX;

/// Texts, each in a group: sorted by group, then as texts are sorted, and numbered in that order.
#[derive(Debug, Default)]
pub(crate) struct Numbers(BTreeMap<(usize, String), u16>);

impl Numbers {
    /// Adds a text; false if it is there already.
    pub(crate) fn add(&mut self, group: usize, text: &str) -> bool {
        self.0.insert((group, text.to_owned()), NONE).is_none()
    }

    /// Gives the numbers, once all are there; fewer than `limit`.
    pub(crate) fn count(&mut self, limit: u16) -> Read<()> {
        for (index, number) in self.0.values_mut().enumerate() {
            let small = u16::try_from(index).ok().filter(|index| *index < limit);
            *number = small.ok_or_else(|| Fault::new("it has too many different names"))?;
        }
        Ok(())
    }

    /// The number of a text; [`NONE`] for one that is not there.
    pub(crate) fn get(&self, group: usize, text: &str) -> u16 {
        self.0.get(&(group, text.to_owned())).copied().unwrap_or(NONE)
    }

    /// All of them in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.keys().map(|(group, text)| (*group, text.as_str()))
    }
}
