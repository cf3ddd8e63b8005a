//! What is known about one operation: once per process, or once per call for a client's own.

use feiding::{Answer, OperationRef};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::platform::Platform;
use crate::table::{Module, Service};
use crate::types;

/// An operation, and what its answer becomes.
pub(crate) struct Facts {
    pub(crate) platform: Platform,
    pub(crate) operation: OperationRef,
    pub(crate) module: Module,
    /// The shape of the answer, in the notation of the catalog.
    pub(crate) returns: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Facts {
    pub(crate) fn new(platform: Platform, operation: OperationRef) -> Self {
        let module = Service::of(platform, &operation.id);
        let returns = module.returns(&operation.id);
        Self { platform, operation, module, returns, class: PyOnceLock::new() }
    }

    /// An operation that a client was given. The classes of the catalog are not for its answer.
    pub(crate) fn own(platform: Platform, operation: OperationRef) -> Self {
        let module = Service::none();
        Self { platform, operation, module, returns: "", class: PyOnceLock::new() }
    }

    pub(crate) fn id(&self) -> &str {
        &self.operation.id
    }

    /// What messages call it: `im.v1.message.create()`.
    pub(crate) fn call(&self) -> String {
        format!("{}()", self.operation.id)
    }

    /// The class of its answer, where that is an object with known members.
    pub(crate) fn class(&self, py: Python<'_>) -> PyResult<Option<&Py<PyType>>> {
        let Some(name) = self.returns.strip_prefix('&') else { return Ok(None) };
        self.class
            .get_or_try_init(py, || types::class(py, self.module, name).map(Bound::unbind))
            .map(Some)
    }

    pub(crate) fn brings_file(&self) -> bool {
        self.operation.answer == Answer::File
    }
}
