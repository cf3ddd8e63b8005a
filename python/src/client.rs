//! What the clients of both platforms have in common.

use std::sync::OnceLock;

use feiding::Args;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::answer;
use crate::error::exception;
use crate::guard::{self, blocking};
use crate::json;
use crate::namespace::Children;
use crate::operation;
use crate::options::{CallOptions, text, wrong};
use crate::platform::{Handle, each};
use crate::raw::{RawParts, RawSend as _};

// Not a doc comment: it would be the text of `help()` on the classes of the platforms.
#[pyclass(frozen, subclass, weakref, module = "feiding._feiding")]
pub(crate) struct Client(OnceLock<State>);

/// A client once it is made.
pub(crate) struct State {
    pub(crate) handle: Handle,
    pub(crate) children: Children,
}

impl State {
    fn new(handle: Handle) -> Self {
        let children = Children::new(handle.platform().services());
        Self { handle, children }
    }
}

impl Client {
    pub(crate) fn state(&self) -> PyResult<&State> {
        self.0.get().ok_or_else(|| {
            PyRuntimeError::new_err("the client is not made yet: call super().__init__() first")
        })
    }

    fn handle(&self) -> PyResult<&Handle> {
        Ok(&self.state()?.handle)
    }

    pub(crate) fn fill(slf: &Bound<'_, Self>, handle: Handle) -> PyResult<()> {
        guard::watch(slf.py())?;
        slf.get()
            .0
            .set(State::new(handle))
            .map_err(|_| PyRuntimeError::new_err("the client was made already"))
    }
}

#[pymethods]
impl Client {
    #[new]
    #[pyo3(signature = (*_arguments, **_options))]
    pub(crate) fn new(
        _arguments: &Bound<'_, PyTuple>,
        _options: Option<&Bound<'_, PyDict>>,
    ) -> Self {
        Self(OnceLock::new())
    }

