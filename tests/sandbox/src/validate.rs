//! Whether a request is what the catalog says it must be.

use serde_json::Value;

use crate::catalog::{Body, Operation, Types};
use crate::http::Request;
use crate::multipart::{Part, parts};
use crate::text::{decode, pairs};
use crate::types::{Field, Type};

/// A field that is not as it must be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) field: String,
    pub(crate) value: String,
    pub(crate) description: String,
}

/// A request that is as it must be.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    pub(crate) query: Vec<(String, String)>,
    pub(crate) path: Vec<(String, String)>,
    pub(crate) body: Value,
    pub(crate) parts: Vec<Part>,
}

/// Parameters that no operation declares and the platforms take all the same.
const COMMON_QUERY: [&str; 1] = ["access_token"];

/// Checks a request against its operation.
pub(crate) fn check(operation: &Operation, request: &Request) -> Result<Checked, Vec<Violation>> {
    let mut violations = Vec::new();
    let path = path_values(operation, request, &mut violations);
    let query = pairs(request.query());
    check_query(operation, &query, &mut violations);
    for field in operation.headers.iter().filter(|field| field.required) {
        if request.header(&field.wire).is_none() {
            violations.push(missing(&field.wire));
        }
    }
    let mut checked = Checked { query, path, ..Checked::default() };
    match &operation.body {
        Body::None => {}
        Body::Json(kind) => checked.body = json_body(operation, kind, request, &mut violations),
        Body::Form(kind) => checked.parts = form(operation, kind, request, &mut violations),
    }
    if violations.is_empty() { Ok(checked) } else { Err(violations) }
}

fn violation(field: &str, value: &str, description: &str) -> Violation {
    let secret = ["secret", "token", "password", "ticket"].iter().any(|word| field.contains(word));
    let value: String = if secret { String::new() } else { value.chars().take(100).collect() };
    Violation { field: field.to_owned(), value, description: description.to_owned() }
}

fn missing(field: &str) -> Violation {
    violation(field, "", "the field is required")
}

fn path_values(
    operation: &Operation,
    request: &Request,
    violations: &mut Vec<Violation>,
) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for (template, segment) in operation.segments.iter().zip(request.path().split('/').skip(1)) {
        if let Some(name) = template.strip_prefix(':') {
            let value = decode(segment, false);
            if matches!(value.as_str(), "" | "." | "..") {
                violations.push(violation(name, &value, "the path value is empty or climbs up"));
            }
            values.push((name.to_owned(), value));
        }
    }
    values
}

fn check_query(operation: &Operation, query: &[(String, String)], violations: &mut Vec<Violation>) {
    for field in operation.query.iter().filter(|field| field.required) {
        let flat = format!("{}.", field.wire);
        if !query.iter().any(|(name, _)| *name == field.wire || name.starts_with(&flat)) {
            violations.push(missing(&field.wire));
        }
    }
    for (name, value) in query {
        let field = operation.query.iter().find(|field| {
            *name == field.wire
                || matches!(field.kind, Type::Flat(_))
                    && name.starts_with(&format!("{}.", field.wire))
        });
        match field {
            Some(field) if text_fits(&field.kind, value) => {}
            Some(_) => violations.push(violation(name, value, "the value has another type")),
            None if COMMON_QUERY.contains(&name.as_str()) => {}
            None => violations.push(violation(name, value, "there is no such parameter")),
        }
    }
}

/// Whether a text can be a value of a type.
fn text_fits(kind: &Type, text: &str) -> bool {
    match kind {
        Type::Int => text.parse::<i64>().is_ok(),
        Type::Float => text.parse::<f64>().is_ok(),
        Type::Bool => matches!(text, "true" | "false"),
        Type::List(inner) => text_fits(inner, text),
        Type::Text(inner) if **inner == Type::Int => text.parse::<i64>().is_ok(),
        Type::Text(_) => serde_json::from_str::<Value>(text).is_ok(),
        Type::Joined(inner) => match &**inner {
            Type::List(item) => text.split(',').all(|part| text_fits(item, part)),
            other => text_fits(other, text),
        },
        _ => true,
    }
}

