//! The types of answers: classes made when they are first wanted, and values read by their shape.

use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};

use crate::guard;
use crate::json;
use crate::names;
use crate::platform::Platform;
use crate::reply::{AnyReply, Reply};
use crate::table::{Module, Row, Service};

/// The classes that were made, by module and name. Only ever set where nothing stands, so that of
/// two threads that make one class both get the first.
static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

/// The class of a type.
///
/// # Errors
/// `KeyError` when the catalog does not have it.
pub(crate) fn class<'py>(
    py: Python<'py>,
    module: Module,
    name: &str,
) -> PyResult<Bound<'py, PyType>> {
    let classes = CLASSES.get_or_init(py, || PyDict::new(py).unbind()).bind(py);
    let path = module.path();
    let key = format!("{path}.{name}");
    if let Some(class) = classes.get_item(&key)? {
        return Ok(class.cast_into()?);
    }
    let Some(fields) = module.fields(name) else { return Err(PyKeyError::new_err(key)) };
    let members = PyDict::new(py);
    let by_name = PyDict::new(py);
    for &Row { name, wire, shape } in fields {
        let field = Bound::new(py, Field { module, name, wire, shape })?;
        members.set_item(names::attribute(name), &field)?;
        if !by_name.contains(name)? {
            by_name.set_item(name, &field)?;
        }
        by_name.set_item(wire, &field)?;
    }
    members.set_item("__module__", path)?;
    members.set_item("__slots__", PyTuple::empty(py))?;
    members.set_item(
        "__doc__",
        format!("`{name}` of {}: members the platform left out are None.", module.name()),
    )?;
    members.set_item("_fields_", by_name)?;
    let bases = (py.get_type::<Reply>(),);
    let class = py.get_type::<PyType>().call1((name, bases, members))?;
    Ok(classes.call_method1("setdefault", (key, class))?.cast_into()?)
}

// A member of a type, as a descriptor. (A line of documentation here would be taken for that of
// each member.)
#[pyclass(frozen, module = "feiding._feiding")]
#[derive(Debug)]
pub(crate) struct Field {
    module: Module,
    name: &'static str,
    wire: &'static str,
    shape: &'static str,
}

impl Field {
    pub(crate) fn wire(&self) -> &'static str {
        self.wire
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.shape.contains("secret")
    }

    /// What a member is, read by its shape; None where it has another.
    pub(crate) fn read<'py>(&self, value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        read(self.module, self.shape, value)
    }
}

#[pymethods]
impl Field {
    fn __get__(
        slf: &Bound<'_, Self>,
        instance: &Bound<'_, PyAny>,
        _owner: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        if instance.is_none() {
            return Ok(slf.clone().into_any().unbind());
        }
        let field = slf.get();
        Reply::member(instance.cast::<Reply>()?, field.wire, Some(field)).map(Bound::unbind)
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{} of an answer cannot be changed", self.name)))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{} of an answer cannot be changed", self.name)))
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.name
    }

    #[getter]
    fn __doc__(&self, py: Python<'_>) -> PyResult<String> {
        let written = py.import("feiding._describe")?.getattr("member")?.call1((self.shape,))?;
        Ok(match self.wire == self.name {
            true => format!("{written}, or None."),
            false => format!("{written}, or None; {:?} on the wire.", self.wire),
        })
    }

    fn __repr__(&self) -> String {
        format!("<field {}>", self.name)
    }
}

/// A value by its shape: what has another shape reads as None, so that what the types say holds.
pub(crate) fn read<'py>(
    module: Module,
    shape: &str,
    value: Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let none = || py.None().into_bound(py);
    if value.is_none() {
        return Ok(value);
    }
    Ok(match shape.as_bytes().first() {
        Some(b'&') => match value.cast_into::<PyDict>() {
            Ok(members) => class(py, module, &shape[1..])?.call1((members,))?,
            Err(_) => none(),
        },
        Some(b'[') => list(module, shape, value)?,
        Some(b'{') => match value.cast::<PyDict>() {
            Ok(members) => map(module, inner(shape), members)?.into_any(),
            Err(_) => text_form(module, shape, &value)?,
        },
        _ => match shape {
            "string" | "secret" if value.is_instance_of::<PyString>() => value,
            "string" | "secret" if is_integer(&value) => value.str()?.into_any(),
            "int" | "int~" if is_integer(&value) => value,
            "int" | "int~" => match value.cast::<PyString>() {
                Ok(text) => py.get_type::<PyInt>().call1((text,)).unwrap_or_else(|_| none()),
                Err(_) => none(),
            },
            "float" if is_integer(&value) || value.is_instance_of::<PyFloat>() => value,
            "bool" if value.is_instance_of::<PyBool>() => value,
            "string" | "secret" | "float" | "bool" => none(),
            _ => free(value)?,
        },
    })
}

