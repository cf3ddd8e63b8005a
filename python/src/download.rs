//! The content of a file on its way from the platform.

use std::io::Read;
use std::path::PathBuf;

use feiding::{Download as Content, Error, ErrorKind, Reply as Answer};
use parking_lot::Mutex;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::guard;
use crate::info::ReplyInfo;

/// How much iteration brings at once.
const CHUNK: usize = 64 * 1024;

#[doc = "The content of a file: read it, save it, or iterate over its pieces. `with` closes it."]
#[pyclass(frozen, module = "feiding")]
#[derive(Debug)]
pub(crate) struct Download {
    /// Locked only without the interpreter's lock: reading may ask the interpreter for signals.
    content: Mutex<Option<Content>>,
    name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
    info: Py<ReplyInfo>,
}

impl Download {
    pub(crate) fn new(py: Python<'_>, content: Content, answer: Answer<()>) -> PyResult<Self> {
        Ok(Self {
            name: content.name().map(str::to_owned),
            content_type: content.content_type().map(str::to_owned),
            length: content.length(),
            content: Mutex::new(Some(content)),
            info: Py::new(py, ReplyInfo::of(answer))?,
        })
    }

    fn take(&self) -> Option<Content> {
        self.content.lock().take()
    }

    /// Up to `limit` bytes; fewer only at the end.
    fn bytes(&self, limit: u64) -> feiding::Result<Vec<u8>> {
        let mut content = self.content.lock();
        let content = content.as_mut().ok_or_else(gone)?;
        let mut bytes = Vec::new();
        match content.by_ref().take(limit).read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) => Err(error.downcast::<Error>().unwrap_or_else(|error| {
                let text = format!("the file broke off: {error}");
                Error::new(ErrorKind::Io, text).with_source(error).retryable(None)
            })),
        }
    }
}

fn gone() -> Error {
    Error::config("the content was saved or closed already")
}

#[pymethods]
impl Download {
    /// The name the platform gives the file, without folders.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The kind of content.
    #[getter]
    fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The number of bytes, where the platform says it.
    #[getter]
    fn length(&self) -> Option<u64> {
        self.length
    }

    /// What came with the content: status, headers, log id.
    #[getter]
    fn reply_(&self, py: Python<'_>) -> Py<ReplyInfo> {
        self.info.clone_ref(py)
    }

    /// Reads up to `size` bytes, all that is left where it is negative; `b""` at the end.
    #[pyo3(signature = (size=-1, /), text_signature = "($self, size=-1, /)")]
    fn read<'py>(&self, py: Python<'py>, size: i64) -> PyResult<Bound<'py, PyBytes>> {
        let limit = u64::try_from(size).unwrap_or(u64::MAX);
        let bytes = guard::blocking(py, || self.bytes(limit))?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// Writes the content to a file, which never holds half of it; returns the number of bytes.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<u64> {
        guard::blocking(py, || self.take().ok_or_else(gone)?.save(path))
    }

    /// Gives up what was not read.
    fn close(&self, py: Python<'_>) {
        py.detach(|| drop(self.take()));
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let bytes = guard::blocking(py, || self.bytes(CHUNK as u64))?;
        Ok((!bytes.is_empty()).then(|| PyBytes::new(py, &bytes)))
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) {
        self.close(py);
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (name, length) = ((&self.name).into_pyobject(py)?, self.length.into_pyobject(py)?);
        Ok(format!("Download(name={}, length={})", name.repr()?, length.repr()?))
    }
}
