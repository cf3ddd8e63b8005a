//! The client of Feishu/Lark and its options.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::OPERATIONS;
use super::assertion::{ClientAssertion, oauth_base};
use super::session::Session;
use crate::error::{Error, Result};
use crate::kernel::builder;
use crate::kernel::call::operation::{Operation, TokenKind};
use crate::kernel::call::options::no_token;
use crate::kernel::call::pipeline::{self, TokenKey};
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

/// The home of Feishu, the default.
pub const FEISHU: &str = "https://open.feishu.cn";

/// The home of Lark, outside mainland China.
pub const LARK: &str = "https://open.larksuite.com";

/// A client of Feishu or Lark.
pub type Client = client::Client<Platform>;

/// The options of a [`Client`].
pub type Builder = builder::Builder<Setup>;

/// Who may install the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AppType {
    /// One organisation: an app it built itself.
    #[default]
    SelfBuilt,
    /// Any organisation that installs it from the marketplace.
    Marketplace,
}

/// What only a client of Feishu/Lark has; set through [`Builder`].
pub struct Setup {
    base_url: String,
    oauth_base_url: Option<String>,
    app_type: AppType,
    app_ticket: Option<Secret>,
    assertion: Option<Arc<dyn ClientAssertion>>,
    token_cache: bool,
    tenant_token: Option<Secret>,
    app_token: Option<Secret>,
    helpdesk: Option<(String, Secret)>,
    sse: bool,
}

/// What a client of Feishu/Lark knows.
pub struct Platform {
    pub(super) app_id: String,
    pub(super) secret: Option<Secret>,
    pub(super) base: Origin,
    /// Where the few operations of the web site are: `www.` in place of the base's `open.`.
    site: Origin,
    /// Where assertions are exchanged, or why that is not known.
    pub(super) oauth: Option<Origin>,
    pub(super) app_type: AppType,
    pub(super) assertion: Option<Arc<dyn ClientAssertion>>,
    pub(super) token_cache: bool,
    /// Tokens that the caller manages: used where a call brings none.
    pub(super) tenant_token: Option<Secret>,
    pub(super) app_token: Option<Secret>,
    pub(super) helpdesk: Option<Header>,
    pub(super) tokens: TokenCache,
    tenant_key: TokenKey,
    app_key: TokenKey,
}

impl Client {
    /// A client of Feishu for a self-built app, with all defaults. What is wrong with the
    /// arguments is said by the first call.
    pub fn new(app_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::builder(app_id, secret)
            .build()
            .unwrap_or_else(|fault| Builder::broken(Platform::unset(), fault))
    }

    /// The id of the app; empty where [`new`](Self::new) was given what no client can be made of.
    pub fn app_id(&self) -> &str {
        &self.shared.platform.app_id
    }

    /// The options of a client.
    pub fn builder(app_id: impl Into<String>, secret: impl Into<Secret>) -> Builder {
        Builder::with(app_id.into(), Some(secret.into()), Setup::default())
    }

    /// The options of a client without a secret: it works with tokens you give it, or with a
    /// client assertion.
    pub fn builder_without_secret(app_id: impl Into<String>) -> Builder {
        Builder::with(app_id.into(), None, Setup::default())
    }

    /// The options of a client whose app id and secret come from the environment: `LARK_APP_ID`
    /// and `LARK_APP_SECRET`, else `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, else `APP_ID` and
    /// `APP_SECRET`. Both come from one pair. `LARK_BASE_URL` sets the base URL.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when no pair is complete.
    pub fn from_env() -> Result<Builder> {
        builder::from_env(
            &[
                ("LARK_APP_ID", "LARK_APP_SECRET"),
                ("FEISHU_APP_ID", "FEISHU_APP_SECRET"),
                ("APP_ID", "APP_SECRET"),
            ],
            |app, secret| {
                let builder = Self::builder(app, secret);
                match builder::variable("LARK_BASE_URL") {
                    Some(url) => builder.base_url(url),
                    None => builder,
                }
            },
        )
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            base_url: FEISHU.to_owned(),
            oauth_base_url: None,
            app_type: AppType::SelfBuilt,
            app_ticket: None,
            assertion: None,
            token_cache: true,
            tenant_token: None,
            app_token: None,
            helpdesk: None,
            sse: false,
        }
    }
}

