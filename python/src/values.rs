//! Values on their way in and out.

use feiding::{Error, Result, Upload};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::files::PyFile;

/// How deep values may stand inside one another.
const DEPTH: usize = 128;

/// JSON of a Python value: the plain types, and whatever has their shape.
pub(crate) fn to_json(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    if depth > DEPTH {
        return Err(pyo3::exceptions::PyValueError::new_err(
            "values stand too deep in one another",
        ));
    }
    if value.is_none() || is_null(value)? {
        return Ok(Value::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Value::String(text.to_str()?.to_owned()));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Value::Bool(flag.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        let number = value.extract::<i64>().map(Number::from);
        return Ok(Value::Number(match number {
            Ok(number) => number,
            Err(_) => value.extract::<u64>()?.into(),
        }));
    }
    if value.is_instance_of::<PyFloat>() {
        let number = Number::from_f64(value.extract()?);
        return number.map(Value::Number).ok_or_else(|| {
            pyo3::exceptions::PyValueError::new_err("JSON has no number for NaN and infinity")
        });
    }
    if let Ok(members) = value.cast::<PyDict>() {
        let mut object = Map::new();
        for (name, member) in members {
            // None means absent wherever a name could be left out; NULL is an explicit null.
            if !member.is_none() {
                object.insert(name.extract()?, to_json(&member, depth + 1)?);
            }
        }
        return Ok(Value::Object(object));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| to_json(&item?, depth + 1));
        return Ok(Value::Array(items.collect::<PyResult<_>>()?));
    }
    if let Ok(plain) = value.call_method0("to_dict") {
        return to_json(&plain, depth + 1);
    }
    let kind = value.get_type().name()?;
    let text = format!("a value of type {kind} cannot be sent as JSON");
    Err(pyo3::exceptions::PyTypeError::new_err(text))
}

/// Whether it is `feiding.NULL`.
pub(crate) fn is_null(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.get_type().name()? == "Null" && value.hasattr("__feiding_null__")?)
}

/// A file from bytes, a path, or a binary file.
pub(crate) fn to_upload(value: &Bound<'_, PyAny>, name: &str) -> PyResult<Upload> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Upload::bytes(name, bytes.as_bytes()));
    }
    let own = |error: Error| crate::error::exception(value.py(), &error);
    if value.is_instance_of::<PyString>() || value.hasattr("__fspath__")? {
        let path: std::path::PathBuf = value.extract()?;
        return Upload::open(path).map_err(own);
    }
    if value.hasattr("read")? && value.hasattr("seek")? {
        let own_name = value.getattr("name").and_then(|name| name.extract::<String>());
        let own_name = own_name.unwrap_or_default();
        let last = own_name.rsplit('/').next().unwrap_or_default();
        let name = if name.is_empty() { last } else { name };
        let file = PyFile::new(value.clone().unbind());
        return Upload::reader(name, file).map_err(own);
    }
    Err(pyo3::exceptions::PyTypeError::new_err("a file is given as a path, bytes or a binary file"))
}

/// A Python value of JSON.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(flag) => PyBool::new(py, *flag).to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => number.into_pyobject(py)?.into_any(),
            (_, Some(number)) => number.into_pyobject(py)?.into_any(),
            _ => number.as_f64().unwrap_or(f64::NAN).into_pyobject(py)?.into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(to_python(py, item)?)?;
            }
            list.into_any()
        }
        Value::Object(members) => {
            let dict = PyDict::new(py);
            for (name, member) in members {
                dict.set_item(name, to_python(py, member)?)?;
            }
            dict.into_any()
        }
    })
}

/// The payload of an answer.
pub(crate) fn read(payload: Option<&[u8]>) -> Result<Value> {
    payload.map_or(Ok(Value::Null), feiding::codec::read)
}
