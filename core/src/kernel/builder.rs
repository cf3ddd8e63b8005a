//! The options of a client, as far as both platforms have them.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::call::options::{CallOptions, own_header};
use super::call::own::{OwnFile, OwnOperations};
use super::call::pipeline::{Kernel, Settings};
use super::client::{Backend, Client, Shared};
use super::clock::{Clock, SystemClock};
use super::logger::{LogSink, Logger};
use super::store::{MemoryStore, Store};
use super::transport::agent::Agent;
use super::transport::dial::Dialer;
use super::transport::proxy::Proxies;
use super::transport::{
    Closed, Header, Interrupt, Request, Response, Transport, TransportError, tls,
};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// The options of a client in the making; `build()` checks them and makes it. Setters never fail.
///
/// `S` holds what only one platform has: [`lark::Builder`](crate::lark::Builder),
/// [`dingtalk::Builder`](crate::dingtalk::Builder).
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder<S> {
    pub(crate) app: String,
    pub(crate) secret: Option<Secret>,
    pub(crate) special: S,
    pub(crate) options: CallOptions,
    pub(crate) logger: Logger,
    pub(crate) clock: Arc<dyn Clock>,
    settings: Settings,
    store: Option<Arc<dyn Store>>,
    transport: Option<Arc<dyn Transport>>,
    proxy: Proxy,
    ca_file: Option<PathBuf>,
    headers: Vec<(String, String)>,
    source: Option<String>,
    tags: Vec<String>,
    own: Vec<OwnFile>,
}

/// Which proxy a client uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Proxy {
    /// What `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say when the client is built.
    #[default]
    Environment,
    /// None.
    Off,
    /// This one, for everything: `http://user:password@host:port` or `socks5://host:port`.
    Address(Secret),
}

impl<S> Builder<S> {
    pub(crate) fn with(app: String, secret: Option<Secret>, special: S) -> Self {
        Self {
            app,
            secret,
            special,
            options: CallOptions::new(),
            logger: Logger::default(),
            clock: Arc::new(SystemClock::new()),
            settings: Settings::default(),
            store: None,
            transport: None,
            proxy: Proxy::default(),
            ca_file: None,
            headers: Vec::new(),
            source: None,
            tags: Vec::new(),
            own: Vec::new(),
        }
    }

