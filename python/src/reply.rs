//! What a call brings back: data by attribute and by item.

use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyIterator, PyList, PyString, PyTuple};

use crate::guard;
use crate::info::ReplyInfo;
use crate::options::wrong;
use crate::types::{self, Field};

/// How long the repr of an object, and of a text in it, may be.
const SHOWN: usize = 200;
const SHOWN_TEXT: usize = 48;

#[doc = "The data of an answer, or an object inside it: members by attribute and by item.\n\n\
    A member that the answer left out is None by attribute, and an error by item (`KeyError`). `reply_` tells \
    what came with the data of an answer."]
#[pyclass(frozen, subclass, module = "feiding")]
pub(crate) struct Reply {
    data: Py<PyDict>,
    /// Members that are not plain, as they were made: reading one twice gives the same object.
    made: PyOnceLock<Py<PyDict>>,
    info: Option<Py<ReplyInfo>>,
}

#[doc = "An answer whose members are not known beforehand: any attribute may be asked for."]
#[pyclass(frozen, extends = Reply, module = "feiding")]
pub(crate) struct AnyReply;

impl Reply {
    /// The members as they came.
    pub(crate) fn data<'a, 'py>(&'a self, py: Python<'py>) -> &'a Bound<'py, PyDict> {
        self.data.bind(py)
    }

    /// A member by its name on the wire, None where it is missing.
    pub(crate) fn member<'py>(
        slf: &Bound<'py, Self>,
        wire: &str,
        field: Option<&Field>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, own) = (slf.py(), slf.get());
        match own.data.bind(py).get_item(wire)? {
            None => Ok(py.None().into_bound(py)),
            Some(value) => own.made(py, wire, value, field),
        }
    }

    fn made<'py>(
        &self,
        py: Python<'py>,
        wire: &str,
        value: Bound<'py, PyAny>,
        field: Option<&Field>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let structured = value.is_instance_of::<PyDict>() || value.is_instance_of::<PyList>();
        if !structured {
            return match field {
                Some(field) => field.read(value),
                None => Ok(value),
            };
        }
        let made = self.made.get_or_init(py, || PyDict::new(py).unbind()).bind(py);
        if let Some(known) = made.get_item(wire)? {
            return Ok(known);
        }
        let new = match field {
            Some(field) => field.read(value)?,
            None => types::free(value)?,
        };
        made.call_method1("setdefault", (wire, new))
    }

    /// The field that a class knows under a name, ours or that of the wire.
    fn field<'py>(slf: &Bound<'py, Self>, name: &str) -> Option<Bound<'py, Field>> {
        let fields = slf.get_type().getattr("_fields_").ok()?.cast_into::<PyDict>().ok()?;
        fields.get_item(name).ok()??.cast_into().ok()
    }

    pub(crate) fn item<'py>(
        slf: &Bound<'py, Self>,
        name: &str,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let field = Self::field(slf, name);
        let field = field.as_ref().map(Bound::get);
        let wire = field.map_or(name, |field| field.wire());
        match slf.get().data.bind(slf.py()).contains(wire)? {
            true => Self::member(slf, wire, field).map(Some),
            false => Ok(None),
        }
    }
}

#[pymethods]
impl Reply {
    #[new]
    #[pyo3(signature = (data, info=None, /), text_signature = "(data, info=None, /)")]
    fn new(data: &Bound<'_, PyAny>, info: Option<Py<ReplyInfo>>) -> PyResult<Self> {
        let data = data.cast::<PyDict>().map_err(|_| wrong("data", "a dict", data))?;
        Ok(Self { data: data.clone().unbind(), made: PyOnceLock::new(), info })
    }

    /// What came with the data: status, headers, log id, the body. Only the answer itself has it.
    #[getter]
    fn reply_(&self, py: Python<'_>) -> PyResult<Py<ReplyInfo>> {
        match &self.info {
            Some(info) => Ok(info.clone_ref(py)),
            None => Err(PyAttributeError::new_err("only the answer itself has reply_")),
        }
    }

