//! The catalog in memory: operations, their arguments and types, and the way to them by path.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use crate::types::{self, Expression, Type};

/// Whose rules an operation follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Platform {
    Feishu,
    DingTalk,
    /// `oapi.dingtalk.com`.
    DingTalkOld,
}

/// A kind of access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Tenant,
    User,
    App,
}

/// An argument or a member of a type.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// Our name.
    pub(crate) name: String,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) required: bool,
    pub(crate) kind: Type,
    /// The first known value.
    pub(crate) example: Option<String>,
}

/// What an operation takes as its body.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    None,
    Json(Type),
    /// The parts are the fields of this type.
    Multipart(usize),
    /// Arguments that the catalog does not know.
    Free,
}

/// How an operation gives its pages.
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    /// The argument that asks for a page, by our name.
    pub(crate) argument: String,
    /// Where the answer has the next value.
    pub(crate) next: String,
    /// Where the answer says that there is more; `-` for nowhere.
    pub(crate) more: String,
    /// Where the answer has the items; `-` for several lists.
    pub(crate) items: String,
}

/// One operation.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) platform: Platform,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tokens: Vec<Kind>,
    pub(crate) query: Vec<Field>,
    pub(crate) header: Vec<Field>,
    pub(crate) body: Body,
    pub(crate) returns: Option<Type>,
    /// The member of the answer with the payload, if it is not the usual one.
    pub(crate) payload: Option<String>,
    pub(crate) paging: Option<Paging>,
    /// The argument that makes a repeated request harmless.
    pub(crate) idempotency: Option<String>,
}

impl Operation {
    /// The names of the path's parameters in their order.
    pub(crate) fn path_names(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix(':'))
    }
}

/// A named type.
#[derive(Debug, Clone)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
}

/// Everything the embedded files say.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    pub(crate) operations: Vec<Operation>,
    pub(crate) objects: Vec<Object>,
    nodes: Vec<Node>,
    /// What could not be understood; empty, or the tests fail.
    pub(crate) problems: Vec<String>,
}

#[derive(Debug, Default)]
struct Node {
    fixed: HashMap<String, usize>,
    parameter: Option<usize>,
    operations: Vec<(String, usize)>,
}

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/catalog.json"));
    Catalog::read(text)
});

/// The catalog the program was built with.
pub(crate) fn catalog() -> &'static Catalog {
    &CATALOG
}

impl Catalog {
    fn read(text: &str) -> Self {
        let mut catalog = Self { nodes: vec![Node::default()], ..Self::default() };
        match serde_json::from_str::<Vec<Value>>(text) {
            Ok(files) => files.iter().for_each(|file| catalog.add_file(file)),
            Err(error) => catalog.problems.push(error.to_string()),
        }
        catalog
    }

    fn add_file(&mut self, file: &Value) {
        let empty = Map::new();
        let types = file["types"].as_object().unwrap_or(&empty);
        let first = self.objects.len();
        let numbers: HashMap<&str, usize> =
            types.keys().enumerate().map(|(index, name)| (name.as_str(), first + index)).collect();
        let reader = Reader { numbers };
        for (name, fields) in types {
            let fields = reader.fields(Some(fields)).unwrap_or_else(|problem| {
                self.problems.push(format!("{name}: {problem}"));
                Vec::new()
            });
            self.objects.push(Object { fields });
        }
        for (key, entry) in file["operations"].as_object().unwrap_or(&empty) {
            match reader.operation(file, key, entry) {
                Ok(operation) => self.add(operation),
                Err(problem) => self.problems.push(format!("{key}: {problem}")),
            }
        }
    }

    fn add(&mut self, operation: Operation) {
        let mut at = 0;
        for segment in operation.path.split('/').skip(1) {
            let fresh = self.nodes.len();
            let node = &mut self.nodes[at];
            at = if segment.starts_with(':') {
                *node.parameter.get_or_insert(fresh)
            } else {
                *node.fixed.entry(segment.to_owned()).or_insert(fresh)
            };
            if at == fresh {
                self.nodes.push(Node::default());
            }
        }
        let number = self.operations.len();
        self.nodes[at].operations.push((operation.method.clone(), number));
        self.operations.push(operation);
    }

    /// The members of the body or the parts of the form; none for bodies that are no objects.
    pub(crate) fn body_fields(&self, operation: &Operation) -> &[Field] {
        match operation.body {
            Body::Json(Type::Object(number)) | Body::Multipart(number) => {
                &self.objects[number].fields
            }
            _ => &[],
        }
    }

    /// The number of the operation for a method and a path as sent, and the path's values, not
    /// decoded. A fixed segment wins over a parameter.
    pub(crate) fn find<'a>(&self, method: &str, path: &'a str) -> Option<(usize, Vec<&'a str>)> {
        let mut values = Vec::new();
        let rest = path.strip_prefix('/')?;
        let number = self.walk(0, method, Some(rest), &mut values)?;
        Some((number, values))
    }

    fn walk<'a>(
        &self,
        at: usize,
        method: &str,
        rest: Option<&'a str>,
        values: &mut Vec<&'a str>,
    ) -> Option<usize> {
        let node = &self.nodes[at];
        let Some(rest) = rest else {
            let mut found = node.operations.iter();
            return found.find(|(known, _)| known == method).map(|(_, number)| *number);
        };
        let (segment, rest) = match rest.split_once('/') {
            Some((segment, rest)) => (segment, Some(rest)),
            None => (rest, None),
        };
        let fixed = node.fixed.get(segment);
        if let Some(found) = fixed.and_then(|next| self.walk(*next, method, rest, values)) {
            return Some(found);
        }
        let next = node.parameter?;
        values.push(segment);
        let found = self.walk(next, method, rest, values);
        if found.is_none() {
            values.pop();
        }
        found
    }
}