    /// How long a call may take in all, retries included. 30 s by default. Uploads have no total
    /// unless a call sets one, only the idle time-out, and downloads have none from their first
    /// byte on.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long making a connection may take: name, TCP, proxy and TLS. 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// The longest time without a byte moving. 30 s by default.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle_timeout = timeout;
        self
    }

    /// How often a call may be sent again after a failure that allows it: no connection, a kept
    /// connection that closed, a rate limit, a server error. 2 by default, 0 turns retries off.
    pub fn retries(mut self, retries: u32) -> Self {
        self.settings.retries = retries;
        self
    }

    /// The largest JSON answer, decompressed, in bytes. 16 MiB by default. Files have no limit.
    pub fn max_answer(mut self, bytes: u64) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Where tokens and tickets are kept: in the memory of this client by default.
    pub fn store(mut self, store: impl Store + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// The same for a store that is shared with others.
    pub fn shared_store(mut self, store: Arc<dyn Store>) -> Self {
        self.store = Some(store);
        self
    }

    /// A transport of your own. Options of the network (connect time-out, proxy, CA file) then do
    /// not apply.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Which proxy to use: by default what the environment says when the client is built.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Trusts the certificates of a PEM file too.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_file = Some(path.into());
        self
    }

    /// A header for every request.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What this program is, for the User-Agent: `feiding/0.1.0 source/<name>`. Characters outside
    /// `A-Z a-z 0-9 . _ -` become `_`, and it is cut to 64.
    pub fn source(mut self, name: impl Into<String>) -> Self {
        self.source = Some(name.into());
        self
    }

    /// A further word at the end of the User-Agent, cleaned like the source.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tags.push(tag.into());
        self
    }

    /// Operations of your own, as the JSON text of a catalog file (`core/catalog/README.md`): they
    /// add what the platform released yesterday, and correct what the catalog has wrong, for this
    /// client. May be called again; of two operations with one id the later counts. At most 1 MiB.
    ///
    /// ```
    /// # fn main() -> feiding::Result<()> {
    /// let client = feiding::lark::Client::builder("cli_a1", "secret")
    ///     .operations(r#"{"service": "im", "version": "v1", "operations": {"message.recall":
    ///         {"http": "POST /open-apis/im/v1/messages/:message_id/recall", "tokens": ["tenant"]}}}"#)
    ///     .build()?;
    /// assert!(client.operation("im.v1.message.recall").is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn operations(mut self, json: impl Into<String>) -> Self {
        self.own.push(OwnFile::Text(json.into()));
        self
    }

    /// The same from a file, which `build()` reads.
    pub fn operations_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.own.push(OwnFile::Path(path.into()));
        self
    }

    /// The most detailed lines of the log that are made: warnings by default.
    pub fn log_level(mut self, level: log::LevelFilter) -> Self {
        self.logger.level = level;
        self
    }

    /// Takes the lines of the log instead of the `log` crate.
    pub fn logger(mut self, sink: LogSink) -> Self {
        self.logger.sink = Some(sink);
        self
    }

    /// Shows requests and answers in the log at level debug, with secrets hidden and at most
    /// 4,096 characters of each body.
    pub fn log_bodies(mut self, show: bool) -> Self {
        self.logger.bodies = show;
        self
    }

    /// Asked at least every 100 ms while a call waits, on its thread; an error ends the call with
    /// it.
    pub fn interrupt(mut self, interrupt: Interrupt) -> Self {
        self.options = self.options.interrupt(interrupt);
        self
    }

    /// Time and chance of your own, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The store that the client will use.
    pub(crate) fn take_store(&mut self) -> Arc<dyn Store> {
        let clock = Arc::clone(&self.clock);
        self.store.take().unwrap_or_else(|| Arc::new(MemoryStore::with_clock(clock)))
    }

    /// Makes the client around its platform.
    pub(crate) fn assemble<P: Backend>(self, platform: P, fixed: Vec<Header>) -> Result<Client<P>> {
        let own = match self.own.as_slice() {
            [] => None,
            files => Some(OwnOperations::read(P::operations().rules(), files)?),
        };
        let mut headers = vec![Header::new("user-agent", self.user_agent())];
        headers.extend(fixed);
        for (name, value) in &self.headers {
            headers.push(own_header(name, value)?);
        }
        let closed = Closed::default();
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(Agent::new(self.dialer()?, closed.clone())),
        };
        let kernel = Kernel {
            transport,
            clock: self.clock,
            logger: self.logger,
            settings: self.settings,
            closed,
        };
        let shared = Shared { kernel, platform, own, headers, fault: None };
        Ok(Client { shared: Arc::new(shared), options: Arc::new(self.options) })
    }

    /// A client that answers every call with `fault`, for constructors that cannot fail.
    pub(crate) fn broken<P>(platform: P, fault: Error) -> Client<P> {
        let kernel = Kernel {
            transport: Arc::new(NoTransport),
            clock: Arc::new(SystemClock::new()),
            logger: Logger::default(),
            settings: Settings::default(),
            closed: Closed::default(),
        };
        let headers = Vec::new();
        let shared = Shared { kernel, platform, own: None, headers, fault: Some(fault) };
        Client { shared: Arc::new(shared), options: Arc::default() }
    }

    fn dialer(&self) -> Result<Dialer> {
        let proxies = match &self.proxy {
            Proxy::Environment => Proxies::from_env(&self.logger),
            Proxy::Off => Proxies::default(),
            Proxy::Address(address) => Proxies::one(address.expose())?,
        };
        Ok(Dialer { tls: tls::config(self.ca_file.as_deref())?, proxies })
    }

    fn user_agent(&self) -> String {
        let mut text = format!("feiding/{}", env!("CARGO_PKG_VERSION"));
        if let Some(source) = self.source.as_deref().filter(|source| !source.is_empty()) {
            text.push_str(" source/");
            text.push_str(&cleaned(source));
        }
        for tag in self.tags.iter().filter(|tag| !tag.is_empty()) {
            text.push(' ');
            text.push_str(&cleaned(tag));
        }
        text
    }

    /// The app's secret.
    ///
    /// # Errors
    /// A Config error when the secret was given and is empty.
    pub(crate) fn checked_app(&self, what: &str) -> Result<()> {
        if self.app.is_empty() {
            return Err(Error::config(format!("the {what} is empty"))
                .with_hint("The developer console shows it on the page of the app."));
        }
        if self.secret.as_ref().is_some_and(Secret::is_empty) {
            return Err(Error::config("the app secret is empty")
                .with_hint("Leave it out if the app has none."));
        }
        Ok(())
    }
}

/// Carries nothing.
struct NoTransport;

impl Transport for NoTransport {
    fn send(&self, _request: Request<'_>) -> std::result::Result<Response, TransportError> {
        Err(TransportError::not_sent(super::transport::closed()))
    }
}

/// Options from the first pair of environment variables that is complete. Never one half from one
/// pair and one from another.
pub(crate) fn from_env<S>(
    pairs: &[(&str, &str)],
    make: impl FnOnce(String, Secret) -> Builder<S>,
) -> Result<Builder<S>> {
    for (app, secret) in pairs {
        if let (Some(app), Some(secret)) = (variable(app), variable(secret)) {
            return Ok(make(app, Secret::new(secret)));
        }
    }
    let names: Vec<String> =
        pairs.iter().map(|(app, secret)| format!("{app} and {secret}")).collect();
    Err(Error::config("the environment has no credentials")
        .with_hint(format!("Set {}.", names.join(", or "))))
}

/// A variable of the environment; an empty one counts as none.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// What a word of the User-Agent may hold. Also keeps line breaks out of the header.
pub(crate) fn cleaned(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    text.chars().map(plain).take(64).collect()
}

impl<S: fmt::Debug> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("app", &self.app)
            .field("secret", &self.secret)
            .field("special", &self.special)
            .finish_non_exhaustive()
    }
}
