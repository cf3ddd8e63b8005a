//! The options of clients, from keywords.

use std::path::PathBuf;
use std::sync::Arc;

use feiding::lark::AppType;
use feiding::{Builder, MemoryStore, Proxy, Secret, dingtalk, lark};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};

use crate::assertion::HostAssertion;
use crate::error::exception;
use crate::guard::interrupt;
use crate::logger;
use crate::options::{Kind, Sources, ask, count, flag, pairs, seconds, text, unknown, word, wrong};
use crate::platform::{Handle, Inner};
use crate::store::{HostStore, SharedStore};
use crate::transport::HostTransport;

type Keywords<'a, 'py> = Option<&'a Bound<'py, PyDict>>;

const LARK: [&str; 9] = [
    "oauth_base_url",
    "app_type",
    "app_ticket",
    "client_assertion",
    "tenant_access_token",
    "app_access_token",
    "helpdesk",
    "server_sent_events",
    "token_cache",
];
const DINGTALK: [&str; 4] = ["old_base_url", "corp_id", "access_token", "token_cache"];
const COMMON: [&str; 16] = [
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
];

/// Makes a client of Feishu/Lark.
pub(crate) fn lark(
    app_id: &Bound<'_, PyAny>,
    secret: Option<&Bound<'_, PyAny>>,
    keywords: Keywords<'_, '_>,
) -> PyResult<Handle> {
    let id = text("app_id", app_id)?;
    let builder = match credential("app_secret", secret)? {
        Some(secret) => lark::Client::builder(id, secret),
        None => lark::Client::builder_without_secret(id),
    };
    build_lark(app_id.py(), builder, keywords)
}

/// Makes a client of DingTalk.
pub(crate) fn dingtalk(
    client_id: &Bound<'_, PyAny>,
    secret: Option<&Bound<'_, PyAny>>,
    keywords: Keywords<'_, '_>,
) -> PyResult<Handle> {
    let id = text("client_id", client_id)?;
    let builder = match credential("client_secret", secret)? {
        Some(secret) => dingtalk::Client::builder(id, secret),
        None => dingtalk::Client::builder_without_secret(id),
    };
    build_dingtalk(client_id.py(), builder, keywords)
}

/// Puts each keyword on a builder, after a look whether there is such an option.
fn each<'py, S>(
    builder: Builder<S>,
    keywords: Keywords<'_, 'py>,
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

pub(crate) fn build_lark(
    py: Python<'_>,
    builder: lark::Builder,
    keywords: Keywords<'_, '_>,
) -> PyResult<Handle> {
    let mut sources = Sources::new();
    let builder = each(builder, keywords, &LARK, |builder, name, value| {
        Ok(match name {
            "base_url" => builder.base_url(text(name, &value)?),
            "oauth_base_url" => builder.oauth_base_url(text(name, &value)?),
            "app_type" => builder.app_type(word(
                name,
                &value,
                &[("self_built", AppType::SelfBuilt), ("marketplace", AppType::Marketplace)],
            )?),
            "app_ticket" => builder.app_ticket(text(name, &value)?),
            "client_assertion" => builder.client_assertion(HostAssertion::new(name, &value)?),
            "tenant_access_token" if value.is_callable() => {
                sources.push((Kind::Tenant, Arc::new(value.unbind())));
                builder
            }
            "tenant_access_token" => builder.tenant_access_token(text(name, &value)?),
            "app_access_token" if value.is_callable() => {
                sources.push((Kind::App, Arc::new(value.unbind())));
                builder
            }
            "app_access_token" => builder.app_access_token(text(name, &value)?),
            "token_cache" => builder.token_cache(flag(name, &value)?),
            "server_sent_events" => builder.server_sent_events(flag(name, &value)?),
            "helpdesk" => {
                let pair: PyResult<(String, String)> = value.extract();
                let (id, token) = pair.map_err(|_| wrong(name, "a pair (id, token)", &value))?;
                builder.helpdesk(id, token)
            }
            _ => common(builder, name, &value)?,
        })
    })?;
    let client = py.detach(|| builder.build()).map_err(|error| exception(py, &error))?;
    Ok(Handle::new(Inner::Lark(client), sources))
}

pub(crate) fn build_dingtalk(
    py: Python<'_>,
    builder: dingtalk::Builder,
    keywords: Keywords<'_, '_>,
) -> PyResult<Handle> {
    let mut sources = Sources::new();
    let builder = each(builder, keywords, &DINGTALK, |builder, name, value| {
        Ok(match name {
            "base_url" => builder.base_url(text(name, &value)?),
            "old_base_url" => builder.old_base_url(text(name, &value)?),
            "corp_id" => builder.corp_id(text(name, &value)?),
            "access_token" if value.is_callable() => {
                sources.push((Kind::Tenant, Arc::new(value.unbind())));
                builder
            }
            "access_token" => builder.access_token(text(name, &value)?),
            "token_cache" => builder.token_cache(flag(name, &value)?),
            _ => common(builder, name, &value)?,
        })
    })?;
    let client = py.detach(|| builder.build()).map_err(|error| exception(py, &error))?;
    Ok(Handle::new(Inner::Dingtalk(client), sources))
}

/// Sets an option that both platforms have.
fn common<S>(builder: Builder<S>, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Builder<S>> {
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
        "transport" => builder.transport(HostTransport::new(name, value)?),
        // The log is set before everything else.
        _ => builder,
    })
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
fn credential(name: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Secret>> {
    let Some(value) = value else { return Ok(None) };
    if let Ok(secret) = value.cast::<PyString>() {
        return Ok(Some(Secret::new(secret.to_str()?)));
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
