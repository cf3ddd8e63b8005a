//! A client of either platform, as the package wraps it.

use std::io::Read;
use std::path::PathBuf;
use std::time::Duration;

use feiding::{
    Args, CallOptions, Error, Operation, Proxy, Reply, Result, Secret, TokenKind, dingtalk, lark,
};
use parking_lot::Mutex;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::error::{exception, interrupt};
use crate::values::{read, to_json, to_python, to_upload};

/// A client of either platform.
#[derive(Clone)]
enum Inner {
    Lark(lark::Client),
    DingTalk(dingtalk::Client),
}

/// Runs the same on the client of either platform.
macro_rules! either {
    ($inner:expr, $client:ident => $work:expr) => {
        match $inner {
            Inner::Lark($client) => $work,
            Inner::DingTalk($client) => $work,
        }
    };
}

/// A client; `lark.Client` and `dingtalk.Client` wrap it.
#[pyclass(frozen)]
pub(crate) struct Client(Inner);

/// Options of one call.
#[pyclass(frozen)]
pub(crate) struct Options(CallOptions);

#[pymethods]
impl Options {
    #[new]
    fn new(given: &Bound<'_, PyDict>) -> PyResult<Self> {
        let mut options = CallOptions::new();
        for (name, value) in given {
            if value.is_none() {
                continue;
            }
            let name: String = name.extract()?;
            options = match name.as_str() {
                "user_access_token" => options.user_token(value.extract::<String>()?),
                "tenant_access_token" => options.tenant_token(value.extract::<String>()?),
                "app_access_token" => options.app_token(value.extract::<String>()?),
                "tenant_key" => options.tenant_key(value.extract::<String>()?),
                "request_id" => options.request_id(value.extract::<String>()?),
                "timeout" => options.timeout(seconds(&value)?),
                "retries" => options.retries(value.extract()?),
                "helpdesk" => options.helpdesk(value.extract()?),
                "headers" => headers(options, &value)?,
                _ => {
                    return Err(PyTypeError::new_err(format!("there is no call option {name:?}")));
                }
            };
        }
        Ok(Self(options))
    }
}

fn headers(mut options: CallOptions, value: &Bound<'_, PyAny>) -> PyResult<CallOptions> {
    for (name, value) in value.cast::<PyDict>()? {
        let (name, text): (String, String) = (name.extract()?, value.extract()?);
        options = options.header(&name, &text).map_err(|error| exception(value.py(), &error))?;
    }
    Ok(options)
}

fn seconds(value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    Duration::try_from_secs_f64(value.extract()?)
        .map_err(|_| PyValueError::new_err("a time-out is a number of seconds, 0 or more"))
}