fn json_body(
    operation: &Operation,
    kind: &Type,
    request: &Request,
    violations: &mut Vec<Violation>,
) -> Value {
    if request.body.is_empty() && operation.method == "GET" {
        return Value::Null;
    }
    let json = request.header("content-type").is_some_and(|text| text.contains("json"));
    if !json {
        violations.push(violation("Content-Type", "", "the body must be application/json"));
    }
    match serde_json::from_slice(&request.body) {
        Ok(value) => {
            check_value("", kind, &value, &operation.types, violations);
            value
        }
        Err(_) => {
            violations.push(violation("body", "", "the body is no JSON"));
            Value::Null
        }
    }
}

fn check_value(
    place: &str,
    kind: &Type,
    value: &Value,
    types: &Types,
    violations: &mut Vec<Violation>,
) {
    let good = match kind {
        Type::String | Type::Secret => value.is_string(),
        Type::Int => value.is_i64() || value.is_u64(),
        Type::Float => value.is_number(),
        Type::Bool => value.is_boolean(),
        Type::Json => true,
        Type::File => false,
        Type::Text(inner) if **inner == Type::Int => {
            value.is_i64() || value.as_str().is_some_and(|text| text.parse::<i64>().is_ok())
        }
        Type::Text(_) | Type::Joined(_) | Type::Flat(_) => value.is_string(),
        Type::List(inner) => match value.as_array() {
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    check_value(&format!("{place}[{index}]"), inner, item, types, violations);
                }
                true
            }
            None => false,
        },
        Type::Map(inner) => match value.as_object() {
            Some(members) => {
                for (name, member) in members {
                    check_value(&joined(place, name), inner, member, types, violations);
                }
                true
            }
            None => false,
        },
        Type::Named(name) => match value.as_object() {
            Some(_) => {
                let fields = types.get(name).map(Vec::as_slice).unwrap_or_default();
                check_members(place, fields, value, types, violations);
                true
            }
            None => false,
        },
    };
    if !good {
        let place = if place.is_empty() { "body" } else { place };
        violations.push(violation(place, &value.to_string(), "the value has another type"));
    }
}

fn check_members(
    place: &str,
    fields: &[Field],
    value: &Value,
    types: &Types,
    violations: &mut Vec<Violation>,
) {
    for field in fields {
        let place = joined(place, &field.wire);
        match value.get(&field.wire) {
            None if field.required => violations.push(missing(&place)),
            // An explicit null clears a field.
            None | Some(Value::Null) => {}
            Some(value) => check_value(&place, &field.kind, value, types, violations),
        }
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        if !fields.iter().any(|field| field.wire == *name) {
            let place = joined(place, name);
            violations.push(violation(&place, &member.to_string(), "there is no such field"));
        }
    }
}

fn joined(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

fn form(
    operation: &Operation,
    kind: &Type,
    request: &Request,
    violations: &mut Vec<Violation>,
) -> Vec<Part> {
    let Type::Named(name) = kind else { return Vec::new() };
    let fields = operation.types.get(name).map(Vec::as_slice).unwrap_or_default();
    let parts = match parts(request) {
        Ok(parts) => parts,
        Err(text) => {
            violations.push(violation("body", "", text));
            return Vec::new();
        }
    };
    for field in fields.iter().filter(|field| field.required) {
        if !parts.iter().any(|part| part.name == field.wire) {
            violations.push(missing(&field.wire));
        }
    }
    for part in &parts {
        let text = String::from_utf8_lossy(&part.content);
        match fields.iter().find(|field| field.wire == part.name) {
            None => violations.push(violation(&part.name, "", "there is no such field")),
            Some(field) if field.kind == Type::File => {
                if part.file_name.is_none() {
                    violations.push(violation(&part.name, "", "the part has no file name"));
                }
            }
            Some(field) if !text_fits(&field.kind, &text) => {
                violations.push(violation(&part.name, &text, "the value has another type"));
            }
            Some(_) => {}
        }
    }
    parts
}
