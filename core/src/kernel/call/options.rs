//! The options of one call.

use std::time::Duration;

use super::operation::TokenKinds;
use crate::error::{Error, Result};
use crate::kernel::transport::{Header, Interrupt};
use crate::secret::Secret;

use super::request::header;

/// Options of one call, or of all calls through a view of a client
/// ([`with_options`](crate::lark::Client::with_options)). What is not set comes from the client.
///
/// A token given here is used for the call or refused before it is sent, when the operation does
/// not take its kind; it is never ignored for one that the client would fetch. Of several the first
/// that the operation takes is used: the user's, the tenant's, the app's.
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) user_token: Option<Secret>,
    pub(crate) tenant_token: Option<Secret>,
    pub(crate) app_token: Option<Secret>,
    pub(crate) tenant_key: Option<String>,
    pub(crate) headers: Vec<Header>,
    pub(crate) request_id: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) helpdesk: bool,
    pub(crate) interrupt: Option<Interrupt>,
}

impl CallOptions {
    /// No options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Acts as a user.
    pub fn user_token(mut self, token: impl Into<Secret>) -> Self {
        self.user_token = Some(token.into());
        self
    }

    /// Uses this tenant access token (DingTalk: access token) instead of a fetched one.
    pub fn tenant_token(mut self, token: impl Into<Secret>) -> Self {
        self.tenant_token = Some(token.into());
        self
    }

    /// Uses this app access token instead of a fetched one.
    pub fn app_token(mut self, token: impl Into<Secret>) -> Self {
        self.app_token = Some(token.into());
        self
    }

    /// The organisation a marketplace app acts in: tenant key of Feishu/Lark, corpId of DingTalk.
    pub fn tenant_key(mut self, key: impl Into<String>) -> Self {
        self.tenant_key = Some(key.into());
        self
    }

    /// Sends a header. One of the same name that the library would send is replaced, except the
    /// token's and the content type of a form.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the name or the value cannot be part
    /// of a header, when the header is the platform's own (`X-Request-Id`, `X-Tt-Logid`), or when it
    /// says where a request ends or to whom it goes (`Content-Length`, `Transfer-Encoding`, `Host`).
    pub fn header(mut self, name: &str, value: &str) -> Result<Self> {
        self.headers.push(own_header(name, value)?);
        Ok(self)
    }

    /// The id of this request, for your own logs and the platform's (`Oapi-Sdk-Request-Id`).
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// How long the call may take in all, retries included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often it may be sent again after a failure that allows it; 0 turns retries off.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Sends the helpdesk's credentials along (Feishu/Lark `helpdesk` operations).
    pub fn helpdesk(mut self, needed: bool) -> Self {
        self.helpdesk = needed;
        self
    }

    /// Asked at least every 100 ms while the call waits, on its thread; an error ends the call
    /// with it.
    pub fn interrupt(mut self, interrupt: Interrupt) -> Self {
        self.interrupt = Some(interrupt);
        self
    }

    /// The token that the call itself brings, if the operation takes its kind. One that was given
    /// and does not fit is refused: ignoring it would act as somebody else. `names` are what the
    /// platform calls the tokens of a user, of the app in an organisation, and of the app.
    pub(crate) fn token(
        &self,
        call: &str,
        kinds: TokenKinds,
        names: [&str; 3],
    ) -> Result<Option<&Secret>> {
        let allowed = [kinds.user, kinds.tenant, kinds.app];
        let given = [&self.user_token, &self.tenant_token, &self.app_token];
        let mut refused = None;
        for ((token, name), fits) in given.into_iter().zip(names).zip(allowed) {
            match token {
                Some(token) if token.is_empty() => return Err(no_token(name)),
                Some(token) if fits => return Ok(Some(token)),
                Some(_) => refused = refused.or(Some(name)),
                None => {}
            }
        }
        let Some(refused) = refused else { return Ok(None) };
        let mut only: Vec<&str> = names
            .into_iter()
            .zip(allowed)
            .filter(|(_, fits)| *fits)
            .map(|(name, _)| name)
            .collect();
        only.dedup();
        let text = match only.as_slice() {
            [] => format!("{call} takes no access token"),
            only => {
                format!("{call} takes no {refused} access token, only {} ones", only.join(" or "))
            }
        };
        Err(Error::config(text).with_hint("Call it through a client without that option."))
    }

    /// These options, and where one is not set, that of `base`.
    pub(crate) fn over(self, base: &Self) -> Self {
        let mut headers = base.headers.clone();
        headers.extend(self.headers);
        Self {
            user_token: self.user_token.or_else(|| base.user_token.clone()),
            tenant_token: self.tenant_token.or_else(|| base.tenant_token.clone()),
            app_token: self.app_token.or_else(|| base.app_token.clone()),
            tenant_key: self.tenant_key.or_else(|| base.tenant_key.clone()),
            headers,
            request_id: self.request_id.or_else(|| base.request_id.clone()),
            timeout: self.timeout.or(base.timeout),
            retries: self.retries.or(base.retries),
            helpdesk: self.helpdesk || base.helpdesk,
            interrupt: self.interrupt.or_else(|| base.interrupt.clone()),
        }
    }
}

/// The error about a token that was given and is none.
pub(crate) fn no_token(name: &str) -> Error {
    Error::config(format!("the {name} access token that was given is empty"))
        .with_hint("Look where it comes from, or leave it out.")
}

/// A header that a caller may set.
pub(crate) fn own_header(name: &str, value: &str) -> Result<Header> {
    const PLATFORMS: [&str; 3] = ["x-request-id", "request-id", "x-tt-logid"];
    if PLATFORMS.iter().any(|taken| name.eq_ignore_ascii_case(taken)) {
        let text = format!("the header {name} belongs to the platform's answers");
        return Err(Error::config(text).with_hint("Use the option request_id."));
    }
    header(name, value)
}

impl std::fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallOptions")
            .field("user_token", &self.user_token)
            .field("tenant_token", &self.tenant_token)
            .field("app_token", &self.app_token)
            .field("tenant_key", &self.tenant_key)
            .field("headers", &self.headers)
            .field("request_id", &self.request_id)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("helpdesk", &self.helpdesk)
            .finish_non_exhaustive()
    }
}
