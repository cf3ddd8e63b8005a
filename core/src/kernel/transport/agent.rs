//! The default transport: keep-alive connections shared by all threads of a client.
//!
//! This is the one file that names ureq. It brings HTTP/1.1 and the pool; connecting and waiting
//! are ours, because its own time-outs start a thread for each request and its resolver runs
//! even when a connection is at hand.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Weak};
use std::time::Duration;

use ureq::config::AutoHeaderValue;
use ureq::http;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport as wire;

use super::dial::{Dialer, unwrap_ours};
use super::scope::{Scope, Watched};
use super::socket::Socket;
use super::{
    Body, Closed, Headers, Limits, Progress, Request, Response, Transport, TransportError,
};
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::process::PerProcess;

/// Connections kept open, in all and to one host.
const IDLE_CONNECTIONS: usize = 64;

/// How long an idle connection is kept: below what the platforms' gateways allow.
const IDLE_AGE: Duration = Duration::from_secs(50);

/// How long the rest of an answer that nobody reads may keep its reader waiting.
const DRAIN_TIME: Duration = Duration::from_millis(50);

/// Buffers of a connection. The head of an answer must fit the first.
const BUFFER: usize = 32 * 1024;

/// How much of a request is collected before it is written: the head and a body of usual size
/// leave together, which halves what the system has to do for them.
const COLLECTED: usize = 8 * 1024;

/// The HTTP agent of one client.
pub(crate) struct Agent {
    agent: PerProcess<ureq::Agent>,
    closed: Closed,
}

impl Agent {
    pub(crate) fn new(dialer: Dialer, closed: Closed) -> Self {
        let make = move || ureq::Agent::with_parts(config(), Connector(dialer.clone()), NoResolver);
        Self { agent: PerProcess::new(make), closed }
    }

    fn run(&self, request: Request<'_>) -> Result<http::Response<ureq::Body>> {
        let agent = self.agent.get();
        let mut head = http::Request::builder().method(request.method).uri(request.url);
        for header in request.headers {
            head = head.header(&*header.name, header.value.as_bytes());
        }
        let bad = |error: http::Error| {
            Error::config(format!("the request cannot be built: {error}"))
                .with_hint("Look for characters that a URL or a header cannot hold.")
        };
        let sends = matches!(request.method, "POST" | "PUT" | "PATCH");
        let answer = match request.body {
            Body::Empty if !sends => agent.run(head.body(()).map_err(bad)?),
            Body::Empty => agent.run(head.body(&[][..]).map_err(bad)?),
            Body::Bytes(bytes) => agent.run(head.body(bytes).map_err(bad)?),
            Body::Stream { length, reader } => {
                let mut watched = Watched::new(reader, self.scope(request.limits));
                let body = ureq::SendBody::from_reader(&mut watched);
                let head = head.header(http::header::CONTENT_LENGTH, length);
                agent.run(head.body(body).map_err(bad)?)
            }
        };
        answer.map_err(|error| self.translate(error))
    }

    fn scope(&self, limits: &Limits) -> Scope {
        Scope::new(limits, Some(self.closed.clone()))
    }

    /// The library's own error inside that of the HTTP library, or one that says the same.
    fn translate(&self, error: ureq::Error) -> Error {
        translate(error, self.closed.check())
    }
}

fn translate(error: ureq::Error, open: Result<()>) -> Error {
    if let Err(error) = open {
        return error;
    }
    match error {
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                Error::new(ErrorKind::Io, "the server closed the connection before its answer")
                    .with_source(error)
                    .retryable(None)
            }
            _ => unwrap_ours(error),
        },
        ureq::Error::LargeResponseHeader(..) => {
            Error::new(ErrorKind::Http, "the head of the answer is larger than 32 KiB")
                .with_hint("A gateway between here and the platform may have answered.")
        }
        ureq::Error::BodyStalled | ureq::Error::Protocol(_) => {
            Error::new(ErrorKind::Http, format!("the answer is no valid HTTP: {error}"))
                .with_source(error)
        }
        other => Error::new(ErrorKind::Io, other.to_string()).with_source(other),
    }
}

impl Transport for Agent {
    fn send(&self, request: Request<'_>) -> std::result::Result<Response, TransportError> {
        let mut scope = self.scope(request.limits);
        let answer = scope.run(|| self.run(request)).map_err(|error| {
            let lost = error.kind() == ErrorKind::Io;
            let progress = match scope.progress() {
                Progress::KeptConnectionClosed if !lost => Progress::Sent,
                other => other,
            };
            TransportError { error, progress }
        })?;
        let (head, body) = answer.into_parts();
        let mut headers = Headers::new();
        for (name, value) in &head.headers {
            headers.push(name.as_str(), value.as_bytes());
        }
        let body = Box::new(ScopedBody { body: body.into_reader(), scope, ended: false });
        Ok(Response { status: head.status.as_u16(), headers, body })
    }

    /// Only closing ends what is under way. Otherwise the connections end with those that use them.
    fn shutdown(&self) {
        if self.closed.is_set() {
            self.agent.get().clone().shutdown();
        }
    }
}

impl fmt::Debug for Agent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Agent")
    }
}

/// The rest of an answer, read under the limits of its call.
struct ScopedBody {
    body: ureq::BodyReader<'static>,
    scope: Scope,
    /// All of it was read, or no more can be.
    ended: bool,
}