impl Setup {
    /// What is wrong with one option by itself.
    fn check(&self) -> Result<()> {
        if self.sse {
            return Err(Error::config("the option server_sent_events is not served yet"));
        }
        for (token, name) in [(&self.tenant_token, "tenant"), (&self.app_token, "app")] {
            if token.as_ref().is_some_and(Secret::is_empty) {
                return Err(no_token(name));
            }
        }
        if self.helpdesk.as_ref().is_some_and(|(id, token)| id.is_empty() || token.is_empty()) {
            return Err(Error::config("the id or the token of the option helpdesk is empty")
                .with_hint("Leave the option out if calls need no helpdesk."));
        }
        Ok(())
    }
}

impl Builder {
    /// The home of the API: [`FEISHU`] by default, [`LARK`], or an address of your own. https
    /// only, except on this machine; no path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.special.base_url = url.into();
        self
    }

    /// The home of the accounts service, where client assertions are exchanged. Follows from the
    /// base URL for [`FEISHU`] and [`LARK`].
    pub fn oauth_base_url(mut self, url: impl Into<String>) -> Self {
        self.special.oauth_base_url = Some(url.into());
        self
    }

    /// Who may install the app. Tokens of marketplace apps are not fetched yet: such a client
    /// works with tokens that each call brings.
    pub fn app_type(mut self, kind: AppType) -> Self {
        self.special.app_type = kind;
        self
    }

    /// The app ticket of a marketplace app. Not served yet: `build()` refuses it.
    pub fn app_ticket(mut self, ticket: impl Into<Secret>) -> Self {
        self.special.app_ticket = Some(ticket.into());
        self
    }

    /// Signs the app in with an assertion instead of its secret.
    pub fn client_assertion(mut self, provider: impl ClientAssertion + 'static) -> Self {
        self.special.assertion = Some(Arc::new(provider));
        self
    }

    /// Whether tokens are fetched and kept. On by default; off, every call must bring its token.
    pub fn token_cache(mut self, on: bool) -> Self {
        self.special.token_cache = on;
        self
    }

    /// A tenant access token that you manage: used instead of fetching one.
    pub fn tenant_access_token(mut self, token: impl Into<Secret>) -> Self {
        self.special.tenant_token = Some(token.into());
        self
    }

    /// An app access token that you manage: used instead of fetching one.
    pub fn app_access_token(mut self, token: impl Into<Secret>) -> Self {
        self.special.app_token = Some(token.into());
        self
    }

    /// The helpdesk's credentials, sent with calls that ask for it
    /// ([`CallOptions::helpdesk`](crate::CallOptions::helpdesk)).
    pub fn helpdesk(mut self, id: impl Into<String>, token: impl Into<Secret>) -> Self {
        self.special.helpdesk = Some((id.into(), token.into()));
        self
    }

    /// Server-sent events. Not served yet: `build()` refuses it.
    pub fn server_sent_events(mut self, on: bool) -> Self {
        self.special.sse = on;
        self
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) naming the option that is wrong.
    pub fn build(mut self) -> Result<Client> {
        self.checked_app("app id")?;
        let setup = std::mem::take(&mut self.special);
        setup.check()?;
        let base = Origin::parse_base(&setup.base_url)?;
        let oauth = oauth_base(&base, setup.oauth_base_url.as_deref());
        let oauth = match (oauth, &setup.assertion, &setup.oauth_base_url) {
            (Ok(oauth), ..) => Some(oauth),
            (Err(_), None, None) => None,
            (Err(error), ..) => return Err(error),
        };
        if setup.assertion.is_some() && setup.app_type == AppType::Marketplace {
            return Err(Error::config("client_assertion is not for marketplace apps")
                .with_code(7100)
                .with_hint("Leave out one of client_assertion and app_type."));
        }
        if setup.app_ticket.is_some() {
            return Err(Error::config("tickets (option app_ticket) are not served yet")
                .with_hint("Give the calls tenant access tokens instead."));
        }
        let helpdesk = setup.helpdesk.map(|(id, token)| helpdesk_header(&id, &token));
        let tokens = TokenCache::new(
            self.take_store(),
            Arc::clone(&self.clock),
            self.logger.clone(),
            super::session::margin,
        );
        let credential = match (&setup.assertion, &self.secret, &oauth) {
            (Some(_), _, Some(oauth)) => format!("assertion-{}", oauth.authority()),
            // The secret stands for itself by a hash, so that a new secret gets new tokens.
            (_, Some(secret), _) => fingerprint(secret.expose()),
            _ => String::new(),
        };
        let key = |kind| token_key(kind, &base, &[&self.app, &credential]).into();
        let (tenant_key, app_key) = (key("tenant"), key("app"));
        let platform = Platform {
            site: Origin::parse_base(&base.as_str().replacen("://open.", "://www.", 1))?,
            tenant_key,
            app_key,
            app_id: self.app.clone(),
            secret: self.secret.clone(),
            base,
            oauth,
            app_type: setup.app_type,
            assertion: setup.assertion,
            token_cache: setup.token_cache,
            tenant_token: setup.tenant_token,
            app_token: setup.app_token,
            helpdesk,
            tokens,
        };
        self.assemble(platform, Vec::new())
    }
}

