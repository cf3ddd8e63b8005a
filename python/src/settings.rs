//! The options that clients of both platforms have, from keywords.

use std::path::PathBuf;
use std::sync::Arc;

use feiding::{Builder, MemoryStore, Proxy, Secret};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};

use crate::guard::interrupt;
use crate::logger;
use crate::options::{ask, count, pairs, seconds, text, unknown, wrong};
use crate::store::{HostStore, SharedStore};
use crate::transport::HostTransport;
use crate::values::json;

const COMMON: [&str; 17] = [
    "base_url",
    "timeout",
    "connect_timeout",
    "idle_timeout",
    "store",
    "proxy",
    "ca_file",
    "retries",
    "headers",
    "source",
    "tags",
    "max_answer_bytes",
    "logger",
    "log_level",
    "log_bodies",
    "transport",
    "operations",
];

/// Puts each keyword on a builder, after a look whether there is such an option.
pub(crate) fn each<'py, S>(
    builder: Builder<S>,
    keywords: Option<&Bound<'py, PyDict>>,
    own: &[&'static str],
    mut set: impl FnMut(Builder<S>, &str, Bound<'py, PyAny>) -> PyResult<Builder<S>>,
) -> PyResult<Builder<S>> {
    let mut builder = logger::set(builder.interrupt(interrupt()), keywords)?;
    for (name, value) in keywords.into_iter().flatten() {
        let name: String = name.extract()?;
        if !COMMON.contains(&name.as_str()) && !own.contains(&name.as_str()) {
            return Err(unknown("Client()", &name, &[&COMMON[..], own].concat()));
        }
        if !value.is_none() {
            builder = set(builder, &name, value)?;
        }
    }
    Ok(builder)
}

/// Sets an option that both platforms have.
pub(crate) fn common<S>(
    builder: Builder<S>,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<Builder<S>> {
    Ok(match name {
        "timeout" => builder.timeout(seconds(name, value)?),
        "connect_timeout" => builder.connect_timeout(seconds(name, value)?),
        "idle_timeout" => builder.idle_timeout(seconds(name, value)?),
        "retries" => builder.retries(count(name, value)?),
        "max_answer_bytes" => builder.max_answer(count(name, value)?),
        "ca_file" => {
            let path: PyResult<PathBuf> = value.extract();
            builder.ca_file(path.map_err(|_| wrong(name, "a path", value))?)
        }
        "source" => builder.source(text(name, value)?),
        "tags" => {
            let tags: PyResult<Vec<String>> = value.extract();
            let tags = tags.map_err(|_| wrong(name, "a list of str", value))?;
            tags.into_iter().fold(builder, Builder::tag)
        }
        "proxy" => builder.proxy(proxy(name, value)?),
        "headers" => {
            let headers = pairs(name, value)?.into_iter();
            headers.fold(builder, |builder, (name, content)| builder.header(name, content))
        }
        "store" => match value.cast::<SharedStore>() {
            Ok(shared) => builder.shared_store(shared.get().store()),
            Err(_) => builder.store(HostStore::new(name, value)?),
        },
        "operations" => operations(builder, name, value)?,
        "transport" => builder.transport(HostTransport::new(name, value)?),
        // The log is set before everything else.
        _ => builder,
    })
}

/// Operations of the host's own: a dict, JSON text, or the path of a file.
fn operations<S>(
    builder: Builder<S>,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<Builder<S>> {
    if let Ok(dict) = value.cast::<PyDict>() {
        let given = json(dict, 0).map_err(|misfit| misfit.raised("Client()", name))?;
        return Ok(builder.operations(given.to_string()));
    }
    if let Ok(text) = value.cast::<PyString>()
        && text.to_str()?.trim_start().starts_with('{')
    {
        return Ok(builder.operations(text.to_str()?));
    }
    let path: PyResult<PathBuf> = value.extract();
    let path = path.map_err(|_| wrong(name, "a dict, JSON text, or the path of a file", value))?;
    Ok(builder.operations_file(path))
}

/// A proxy's address; False or "" for none at all.
fn proxy(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Proxy> {
    if value.cast::<PyBool>().is_ok_and(|flag| !flag.is_true()) {
        return Ok(Proxy::Off);
    }
    let address =
        text(name, value).map_err(|_| wrong(name, "an address, or False for none", value))?;
    Ok(if address.is_empty() { Proxy::Off } else { Proxy::Address(address.into()) })
}

/// A secret, or what gives it: asked once, here.
pub(crate) fn credential(name: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Secret>> {
    let Some(value) = value else { return Ok(None) };
    if value.is_instance_of::<PyString>() {
        return Ok(Some(Secret::new(text(name, value)?)));
    }
    if value.is_callable() {
        return ask(value.py(), &value.clone().unbind()).map(|secret| Some(Secret::new(secret)));
    }
    Err(wrong(name, "a str or a callable that gives one", value))
}

/// The memory of one process, for several clients.
pub(crate) fn memory() -> Arc<dyn feiding::Store> {
    Arc::new(MemoryStore::new())
}
