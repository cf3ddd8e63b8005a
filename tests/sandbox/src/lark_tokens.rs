//! Feishu's token end points.

use serde_json::{Map, Value, json};

use crate::catalog::{Kind, Platform, catalog};
use crate::http::{Answer, Request};
use crate::lark;
use crate::tokens::{Granted, Reuse, Standing, Tokens};
use crate::validate::{Arguments, Checker, pairs};

/// Where OAuth tokens come from.
pub(crate) const OAUTH: &str = "/oauth/v3/token";

const WRONG_SECRET: (u64, &str) = (10_014, "app secret invalid");
const REFRESH_LIFETIME_S: u64 = 604_800;

/// Answers the operations of `auth/v3`; `None` for all others.
pub(crate) fn answer(
    id: &str,
    arguments: &Arguments,
    tokens: &Tokens,
    serial: u64,
) -> Option<Answer> {
    let name = id.strip_prefix("auth.v3.")?;
    let made = match name {
        "app_ticket.resend" => app(arguments, tokens).map(|_| Map::new()),
        "app_access_token.internal" => internal(arguments, tokens, true),
        "tenant_access_token.internal" => internal(arguments, tokens, false),
        "app_access_token.create" => marketplace_app(arguments, tokens),
        "tenant_access_token.create" => marketplace_tenant(arguments, tokens),
        _ => return None,
    };
    Some(match made {
        Ok(members) => {
            let mut body = Map::new();
            body.insert("code".to_owned(), Value::from(0));
            body.insert("msg".to_owned(), Value::from("ok"));
            body.extend(members);
            lark::answer(200, Value::Object(body).to_string().into_bytes(), serial)
        }
        // These end points have no `error` member and answer 200 whatever happens.
        Err((code, message)) => {
            let body = json!({"code": code, "msg": message});
            lark::answer(200, body.to_string().into_bytes(), serial)
        }
    })
}

type Made = Result<Map<String, Value>, (u64, &'static str)>;

fn app<'a>(arguments: &'a Arguments, tokens: &Tokens) -> Result<&'a str, (u64, &'static str)> {
    let text = |name| arguments.text(name).unwrap_or_default();
    let app = text("app_id");
    if tokens.admits(Platform::Feishu, app, text("app_secret")) {
        Ok(app)
    } else {
        Err(WRONG_SECRET)
    }
}

fn internal(arguments: &Arguments, tokens: &Tokens, with_app: bool) -> Made {
    let app = app(arguments, tokens)?;
    let mut members = Map::new();
    let tenant = grant(tokens, Kind::Tenant, app);
    let mut lifetime = tenant.remaining_s;
    if with_app {
        let granted = grant(tokens, Kind::App, app);
        lifetime = lifetime.min(granted.remaining_s);
        members.insert("app_access_token".to_owned(), granted.token.into());
    }
    tokens.write_lifetime(&mut members, "expire", lifetime);
    members.insert("tenant_access_token".to_owned(), tenant.token.into());
    Ok(members)
}

fn marketplace_app(arguments: &Arguments, tokens: &Tokens) -> Made {
    let app = app(arguments, tokens)?;
    let ticket = arguments.text("app_ticket").unwrap_or_default();
    if ticket.is_empty() || ticket == "wrong-ticket" {
        return Err((10_012, "app_ticket invalid"));
    }
    let granted = grant(tokens, Kind::App, app);
    let mut members = Map::new();
    tokens.write_lifetime(&mut members, "expire", granted.remaining_s);
    members.insert("app_access_token".to_owned(), granted.token.into());
    Ok(members)
}

fn marketplace_tenant(arguments: &Arguments, tokens: &Tokens) -> Made {
    let text = |name| arguments.text(name).unwrap_or_default();
    let app = text("app_access_token");
    if tokens.standing(app) != Standing::Valid(Kind::App) {
        return Err((99_991_664, "app access token invalid"));
    }
    let granted = grant(tokens, Kind::Tenant, &format!("of {}", text("tenant_key")));
    let mut members = Map::new();
    tokens.write_lifetime(&mut members, "expire", granted.remaining_s);
    members.insert("tenant_access_token".to_owned(), granted.token.into());
    Ok(members)
}

