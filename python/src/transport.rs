//! Transports that the host wrote.

use std::io::{self, Cursor, Read};
use std::time::Instant;

use feiding::transport::{Body, Headers, Interrupt, Request, Response, Transport, TransportError};
use feiding::{Error, ErrorKind};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::files::PyFile;
use crate::guard;
use crate::options::{count, wrong};
use crate::values::kind;

/// A transport of the host's.
pub(crate) struct HostTransport(Py<PyAny>);

impl HostTransport {
    pub(crate) fn new(name: &str, transport: &Bound<'_, PyAny>) -> PyResult<Self> {
        if !transport.hasattr("send")? {
            let given = kind(transport);
            let text = format!("{name} must have a method send(request); {given} has none");
            return Err(PyTypeError::new_err(text));
        }
        Ok(Self(transport.clone().unbind()))
    }
}

#[doc = "One HTTP request, for a transport of your own."]
#[pyclass(frozen, name = "Request", module = "feiding")]
pub(crate) struct HostRequest {
    /// The method in capitals.
    #[pyo3(get)]
    method: String,
    /// The whole address, already encoded.
    #[pyo3(get)]
    url: String,
    /// The headers, each name once.
    headers: Vec<(String, String)>,
    body: Option<Py<PyBytes>>,
    /// The seconds that are left for it, or None.
    #[pyo3(get)]
    timeout: Option<f64>,
    /// The seconds that making a connection may take, or None.
    #[pyo3(get)]
    connect_timeout: Option<f64>,
}

#[pymethods]
impl HostRequest {
    /// The headers, each name once.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in &self.headers {
            headers.set_item(name, value)?;
        }
        Ok(headers)
    }

    /// The body, or None where the request has none.
    #[getter]
    fn body(&self, py: Python<'_>) -> Option<Py<PyBytes>> {
        self.body.as_ref().map(|body| body.clone_ref(py))
    }

    fn __repr__(&self) -> String {
        let url = self.url.split('?').next().unwrap_or_default();
        format!("Request({:?}, {url:?})", self.method)
    }
}

#[doc = "The answer of a transport of your own: status, headers, and the body as bytes or as a \
    binary file that is read as it is wanted."]
#[pyclass(frozen, name = "Response", module = "feiding")]
pub(crate) struct HostResponse {
    /// The HTTP status.
    #[pyo3(get)]
    status: u16,
    headers: Vec<(String, String)>,
    body: Py<PyAny>,
}

/// Headers from a mapping, or from pairs.
fn pairs(given: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let items = match given.hasattr("items")? {
        true => given.call_method0("items")?,
        false => given.clone(),
    };
    let read = || items.try_iter()?.map(|pair| pair?.extract()).collect::<PyResult<_>>();
    read().map_err(|_| wrong("headers", "a dict of str, or pairs of str", given))
}

#[pymethods]
impl HostResponse {
    #[new]
    #[pyo3(signature = (status, headers=None, body=None),
        text_signature = "(status, headers=None, body=b'')")]
    fn new(
        status: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        body: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let headers = headers.map_or_else(|| Ok(Vec::new()), pairs)?;
        let body = body.unwrap_or_else(|| PyBytes::new(status.py(), b"").into_any().unbind());
        let status = count("status", status)?;
        Ok(Self { status, headers, body })
    }

    /// The headers, as pairs of name and value.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.headers.clone()
    }

    /// The body.
    #[getter]
    fn body(&self, py: Python<'_>) -> Py<PyAny> {
        self.body.clone_ref(py)
    }

    fn __repr__(&self) -> String {
        format!("Response({})", self.status)
    }
}

impl Transport for HostTransport {
    fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let body = match request.body {
            Body::Bytes(bytes) => Some(bytes.to_vec()),
            Body::Stream { length, reader } => {
                // No more at once: what a file says of its length need not be true.
                let mut bytes =
                    Vec::with_capacity(usize::try_from(length.min(1 << 20)).unwrap_or(0));
                reader.read_to_end(&mut bytes).map_err(|error| {
                    let text = format!("the file cannot be read: {error}");
                    TransportError::not_sent(Error::new(ErrorKind::Io, text).with_source(error))
                })?;
                Some(bytes)
            }
            _ => None,
        };
        let limits = request.limits;
        let left = |deadline: Instant| deadline.saturating_duration_since(Instant::now());
        let sent = Python::try_attach(|py| {
            let request = HostRequest {
                method: request.method.to_owned(),
                url: request.url.to_owned(),
                headers: request
                    .headers
                    .iter()
                    .map(|header| (header.name.clone().into_owned(), header.value.clone()))
                    .collect(),
                body: body.map(|body| PyBytes::new(py, &body).unbind()),
                timeout: limits.deadline.map(|deadline| left(deadline).as_secs_f64()),
                connect_timeout: limits.connect.map(|limit| limit.as_secs_f64()),
            };
            answer(&self.0.bind(py).call_method1("send", (request,))?, limits.interrupt.clone())
        });
        match sent {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => {
                let text = format!("the transport failed: {error}");
                Err(TransportError::sent(Error::new(ErrorKind::Io, text).with_source(error)))
            }
            None => {
                let error = Error::new(ErrorKind::Closed, "the interpreter is shutting down");
                Err(TransportError::not_sent(error))
            }
        }
    }

    fn shutdown(&self) {
        guard::aside(Some(&self.0), |py| match self.0.bind(py).getattr_opt("close")? {
            Some(close) => close.call0().map(drop),
            None => Ok(()),
        });
    }
}

/// The body of an answer that is read as it is wanted.
struct HostBody {
    file: PyFile,
    interrupt: Option<Interrupt>,
}

impl Read for HostBody {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Between two pieces the call may have been cancelled, or the program may end.
        if let Some(interrupt) = &self.interrupt {
            interrupt().map_err(io::Error::other)?;
        }
        self.file.read(buffer)
    }
}

fn answer(given: &Bound<'_, PyAny>, interrupt: Option<Interrupt>) -> PyResult<Response> {
    let Ok(response) = given.cast::<HostResponse>() else {
        let given = kind(given);
        let text = format!("send() of the transport must give a feiding.Response, not {given}");
        return Err(PyTypeError::new_err(text));
    };
    let response = response.get();
    let mut headers = Headers::new();
    for (name, value) in &response.headers {
        headers.push(name, value.as_bytes());
    }
    let body = response.body.bind(given.py());
    let reader: Box<dyn Read + Send> = match body.cast::<PyBytes>() {
        Ok(bytes) => Box::new(Cursor::new(bytes.as_bytes().to_vec())),
        Err(_) if body.hasattr("read")? => {
            Box::new(HostBody { file: PyFile::new(body.clone().unbind()), interrupt })
        }
        Err(_) => {
            let given = kind(body);
            let text =
                format!("the body of a Response must be bytes or a binary file, not {given}");
            return Err(PyTypeError::new_err(text));
        }
    };
    Ok(Response::new(response.status, headers, reader))
}
