//! A right request for an operation, for the test that walks them all.

use serde_json::Value;

use crate::catalog::{Body, Family, Operation};
use crate::http::Request;
use crate::synth;
use crate::tokens::{Kind, Tokens};
use crate::types::{Field, Type};

/// A request with everything the catalog knows.
pub(crate) fn request(operation: &Operation, tokens: &Tokens) -> Request {
    let segments: Vec<&str> = operation
        .segments
        .iter()
        .map(|segment| if segment.starts_with(':') { "x1" } else { segment })
        .collect();
    let mut target = format!("/{}", segments.join("/"));
    let mut mark = '?';
    for field in &operation.query {
        let text = text(operation, field);
        target.push_str(&format!("{mark}{}={}", field.wire, text));
        mark = '&';
    }
    let mut headers: Vec<(String, String)> = operation
        .headers
        .iter()
        .map(|field| (field.wire.clone(), text(operation, field)))
        .collect();
    let now = 4_000_000_000_000;
    let kind = operation.tokens.first().map_or("", String::as_str);
    match (operation.family, kind) {
        (Family::Feishu, kind) => {
            let kind = match kind {
                "user" => Kind::User,
                "app" => Kind::App,
                _ => Kind::Tenant,
            };
            let token = tokens.mint(kind, now, 7200);
            headers.push(("Authorization".into(), format!("Bearer {token}")));
        }
        (Family::DingTalk, _) => {
            let token = tokens.mint(Kind::DingTalk, now, 7200);
            headers.push(("x-acs-dingtalk-access-token".into(), token));
        }
        (Family::DingTalkOld, _) => {
            let token = tokens.mint(Kind::DingTalk, now, 7200);
            target.push_str(&format!("{mark}access_token={token}"));
        }
    }
    let body = body(operation, &mut headers);
    let method = operation.method.clone();
    Request { method, target, headers, body: body.into(), connection: 1 }
}

fn text(operation: &Operation, field: &Field) -> String {
    let kind = match &field.kind {
        Type::Joined(inner) | Type::Flat(inner) => inner,
        other => other,
    };
    let empty = synth::Echo::new();
    let value = match kind {
        Type::List(inner) => synth::value(inner, &operation.types, &empty, 1),
        other => synth::value(other, &operation.types, &empty, 1),
    };
    match value {
        Value::String(text) => encoded(&text),
        other => encoded(&other.to_string()),
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

fn body(operation: &Operation, headers: &mut Vec<(String, String)>) -> Vec<u8> {
    let empty = synth::Echo::new();
    match &operation.body {
        Body::None => Vec::new(),
        Body::Json(kind) => {
            headers.push(("Content-Type".into(), "application/json".into()));
            let value = synth::value(kind, &operation.types, &empty, 1);
            value.to_string().into_bytes()
        }
        Body::Form(Type::Named(name)) => {
            headers.push(("Content-Type".into(), "multipart/form-data; boundary=B".into()));
            let mut out = String::new();
            for field in operation.types.get(name).into_iter().flatten() {
                let file = if field.kind == Type::File { "; filename=\"a\"" } else { "" };
                let text = match &field.kind {
                    Type::File => "content".to_owned(),
                    kind => match synth::value(kind, &operation.types, &empty, 1) {
                        Value::String(text) => text,
                        other => other.to_string(),
                    },
                };
                out.push_str(&format!(
                    "--B\r\nContent-Disposition: form-data; name=\"{}\"{file}\r\n\r\n{text}\r\n",
                    field.wire
                ));
            }
            out.push_str("--B--\r\n");
            out.into_bytes()
        }
        Body::Form(_) => Vec::new(),
    }
}
