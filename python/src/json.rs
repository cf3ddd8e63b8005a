//! The JSON of answers as Python objects, without a detour.

use std::fmt;

use parking_lot::Mutex;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// Integers beyond these come as floats, which would lose digits.
const LARGEST: f64 = 9.0e18;

/// Dicts, lists and plain values of a JSON text.
///
/// What serde refuses is read by Python's own `json`: lone surrogates, integers above 64 bits,
/// depth.
///
/// # Errors
/// `ValueError` of `json` when it is no JSON at all.
pub(crate) fn read<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let mut keys = Keys::take();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = Seed { py, keys: &mut keys }.deserialize(&mut json);
    let value = value.and_then(|value| json.end().map(|()| value));
    keys.give_back();
    match value {
        Ok(value) => Ok(value),
        Err(_) => py.import("json")?.call_method1("loads", (PyBytes::new(py, bytes),)),
    }
}

/// Names of members, kept so that each is made once: answers repeat a few names many times.
struct Keys(Box<[Option<Py<PyString>>; Keys::SLOTS]>);

/// The names between two answers. Taken out while one is read, never locked: making objects may
/// run the collector, and with it anybody's code.
static IDLE: Mutex<Option<Keys>> = Mutex::new(None);

impl Keys {
    const SLOTS: usize = 512;
    /// Longer names are not worth keeping.
    const LONGEST: usize = 48;

    fn take() -> Self {
        IDLE.lock().take().unwrap_or_else(|| Self(Box::new([const { None }; Self::SLOTS])))
    }

    fn give_back(self) {
        let before = IDLE.lock().replace(self);
        // Outside the lock: dropping names may run the collector too.
        drop(before);
    }

    fn get<'py>(&mut self, py: Python<'py>, name: &str) -> Bound<'py, PyString> {
        if name.len() > Self::LONGEST {
            return PyString::new(py, name);
        }
        let slot = &mut self.0[slot(name)];
        if let Some(known) = slot {
            let known = known.bind(py);
            if known.to_str().is_ok_and(|known| known == name) {
                return known.clone();
            }
        }
        let new = PyString::intern(py, name);
        *slot = Some(new.clone().unbind());
        new
    }
}

/// Where a name is kept (FNV-1a).
fn slot(name: &str) -> usize {
    let hash = name
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash as usize ^ (hash as usize >> 15)) % Keys::SLOTS
}

struct Seed<'a, 'py> {
    py: Python<'py>,
    keys: &'a mut Keys,
}

impl<'de, 'py> DeserializeSeed<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.py).map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.py).map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        value.into_bound_py_any(self.py).map_err(E::custom)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        if value.abs() > LARGEST {
            return Err(E::custom("it may be an integer above 64 bits"));
        }
        value.into_bound_py_any(self.py).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(PyString::new(self.py, text).into_any())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let Self { py, keys } = self;
        let list = PyList::empty(py);
        while let Some(item) = items.next_element_seed(Seed { py, keys: &mut *keys })? {
            list.append(item).map_err(A::Error::custom)?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let Self { py, keys } = self;
        let dict = PyDict::new(py);
        while let Some(name) = members.next_key_seed(Name { py, keys: &mut *keys })? {
            let value = members.next_value_seed(Seed { py, keys: &mut *keys })?;
            dict.set_item(name, value).map_err(A::Error::custom)?;
        }
        Ok(dict.into_any())
    }
}

/// The name of a member.
struct Name<'a, 'py> {
    py: Python<'py>,
    keys: &'a mut Keys,
}

impl<'de, 'py> DeserializeSeed<'de> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'py> Visitor<'_> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.keys.get(self.py, name))
    }
}
