//! The content of a file on its way from the platform.

use std::io::Read;
use std::path::PathBuf;

use feiding::{Download as Content, Error, ErrorKind, Reply as Answer};
use parking_lot::Mutex;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::config;
use crate::guard;
use crate::info::ReplyInfo;

/// How much iteration brings at once.
const CHUNK: u64 = 64 * 1024;

#[doc = "The content of a file: read it, save it, or iterate over its pieces. `with` closes it."]
#[pyclass(frozen, module = "feiding")]
#[derive(Debug)]
pub(crate) struct Download {
    /// Taken out while it is read, never locked meanwhile: a signal handler may close it.
    content: Mutex<Place>,
    name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
    info: Py<ReplyInfo>,
}

/// Where the content is.
#[derive(Debug)]
enum Place {
    Here(Content),
    /// It is being read.
    Under,
    /// It was saved or closed, or broke off.
    Gone,
}

impl Download {
    pub(crate) fn new(py: Python<'_>, content: Content, answer: Answer<()>) -> PyResult<Self> {
        Ok(Self {
            name: content.name().map(str::to_owned),
            content_type: content.content_type().map(str::to_owned),
            length: content.length(),
            content: Mutex::new(Place::Here(content)),
            info: Py::new(py, ReplyInfo::of(answer))?,
        })
    }

    /// Takes the content out, and leaves something in its place.
    fn take(&self, py: Python<'_>, left: Place) -> PyResult<Content> {
        let mut place = self.content.lock();
        match std::mem::replace(&mut *place, left) {
            Place::Here(content) => Ok(content),
            Place::Under => {
                *place = Place::Under;
                Err(PyValueError::new_err("the file is being read already"))
            }
            Place::Gone => {
                *place = Place::Gone;
                Err(config(py, "the content was saved or closed already, or broke off"))
            }
        }
    }

    /// Up to `limit` bytes; fewer only at the end. After an exception there are no more: those that
    /// were read before it would be missing.
    fn bytes<'py>(&self, py: Python<'py>, limit: u64) -> PyResult<Bound<'py, PyBytes>> {
        let _inside = guard::enter(py)?;
        let mut content = self.take(py, Place::Under)?;
        let mut bytes = Vec::new();
        let read = guard::blocking(py, || {
            content.by_ref().take(limit).read_to_end(&mut bytes).map_err(|error| {
                error.downcast::<Error>().unwrap_or_else(|error| {
                    let text = format!("the file broke off: {error}");
                    Error::new(ErrorKind::Io, text).with_source(error).retryable(None)
                })
            })
        });
        let left = if read.is_ok() { Place::Here(content) } else { Place::Gone };
        let mut place = self.content.lock();
        if matches!(*place, Place::Under) {
            *place = left;
        }
        read.map(|_| PyBytes::new(py, &bytes))
    }
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
        self.bytes(py, u64::try_from(size).unwrap_or(u64::MAX))
    }

    /// Writes the content to a file, which never holds half of it; returns the number of bytes.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<u64> {
        let content = self.take(py, Place::Gone)?;
        guard::blocking(py, || content.save(path))
    }

    /// Gives up what was not read.
    fn close(&self, py: Python<'_>) {
        let place = std::mem::replace(&mut *self.content.lock(), Place::Gone);
        py.detach(|| drop(place));
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let bytes = self.bytes(py, CHUNK)?;
        Ok((!bytes.as_bytes().is_empty()).then_some(bytes))
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
