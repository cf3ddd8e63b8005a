//! Errors of the core as exceptions, and exceptions of the host on their way through the core.

use std::error::Error as _;
use std::sync::Arc;

use feiding::transport::Interrupt;
use feiding::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The exception for an error. One that came from the host travels on unchanged.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    if let Some(own) = error.source().and_then(|source| source.downcast_ref::<PyErr>()) {
        return own.clone_ref(py);
    }
    build(py, error).unwrap_or_else(|failed| failed)
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let facts = PyDict::new(py);
    facts.set_item("message", error.message())?;
    facts.set_item("text", error.to_string())?;
    match error.code() {
        Some(code) => facts.set_item("code", code)?,
        None => facts.set_item("code", error.code_text())?,
    }
    facts.set_item("log_id", error.log_id())?;
    facts.set_item("http_status", error.http_status())?;
    facts.set_item("hint", error.hint())?;
    facts.set_item("scopes", error.scopes())?;
    let violations: Vec<_> = error
        .field_violations()
        .iter()
        .map(|violation| (&violation.field, &violation.value, &violation.description))
        .collect();
    facts.set_item("field_violations", violations)?;
    facts.set_item("console_url", error.console_url())?;
    facts.set_item("troubleshooter", error.troubleshooter())?;
    facts.set_item("retryable", error.is_retryable())?;
    facts.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    let make = py.import("feiding.errors")?.getattr("from_facts")?;
    Ok(PyErr::from_value(make.call1((error.kind().name(), facts))?))
}

/// Lets Ctrl-C end a call that waits: Python runs its signal handlers only when it is asked.
pub(crate) fn interrupt() -> Interrupt {
    Arc::new(|| {
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the method itself is not general enough in its lifetime"
        )]
        let raised = Python::try_attach(|py| py.check_signals());
        match raised {
            Some(Err(error)) => {
                Err(Error::new(ErrorKind::Closed, "interrupted").with_source(error))
            }
            _ => Ok(()),
        }
    })
}
