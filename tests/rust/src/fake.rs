//! A transport without sockets: it remembers what it carried and answers as it is told.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use feiding::transport::{Body, Headers, Request, Response, Transport, TransportError};
use feiding::{Error, ErrorKind};

/// A request that was carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Seen {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// What makes the body of an answer; its status is 200.
type Answer = dyn Fn(&Seen) -> String + Send + Sync;

/// The transport. Clones are the same one.
#[derive(Clone)]
pub struct Fake {
    answer: Arc<Answer>,
    seen: Arc<Mutex<Vec<Seen>>>,
    closed: Arc<Mutex<bool>>,
}

impl Fake {
    /// One that answers like this.
    pub fn new(answer: impl Fn(&Seen) -> String + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), seen: Arc::default(), closed: Arc::default() }
    }

    /// What it carried so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether it was shut down.
    pub fn closed(&self) -> bool {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Fake {
    fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let failed = |error: std::io::Error| {
            TransportError::not_sent(Error::new(ErrorKind::Io, error.to_string()))
        };
        let mut body = Vec::new();
        match request.body {
            Body::Empty => {}
            Body::Bytes(bytes) => body.extend_from_slice(bytes),
            Body::Stream { reader, .. } => {
                reader.read_to_end(&mut body).map_err(failed)?;
            }
            _ => {}
        }
        let headers = request.headers.iter();
        let headers =
            headers.map(|header| (header.name.to_string(), header.value.clone())).collect();
        let (method, url) = (request.method.to_owned(), request.url.to_owned());
        let seen = Seen { method, url, headers, body };
        let answer = (self.answer)(&seen);
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
        let mut headers = Headers::new();
        headers.push("content-type", b"application/json");
        let body: Box<dyn Read + Send> = Box::new(std::io::Cursor::new(answer.into_bytes()));
        Ok(Response::new(200, headers, body))
    }

    fn shutdown(&self) {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner) = true;
    }
}

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fake")
    }
}
