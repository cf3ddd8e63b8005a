//! Arguments by the shapes of the catalog: lists, maps, and objects with known members.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Value};

use crate::null::Null;
use crate::table::{Module, Row};
use crate::types::inner;
use crate::values::{DEPTH, Misfit, json, kind, members, number};

/// JSON of a value that shall have the shape of a parameter: besides what [`json`] takes, times as
/// seconds since 1970 and decimal numbers where the platform wants a number, and our names of
/// members where the wire has others.
pub(crate) fn shaped(
    value: &Bound<'_, PyAny>,
    shape: &str,
    module: Module,
    depth: usize,
) -> Result<Value, Misfit> {
    let plain = match shape.as_bytes().first() {
        Some(b'&' | b'[' | b'{') => structure(value, shape, module, depth),
        _ => scalar(value, shape, depth),
    };
    match plain {
        Ok(plain) if fits(shape, &plain) => Ok(plain),
        Err(misfit) if shape == "json" || !misfit.is_foreign() => Err(misfit),
        _ => Err(unfit(value, shape)),
    }
}

fn unfit(value: &Bound<'_, PyAny>, shape: &str) -> Misfit {
    Misfit::of_type(format!("must be {}, not {}", described(shape), kind(value)))
}

fn scalar(value: &Bound<'_, PyAny>, shape: &str, depth: usize) -> Result<Value, Misfit> {
    let plain = match shape {
        "int" | "int~" | "float" => number(value)?,
        "string" | "secret" => match value.cast::<PyInt>() {
            // Also integers above 64 bits: they travel as text.
            Ok(number) if !value.is_instance_of::<PyBool>() => {
                // Of an enum that is an integer too, `str()` gives its name.
                let plain = value.py().get_type::<PyInt>().getattr("__repr__")?.call1((number,))?;
                Some(Value::String(plain.extract()?))
            }
            _ => None,
        },
        _ => None,
    };
    plain.map_or_else(|| json(value, depth), Ok)
}

/// JSON of a list, a map or an object with known members.
fn structure(
    value: &Bound<'_, PyAny>,
    shape: &str,
    module: Module,
    depth: usize,
) -> Result<Value, Misfit> {
    if depth > DEPTH {
        return Err(Misfit::of_value("holds values too deep in one another"));
    }
    let plain = value.is_instance_of::<PyString>() || value.is_none();
    if plain || value.cast::<Null>().is_ok() {
        return json(value, depth);
    }
    match shape.starts_with('[') {
        true => list(value, shape, module, depth),
        false => object(value, shape, module, depth),
    }
}

fn list(
    value: &Bound<'_, PyAny>,
    shape: &str,
    module: Module,
    depth: usize,
) -> Result<Value, Misfit> {
    if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
        return Err(unfit(value, shape));
    }
    let mut items = Vec::with_capacity(value.len()?);
    for (index, item) in value.try_iter()?.enumerate() {
        let item = member(&item?, inner(shape), module, depth + 1);
        items.push(item.map_err(|misfit| misfit.inside(&format!("[{index}]")))?);
    }
    Ok(Value::Array(items))
}

fn object(
    value: &Bound<'_, PyAny>,
    shape: &str,
    module: Module,
    depth: usize,
) -> Result<Value, Misfit> {
    let Some(given) = members(value)? else { return Err(unfit(value, shape)) };
    let rows = shape.strip_prefix('&').map(|name| {
        let name = name.trim_end_matches(['~', ',', '.']);
        module.fields(name).unwrap_or_default()
    });
    let mut object = Map::new();
    // A copy: what turns a member into JSON may run anybody's code, which may change the dict.
    for (name, value) in given.copy()? {
        // None means absent wherever a name could be left out; NULL is an explicit null.
        if value.is_none() {
            continue;
        }
        let Ok(name) = name.cast::<PyString>() else {
            let kind = kind(&name);
            return Err(Misfit::of_type(format!("has a member named by {kind}, not by str")));
        };
        let name = name.to_str().map_err(|_| Misfit::of_value("has a name that is no Unicode"))?;
        let (wire, value) = match rows.map(|rows| row(rows, name)) {
            None => (name, member(&value, inner(shape), module, depth + 1)),
            Some(Some(row)) => (row.wire, member(&value, row.shape, module, depth + 1)),
            // A member of tomorrow.
            Some(None) => (name, json(&value, depth + 1)),
        };
        object.insert(wire.to_owned(), value.map_err(|misfit| misfit.inside(name))?);
    }
    Ok(Value::Object(object))
}

/// The field that a name means: of the wire, ours, or ours with a `_` behind it.
fn row<'a>(rows: &'a [Row], name: &str) -> Option<&'a Row> {
    let ours = |name: &str| rows.iter().find(|row| row.name == name);
    let wire = rows.iter().find(|row| row.wire == name);
    wire.or_else(|| ours(name)).or_else(|| ours(name.strip_suffix('_')?))
}

/// JSON of a value inside a structure. Outside of one, the core sees to what travels as text.
fn member(
    value: &Bound<'_, PyAny>,
    shape: &str,
    module: Module,
    depth: usize,
) -> Result<Value, Misfit> {
    let plain = shaped(value, shape, module, depth)?;
    let text = shape.ends_with('~') && !plain.is_string() && !plain.is_null();
    Ok(if text { Value::String(plain.to_string()) } else { plain })
}

/// Whether JSON has the shape of a parameter (`core/catalog/README.md`). An integer may stand
/// wherever text may.
fn fits(shape: &str, value: &Value) -> bool {
    if value.is_null() || shape.starts_with("json") {
        return true;
    }
    let text_form = value.is_string() && shape.ends_with(['~', ',']);
    match shape.as_bytes().first() {
        Some(b'[') => value.is_array() || text_form,
        Some(b'{' | b'&') => value.is_object() || text_form,
        _ => match shape {
            "string" | "secret" => value.is_string(),
            "int" => value.is_i64() || value.is_u64(),
            "int~" => value.is_i64() || value.is_u64() || value.as_str().is_some_and(is_decimal),
            "float" => value.is_number(),
            "bool" => value.is_boolean(),
            _ => true,
        },
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn described(shape: &str) -> &'static str {
    match shape.as_bytes().first() {
        Some(b'[') => "a list",
        Some(b'{' | b'&') => "a dict",
        Some(b'i') => "an int",
        Some(b'f') => "a number",
        Some(b'b') => "a bool",
        _ => "a str",
    }
}
