//! Signing an app in with an assertion instead of a secret.

use super::client::Platform;
use crate::error::{Error, Result};
use crate::kernel::call::request::{Content, Draft};
use crate::kernel::transport::Header;
use crate::kernel::url::Origin;
use crate::secret::Secret;

/// Brings a signed assertion (a JWT) for the app. The library never signs one itself.
pub trait ClientAssertion: Send + Sync {
    /// An assertion for `audience`, the host that will read it (`accounts.feishu.cn`). Called
    /// whenever a token is fetched, on the thread of the call.
    ///
    /// # Errors
    /// Whatever keeps it from being made; the call fails with it.
    fn assertion(&self, audience: &str) -> Result<Assertion>;
}

/// A signed assertion.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Assertion {
    /// The JWT.
    pub value: Secret,
    /// Where to send it instead of the accounts service.
    pub target: Option<TargetInfo>,
}

/// A service that takes the token request in place of the accounts service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetInfo {
    /// Its host, or its https address without path.
    pub service: String,
    /// What stands before the path there.
    pub prefix: String,
}

impl Assertion {
    /// An assertion for the accounts service.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into(), target: None }
    }

    /// Sends it to another service.
    #[must_use]
    pub fn with_target(mut self, target: TargetInfo) -> Self {
        self.target = Some(target);
        self
    }
}

impl<F: Fn(&str) -> Result<Assertion> + Send + Sync> ClientAssertion for F {
    fn assertion(&self, audience: &str) -> Result<Assertion> {
        self(audience)
    }
}

/// The accounts service that belongs to an API.
pub(super) fn oauth_base(base: &Origin, explicit: Option<&str>) -> Result<Origin> {
    match (explicit, base.authority()) {
        (Some(text), _) if text.contains("://") => Origin::parse(text)?.secured(),
        (Some(text), _) => Origin::parse(&format!("https://{text}")),
        (None, "open.feishu.cn") => Origin::parse("https://accounts.feishu.cn"),
        (None, "open.larksuite.com") => Origin::parse("https://accounts.larksuite.com"),
        (None, other) => {
            Err(Error::config(format!("the accounts service of {other} is not known"))
                .with_hint("Give the client the option oauth_base_url."))
        }
    }
}

/// The request that turns an assertion into a tenant access token (RFC 7523 2.2).
pub(super) fn token_request(platform: &Platform, provider: &dyn ClientAssertion) -> Result<Draft> {
    const PATH: &str = "/oauth/v3/token";
    let oauth = platform.oauth.as_ref().ok_or_else(|| {
        Error::config("the accounts service is not known")
            .with_hint("Give the client the option oauth_base_url.")
    })?;
    let audience = oauth.authority();
    let assertion = provider.assertion(audience).map_err(|error| {
        let error = error.in_context("the client assertion cannot be had");
        if error.code_text().is_none() { error.with_code(7102) } else { error }
    })?;
    if assertion.value.is_empty() {
        return Err(Error::config("the client assertion is empty").with_code(7101));
    }
    let (url, headers) = match &assertion.target {
        None => (format!("{}{PATH}", oauth.as_str()), Vec::new()),
        Some(target) => {
            let header = Header::new("x-target-service", audience);
            (target_url(target, PATH)?, vec![header])
        }
    };
    let body = serde_json::json!({
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": assertion.value.expose(),
        "client_id": platform.app_id,
    });
    let content = Content::Json(body.to_string().into_bytes());
    let secret = Some(assertion.value);
    Ok(Draft { method: "POST".into(), url, headers, content, repeatable: true, secret })
}

/// The address of a path at another service: https, no credentials, nothing that climbs up.
pub(super) fn target_url(target: &TargetInfo, path: &str) -> Result<String> {
    let service = match target.service.split_once("://") {
        None => format!("https://{}", target.service),
        Some(("https", _)) => target.service.clone(),
        Some(_) => return Err(Error::config("the target service of the assertion is not https")),
    };
    let origin = Origin::parse(&service)?;
    let mut url = origin.as_str().to_owned();
    for segment in target.prefix.split('/').chain(path.split('/')) {
        if matches!(segment, "." | "..") {
            return Err(Error::config("the target prefix of the assertion climbs up"));
        }
        if !segment.is_empty() {
            url.push('/');
            url.push_str(segment);
        }
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vectors() -> serde_json::Value {
        let text = include_str!("../../../tests/vectors/lark.json");
        let vectors: serde_json::Value = serde_json::from_str(text).unwrap();
        vectors["oauth_base"].clone()
    }

    #[test]
    fn the_accounts_service_follows_from_the_api() {
        for case in vectors()["cases"].as_array().unwrap() {
            let base = Origin::parse_base(case["domain"].as_str().unwrap()).unwrap();
            let found = oauth_base(&base, case["oauth_base_url"].as_str());
            match case["base"]["ok"].as_str() {
                Some(expected) => {
                    let found = found.unwrap();
                    assert_eq!(found.as_str(), expected);
                    assert_eq!(Some(found.authority()), case["aud"]["ok"].as_str());
                }
                None => assert!(found.is_err(), "{case}"),
            }
        }
    }

    #[test]
    fn another_service_can_take_the_request() {
        let target = |service: &str, prefix: &str| TargetInfo {
            service: service.to_owned(),
            prefix: prefix.to_owned(),
        };
        for case in vectors()["proxy_url"].as_array().unwrap() {
            let text = |name: &str| case[name].as_str().unwrap();
            let target = target(text("target_service"), text("target_prefix"));
            assert_eq!(target_url(&target, text("path")).unwrap(), text("url"));
        }
        for (service, prefix) in [("http://a", ""), ("https://u:p@a", ""), ("a", "/x/../y")] {
            assert!(target_url(&target(service, prefix), "/p").is_err(), "{service} {prefix}");
        }
        assert_eq!(target_url(&target("a", "//x/"), "/p").unwrap(), "https://a/x/p");
    }
}