fn is_integer(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>()
}

/// What stands between the brackets of `[T]`, `{T}` and their marked forms.
pub(crate) fn inner(shape: &str) -> &str {
    let shape = shape.trim_end_matches(['~', ',', '.']);
    shape.get(1..shape.len().saturating_sub(1)).unwrap_or("json")
}

fn list<'py>(module: Module, shape: &str, value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let Ok(items) = value.cast::<PyList>() else {
        return match value.cast::<PyString>() {
            Ok(text) if shape.ends_with(',') => {
                let parts = PyList::empty(py);
                for part in text.to_str()?.split(',').filter(|part| !part.is_empty()) {
                    parts.append(read(
                        module,
                        inner(shape),
                        PyString::new(py, part).into_any(),
                    )?)?;
                }
                Ok(parts.into_any())
            }
            _ => text_form(module, shape, &value),
        };
    };
    let made = PyList::empty(py);
    for item in items {
        made.append(read(module, inner(shape), item)?)?;
    }
    Ok(made.into_any())
}

fn map<'py>(
    module: Module,
    shape: &str,
    members: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyDict>> {
    let made = PyDict::new(members.py());
    for (name, member) in members {
        made.set_item(name, read(module, shape, member)?)?;
    }
    Ok(made)
}

/// A structure that travels as the text of its JSON.
fn text_form<'py>(
    module: Module,
    shape: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let text = value.cast::<PyString>().ok().filter(|_| shape.ends_with('~'));
    let plain = text.and_then(|text| json::read(py, text.to_str().ok()?.as_bytes()).ok());
    match plain {
        Some(plain) if !plain.is_instance_of::<PyString>() => read(module, shape, plain),
        _ => Ok(py.None().into_bound(py)),
    }
}

/// A value without a known shape: objects get attributes.
pub(crate) fn free(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    let py = value.py();
    match value.cast_into::<PyDict>() {
        Ok(members) => Ok(AnyReply::of(members, None)?.into_any()),
        Err(other) => {
            let value = other.into_inner();
            let Ok(items) = value.cast::<PyList>() else { return Ok(value) };
            guard::deeper(|| {
                let made = PyList::empty(py);
                for item in items {
                    made.append(free(item)?)?;
                }
                Ok(made.into_any())
            })
        }
    }
}

/// The names of the types of a service version: those of answers, those of arguments.
#[pyfunction]
pub(crate) fn type_names(platform: &str, service: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    let reached = module(platform, service).map(Service::reached).unwrap_or_default();
    let [replies, params] = reached.map(|names| names.into_iter().collect());
    (replies, params)
}

/// The class of a type.
#[pyfunction]
pub(crate) fn type_class<'py>(
    py: Python<'py>,
    platform: &str,
    service: &str,
    name: &str,
) -> PyResult<Bound<'py, PyType>> {
    let module = module(platform, service);
    class(py, module.ok_or_else(|| PyKeyError::new_err(service.to_owned()))?, name)
}

/// The fields of a type: our name, the name on the wire, the shape.
#[pyfunction]
pub(crate) fn type_fields(
    platform: &str,
    service: &str,
    name: &str,
) -> Vec<(&'static str, &'static str, &'static str)> {
    let fields = module(platform, service).and_then(|module| module.fields(name));
    fields.unwrap_or_default().iter().map(|row| (row.name, row.wire, row.shape)).collect()
}

/// The service versions of a platform.
#[pyfunction]
pub(crate) fn services(platform: &str) -> Vec<&'static str> {
    Service::all(of(platform)).iter().map(Service::name).collect()
}

fn module(platform: &str, service: &str) -> Option<Module> {
    Service::find(of(platform), service)
}

fn of(platform: &str) -> Platform {
    if platform == "lark" { Platform::Lark } else { Platform::Dingtalk }
}
