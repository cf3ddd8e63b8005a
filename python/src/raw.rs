//! Calls outside the catalog.

use feiding::{Download, RawRequest, Reply, Result, TokenKind, TokenKinds, Upload, dingtalk, lark};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::Value;

use crate::files;
use crate::options::{pairs, text, word};
use crate::values::{Misfit, json};

/// The parts of a raw call.
#[derive(Default)]
pub(crate) struct RawParts {
    path: Vec<(String, String)>,
    query: Vec<(String, Value)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    files: Vec<(String, Upload)>,
    token: Option<TokenKind>,
    repeatable: Option<bool>,
}

impl RawParts {
    pub(crate) fn read(
        path: Option<&Bound<'_, PyDict>>,
        query: Option<&Bound<'_, PyDict>>,
        headers: Option<&Bound<'_, PyAny>>,
        files: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let plain = |value: &Bound<'_, PyAny>| match json(value, 0)? {
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            _ => Err(Misfit::of_type("must be a str or an int")),
        };
        Ok(Self {
            path: members("path_params", path, plain)?,
            query: members("query", query, |value| json(value, 0))?,
            headers: headers.map(|given| pairs("headers", given)).transpose()?.unwrap_or_default(),
            files: members("files", files, named)?,
            ..Self::default()
        })
    }

    pub(crate) fn set(
        &mut self,
        body: Option<&Bound<'_, PyAny>>,
        token: Option<&Bound<'_, PyAny>>,
        repeatable: Option<bool>,
    ) -> PyResult<()> {
        let body = body.map(|body| json(body, 0)).transpose();
        self.body = body.map_err(|misfit| misfit.raised("raw()", "body"))?;
        let kinds = [
            ("tenant", TokenKind::Tenant),
            ("user", TokenKind::User),
            ("app", TokenKind::App),
            ("none", TokenKind::None),
        ];
        self.token = token.map(|token| word("token", token, &kinds)).transpose()?;
        self.repeatable = repeatable;
        Ok(())
    }

    /// The kinds of token that the call takes.
    pub(crate) fn takes(&self) -> TokenKinds {
        match self.token {
            None => TokenKinds::of("tua"),
            Some(TokenKind::Tenant) => TokenKinds::of("t"),
            Some(TokenKind::User) => TokenKinds::of("u"),
            Some(TokenKind::App) => TokenKinds::of("a"),
            Some(TokenKind::None) => TokenKinds::of(""),
        }
    }
}

fn members<T>(
    what: &str,
    dict: Option<&Bound<'_, PyDict>>,
    read: impl Fn(&Bound<'_, PyAny>) -> std::result::Result<T, Misfit>,
) -> PyResult<Vec<(String, T)>> {
    dict.into_iter()
        .flatten()
        .filter(|(_, value)| !value.is_none())
        .map(|(name, value)| {
            let name = text(what, &name)?;
            let value = read(&value).map_err(|misfit| misfit.raised("raw()", &name))?;
            Ok((name, value))
        })
        .collect()
}

/// A file, or a pair of its name and the file.
fn named(value: &Bound<'_, PyAny>) -> std::result::Result<Upload, Misfit> {
    match value.extract::<(Bound<'_, PyString>, Bound<'_, PyAny>)>() {
        Ok((name, file)) => files::upload(&file, name.to_str()?),
        Err(_) => files::upload(value, ""),
    }
}

/// Gives a raw request of either platform its parts, and sends it.
pub(crate) trait RawSend {
    fn with(self, parts: RawParts) -> Result<Reply<Option<Download>>>;
}

macro_rules! raw_send {
    ($platform:ty) => {
        impl RawSend for RawRequest<'_, $platform> {
            fn with(mut self, parts: RawParts) -> Result<Reply<Option<Download>>> {
                for (name, value) in parts.path {
                    self = self.path(name, value);
                }
                for (name, value) in parts.query {
                    self = self.query(name, value);
                }
                for (name, value) in &parts.headers {
                    self = self.header(name, value);
                }
                if let Some(body) = parts.body {
                    self = self.body(body);
                }
                for (name, upload) in parts.files {
                    self = self.file(name, upload);
                }
                if let Some(kind) = parts.token {
                    self = self.token(kind);
                }
                if let Some(repeatable) = parts.repeatable {
                    self = self.repeatable(repeatable);
                }
                self.send_unread()
            }
        }
    };
}

raw_send!(lark::Platform);
raw_send!(dingtalk::Platform);
