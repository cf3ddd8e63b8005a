//! What the fuzz targets share: a client whose transport answers what a target wants and keeps the
//! request, so that everything between the call and the socket is reached by its public face.

use std::io::{Cursor, Read};
use std::sync::{Arc, Mutex};

use feiding::transport::{Body, Headers, Request, Response, Transport, TransportError};
use feiding::{Clock, lark};

/// An answer to give.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A request as it was carried.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The whole address.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A transport that gives one answer to everything.
#[derive(Clone, Default)]
pub struct Echo {
    answer: Arc<Answer>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Echo {
    /// One that gives this answer.
    pub fn new(answer: Answer) -> Self {
        Self { answer: Arc::new(answer), seen: Arc::default() }
    }

    /// The last request, if one went out.
    pub fn last(&self) -> Option<Seen> {
        self.seen.lock().unwrap().last().cloned()
    }

    /// A client over it that needs no token request and never waits.
    pub fn client(&self) -> lark::Client {
        lark::Client::builder_without_secret("cli_a1")
            .tenant_access_token("t-1")
            .retries(0)
            .clock(Still)
            .transport(self.clone())
            .build()
            .unwrap()
    }
}

impl Transport for Echo {
    fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let mut body = Vec::new();
        match request.body {
            Body::Bytes(bytes) => body.extend_from_slice(bytes),
            Body::Stream { length, reader } => {
                reader.read_to_end(&mut body).unwrap();
                assert_eq!(body.len() as u64, length, "another length was promised");
            }
            _ => {}
        }
        let headers = request.headers.iter();
        let headers = headers.map(|header| (header.name.to_string(), header.value.clone()));
        let seen = Seen { url: request.url.to_owned(), headers: headers.collect(), body };
        self.seen.lock().unwrap().push(seen);
        let mut headers = Headers::new();
        for (name, value) in &self.answer.headers {
            headers.push(name, value);
        }
        let body: Box<dyn Read + Send> = Box::new(Cursor::new(self.answer.body.clone()));
        Ok(Response::new(self.answer.status, headers, body))
    }
}

/// A clock that stands.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn monotonic(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }

    fn wall(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }

    fn sleep(&self, _duration: std::time::Duration) {}

    fn chance(&self) -> f64 {
        0.5
    }
}

/// Cuts the input in two at its first zero byte.
pub fn halves(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == 0) {
        Some(middle) => (&data[..middle], &data[middle + 1..]),
        None => (data, &[]),
    }
}
