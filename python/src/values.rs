//! Values of Python on their way into a request.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::error::config;
use crate::null::Null;
use crate::reply::Reply;

/// How deep values may stand inside one another.
pub(crate) const DEPTH: usize = 128;

/// A value that cannot be sent, and where it stands.
pub(crate) struct Misfit {
    place: String,
    error: Trouble,
}

enum Trouble {
    Type(String),
    /// A class that stands for nothing in JSON.
    Class(String),
    Value(String),
    Raised(PyErr),
}

impl Misfit {
    pub(crate) fn of_type(text: impl Into<String>) -> Self {
        Self { place: String::new(), error: Trouble::Type(text.into()) }
    }

    pub(crate) fn of_value(text: impl Into<String>) -> Self {
        Self { place: String::new(), error: Trouble::Value(text.into()) }
    }

    /// Whether it is the whole value that stands for nothing in JSON.
    pub(crate) fn is_foreign(&self) -> bool {
        self.place.is_empty() && matches!(self.error, Trouble::Class(_))
    }

    pub(crate) fn inside(mut self, place: &str) -> Self {
        let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
        self.place = format!("{place}{dot}{}", self.place);
        self
    }

    /// The exception, for the argument `name` of `call`.
    pub(crate) fn raised(self, call: &str, name: &str) -> PyErr {
        let place = self.inside(name);
        let text = |text: String| format!("{call}: {} {text}", place.place);
        match place.error {
            Trouble::Type(what) => PyTypeError::new_err(text(what)),
            Trouble::Class(kind) => PyTypeError::new_err(text(format!(
                "is of class {kind}, which cannot be sent as JSON"
            ))),
            Trouble::Value(what) => Python::attach(|py| config(py, text(what))),
            Trouble::Raised(error) => error,
        }
    }
}

impl From<PyErr> for Misfit {
    fn from(error: PyErr) -> Self {
        Self { place: String::new(), error: Trouble::Raised(error) }
    }
}

/// JSON of a value: the plain types, and what stands for them.
pub(crate) fn json(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Misfit> {
    if let Ok(text) = value.cast::<PyString>() {
        return string(text);
    }
    if value.is_none() || value.cast::<Null>().is_ok() {
        return Ok(Value::Null);
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Value::Bool(flag.is_true()));
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return integer(number);
    }
    if depth > DEPTH {
        return Err(Misfit::of_value("holds values too deep in one another"));
    }
    if let Ok(members) = value.cast::<PyDict>() {
        return object(members, depth);
    }
    if let Ok(items) = value.cast::<PyList>() {
        return list(items.iter(), items.len(), depth);
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        return list(items.iter(), items.len(), depth);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Number::from_f64(number.value())
            .map(Value::Number)
            .ok_or_else(|| Misfit::of_value("is a number that JSON does not have"));
    }
    if let Ok(reply) = value.cast::<Reply>() {
        return object(reply.get().data(value.py()), depth);
    }
    other(value, depth)
}

fn string(text: &Bound<'_, PyString>) -> Result<Value, Misfit> {
    match text.to_str() {
        Ok(text) => Ok(Value::String(text.to_owned())),
        Err(_) => Err(Misfit::of_value("is text that is not valid Unicode (a lone surrogate)")),
    }
}

fn integer(number: &Bound<'_, PyInt>) -> Result<Value, Misfit> {
    if let Ok(number) = number.extract::<i64>() {
        return Ok(Value::Number(number.into()));
    }
    let number: u64 =
        number.extract().map_err(|_| Misfit::of_value("is an integer above 64 bits"))?;
    Ok(Value::Number(number.into()))
}

fn list<'py>(
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    count: usize,
    depth: usize,
) -> Result<Value, Misfit> {
    let mut list = Vec::with_capacity(count);
    for (index, item) in items.enumerate() {
        let item = json(&item, depth + 1).map_err(|misfit| misfit.inside(&format!("[{index}]")))?;
        list.push(item);
    }
    Ok(Value::Array(list))
}

fn object(members: &Bound<'_, PyDict>, depth: usize) -> Result<Value, Misfit> {
    let mut object = Map::new();
    // A copy: what turns a member into JSON may run anybody's code, which may change the dict.
    for (name, member) in members.copy()? {
        // None means absent wherever a name could be left out; NULL is an explicit null.
        if member.is_none() {
            continue;
        }
        let Ok(name) = name.cast::<PyString>() else {
            let kind = kind(&name);
            return Err(Misfit::of_type(format!("has a member named by {kind}, not by str")));
        };
        let name = name.to_str().map_err(|_| Misfit::of_value("has a name that is no Unicode"))?;
        let member = json(&member, depth + 1).map_err(|misfit| misfit.inside(name))?;
        object.insert(name.to_owned(), member);
    }
    Ok(Value::Object(object))
}

