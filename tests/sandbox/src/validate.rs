//! Checks of requests against the catalog: what is missing, of a wrong type, or unknown.

use serde_json::Value;

use crate::catalog::{Body, Catalog, Field, Operation};
use crate::http::Request;
use crate::multipart;
use crate::types::Type;

/// A field that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Where, `children[0].text.elements`.
    pub(crate) field: String,
    /// What was sent, if it is short, plain and no secret.
    pub(crate) value: String,
    pub(crate) description: String,
}

/// The arguments of a request, decoded.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) path: Vec<String>,
    pub(crate) queries: Vec<(String, String)>,
    /// The JSON body, or the text parts of a form as an object.
    pub(crate) body: Value,
    /// The parts of a form.
    pub(crate) parts: Vec<multipart::Part>,
}

impl Arguments {
    /// The first value of a query parameter.
    pub(crate) fn query(&self, wire: &str) -> Option<&str> {
        let found = self.queries.iter().find(|(name, _)| name == wire);
        found.map(|(_, value)| value.as_str())
    }

    /// A text in the body.
    pub(crate) fn text(&self, wire: &str) -> Option<&str> {
        self.body.get(wire).and_then(Value::as_str)
    }
}

/// Reads and checks a request. `skip` names a query parameter that is the platform's own.
///
/// # Errors
/// What is wrong with the request, at least one violation.
pub(crate) fn check(
    catalog: &Catalog,
    operation: &Operation,
    request: &Request,
    path: &[&str],
    skip: &str,
) -> Result<Arguments, Vec<Violation>> {
    let mut checker = Checker::new(catalog);
    let mut arguments = Arguments::default();
    for (name, value) in operation.path_names().zip(path) {
        let value = decoded(value, false);
        match &value {
            // Dots would be folded away before any operation is found (RFC 3986 5.2.4).
            Some(text) if !matches!(text.as_str(), "" | "." | "..") => {}
            _ => checker.at(name, "", "a path value is empty, dots, or not UTF-8"),
        }
        arguments.path.push(value.unwrap_or_default());
    }
    arguments.queries = pairs(request.query(), &mut checker);
    if !matches!(operation.body, Body::Free) {
        checker.queries(operation, &arguments.queries, skip);
    }
    checker.headers(operation, request);
    crate::bodies::check(&mut checker, operation, request, &mut arguments);
    if checker.found.is_empty() { Ok(arguments) } else { Err(checker.found) }
}

/// The pairs of a query or a form in their order.
pub(crate) fn pairs(text: &str, checker: &mut Checker<'_>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match (decoded(name, true), decoded(value, true)) {
            (Some(name), Some(value)) => pairs.push((name, value)),
            _ => checker.at(name, "", "not percent-encoded UTF-8"),
        }
    }
    pairs
}