struct Reader<'a> {
    numbers: HashMap<&'a str, usize>,
}

impl Reader<'_> {
    fn parse(&self, text: &str) -> Result<Expression, String> {
        types::parse(text, &|name| self.numbers.get(name).copied())
    }

    fn fields(&self, fields: Option<&Value>) -> Result<Vec<Field>, String> {
        let Some(fields) = fields.and_then(Value::as_object) else {
            return Ok(Vec::new());
        };
        let read = |(key, text): (&String, &Value)| {
            let plain = key.trim_end_matches('!');
            let (name, wire) = plain.split_once('@').unwrap_or((plain, plain));
            let expression = self.parse(text.as_str().unwrap_or_default())?;
            Ok(Field {
                name: name.to_owned(),
                wire: wire.to_owned(),
                required: plain.len() < key.len(),
                kind: expression.kind,
                example: expression.example,
            })
        };
        fields.iter().map(read).collect()
    }

    fn operation(&self, file: &Value, key: &str, entry: &Value) -> Result<Operation, String> {
        let text = |name: &str| entry[name].as_str();
        let (method, path) = text("http").and_then(|http| http.split_once(' ')).ok_or("no http")?;
        let body = match (text("body"), text("multipart")) {
            (Some(body), _) => Body::Json(self.parse(body)?.kind),
            (None, Some(parts)) => match self.parse(parts)?.kind {
                Type::Object(number) => Body::Multipart(number),
                _ => return Err("parts that are no object".to_owned()),
            },
            (None, None) if entry["free"] == true => Body::Free,
            (None, None) => Body::None,
        };
        let returns = text("returns").map(|returns| self.parse(returns));
        Ok(Operation {
            id: id(file, key),
            platform: platform(file, entry, path),
            method: method.to_owned(),
            path: path.to_owned(),
            tokens: kinds(&entry["tokens"])?,
            query: self.fields(entry.get("query"))?,
            header: self.fields(entry.get("header"))?,
            body,
            returns: returns.transpose()?.map(|returns| returns.kind),
            payload: text("payload").map(ToOwned::to_owned),
            paging: text("paging").map(paging).transpose()?,
            idempotency: text("idempotency").map(ToOwned::to_owned),
        })
    }
}

fn id(file: &Value, key: &str) -> String {
    let service = file["service"].as_str().unwrap_or_default();
    let Some(version) = file["version"].as_str() else {
        return format!("{service}.{key}");
    };
    match key.rsplit_once('.') {
        Some((resource, method)) => {
            format!("{service}.{version}.{}.{method}", resource.replace('.', "_"))
        }
        None => format!("{service}.{version}.{key}"),
    }
}

fn platform(file: &Value, entry: &Value, path: &str) -> Platform {
    let host = entry["host"].as_str().or_else(|| file["host"].as_str());
    if host == Some("oapi") {
        Platform::DingTalkOld
    } else if path.starts_with("/open-apis/") || path.starts_with("/approval/openapi/") {
        Platform::Feishu
    } else {
        Platform::DingTalk
    }
}

fn kinds(tokens: &Value) -> Result<Vec<Kind>, String> {
    let names = tokens.as_array().map_or(&[][..], Vec::as_slice);
    let kind = |name: &Value| match name.as_str() {
        Some("tenant") => Ok(Kind::Tenant),
        Some("user") => Ok(Kind::User),
        Some("app") => Ok(Kind::App),
        _ => Err(format!("no kind of token: {name}")),
    };
    names.iter().map(kind).collect()
}

fn paging(text: &str) -> Result<Paging, String> {
    let mut words = text.split(' ').map(ToOwned::to_owned);
    let mut word = || words.next().ok_or_else(|| format!("no paging: {text}"));
    Ok(Paging { argument: word()?, next: word()?, more: word()?, items: word()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_catalog_is_understood() {
        let catalog = catalog();
        assert_eq!(catalog.problems, Vec::<String>::new());
        assert!(catalog.operations.len() > 300);
        let mut ids: Vec<&str> = catalog.operations.iter().map(|op| op.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), catalog.operations.len());
    }

    #[test]
    fn paths_lead_to_operations() {
        let found = |method, path| {
            let (number, values) = catalog().find(method, path)?;
            Some((catalog().operations[number].id.as_str(), values))
        };
        let messages = "/open-apis/im/v1/messages";
        assert_eq!(found("POST", messages), Some(("im.v1.message.create", vec![])));
        let resource = format!("{messages}/om_1/resources/file_v3_2");
        let expected = ("im.v1.message_resource.get", vec!["om_1", "file_v3_2"]);
        assert_eq!(found("GET", &resource), Some(expected));
        let token = found("POST", "/v1.0/oauth2/ding1/token");
        assert_eq!(token, Some(("oauth2.v1_0.get_token", vec!["ding1"])));
        assert_eq!(found("GET", "/gettoken"), Some(("oapi.gettoken", vec![])));
        let fixed = found("POST", "/open-apis/im/v1/messages/merge_forward");
        assert_eq!(fixed, Some(("im.v1.message.merge_forward", vec![])));
        assert_eq!(
            found("GET", "/open-apis/im/v1/messages/"),
            Some(("im.v1.message.get", vec![""]))
        );
        assert_eq!(found("GET", "/open-apis/im/v9/messages"), None);
        assert_eq!(found("PATCH", messages), None);
    }
}