/// Values of classes that stand for plain ones. They are known by what they can do: importing
/// their modules to ask would cost every program what few need.
fn other(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Misfit> {
    let class = value.get_type();
    let has = |name: &str| class.hasattr(name).unwrap_or(false);
    if has("_value2member_map_") {
        return json(&value.getattr("value")?, depth + 1);
    }
    if has("isoformat") {
        return moment(value);
    }
    if has("to_integral_value") || has("urn") {
        // Decimal and UUID. A decimal number is text wherever money or digits matter; where the
        // platform wants a number, [`number`] makes one.
        return json(value.str()?.as_any(), depth + 1);
    }
    if has("__index__") {
        return json(&value.call_method0("__index__")?, depth + 1);
    }
    if let Some(members) = members(value)? {
        return object(&members, depth + 1);
    }
    Err(Misfit { place: String::new(), error: Trouble::Class(kind(value)) })
}

/// The members of what stands for an object: data classes, models of pydantic, mappings.
pub(crate) fn members<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if let Ok(members) = value.cast::<PyDict>() {
        return Ok(Some(members.clone()));
    }
    let (py, class) = (value.py(), value.get_type());
    if let Ok(reply) = value.cast::<Reply>() {
        return Ok(Some(reply.get().data(py).clone()));
    }
    if class.hasattr("__dataclass_fields__")? {
        let members = PyDict::new(py);
        // Not its `__dataclass_fields__`: those have also what stands in the class alone.
        for field in py.import("dataclasses")?.call_method1("fields", (value,))?.try_iter()? {
            let name = field?.getattr("name")?.cast_into::<PyString>()?;
            members.set_item(&name, value.getattr(&name)?)?;
        }
        return Ok(Some(members));
    }
    if class.hasattr("model_dump")? {
        let how = PyDict::new(py);
        how.set_item("mode", "json")?;
        how.set_item("by_alias", true)?;
        how.set_item("exclude_none", true)?;
        return Ok(value.call_method("model_dump", (), Some(&how))?.cast_into().ok());
    }
    match value.cast::<PyMapping>() {
        Ok(mapping) => {
            let members = PyDict::new(py);
            members.update(mapping)?;
            Ok(Some(members))
        }
        Err(_) => Ok(None),
    }
}

/// A time as text (ISO 8601). Without its zone it is no point in time.
fn moment(value: &Bound<'_, PyAny>) -> Result<Value, Misfit> {
    if value.get_type().hasattr("tzinfo")? && value.call_method0("utcoffset")?.is_none() {
        return Err(Misfit::of_value(
            "is a time without its zone: use datetime.now(timezone.utc) or .astimezone()",
        ));
    }
    string(value.call_method0("isoformat")?.cast::<PyString>().map_err(PyErr::from)?)
}

/// The number that a time or a decimal stands for.
pub(crate) fn number(value: &Bound<'_, PyAny>) -> Result<Option<Value>, Misfit> {
    if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyString>() {
        return Ok(None);
    }
    if can(value, "timestamp")? && can(value, "isoformat")? {
        moment(value)?;
        let seconds: f64 = value.call_method0("timestamp")?.extract()?;
        let whole = value.py().import("builtins")?.call_method1("int", (seconds.floor(),))?;
        return integer(whole.cast::<PyInt>().map_err(PyErr::from)?).map(Some);
    }
    if can(value, "to_integral_value")? {
        if !value.call_method0("is_finite")?.is_truthy()? {
            return Err(Misfit::of_value("is a number that JSON does not have"));
        }
        let whole = value.call_method0("to_integral_value")?;
        return if whole.eq(value)? {
            let whole = value.call_method0("__int__")?;
            integer(whole.cast::<PyInt>().map_err(PyErr::from)?).map(Some)
        } else {
            Ok(Number::from_f64(value.extract()?).map(Value::Number))
        };
    }
    Ok(None)
}

/// Whether a value has a method. An answer gives None for any name.
pub(crate) fn can(value: &Bound<'_, PyAny>, name: &str) -> PyResult<bool> {
    Ok(value.getattr_opt(name)?.is_some_and(|method| method.is_callable()))
}

/// The class of a value, as messages name it.
pub(crate) fn kind(value: &Bound<'_, PyAny>) -> String {
    let name = value.get_type().fully_qualified_name();
    name.map_or_else(|_| "object".to_owned(), |name| name.to_string())
}
