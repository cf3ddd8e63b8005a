//! Feishu's envelopes and refusals.

use serde_json::{Value, json};

use crate::catalog::{Kind, Operation};
use crate::http::{Answer, Request};
use crate::tokens::{Standing, Tokens};
use crate::validate::Violation;

/// A JSON answer with the log id of its request.
pub(crate) fn answer(status: u16, body: Vec<u8>, serial: u64) -> Answer {
    Answer {
        status,
        headers: vec![
            ("Content-Type".to_owned(), "application/json; charset=utf-8".to_owned()),
            ("X-Tt-Logid".to_owned(), log_id(serial)),
        ],
        body,
    }
}

fn log_id(serial: u64) -> String {
    format!("20250101000000{serial:018X}")
}

/// A refusal with the `error` member that goes with it.
pub(crate) fn refuse(status: u16, code: u64, message: &str, serial: u64) -> Answer {
    refuse_with(status, code, message, serial, None)
}

fn refuse_with(
    status: u16,
    code: u64,
    message: &str,
    serial: u64,
    violations: Option<Value>,
) -> Answer {
    let log_id = log_id(serial);
    let mut error = json!({
        "log_id": log_id,
        "troubleshooter": format!("排查建议查看(Troubleshooting suggestions): \
            https://open.feishu.cn/search?from=openapi&log_id={log_id}&code={code}"),
    });
    if let Some(violations) = violations {
        error["field_violations"] = violations;
    }
    let body = json!({"code": code, "msg": message, "error": error});
    answer(status, body.to_string().into_bytes(), serial)
}

/// The refusal of a request that is not as the catalog has it.
pub(crate) fn invalid(violations: &[Violation], serial: u64) -> Answer {
    let shown = |violation: &Violation| {
        json!({
            "field": violation.field,
            "value": violation.value,
            "description": violation.description,
        })
    };
    let violations: Vec<Value> = violations.iter().map(shown).collect();
    let message = "field validation failed";
    refuse_with(400, 99_992_402, message, serial, Some(violations.into()))
}

/// The answer of the gateway to an unknown path.
pub(crate) fn not_found() -> Answer {
    Answer {
        status: 404,
        headers: vec![("Content-Type".to_owned(), "text/plain".to_owned())],
        body: b"404 page not found".to_vec(),
    }
}

/// Refuses a request whose token is missing, unknown, expired or of a kind that does not do.
pub(crate) fn check_token(
    operation: &Operation,
    request: &Request,
    tokens: &Tokens,
    status: u16,
    serial: u64,
) -> Option<Answer> {
    if operation.tokens.is_empty() {
        return None;
    }
    let header = request.header("authorization").unwrap_or_default();
    let token = header.strip_prefix("Bearer ").unwrap_or_default().trim();
    let (code, message) = if token.is_empty() {
        (99_991_661, "Missing access token for authorization.")
    } else {
        fault(operation, token, tokens.standing(token))?
    };
    Some(refuse(status, code, message, serial))
}

fn fault(operation: &Operation, token: &str, standing: Standing) -> Option<(u64, &'static str)> {
    let invalid = "Invalid access token for authorization. Please make a test attempt with the \
                   latest token.";
    match (standing, token.as_bytes()) {
        (Standing::Valid(kind), _) if operation.tokens.contains(&kind) => None,
        (Standing::Valid(_), _) => {
            Some((99_991_668, "The operation does not take this kind of access token."))
        }
        (Standing::Expired(Kind::User), _) => Some((99_991_677, "Authentication token expired.")),
        (_, [b't', b'-', ..]) => Some((99_991_663, invalid)),
        (_, [b'a', b'-', ..]) => Some((99_991_664, invalid)),
        (_, [b'u', b'-', ..]) => Some((99_991_668, invalid)),
        _ => Some((99_991_671, "Invalid access token: it must begin with t-, a- or u-.")),
    }
}