/// The platform wants the bare base64, without a scheme in front.
fn helpdesk_header(id: &str, token: &Secret) -> Header {
    let pair = STANDARD.encode(format!("{id}:{}", token.expose()));
    Header::new("x-lark-helpdesk-authorization", pair)
}

impl Platform {
    /// Under what name a token of this kind is kept.
    pub(super) fn token_key(&self, kind: TokenKind) -> TokenKey {
        let key = if kind == TokenKind::App { &self.app_key } else { &self.tenant_key };
        Arc::clone(key)
    }

    /// A platform that knows nothing.
    fn unset() -> Self {
        let store = Arc::new(MemoryStore::new());
        let clock = Arc::new(SystemClock::new());
        Self {
            app_id: String::new(),
            secret: None,
            site: Origin::default(),
            base: Origin::default(),
            oauth: None,
            app_type: AppType::SelfBuilt,
            assertion: None,
            token_cache: false,
            tenant_token: None,
            app_token: None,
            helpdesk: None,
            tokens: TokenCache::new(store, clock, Logger::default(), super::session::margin),
            tenant_key: "".into(),
            app_key: "".into(),
        }
    }
}

impl Backend for Platform {
    fn operations() -> &'static Table {
        &OPERATIONS
    }

    fn base<'a>(&'a self, operation: &'a Operation) -> &'a str {
        match operation.host.as_ref() {
            "" => self.base.as_str(),
            "www" => self.site.as_str(),
            origin => origin,
        }
    }

    fn raw_base<'a>(&'a self, _path: &str) -> &'a str {
        self.base.as_str()
    }

    fn owns(&self, url: &str) -> bool {
        let own = [Some(&self.base), Some(&self.site), self.oauth.as_ref()];
        own.into_iter().flatten().any(|origin| origin.holds(url))
    }

    fn platform(call: Call<'_, Self>) -> impl pipeline::Platform + '_ {
        Session { call }
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("app_id", &self.app_id)
            .field("base", &self.base)
            .field("app_type", &self.app_type)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("base_url", &redact::url(&self.base_url))
            .field("app_type", &self.app_type)
            .finish_non_exhaustive()
    }
}
