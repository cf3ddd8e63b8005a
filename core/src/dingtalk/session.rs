//! Which token a call carries, and where it comes from.

use std::time::Duration;

use super::client::Platform;
use super::reply;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::call::operation::TokenKinds;
use crate::kernel::call::pipeline::{self, Found, Grant, Plan, TokenKey};
use crate::kernel::call::reply::Head;
use crate::kernel::call::request::{Content, Draft};
use crate::kernel::client::Call;
use crate::kernel::codec::members;
use crate::kernel::retry::Refusal;
use crate::kernel::token::{Fresh, push_part};
use crate::kernel::transport::{Header, Limits};
use crate::kernel::url::push_segment;
use crate::secret::Secret;

/// A token is renewed five minutes before its end, or in the last quarter of a shorter life.
pub(super) fn margin(lifetime: Duration) -> Duration {
    Duration::from_secs(300).min(lifetime / 4).max(Duration::from_secs(30))
}

/// One call of a client.
pub(super) struct Session<'a> {
    pub(super) call: Call<'a, Platform>,
}

impl pipeline::Platform for Session<'_> {
    fn authorize(&self, plan: &Plan<'_>, url: &str, limits: &Limits) -> Result<Grant> {
        if plan.tokens == pipeline::NO_TOKENS {
            return Ok(Grant::default());
        }
        let platform = &self.call.client.platform;
        let old = platform.is_old(url);
        // All kinds travel in one place here, and the app has one token for everything.
        let TokenKinds { tenant, user, app } = plan.tokens;
        let kinds = TokenKinds { tenant, user, app: app || tenant };
        let names = ["user", "app", "app"];
        if let Some(token) = self.call.options.token(plan.name, kinds, names)? {
            return Ok(grant(token, None, old));
        }
        if let Some(token) = &platform.access_token {
            return Ok(grant(token, None, old));
        }
        self.may_fetch(plan)?;
        let key = self.key();
        let token = platform.tokens.get(&key, limits, |limits| self.fetch(limits))?;
        Ok(grant(&token, Some(key), old))
    }

    fn read(&self, plan: &Plan<'_>, head: &Head) -> std::result::Result<Found, Refusal> {
        reply::read(plan, head)
    }

    fn drop_token(&self, key: &TokenKey, token: &Secret) {
        self.call.client.platform.tokens.drop_token(key, token);
    }

    fn log_headers(&self) -> &'static [&'static str] {
        &["x-acs-request-id", "requestid", "x-request-id"]
    }

    fn common(&self) -> Vec<Header> {
        let id = self.call.options.request_id.as_ref();
        id.map(|id| Header::new("x-acs-request-id", id)).into_iter().collect()
    }

    fn check(&self) -> Result<()> {
        if self.call.options.helpdesk {
            return Err(Error::config("the option helpdesk belongs to Feishu/Lark"));
        }
        Ok(())
    }
}

impl Session<'_> {
    fn may_fetch(&self, plan: &Plan<'_>) -> Result<()> {
        let platform = &self.call.client.platform;
        let TokenKinds { tenant, app, .. } = plan.tokens;
        if !tenant && !app {
            return Err(Error::config(format!(
                "{} acts for a user and needs a user token",
                plan.name
            ))
            .with_hint("Give it with the option user_token of the call or of with_options."));
        }
        if !platform.token_cache {
            return Err(Error::config("the client fetches no tokens, and the call brings none")
                .with_hint("Turn the option token_cache on, or give the call a token."));
        }
        if platform.secret.is_none() {
            return Err(Error::config("a token cannot be fetched without the app secret")
                .with_hint("Give the client a secret, or the call a token."));
        }
        Ok(())
    }

    /// The organisation of the call.
    fn corp_id(&self) -> Option<&str> {
        let own = self.call.options.tenant_key.as_deref();
        own.or(self.call.client.platform.corp_id.as_deref())
    }

    fn key(&self) -> TokenKey {
        let mut key = self.call.client.platform.token_key.clone();
        push_part(&mut key, self.corp_id().unwrap_or_default());
        key.into()
    }

    /// With an organisation the unified call, which serves apps of every kind; without, the call
    /// for an organisation's own apps.
    ///
    /// Source: <https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app>
    fn fetch(&self, limits: &Limits) -> Result<Fresh> {
        const NAME: &str = "the access token";
        let platform = &self.call.client.platform;
        let secret = platform.secret.as_ref().map_or("", Secret::expose);
        let mut url = format!("{}/v1.0/oauth2/", platform.base.as_str());
        let body = if let Some(corp) = self.corp_id() {
            push_segment(&mut url, corp);
            url.push_str("/token");
            serde_json::json!({"client_id": platform.client_id, "client_secret": secret,
                "grant_type": "client_credentials"})
        } else {
            url.push_str("accessToken");
            serde_json::json!({"appKey": platform.client_id, "appSecret": secret})
        };
        let content = Content::Json(body.to_string().into_bytes());
        let method = "POST".into();
        let draft = Draft { method, url, headers: Vec::new(), content, repeatable: true };
        let answered = self.call.fetch(NAME, draft, limits).map_err(|error| {
            let error = error.in_context("cannot fetch the access token");
            match error.kind() {
                ErrorKind::Api | ErrorKind::Http | ErrorKind::Decode => {
                    error.into_kind(ErrorKind::Token)
                }
                _ => error,
            }
        })?;
        let body = members(&answered.head.body)?;
        let token = body.text("accessToken").or_else(|| body.text("access_token"));
        let token = token.filter(|text| !text.is_empty()).ok_or_else(|| {
            Error::new(ErrorKind::Token, "the answer does not hold an access token")
                .with_http_status(answered.head.status)
        })?;
        let lifetime = body.int("expireIn").or_else(|| body.int("expires_in"));
        Ok(Fresh { token: Secret::new(token), lifetime })
    }
}

/// The new API reads the token from a header, the old one from the query.
fn grant(token: &Secret, key: Option<TokenKey>, old: bool) -> Grant {
    let cached = key.map(|key| (key, token.clone()));
    if old {
        let mut query = "access_token=".to_owned();
        push_segment(&mut query, token.expose());
        return Grant { header: None, query: Some(query), cached };
    }
    let header = Header::new("x-acs-dingtalk-access-token", token.expose());
    Grant { header: Some(header), query: None, cached }
}