    /// The data as plain dicts and lists, named as on the wire; a copy.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        copy_dict(self.data.bind(py))
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        Self::item(slf, name)?.ok_or_else(|| PyKeyError::new_err(name.to_owned()))
    }

    fn __contains__(slf: &Bound<'_, Self>, name: &Bound<'_, PyAny>) -> PyResult<bool> {
        match name.cast::<PyString>() {
            Ok(name) => Ok(Self::item(slf, name.to_str()?)?.is_some()),
            Err(_) => Ok(false),
        }
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.data.bind(py).try_iter()
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.data.bind(py).len()
    }

    /// An answer is there even when it is empty.
    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __bool__(&self) -> bool {
        true
    }

    fn __eq__<'py>(&self, other: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = other.py();
        let equal = if let Ok(other) = other.cast::<Self>() {
            self.data.bind(py).eq(&other.get().data)?
        } else if other.is_instance_of::<PyDict>() {
            self.data.bind(py).eq(other)?
        } else {
            return Ok(py.NotImplemented().into_bound(py));
        };
        Ok(pyo3::types::PyBool::new(py, equal).to_owned().into_any())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let mut text = format!("{}(", slf.get_type().name()?);
        for (index, (name, value)) in slf.get().data.bind(slf.py()).iter().enumerate() {
            let name = name.str()?;
            let name = name.to_string_lossy();
            let mark = if index == 0 { "" } else { ", " };
            let secret = match Self::field(slf, &name) {
                Some(field) => field.get().is_secret(),
                None => feiding::codec::is_secret(&name),
            };
            let shown = if secret { "'***'".to_owned() } else { shown(&value)? };
            let part = format!("{mark}{name}={shown}");
            if text.len() + part.len() > SHOWN {
                text.push_str(mark);
                text.push_str("...");
                break;
            }
            text.push_str(&part);
        }
        text.push(')');
        Ok(text)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        let own = slf.get();
        let info = own.info.as_ref().map(|info| info.clone_ref(py));
        (slf.get_type(), (own.data.clone_ref(py), info)).into_pyobject(py)
    }
}

impl AnyReply {
    pub(crate) fn of(
        members: Bound<'_, PyDict>,
        info: Option<Py<ReplyInfo>>,
    ) -> PyResult<Bound<'_, Self>> {
        let py = members.py();
        Bound::new(py, Self::new(members.as_any(), info)?)
    }
}

#[pymethods]
impl AnyReply {
    #[new]
    #[pyo3(signature = (data, info=None, /), text_signature = "(data, info=None, /)")]
    fn new(
        data: &Bound<'_, PyAny>,
        info: Option<Py<ReplyInfo>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        Ok(PyClassInitializer::from(Reply::new(data, info)?).add_subclass(Self))
    }

    /// A member, also under its name in snake case or, for words of Python, with a `_` behind it.
    fn __getattr__<'py>(slf: &Bound<'py, Self>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let reply = slf.as_super();
        if let Some(found) = Reply::item(reply, name)? {
            return Ok(found);
        }
        if name.starts_with('_') {
            return Err(PyAttributeError::new_err(name.to_owned()));
        }
        let bare = name.strip_suffix('_').unwrap_or(name);
        for other in [bare, &camel(bare)] {
            if let Some(found) = Reply::item(reply, other)? {
                return Ok(found);
            }
        }
        Ok(slf.py().None().into_bound(slf.py()))
    }

    fn __dir__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyList>> {
        let py = slf.py();
        let names =
            py.get_type::<PyAny>().getattr("__dir__")?.call1((slf,))?.cast_into::<PyList>()?;
        for name in slf.as_super().get().data.bind(py).keys() {
            names.append(name)?;
        }
        Ok(names)
    }
}

/// `processQueryKey` for `process_query_key`.
fn camel(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for (index, part) in name.split('_').enumerate() {
        match part.chars().next() {
            Some(first) if index > 0 => {
                text.push(first.to_ascii_uppercase());
                text.push_str(&part[first.len_utf8()..]);
            }
            _ => text.push_str(part),
        }
    }
    text
}

fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_instance_of::<PyDict>() {
        return Ok("{...}".to_owned());
    }
    if let Ok(items) = value.cast::<PyList>() {
        return Ok(match items.len() {
            0 => "[]".to_owned(),
            1 => "[1 item]".to_owned(),
            count => format!("[{count} items]"),
        });
    }
    if let Ok(text) = value.cast::<PyString>()
        && text.len()? > SHOWN_TEXT
    {
        let text = text.to_string_lossy();
        let start: String = text.chars().take(SHOWN_TEXT).collect();
        return Ok(format!("{}...", PyString::new(value.py(), &start).repr()?));
    }
    Ok(value.repr()?.to_cow()?.into_owned())
}

fn copy_dict<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let copy = PyDict::new(members.py());
    for (name, member) in members {
        copy.set_item(name, copied(member)?)?;
    }
    Ok(copy)
}

pub(crate) fn copied(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if let Ok(members) = value.cast::<PyDict>() {
        return guard::deeper(|| Ok(copy_dict(members)?.into_any()));
    }
    let Ok(items) = value.cast::<PyList>() else { return Ok(value) };
    guard::deeper(|| {
        let copy = PyList::empty(items.py());
        for item in items {
            copy.append(copied(item)?)?;
        }
        Ok(copy.into_any())
    })
}