/// Sets the options that both platforms have; false for others.
fn common<S>(
    builder: feiding::Builder<S>,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<std::result::Result<feiding::Builder<S>, feiding::Builder<S>>> {
    Ok(Ok(match name {
        "timeout" => builder.timeout(seconds(value)?),
        "connect_timeout" => builder.connect_timeout(seconds(value)?),
        "idle_timeout" => builder.idle_timeout(seconds(value)?),
        "retries" => builder.retries(value.extract()?),
        "max_answer_bytes" => builder.max_answer(value.extract()?),
        "ca_file" => builder.ca_file(value.extract::<PathBuf>()?),
        "source" => builder.source(value.extract::<String>()?),
        "proxy" => {
            let address: String = value.extract()?;
            builder.proxy(if address.is_empty() {
                Proxy::Off
            } else {
                Proxy::Address(address.into())
            })
        }
        "headers" => {
            let mut builder = builder;
            for (name, value) in value.cast::<PyDict>()? {
                builder = builder.header(name.extract::<String>()?, value.extract::<String>()?);
            }
            builder
        }
        _ => return Ok(Err(builder)),
    }))
}

fn unknown(name: &str) -> PyErr {
    PyTypeError::new_err(format!("the client has no option {name:?}"))
}

fn build_lark(mut builder: lark::Builder, given: &Bound<'_, PyDict>) -> PyResult<Inner> {
    for (name, value) in given {
        let name: String = name.extract()?;
        builder = match common(builder, &name, &value)? {
            Ok(builder) => builder,
            Err(builder) => match name.as_str() {
                "base_url" => builder.base_url(value.extract::<String>()?),
                "oauth_base_url" => builder.oauth_base_url(value.extract::<String>()?),
                "tenant_access_token" => builder.tenant_access_token(value.extract::<String>()?),
                "app_access_token" => builder.app_access_token(value.extract::<String>()?),
                "token_cache" => builder.token_cache(value.extract()?),
                "helpdesk" => {
                    let (id, token): (String, String) = value.extract()?;
                    builder.helpdesk(id, token)
                }
                _ => return Err(unknown(&name)),
            },
        };
    }
    let client = builder.interrupt(interrupt()).build();
    client.map(Inner::Lark).map_err(|error| exception(given.py(), &error))
}

fn build_dingtalk(mut builder: dingtalk::Builder, given: &Bound<'_, PyDict>) -> PyResult<Inner> {
    for (name, value) in given {
        let name: String = name.extract()?;
        builder = match common(builder, &name, &value)? {
            Ok(builder) => builder,
            Err(builder) => match name.as_str() {
                "base_url" => builder.base_url(value.extract::<String>()?),
                "old_base_url" => builder.old_base_url(value.extract::<String>()?),
                "corp_id" => builder.corp_id(value.extract::<String>()?),
                "access_token" => builder.access_token(value.extract::<String>()?),
                "token_cache" => builder.token_cache(value.extract()?),
                _ => return Err(unknown(&name)),
            },
        };
    }
    let client = builder.interrupt(interrupt()).build();
    client.map(Inner::DingTalk).map_err(|error| exception(given.py(), &error))
}

#[pymethods]
impl Client {
    /// Makes a client of `platform` (`lark` or `dingtalk`).
    #[new]
    fn new(
        platform: &str,
        app: String,
        secret: Option<String>,
        given: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let inner = match (platform, secret.map(Secret::new)) {
            ("lark", Some(secret)) => build_lark(lark::Client::builder(app, secret), given),
            ("lark", None) => build_lark(lark::Client::builder_without_secret(app), given),
            (_, Some(secret)) => build_dingtalk(dingtalk::Client::builder(app, secret), given),
            (_, None) => build_dingtalk(dingtalk::Client::builder_without_secret(app), given),
        };
        inner.map(Self)
    }

    /// Runs an operation: payload, file, and what came with them.
    fn call<'py>(
        &self,
        py: Python<'py>,
        id: &str,
        arguments: &Bound<'py, PyDict>,
        options: Option<&Bound<'py, Options>>,
    ) -> PyResult<Answer<'py>> {
        let operation = either!(&self.0, client => find(client, id));
        let arguments = collect(arguments, operation)?;
        let inner = self.view(options);
        let reply = py.detach(|| either!(&inner, client => client.call_unread(id, arguments)));
        answer(py, reply)
    }

    /// Runs a call outside the catalog.
    #[expect(clippy::too_many_arguments, reason = "one for each keyword of the package's raw")]
    fn raw<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        path: &str,
        values: (Bound<'py, PyDict>, Bound<'py, PyDict>, Bound<'py, PyDict>),
        body: Option<&Bound<'py, PyAny>>,
        files: Option<&Bound<'py, PyDict>>,
        token: Option<&str>,
        options: Option<&Bound<'py, Options>>,
    ) -> PyResult<Answer<'py>> {
        let parts = RawParts::read(&values, body, files, token)?;
        let inner = self.view(options);
        let reply = py.detach(|| either!(&inner, client => parts.send(client.raw(method, path))));
        answer(py, reply)
    }

    /// A view with its own options.
    fn with_options(&self, options: &Bound<'_, Options>) -> Self {
        Self(self.view(Some(options)))
    }

    fn close(&self, py: Python<'_>) {
        py.detach(|| either!(&self.0, client => client.close()));
    }

    /// The parts of ids that come right after a prefix; all first parts for "".
    fn children(&self, prefix: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let start = if prefix.is_empty() { String::new() } else { format!("{prefix}.") };
        let ids: Vec<&str> = match &self.0 {
            Inner::Lark(_) => lark::Client::operations().collect(),
            Inner::DingTalk(_) => dingtalk::Client::operations().collect(),
        };
        for rest in ids.iter().filter_map(|id| id.strip_prefix(&start)) {
            let part = rest.split('.').next().unwrap_or_default();
            if found.last().is_none_or(|last| last != part) {
                found.push(part.to_owned());
            }
        }
        found
    }

    /// Whether there is an operation with this id.
    fn has(&self, id: &str) -> bool {
        either!(&self.0, client => find(client, id)).is_some()
    }
}

