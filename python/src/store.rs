//! Stores: of the library, for several clients, and of the host.

use std::sync::Arc;
use std::time::Duration;

use feiding::{Error, ErrorKind, Store};
use pyo3::exceptions::{PyOSError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::error::{config, exception};
use crate::guard;
use crate::options::wrong;
use crate::settings;
use crate::values::kind;

#[doc = "Keeps tokens and tickets in memory. Give one to several clients and they share them."]
#[pyclass(frozen, name = "MemoryStore", module = "feiding")]
pub(crate) struct SharedStore(Arc<dyn Store>);

impl SharedStore {
    pub(crate) fn store(&self) -> Arc<dyn Store> {
        Arc::clone(&self.0)
    }
}

#[pymethods]
impl SharedStore {
    #[new]
    fn new() -> Self {
        Self(settings::memory())
    }

    /// Gives the value of a key that is there and whose time is not over.
    fn get(&self, py: Python<'_>, key: &str) -> PyResult<Option<String>> {
        py.detach(|| self.0.get(key)).map_err(|error| exception(py, &error))
    }

    /// Sets a value for a time in seconds.
    fn set(&self, py: Python<'_>, key: &str, value: &str, lifetime: f64) -> PyResult<()> {
        let lifetime = time(py, lifetime)?;
        py.detach(|| self.0.set(key, value, lifetime)).map_err(|error| exception(py, &error))
    }

    /// Sets a value for a time if the key is not there; False if it is.
    fn add(&self, py: Python<'_>, key: &str, value: &str, lifetime: f64) -> PyResult<bool> {
        let lifetime = time(py, lifetime)?;
        py.detach(|| self.0.add(key, value, lifetime)).map_err(|error| exception(py, &error))
    }

    /// Removes a key if it has this value; False if it has another or is not there.
    fn remove(&self, py: Python<'_>, key: &str, value: &str) -> PyResult<bool> {
        py.detach(|| self.0.remove(key, value)).map_err(|error| exception(py, &error))
    }
}

fn time(py: Python<'_>, seconds: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| config(py, format!("{seconds} is no time to keep a value")))
}

/// A store that the host wrote.
pub(crate) struct HostStore(Py<PyAny>);

impl HostStore {
    pub(crate) fn new(name: &str, store: &Bound<'_, PyAny>) -> PyResult<Self> {
        for method in ["get", "set", "add", "remove"] {
            if !store.hasattr(method)? {
                let given = kind(store);
                let text =
                    format!("{name} must have the methods of Store; {given} has no {method}()");
                return Err(PyTypeError::new_err(text));
            }
        }
        Ok(Self(store.clone().unbind()))
    }

    /// Calls a method of the host's. An `OSError` says that the store is away: the call goes on
    /// without it. Any other exception ends the call and reaches the caller as it is.
    fn call<T>(
        &self,
        method: &str,
        arguments: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>>,
        read: impl for<'py> FnOnce(Bound<'py, PyAny>) -> PyResult<T>,
    ) -> feiding::Result<T> {
        let called = Python::try_attach(|py| {
            let result = arguments(py)
                .and_then(|arguments| self.0.bind(py).call_method1(method, arguments))
                .and_then(read);
            result.map_err(|error| {
                let away = error.is_instance_of::<PyOSError>(py);
                let text = format!("the store failed: {error}");
                if !away {
                    guard::raise_later(error);
                }
                Error::new(ErrorKind::Io, text)
            })
        });
        called.unwrap_or_else(|| {
            Err(Error::new(ErrorKind::Closed, "the interpreter is shutting down"))
        })
    }
}

impl Store for HostStore {
    fn get(&self, key: &str) -> feiding::Result<Option<String>> {
        let value = |found: Bound<'_, PyAny>| {
            found
                .extract()
                .map_err(|_| wrong("what get() of the store gives", "a str or None", &found))
        };
        self.call("get", |py| (key,).into_pyobject(py), value)
    }

    fn set(&self, key: &str, value: &str, lifetime: Duration) -> feiding::Result<()> {
        let lifetime = lifetime.as_secs_f64();
        self.call("set", |py| (key, value, lifetime).into_pyobject(py), |_| Ok(()))
    }

    fn add(&self, key: &str, value: &str, lifetime: Duration) -> feiding::Result<bool> {
        let lifetime = lifetime.as_secs_f64();
        self.call("add", |py| (key, value, lifetime).into_pyobject(py), |new| new.is_truthy())
    }

    fn remove(&self, key: &str, value: &str) -> feiding::Result<bool> {
        self.call("remove", |py| (key, value).into_pyobject(py), |gone| gone.is_truthy())
    }
}
