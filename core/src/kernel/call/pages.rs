//! Listings: page after page, item after item.

use super::operation::Paging;
use super::reply::Reply;
use crate::error::Result;
use crate::kernel::client::{Backend, Client};
use crate::kernel::codec::{Listing, Paged, members};

/// The pages of a listing, each fetched when it is asked for.
///
/// Ends when the platform says that there are no more, or names no next page, or names the same
/// one again. Empty pages in between are given like any other. After an error it goes on with the
/// page that failed.
#[derive(Debug)]
pub struct Pages<'a, P, E> {
    client: &'a Client<P>,
    operation: E,
    /// The JSON of the value that asked for the page before.
    last: Option<String>,
    ended: bool,
}

impl<'a, P, E> Pages<'a, P, E> {
    pub(crate) fn new(client: &'a Client<P>, operation: E) -> Self {
        Self { client, operation, last: None, ended: false }
    }
}

impl<P: Backend, E: Paged<Platform = P>> Iterator for Pages<'_, P, E> {
    type Item = Result<Reply<E::Reply>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let reply = match self.client.call(&self.operation) {
            Ok(reply) => reply,
            Err(error) => return Some(Err(error)),
        };
        match E::OPERATION.paging.and_then(|paging| next_page(&paging, reply.payload()?)) {
            Some(next) if self.last.as_ref() != Some(&next) => {
                if let Err(error) = self.operation.set_page(&next) {
                    self.ended = true;
                    return Some(Err(error));
                }
                self.last = Some(next);
            }
            _ => self.ended = true,
        }
        Some(Ok(reply))
    }
}

/// The JSON of the value that leads to the next page, if there is one.
fn next_page(paging: &Paging<'_>, payload: &[u8]) -> Option<String> {
    let payload = members(payload).ok()?;
    if !paging.more.is_empty() && payload.at(paging.more) != Some("true") {
        return None;
    }
    let next = payload.at(paging.next)?;
    (!matches!(next, "null" | "\"\"")).then(|| next.to_owned())
}

/// The items of a listing, over all its pages; see [`Pages`].
#[derive(Debug)]
pub struct Entries<'a, P, E: Listing> {
    pages: Pages<'a, P, E>,
    page: std::vec::IntoIter<E::Item>,
}

impl<'a, P, E: Listing> Entries<'a, P, E> {
    pub(crate) fn new(pages: Pages<'a, P, E>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }
}

impl<P: Backend, E: Listing<Platform = P>> Iterator for Entries<'_, P, E> {
    type Item = Result<E::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(reply) => self.page = E::items(reply.data).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
