//! Listings: page after page, item after item.

use feiding::{Args, Paging};
use parking_lot::Mutex;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList};
use serde_json::Value;

use crate::answer;
use crate::facts::Facts;
use crate::guard::blocking;
use crate::options::CallOptions;
use crate::platform::{Handle, each};
use crate::reply::Reply;

#[doc = "The pages of a listing, each fetched when it is wanted.\n\n\
    Ends when the platform says that there are no more, or names no next page, or names the same \
    one again. After an exception it goes on with the page that failed."]
#[pyclass(frozen, module = "feiding._feiding")]
pub(crate) struct Pages {
    client: Handle,
    facts: &'static Facts,
    options: Option<Py<CallOptions>>,
    /// Taken out while a page is fetched, never locked meanwhile. None: there are no more.
    next: Mutex<Option<Next>>,
}

struct Next {
    arguments: Args,
    /// What asked for the page before.
    last: Option<Value>,
}

impl Pages {
    pub(crate) fn new(
        client: Handle,
        facts: &'static Facts,
        arguments: Args,
        options: Option<&Bound<'_, CallOptions>>,
    ) -> Self {
        let options = options.map(|options| options.clone().unbind());
        Self { client, facts, options, next: Mutex::new(Some(Next { arguments, last: None })) }
    }

    fn fetch<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(next) = self.next.lock().take() else { return Ok(None) };
        match self.page(py, &next.arguments) {
            Ok((page, value)) => {
                *self.next.lock() = match value {
                    Some(value) if next.last.as_ref() != Some(&value) => {
                        Some(self.after(next, value))
                    }
                    _ => None,
                };
                Ok(Some(page))
            }
            Err(error) => {
                *self.next.lock() = Some(next);
                Err(error)
            }
        }
    }

    fn after(&self, next: Next, value: Value) -> Next {
        let mut arguments = next.arguments;
        if let Some(paging) = self.facts.operation.paging {
            arguments.insert(paging.token, value.clone());
        }
        Next { arguments, last: Some(value) }
    }

    /// A page, and the value that leads to the next.
    fn page<'py>(
        &self,
        py: Python<'py>,
        arguments: &Args,
    ) -> PyResult<(Bound<'py, PyAny>, Option<Value>)> {
        let operation = self.facts.operation;
        let options = self.options.as_ref().map(|options| options.bind(py));
        let inner = self.client.for_call(py, options, operation.tokens)?;
        let answer =
            blocking(py, || each!(&inner, client => client.run_unread(operation, arguments)))?;
        let value = operation.paging.and_then(|paging| next_page(&paging, answer.payload()?));
        Ok((answer::build(py, answer, Some(self.facts))?, value))
    }
}

/// The value that leads to the next page, if there is one.
fn next_page(paging: &Paging<'_>, payload: &[u8]) -> Option<Value> {
    let payload = feiding::codec::members(payload).ok()?;
    if !paging.more.is_empty() && payload.at(paging.more) != Some("true") {
        return None;
    }
    let value: Value = serde_json::from_str(payload.at(paging.next)?).ok()?;
    let there = !value.is_null() && value.as_str() != Some("");
    there.then_some(value)
}

#[pymethods]
impl Pages {
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
    path: Vec<&'static str>,
    page: Mutex<Option<Py<PyIterator>>>,
}

impl Items {
    pub(crate) fn new(pages: Pages) -> PyResult<Self> {
        let path = pages.facts.operation.paging.map_or("", |paging| paging.items);
        if path.is_empty() {
            let text = format!("{} has several lists in a page: use .pages()", pages.facts.call());
            return Err(PyTypeError::new_err(text));
        }
        Ok(Self { pages, path: path.split('.').collect(), page: Mutex::new(None) })
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
            let page = self.page.lock().as_ref().map(|page| page.clone_ref(py));
            if let Some(page) = page
                && let Some(item) = page.bind(py).clone().next()
            {
                return item.map(Some);
            }
            let Some(page) = self.pages.fetch(py)? else { return Ok(None) };
            let items = self.items(page)?.unbind();
            *self.page.lock() = Some(items);
        }
    }
}