impl Read for ScopedBody {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Self { body, scope, ended } = self;
        // The HTTP library wraps its errors once more on this way out.
        let read = scope.run(|| body.read(buffer)).map_err(|error| {
            match error.downcast::<ureq::Error>() {
                Ok(inner) => io::Error::other(translate(inner, scope.check())),
                // Closing the client ends its connections: the end says nothing of the server.
                Err(outer) => scope.check().map_or_else(io::Error::other, |()| outer),
            }
        });
        *ended = !matches!(read, Ok(1..));
        read
    }
}

impl Drop for ScopedBody {
    /// A connection can be used again only when its answer was read to the end. What is left of a
    /// small one is read here; that costs less than a new connection.
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        self.scope.hurry(DRAIN_TIME);
        let mut scratch = [0; 4096];
        let mut left = BUFFER;
        while !self.ended && left > 0 {
            let count = self.read(&mut scratch).unwrap_or(0);
            left = left.saturating_sub(count);
        }
    }
}

/// Nothing of the HTTP library's own policy: no redirects, no time-outs, no errors for a status.
fn config() -> ureq::config::Config {
    ureq::config::Config::builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .max_idle_connections(IDLE_CONNECTIONS)
        .max_idle_connections_per_host(IDLE_CONNECTIONS)
        .max_idle_age(IDLE_AGE)
        .input_buffer_size(BUFFER)
        .output_buffer_size(BUFFER)
        .max_response_header_size(BUFFER)
        .user_agent(AutoHeaderValue::None)
        .build()
}

/// Names are looked up where a connection is made, not for every request.
#[derive(Debug)]
struct NoResolver;

impl Resolver for NoResolver {
    fn resolve(
        &self,
        _uri: &http::Uri,
        _config: &ureq::config::Config,
        _timeout: wire::NextTimeout,
    ) -> std::result::Result<ResolvedSocketAddrs, ureq::Error> {
        Ok(self.empty())
    }
}

#[derive(Debug)]
struct Connector(Dialer);

impl wire::Connector for Connector {
    type Out = Connection;

    fn connect(
        &self,
        details: &wire::ConnectionDetails<'_>,
        _chained: Option<()>,
    ) -> std::result::Result<Option<Connection>, ureq::Error> {
        let uri = details.uri;
        let secure = details.needs_tls();
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let socket = self
            .0
            .dial(uri.host().unwrap_or_default(), port, secure)
            .map_err(|error| ureq::Error::Io(io::Error::other(error)))?;
        let handle: Weak<TcpStream> = Arc::downgrade(&socket.handle());
        (details.register_shutdown)(handle)?;
        Ok(Some(Connection {
            socket,
            buffers: wire::LazyBuffers::new(BUFFER, BUFFER),
            unsent: Vec::new(),
            just_read: false,
        }))
    }
}

#[derive(Debug)]
struct Connection {
    socket: Socket,
    buffers: wire::LazyBuffers,
    /// What was handed over to be sent and waits for the rest of its request.
    unsent: Vec<u8>,
    /// Bytes came since the last look whether the connection is open.
    just_read: bool,
}

fn send_all(socket: &mut Socket, unsent: &mut Vec<u8>) -> io::Result<()> {
    let written = socket.write_all(unsent);
    unsent.clear();
    written
}

impl wire::Transport for Connection {
    fn buffers(&mut self) -> &mut dyn wire::Buffers {
        &mut self.buffers
    }

    fn transmit_output(
        &mut self,
        amount: usize,
        _timeout: wire::NextTimeout,
    ) -> std::result::Result<(), ureq::Error> {
        use wire::Buffers as _;
        let output = self.buffers.output().get(..amount).unwrap_or_default();
        if self.unsent.len() + output.len() <= COLLECTED {
            self.unsent.extend_from_slice(output);
            return Ok(());
        }
        send_all(&mut self.socket, &mut self.unsent)?;
        self.socket.write_all(output)?;
        Ok(())
    }

    fn await_input(
        &mut self,
        _timeout: wire::NextTimeout,
    ) -> std::result::Result<bool, ureq::Error> {
        use wire::Buffers as _;
        send_all(&mut self.socket, &mut self.unsent)?;
        self.socket.flush()?;
        let room = self.buffers.input_append_buf();
        // Only the head of an answer is kept whole; bodies are taken out as they come.
        if room.is_empty() {
            return Err(ureq::Error::LargeResponseHeader(BUFFER, BUFFER));
        }
        let count = self.socket.read(room)?;
        self.buffers.input_appended(count);
        self.just_read = true;
        Ok(count > 0)
    }

    /// The pool asks when a connection comes back and again when it is taken. Right after an
    /// answer there is nothing to see yet, so only the second question costs a look.
    fn is_open(&mut self) -> bool {
        std::mem::take(&mut self.just_read) || self.socket.is_open()
    }

    fn is_tls(&self) -> bool {
        self.socket.is_tls()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As it comes the pool keeps three connections for one host, and those for fifteen seconds.
    #[test]
    fn the_pool_keeps_what_many_threads_use_and_less_long_than_gateways_do() {
        let stock = ureq::config::Config::default();
        assert_eq!((stock.max_idle_connections_per_host(), stock.max_idle_connections()), (3, 10));
        let ours = config();
        assert_eq!((ours.max_idle_connections_per_host(), ours.max_idle_connections()), (64, 64));
        assert!(ours.max_idle_age() > stock.max_idle_age());
        assert!(ours.max_idle_age() < Duration::from_secs(60));
    }
}