/// Undoes percent-encoding, in forms and queries `+` too; `None` for what is not encoded so.
pub(crate) fn decoded(text: &str, plus: bool) -> Option<String> {
    if !text.contains(['%', '+']) {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        match first {
            b'+' if plus => bytes.push(b' '),
            b'%' => {
                let (digits, tail) = rest.split_at_checked(2)?;
                let digits = std::str::from_utf8(digits).ok()?;
                if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                    return None;
                }
                bytes.push(u8::from_str_radix(digits, 16).ok()?);
                rest = tail;
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Collects violations on the way through a request.
#[derive(Debug)]
pub(crate) struct Checker<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) found: Vec<Violation>,
    path: String,
}

impl<'a> Checker<'a> {
    pub(crate) fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, found: Vec::new(), path: String::new() }
    }

    /// Notes a violation, at most 20 of them.
    pub(crate) fn at(&mut self, field: &str, value: &str, description: &str) {
        if self.found.len() < 20 {
            self.found.push(Violation {
                field: field.to_owned(),
                value: value.chars().take(64).collect(),
                description: description.to_owned(),
            });
        }
    }

    fn here(&mut self, value: &Value, description: &str) {
        let shown = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            _ => String::new(),
        };
        let field = self.path.clone();
        self.at(&field, &shown, description);
    }

    fn queries(&mut self, operation: &Operation, given: &[(String, String)], skip: &str) {
        for (index, (name, value)) in given.iter().enumerate() {
            if name == skip {
                continue;
            }
            let Some(field) = operation.query.iter().find(|field| carries(field, name)) else {
                self.at(name, "", "unknown query parameter");
                continue;
            };
            let repeats = matches!(field.kind, Type::List(_));
            if !repeats && given[..index].iter().any(|(before, _)| before == name) {
                self.at(name, "", "given twice");
            }
            self.query_value(name, value, &field.kind);
        }
        for field in operation.query.iter().filter(|field| field.required) {
            // The first page may be asked for by an empty value.
            let pages = operation.paging.as_ref();
            let may_be_empty = pages.is_some_and(|paging| paging.argument == field.name);
            let given = given
                .iter()
                .any(|(name, value)| carries(field, name) && (may_be_empty || !value.is_empty()));
            if !given {
                self.at(&field.wire, "", "query parameter is required");
            }
        }
    }

    /// Checks a value that travels as text, in a query or as a part of a form.
    pub(crate) fn query_value(&mut self, name: &str, value: &str, kind: &Type) {
        match kind {
            Type::List(item) => self.query_value(name, value, item),
            Type::Dotted(list) => self.query_value(name, value, list.item()),
            Type::Joined(list) => {
                for item in value.split(',') {
                    self.query_value(name, item, list.item());
                }
            }
            Type::Int if value.parse::<i64>().is_err() => self.at(name, value, "must be an int"),
            Type::Float if value.parse::<f64>().is_err() => {
                self.at(name, value, "must be a number");
            }
            Type::Bool if value != "true" && value != "false" => {
                self.at(name, value, "must be true or false");
            }
            Type::Packed(inner) => {
                name.clone_into(&mut self.path);
                self.value(&Value::String(value.to_owned()), &Type::Packed(inner.clone()));
                self.path.clear();
            }
            _ => {}
        }
    }

    fn headers(&mut self, operation: &Operation, request: &Request) {
        for field in &operation.header {
            match request.header(&field.wire) {
                Some(value) => self.query_value(&field.wire, value, &field.kind),
                None if field.required => self.at(&field.wire, "", "header is required"),
                None => {}
            }
        }
    }

    /// Checks a value and everything in it.
    pub(crate) fn value(&mut self, value: &Value, kind: &Type) {
        match (kind, value) {
            (Type::Json, _)
            | (Type::Text | Type::Secret, Value::String(_))
            | (Type::Float, Value::Number(_))
            | (Type::Bool, Value::Bool(_)) => {}
            (Type::Int, Value::Number(number)) if number.is_i64() || number.is_u64() => {}
            (Type::Object(number), Value::Object(members)) => {
                let catalog = self.catalog;
                self.object(members, &catalog.objects[*number].fields);
            }
            (Type::List(item), Value::Array(items)) => self.items(items, item),
            (Type::Map(item), Value::Object(members)) => {
                for (name, value) in members {
                    self.under(&format!(".{name}"), |checker| checker.value(value, item));
                }
            }
            (Type::Packed(inner), _) => self.packed(value, inner),
            (Type::Joined(list), Value::String(text)) => {
                let is_int = *list.item() == Type::Int;
                if is_int && text.split(',').any(|item| item.parse::<i64>().is_err()) {
                    self.here(value, "must be numbers joined by commas");
                }
            }
            (Type::Secret, _) => self.here(&Value::Null, "must be a string"),
            _ => self.here(value, &format!("must be {}", described(kind))),
        }
    }

    fn packed(&mut self, value: &Value, inner: &Type) {
        match (inner, value) {
            (Type::Int, Value::Number(number)) if number.is_i64() || number.is_u64() => {}
            (Type::Int, Value::String(text)) if text.parse::<i64>().is_ok() => {}
            (Type::Int, _) => self.here(value, "must be a number in text"),
            (_, Value::String(text)) => match serde_json::from_str(text) {
                Ok(unpacked) => self.value(&unpacked, inner),
                Err(_) => self.here(&Value::Null, "must be JSON in a string"),
            },
            _ => self.here(value, "must be JSON in a string"),
        }
    }

    fn items(&mut self, items: &[Value], kind: &Type) {
        for (index, item) in items.iter().enumerate() {
            self.under(&format!("[{index}]"), |checker| checker.value(item, kind));
        }
    }

    fn object(&mut self, members: &serde_json::Map<String, Value>, fields: &[Field]) {
        for (name, value) in members {
            let field = fields.iter().find(|field| field.wire == *name);
            self.under(&format!(".{name}"), |checker| match field {
                Some(field) if value.is_null() && !field.required => {}
                Some(field) => checker.value(value, &field.kind),
                None => checker.here(&Value::Null, "unknown field"),
            });
        }
        for field in fields.iter().filter(|field| field.required) {
            if !members.contains_key(&field.wire) {
                let name = format!(".{}", field.wire);
                self.under(&name, |checker| checker.here(&Value::Null, "is required"));
            }
        }
    }

    /// Does something one step further in.
    fn under(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        let step = if before == 0 { step.trim_start_matches('.') } else { step };
        self.path.push_str(step);
        check(self);
        self.path.truncate(before);
    }
}