fn grant(tokens: &Tokens, kind: Kind, key: &str) -> Granted {
    tokens.grant(Platform::Feishu, kind, key, Reuse::UntilRenewal)
}

/// Answers `/oauth/v3/token`, whose body may be JSON or a form.
pub(crate) fn oauth(request: &Request, tokens: &Tokens, serial: u64) -> Answer {
    let (status, body) = match fields(request) {
        None => refusal(20_001, "invalid_request", "the body cannot be read"),
        Some(arguments) => match granted(&arguments, tokens) {
            Ok(members) => (200, Value::Object(members)),
            Err((code, error, description)) => refusal(code, error, description),
        },
    };
    lark::answer(status, body.to_string().into_bytes(), serial)
}

fn refusal(code: u64, error: &str, description: &str) -> (u16, Value) {
    let body = json!({"code": code, "error": error, "error_description": description});
    (400, body)
}

fn fields(request: &Request) -> Option<Arguments> {
    let kind = request.header("content-type").unwrap_or_default();
    let body = if kind.starts_with("application/x-www-form-urlencoded") {
        let mut checker = Checker::new(catalog());
        let pairs = pairs(std::str::from_utf8(&request.body).ok()?, &mut checker);
        let members = pairs.into_iter().map(|(name, value)| (name, value.into()));
        Value::Object(members.collect())
    } else {
        serde_json::from_slice(&request.body).ok()?
    };
    Some(Arguments { body, ..Arguments::default() })
}

type Oauth = Result<Map<String, Value>, (u64, &'static str, &'static str)>;

fn granted(arguments: &Arguments, tokens: &Tokens) -> Oauth {
    let text = |name| arguments.text(name).unwrap_or_default();
    let client = text("client_id");
    let by_assertion = !text("client_assertion").is_empty();
    if by_assertion {
        let wanted = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        if client.is_empty() || text("client_assertion_type") != wanted {
            return Err((20_001, "invalid_request", "client_assertion_type or client_id"));
        }
        if text("client_assertion").split('.').count() != 3 {
            return Err((20_002, "invalid_client", "the client assertion is no JWT"));
        }
    } else if !tokens.admits(Platform::Feishu, client, text("client_secret")) {
        return Err((20_002, "invalid_client", "the client secret is invalid"));
    }
    match text("grant_type") {
        "urn:ietf:params:oauth:grant-type:jwt-bearer" if by_assertion => {
            let tenant = grant(tokens, Kind::Tenant, client);
            let mut members = Map::new();
            members.insert("access_token".to_owned(), tenant.token.into());
            tokens.write_lifetime(&mut members, "expires_in", tenant.remaining_s);
            members.insert("token_type".to_owned(), "Bearer".into());
            Ok(members)
        }
        "authorization_code" => match text("code") {
            "" => Err((20_001, "invalid_request", "code is required")),
            code if tokens.spend_code(code) => {
                Err((20_065, "invalid_grant", "the authorization code has been used"))
            }
            _ => Ok(user(arguments, tokens)),
        },
        "refresh_token" => match tokens.spend_refresh(text("refresh_token")) {
            None => Err((20_026, "invalid_grant", "the refresh token is invalid")),
            Some(true) => Err((20_073, "invalid_grant", "the refresh token has been used")),
            Some(false) => Ok(user(arguments, tokens)),
        },
        _ => Err((20_036, "unsupported_grant_type", "the grant type is unknown")),
    }
}

fn user(arguments: &Arguments, tokens: &Tokens) -> Map<String, Value> {
    let minted = tokens.mint_user(Platform::Feishu, None);
    let scope = arguments.text("scope").unwrap_or("offline_access");
    let mut members = Map::new();
    members.insert("code".to_owned(), Value::from(0));
    members.insert("access_token".to_owned(), minted.token.into());
    tokens.write_lifetime(&mut members, "expires_in", minted.remaining_s);
    members.insert("refresh_token".to_owned(), tokens.refresh_token().into());
    members.insert("refresh_token_expires_in".to_owned(), REFRESH_LIFETIME_S.into());
    members.insert("token_type".to_owned(), "Bearer".into());
    members.insert("scope".to_owned(), scope.into());
    members
}
