//! Answers made from types: the same request brings the same shape, with plausible values.

use serde_json::{Map, Value, json};

use crate::catalog::Types;
use crate::types::{Field, Type};

/// How deep structures are filled.
const DEPTH: usize = 5;

/// Values that answers take over from the request, by name.
pub(crate) type Echo = Map<String, Value>;

/// A value of a type.
pub(crate) fn value(kind: &Type, types: &Types, echo: &Echo, number: u64) -> Value {
    let maker = Maker { types, echo, number };
    maker.make("", kind, None, DEPTH)
}

struct Maker<'a> {
    types: &'a Types,
    echo: &'a Echo,
    number: u64,
}

impl Maker<'_> {
    fn make(&self, name: &str, kind: &Type, sample: Option<&str>, depth: usize) -> Value {
        match kind {
            Type::String | Type::Secret => self.text(name, sample).into(),
            Type::Int => sample.and_then(|text| text.parse::<i64>().ok()).unwrap_or(1).into(),
            Type::Float => json!(1.5),
            Type::Bool => true.into(),
            Type::Json => json!({}),
            Type::File => Value::Null,
            Type::Text(inner) => match self.make(name, inner, sample, depth) {
                Value::String(text) => text.into(),
                other => other.to_string().into(),
            },
            Type::Joined(inner) | Type::Flat(inner) => self.make(name, inner, sample, depth),
            Type::List(inner) if depth == 0 || is_struct(inner) && depth < 2 => {
                let _ = inner;
                json!([])
            }
            Type::List(inner) => json!([self.make(name, inner, sample, depth - 1)]),
            Type::Map(inner) if depth > 1 => {
                json!({"key": self.make(name, inner, sample, depth - 1)})
            }
            Type::Map(_) => json!({}),
            Type::Named(name) => self.members(name, depth),
        }
    }

    fn members(&self, name: &str, depth: usize) -> Value {
        let mut members = Map::new();
        if depth > 0 {
            for field in self.types.get(name).into_iter().flatten() {
                members.insert(field.wire.clone(), self.member(field, depth));
            }
        }
        members.into()
    }

    fn member(&self, field: &Field, depth: usize) -> Value {
        if depth == DEPTH
            && let Some(value) = self.echo.get(&field.wire)
            && same_kind(&field.kind, value)
        {
            return value.clone();
        }
        self.make(&field.wire, &field.kind, field.sample.as_deref(), depth - 1)
    }

    fn text(&self, name: &str, sample: Option<&str>) -> String {
        if let Some(sample) = sample {
            return sample.to_owned();
        }
        let number = self.number;
        match name {
            "message_id" | "root_id" | "parent_id" => format!("om_sandbox{number:08}"),
            "chat_id" => format!("oc_sandbox{number:08}"),
            "open_id" => "ou_sandbox1".to_owned(),
            "union_id" => "on_sandbox1".to_owned(),
            "file_key" => format!("file_v3_sandbox{number:08}"),
            "image_key" => format!("img_v3_sandbox{number:08}"),
            "file_token" => format!("boxsandbox{number:08}"),
            "media_id" => format!("@lADsandbox{number:08}"),
            "processQueryKey" => format!("pqk-sandbox-{number:08}"),
            _ if name.ends_with("_time") || name.ends_with("_at") => "1700000000000".to_owned(),
            _ => format!("sandbox-{name}"),
        }
    }
}

fn is_struct(kind: &Type) -> bool {
    matches!(kind, Type::Named(_) | Type::List(_) | Type::Map(_))
}

fn same_kind(kind: &Type, value: &Value) -> bool {
    match kind {
        Type::String => value.is_string(),
        Type::Int => value.is_i64(),
        Type::Bool => value.is_boolean(),
        _ => false,
    }
}
