//! From keyword arguments to the arguments of a call, with messages in the words of Python.

use feiding::{Args, Operation, Parameter};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::facts::Facts;
use crate::files;
use crate::names;
use crate::options;
use crate::structure::shaped;
use crate::values::{Misfit, json, kind};

/// The arguments of a call. None is as if it were not given.
///
/// # Errors
/// `TypeError` for one that does not exist, has another type, or is missing.
pub(crate) fn collect(facts: &Facts, given: &Bound<'_, PyDict>) -> PyResult<Args> {
    let operation = &*facts.operation;
    let mut arguments = Args::new();
    let mut required = 0;
    for (name, value) in given {
        if value.is_none() {
            continue;
        }
        let Ok(name) = name.cast::<PyString>() else {
            let given = kind(&name);
            let text = format!("{}(): arguments are named by str, not {given}", operation.id);
            return Err(PyTypeError::new_err(text));
        };
        let name = name.to_str()?;
        let failed = |misfit: Misfit| misfit.raised(&format!("{}()", operation.id), name);
        match find(operation, name) {
            Some(parameter) if parameter.shape == "file" => {
                let file_name = file_name(given)?;
                let upload = files::upload(&value, &file_name).map_err(failed)?;
                arguments.insert_file(&*parameter.name, upload);
                required += usize::from(parameter.required);
            }
            Some(parameter) => {
                let value = shaped(&value, &parameter.shape, facts.module, 0).map_err(failed)?;
                arguments.insert(&*parameter.name, value);
                required += usize::from(parameter.required);
            }
            None if is_qualified(name) => arguments.insert(name, json(&value, 0).map_err(failed)?),
            None => return Err(unknown(operation, name)),
        }
    }
    if required < operation.parameters.iter().filter(|parameter| parameter.required).count() {
        check_missing(operation, given)?;
    }
    Ok(arguments)
}

/// The parameter that a keyword means: `from_` is `from`.
fn find<'a>(operation: &'a Operation, name: &str) -> Option<&'a Parameter> {
    let by_name = |name: &str| operation.parameters.iter().find(|known| known.name == name);
    by_name(name).or_else(|| by_name(name.strip_suffix('_')?))
}

fn is_qualified(name: &str) -> bool {
    ["path.", "query.", "header.", "body."].iter().any(|place| name.starts_with(place))
}

fn file_name(given: &Bound<'_, PyDict>) -> PyResult<String> {
    let name = given.get_item("file_name")?;
    Ok(name.and_then(|name| name.extract().ok()).unwrap_or_default())
}

fn unknown(operation: &Operation, name: &str) -> PyErr {
    let known = operation.parameters.iter().map(|known| &*known.name);
    let mut near = match name {
        "options_" => "; call() takes them as options=".to_owned(),
        _ => names::did_you_mean(name, known.chain(["options_"])),
    };
    if near.is_empty() && options::NAMES.contains(&name) {
        near = format!("; as an option it is options_=feiding.CallOptions({name}=...)");
    }
    PyTypeError::new_err(format!("{}() has no argument {name:?}{near}", operation.id))
}

fn check_missing(operation: &Operation, given: &Bound<'_, PyDict>) -> PyResult<()> {
    let mut missing = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let names =
            [parameter.name.to_string(), names::attribute(&parameter.name), qualified(parameter)];
        let mut found = false;
        for name in names {
            found |= given.get_item(name)?.is_some_and(|value| !value.is_none());
        }
        if !found {
            missing.push(names::attribute(&parameter.name));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let text = format!("{}() needs {}", operation.id, missing.join(", "));
    Err(PyTypeError::new_err(text))
}

fn qualified(parameter: &Parameter) -> String {
    let place = match parameter.place {
        feiding::Place::Path => "path",
        feiding::Place::Query => "query",
        feiding::Place::Header => "header",
        feiding::Place::Body => "body",
    };
    format!("{place}.{}", parameter.wire)
}
