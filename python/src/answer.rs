//! The answer of a call as an object of Python.

use feiding::{Download as Content, Reply as Answer};
use pyo3::exceptions::{PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::download::Download;
use crate::facts::Facts;
use crate::info::ReplyInfo;
use crate::json;
use crate::reply::AnyReply;
use crate::types;

/// The object for an answer; its class is that of the operation, where one is known.
pub(crate) fn build<'py>(
    py: Python<'py>,
    mut answer: Answer<Option<Content>>,
    facts: Option<&Facts>,
) -> PyResult<Bound<'py, PyAny>> {
    let content = answer.data.take();
    let answer = answer.map(drop);
    if let Some(content) = content {
        return Ok(Bound::new(py, Download::new(py, content, answer)?)?.into_any());
    }
    if let Some(facts) = facts
        && facts.brings_file()
    {
        let text = format!("{} brought JSON, not a file", facts.call());
        let error = feiding::Error::new(feiding::ErrorKind::Decode, text)
            .with_http_status(answer.status())
            .with_log_id(answer.log_id().map(str::to_owned));
        return Err(crate::error::exception(py, &error));
    }
    let info = Bound::new(py, ReplyInfo::of(answer))?;
    let payload = match info.get().payload() {
        Some(payload) => {
            json::read(py, payload).map_err(|error| match says_no_json(py, &error) {
                true => info.get().unreadable(py, &error),
                false => error,
            })?
        }
        None => py.None().into_bound(py),
    };
    typed(payload, info, facts)
}

/// Whether an exception of Python's `json` is about the text, and not Ctrl-C on the way.
fn says_no_json(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyValueError>(py) || error.is_instance_of::<PyRecursionError>(py)
}

/// A payload as its class has it. One of another kind than the catalog says reads as empty.
fn typed<'py>(
    payload: Bound<'py, PyAny>,
    info: Bound<'py, ReplyInfo>,
    facts: Option<&Facts>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = payload.py();
    let class = match facts {
        Some(facts) => facts.class(py)?,
        None => None,
    };
    if let Some(class) = class {
        let data = payload.cast_into::<PyDict>().unwrap_or_else(|_| PyDict::new(py));
        return class.bind(py).call1((data, info));
    }
    let wants_list = facts.is_some_and(|facts| facts.returns.starts_with('['));
    if wants_list || payload.is_instance_of::<PyList>() {
        let list = match facts.filter(|_| wants_list) {
            Some(facts) => types::read(facts.module, facts.returns, payload)?,
            None => types::free(payload)?,
        };
        let list = if list.is_none() { PyList::empty(py).into_any() } else { list };
        return py.import("feiding.values")?.getattr("ListReply")?.call1((list, info));
    }
    let data = payload.cast_into::<PyDict>().unwrap_or_else(|_| PyDict::new(py));
    Ok(AnyReply::of(data, Some(info.unbind()))?.into_any())
}
