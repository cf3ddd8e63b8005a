//! The end points that hand out tokens.

use serde_json::{Value, json};

use crate::catalog::Family;
use crate::envelope::{json_answer, refused};
use crate::http::{Answer, Request};
use crate::platforms::Platforms;
use crate::settings::ExpireShape;
use crate::text::{decode, pairs};
use crate::tokens::Kind;

/// The answer, if the request is for a token.
pub(crate) fn answer(platforms: &Platforms, request: &Request) -> Option<Answer> {
    let path = request.path();
    let answer = match (request.method.as_str(), path) {
        ("POST", "/open-apis/auth/v3/tenant_access_token/internal") => {
            internal(platforms, request, Kind::Tenant)
        }
        ("POST", "/open-apis/auth/v3/app_access_token/internal") => {
            internal(platforms, request, Kind::App)
        }
        ("POST", "/open-apis/auth/v3/app_access_token") => marketplace_app(platforms, request),
        ("POST", "/open-apis/auth/v3/tenant_access_token") => {
            marketplace_tenant(platforms, request)
        }
        ("POST", "/open-apis/auth/v3/app_ticket/resend") => {
            json_answer(Family::Feishu, 200, &json!({"code": 0, "msg": "success"}))
        }
        ("POST", "/oauth/v3/token" | "/open-apis/authen/v2/oauth/token") => {
            oauth(platforms, request)
        }
        ("GET", "/gettoken") => old_token(platforms, request),
        ("POST", _) => return dingtalk(platforms, request),
        _ => return None,
    };
    platforms.count(&format!("token {path}"));
    Some(answer)
}

/// The fields of a JSON or form body.
struct Fields(Value, Vec<(String, String)>);

impl Fields {
    fn of(request: &Request) -> Self {
        match serde_json::from_slice(&request.body) {
            Ok(json) => Self(json, Vec::new()),
            Err(_) => Self(Value::Null, pairs(&String::from_utf8_lossy(&request.body))),
        }
    }

