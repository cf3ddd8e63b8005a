//! `DingTalk`'s token end points.

use serde_json::{Map, Value};

use crate::catalog::{Kind, Operation, Platform};
use crate::dingtalk;
use crate::http::Answer;
use crate::tokens::{Granted, Reuse, Tokens};
use crate::validate::Arguments;

/// Why no token is given.
enum Refusal {
    Secret,
    Grant(&'static str),
}

/// Answers the operations that give tokens; `None` for all others.
pub(crate) fn answer(
    operation: &Operation,
    arguments: &Arguments,
    tokens: &Tokens,
    serial: u64,
) -> Option<Answer> {
    let text = |name| arguments.text(name).unwrap_or_default();
    let made = match operation.id.as_str() {
        "oauth2.v1_0.get_access_token" => {
            let (app, secret) = (text("appKey"), text("appSecret"));
            tenant(tokens, app, secret, app, Reuse::Extended).map(|granted| new(tokens, granted))
        }
        "oauth2.v1_0.get_token" => unified(arguments, tokens),
        "oauth2.v1_0.get_corp_access_token" => {
            let suite = text("suiteKey");
            let key = format!("{suite} at {}", text("authCorpId"));
            tenant(tokens, suite, text("suiteSecret"), &key, Reuse::Never)
                .map(|granted| new(tokens, granted))
        }
        "oauth2.v1_0.get_suite_access_token" => {
            let suite = text("suiteKey");
            let key = format!("{suite} itself");
            tenant(tokens, suite, text("suiteSecret"), &key, Reuse::Extended)
                .map(|granted| new(tokens, granted))
        }
        "oauth2.v1_0.get_sso_access_token" => {
            let corp = text("corpid");
            let key = format!("{corp} console");
            tenant(tokens, corp, text("ssoSecret"), &key, Reuse::Never)
                .map(|granted| new(tokens, granted))
        }
        "oauth2.v1_0.get_user_token" => user(arguments, tokens),
        "oapi.gettoken" => {
            let query = |name| arguments.query(name).unwrap_or_default();
            let app = query("appkey");
            tenant(tokens, app, query("appsecret"), app, Reuse::Extended)
                .map(|granted| old(tokens, granted, serial))
        }
        _ => return None,
    };
    let is_old = operation.platform == Platform::DingTalkOld;
    Some(match made {
        Ok(members) => dingtalk::answer(200, Value::Object(members).to_string().into_bytes()),
        Err(_) if is_old => dingtalk::refuse_old(40_089, "不合法的corpid或corpsecret", serial),
        Err(Refusal::Secret) => {
            let message = "无效的clientId或者clientSecret";
            dingtalk::refuse(400, "invalidClientIdOrSecret", message, serial)
        }
        Err(Refusal::Grant(code)) => dingtalk::refuse(400, code, "无效的授权", serial),
    })
}

fn tenant(
    tokens: &Tokens,
    app: &str,
    secret: &str,
    key: &str,
    reuse: Reuse,
) -> Result<Granted, Refusal> {
    if !tokens.admits(Platform::DingTalk, app, secret) {
        return Err(Refusal::Secret);
    }
    Ok(tokens.grant(Platform::DingTalk, Kind::Tenant, key, reuse))
}

fn new(tokens: &Tokens, granted: Granted) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("accessToken".to_owned(), granted.token.into());
    tokens.write_lifetime(&mut members, "expireIn", granted.remaining_s);
    members
}

fn old(tokens: &Tokens, granted: Granted, serial: u64) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("errcode".to_owned(), Value::from(0));
    members.insert("errmsg".to_owned(), "ok".into());
    members.insert("access_token".to_owned(), granted.token.into());
    tokens.write_lifetime(&mut members, "expires_in", granted.remaining_s);
    let id = crate::synth::request_id(serial);
    members.insert("request_id".to_owned(), id.into());
    members
}

fn unified(arguments: &Arguments, tokens: &Tokens) -> Result<Map<String, Value>, Refusal> {
    let text = |name| arguments.text(name).unwrap_or_default();
    if text("grant_type") != "client_credentials" {
        return Err(Refusal::Grant("invalidParameter.grantType"));
    }
    let client = text("client_id");
    let corp = arguments.path.first().map_or("", String::as_str);
    let key = format!("{client} in {corp}");
    let granted = tenant(tokens, client, text("client_secret"), &key, Reuse::Extended)?;
    let mut members = Map::new();
    members.insert("access_token".to_owned(), granted.token.into());
    tokens.write_lifetime(&mut members, "expires_in", granted.remaining_s);
    Ok(members)
}

fn user(arguments: &Arguments, tokens: &Tokens) -> Result<Map<String, Value>, Refusal> {
    let text = |name| arguments.text(name).unwrap_or_default();
    if !tokens.admits(Platform::DingTalk, text("clientId"), text("clientSecret")) {
        return Err(Refusal::Secret);
    }
    match text("grantType") {
        "authorization_code" => {
            let code = text("code");
            if code.is_empty() || tokens.spend_code(code) {
                return Err(Refusal::Grant("invalidParameter.authCode.notFound"));
            }
        }
        "refresh_token" => {
            if tokens.spend_refresh(text("refreshToken")) != Some(false) {
                return Err(Refusal::Grant("invalidParameter.refreshToken"));
            }
        }
        _ => return Err(Refusal::Grant("invalidParameter.grantType")),
    }
    let mut members = new(tokens, tokens.mint_user(Platform::DingTalk, None));
    members.insert("refreshToken".to_owned(), tokens.refresh_token().into());
    members.insert("corpId".to_owned(), "ding5ad11d72b830411d".into());
    Ok(members)
}
