//! Clients of both platforms.

use std::sync::OnceLock;

use feiding::Args;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::answer;
use crate::error::exception;
use crate::guard::{self, blocking};
use crate::namespace::{Children, Node};
use crate::operation;
use crate::options::CallOptions;
use crate::platform::{Handle, Platform, each};
use crate::raw::{RawParts, RawSend as _};
use crate::settings;
use crate::values::kind;

// What the clients of both platforms have in common.
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

    fn fill(slf: &Bound<'_, Self>, handle: Handle) -> PyResult<()> {
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
    fn new(_arguments: &Bound<'_, PyTuple>, _options: Option<&Bound<'_, PyDict>>) -> Self {
        Self(OnceLock::new())
    }

    /// Runs any operation by its id, with its arguments in a dict, and waits for its answer.
    #[pyo3(signature = (name, arguments=None, options=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, CallOptions>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let handle = self.handle()?;
        let arguments = match arguments {
            None => None,
            Some(given) => match given.cast::<PyDict>() {
                // A copy: reading files lets other threads run, and they may change the dict.
                Ok(given) => Some(given.copy()?),
                Err(_) => {
                    let text = format!("call(): arguments must be a dict, not {}", kind(given));
                    return Err(PyTypeError::new_err(text));
                }
            },
        };
        let Some(facts) = handle.facts(name) else {
            // The core knows how to say what there is instead.
            let answer = blocking(
                py,
                || each!(&handle.inner, client => client.call_unread(name, &Args::new())),
            );
            return answer::build(py, answer?, None);
        };
        operation::run(py, handle, &facts, arguments.as_ref(), options)
    }

    /// Runs a call outside the catalog: any method, and any path that begins with `/`.
    ///
    /// `token` is the kind it carries: "tenant", "user", "app" or "none". Left out, a token of the
    /// options, or else the app's for its organisation. `repeatable` says that sending it twice
    /// does no more than sending it once; true for GET and HEAD.
    #[pyo3(signature = (method, path, *, path_params=None, query=None, headers=None, body=None,
        files=None, token=None, repeatable=None, options=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of Python")]
    fn raw<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        path: &str,
        path_params: Option<&Bound<'py, PyDict>>,
        query: Option<&Bound<'py, PyDict>>,
        headers: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
        files: Option<&Bound<'py, PyDict>>,
        token: Option<&Bound<'py, PyAny>>,
        repeatable: Option<bool>,
        options: Option<&Bound<'py, CallOptions>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut parts = RawParts::read(path_params, query, headers, files)?;
        parts.set(body, token, repeatable)?;
        let inner = self.handle()?.for_call(py, options, parts.takes())?;
        let answer =
            blocking(py, || each!(&inner, client => client.raw(method, path).with(parts)))?;
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
        bare(&slf.get_type(), handle)
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
        Ok(format!("<{}>", slf.get_type().fully_qualified_name()?))
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a client holds connections and cannot be pickled: make one in each process",
        ))
    }
}

/// An object of a class, also one of the host's, around a handle; its `__init__` does not run.
fn bare<'py>(class: &Bound<'py, PyType>, handle: Handle) -> PyResult<Bound<'py, PyAny>> {
    let made = class.call_method1("__new__", (class,))?;
    Client::fill(made.cast::<Client>()?, handle)?;
    Ok(made)
}

#[doc = "A client of Feishu or Lark. Use one from as many threads as you like.\n\n\
    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every \
    option is explained in docs/python.md."]
#[pyclass(frozen, subclass, extends = Client, name = "Client", module = "feiding.lark")]
pub(crate) struct LarkClient;

#[doc = "A client of DingTalk. Use one from as many threads as you like.\n\n\
    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every \
    option is explained in docs/python.md."]
#[pyclass(frozen, subclass, extends = Client, name = "Client", module = "feiding.dingtalk")]
pub(crate) struct DingtalkClient;

