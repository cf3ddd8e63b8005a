//! The answer of a call as an object of Python.

use feiding::{Download as Content, Reply as Answer};
use pyo3::prelude::*;

use crate::download::Download;
use crate::facts::Facts;
use crate::reply;

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
    let Some(facts) = facts else { return reply::build(py, answer, None, None) };
    if facts.brings_file() {
        let text = format!("{} brought JSON, not a file", facts.call());
        let error = feiding::Error::new(feiding::ErrorKind::Decode, text)
            .with_http_status(answer.status())
            .with_log_id(answer.log_id().map(str::to_owned));
        return Err(crate::error::exception(py, &error));
    }
    let list = facts.returns.starts_with('[').then_some((facts.module, facts.returns));
    reply::build(py, answer, facts.class(py)?, list)
}
