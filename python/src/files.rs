//! Binary files of Python as readers of the core. The interpreter is held only for each read.

use std::io::{self, Read, Seek, SeekFrom};

use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A binary file object.
pub(crate) struct PyFile(Py<PyAny>);

impl PyFile {
    pub(crate) fn new(file: Py<PyAny>) -> Self {
        Self(file)
    }
}

impl Read for PyFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Python::attach(|py| {
            let read = self.0.bind(py).call_method1("read", (buffer.len(),))?;
            let bytes = read.cast::<PyBytes>().map_err(PyErr::from)?.as_bytes();
            let count = bytes.len().min(buffer.len());
            buffer[..count].copy_from_slice(&bytes[..count]);
            Ok(count)
        })
        .map_err(|error: PyErr| io::Error::other(error))
    }
}

impl Seek for PyFile {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let (offset, whence) = match target {
            SeekFrom::Start(offset) => (i64::try_from(offset).unwrap_or(i64::MAX), 0),
            SeekFrom::Current(offset) => (offset, 1),
            SeekFrom::End(offset) => (offset, 2),
        };
        Python::attach(|py| {
            self.0.bind(py).call_method1("seek", (offset, whence))?;
            self.0.bind(py).call_method0("tell")?.extract()
        })
        .map_err(|error: PyErr| io::Error::other(error))
    }
}
