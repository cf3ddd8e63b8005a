//! Files of Python on their way into a request. The interpreter is held only for each read.

use std::io::{self, Read, Seek, SeekFrom};

use feiding::Upload;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use crate::error::exception;
use crate::values::{Misfit, can, kind};

/// A file from bytes, a path, or a binary file.
pub(crate) fn upload(value: &Bound<'_, PyAny>, name: &str) -> Result<Upload, Misfit> {
    let py = value.py();
    let own = |error: feiding::Error| Misfit::from(exception(py, &error));
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Upload::bytes(name, bytes.as_bytes()));
    }
    if value.is_instance_of::<PyByteArray>() || kind(value) == "memoryview" {
        let bytes = py.get_type::<PyBytes>().call1((value,))?.cast_into::<PyBytes>();
        return Ok(Upload::bytes(name, bytes.map_err(PyErr::from)?.as_bytes()));
    }
    if value.is_instance_of::<PyString>() || can(value, "__fspath__")? {
        let path: std::path::PathBuf = value.extract()?;
        return py.detach(|| Upload::open(path)).map_err(own);
    }
    if can(value, "read")? && can(value, "seek")? {
        let own_name = value.getattr("name").and_then(|name| name.extract::<String>());
        let own_name = own_name.unwrap_or_default();
        let last = own_name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name = if name.is_empty() { last } else { name };
        return Upload::reader(name, PyFile::new(value.clone().unbind())).map_err(own);
    }
    let given = kind(value);
    Err(Misfit::of_type(format!("must be a path, bytes or a binary file, not {given}")))
}

/// A binary file object.
pub(crate) struct PyFile(Py<PyAny>);

impl PyFile {
    pub(crate) fn new(file: Py<PyAny>) -> Self {
        Self(file)
    }
}

impl Read for PyFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        attached(|py| {
            let read = self.0.bind(py).call_method1("read", (buffer.len(),))?;
            let bytes = read.cast::<PyBytes>().map_err(|_| {
                let given = kind(&read);
                pyo3::exceptions::PyTypeError::new_err(format!(
                    "read() of the file gave {given}, not bytes: open it in binary mode"
                ))
            })?;
            let (bytes, wanted) = (bytes.as_bytes(), buffer.len());
            let Some(target) = buffer.get_mut(..bytes.len()) else {
                let text = format!("read({wanted}) of the file gave {} bytes", bytes.len());
                return Err(pyo3::exceptions::PyValueError::new_err(text));
            };
            target.copy_from_slice(bytes);
            Ok(bytes.len())
        })
    }
}

impl Seek for PyFile {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let (offset, whence) = match target {
            SeekFrom::Start(offset) => (i64::try_from(offset).unwrap_or(i64::MAX), 0),
            SeekFrom::Current(offset) => (offset, 1),
            SeekFrom::End(offset) => (offset, 2),
        };
        attached(|py| {
            self.0.bind(py).call_method1("seek", (offset, whence))?;
            self.0.bind(py).call_method0("tell")?.extract()
        })
    }
}

/// Runs in the interpreter, if it is still there.
fn attached<T>(work: impl FnOnce(Python<'_>) -> PyResult<T>) -> io::Result<T> {
    match Python::try_attach(work) {
        Some(result) => result.map_err(io::Error::other),
        None => Err(io::Error::other("the interpreter is shutting down")),
    }
}
