//! ureq as it comes, behind the seam for transports of one's own.

use std::time::Duration;

use feiding::transport::{Body, Headers, Request, Response, Transport, TransportError};
use feiding::{Error, ErrorKind};

/// A plain agent, with nothing set but what a test asks for.
#[derive(Debug)]
pub struct Stock(ureq::Agent);

impl Stock {
    /// One with all defaults.
    #[expect(clippy::new_without_default, reason = "new() says that it is made, not found")]
    pub fn new() -> Self {
        Self(ureq::Agent::new_with_defaults())
    }

    /// One with the library's own time-out.
    pub fn with_timeout(timeout: Duration) -> Self {
        let config = ureq::config::Config::builder().timeout_global(Some(timeout)).build();
        Self(ureq::Agent::new_with_config(config))
    }
}

impl Transport for Stock {
    fn send(&self, request: Request<'_>) -> Result<Response, TransportError> {
        let mut head = ureq::http::Request::builder().method(request.method).uri(request.url);
        for header in request.headers {
            head = head.header(&*header.name, &*header.value);
        }
        let failed = |error: ureq::Error| {
            let error = Error::new(ErrorKind::Io, error.to_string()).with_source(error);
            // It does not say how far the request got.
            TransportError::sent(error)
        };
        let bad = |error: ureq::http::Error| failed(error.into());
        let answer = match request.body {
            Body::Bytes(bytes) => self.0.run(head.body(bytes).map_err(bad)?),
            Body::Stream { reader, .. } => {
                self.0.run(head.body(ureq::SendBody::from_reader(reader)).map_err(bad)?)
            }
            _ => self.0.run(head.body(()).map_err(bad)?),
        };
        let answer = answer.map_err(failed)?;
        let (head, body) = answer.into_parts();
        let mut headers = Headers::new();
        for (name, value) in &head.headers {
            headers.push(name.as_str(), value.as_bytes());
        }
        Ok(Response::new(head.status.as_u16(), headers, Box::new(body.into_reader())))
    }
}
