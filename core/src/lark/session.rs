//! Which token a call carries, and where it comes from.

use std::time::Duration;

use super::assertion;
use super::client::{AppType, Platform};
use super::reply;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::call::operation::{TokenKind, TokenKinds};
use crate::kernel::call::pipeline::{self, Found, Grant, Plan, TokenKey};
use crate::kernel::call::reply::{Answered, Head};
use crate::kernel::call::request::{Content, Draft, header};
use crate::kernel::client::Call;
use crate::kernel::codec::members;
use crate::kernel::retry::Refusal;
use crate::kernel::token::Fresh;
use crate::kernel::transport::{Header, Limits};
use crate::secret::Secret;

/// A token is renewed three minutes before its end, or in the last tenth of a shorter life.
pub(super) fn margin(lifetime: Duration) -> Duration {
    Duration::from_secs(180).min(lifetime / 10)
}

/// One call of a client.
pub(super) struct Session<'a> {
    pub(super) call: Call<'a, Platform>,
}

impl pipeline::Platform for Session<'_> {
    fn authorize(&self, plan: &Plan<'_>, _url: &str, limits: &Limits) -> Result<Grant> {
        let names = ["user", "tenant", "app"];
        if let Some(token) = self.call.options.token(plan.name, plan.tokens, names)? {
            return bearer(token, None);
        }
        if plan.tokens == pipeline::NO_TOKENS {
            return Ok(Grant::default());
        }
        let platform = &self.call.client.platform;
        let kind = Self::wanted(plan)?;
        let own = match kind {
            TokenKind::App => &platform.app_token,
            _ => &platform.tenant_token,
        };
        if let Some(token) = own {
            return bearer(token, None);
        }
        let key = platform.token_key(kind);
        self.may_fetch(kind)?;
        let token = platform.tokens.get(&key, limits, |limits| self.fetch(kind, limits))?;
        bearer(&token, Some(key))
    }

    fn read(&self, plan: &Plan<'_>, head: &Head) -> std::result::Result<Found, Refusal> {
        reply::read(plan, head)
    }

    fn drop_token(&self, key: &TokenKey, token: &Secret) {
        self.call.client.platform.tokens.drop_token(key, token);
    }

    fn log_headers(&self) -> &'static [&'static str] {
        &["x-tt-logid", "x-request-id"]
    }

    fn common(&self) -> Result<Vec<Header>> {
        let options = self.call.options;
        let id = options.request_id.as_ref().map(|id| header("oapi-sdk-request-id", id));
        let helpdesk = self.call.client.platform.helpdesk.clone().filter(|_| options.helpdesk);
        id.into_iter().chain(helpdesk.map(Ok)).collect()
    }

    fn check(&self) -> Result<()> {
        let platform = &self.call.client.platform;
        if self.call.options.helpdesk && platform.helpdesk.is_none() {
            return Err(Error::config("the call asks for the helpdesk's credentials")
                .with_hint("Give the client the option helpdesk."));
        }
        Ok(())
    }
}

impl Session<'_> {
    /// The kind of token to fetch.
    fn wanted(plan: &Plan<'_>) -> Result<TokenKind> {
        let TokenKinds { tenant, app, .. } = plan.tokens;
        if tenant {
            return Ok(TokenKind::Tenant);
        }
        if app {
            return Ok(TokenKind::App);
        }
        Err(Error::config(format!("{} acts for a user and needs a user access token", plan.name))
            .with_hint("Give it with the option user_token of the call or of with_options."))
    }

    fn may_fetch(&self, kind: TokenKind) -> Result<()> {
        let platform = &self.call.client.platform;
        let refused = |text: &str, hint: &str| Err(Error::config(text).with_hint(hint));
        if !platform.token_cache {
            return refused(
                "the client fetches no tokens, and the call brings none",
                "Turn the option token_cache on, or give the call a token.",
            );
        }
        if platform.app_type == AppType::Marketplace {
            return refused(
                "tokens of marketplace apps (option app_type) are not fetched yet",
                "Give the call a tenant access token.",
            );
        }
        if platform.assertion.is_some() {
            if kind == TokenKind::App {
                return Err(Error::config("with client_assertion there are no app access tokens")
                    .with_code(7103)
                    .with_hint("Use an operation that takes a tenant or user access token."));
            }
            return Ok(());
        }
        if platform.secret.is_none() {
            return Err(Error::config("a token cannot be fetched without the app secret")
                .with_code(7104)
                .with_hint(
                    "Give the client a secret or a client assertion, or the call a token.",
                ));
        }
        Ok(())
    }

    fn fetch(&self, kind: TokenKind, limits: &Limits) -> Result<Fresh> {
        let platform = &self.call.client.platform;
        let (name, draft, member) = match (kind, &platform.assertion) {
            (_, Some(provider)) => {
                let draft = assertion::token_request(platform, &**provider)?;
                ("the tenant access token", draft, "access_token")
            }
            (TokenKind::App, None) => {
                ("the app access token", self.internal("app_access_token"), "app_access_token")
            }
            _ => {
                let member = "tenant_access_token";
                ("the tenant access token", self.internal(member), member)
            }
        };
        let answered = self.call.fetch(name, draft, limits).map_err(|error| failed(name, error))?;
        token(name, &answered, member)
    }

    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal>
    fn internal(&self, member: &str) -> Draft {
        let platform = &self.call.client.platform;
        let secret = platform.secret.as_ref().map_or("", Secret::expose);
        let body = serde_json::json!({"app_id": platform.app_id, "app_secret": secret});
        let url = format!("{}/open-apis/auth/v3/{member}/internal", platform.base.as_str());
        Draft {
            method: "POST".into(),
            url,
            headers: Vec::new(),
            content: Content::Json(body.to_string().into_bytes()),
            repeatable: true,
            secret: platform.secret.clone(),
        }
    }
}

/// Reads a token and its lifetime from the top of an answer.
fn token(name: &str, answered: &Answered, member: &str) -> Result<Fresh> {
    let body = members(&answered.head.body)?;
    let token = body.text(member).filter(|text| !text.is_empty()).ok_or_else(|| {
        Error::new(ErrorKind::Token, format!("the answer does not hold {name}"))
            .with_http_status(answered.head.status)
            .with_log_id(answered.head.log_id.clone())
    })?;
    let lifetime = body.int("expire").or_else(|| body.int("expires_in"));
    Ok(Fresh { token: Secret::new(token), lifetime })
}

/// What the platform refused is a matter of the token; a broken connection stays one.
fn failed(name: &str, error: Error) -> Error {
    let error = error.in_context(&format!("cannot fetch {name}"));
    match error.kind() {
        ErrorKind::Api | ErrorKind::Http | ErrorKind::Decode => error.into_kind(ErrorKind::Token),
        _ => error,
    }
}

fn bearer(token: &Secret, cached: Option<TokenKey>) -> Result<Grant> {
    let header = header("authorization", &format!("Bearer {}", token.expose()))?;
    Ok(Grant { header: Some(header), query: None, token: Some(token.clone()), cached })
}
