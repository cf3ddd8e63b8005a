//! Which token a call carries, and where tokens come from.

use std::sync::{Arc, Mutex};

use feiding::lark::{Assertion, TargetInfo};
use feiding::{CallOptions, ErrorKind, Reply, Result, TokenKind, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{Fake, builder};
use serde_json::{Value, json};

use crate::ledger::{check, group};
use crate::wire::serve_tokens;

fn options(case: &Value) -> CallOptions {
    let mut options = CallOptions::new();
    for (name, token) in case["option"].as_object().into_iter().flatten() {
        let token = token.as_str().unwrap();
        options = match name.as_str() {
            "user_access_token" => options.user_token(token),
            "tenant_access_token" => options.tenant_token(token),
            "app_access_token" => options.app_token(token),
            other => unreachable!("an option that is not known here: {other}"),
        };
    }
    options
}

/// A call that takes exactly these kinds of token: of the catalog where it has one.
fn call(client: &lark::Client, supported: &str) -> Result<()> {
    let body = json!({"query": "x"});
    let raw = |kind| client.raw("GET", "/open-apis/x").token(kind).send().map(drop);
    let named = |id: &str, args: Value| client.call_by_name(id, args).map(drop::<Reply<Value>>);
    match supported {
        "TENANT USER" => named("im.v1.chat.list", json!({})),
        "TENANT" => named("contact.v3.custom_attr.list", json!({})),
        "USER" => named("contact.v3.department.search", body),
        "APP" => raw(TokenKind::App),
        "" => raw(TokenKind::None),
        "APP TENANT USER" => client.raw("GET", "/open-apis/x").send().map(drop),
        other => unreachable!("no call takes {other}"),
    }
}

/// An error is an error: only the case says of which kind it is with that SDK.
fn authorization(case: &Value) -> Value {
    match &case["authorization"] {
        Value::Object(outcome) if outcome.contains_key("error") => json!("refused"),
        outcome => outcome["ok"].clone(),
    }
}

#[test]
fn token_selection() {
    check("token_selection", authorization, |case| {
        let sandbox = Sandbox::start().unwrap();
        serve_tokens(&sandbox);
        let mut app = builder(&sandbox);
        if case["label"].as_str().unwrap().starts_with("marketplace") {
            app = app.app_type(lark::AppType::Marketplace);
        }
        let client = app.build().unwrap().with_options(options(case));
        let kinds = case["supported"].as_array().unwrap().iter();
        let kinds: Vec<_> = kinds.map(|kind| kind.as_str().unwrap()).collect();
        match call(&client, &kinds.join(" ")) {
            Err(error) if error.kind() == ErrorKind::Config => {
                assert_eq!(sandbox.requests(), 0, "refused, but something was sent");
                json!("refused")
            }
            outcome => {
                outcome.unwrap();
                sandbox.received().last().unwrap().request.header("authorization").into()
            }
        }
    });
}

/// Runs one call of an app that signs in with an assertion, and gives the token request's address
/// and the audience of the assertion.
fn sign_in(
    base: &str,
    oauth: Option<&str>,
    target: Option<TargetInfo>,
) -> Option<(String, String)> {
    let fake =
        Fake::new(|_| json!({"code": 0, "access_token": "t", "expires_in": 7200}).to_string());
    let audience = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&audience);
    let mut options = lark::Client::builder_without_secret("cli_a1")
        .base_url(base)
        .transport(fake.clone())
        .client_assertion(move |audience: &str| {
            audience.clone_into(&mut heard.lock().unwrap());
            let assertion = Assertion::new("jwt-1");
            Ok(match target.clone() {
                None => assertion,
                Some(target) => assertion.with_target(target),
            })
        });
    if let Some(oauth) = oauth {
        options = options.oauth_base_url(oauth);
    }
    let client = match options.build() {
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Config);
            return None;
        }
        Ok(client) => client,
    };
    client.call_by_name("im.v1.chat.list", ()).unwrap();
    let audience = audience.lock().unwrap().clone();
    Some((fake.seen()[0].url.clone(), audience))
}

#[test]
fn oauth_base() {
    let expected = |case: &Value| match case["base"]["ok"].as_str() {
        None => Value::Null,
        Some(base) => json!([format!("{base}/oauth/v3/token"), case["aud"]["ok"]]),
    };
    check("oauth_base", expected, |case| {
        let base = case["domain"].as_str().unwrap();
        match sign_in(base, case["oauth_base_url"].as_str(), None) {
            None => Value::Null,
            Some((url, audience)) => json!([url, audience]),
        }
    });
    for case in group("oauth_base")["proxy_url"].as_array().unwrap() {
        let text = |name: &str| case[name].as_str().unwrap().to_owned();
        let target = TargetInfo { service: text("target_service"), prefix: text("target_prefix") };
        let (url, audience) = sign_in(lark::FEISHU, None, Some(target)).unwrap();
        assert_eq!((url, audience), (text("url"), "accounts.feishu.cn".into()));
    }
}
