//! Listings: page after page, item after item.

use std::collections::VecDeque;
use std::sync::Arc;

use feiding::{Args, Cursor, Error, ErrorKind};
use parking_lot::Mutex;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList};
use serde_json::Value;

use crate::answer;
use crate::error::exception;
use crate::facts::Facts;
use crate::guard::{self, blocking};
use crate::options::CallOptions;
use crate::platform::{Handle, each};
use crate::reply::Reply;

#[doc = "The pages of a listing, each fetched when it is wanted.\n\n\
    Ends when the platform says that there are no more, or names no next page, or names the same \
    one again. After an exception it goes on with the page that failed."]
#[pyclass(frozen, module = "feiding._feiding")]
pub(crate) struct Pages {
    client: Handle,
    facts: Arc<Facts>,
    options: Option<Py<CallOptions>>,
    /// Taken out while a page is fetched, never locked meanwhile.
    walk: Mutex<Walk>,
}

/// Where the walk is.
enum Walk {
    Before(Next),
    /// A page is being fetched.
    Under,
    Over,
}

struct Next {
    arguments: Args,
    cursor: Cursor,
}

impl Pages {
    pub(crate) fn new(
        client: Handle,
        facts: Arc<Facts>,
        arguments: Args,
        options: Option<&Bound<'_, CallOptions>>,
    ) -> Self {
        let options = options.map(|options| options.clone().unbind());
        let next = Next { arguments, cursor: Cursor::new(&facts.operation) };
        Self { client, facts, options, walk: Mutex::new(Walk::Before(next)) }
    }

    fn called(&self, what: &str) -> String {
        format!("<{what} of {} of feiding.{}>", self.facts.id(), self.facts.platform.name())
    }

    fn fetch<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let _inside = guard::enter(py)?;
        let walk = std::mem::replace(&mut *self.walk.lock(), Walk::Under);
        let mut next = match walk {
            Walk::Before(next) => next,
            Walk::Over => {
                *self.walk.lock() = Walk::Over;
                return Ok(None);
            }
            Walk::Under => {
                let text = format!("a page of {} is being fetched already", self.facts.call());
                return Err(PyValueError::new_err(text));
            }
        };
        let page = self.page(py, &mut next);
        let ended = next.cursor.has_ended();
        *self.walk.lock() = if ended { Walk::Over } else { Walk::Before(next) };
        page.map(Some)
    }

    /// The page that the arguments ask for; then they ask for the next.
    fn page<'py>(&self, py: Python<'py>, next: &mut Next) -> PyResult<Bound<'py, PyAny>> {
        let operation = &self.facts.operation;
        let options = self.options.as_ref().map(|options| options.bind(py));
        let inner = self.client.for_call(py, options, operation.tokens)?;
        let arguments = &next.arguments;
        let answer =
            blocking(py, || each!(&inner, client => client.run_unread(operation, arguments)))?;
        // On a copy: the walk goes on only behind a page that the caller gets.
        let mut cursor = next.cursor.clone();
        let following = match cursor.follow(answer.payload()) {
            Some((name, value)) => {
                let value: Value = serde_json::from_str(value)
                    .map_err(|error| exception(py, &unreadable(&error)))?;
                Some((name.to_owned(), value))
            }
            None => None,
        };
        let page = answer::build(py, answer, Some(&self.facts))?;
        if let Some((name, value)) = following {
            next.arguments.insert(name, value);
        }
        next.cursor = cursor;
        Ok(page)
    }
}

fn unreadable(error: &serde_json::Error) -> Error {
    let text = format!("the value of the next page cannot be read: {error}");
    Error::new(ErrorKind::Decode, text)
}

#[pymethods]
impl Pages {
    fn __repr__(&self) -> String {
        self.called("pages")
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.fetch(py)
    }
}

#[doc = "The items of a listing, over all its pages."]
#[pyclass(frozen, module = "feiding._feiding")]
pub(crate) struct Items {
    pages: Pages,
    /// The names that lead from a page to its items.
    path: Vec<String>,
    /// Pages that were fetched: more than one only where several threads go on at once.
    ready: Mutex<VecDeque<Py<PyIterator>>>,
}

impl Items {
    pub(crate) fn new(pages: Pages) -> PyResult<Self> {
        let paging = pages.facts.operation.paging.as_ref();
        let path = paging.map_or("", |paging| &paging.items);
        if path.is_empty() {
            let text = format!("{} has several lists in a page: use .pages()", pages.facts.call());
            return Err(PyTypeError::new_err(text));
        }
        let path = path.split('.').map(str::to_owned).collect();
        Ok(Self { pages, path, ready: Mutex::default() })
    }

    fn items<'py>(&self, page: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyIterator>> {
        let mut found = page;
        for name in &self.path {
            found = match found.cast::<Reply>() {
                Ok(reply) => Reply::item(reply, name)?
                    .unwrap_or_else(|| found.py().None().into_bound(found.py())),
                Err(_) => break,
            };
        }
        match found.is_instance_of::<PyList>() {
            true => found.try_iter(),
            false => PyList::empty(found.py()).try_iter(),
        }
    }
}

#[pymethods]
impl Items {
    fn __repr__(&self) -> String {
        self.pages.called("items")
    }

    /// The items of the next page in a list; None where there are no more pages.
    fn page_<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyList>>> {
        let Some(page) = self.pages.fetch(py)? else { return Ok(None) };
        let items = PyList::empty(py);
        for item in self.items(page)? {
            items.append(item?)?;
        }
        Ok(Some(items))
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            let page = self.ready.lock().front().map(|page| page.clone_ref(py));
            let Some(page) = page else {
                let Some(page) = self.pages.fetch(py)? else { return Ok(None) };
                let items = self.items(page)?.unbind();
                self.ready.lock().push_back(items);
                continue;
            };
            if let Some(item) = page.bind(py).clone().next() {
                return item.map(Some);
            }
            // At its end, unless another thread was here first.
            let mut ready = self.ready.lock();
            if ready.front().is_some_and(|front| front.is(&page)) {
                ready.pop_front();
            }
        }
    }
}
