//! Calls outside the catalog.

use feiding::{Download, RawRequest, Reply, Result, TokenKind, TokenKinds, Upload, dingtalk, lark};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyString};
use serde_json::Value;

use crate::files;
use crate::options::{CallOptions, flag, pairs, text, unknown, word, wrong};
use crate::values::{Misfit, json, kind};

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
    pub(crate) options: Option<Py<CallOptions>>,
}

const NAMES: [&str; 8] =
    ["path_params", "query", "headers", "body", "files", "token", "repeatable", "options"];

impl RawParts {
    /// Parts from keywords.
    pub(crate) fn from_keywords(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut parts = Self::default();
        for (name, value) in keywords.into_iter().flatten() {
            let name: String = name.extract()?;
            let Some(name) = NAMES.into_iter().find(|known| *known == name) else {
                return Err(unknown("raw()", &name, &NAMES));
            };
            if !value.is_none() {
                parts.set(name, &value)?;
            }
        }
        Ok(parts)
    }

    fn set(&mut self, name: &'static str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        match name {
            "path_params" => self.path = members(name, value, plain)?,
            "query" => self.query = members(name, value, |value| json(value, 0))?,
            "headers" => self.headers = pairs(name, value)?,
            "body" => {
                let body = json(value, 0).map_err(|misfit| misfit.raised("raw()", name))?;
                self.body = Some(body);
            }
            "files" => self.files = members(name, value, named)?,
            "token" => self.token = Some(word(name, value, &KINDS)?),
            "repeatable" => self.repeatable = Some(flag(name, value)?),
            _ => self.options = CallOptions::given("raw(): options", value)?.map(Bound::unbind),
        }
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

const KINDS: [(&str, TokenKind); 4] = [
    ("tenant", TokenKind::Tenant),
    ("user", TokenKind::User),
    ("app", TokenKind::App),
    ("none", TokenKind::None),
];

fn members<T>(
    what: &str,
    value: &Bound<'_, PyAny>,
    read: impl Fn(&Bound<'_, PyAny>) -> std::result::Result<T, Misfit>,
) -> PyResult<Vec<(String, T)>> {
    let dict = value.cast::<PyDict>().map_err(|_| wrong(what, "a dict", value))?;
    // A copy: what reads a member may run anybody's code, which may change the dict.
    let members = dict.copy()?;
    let given = members.iter().filter(|(_, value)| !value.is_none());
    given
        .map(|(name, value)| {
            let name = text(what, &name)?;
            let place = format!("{what}.{name}");
            let value = read(&value).map_err(|misfit| misfit.raised("raw()", &place))?;
            Ok((name, value))
        })
        .collect()
}

/// The value of a path parameter.
fn plain(value: &Bound<'_, PyAny>) -> std::result::Result<String, Misfit> {
    match json(value, 0)? {
        Value::String(text) => Ok(text),
        Value::Number(number) if !value.is_instance_of::<PyFloat>() => Ok(number.to_string()),
        _ => Err(Misfit::of_type(format!("must be a str or an int, not {}", kind(value)))),
    }
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
