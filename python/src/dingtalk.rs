//! The client of DingTalk: its class and its own options.

use std::sync::Arc;

use feiding::dingtalk;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::client::{self, Client};
use crate::error::exception;
use crate::options::{Kind, Sources, flag, text};
use crate::platform::{Handle, Inner};
use crate::settings::{self, credential};

const OWN: [&str; 4] = ["old_base_url", "corp_id", "access_token", "token_cache"];

#[doc = "A client of DingTalk. Use one from as many threads as you like.\n\n\
    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every \
    option is explained in docs/python.md."]
#[pyclass(frozen, subclass, extends = Client, name = "Client", module = "feiding.dingtalk")]
pub(crate) struct DingtalkClient;

#[pymethods]
impl DingtalkClient {
    #[new]
    #[pyo3(
        signature = (*arguments, **options),
        text_signature = "(client_id, client_secret=None, *, base_url=None, old_base_url=None, \
            corp_id=None, timeout=30.0, connect_timeout=10.0, idle_timeout=30.0, store=None, \
            proxy=None, ca_file=None, retries=2, headers=None, source=None, tags=None, \
            access_token=None, token_cache=True, max_answer_bytes=16777216, logger=None, \
            log_level=None, log_bodies=False, transport=None, operations=None)"
    )]
    fn new(
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Client::new(arguments, options)).add_subclass(Self)
    }

    #[pyo3(signature = (client_id, client_secret=None, **options))]
    fn __init__(
        slf: &Bound<'_, Self>,
        client_id: &Bound<'_, PyAny>,
        client_secret: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        let id = text("client_id", client_id)?;
        let builder = match credential("client_secret", client_secret)? {
            Some(secret) => dingtalk::Client::builder(id, secret),
            None => dingtalk::Client::builder_without_secret(id),
        };
        Client::fill(slf.as_super(), build(slf.py(), builder, options)?)
    }

    /// Makes a client whose id and secret come from the environment: `DINGTALK_CLIENT_ID` and
    /// `DINGTALK_CLIENT_SECRET`, else `DINGTALK_APP_KEY` and `DINGTALK_APP_SECRET`.
    /// `DINGTALK_BASE_URL` and `DINGTALK_OLD_BASE_URL` set the base URLs. Takes the client's other
    /// options.
    #[classmethod]
    #[pyo3(signature = (**options), text_signature = "($cls, **options)")]
    fn from_env<'py>(
        class: &Bound<'py, PyType>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let builder = dingtalk::Client::from_env().map_err(|error| exception(py, &error))?;
        client::bare(class, build(py, builder, options)?)
    }
}

fn build(
    py: Python<'_>,
    builder: dingtalk::Builder,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Handle> {
    let mut sources = Sources::new();
    let builder = settings::each(builder, options, &OWN, |builder, name, value| {
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
            _ => settings::common(builder, name, &value)?,
        })
    })?;
    let client = py.detach(|| builder.build()).map_err(|error| exception(py, &error))?;
    Ok(Handle::new(Inner::Dingtalk(client), sources))
}
