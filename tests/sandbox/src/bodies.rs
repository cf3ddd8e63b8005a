//! Checks of bodies: JSON or a form, as the operation takes it.

use serde_json::{Map, Value};

use crate::catalog::{Body, Field, Operation};
use crate::http::Request;
use crate::multipart;
use crate::types::Type;
use crate::validate::{Arguments, Checker};

/// Reads the body into `arguments` and checks it.
pub(crate) fn check(
    checker: &mut Checker<'_>,
    operation: &Operation,
    request: &Request,
    arguments: &mut Arguments,
) {
    match &operation.body {
        Body::None => nothing(checker, &request.body),
        // Nobody wrote down what belongs there.
        Body::Free => {}
        Body::Json(kind) => json(checker, operation, kind, request, arguments),
        Body::Multipart(number) => form(checker, *number, request, arguments),
    }
}

/// SDKs send an empty object or `null` with operations that take no body.
fn nothing(checker: &mut Checker<'_>, body: &[u8]) {
    if !matches!(body.trim_ascii(), b"" | b"{}" | b"null") {
        checker.at("body", "", "the operation takes no body");
    }
}

fn json(
    checker: &mut Checker<'_>,
    operation: &Operation,
    kind: &Type,
    request: &Request,
    arguments: &mut Arguments,
) {
    let media_type = request.header("content-type").map(plain_type);
    if request.body.is_empty() && media_type.is_none() {
        arguments.body = Value::Object(Map::new());
        checker.value(&arguments.body, kind);
        return;
    }
    // The official Python SDK sends none with the token calls, and they answer.
    let may_lack = operation.id.starts_with("auth.v3.");
    match media_type.as_deref() {
        Some("application/json") => {}
        None if may_lack => {}
        Some(other) => checker.at("Content-Type", other, "must be application/json"),
        None => checker.at("Content-Type", "", "header is required"),
    }
    let Ok(body) = serde_json::from_slice(&request.body) else {
        checker.at("body", "", "is no JSON");
        return;
    };
    arguments.body = body;
    checker.value(&arguments.body, kind);
}

fn plain_type(header: &str) -> String {
    let plain = header.split(';').next().unwrap_or_default();
    plain.trim().to_ascii_lowercase()
}

fn form(checker: &mut Checker<'_>, number: usize, request: &Request, arguments: &mut Arguments) {
    let header = request.header("content-type").unwrap_or_default();
    let parts = match multipart::parse(header, &request.body) {
        Ok(parts) => parts,
        Err(problem) => {
            checker.at("body", "", problem);
            return;
        }
    };
    let fields = &checker.catalog.objects[number].fields;
    let mut texts = Map::new();
    for part in &parts {
        let Some(field) = fields.iter().find(|field| field.wire == part.name) else {
            checker.at(&part.name, "", "unknown part");
            continue;
        };
        if texts.contains_key(&part.name) {
            checker.at(&part.name, "", "given twice");
        }
        let content = &request.body[part.content.clone()];
        let value = part_value(checker, field, content);
        texts.insert(part.name.clone(), value);
    }
    for field in fields.iter().filter(|field| field.required) {
        if !parts.iter().any(|part| part.name == field.wire) {
            checker.at(&field.wire, "", "part is required");
        }
    }
    arguments.body = Value::Object(texts);
    arguments.parts = parts;
}

fn part_value(checker: &mut Checker<'_>, field: &Field, content: &[u8]) -> Value {
    if field.kind == Type::File {
        return Value::Null;
    }
    // Unset optional fields come as empty parts from the official Python SDK.
    if content.is_empty() && !field.required {
        return Value::Null;
    }
    let Ok(text) = std::str::from_utf8(content) else {
        checker.at(&field.wire, "", "must be UTF-8");
        return Value::Null;
    };
    checker.query_value(&field.wire, text, &field.kind);
    match (&field.kind, text.parse::<i64>()) {
        (Type::Int, Ok(number)) => Value::from(number),
        _ => Value::String(text.to_owned()),
    }
}
