//! Finding operations by what they do, and saying what is known about one.

use std::cmp::Reverse;

use serde_json::{Map, Value, json};

use super::operation::{Answer, BodyKind, Operation, Parameter, Place};
use super::table::Table;
use crate::kernel::catalog::pack::NONE;

/// No more than this is found.
const LIMIT: usize = 20;

/// Where people who speak of messages, chats and users want to go.
const USUAL: &[&str] = &["im.", "contact."];

/// What people say for what the platforms call otherwise.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("send", &["create", "reply"]),
    ("add", &["create", "insert"]),
    ("new", &["create"]),
    ("make", &["create"]),
    ("remove", &["delete"]),
    ("edit", &["update", "patch"]),
    ("change", &["update", "patch"]),
    ("read", &["get", "list"]),
    ("find", &["search", "query", "list"]),
    ("write", &["update", "create"]),
    ("upload", &["create"]),
    ("download", &["get"]),
    ("recall", &["delete"]),
    ("ocr", &["optical"]),
    ("department", &["dept"]),
    ("group", &["chat"]),
];

/// Words that say nothing about an operation.
const FILLING: &[&str] = &["a", "an", "the", "to", "of", "from", "for", "in", "into", "with"];

/// Finds the operations that the words describe, the best first, at most 20: every word must stand
/// in the id or the path, whole, as a beginning, or by another name for it; words such as "the" and
/// "to" count for nothing. Of every operation are given its id, its path, and whether it takes any argument.
pub(crate) fn search<'a>(
    operations: &mut dyn Iterator<Item = (&'a str, &'a str, bool)>,
    text: &str,
) -> Vec<&'a str> {
    let text = text.to_lowercase();
    let mut wanted: Vec<&str> = words(&text).filter(|word| !FILLING.contains(word)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, &str)> = Vec::new();
    for (id, path, free) in operations {
        if let Some(cost) = cost(id, path, &wanted) {
            // What is typed comes first, and of two that are as near the more usual one.
            let free = if free { 4 } else { 0 };
            let unusual = if USUAL.iter().any(|usual| id.starts_with(usual)) { 0 } else { 2 };
            found.push((cost + free + unusual, id));
        }
    }
    found.sort_unstable_by_key(|(cost, id)| (*cost, newest_first(id)));
    found.into_iter().take(LIMIT).map(|(_, id)| id).collect()
}

/// The order of ids that are as near: by service, its newest version first.
fn newest_first(id: &str) -> (&str, Reverse<&str>, &str) {
    let (service, rest) = id.split_once('.').unwrap_or((id, ""));
    let (version, rest) = rest.split_once('.').unwrap_or(("", rest));
    (service, Reverse(version), rest)
}

impl Table {
    /// The ids of the operations that the words describe, the best first, at most 20: every word
    /// must stand in the id or the path, whole, as a beginning, or by another name for it; words
    /// such as "the" and "to" count for nothing.
    pub fn search(&'static self, text: &str) -> Vec<&'static str> {
        search(&mut self.places(), text)
    }

    /// What is known about an operation, as a JSON object; none if there is no such operation.
    pub fn describe(&'static self, id: &str) -> Option<String> {
        self.find(id).map(|operation| described(operation).to_string())
    }
}

/// How far an operation is from the words; none if one of them is nowhere in it.
fn cost(id: &str, path: &str, wanted: &[&str]) -> Option<usize> {
    let unasked = |have: &&str| wanted.iter().all(|word| distance(word, have) == NEVER);
    let mut cost = words(id).filter(unasked).count();
    for word in wanted {
        let named = words(id).map(|have| distance(word, have)).min().unwrap_or(NEVER);
        // The path says more than the id, less to the point.
        let led = words(path).map(|have| distance(word, have) + 3).min().unwrap_or(NEVER);
        match named.min(led) {
            NEVER.. => return None,
            near => cost += near,
        }
    }
    Some(cost)
}

const NEVER: usize = 100;

fn distance(wanted: &str, have: &str) -> usize {
    let stem = |word: &str| word.strip_suffix('s').unwrap_or(word).len();
    let same = wanted.get(..stem(wanted)) == have.get(..stem(have));
    let other = || {
        let entry = SYNONYMS.iter().find(|(word, _)| *word == wanted);
        entry.is_some_and(|(_, names)| names.contains(&have))
    };
    match () {
        () if wanted == have => 0,
        () if same => 1,
        () if other() => 1,
        () if wanted.len() > 2 && have.starts_with(wanted) => 4,
        () => NEVER,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What is known about an operation, as a JSON object.
pub(crate) fn described(operation: &Operation) -> Value {
    let tokens = operation.tokens;
    let kinds = [(tokens.tenant, "tenant"), (tokens.user, "user"), (tokens.app, "app")];
    let kinds: Vec<&str> =
        kinds.into_iter().filter_map(|(takes, kind)| takes.then_some(kind)).collect();
    let mut found = json!({
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "tokens": kinds,
        "body": match operation.body {
            BodyKind::None => "none",
            BodyKind::Object => "object",
            BodyKind::Whole => "whole",
            BodyKind::Multipart => "multipart",
            BodyKind::Free => "free",
        },
        "answer": match operation.answer {
            Answer::Empty => "empty",
            Answer::Json => "json",
            Answer::File => "file",
        },
        "parameters": operation.parameters.iter().map(parameter).collect::<Vec<_>>(),
    });
    if let Some(paging) = &operation.paging {
        found["paging"] = json!({
            "token": paging.token,
            "next": paging.next,
            "more": paging.more,
            "items": paging.items,
        });
    }
    if !operation.idempotency.is_empty() {
        found["idempotency"] = operation.idempotency.as_ref().into();
    }
    for (name, page) in [("document", operation.document()), ("debug", operation.debug_page())] {
        if let Some(page) = page {
            found[name] = page.into();
        }
    }
    let types = types(operation);
    if !types.is_empty() {
        found["types"] = types.into();
    }
    found
}

/// The types that the arguments hold, by name, each with its fields.
fn types(operation: &Operation) -> Map<String, Value> {
    let mut found = Map::new();
    let Some(pack) = operation.types.pack() else { return found };
    let mentioned =
        operation.parameters.iter().map(|parameter| (&*parameter.shape, parameter.inner));
    let mut waiting: Vec<(&str, u16)> = mentioned.collect();
    while let Some((shape, inner)) = waiting.pop() {
        let Some((_, name)) = shape.split_once('&').filter(|_| inner != NONE) else { continue };
        let name = name.trim_end_matches([']', '}', '~', ',', '.']);
        if found.contains_key(name) {
            continue;
        }
        let fields = pack.fields(inner).map(|field| {
            let (shape, inner) = pack.shape(field.shape);
            waiting.push((shape, inner));
            json!({
                "name": pack.words.get(field.name),
                "wire": pack.words.get(field.wire),
                "type": shape,
                "required": field.required,
            })
        });
        let fields = fields.collect();
        found.insert(name.to_owned(), fields);
    }
    found
}

fn parameter(parameter: &Parameter) -> Value {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    };
    json!({
        "name": parameter.name,
        "wire": parameter.wire,
        "in": place,
        "type": parameter.shape,
        "required": parameter.required,
    })
}
