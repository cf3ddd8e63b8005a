//! The operations the sandbox answers, found by method and path.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::types::{Field, Type};

/// Whose operation it is, and so what its answers look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Feishu,
    DingTalk,
    DingTalkOld,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) family: Family,
    pub(crate) method: String,
    /// The segments of its path; those that begin with `:` take any value.
    pub(crate) segments: Vec<String>,
    pub(crate) tokens: Vec<String>,
    pub(crate) query: Vec<Field>,
    pub(crate) headers: Vec<Field>,
    pub(crate) body: Body,
    pub(crate) returns: Option<Type>,
    /// The member of the answer that holds the payload, where it is not the usual one.
    pub(crate) payload: String,
    /// Argument, next, more, items.
    pub(crate) paging: Option<[String; 4]>,
    pub(crate) idempotency: String,
    pub(crate) types: Arc<Types>,
}

/// What the body of a request must be.
#[derive(Debug)]
pub(crate) enum Body {
    None,
    Json(Type),
    Form(Type),
}

/// The types of one file.
pub(crate) type Types = HashMap<String, Vec<Field>>;

/// All operations.
#[derive(Debug)]
pub(crate) struct Catalog {
    /// By method and number of segments.
    routes: HashMap<(String, usize), Vec<Arc<Operation>>>,
}

impl Catalog {
    /// Reads the catalog that was built in.
    pub(crate) fn load() -> Self {
        let text = include_str!(concat!(env!("OUT_DIR"), "/catalog.json"));
        let all: Value = serde_json::from_str(text).unwrap_or_default();
        let mut routes: HashMap<_, Vec<_>> = HashMap::new();
        for (platform, files) in all.as_object().into_iter().flatten() {
            for file in files.as_array().into_iter().flatten() {
                for operation in read_file(platform, file) {
                    let key = (operation.method.clone(), operation.segments.len());
                    routes.entry(key).or_default().push(Arc::new(operation));
                }
            }
        }
        // Of two that fit a path, the one with more fixed segments.
        for operations in routes.values_mut() {
            operations.sort_by_key(|operation| variables(&operation.segments));
        }
        Self { routes }
    }

    /// The operation that a request means.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Arc<Operation>> {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let candidates = self.routes.get(&(method.to_owned(), segments.len()))?;
        candidates.iter().find(|operation| fits(&operation.segments, &segments))
    }

    /// All of them.
    #[cfg(test)]
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Arc<Operation>> {
        self.routes.values().flatten()
    }
}

fn variables(segments: &[String]) -> usize {
    segments.iter().filter(|segment| segment.starts_with(':')).count()
}

fn fits(template: &[String], path: &[&str]) -> bool {
    template.iter().zip(path).all(|(template, segment)| {
        if template.starts_with(':') { !segment.is_empty() } else { template == segment }
    })
}

fn text<'a>(members: &'a Value, name: &str) -> &'a str {
    members.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn fields(members: Option<&Value>) -> Vec<Field> {
    let each = |(key, text): (&String, &Value)| Field::parse(key, text.as_str().unwrap_or("json"));
    members.and_then(Value::as_object).map(|map| map.iter().map(each).collect()).unwrap_or_default()
}

fn read_file(platform: &str, file: &Value) -> Vec<Operation> {
    let empty = Map::new();
    let object = |name: &str| file.get(name).and_then(Value::as_object).unwrap_or(&empty);
    let types = object("types").iter().map(|(name, type_)| (name.clone(), fields(Some(type_))));
    let types: Arc<Types> = Arc::new(types.collect());
    let family = match (platform, text(file, "host")) {
        ("lark", _) => Family::Feishu,
        (_, "oapi") => Family::DingTalkOld,
        _ => Family::DingTalk,
    };
    let prefix = match text(file, "version") {
        "" => text(file, "service").to_owned(),
        version => format!("{}.{version}", text(file, "service")),
    };
    let each = |(key, facts): (&String, &Value)| {
        let id = format!("{prefix}.{}", flattened(key, family));
        read_operation(id, family, facts, &types)
    };
    object("operations").iter().map(each).collect()
}

/// The dots of a resource are no part of the id.
fn flattened(key: &str, family: Family) -> String {
    match key.rsplit_once('.') {
        Some((resource, method)) if family == Family::Feishu => {
            format!("{}.{method}", resource.replace('.', "_"))
        }
        _ => key.to_owned(),
    }
}

fn read_operation(id: String, family: Family, facts: &Value, types: &Arc<Types>) -> Operation {
    let (method, path) = text(facts, "http").split_once(' ').unwrap_or_default();
    let body = match (text(facts, "body"), text(facts, "multipart")) {
        ("", "") => Body::None,
        ("", form) => Body::Form(Type::parse(form)),
        (body, _) => Body::Json(Type::parse(body)),
    };
    let words: Vec<String> = text(facts, "paging").split(' ').map(str::to_owned).collect();
    let tokens = facts.get("tokens").and_then(Value::as_array);
    let tokens = tokens.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    Operation {
        id,
        family,
        method: method.to_owned(),
        segments: path.split('/').skip(1).map(str::to_owned).collect(),
        tokens: tokens.collect(),
        query: fields(facts.get("query")),
        headers: fields(facts.get("header")),
        body,
        returns: Some(text(facts, "returns")).filter(|text| !text.is_empty()).map(Type::parse),
        payload: text(facts, "payload").to_owned(),
        paging: words.try_into().ok(),
        idempotency: text(facts, "idempotency").to_owned(),
        types: Arc::clone(types),
    }
}
