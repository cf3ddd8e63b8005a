//! `DingTalk`'s answers and refusals, of the new `OpenAPI` and of the old one.

use serde_json::{Value, json};

use crate::catalog::{Operation, Platform};
use crate::http::{Answer, Request};
use crate::synth::request_id;
use crate::tokens::{Standing, Tokens};
use crate::validate::{Arguments, Checker, Violation, pairs};

/// A JSON answer.
pub(crate) fn answer(status: u16, body: Vec<u8>) -> Answer {
    let kind = "application/json;charset=utf-8".to_owned();
    Answer { status, headers: vec![("Content-Type".to_owned(), kind)], body }
}

fn json_answer(status: u16, body: &Value) -> Answer {
    answer(status, body.to_string().into_bytes())
}

/// A refusal of the new `OpenAPI`.
pub(crate) fn refuse(status: u16, code: &str, message: &str, serial: u64) -> Answer {
    let id = request_id(serial);
    json_answer(status, &json!({"code": code, "requestid": id, "message": message}))
}

/// A refusal of the old `OpenAPI`.
pub(crate) fn refuse_old(code: i64, message: &str, serial: u64) -> Answer {
    let id = request_id(serial);
    json_answer(200, &json!({"errcode": code, "errmsg": message, "request_id": id}))
}

/// The refusal of a request that is not as the catalog has it.
pub(crate) fn invalid(platform: Platform, violations: &[Violation], serial: u64) -> Answer {
    let all: Vec<String> = violations
        .iter()
        .map(|violation| format!("{}: {}", violation.field, violation.description))
        .collect();
    let all = all.join("; ");
    if platform == Platform::DingTalkOld {
        return refuse_old(40_035, &format!("不合法的参数 {all}"), serial);
    }
    let first = violations.first().map_or("", |first| first.field.as_str());
    let name: String = first
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
        .collect();
    refuse(400, &format!("invalidParameter.{name}"), &all, serial)
}

/// The answer to an unknown path.
pub(crate) fn not_found(serial: u64) -> Answer {
    let message = "Specified api is not found, please check your url and method.";
    refuse(404, "InvalidAction.NotFound", message, serial)
}

/// Refuses a request whose token is missing, unknown or expired.
pub(crate) fn check_token(
    operation: &Operation,
    request: &Request,
    tokens: &Tokens,
    serial: u64,
) -> Option<Answer> {
    if operation.tokens.is_empty() {
        return None;
    }
    let token = presented(operation, request);
    let standing = tokens.standing(&token);
    let good = matches!(standing, Standing::Valid(kind) if operation.tokens.contains(&kind));
    let is_feishu = token.get(1..2) == Some("-");
    if good && !is_feishu {
        return None;
    }
    Some(match (operation.platform, token.is_empty()) {
        (Platform::DingTalkOld, true) => refuse_old(41_001, "缺少access_token参数", serial),
        (Platform::DingTalkOld, false) => refuse_old(40_014, "不合法的access_token", serial),
        _ => refuse(400, "InvalidAuthentication", "不合法的access_token", serial),
    })
}

fn presented(operation: &Operation, request: &Request) -> String {
    if operation.platform == Platform::DingTalk {
        let header = request.header("x-acs-dingtalk-access-token");
        return header.unwrap_or_default().to_owned();
    }
    let mut checker = Checker::new(crate::catalog::catalog());
    let queries = pairs(request.query(), &mut checker);
    let arguments = Arguments { queries, ..Arguments::default() };
    arguments.query("access_token").unwrap_or_default().to_owned()
}
