//! What a call brings back.

use std::any::type_name;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::kernel::codec::{self, Payload as _};
use crate::kernel::transport::Headers;
use crate::kernel::{disposition, redact};

/// The answer to a successful call: its payload, and what came with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The payload. `serde_json::Value` for calls by name and raw calls.
    pub data: T,
    head: Head,
    payload: Option<Range<usize>>,
}

/// Everything of an answer but its payload.
#[derive(Debug, Clone, Default)]
pub struct Head {
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) body: Vec<u8>,
    pub(crate) log_id: Option<String>,
}

/// An answer whose payload is not read yet.
pub(crate) struct Answered {
    pub(crate) head: Head,
    /// Where the payload stands in the body.
    pub(crate) payload: Option<Range<usize>>,
    pub(crate) file: Option<Download>,
}

impl Answered {
    /// The JSON of the payload.
    pub(crate) fn json(&self) -> Option<&[u8]> {
        self.head.body.get(self.payload.clone()?)
    }

    /// An error about its payload: which call it was, and what the platform's support asks for.
    pub(crate) fn unreadable(&self, call: &str, error: Error) -> Error {
        self.head.on(error.in_context(call))
    }
}

impl Head {
    /// Adds what is known of the answer to an error about it.
    pub(crate) fn on(&self, error: Error) -> Error {
        error.with_http_status(self.status).with_log_id(self.log_id.clone())
    }
}

impl<T> Reply<T> {
    pub(crate) fn new(data: T, answered: Answered) -> Self {
        Self { data, head: answered.head, payload: answered.payload }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &Headers {
        &self.head.headers
    }

    /// The platform's id of the answer: what its support asks for.
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id.as_deref()
    }

    /// The whole body as it came, envelope included. Empty for the content of a file.
    pub fn body(&self) -> &[u8] {
        &self.head.body
    }

    /// The JSON of the payload as it came, without the envelope; nothing where there is none.
    pub fn payload(&self) -> Option<&[u8]> {
        self.head.body.get(self.payload.clone()?)
    }

    /// The payload as calls by name have it, null where there is none. For bindings to other
    /// languages: another reader of JSON would refuse what this library takes.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is malformed.
    pub fn value(&self) -> Result<Value> {
        Value::from_json(self.payload()).map_err(|error| self.head.on(error))
    }

    /// The same answer with something made of its payload.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { data: make(self.data), head: self.head, payload: self.payload }
    }
}

/// What an unread call brings, for bindings to other languages.
impl Reply<Option<Download>> {
    /// Checks the JSON of the payload, for those who read it bit by bit later.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is malformed.
    pub fn checked(self) -> Result<Self> {
        match self.payload().map_or(Ok(()), codec::check) {
            Ok(()) => Ok(self),
            Err(error) => Err(self.head.on(error)),
        }
    }

    /// The content of the file that the answer must bring.
    pub(crate) fn into_download(self, name: &str) -> Result<Reply<Download>> {
        let Self { data, head, payload } = self;
        match data {
            Some(data) => Ok(Reply { data, head, payload }),
            None => {
                let text = format!("{name} brought JSON, not a file");
                Err(head.on(Error::new(ErrorKind::Decode, text)))
            }
        }
    }
}

/// A payload that nobody typed hides its secrets by their names, as in the log.
impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Reply");
        if type_name::<T>() == type_name::<Value>() {
            let payload = self.payload().map(|json| redact::json(json, usize::MAX));
            shown.field("data", &format_args!("{}", payload.as_deref().unwrap_or("null")));
        } else {
            shown.field("data", &self.data);
        }
        shown
            .field("status", &self.status())
            .field("log_id", &self.log_id())
            .finish_non_exhaustive()
    }
}

/// The content of a file on its way from the platform: a reader, with what the platform says
/// about it. It is read as it comes; nothing holds it whole unless you ask for [`Download::bytes`].
///
/// Reading ends with an error when no byte came for the idle time-out of the client.
pub struct Download {
    name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
    content: Box<dyn Read + Send>,
    /// Reading failed: what comes now is no end.
    broken: bool,
}

