//! Calls outside the catalog.

use serde_json::Value;

use super::operation::{TokenKind, TokenKinds};
use super::options::{CallOptions, own_header};
use super::pipeline::{Expected, Plan};
use super::reply::{Answered, Download, Reply};
use super::request::{Content, Draft, is_safe, push_parameter, push_value};
use crate::error::{Error, Result};
use crate::kernel::client::{Backend, Client};
use crate::kernel::codec::{self, Payload, Slot, Style};
use crate::kernel::nearest::nearest;
use crate::kernel::redact;
use crate::kernel::transport::Header;
use crate::kernel::transport::multipart::Form;
use crate::kernel::upload::Upload;

/// A call outside the catalog in the making; [`send`](Self::send) runs it.
///
/// Setters never fail: the first mistake comes back from `send`.
#[must_use = "a raw request does nothing until it is sent"]
pub struct RawRequest<'a, P> {
    client: &'a Client<P>,
    method: &'a str,
    path: &'a str,
    path_values: Vec<(String, String)>,
    query: Vec<(String, Value)>,
    headers: Vec<Header>,
    body: Option<Value>,
    files: Vec<(String, Upload)>,
    token: Option<TokenKind>,
    repeatable: bool,
    options: Option<CallOptions>,
    mistake: Option<Error>,
}

impl<'a, P: Backend> RawRequest<'a, P> {
    pub(crate) fn new(client: &'a Client<P>, method: &'a str, path: &'a str) -> Self {
        Self {
            client,
            method,
            path,
            path_values: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            files: Vec::new(),
            token: None,
            repeatable: is_safe(method),
            options: None,
            mistake: None,
        }
    }

    /// The value of `:name` in the path, sent as one segment.
    pub fn path(mut self, name: impl Into<String>, value: impl std::fmt::Display) -> Self {
        self.path_values.push((name.into(), format!("{value}")));
        self
    }