#[pymethods]
impl LarkClient {
    #[new]
    #[pyo3(
        signature = (*arguments, **options),
        text_signature = "(app_id, app_secret=None, *, base_url=None, timeout=30.0, \
            connect_timeout=10.0, idle_timeout=30.0, store=None, proxy=None, ca_file=None, \
            retries=2, headers=None, source=None, tags=None, tenant_access_token=None, \
            app_access_token=None, app_type='self_built', app_ticket=None, client_assertion=None, \
            oauth_base_url=None, helpdesk=None, token_cache=True, max_answer_bytes=16777216, \
            logger=None, log_level=None, log_bodies=False, transport=None, \
            server_sent_events=False)"
    )]
    fn new(
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Client::new(arguments, options)).add_subclass(Self)
    }

    #[pyo3(signature = (app_id, app_secret=None, **options))]
    fn __init__(
        slf: &Bound<'_, Self>,
        app_id: &Bound<'_, PyAny>,
        app_secret: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        let handle = settings::lark(app_id, app_secret, options)?;
        Client::fill(slf.as_super(), handle)
    }

    /// Makes a client whose app id and secret come from the environment: `LARK_APP_ID` and
    /// `LARK_APP_SECRET`, else `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, else `APP_ID` and
    /// `APP_SECRET`. `LARK_BASE_URL` sets the base URL. Takes the client's other options.
    #[classmethod]
    #[pyo3(signature = (**options), text_signature = "($cls, **options)")]
    fn from_env<'py>(
        class: &Bound<'py, PyType>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let builder = feiding::lark::Client::from_env().map_err(|error| exception(py, &error))?;
        bare(class, settings::build_lark(py, builder, options)?)
    }
}

#[pymethods]
impl DingtalkClient {
    #[new]
    #[pyo3(
        signature = (*arguments, **options),
        text_signature = "(client_id, client_secret=None, *, base_url=None, old_base_url=None, \
            corp_id=None, timeout=30.0, connect_timeout=10.0, idle_timeout=30.0, store=None, \
            proxy=None, ca_file=None, retries=2, headers=None, source=None, tags=None, \
            access_token=None, token_cache=True, max_answer_bytes=16777216, logger=None, \
            log_level=None, log_bodies=False, transport=None)"
    )]
    fn new(
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Client::new(arguments, options)).add_subclass(Self)
    }

    #[pyo3(signature = (client_id, client_secret=None, **options))]
    fn __init__(
        slf: &Bound<'_, Self>,
        client_id: &Bound<'_, PyAny>,
        client_secret: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        let handle = settings::dingtalk(client_id, client_secret, options)?;
        Client::fill(slf.as_super(), handle)
    }

    /// Makes a client whose id and secret come from the environment: `DINGTALK_CLIENT_ID` and
    /// `DINGTALK_CLIENT_SECRET`, else `DINGTALK_APP_KEY` and `DINGTALK_APP_SECRET`.
    /// `DINGTALK_BASE_URL` and `DINGTALK_OLD_BASE_URL` set the base URLs. Takes the client's other
    /// options.
    #[classmethod]
    #[pyo3(signature = (**options), text_signature = "($cls, **options)")]
    fn from_env<'py>(
        class: &Bound<'py, PyType>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let builder =
            feiding::dingtalk::Client::from_env().map_err(|error| exception(py, &error))?;
        bare(class, settings::build_dingtalk(py, builder, options)?)
    }
}

/// Hangs the services on the classes of the clients.
pub(crate) fn hang_services(py: Python<'_>) -> PyResult<()> {
    for (platform, class) in [
        (Platform::Lark, py.get_type::<LarkClient>()),
        (Platform::Dingtalk, py.get_type::<DingtalkClient>()),
    ] {
        for (name, node) in Node::below(py, platform, "")? {
            class.setattr(name, node)?;
        }
    }
    Ok(())
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
