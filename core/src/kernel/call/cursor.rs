//! Where a walk over a listing stands.

use super::operation::{Operation, Paging};
use crate::kernel::codec::members;

/// Where a walk over a listing stands: for bindings to other languages, which fetch the pages
/// themselves. In Rust the iterators of [`Client::pages`](crate::Client::pages) and
/// [`Client::pages_by_name`](crate::Client::pages_by_name) hold one.
///
/// The walk ends when the platform says that there are no more pages, or names no next one, or
/// leads in a circle.
#[derive(Debug, Clone)]
pub struct Cursor {
    paging: Option<Paging>,
    /// The JSON of the value that asked for the page before.
    last: Option<String>,
    /// One from further back, taken anew after twice as many pages each time: a circle of any
    /// length comes by it (Brent's method).
    mark: Option<String>,
    pages: u64,
    ended: bool,
}

impl Cursor {
    /// The start of a walk. It ends at once if the operation has no pages.
    pub fn new(operation: &Operation) -> Self {
        let paging = operation.paging.clone();
        let ended = paging.is_none();
        Self { paging, last: None, mark: None, pages: 0, ended }
    }

    /// Whether there are no more pages to fetch.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Ends the walk before its time.
    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// Takes the payload of a page; gives the argument that asks for the next one and the JSON of
    /// its value, or nothing at the end.
    pub fn follow(&mut self, payload: Option<&[u8]>) -> Option<(&str, &str)> {
        let next = self.paging.as_ref().and_then(|paging| next(paging, payload?));
        self.ended = next.is_none() || next == self.last || next == self.mark;
        self.pages += 1;
        if self.pages.is_power_of_two() {
            self.mark.clone_from(&next);
        }
        self.last = next;
        let argument = self.paging.as_ref()?.token.as_ref();
        self.last.as_deref().filter(|_| !self.ended).map(|value| (argument, value))
    }
}

/// The JSON of the value that leads to the next page, if there is one.
fn next(paging: &Paging, payload: &[u8]) -> Option<String> {
    let payload = members(payload).ok()?;
    if !paging.more.is_empty() && payload.at(&paging.more) != Some("true") {
        return None;
    }
    let next = payload.at(&paging.next)?;
    (!matches!(next, "null" | "\"\"")).then(|| next.to_owned())
}