    /// A query parameter. A list repeats it.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// A header; see [`CallOptions::header`].
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match own_header(name, value) {
            Ok(header) => {
                self.headers.push(header);
                self
            }
            Err(error) => self.refuse(error),
        }
    }

    /// The JSON body, sent as it is, nulls included. With files its members are the text fields.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// A file of a multipart body.
    pub fn file(mut self, name: impl Into<String>, upload: Upload) -> Self {
        self.files.push((name.into(), upload));
        self
    }

    /// The kind of token it carries. Otherwise a token from the options, of whatever kind, or else
    /// the app's for its organisation ([`TokenKind::Tenant`]).
    pub fn token(mut self, kind: TokenKind) -> Self {
        self.token = Some(kind);
        self
    }

    /// Says that sending it twice does no more than sending it once, so that it may be repeated
    /// after a broken connection. True for GET and HEAD.
    pub fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Options of this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Sends it and waits for the answer. Its data is what the envelope holds (Feishu/Lark: `data`),
    /// or the whole answer where there is no such member; null after HEAD.
    ///
    /// # Errors
    /// As [`Client::call`]; [`ErrorKind::Decode`](crate::ErrorKind::Decode) when a file comes.
    pub fn send(self) -> Result<Reply<Value>> {
        let name = self.name();
        let answered = self.run(Expected::Json)?;
        let data = Value::from_json(answered.json());
        let data = data.map_err(|error| answered.unreadable(&name, error))?;
        Ok(Reply::new(data, answered))
    }

    /// Sends it and expects the content of a file.
    ///
    /// # Errors
    /// As [`Client::call`]; [`ErrorKind::Decode`](crate::ErrorKind::Decode) when JSON comes.
    pub fn download(self) -> Result<Reply<Download>> {
        let name = self.name();
        let mut answered = self.run(Expected::File)?;
        let file = answered.file.take();
        Reply::new(file, answered).into_download(&name)
    }

    /// Sends it and leaves the payload unread: its JSON is [`Reply::payload`], the content of a
    /// file is the data. For bindings to other languages; whether the JSON is well formed shows when
    /// it is read ([`Reply::checked`]).
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn send_unread(self) -> Result<Reply<Option<Download>>> {
        let mut answered = self.run(Expected::Either)?;
        let file = answered.file.take();
        Ok(Reply::new(file, answered))
    }

    /// Remembers a mistake, if it is the first.
    pub(crate) fn refuse(mut self, error: Error) -> Self {
        self.mistake = self.mistake.or(Some(error));
        self
    }

    /// What to call it in messages: a secret in the query of its path is not for them.
    fn name(&self) -> String {
        format!("{} {}", self.method, redact::url(self.path))
    }

    fn run(mut self, answer: Expected) -> Result<Answered> {
        if let Some(error) = self.mistake.take() {
            return Err(error);
        }
        let name = self.name();
        let draft = self.draft(&name)?;
        let tokens = match self.token {
            None => TokenKinds::of("tua"),
            Some(TokenKind::Tenant) => TokenKinds::of("t"),
            Some(TokenKind::User) => TokenKinds::of("u"),
            Some(TokenKind::App) => TokenKinds::of("a"),
            Some(TokenKind::None) => TokenKinds::of(""),
        };
        let plan = Plan { name: &name, tokens, answer, payload: "?" };
        match self.options {
            None => self.client.send(&plan, draft),
            Some(options) => self.client.with_options(options).send(&plan, draft),
        }
    }

    fn draft(&mut self, name: &str) -> Result<Draft> {
        let capitals = self.method.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.method == "CONNECT" {
            return Err(Error::config("CONNECT is for proxies, which the option proxy names"));
        }
        if self.method.is_empty() || !capitals {
            return Err(Error::config(format!("{:?} is no HTTP method", self.method))
                .with_hint("Write it in capitals: GET, POST, PUT, PATCH, DELETE."));
        }
        let mut url = self.url(name)?;
        let mut first = !url.contains('?');
        for (name, value) in &self.query {
            if !value.is_null() {
                push_parameter(&mut url, &mut first, name, &Slot::view(value), Style::PLAIN);
            }
        }
        Ok(Draft {
            method: self.method.to_owned(),
            url,
            headers: std::mem::take(&mut self.headers),
            content: self.content()?,
            repeatable: self.repeatable,
            secret: None,
        })
    }

    fn url(&self, name: &str) -> Result<String> {
        // A whole address is the caller's own wish, credentials and all.
        let absolute = self.path.starts_with("https://") || self.path.starts_with("http://");
        if !absolute && !self.path.starts_with('/') {
            let path = redact::url(self.path);
            return Err(Error::config(format!("the path {path:?} does not begin with /")));
        }
        if self.path.contains('#') {
            return Err(Error::config(format!("{name} holds a #, and what follows is never sent"))
                .with_hint("Write %23 where the character itself is meant."));
        }
        let (scheme, path) = match self.path.split_once("://") {
            Some((scheme, path)) if absolute => (format!("{scheme}://"), path),
            _ => (self.client.shared.platform.raw_base(self.path).to_owned(), self.path),
        };
        let (route, rest) = path.split_at(path.find('?').unwrap_or(path.len()));
        self.check_values(route, name)?;
        let mut url = scheme;
        for (index, segment) in route.split('/').enumerate() {
            if index > 0 {
                url.push('/');
            }
            match segment.strip_prefix(':') {
                None => push_given(&mut url, segment, name)?,
                Some(parameter) => {
                    let value = self.path_values.iter().find(|(key, _)| key == parameter);
                    let (_, value) = value.ok_or_else(|| {
                        Error::config(format!("{name} needs the path parameter {parameter:?}"))
                    })?;
                    push_value(&mut url, name, parameter, value)?;
                }
            }
        }
        push_given(&mut url, rest, name)?;
        Ok(url)
    }

    /// Every value has its place in the path, and is the only one there.
    fn check_values(&self, route: &str, name: &str) -> Result<()> {
        let places = || route.split('/').filter_map(|segment| segment.strip_prefix(':'));
        for (index, (key, _)) in self.path_values.iter().enumerate() {
            if !places().any(|place| place == key) {
                let error = Error::config(format!("{name} has no path parameter {key:?}"));
                return Err(match nearest(key, places()) {
                    Some(near) => error.with_hint(format!("Did you mean {near:?}?")),
                    None => error,
                });
            }
            if self.path_values.iter().take(index).any(|(other, _)| other == key) {
                return Err(Error::config(format!("{name}: {key:?} is given twice")));
            }
        }
        Ok(())
    }

    fn content(&mut self) -> Result<Content> {
        if self.files.is_empty() {
            return Ok(match &self.body {
                None => Content::Empty,
                Some(body) => Content::Json(codec::write(body)),
            });
        }
        let mut form = Form::new(self.client.shared.kernel.boundary());
        match &self.body {
            None => {}
            Some(Value::Object(fields)) => {
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                    let style = Style::of("string");
                    codec::texts(&Slot::view(value), style, &mut |text| form.text(name, text));
                }
            }
            Some(_) => {
                return Err(Error::config("with files, the body must be an object of fields"));
            }
        }
        for (name, upload) in self.files.drain(..) {
            form.file(&name, upload)?;
        }
        Ok(Content::Form(form))
    }
}

/// Appends a segment that the caller wrote into the path. It is taken as it stands, so it must
/// already be what a URL can hold.
fn push_given(url: &mut String, segment: &str, name: &str) -> Result<()> {
    if matches!(segment, "." | "..") {
        return Err(Error::config(format!("{name} holds {segment:?}, which leads elsewhere")));
    }
    if segment.bytes().any(|byte| byte <= b' ' || byte >= 0x7f) {
        return Err(Error::config(format!("{name} holds characters that a URL cannot"))
            .with_hint("Write :name in the path and give the value as a path parameter."));
    }
    url.push_str(segment);
    Ok(())
}

impl<P> std::fmt::Debug for RawRequest<'_, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &redact::url(self.path))
            .finish_non_exhaustive()
    }
}
