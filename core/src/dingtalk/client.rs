//! The client of DingTalk and its options.

use std::fmt;
use std::sync::Arc;

use super::OPERATIONS;
use super::session::Session;
use crate::error::Result;
use crate::kernel::builder;
use crate::kernel::call::operation::Operation;
use crate::kernel::call::options::no_token;
use crate::kernel::call::pipeline;
use crate::kernel::call::table::Table;
use crate::kernel::client::{self, Backend, Call};
use crate::kernel::clock::SystemClock;
use crate::kernel::crypto::fingerprint;
use crate::kernel::logger::Logger;
use crate::kernel::redact;
use crate::kernel::store::MemoryStore;
use crate::kernel::token::{TokenCache, token_key};
use crate::kernel::transport::Header;
use crate::kernel::url::Origin;
use crate::secret::Secret;

/// The home of the new OpenAPI, the default.
pub const DINGTALK: &str = "https://api.dingtalk.com";

/// The home of the old OpenAPI.
pub const DINGTALK_OLD: &str = "https://oapi.dingtalk.com";

/// A client of DingTalk.
pub type Client = client::Client<Platform>;

/// The options of a [`Client`].
pub type Builder = builder::Builder<Setup>;

/// What only a client of DingTalk has; set through [`Builder`].
pub struct Setup {
    base_url: String,
    old_base_url: String,
    corp_id: Option<String>,
    token_cache: bool,
    access_token: Option<Secret>,
}

/// What a client of DingTalk knows.
pub struct Platform {
    pub(super) client_id: String,
    pub(super) secret: Option<Secret>,
    pub(super) base: Origin,
    pub(super) old_base: Origin,
    pub(super) corp_id: Option<String>,
    pub(super) token_cache: bool,
    pub(super) access_token: Option<Secret>,
    pub(super) tokens: TokenCache,
    /// What the names of its tokens begin with.
    pub(super) token_key: String,
}

impl Client {
    /// A client with all defaults. The client id is the `AppKey`, or the `SuiteKey` of an app for many
    /// organisations. What is wrong with the arguments is said by the first call.
    pub fn new(client_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::builder(client_id, secret)
            .build()
            .unwrap_or_else(|fault| Builder::broken(Platform::unset(), fault))
    }

    /// The client id (app key); empty where [`new`](Self::new) was given what no client can be
    /// made of.
    pub fn client_id(&self) -> &str {
        &self.shared.platform.client_id
    }

    /// The options of a client.
    pub fn builder(client_id: impl Into<String>, secret: impl Into<Secret>) -> Builder {
        Builder::with(client_id.into(), Some(secret.into()), Setup::default())
    }

    /// The options of a client without a secret: it works with tokens you give it.
    pub fn builder_without_secret(client_id: impl Into<String>) -> Builder {
        Builder::with(client_id.into(), None, Setup::default())
    }

    /// The options of a client whose id and secret come from the environment:
    /// `DINGTALK_CLIENT_ID` and `DINGTALK_CLIENT_SECRET`, else `DINGTALK_APP_KEY` and
    /// `DINGTALK_APP_SECRET`. Both come from one pair. `DINGTALK_BASE_URL` and
    /// `DINGTALK_OLD_BASE_URL` set the base URLs.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when no pair is complete.
    pub fn from_env() -> Result<Builder> {
        builder::from_env(
            &[
                ("DINGTALK_CLIENT_ID", "DINGTALK_CLIENT_SECRET"),
                ("DINGTALK_APP_KEY", "DINGTALK_APP_SECRET"),
            ],
            |id, secret| {
                let mut builder = Self::builder(id, secret);
                for (name, url) in [
                    ("DINGTALK_BASE_URL", &mut builder.special.base_url),
                    ("DINGTALK_OLD_BASE_URL", &mut builder.special.old_base_url),
                ] {
                    if let Some(value) = builder::variable(name) {
                        *url = value;
                    }
                }
                builder
            },
        )
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            base_url: DINGTALK.to_owned(),
            old_base_url: DINGTALK_OLD.to_owned(),
            corp_id: None,
            token_cache: true,
            access_token: None,
        }
    }
}

