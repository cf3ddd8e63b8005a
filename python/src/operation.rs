//! Operations as objects: `client.im.v1.message.create`.

use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use crate::answer;
use crate::arguments;
use crate::facts::Facts;
use crate::guard::{self, blocking};
use crate::options::CallOptions;
use crate::pages::{Items, Pages};
use crate::platform::{Handle, each};

// One operation of a client, to be called with its arguments as keywords. (No line of
// documentation and no constructor here: either would hide the getter of `__doc__`.)
#[pyclass(frozen, subclass, module = "feiding")]
pub(crate) struct Operation {
    pub(crate) client: Handle,
    pub(crate) facts: Arc<Facts>,
}

// An operation that lists something, page by page.
#[pyclass(frozen, extends = Operation, module = "feiding")]
pub(crate) struct Listing;

impl Operation {
    /// The object for an operation of a client.
    pub(crate) fn object(py: Python<'_>, client: Handle, facts: Arc<Facts>) -> PyResult<Py<PyAny>> {
        let paged = facts.operation.paging.is_some();
        let operation = Self { client, facts };
        match paged {
            false => Ok(Py::new(py, operation)?.into_any()),
            true => {
                let listing = PyClassInitializer::from(operation).add_subclass(Listing);
                Ok(Py::new(py, listing)?.into_any())
            }
        }
    }
}

/// Runs an operation and waits for its answer.
pub(crate) fn run<'py>(
    py: Python<'py>,
    client: &Handle,
    facts: &Facts,
    given: Option<&Bound<'py, PyDict>>,
    options: Option<&Bound<'py, CallOptions>>,
) -> PyResult<Bound<'py, PyAny>> {
    let _inside = guard::enter(py)?;
    let arguments = match given {
        Some(given) => arguments::collect(facts, given)?,
        None => arguments::collect(facts, &PyDict::new(py))?,
    };
    let inner = client.for_call(py, options, facts.operation.tokens)?;
    let answer =
        blocking(py, || each!(&inner, client => client.run_unread(&facts.operation, &arguments)))?;
    answer::build(py, answer, Some(facts))
}

/// Takes `options_` out of the keywords.
fn split<'py>(
    facts: &Facts,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Option<Bound<'py, CallOptions>>> {
    if !arguments.is_empty() {
        let text = format!("{} takes keyword arguments only", facts.call());
        return Err(PyTypeError::new_err(text));
    }
    let Some(keywords) = keywords else { return Ok(None) };
    let name = pyo3::intern!(keywords.py(), "options_");
    let Some(options) = keywords.get_item(name)? else { return Ok(None) };
    keywords.del_item(name)?;
    CallOptions::given(&format!("{}: options_", facts.call()), &options)
}

#[pymethods]
impl Operation {
    #[pyo3(signature = (*arguments, **keywords))]
    fn __call__<'py>(
        &self,
        arguments: &Bound<'py, PyTuple>,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = split(&self.facts, arguments, keywords)?;
        run(arguments.py(), &self.client, &self.facts, keywords, options.as_ref())
    }

    #[getter]
    fn __name__(&self) -> String {
        let name = self.facts.id().rsplit('.').next().unwrap_or_default();
        crate::names::attribute(name)
    }

    #[getter]
    fn __qualname__(&self) -> &str {
        self.facts.id()
    }

    #[getter]
    fn __doc__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        describe(py, &self.facts, "doc")
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        describe(py, &self.facts, "signature")
    }

    #[getter]
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __text_signature__(&self) -> Option<&'static str> {
        None
    }

    /// Looks to `inspect` like any function that stands in a class.
    fn __get__(
        slf: Bound<'_, Self>,
        _instance: &Bound<'_, PyAny>,
        _owner: Option<&Bound<'_, PyAny>>,
    ) -> Py<PyAny> {
        slf.into_any().unbind()
    }

    fn __repr__(&self) -> String {
        format!("<operation {} of feiding.{}>", self.facts.id(), self.facts.platform.name())
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("an operation belongs to its client and cannot be pickled"))
    }
}

#[pymethods]
impl Listing {
    /// Goes through all items, fetching page after page as they are wanted. Takes the arguments of
    /// the operation.
    #[pyo3(signature = (*arguments, **keywords), text_signature = "($self, **arguments)")]
    fn items<'py>(
        slf: &Bound<'py, Self>,
        arguments: &Bound<'py, PyTuple>,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Items> {
        Items::new(Self::pages(slf, arguments, keywords)?)
    }

    /// Goes through the pages, fetching each when it is wanted. Takes the arguments of the operation.
    #[pyo3(signature = (*arguments, **keywords), text_signature = "($self, **arguments)")]
    fn pages<'py>(
        slf: &Bound<'py, Self>,
        arguments: &Bound<'py, PyTuple>,
        keywords: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Pages> {
        let operation = slf.as_super().get();
        let options = split(&operation.facts, arguments, keywords)?;
        let empty = PyDict::new(slf.py());
        let given = keywords.unwrap_or(&empty);
        let arguments = arguments::collect(&operation.facts, given)?;
        Ok(Pages::new(
            operation.client.clone(),
            Arc::clone(&operation.facts),
            arguments,
            options.as_ref(),
        ))
    }
}

/// What Python knows how to make of the facts: a signature, a text.
fn describe<'py>(py: Python<'py>, facts: &Facts, what: &str) -> PyResult<Bound<'py, PyAny>> {
    let operation = &facts.operation;
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let name = crate::names::attribute(&parameter.name);
            (name, &parameter.shape, parameter.required)
        })
        .collect();
    let tokens = operation.tokens;
    let tokens: Vec<_> = [(tokens.tenant, "tenant"), (tokens.user, "user"), (tokens.app, "app")]
        .into_iter()
        .filter_map(|(takes, name)| takes.then_some(name))
        .collect();
    let known = PyDict::new(py);
    known.set_item("id", &operation.id)?;
    known.set_item("method", &operation.method)?;
    known.set_item("path", &operation.path)?;
    known.set_item("tokens", tokens)?;
    known.set_item("parameters", parameters)?;
    known.set_item("returns", facts.returns)?;
    known.set_item("document", operation.document())?;
    known.set_item("debug", operation.debug_page())?;
    known.set_item("paged", operation.paging.is_some())?;
    let describe = py.import("feiding._describe")?;
    describe.getattr(PyString::new(py, what))?.call1((known,))
}