impl Client {
    fn view(&self, options: Option<&Bound<'_, Options>>) -> Inner {
        let Some(options) = options else { return self.0.clone() };
        let options = options.get().0.clone();
        match &self.0 {
            Inner::Lark(client) => Inner::Lark(client.with_options(options)),
            Inner::DingTalk(client) => Inner::DingTalk(client.with_options(options)),
        }
    }
}

/// Gives `either!` one way to ask for an operation.
trait Find {
    fn find_operation(&self, id: &str) -> Option<&'static Operation<'static>>;
}

impl Find for lark::Client {
    fn find_operation(&self, id: &str) -> Option<&'static Operation<'static>> {
        Self::operation(id)
    }
}

impl Find for dingtalk::Client {
    fn find_operation(&self, id: &str) -> Option<&'static Operation<'static>> {
        Self::operation(id)
    }
}

fn find(client: &impl Find, id: &str) -> Option<&'static Operation<'static>> {
    client.find_operation(id)
}

/// What a call brought: payload, file, status, headers, log id, body.
type Answer<'py> = (
    Bound<'py, PyAny>,
    Option<Download>,
    u16,
    Vec<(String, String)>,
    Option<String>,
    Bound<'py, PyBytes>,
);

fn answer(py: Python<'_>, reply: Result<Reply<Option<feiding::Download>>>) -> PyResult<Answer<'_>> {
    let failed = |error: Error| exception(py, &error);
    let mut reply = reply.map_err(failed)?;
    let file = reply.data.take().map(Download::new);
    let data = read(reply.payload()).map_err(failed)?;
    let headers = reply.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let headers = headers.collect();
    let log_id = reply.log_id().map(str::to_owned);
    let body = PyBytes::new(py, reply.body());
    Ok((to_python(py, &data)?, file, reply.status(), headers, log_id, body))
}

/// Arguments by name. A parameter that is a file takes what stands for one.
fn collect(given: &Bound<'_, PyDict>, operation: Option<&Operation<'_>>) -> PyResult<Args> {
    let mut arguments = Args::new();
    let file_name = given.get_item("file_name")?.and_then(|name| name.extract::<String>().ok());
    for (name, value) in given {
        if value.is_none() {
            continue;
        }
        let name: String = name.cast::<PyString>()?.to_str()?.to_owned();
        let parameter = operation.and_then(|operation| {
            operation.parameters.iter().find(|parameter| parameter.name == name)
        });
        if parameter.is_some_and(|parameter| parameter.shape == "file") {
            let upload = to_upload(&value, file_name.as_deref().unwrap_or_default())?;
            arguments.insert_file(name, upload);
        } else {
            arguments.insert(name, to_json(&value, 0)?);
        }
    }
    Ok(arguments)
}

/// The parts of a raw call.
struct RawParts {
    path: Vec<(String, String)>,
    query: Vec<(String, serde_json::Value)>,
    headers: Vec<(String, String)>,
    body: Option<serde_json::Value>,
    files: Vec<(String, feiding::Upload)>,
    token: Option<TokenKind>,
}

impl RawParts {
    fn read(
        (path, query, headers): &(Bound<'_, PyDict>, Bound<'_, PyDict>, Bound<'_, PyDict>),
        body: Option<&Bound<'_, PyAny>>,
        files: Option<&Bound<'_, PyDict>>,
        token: Option<&str>,
    ) -> PyResult<Self> {
        let texts = |values: &Bound<'_, PyDict>| -> PyResult<Vec<(String, String)>> {
            values
                .iter()
                .map(|(name, value)| Ok((name.extract()?, value.str()?.extract()?)))
                .collect()
        };
        let token = match token {
            None => None,
            Some("tenant") => Some(TokenKind::Tenant),
            Some("user") => Some(TokenKind::User),
            Some("app") => Some(TokenKind::App),
            Some("none") => Some(TokenKind::None),
            Some(other) => {
                return Err(PyValueError::new_err(format!(
                    "token is {other:?}; it can be \"tenant\", \"user\", \"app\" or \"none\""
                )));
            }
        };
        let mut uploads = Vec::new();
        for (name, value) in files.into_iter().flatten() {
            uploads.push((name.extract()?, to_upload(&value, "")?));
        }
        let pairs = query.iter().map(|(name, value)| Ok((name.extract()?, to_json(&value, 0)?)));
        Ok(Self {
            path: texts(path)?,
            query: pairs.collect::<PyResult<_>>()?,
            headers: texts(headers)?,
            body: body.map(|body| to_json(body, 0)).transpose()?,
            files: uploads,
            token,
        })
    }

    fn send<P>(
        self,
        mut request: feiding::RawRequest<'_, P>,
    ) -> Result<Reply<Option<feiding::Download>>>
    where
        for<'a> feiding::RawRequest<'a, P>: RawSend,
    {
        for (name, value) in self.path {
            request = request.with_path(name, value);
        }
        for (name, value) in self.query {
            request = request.with_query(name, value);
        }
        for (name, value) in &self.headers {
            request = request.with_header(name, value);
        }
        if let Some(body) = self.body {
            request = request.with_body(body);
        }
        for (name, upload) in self.files {
            request = request.with_file(name, upload);
        }
        request.finish(self.token)
    }
}

/// The setters of a raw request for either platform.
trait RawSend: Sized {
    fn with_path(self, name: String, value: String) -> Self;
    fn with_query(self, name: String, value: serde_json::Value) -> Self;
    fn with_header(self, name: &str, value: &str) -> Self;
    fn with_body(self, body: serde_json::Value) -> Self;
    fn with_file(self, name: String, upload: feiding::Upload) -> Self;
    fn finish(self, token: Option<TokenKind>) -> Result<Reply<Option<feiding::Download>>>;
}

macro_rules! raw_send {
    ($platform:ty) => {
        impl RawSend for feiding::RawRequest<'_, $platform> {
            fn with_path(self, name: String, value: String) -> Self {
                self.path(name, value)
            }
            fn with_query(self, name: String, value: serde_json::Value) -> Self {
                self.query(name, value)
            }
            fn with_header(self, name: &str, value: &str) -> Self {
                self.header(name, value)
            }
            fn with_body(self, body: serde_json::Value) -> Self {
                self.body(body)
            }
            fn with_file(self, name: String, upload: feiding::Upload) -> Self {
                self.file(name, upload)
            }
            fn finish(self, token: Option<TokenKind>) -> Result<Reply<Option<feiding::Download>>> {
                match token {
                    Some(kind) => self.token(kind).send_unread(),
                    None => self.send_unread(),
                }
            }
        }
    };
}