impl Download {
    pub(crate) fn new(headers: &Headers, content: Box<dyn Read + Send>) -> Self {
        let text = |name| headers.get(name).map(str::to_owned);
        Self {
            name: headers.get("content-disposition").and_then(disposition::file_name),
            content_type: text("content-type"),
            length: headers.get("content-length").and_then(|text| text.parse().ok()),
            content,
            broken: false,
        }
    }

    /// The name the platform gives the file: its last path component only, so that it can be
    /// joined to a folder safely.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The kind of content.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The number of bytes, where the platform says it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Reads all of it, up to `limit` bytes.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is longer, [`ErrorKind::Io`] or [`ErrorKind::Timeout`] when
    /// it does not arrive whole.
    pub fn bytes(mut self, limit: u64) -> Result<Vec<u8>> {
        let hint = "Allow more bytes, or read the file piece by piece.";
        let expected = self.length.unwrap_or(0);
        read_limited(&mut self, limit, expected, hint)
    }

    /// Writes it to a file: into a temporary one beside it first, so that `path` never holds half.
    /// Returns the number of bytes.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the file cannot be written or the disk is full, [`ErrorKind::Io`] or
    /// [`ErrorKind::Timeout`] when the content does not arrive whole.
    pub fn save(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let unwritten = |error: io::Error| {
            Error::config(format!("cannot write {}: {error}", path.display())).with_source(error)
        };
        let (mut file, partial) = beside(path).map_err(unwritten)?;
        let written = copy(&mut self, &mut file, unwritten).and_then(|count| {
            file.sync_all().map_err(unwritten)?;
            fs::rename(&partial, path).map_err(unwritten)?;
            Ok(count)
        });
        if written.is_err() {
            // Half a file is worth nothing, and its name would stay behind.
            drop(fs::remove_file(partial));
        }
        written
    }
}

/// A new file beside `path`: never one that is there already, which may be another's, or lead
/// elsewhere.
fn beside(path: &Path) -> io::Result<(File, PathBuf)> {
    let mut number = 0_u16;
    loop {
        // A name of our own: with anything added, one as long as names can be would be too long.
        let partial = path.with_file_name(format!(".feiding.{}.{number}.part", std::process::id()));
        match File::create_new(&partial) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < u16::MAX => {
                number += 1;
            }
            file => return Ok((file?, partial)),
        }
    }
}

/// Copies all of it. What cannot be read is the connection's fault, what cannot be written is not.
fn copy(
    from: &mut dyn Read,
    to: &mut dyn Write,
    unwritten: impl Fn(io::Error) -> Error,
) -> Result<u64> {
    let mut piece = vec![0; 64 * 1024];
    let mut total = 0;
    loop {
        let count = match from.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read.map_err(broken)?,
        };
        let Some(piece) = piece.get(..count).filter(|piece| !piece.is_empty()) else {
            return Ok(total);
        };
        to.write_all(piece).map_err(&unwritten)?;
        total += count as u64;
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.content.read(buffer);
        match &read {
            Ok(0) if self.broken && !buffer.is_empty() => {
                let error = Error::new(ErrorKind::Io, "the answer broke off before its end");
                return Err(io::Error::other(error.retryable(None)));
            }
            Err(error) if error.kind() != io::ErrorKind::Interrupted => self.broken = true,
            _ => {}
        }
        read
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Reads a body whole, as long as it stays within `limit` decoded bytes; `hint` says what to do
/// about one that does not.
pub(crate) fn read_limited(
    content: &mut dyn Read,
    limit: u64,
    expected: u64,
    hint: &str,
) -> Result<Vec<u8>> {
    let room = expected.min(limit).min(1024 * 1024);
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or(0));
    content.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(broken)?;
    if bytes.len() as u64 > limit {
        let text = format!("the answer is larger than {limit} bytes");
        return Err(Error::new(ErrorKind::Decode, text).with_hint(hint));
    }
    Ok(bytes)
}

fn broken(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(ours) => ours,
        Err(error) => {
            let text = format!("the answer broke off: {error}");
            Error::new(ErrorKind::Io, text).with_source(error).retryable(None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes nothing, as a full disk does.
    struct Full;

    impl Write for Full {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_is_no_broken_connection() {
        let unwritten = |error: io::Error| Error::config(format!("cannot write: {error}"));
        let error = copy(&mut &b"content"[..], &mut Full, unwritten).unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Config, false), "{error}");
    }
}
