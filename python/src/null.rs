//! An explicit null.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

static NULL: PyOnceLock<Py<Null>> = PyOnceLock::new();

// The class of NULL, of which there is one object. (A line of documentation here would be taken
// for that of the object.)
#[pyclass(frozen, module = "feiding", name = "NullType")]
#[derive(Debug)]
pub(crate) struct Null;

/// The one object.
pub(crate) fn null(py: Python<'_>) -> PyResult<Py<Null>> {
    NULL.get_or_try_init(py, || Py::new(py, Null)).map(|null| null.clone_ref(py))
}

#[pymethods]
impl Null {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Py<Self>> {
        null(py)
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __repr__(&self) -> &'static str {
        "feiding.NULL"
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __bool__(&self) -> bool {
        false
    }

    /// Pickles by its name, so that there is still one.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, "NULL")
    }
}