impl Builder {
    /// The home of the new OpenAPI: [`DINGTALK`] by default. https only, except on this machine;
    /// no path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.special.base_url = url.into();
        self
    }

    /// The home of the old OpenAPI: [`DINGTALK_OLD`] by default.
    pub fn old_base_url(mut self, url: impl Into<String>) -> Self {
        self.special.old_base_url = url.into();
        self
    }

    /// The organisation the app acts in. Needed by apps for many organisations; a call can name
    /// another with [`CallOptions::tenant_key`](crate::CallOptions::tenant_key).
    pub fn corp_id(mut self, id: impl Into<String>) -> Self {
        self.special.corp_id = Some(id.into());
        self
    }

    /// Whether tokens are fetched and kept. On by default; off, every call must bring its token.
    pub fn token_cache(mut self, on: bool) -> Self {
        self.special.token_cache = on;
        self
    }

    /// An access token that you manage: used instead of fetching one.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.special.access_token = Some(token.into());
        self
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) naming the option that is wrong.
    pub fn build(mut self) -> Result<Client> {
        self.checked_app("client id")?;
        let setup = std::mem::take(&mut self.special);
        if setup.access_token.as_ref().is_some_and(Secret::is_empty) {
            return Err(no_token("app"));
        }
        let tokens = TokenCache::new(
            self.take_store(),
            Arc::clone(&self.clock),
            self.logger.clone(),
            super::session::margin,
        );
        let base = Origin::parse_base(&setup.base_url)?;
        let secret = self.secret.as_ref();
        let credential = secret.map(|secret| fingerprint(secret.expose())).unwrap_or_default();
        let platform = Platform {
            token_key: token_key("access", &base, &[&self.app, &credential]),
            client_id: self.app.clone(),
            secret: self.secret.clone(),
            base,
            old_base: Origin::parse_base(&setup.old_base_url)?,
            corp_id: setup.corp_id,
            token_cache: setup.token_cache,
            access_token: setup.access_token,
            tokens,
        };
        // Without this header some gateways answer in XML.
        self.assemble(platform, vec![Header::new("accept", "application/json")])
    }
}

impl Platform {
    /// A platform that knows nothing.
    fn unset() -> Self {
        let store = Arc::new(MemoryStore::new());
        let clock = Arc::new(SystemClock::new());
        Self {
            client_id: String::new(),
            secret: None,
            base: Origin::default(),
            old_base: Origin::default(),
            corp_id: None,
            token_cache: false,
            access_token: None,
            tokens: TokenCache::new(store, clock, Logger::default(), super::session::margin),
            token_key: String::new(),
        }
    }

    /// Whether an address is one of the old API, where the token travels in the query and refusals
    /// come with HTTP 200.
    pub(super) fn is_old(&self, url: &str) -> bool {
        let path = |base: &Origin| url.strip_prefix(base.as_str());
        match path(&self.old_base) {
            None => false,
            // One address may serve both, as the sandbox does: then the path tells.
            Some(rest) => self.old_base != self.base || !is_new_path(rest),
        }
    }
}

/// Paths of the new API begin with a version: `/v1.0/robot/…`.
fn is_new_path(path: &str) -> bool {
    let version = path.strip_prefix("/v").and_then(|rest| rest.split('/').next());
    version.is_some_and(|text| {
        text.contains('.') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    })
}

impl Backend for Platform {
    fn operations() -> &'static Table {
        &OPERATIONS
    }

    fn base<'a>(&'a self, operation: &'a Operation) -> &'a str {
        match operation.host.as_ref() {
            "" => self.base.as_str(),
            "oapi" => self.old_base.as_str(),
            other => other,
        }
    }

    fn raw_base<'a>(&'a self, path: &str) -> &'a str {
        if is_new_path(path) { self.base.as_str() } else { self.old_base.as_str() }
    }

    fn owns(&self, url: &str) -> bool {
        self.base.holds(url) || self.old_base.holds(url)
    }

    fn platform(call: Call<'_, Self>) -> impl pipeline::Platform + '_ {
        Session { call }
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("client_id", &self.client_id)
            .field("base", &self.base)
            .field("old_base", &self.old_base)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("base_url", &redact::url(&self.base_url))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_tell_the_two_apis_apart() {
        assert!(is_new_path("/v1.0/robot/groupMessages/send"));
        assert!(is_new_path("/v2.0/wiki/nodes"));
        assert!(!is_new_path("/topapi/v2/user/get"));
        assert!(!is_new_path("/v2/user"));
    }
}
