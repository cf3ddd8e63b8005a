//! Listings: page after page, item after item.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::arguments::Args;
use super::cursor::Cursor;
use super::operation::OperationRef;
use super::reply::Reply;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::client::{Backend, Client};
use crate::kernel::codec::{Listing, Paged};

/// The pages of a listing, each fetched when it is asked for.
///
/// Ends when the platform says that there are no more, or names no next page, or leads in a circle.
/// Empty pages in between are given like any other. After an error it goes on with the page that
/// failed.
#[derive(Debug)]
pub struct Pages<'a, P, E> {
    client: &'a Client<P>,
    operation: E,
    cursor: Cursor,
}

impl<'a, P, E: Paged> Pages<'a, P, E> {
    pub(crate) fn new(client: &'a Client<P>, operation: E) -> Self {
        Self { client, operation, cursor: Cursor::new(&E::OPERATION) }
    }
}

impl<P: Backend, E: Paged<Platform = P>> Iterator for Pages<'_, P, E> {
    type Item = Result<Reply<E::Reply>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.cursor.has_ended() {
            return None;
        }
        let reply = match self.client.call(&self.operation) {
            Ok(reply) => reply,
            Err(error) => return Some(Err(error)),
        };
        if let Some((_, value)) = self.cursor.follow(reply.payload())
            && let Err(error) = self.operation.set_page(value)
        {
            self.cursor.end();
            return Some(Err(error));
        }
        Some(Ok(reply))
    }
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

/// The pages of a listing that is called by name; like [`Pages`].
pub struct PagesByName<'a, P> {
    client: &'a Client<P>,
    operation: OperationRef,
    arguments: Args,
    cursor: Cursor,
}

impl<'a, P: Backend> PagesByName<'a, P> {
    pub(crate) fn new(
        client: &'a Client<P>,
        operation: OperationRef,
        arguments: Args,
    ) -> Result<Self> {
        if operation.paging.is_none() {
            return Err(Error::config(format!("{} has no pages", operation.id))
                .with_hint("Use call_by_name for it."));
        }
        let cursor = Cursor::new(&operation);
        Ok(Self { client, operation, arguments, cursor })
    }
}

impl<P: Backend> Iterator for PagesByName<'_, P> {
    type Item = Result<Reply<Value>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.cursor.has_ended() {
            return None;
        }
        let reply = match self.client.call_known(&self.operation, &self.arguments) {
            Ok(reply) => reply,
            Err(error) => return Some(Err(error)),
        };
        if let Some((name, value)) = self.cursor.follow(reply.payload()) {
            match serde_json::from_str::<Value>(value) {
                Ok(value) => self.arguments.insert(name, value),
                Err(error) => {
                    self.cursor.end();
                    let text = "the value of the next page cannot be read";
                    return Some(Err(Error::new(ErrorKind::Decode, text).with_source(error)));
                }
            }
        }
        Some(Ok(reply))
    }
}

impl<P> fmt::Debug for PagesByName<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagesByName")
            .field("operation", &self.operation.id)
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}

/// The items of a listing that is called by name, over all its pages.
pub struct EntriesByName<'a, P> {
    pages: PagesByName<'a, P>,
    /// The members that lead from a page to its items, parted by dots.
    path: Cow<'static, str>,
    page: std::vec::IntoIter<Value>,
}

/// Without the items: nobody typed them, so nothing says which are secret.
impl<P> fmt::Debug for EntriesByName<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntriesByName").field("pages", &self.pages).finish_non_exhaustive()
    }
}

impl<'a, P: Backend> EntriesByName<'a, P> {
    pub(crate) fn new(pages: PagesByName<'a, P>) -> Result<Self> {
        let paging = pages.operation.paging.as_ref();
        let path = paging.map_or(Cow::Borrowed(""), |paging| paging.items.clone());
        if path.is_empty() {
            let text = format!("a page of {} holds several lists", pages.operation.id);
            return Err(Error::config(text).with_hint("Use pages_by_name for it."));
        }
        Ok(Self { pages, path, page: Vec::new().into_iter() })
    }
}

impl<P: Backend> Iterator for EntriesByName<'_, P> {
    type Item = Result<Value>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            let mut data = match self.pages.next()? {
                Ok(reply) => reply.data,
                Err(error) => return Some(Err(error)),
            };
            for name in self.path.split('.') {
                data = data.get_mut(name).map(Value::take).unwrap_or_default();
            }
            if let Value::Array(items) = data {
                self.page = items.into_iter();
            }
        }
    }
}
