//! The way to an operation: `client.im`, `client.im.v1`, `client.im.v1.message`.
//!
//! Each is an object of a class of its own, made when it is first walked through, whose attributes
//! are descriptors: so completion and `help()` see what is there, and walking costs no look-up.

use std::sync::Arc;

use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::client::Client;
use crate::facts::Facts;
use crate::names;
use crate::operation::Operation;
use crate::platform::{Handle, Platform};

/// What hangs below an object, each made when it is first asked for.
pub(crate) struct Children(Box<[PyOnceLock<Py<PyAny>>]>);

impl Children {
    pub(crate) fn new(count: usize) -> Self {
        Self((0..count).map(|_| PyOnceLock::new()).collect())
    }
}

// A service, a version or a resource of a client.
#[pyclass(frozen, subclass, module = "feiding._feiding")]
pub(crate) struct Namespace {
    client: Handle,
    children: Children,
}

#[pymethods]
impl Namespace {
    #[new]
    fn new(parent: &Bound<'_, PyAny>, node: &Node, count: usize) -> PyResult<Self> {
        let _ = node;
        let (client, _) = owner(parent)?;
        Ok(Self { client: client.clone(), children: Children::new(count) })
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let platform = slf.get().client.platform().name();
        Ok(format!("<operations {}.* of feiding.{platform}>", slf.get_type().name()?))
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("operations belong to their client and cannot be pickled"))
    }
}

// One step of the way, as a descriptor of the class above.
#[pyclass(frozen, module = "feiding._feiding")]
pub(crate) struct Node {
    platform: Platform,
    path: String,
    /// Which of its siblings it is.
    index: usize,
    made: PyOnceLock<Made>,
}

/// What stands at the end of a step.
enum Made {
    Operation(Arc<Facts>),
    Class(Py<PyType>, usize),
}

impl Node {
    /// Hangs the services of a platform on the class of its client.
    pub(crate) fn hang(platform: Platform, class: &Bound<'_, PyType>) -> PyResult<()> {
        for (name, node) in Self::below(class.py(), platform, "")? {
            class.setattr(name, node)?;
        }
        Ok(())
    }

    /// The descriptors of everything below a path.
    fn below(py: Python<'_>, platform: Platform, path: &str) -> PyResult<Vec<(String, Py<Self>)>> {
        let each = |(index, name): (usize, &str)| {
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            let node = Self { platform, path, index, made: PyOnceLock::new() };
            Ok((names::attribute(name), Py::new(py, node)?))
        };
        platform.children(path).into_iter().enumerate().map(each).collect()
    }

    fn made(&self, py: Python<'_>) -> PyResult<&Made> {
        self.made.get_or_try_init(py, || {
            if let Some(facts) = self.platform.facts(&self.path) {
                return Ok(Made::Operation(facts));
            }
            let members = PyDict::new(py);
            let nodes = Self::below(py, self.platform, &self.path)?;
            let count = nodes.len();
            for (name, node) in nodes {
                members.set_item(name, node)?;
            }
            members.set_item("__module__", format!("feiding.{}", self.platform.name()))?;
            members.set_item("__slots__", PyTuple::empty(py))?;
            members.set_item("__doc__", format!("Operations `{}.*`.", self.path))?;
            let bases = (py.get_type::<Namespace>(),);
            let class = py.get_type::<PyType>().call1((&self.path, bases, members))?;
            Ok(Made::Class(class.cast_into()?.unbind(), count))
        })
    }
}

#[pymethods]
impl Node {
    fn __get__(
        slf: &Bound<'_, Self>,
        instance: &Bound<'_, PyAny>,
        _owner: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        if instance.is_none() {
            return Ok(slf.clone().into_any().unbind());
        }
        let (py, node) = (slf.py(), slf.get());
        let (client, children) = owner(instance)?;
        let Some(slot) = children.0.get(node.index) else {
            return Err(PyAttributeError::new_err(node.path.clone()));
        };
        let child = slot.get_or_try_init(py, || match node.made(py)? {
            Made::Operation(facts) => {
                // The client may have one of its own in its place.
                let own = client.facts(facts.id()).unwrap_or_else(|| Arc::clone(facts));
                Operation::object(py, client.clone(), own)
            }
            Made::Class(class, count) => class.call1(py, (instance, slf, *count)),
        });
        child.map(|child| child.clone_ref(py))
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{} cannot be set", self.path)))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{} cannot be deleted", self.path)))
    }

    #[getter]
    fn __name__(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    #[getter]
    fn __doc__(&self) -> String {
        format!("Operations `{}.*`.", self.path)
    }

    fn __repr__(&self) -> String {
        format!("<operations {}.*>", self.path)
    }
}

/// The client that an object is of, and what hangs below the object.
fn owner<'a>(object: &'a Bound<'_, PyAny>) -> PyResult<(&'a Handle, &'a Children)> {
    if let Ok(namespace) = object.cast::<Namespace>() {
        let namespace = namespace.get();
        return Ok((&namespace.client, &namespace.children));
    }
    let state = object.cast::<Client>()?.get().state()?;
    Ok((&state.handle, &state.children))
}