fn carries(field: &Field, name: &str) -> bool {
    if !matches!(field.kind, Type::Dotted(_)) {
        return field.wire == name;
    }
    let number = name.strip_prefix(field.wire.as_str()).and_then(|rest| rest.strip_prefix('.'));
    number.is_some_and(|number| number.parse::<u32>().is_ok_and(|number| number > 0))
}

fn described(kind: &Type) -> &'static str {
    match kind {
        Type::Int => "an int",
        Type::Float => "a number",
        Type::Bool => "a bool",
        Type::Object(_) | Type::Map(_) => "an object",
        Type::List(_) => "a list",
        _ => "a string",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encoding_is_undone() {
        assert_eq!(decoded("a%20b+c", false).as_deref(), Some("a b+c"));
        assert_eq!(decoded("a%20b+c", true).as_deref(), Some("a b c"));
        assert_eq!(decoded("%E4%B8%AD", false).as_deref(), Some("中"));
        for wrong in ["%", "%4", "%+1", "%zz", "%ff"] {
            assert_eq!(decoded(wrong, false), None, "{wrong}");
        }
    }

    #[test]
    fn flattened_lists_are_numbered_from_one() {
        let field = Field {
            name: "ids".to_owned(),
            wire: "Ids".to_owned(),
            required: true,
            kind: Type::Dotted(Box::new(Type::List(Box::new(Type::Int)))),
            example: None,
        };
        assert!(carries(&field, "Ids.1") && carries(&field, "Ids.12"));
        assert!(!carries(&field, "Ids") && !carries(&field, "Ids.0") && !carries(&field, "Ids.x"));
    }

    fn found(value: &Value, kind: &Type) -> Vec<Violation> {
        let catalog = Catalog::default();
        let mut checker = Checker::new(&catalog);
        checker.value(value, kind);
        checker.found
    }

    #[test]
    fn numbers_in_text_may_be_numbers() {
        let kind = Type::Packed(Box::new(Type::Int));
        for good in ["5", "\"5\"", "\"-9223372036854775808\""] {
            assert!(found(&serde_json::from_str(good).unwrap(), &kind).is_empty(), "{good}");
        }
        for wrong in ["1.5", "\"\"", "\"x\"", "true", "null"] {
            let found = found(&serde_json::from_str(wrong).unwrap(), &kind);
            assert_eq!(found.len(), 1, "{wrong}");
        }
    }

    #[test]
    fn values_are_shown_unless_secret() {
        let shown = |kind| found(&Value::from(12), &kind)[0].value.clone();
        assert_eq!(shown(Type::Text), "12");
        assert_eq!(shown(Type::Secret), "");
    }
}