    fn get(&self, name: &str) -> String {
        if let Some(text) = self.0.get(name).and_then(Value::as_str) {
            return text.to_owned();
        }
        let found = self.1.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

/// Adds a lifetime in the shape that is set.
fn expiring(platforms: &Platforms, mut body: Value, name: &str, seconds: u64) -> Value {
    let written = match platforms.settings.expire_shape() {
        ExpireShape::Normal => Some(json!(seconds)),
        ExpireShape::Missing => None,
        ExpireShape::Zero => Some(json!(0)),
        ExpireShape::Negative => Some(json!(-1)),
        ExpireShape::Huge => Some(json!(i64::MAX)),
    };
    if let (Some(members), Some(written)) = (body.as_object_mut(), written) {
        members.insert(name.to_owned(), written);
    }
    body
}

fn issue(platforms: &Platforms, kind: Kind, owner: &str) -> (String, u64) {
    let life = platforms.settings.token_lifetime_s();
    platforms.tokens.issue(kind, owner, platforms.clock.now_ms(), life)
}

fn internal(platforms: &Platforms, request: &Request, kind: Kind) -> Answer {
    let fields = Fields::of(request);
    let (app, secret) = (fields.get("app_id"), fields.get("app_secret"));
    if app.is_empty() {
        return refused(Family::Feishu, 200, 10_003, "invalid param");
    }
    if !platforms.tokens.sign_in(&app, &secret) {
        return refused(Family::Feishu, 200, 10_014, "app secret invalid");
    }
    let (tenant, life) = issue(platforms, Kind::Tenant, &app);
    let mut body = json!({"code": 0, "msg": "ok", "tenant_access_token": tenant});
    if kind == Kind::App {
        body["app_access_token"] = issue(platforms, Kind::App, &app).0.into();
    }
    json_answer(Family::Feishu, 200, &expiring(platforms, body, "expire", life))
}

fn marketplace_app(platforms: &Platforms, request: &Request) -> Answer {
    let fields = Fields::of(request);
    let app = fields.get("app_id");
    if !platforms.tokens.sign_in(&app, &fields.get("app_secret")) {
        return refused(Family::Feishu, 200, 10_014, "app secret invalid");
    }
    if fields.get("app_ticket").is_empty() {
        return refused(Family::Feishu, 200, 10_012, "app_ticket invalid");
    }
    let (token, life) = issue(platforms, Kind::App, &app);
    let body = json!({"code": 0, "msg": "ok", "app_access_token": token});
    json_answer(Family::Feishu, 200, &expiring(platforms, body, "expire", life))
}

fn marketplace_tenant(platforms: &Platforms, request: &Request) -> Answer {
    let fields = Fields::of(request);
    let now = platforms.clock.now_ms();
    if platforms.tokens.check(&fields.get("app_access_token"), now) != Ok(Kind::App) {
        return refused(Family::Feishu, 200, 99_991_664, "app access token invalid");
    }
    let (token, life) = issue(platforms, Kind::Tenant, &fields.get("tenant_key"));
    let body = json!({"code": 0, "msg": "ok", "tenant_access_token": token});
    json_answer(Family::Feishu, 200, &expiring(platforms, body, "expire", life))
}

fn oauth(platforms: &Platforms, request: &Request) -> Answer {
    const ASSERTION: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    let fields = Fields::of(request);
    let failed = |error: &str| {
        let body = json!({"code": 20_050, "error": error, "error_description": error});
        json_answer(Family::Feishu, 400, &body)
    };
    let now = platforms.clock.now_ms();
    let life = platforms.settings.token_lifetime_s();
    match fields.get("grant_type").as_str() {
        ASSERTION if !fields.get("client_assertion").is_empty() => {
            let (token, life) = issue(platforms, Kind::Tenant, &fields.get("client_id"));
            let body = json!({"code": 0, "access_token": token, "token_type": "Bearer"});
            json_answer(Family::Feishu, 200, &expiring(platforms, body, "expires_in", life))
        }
        grant @ ("authorization_code" | "refresh_token") => {
            let refresh = grant == "refresh_token";
            if refresh && !platforms.tokens.use_refresh(&fields.get("refresh_token")) {
                return failed("invalid_grant");
            }
            let body = json!({"code": 0, "token_type": "Bearer", "scope": "offline_access",
                "access_token": platforms.tokens.mint(Kind::User, now, life),
                "refresh_token": platforms.tokens.mint_refresh(),
                "refresh_token_expires_in": 604_800});
            json_answer(Family::Feishu, 200, &expiring(platforms, body, "expires_in", life))
        }
        _ => failed("unsupported_grant_type"),
    }
}

fn old_token(platforms: &Platforms, request: &Request) -> Answer {
    let query = pairs(request.query());
    let get = |name: &str| {
        let found = query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    if !platforms.tokens.sign_in(get("appkey"), get("appsecret")) {
        return refused(Family::DingTalkOld, 200, 40_089, "不合法的corpid或corpsecret");
    }
    let (token, life) = issue(platforms, Kind::DingTalk, get("appkey"));
    let body = json!({"errcode": 0, "errmsg": "ok", "access_token": token});
    json_answer(Family::DingTalkOld, 200, &expiring(platforms, body, "expires_in", life))
}

/// The token calls of the new API, which differ in the names of their fields.
fn dingtalk(platforms: &Platforms, request: &Request) -> Option<Answer> {
    let rest = request.path().strip_prefix("/v1.0/oauth2/")?;
    let fields = Fields::of(request);
    let (app, secret, owner, old_names) = match rest {
        "accessToken" => ("appKey", "appSecret", String::new(), true),
        "corpAccessToken" => ("suiteKey", "suiteSecret", fields.get("authCorpId"), true),
        "suiteAccessToken" => ("suiteKey", "suiteSecret", "suite".to_owned(), true),
        "ssoAccessToken" => ("corpid", "ssoSecret", "sso".to_owned(), true),
        "userAccessToken" => ("clientId", "clientSecret", "user".to_owned(), true),
        _ => {
            let corp = rest.strip_suffix("/token").filter(|corp| !corp.contains('/'))?;
            ("client_id", "client_secret", decode(corp, false), false)
        }
    };
    platforms.count(&format!("token {}", request.path()));
    let app = fields.get(app);
    if !platforms.tokens.sign_in(&app, &fields.get(secret)) {
        let body = json!({"code": "invalidClientIdOrSecret", "requestid": "sandbox",
            "message": "无效的clientId或者clientSecret"});
        return Some(json_answer(Family::DingTalk, 400, &body));
    }
    let (token, life) = issue(platforms, Kind::DingTalk, &format!("{app} {owner}"));
    let (token_name, life_name) =
        if old_names { ("accessToken", "expireIn") } else { ("access_token", "expires_in") };
    let mut body = json!({token_name: token});
    if rest == "userAccessToken" {
        body["refreshToken"] = platforms.tokens.mint_refresh().into();
        body["corpId"] = "dingsandbox".into();
    }
    Some(json_answer(Family::DingTalk, 200, &expiring(platforms, body, life_name, life)))
}
