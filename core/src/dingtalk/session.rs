//! Which token a call carries, and where it comes from.

use std::time::Duration;

use super::client::Platform;
use super::reply;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::call::operation::TokenKinds;
use crate::kernel::call::pipeline::{self, Found, Grant, Plan, TokenKey};
use crate::kernel::call::reply::Head;
use crate::kernel::call::request::{Content, Draft, header, push_value};
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
        let platform = &self.call.client.platform;
        let old = platform.is_old(url);
        // All kinds travel in one place here, and the app has one token for everything.
        let app = plan.tokens.app || plan.tokens.tenant;
        let kinds = TokenKinds { tenant: app, user: plan.tokens.user, app };
        let names = ["user", "app", "app"];
        if let Some(token) = self.call.options.token(plan.name, kinds, names)? {
            return grant(token, None, old);
        }
        if plan.tokens == pipeline::NO_TOKENS {
            return Ok(Grant::default());
        }
        if !app {
            let text = format!("{} acts for a user and needs a user token", plan.name);
            return Err(Error::config(text)
                .with_hint("Give it with the option user_token of the call or of with_options."));
        }
        if let Some(token) = &platform.access_token {
            return grant(token, None, old);
        }
        self.may_fetch()?;
        let key = self.key();
        let token = platform.tokens.get(&key, limits, |limits| self.fetch(limits))?;
        grant(&token, Some(key), old)
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

    fn common(&self) -> Result<Vec<Header>> {
        let id = self.call.options.request_id.as_ref();
        id.map(|id| header("x-acs-request-id", id)).into_iter().collect()
    }

    fn check(&self) -> Result<()> {
        if self.call.options.helpdesk {
            return Err(Error::config("the option helpdesk belongs to Feishu/Lark"));
        }
        Ok(())
    }
}

impl Session<'_> {
    fn may_fetch(&self) -> Result<()> {
        let platform = &self.call.client.platform;
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
        let own = platform.secret.as_ref().map_or("", Secret::expose);
        let mut url = format!("{}/v1.0/oauth2/", platform.base.as_str());
        let body = if let Some(corp) = self.corp_id() {
            push_value(&mut url, NAME, "corp_id", corp)?;
            url.push_str("/token");
            serde_json::json!({"client_id": platform.client_id, "client_secret": own,
                "grant_type": "client_credentials"})
        } else {
            url.push_str("accessToken");
            serde_json::json!({"appKey": platform.client_id, "appSecret": own})
        };
        let content = Content::Json(body.to_string().into_bytes());
        let method = "POST".into();
        let headers = Vec::new();
        let secret = platform.secret.clone();
        let draft = Draft { method, url, headers, content, repeatable: true, secret };
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
fn grant(token: &Secret, cached: Option<TokenKey>, old: bool) -> Result<Grant> {
    let header = header("x-acs-dingtalk-access-token", token.expose())?;
    let token = Some(token.clone());
    if old {
        let query = Some(format!("access_token={}", encoded(&header.value)));
        return Ok(Grant { header: None, query, token, cached });
    }
    Ok(Grant { header: Some(header), query: None, token, cached })
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    push_segment(&mut encoded, text);
    encoded
}
