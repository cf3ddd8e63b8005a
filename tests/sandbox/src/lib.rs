//! An offline sandbox of the Feishu/Lark and `DingTalk` open platforms.
//!
//! It listens on 127.0.0.1, issues tokens, checks requests against the catalog of operations and
//! answers them in the platforms' shapes. Tests tell it what to do wrong ([`Fault`]) and read what
//! it received.
//!
//! ```
//! use feiding_sandbox::Sandbox;
//!
//! # fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start()?;
//! assert!(sandbox.url().starts_with("http://127.0.0.1:"));
//! assert!(sandbox.received().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! The same over HTTP, for tests in other languages: the control calls, settings and faults are
//! listed in the crate's README.

#[cfg(test)]
mod answering;
mod bodies;
mod catalog;
mod clock;
mod control;
mod dingtalk;
mod dingtalk_tokens;
mod faults;
mod gzip;
mod http;
mod lark;
mod lark_tokens;
mod multipart;
mod platforms;
mod play;
mod record;
mod refusals;
#[cfg(test)]
mod refusing;
mod samples;
mod sending;
mod sends;
mod server;
mod settings;
mod shape;
mod spec;
mod synth;
mod tls;
mod tokens;
mod transfers;
mod types;
mod uploads;
mod validate;
#[cfg(test)]
mod walk;
mod wire;

use std::io;
use std::sync::Arc;

pub use clock::{Clock, ManualClock, SystemClock};
pub use faults::{Fault, FaultKind};
pub use http::{Answer, Request};
pub use record::Received;
pub use settings::{ExpireShape, Settings};

/// A running sandbox; dropping it closes its connections and joins its threads.
#[derive(Debug)]
pub struct Sandbox {
    server: server::Server,
}

impl Sandbox {
    /// Starts a sandbox on a free port, without TLS.
    ///
    /// # Errors
    /// The error of the socket that could not be opened.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Chooses how to start one.
    pub fn builder() -> Builder {
        Builder { tls: false, port: 0, clock: Arc::new(SystemClock), connections: 2048 }
    }

    /// Where it listens, `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.server.url
    }

    /// Where it listens for TLS, `https://127.0.0.1:PORT`; `None` unless asked for.
    pub fn url_tls(&self) -> Option<&str> {
        self.server.tls.as_ref().map(|(url, _)| url.as_str())
    }

    /// The certificate a client has to trust, in PEM; `None` without TLS.
    pub fn ca_pem(&self) -> Option<&str> {
        self.server.tls.as_ref().map(|(_, ca_pem)| ca_pem.as_str())
    }

    /// The requests received and still kept, oldest first: the last 10,000 or 64 MiB. A request
    /// is here before its answer is sent.
    pub fn received(&self) -> Vec<Received> {
        self.server.shared.record.since(0)
    }

    /// Forgets the received requests and the faults. Tokens and settings stay.
    pub fn clear(&self) {
        self.server.shared.clear();
    }

    /// Puts a fault in force, after those already there.
    pub fn fault(&self, fault: Fault) {
        self.server.shared.faults.add(fault);
    }

    /// How many requests were answered or met a fault, control calls aside.
    pub fn requests(&self) -> u64 {
        self.server.shared.requests()
    }

    /// How many connections were accepted so far.
    pub fn connections(&self) -> u64 {
        self.server.shared.connections()
    }

    /// How many connections are open now.
    pub fn open_connections(&self) -> usize {
        self.server.shared.open_connections()
    }

    /// Closes every connection that is open now, as a gateway does with idle ones. When it returns,
    /// the end of the stream is on its way to each client; on the loopback it has arrived.
    pub fn close_connections(&self) {
        self.server.shared.shut_down_all();
    }

    /// The settings, to read and to change.
    pub fn settings(&self) -> &Settings {
        &self.server.shared.settings
    }
}

/// How to start a [`Sandbox`].
#[derive(Debug, Clone)]
pub struct Builder {
    tls: bool,
    port: u16,
    clock: Arc<dyn Clock>,
    connections: usize,
}

impl Builder {
    /// Whether to listen for TLS too, on a port of its own; off at first.
    #[must_use]
    pub fn tls(mut self, on: bool) -> Self {
        self.tls = on;
        self
    }

    /// The port to listen on without TLS; 0, the default, takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The clock tokens go by; the system's at first.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The most connections served at a time, 2,048 at first; more are answered with HTTP 503.
    #[must_use]
    pub fn connections(mut self, limit: usize) -> Self {
        self.connections = limit;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// The error of the socket that could not be opened, of the certificate that could not be
    /// made, or of the thread that could not be started.
    pub fn start(self) -> io::Result<Sandbox> {
        let server = server::Server::start(self)?;
        Ok(Sandbox { server })
    }
}
