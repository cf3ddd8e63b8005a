//! Writing HTTP/1.1 answers, rightly or, for a fault, wrongly delimited.

use std::io::Write;

use crate::http::Answer;

/// How an answer's body is delimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// `Content-Length` of this value, be it right or wrong.
    Length(usize),
    /// Chunks.
    Chunked,
    /// The end of the connection.
    Close,
}

/// Appends the head of an answer.
pub(crate) fn write_head(out: &mut Vec<u8>, answer: &Answer, ending: Ending, keep_alive: bool) {
    // A Vec takes every write.
    let _ = write!(out, "HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        for part in [name.as_str(), ": ", value.as_str(), "\r\n"] {
            out.extend_from_slice(part.as_bytes());
        }
    }
    match ending {
        // RFC 9110 8.6: these have no body and no length.
        Ending::Length(_) if matches!(answer.status, 100..=199 | 204) => {}
        Ending::Length(length) => {
            let _ = write!(out, "Content-Length: {length}\r\n");
        }
        Ending::Chunked => out.extend_from_slice(b"Transfer-Encoding: chunked\r\n"),
        Ending::Close => {}
    }
    if !keep_alive {
        out.extend_from_slice(b"Connection: close\r\n");
    }
    out.extend_from_slice(b"\r\n");
}

/// Appends a whole answer; `HEAD` gets the head alone.
pub(crate) fn write_answer(out: &mut Vec<u8>, method: &str, answer: &Answer, keep_alive: bool) {
    write_head(out, answer, Ending::Length(answer.body.len()), keep_alive);
    if method != "HEAD" && !matches!(answer.status, 100..=199 | 204 | 304) {
        out.extend_from_slice(&answer.body);
    }
}

/// Appends a body in chunks of at most 7 bytes at first, then larger ones.
pub(crate) fn write_chunks(out: &mut Vec<u8>, body: &[u8]) {
    let (first, rest) = body.split_at(body.len().min(7));
    for part in std::iter::once(first).chain(rest.chunks(1 << 14)).filter(|part| !part.is_empty()) {
        let _ = write!(out, "{:x}\r\n", part.len());
        out.extend_from_slice(part);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"0\r\n\r\n");
}

fn reason(status: u16) -> &'static str {
    match status {
        101 => "Switching Protocols",
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        206 => "Partial Content",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        413 => "Content Too Large",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "Other",
    }
}
