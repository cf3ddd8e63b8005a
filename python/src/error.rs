//! Errors of the core as exceptions.

use std::error::Error as _;

use feiding::Error;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The exception for an error. One that came from the host travels on unchanged.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    if let Some(own) = raised(error) {
        return own.clone_ref(py);
    }
    build(py, error).unwrap_or_else(|failed| failed)
}

/// The exception of the host below an error. Readers wrap it in an `io::Error` on its way.
fn raised(error: &Error) -> Option<&PyErr> {
    let mut below = error.source();
    while let Some(source) = below {
        if let Some(own) = source.downcast_ref::<PyErr>() {
            return Some(own);
        }
        let inner = source.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(own) = inner.and_then(|inner| inner.downcast_ref::<PyErr>()) {
            return Some(own);
        }
        below = source.source();
    }
    None
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let facts = PyDict::new(py);
    facts.set_item("message", error.message())?;
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
    let built = make.call1((error.kind().name(), error.to_string(), facts))?;
    Ok(PyErr::from_value(built))
}

/// A mistake in an option: `ConfigError`.
pub(crate) fn config(py: Python<'_>, text: impl Into<String>) -> PyErr {
    exception(py, &Error::config(text))
}
