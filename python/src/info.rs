//! What came with an answer: status, headers, log id, body.

use feiding::Reply as Answer;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use crate::error::exception;

#[doc = "What came with an answer."]
#[pyclass(frozen, module = "feiding")]
#[derive(Debug)]
pub(crate) struct ReplyInfo(Came);

#[derive(Debug)]
enum Came {
    /// From the platform just now.
    Answer(Answer<()>),
    /// From a pickle.
    Parts(u16, Vec<(String, String)>, Option<String>, Vec<u8>),
}

impl ReplyInfo {
    pub(crate) fn of(answer: Answer<()>) -> Self {
        Self(Came::Answer(answer))
    }

    /// The JSON of the payload.
    pub(crate) fn payload(&self) -> Option<&[u8]> {
        match &self.0 {
            Came::Answer(answer) => answer.payload(),
            Came::Parts(..) => None,
        }
    }

    /// The exception for an answer that is no JSON.
    pub(crate) fn unreadable(&self, py: Python<'_>, error: &PyErr) -> PyErr {
        let text = format!("the answer is no JSON: {}", error.value(py));
        let error = feiding::Error::new(feiding::ErrorKind::Decode, text)
            .with_http_status(self.status())
            .with_log_id(self.log_id().map(str::to_owned));
        exception(py, &error)
    }

    fn bytes(&self) -> &[u8] {
        match &self.0 {
            Came::Answer(answer) => answer.body(),
            Came::Parts(.., body) => body,
        }
    }
}

#[pymethods]
impl ReplyInfo {
    #[new]
    #[pyo3(signature = (status, headers=Vec::new(), log_id=None, body=Vec::new(), /),
        text_signature = "(status, headers=(), log_id=None, body=b'', /)")]
    fn new(
        status: u16,
        headers: Vec<(String, String)>,
        log_id: Option<String>,
        body: Vec<u8>,
    ) -> Self {
        Self(Came::Parts(status, headers, log_id, body))
    }

    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        match &self.0 {
            Came::Answer(answer) => answer.status(),
            Came::Parts(status, ..) => *status,
        }
    }

    /// The platform's id of the answer: what its support asks for.
    #[getter]
    fn log_id(&self) -> Option<&str> {
        match &self.0 {
            Came::Answer(answer) => answer.log_id(),
            Came::Parts(_, _, log_id, _) => log_id.as_deref(),
        }
    }

    /// The headers in the order they came, as pairs of name and value.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        match &self.0 {
            Came::Answer(answer) => answer.headers().iter().map(owned).collect(),
            Came::Parts(_, headers, ..) => headers.clone(),
        }
    }

    /// The first value of a header, whatever its case; None where there is none.
    fn header(&self, name: &str) -> Option<String> {
        let mut headers = self.headers().into_iter();
        headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The whole body as it came, envelope included. Empty for the content of a file.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.bytes())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.status() == other.status()
            && self.log_id() == other.log_id()
            && self.bytes() == other.bytes()
            && self.headers() == other.headers()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let log_id = self.log_id().into_pyobject(py)?.repr()?;
        Ok(format!("ReplyInfo(status={}, log_id={log_id})", self.status()))
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, own) = (slf.py(), slf.get());
        let parts = (own.status(), own.headers(), own.log_id(), own.body(py));
        (slf.get_type(), parts).into_pyobject(py)
    }
}
