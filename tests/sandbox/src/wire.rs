//! Reading HTTP/1.1 requests off the wire. Knows nothing of sockets, answers or faults.

use std::io::{self, Read, Write};
use std::sync::Arc;

use crate::http::Request;

/// The most bytes a request's head may have.
const HEAD_LIMIT: usize = 64 << 10;

/// The most bytes a request's body may have.
const BODY_LIMIT: usize = 64 << 20;

/// Why a request could not be read.
#[derive(Debug)]
pub(crate) enum WireError {
    /// The connection ended or failed; there is no one to answer.
    Gone,
    /// The request is answered with this status, and the connection closed.
    Refuse(u16),
}

impl From<io::Error> for WireError {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

/// How a request's body is delimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Framing {
    Length(usize),
    Chunked,
}

/// A request whose body is still to be read.
#[derive(Debug)]
pub(crate) struct Head {
    /// The request, its body empty.
    pub(crate) request: Request,
    /// Whether the client wants the connection kept.
    pub(crate) keep_alive: bool,
    framing: Framing,
    expects_continue: bool,
}

/// The bytes that came and were not used yet.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Reader {
    fn unread(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether bytes of a further request are here already.
    pub(crate) fn has_more(&self) -> bool {
        self.start < self.end
    }

    /// Waits for more bytes.
    fn fill(&mut self, stream: &mut impl Read) -> Result<(), WireError> {
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
        } else if self.end == self.buffer.len() && self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        if self.end == self.buffer.len() {
            self.buffer.resize((self.end * 2).max(8 << 10), 0);
        }
        loop {
            match stream.read(self.buffer.get_mut(self.end..).unwrap_or_default()) {
                Ok(0) => return Err(WireError::Gone),
                Ok(count) => {
                    self.end += count;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Reads the head of the next request.
    pub(crate) fn head(
        &mut self,
        stream: &mut impl Read,
        connection: u64,
    ) -> Result<Head, WireError> {
        let mut searched = 0;
        loop {
            if searched == 0 {
                while self.unread().starts_with(b"\r\n") {
                    self.start += 2;
                }
            }
            let unread = self.unread();
            if let Some(length) = find(unread, searched, b"\r\n\r\n") {
                if length > HEAD_LIMIT {
                    return Err(WireError::Refuse(431));
                }
                let text = unread.get(..length).unwrap_or_default();
                let head = parse_head(text, connection).map_err(WireError::Refuse)?;
                self.start += length + 4;
                return Ok(head);
            }
            if unread.len() > HEAD_LIMIT {
                return Err(WireError::Refuse(431));
            }
            searched = unread.len().saturating_sub(3);
            self.fill(stream)?;
        }
    }

    /// Reads the body that follows `head` into its request.
    pub(crate) fn body<S: Read + Write>(
        &mut self,
        stream: &mut S,
        head: &mut Head,
    ) -> Result<(), WireError> {
        if matches!(head.framing, Framing::Length(0)) {
            return Ok(());
        }
        if head.expects_continue && !self.has_more() {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            stream.flush()?;
        }
        let mut body = Vec::new();
        match head.framing {
            Framing::Length(length) => self.take(stream, length, &mut body)?,
            Framing::Chunked => self.chunks(stream, &mut body)?,
        }
        head.request.body = body.into();
        Ok(())
    }

    fn take(
        &mut self,
        stream: &mut impl Read,
        mut length: usize,
        body: &mut Vec<u8>,
    ) -> Result<(), WireError> {
        body.reserve(length.min(1 << 20));
        loop {
            let unread = self.unread();
            let part = unread.get(..length).unwrap_or(unread);
            body.extend_from_slice(part);
            let count = part.len();
            self.start += count;
            length -= count;
            if length == 0 {
                return Ok(());
            }
            self.fill(stream)?;
        }
    }

    fn line(&mut self, stream: &mut impl Read) -> Result<Vec<u8>, WireError> {
        loop {
            let unread = self.unread();
            if let Some(length) = find(unread, 0, b"\r\n") {
                let line = unread.get(..length).unwrap_or_default().to_vec();
                self.start += length + 2;
                return Ok(line);
            }
            if unread.len() > HEAD_LIMIT {
                return Err(WireError::Refuse(400));
            }
            self.fill(stream)?;
        }
    }

    fn chunks(&mut self, stream: &mut impl Read, body: &mut Vec<u8>) -> Result<(), WireError> {
        loop {
            let line = self.line(stream)?;
            let size = line.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
            let size = std::str::from_utf8(size).unwrap_or_default();
            if size.is_empty() || !size.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return Err(WireError::Refuse(400));
            }
            let size = usize::from_str_radix(size, 16).map_err(|_| WireError::Refuse(413))?;
            if size > BODY_LIMIT - body.len() {
                return Err(WireError::Refuse(413));
            }
            if size == 0 {
                while !self.line(stream)?.is_empty() {}
                return Ok(());
            }
            self.take(stream, size, body)?;
            if !self.line(stream)?.is_empty() {
                return Err(WireError::Refuse(400));
            }
        }
    }
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let tail = bytes.get(from..)?;
    tail.windows(wanted.len()).position(|window| window == wanted).map(|index| from + index)
}

/// What a request's headers say about the connection.
#[derive(Debug, Default)]
struct Told {
    length: Option<usize>,
    chunked: bool,
    expects_continue: bool,
    keep_alive: bool,
}

impl Told {
    fn header(&mut self, name: &str, value: &str) -> Result<(), u16> {
        if name.eq_ignore_ascii_case("content-length") {
            let parsed = parse_length(value)?;
            if self.length.is_some_and(|earlier| earlier != parsed) {
                return Err(400);
            }
            self.length = Some(parsed);
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            if !value.eq_ignore_ascii_case("chunked") {
                return Err(501);
            }
            self.chunked = true;
        } else if name.eq_ignore_ascii_case("expect") {
            self.expects_continue = value.eq_ignore_ascii_case("100-continue");
        } else if name.eq_ignore_ascii_case("connection") {
            self.keep_alive = wants_kept(value, self.keep_alive);
        }
        Ok(())
    }

    fn framing(&self) -> Result<Framing, u16> {
        match (self.chunked, self.length) {
            // RFC 9112 6.1: both is an attempt at smuggling.
            (true, Some(_)) => Err(400),
            (true, None) => Ok(Framing::Chunked),
            (false, length) => Ok(Framing::Length(length.unwrap_or(0))),
        }
    }
}

fn parse_head(text: &[u8], connection: u64) -> Result<Head, u16> {
    let text = String::from_utf8_lossy(text);
    let mut lines = text.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target, version) = (words.next(), words.next(), words.next());
    let (Some(method), Some(target), Some(version), None) = (method, target, version, words.next())
    else {
        return Err(400);
    };
    if method.is_empty() || !method.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(400);
    }
    let keep_alive = match version {
        "HTTP/1.1" => true,
        "HTTP/1.0" => false,
        _ => return Err(505),
    };
    let mut told = Told { keep_alive, ..Told::default() };
    let mut headers = Vec::with_capacity(12);
    for line in lines {
        let (name, value) = line.split_once(':').ok_or(400_u16)?;
        if name.is_empty() || name.bytes().any(|byte| byte.is_ascii_whitespace()) {
            return Err(400);
        }
        let value = value.trim_matches([' ', '\t']);
        told.header(name, value)?;
        headers.push((name.to_owned(), value.to_owned()));
    }
    let framing = told.framing()?;
    let (method, target) = (method.to_owned(), target.to_owned());
    let request = Request { method, target, headers, body: Arc::default(), connection };
    let (keep_alive, expects_continue) = (told.keep_alive, told.expects_continue);
    Ok(Head { request, keep_alive, framing, expects_continue })
}

fn parse_length(value: &str) -> Result<usize, u16> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(400);
    }
    value.parse().ok().filter(|length| *length <= BODY_LIMIT).ok_or(413)
}

fn wants_kept(value: &str, before: bool) -> bool {
    let has = |wanted| value.split(',').any(|word| word.trim().eq_ignore_ascii_case(wanted));
    if has("close") { false } else { before || has("keep-alive") }
}