raw_send!(lark::Platform);
raw_send!(dingtalk::Platform);

/// The content of a file on its way from the platform.
#[pyclass(frozen)]
pub(crate) struct Download {
    file: Mutex<Option<feiding::Download>>,
    name: Option<String>,
    length: Option<u64>,
}

impl Download {
    fn new(file: feiding::Download) -> Self {
        let (name, length) = (file.name().map(str::to_owned), file.length());
        Self { file: Mutex::new(Some(file)), name, length }
    }

    fn take(&self) -> PyResult<feiding::Download> {
        let file = self.file.lock().take();
        file.ok_or_else(|| PyValueError::new_err("the file was read or saved already"))
    }
}

#[pymethods]
impl Download {
    /// The name the platform gives it.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The number of bytes, where the platform says it.
    #[getter]
    fn length(&self) -> Option<u64> {
        self.length
    }

    /// Reads up to `size` bytes; all that is left for a negative number; `b""` at the end.
    #[pyo3(signature = (size=-1))]
    fn read<'py>(&self, py: Python<'py>, size: i64) -> PyResult<Bound<'py, PyBytes>> {
        let mut file = self.take()?;
        let bytes = py.detach(|| {
            let mut bytes = Vec::new();
            let limit = u64::try_from(size).unwrap_or(u64::MAX);
            let read = file.by_ref().take(limit).read_to_end(&mut bytes);
            read.map(|_| bytes)
        });
        *self.file.lock() = Some(file);
        let bytes = bytes.map_err(|error| match error.downcast::<Error>() {
            Ok(own) => exception(py, &own),
            Err(other) => PyErr::from(other),
        })?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// Writes it to a file, through a temporary one beside it; returns the number of bytes.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<u64> {
        let file = self.take()?;
        py.detach(|| file.save(path)).map_err(|error| exception(py, &error))
    }
}
