//! The client of Feishu/Lark: its class and its own options.

use std::sync::Arc;

use feiding::lark::{self, AppType};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::assertion::HostAssertion;
use crate::client::{self, Client};
use crate::error::exception;
use crate::options::{Kind, Sources, flag, text, word, wrong};
use crate::platform::{Handle, Inner};
use crate::settings::{self, credential};

const OWN: [&str; 9] = [
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

#[doc = "A client of Feishu or Lark. Use one from as many threads as you like.\n\n\
    A call blocks, without the GIL; Ctrl-C ends it. Nothing is sent before the first call. Every \
    option is explained in docs/python.md."]
#[pyclass(frozen, subclass, extends = Client, name = "Client", module = "feiding.lark")]
pub(crate) struct LarkClient;

#[pymethods]
impl LarkClient {
    #[new]
    #[pyo3(
        signature = (*arguments, **options),
        text_signature = "(app_id, app_secret=None, *, base_url=None, timeout=30.0, \
            connect_timeout=10.0, idle_timeout=30.0, store=None, proxy=None, ca_file=None, \
            retries=2, headers=None, source=None, tags=None, tenant_access_token=None, \
            app_access_token=None, app_type='self_built', app_ticket=None, client_assertion=None, \
            oauth_base_url=None, helpdesk=None, token_cache=True, max_answer_bytes=16777216, \
            logger=None, log_level=None, log_bodies=False, transport=None, operations=None, \
            server_sent_events=False)"
    )]
    fn new(
        arguments: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Client::new(arguments, options)).add_subclass(Self)
    }

    #[pyo3(signature = (app_id, app_secret=None, **options))]
    fn __init__(
        slf: &Bound<'_, Self>,
        app_id: &Bound<'_, PyAny>,
        app_secret: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        let id = text("app_id", app_id)?;
        let builder = match credential("app_secret", app_secret)? {
            Some(secret) => lark::Client::builder(id, secret),
            None => lark::Client::builder_without_secret(id),
        };
        Client::fill(slf.as_super(), build(slf.py(), builder, options)?)
    }

    /// Makes a client whose app id and secret come from the environment: `LARK_APP_ID` and
    /// `LARK_APP_SECRET`, else `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, else `APP_ID` and
    /// `APP_SECRET`. `LARK_BASE_URL` sets the base URL. Takes the client's other options.
    #[classmethod]
    #[pyo3(signature = (**options), text_signature = "($cls, **options)")]
    fn from_env<'py>(
        class: &Bound<'py, PyType>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = class.py();
        let builder = lark::Client::from_env().map_err(|error| exception(py, &error))?;
        client::bare(class, build(py, builder, options)?)
    }
}

fn build(
    py: Python<'_>,
    builder: lark::Builder,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Handle> {
    let mut sources = Sources::new();
    let builder = settings::each(builder, options, &OWN, |builder, name, value| {
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
            _ => settings::common(builder, name, &value)?,
        })
    })?;
    let client = py.detach(|| builder.build()).map_err(|error| exception(py, &error))?;
    Ok(Handle::new(Inner::Lark(client), sources))
}
