//! What answers look like on each platform.

use serde_json::{Value, json};

use crate::catalog::{Family, Operation};
use crate::http::{Answer, Request};
use crate::text::pairs;
use crate::validate::Violation;

/// The code for a request without a token.
pub(crate) const MISSING: i64 = 99_991_661;

const LOG_ID: &str = "2026010100000000000000000SANDBOX";
const REQUEST_ID: &str = "00000000-0000-7000-8000-0000005A4DB0";

/// JSON.
pub(crate) fn json_answer(family: Family, status: u16, body: &Value) -> Answer {
    let id = match family {
        Family::Feishu => ("X-Tt-Logid", LOG_ID),
        _ => ("x-acs-request-id", REQUEST_ID),
    };
    let headers = [("Content-Type", "application/json; charset=utf-8"), id];
    Answer {
        status,
        headers: headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
        body: body.to_string().into_bytes(),
    }
}

/// A payload in its envelope.
pub(crate) fn success(operation: &Operation, payload: Value) -> Answer {
    let body = match (operation.family, operation.payload.as_str()) {
        (Family::Feishu, "") => json!({"code": 0, "msg": "success", "data": or_empty(payload)}),
        (Family::Feishu, ".") => with(json!({"code": 0, "msg": "ok"}), payload),
        (Family::Feishu, member) => json!({"code": 0, "msg": "success", member: payload}),
        (Family::DingTalkOld, "" | ".") => {
            with(json!({"errcode": 0, "errmsg": "ok", "request_id": REQUEST_ID}), payload)
        }
        (Family::DingTalkOld, member) => {
            json!({"errcode": 0, "errmsg": "ok", member: payload, "request_id": REQUEST_ID})
        }
        (Family::DingTalk, "" | ".") => or_empty(payload),
        (Family::DingTalk, member) => json!({member: payload}),
    };
    json_answer(operation.family, 200, &body)
}

fn or_empty(payload: Value) -> Value {
    if payload.is_null() { json!({}) } else { payload }
}

fn with(mut envelope: Value, payload: Value) -> Value {
    if let (Some(members), Value::Object(more)) = (envelope.as_object_mut(), payload) {
        for (name, value) in more {
            members.entry(name).or_insert(value);
        }
    }
    envelope
}

/// A refusal with a number, in the words of the platform.
pub(crate) fn refused(family: Family, status: u16, code: i64, message: &str) -> Answer {
    match family {
        Family::Feishu => {
            let body = json!({"code": code, "msg": message, "error": {"log_id": LOG_ID}});
            json_answer(family, status, &body)
        }
        Family::DingTalk => {
            let body = json!({"code": format!("sandbox.{code}"), "message": message,
                "requestid": REQUEST_ID});
            json_answer(family, status, &body)
        }
        Family::DingTalkOld => {
            let body = json!({"errcode": code, "errmsg": message, "request_id": REQUEST_ID});
            json_answer(family, 200, &body)
        }
    }
}

/// A token that is not accepted.
pub(crate) fn refused_token(family: Family, code: i64, status: u16) -> Answer {
    match family {
        Family::Feishu => {
            let message = if code == MISSING {
                "Missing access token for authorization."
            } else {
                "Invalid access token for authorization. Please make a request with token attached."
            };
            refused(family, status, code, message)
        }
        Family::DingTalk => {
            let body = json!({"code": "InvalidAuthentication", "message": "不合法的access_token",
                "requestid": REQUEST_ID});
            json_answer(family, 400, &body)
        }
        Family::DingTalkOld => {
            let code = if code == MISSING { 41_001 } else { 40_014 };
            refused(family, 200, code, "不合法的access_token")
        }
    }
}

/// Fields that are not as they must be.
pub(crate) fn refused_fields(family: Family, violations: &[Violation]) -> Answer {
    let first = violations.first().map_or("", |violation| violation.field.as_str());
    match family {
        Family::Feishu => {
            let fields: Vec<Value> = violations
                .iter()
                .map(|violation| {
                    json!({"field": violation.field, "value": violation.value,
                        "description": violation.description})
                })
                .collect();
            let body = json!({"code": 99_992_402, "msg": "field validation failed", "error": {
                "log_id": LOG_ID,
                "troubleshooter": format!("https://open.feishu.cn/search?log_id={LOG_ID}"),
                "field_violations": fields}});
            json_answer(family, 400, &body)
        }
        Family::DingTalk => {
            let what = violations.first().map_or("", |violation| violation.description.as_str());
            let body = json!({"code": format!("invalidParameter.{first}"),
                "message": format!("{first}: {what}"), "requestid": REQUEST_ID});
            json_answer(family, 400, &body)
        }
        Family::DingTalkOld => refused(family, 200, 40_035, &format!("不合法的参数 {first}")),
    }
}

/// A path that no operation has.
pub(crate) fn unknown_path(request: &Request) -> Answer {
    let path = request.path();
    if path.starts_with("/v1.0/") || path.starts_with("/v2.0/") {
        let body = json!({"code": "InvalidAction.NotFound", "requestid": REQUEST_ID,
            "message": "Specified api is not found, please check your url and method."});
        return json_answer(Family::DingTalk, 404, &body);
    }
    if path.starts_with("/topapi/") {
        return refused(Family::DingTalkOld, 200, 22, "不合法的ApiName或ApiVersion");
    }
    Answer {
        status: 404,
        headers: vec![("Content-Type".into(), "text/plain".into())],
        body: b"404 page not found".to_vec(),
    }
}

/// The content of a file.
pub(crate) fn file(name: &str, content: &[u8]) -> Answer {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    let disposition = format!("attachment; filename=\"{encoded}\"; filename*=UTF-8''{encoded}");
    Answer {
        status: 200,
        headers: vec![
            ("Content-Type".into(), "application/octet-stream".into()),
            ("Content-Disposition".into(), disposition),
            ("X-Tt-Logid".into(), LOG_ID.into()),
        ],
        body: content.to_vec(),
    }
}

/// The token a request presents.
pub(crate) fn token_of(family: Family, request: &Request) -> String {
    match family {
        Family::Feishu => {
            let header = request.header("authorization").unwrap_or_default();
            header.strip_prefix("Bearer ").unwrap_or_default().to_owned()
        }
        Family::DingTalk => {
            request.header("x-acs-dingtalk-access-token").unwrap_or_default().to_owned()
        }
        Family::DingTalkOld => {
            let query = pairs(request.query());
            let found = query.into_iter().find(|(name, _)| name == "access_token");
            found.map(|(_, token)| token).unwrap_or_default()
        }
    }
}