    /// Runs any operation by its id, with its arguments in a dict, and waits for its answer.
    #[pyo3(signature = (name, arguments=None, options=None))]
    fn call<'py>(
        &self,
        name: &Bound<'py, PyAny>,
        arguments: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, handle) = (name.py(), self.handle()?);
        let name = text("call(): name", name)?;
        let arguments = match arguments {
            None => None,
            Some(given) => match given.cast::<PyDict>() {
                // A copy: reading files lets other threads run, and they may change the dict.
                Ok(given) => Some(given.copy()?),
                Err(_) => return Err(wrong("call(): arguments", "a dict", given)),
            },
        };
        let options = match options {
            None => None,
            Some(given) => CallOptions::given("call(): options", given)?,
        };
        let Some(facts) = handle.facts(&name) else {
            // The core knows how to say what there is instead.
            let none = Args::new();
            let answer =
                blocking(py, || each!(&handle.inner, client => client.call_unread(&name, &none)));
            return answer::build(py, answer?, None);
        };
        operation::run(py, handle, &facts, arguments.as_ref(), options.as_ref())
    }

    /// Says what is known about an operation: its method, path, kinds of token and parameters.
    #[pyo3(signature = (name))]
    fn describe<'py>(&self, name: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (py, handle) = (name.py(), self.handle()?);
        let name = text("describe(): name", name)?;
        match each!(&handle.inner, client => client.describe(&name)) {
            Some(description) => json::read(py, description.as_bytes()),
            // The core knows how to say what there is instead.
            None => match each!(&handle.inner, client => client.lookup(&name).map(drop)) {
                Ok(()) => Ok(py.None().into_bound(py)),
                Err(error) => Err(exception(py, &error)),
            },
        }
    }

    /// Gives the ids of the operations that some words describe ("send message"), the best first.
    #[pyo3(signature = (words))]
    fn find(&self, words: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
        let words = text("find(): words", words)?;
        let handle = self.handle()?;
        Ok(each!(&handle.inner, client => {
            client.search(&words).into_iter().map(str::to_owned).collect()
        }))
    }

    /// Runs a call outside the catalog: any method, and any path that begins with `/`.
    ///
    /// `token` is the kind it carries: "tenant", "user", "app" or "none". Left out, a token of the
    /// options, or else the app's for its organisation. `repeatable` says that sending it twice
    /// does no more than sending it once; true for GET and HEAD.
    #[pyo3(
        signature = (method, path, **parts),
        text_signature = "($self, method, path, *, path_params=None, query=None, headers=None, \
            body=None, files=None, token=None, repeatable=None, options=None)"
    )]
    fn raw<'py>(
        &self,
        method: &Bound<'py, PyAny>,
        path: &Bound<'py, PyAny>,
        parts: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = method.py();
        let _inside = guard::enter(py)?;
        let (method, path) = (text("raw(): method", method)?, text("raw(): path", path)?);
        let mut parts = RawParts::from_keywords(parts)?;
        let options = parts.options.take();
        let options = options.as_ref().map(|options| options.bind(py));
        let inner = self.handle()?.for_call(py, options, parts.takes())?;
        let answer =
            blocking(py, || each!(&inner, client => client.raw(&method, &path).with(parts)))?;
        answer::build(py, answer, None)
    }

    /// Gives a view of this client with its own options; everything else is shared.
    #[pyo3(
        signature = (**options),
        text_signature = "($self, *, user_access_token=None, tenant_access_token=None, \
            app_access_token=None, tenant_key=None, headers=None, request_id=None, timeout=None, \
            retries=None, helpdesk=False)"
    )]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = CallOptions::from_keywords("with_options()", options)?;
        let handle = slf.get().handle()?.view(&options);
        let view = bare(&slf.get_type(), handle)?;
        // What a class of the host's keeps in its objects.
        if let Some(own) = slf.getattr_opt("__dict__")? {
            view.getattr("__dict__")?.call_method1("update", (own,))?;
        }
        Ok(view)
    }

    /// Closes the connections and ends calls that are under way, in all views of this client.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if let Some(state) = self.0.get() {
            py.detach(|| each!(&state.handle.inner, client => client.close()));
            if let Some(pool) = state.handle.pool.get(py) {
                pool.call_method0(py, "stop")?;
            }
        }
        Ok(())
    }

    /// The same operations for `async` code: `await client.aio.im.v1.message.create(...)`.
    #[getter]
    fn aio<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.get().state()?;
        slf.py().import("feiding.aio")?.getattr("of")?.call1((slf,))
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (kind=None, error=None, trace=None, /))]
    fn __exit__(
        &self,
        py: Python<'_>,
        kind: Option<&Bound<'_, PyAny>>,
        error: Option<&Bound<'_, PyAny>>,
        trace: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let _ = (kind, error, trace);
        self.close(py)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let name = slf.get_type().fully_qualified_name()?;
        Ok(match slf.get().0.get() {
            Some(state) => format!("<{name} of {}>", state.handle.app()),
            None => format!("<{name}, not made yet>"),
        })
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a client holds connections and cannot be pickled: make one in each process",
        ))
    }
}

/// An object of a class, also one of the host's, around a handle; its `__init__` does not run.
pub(crate) fn bare<'py>(class: &Bound<'py, PyType>, handle: Handle) -> PyResult<Bound<'py, PyAny>> {
    let made = class.call_method1("__new__", (class,))?;
    Client::fill(made.cast::<Client>()?, handle)?;
    Ok(made)
}

/// The worker threads of a client and its views, made by `make` when they are first wanted.
#[pyfunction]
pub(crate) fn pool<'py>(
    client: &Bound<'py, Client>,
    make: &Bound<'py, PyAny>,
) -> PyResult<Py<PyAny>> {
    let (py, handle) = (client.py(), client.get().handle()?);
    let pool = handle.pool.get_or_try_init(py, || make.call0().map(Bound::unbind))?;
    Ok(pool.clone_ref(py))
}
