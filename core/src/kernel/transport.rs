//! The one place with a socket: requests as plain values in, answers as plain values out.
//!
//! [`Transport`] is the seam: the default is [`agent::Agent`], and programs may bring their own.

pub(crate) mod agent;
pub(crate) mod dial;
pub(crate) mod multipart;
pub(crate) mod proxy;
pub(crate) mod scope;
pub(crate) mod socket;
pub(crate) mod tls;

use std::borrow::Cow;
use std::fmt;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};

/// Carries one HTTP request and brings its answer. The library's own transport keeps connections
/// open for all threads of a client; bring your own to use another HTTP stack, to record or to
/// fake traffic.
///
/// `send` is called from any thread, several at a time. It must not follow redirects and must not
/// turn an HTTP status into an error.
pub trait Transport: Send + Sync {
    /// Sends the request and returns as soon as the head of the answer is there.
    ///
    /// # Errors
    /// A [`TransportError`]: the error, and how far the request got.
    fn send(&self, request: Request<'_>) -> std::result::Result<Response, TransportError>;

    /// Ends calls that are under way. Called when the client is closed, which carries no new ones
    /// from then on, and when its last handle is gone; a download may still be read then.
    fn shutdown(&self) {}
}

/// One HTTP request.
#[non_exhaustive]
pub struct Request<'a> {
    /// The method in capitals.
    pub method: &'a str,
    /// The whole address, already encoded.
    pub url: &'a str,
    /// The headers, each name once, without `Content-Length` and `Host`.
    pub headers: &'a [Header],
    /// The body.
    pub body: Body<'a>,
    /// How long it may take.
    pub limits: &'a Limits,
}

/// A header of a request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The name.
    pub name: Cow<'static, str>,
    /// The value: visible ASCII and UTF-8, no line breaks.
    pub value: String,
}

/// The body of a request.
#[non_exhaustive]
pub enum Body<'a> {
    /// None at all.
    Empty,
    /// Bytes.
    Bytes(&'a [u8]),
    /// So many bytes from a reader.
    Stream {
        /// How many.
        length: u64,
        /// Where from.
        reader: &'a mut (dyn Read + 'a),
    },
}

/// How long a call may take, and how it can be ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Limits {
    /// For the connection: name look-up, TCP, proxy and TLS together.
    pub connect: Option<Duration>,
    /// When all of it must be over.
    pub deadline: Option<Instant>,
    /// The longest time without a byte moving.
    pub idle: Option<Duration>,
    /// Asked at least every 100 ms while the call waits; an error ends the call with it.
    pub interrupt: Option<Interrupt>,
    /// Set when the answer turns out to be a file, which has no total: the deadline is over.
    pub(crate) lifted: Option<Arc<AtomicBool>>,
}

/// A question asked while a call waits: `Ok` to go on, an error to end the call with it. Called
/// on the thread of the call.
pub type Interrupt = Arc<dyn Fn() -> Result<()> + Send + Sync>;

/// Whether a client was closed: one mark for all its handles and calls.
#[derive(Debug, Clone, Default)]
pub(crate) struct Closed(Arc<AtomicBool>);

impl Closed {
    pub(crate) fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.is_set() { Err(closed()) } else { Ok(()) }
    }
}

/// What a call gets whose client was closed.
pub(crate) fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the client is closed").with_hint("Make a new client.").ending()
}

/// Asks an interrupt. Its error ends the call and is no business of any other.
pub(crate) fn ask(interrupt: Option<&Interrupt>) -> Result<()> {
    interrupt.map_or(Ok(()), |interrupt| interrupt().map_err(Error::ending))
}

/// The answer: its head, and a reader for the rest.
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, decompressed, under the limits of the request. Errors of the library travel
    /// inside the `io::Error` ([`std::io::Error::get_ref`]).
    pub body: Box<dyn Read + Send>,
}

impl Response {
    /// An answer made by hand.
    pub fn new(status: u16, headers: Headers, body: Box<dyn Read + Send>) -> Self {
        Self { status, headers, body }
    }
}

/// How far a request got before it failed. Decides whether it may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// No byte of it left: any request may be sent again.
    NotSent,
    /// It went out on a kept connection that closed before a byte of the answer came: a request
    /// that may be repeated may be sent again.
    KeptConnectionClosed,
    /// Anything else: the platform may have carried it out.
    Sent,
}

/// A request that brought no answer.
#[derive(Debug)]
pub struct TransportError {
    /// What went wrong.
    pub error: Error,
    /// How far the request got.
    pub progress: Progress,
}

/// The headers of an answer. Names are compared without regard to case.
#[derive(Clone, Default)]
pub struct Headers {
    text: String,
    ends: Vec<(u32, u32)>,
}

impl Headers {
    /// No headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one. Bytes that are not UTF-8 are kept as Latin-1.
    pub fn push(&mut self, name: &str, value: &[u8]) {
        let offset = |text: &String| u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.text.push_str(name);
        let middle = offset(&self.text);
        match std::str::from_utf8(value) {
            Ok(value) => self.text.push_str(value),
            Err(_) => self.text.extend(value.iter().map(|byte| char::from(*byte))),
        }
        self.ends.push((middle, offset(&self.text)));
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All of them, in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(_, end)| *end));
        starts.zip(&self.ends).map(|(start, (middle, end))| {
            let cut = |from: u32, to: u32| self.text.get(from as usize..to as usize);
            (cut(start, *middle).unwrap_or(""), cut(*middle, *end).unwrap_or(""))
        })
    }
}

impl Limits {
    /// The same, and over after `time` at the latest.
    pub(crate) fn within(&self, time: Duration) -> Self {
        let end = Instant::now().checked_add(time);
        let deadline = [self.end(), end].into_iter().flatten().min();
        Self { deadline, lifted: None, ..self.clone() }
    }

    /// The deadline, as long as it holds.
    pub(crate) fn end(&self) -> Option<Instant> {
        let lifted = self.lifted.as_ref().is_some_and(|mark| mark.load(Ordering::Relaxed));
        self.deadline.filter(|_| !lifted)
    }

    /// Whether the deadline has passed.
    pub(crate) fn are_over(&self) -> bool {
        self.end().is_some_and(|end| Instant::now() >= end)
    }

    /// Gives up the deadline, where it was meant for an answer that is no file.
    pub(crate) fn lift(&self) {
        if let Some(mark) = &self.lifted {
            mark.store(true, Ordering::Relaxed);
        }
    }
}

impl<'a> Request<'a> {
    /// A request.
    pub fn new(method: &'a str, url: &'a str, body: Body<'a>, limits: &'a Limits) -> Self {
        Self { method, url, headers: &[], body, limits }
    }
}

impl Header {
    /// A header. The value must hold no line breaks; the library checks those that callers give.
    pub fn new(name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// Adds a header in the place of one of the same name.
pub(crate) fn put(headers: &mut Vec<Header>, header: Header) {
    match headers.iter_mut().find(|old| old.is(&header.name)) {
        Some(old) => *old = header,
        None => headers.push(header),
    }
}

impl TransportError {
    /// A failure before a byte of the request was sent.
    pub fn not_sent(error: Error) -> Self {
        Self { error, progress: Progress::NotSent }
    }

    /// A failure after the request may have been sent.
    pub fn sent(error: Error) -> Self {
        Self { error, progress: Progress::Sent }
    }
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &super::redact::url(self.url))
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("limits", &self.limits)
            .finish()
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, super::redact::header_value(&self.name, &self.value))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(
                self.iter().map(|(name, value)| (name, super::redact::header_value(name, value))),
            )
            .finish()
    }
}

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Stream { length, .. } => write!(f, "Stream({length})"),
        }
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits")
            .field("connect", &self.connect)
            .field("deadline", &self.deadline)
            .field("idle", &self.idle)
            .field("interrupt", &self.interrupt.is_some())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_keep_their_order_and_ignore_case() {
        let mut headers = Headers::new();
        headers.push("x-tt-logid", b"1");
        headers.push("X-Name", "\u{e9}".as_bytes());
        headers.push("x-latin", &[0xe9]);
        assert_eq!(headers.get("X-Tt-Logid"), Some("1"));
        assert_eq!(headers.get("x-name"), Some("\u{e9}"));
        assert_eq!(headers.get("x-latin"), Some("\u{e9}"));
        assert_eq!(headers.iter().count(), 3);
        assert_eq!(headers.get("absent"), None);
    }
}
