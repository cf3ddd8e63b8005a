//! Random JSON that has the shape the catalog gives a type or the arguments of an operation.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

/// Members with their types, by their names on the wire.
pub(super) type Members = Vec<(String, String)>;

/// What every secret value holds, and nothing else.
pub(super) const SECRET: &str = "open sesame";

/// A file of the catalog.
pub(super) struct Source {
    pub(super) service: String,
    types: BTreeMap<String, Members>,
    /// The arguments of the operations by id, in the order path, query, header, body.
    operations: BTreeMap<String, Members>,
    /// The types that are the body of an operation.
    bodies: BTreeSet<String>,
}

impl Source {
    pub(super) fn load(platform: &str, service: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog").join(platform);
        let text = std::fs::read_to_string(root.join(format!("{service}.json"))).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let types = file["types"].as_object().unwrap();
        let types: BTreeMap<String, Members> =
            types.iter().map(|(name, found)| (name.clone(), members(found))).collect();
        let operations = file["operations"].as_object().unwrap();
        let operations = operations.iter().map(|(key, operation)| {
            let id = match (file["version"].as_str(), key.rsplit_once('.')) {
                (Some(_), Some((resource, method))) => {
                    format!("{service}.{}.{method}", resource.replace('.', "_"))
                }
                _ => format!("{service}.{key}"),
            };
            (id, arguments(operation, &types))
        });
        let operations = operations.collect();
        let bodies = file["operations"].as_object().unwrap().values();
        let bodies = bodies.filter_map(|one| one["body"].as_str().or(one["multipart"].as_str()));
        let bodies = bodies.filter_map(|body| body.strip_prefix('&')).map(str::to_owned).collect();
        Self { service: service.to_owned(), types, operations, bodies }
    }

    /// The members of a type, or the arguments of an operation.
    pub(super) fn members(&self, name: &str) -> &Members {
        self.types.get(name).or_else(|| self.operations.get(name)).unwrap()
    }

    /// The names that must have a struct. A type that is only the body of operations has none.
    pub(super) fn structs(&self) -> impl Iterator<Item = &str> {
        let types = self.types.keys().filter(|name| !self.bodies.contains(*name));
        types.chain(self.operations.keys()).map(String::as_str)
    }

    /// Whether any member of a type travels in another form than its JSON, but for integers that
    /// travel as text.
    pub(super) fn is_marked(&self) -> bool {
        let mut kinds = self.types.values().flatten().map(|(_, kind)| kind.replace("int~", ""));
        kinds.any(|kind| kind.contains(['~', ',', '.']))
    }
}

fn members(found: &Value) -> Members {
    let found = found.as_object().into_iter().flatten();
    found
        .map(|(key, kind)| {
            let name = key.trim_end_matches('!');
            let wire = name.split_once('@').map_or(name, |(_, wire)| wire);
            let kind = kind.as_str().unwrap().split(' ').next().unwrap();
            (wire.to_owned(), kind.to_owned())
        })
        .collect()
}

fn arguments(operation: &Value, types: &BTreeMap<String, Members>) -> Members {
    let (_, path) = operation["http"].as_str().unwrap().split_once(' ').unwrap();
    let names = path.split('/').filter_map(|segment| segment.strip_prefix(':'));
    let mut found: Members = names.map(|name| (name.to_owned(), "string".to_owned())).collect();
    found.extend(members(&operation["query"]));
    found.extend(members(&operation["header"]));
    let body = operation["body"].as_str().or(operation["multipart"].as_str());
    match body.map(|body| (body, body.strip_prefix('&'))) {
        Some((_, Some(name))) => found.extend(types[name].iter().cloned()),
        Some((body, None)) => found.push(("body".to_owned(), body.to_owned())),
        None => {}
    }
    found
}

/// A source of chance that gives the same for the same seed, and makes values.
pub(super) struct Random<'a> {
    source: &'a Source,
    state: u64,
    /// How many more values a structure may have.
    budget: u32,
}

impl<'a> Random<'a> {
    pub(super) fn new(source: &'a Source, seed: u64) -> Self {
        Self { source, state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, budget: 400 }
    }

    /// A number below `end` (xorshift64*).
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % end
    }

    /// A value of a type; nothing for the content of a file, which is no JSON.
    pub(super) fn value(&mut self, kind: &str) -> Option<Value> {
        self.budget = self.budget.saturating_sub(1);
        let (plain, mark) = match kind.strip_suffix(['~', ',', '.']) {
            Some(plain) => (plain, &kind[plain.len()..]),
            None => (kind, ""),
        };
        let value = match plain.as_bytes().first()? {
            b'[' => self.list(&plain[1..plain.len() - 1], mark == ","),
            b'{' => self.map(&plain[1..plain.len() - 1]),
            b'&' => self.object(&plain[1..]),
            _ => match plain {
                "int" => json!(self.int()),
                "float" => json!(f64::from(self.small()) / 64.0),
                "bool" => json!(self.below(2) == 0),
                "json" => json!([1, self.text(), { "deep": [true, { "a": self.int() }] }]),
                "file" => return None,
                "secret" => json!(format!("{SECRET}{}", self.below(100))),
                _ => json!(self.text()),
            },
        };
        Some(match (mark, value) {
            ("~", Value::String(text)) => Value::String(text),
            ("~", value) => Value::String(value.to_string()),
            (",", Value::Array(items)) => {
                let items =
                    items.iter().map(|item| item.as_str().map_or(item.to_string(), str::to_owned));
                Value::String(items.collect::<Vec<_>>().join(","))
            }
            (_, value) => value,
        })
    }

    fn list(&mut self, item: &str, joined: bool) -> Value {
        let count = if self.budget == 0 { 0 } else { 1 + self.below(3) };
        // What is joined by commas holds none, and an empty text would be lost between two.
        let each = |random: &mut Self| match joined && item == "string" {
            true => Some(json!(format!("item{}", random.below(100)))),
            false => random.value(item),
        };
        Value::Array((0..count).filter_map(|_| each(self)).collect())
    }

    fn map(&mut self, value: &str) -> Value {
        let count = if self.budget == 0 { 0 } else { 1 + self.below(2) };
        let mut map = Map::new();
        for index in 0..count {
            let key = format!("{}{index}", self.text());
            map.extend(self.value(value).map(|value| (key, value)));
        }
        Value::Object(map)
    }

    fn object(&mut self, name: &str) -> Value {
        let mut object = Map::new();
        for (wire, kind) in self.source.members(name) {
            // Each may be missing, and all that is large once there is enough.
            if self.below(4) == 0 || (self.budget == 0 && kind.starts_with(['[', '{', '&'])) {
                continue;
            }
            object.extend(self.value(kind).map(|value| (wire.clone(), value)));
        }
        Value::Object(object)
    }

    fn int(&mut self) -> i64 {
        match self.below(6) {
            0 => i64::MIN,
            1 => i64::MAX,
            2 => 0,
            _ => i64::from(self.small()) * 1_000_003,
        }
    }

    fn small(&mut self) -> i32 {
        i32::try_from(self.below(200_000)).unwrap_or_default() - 100_000
    }

    fn text(&mut self) -> String {
        const LETTERS: [&str; 16] = [
            "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{1}", "\u{7f}", "é", "你", "😀", "<",
            "\u{2028}", "null",
        ];
        let count = self.below(9);
        (0..count).map(|_| LETTERS[usize::try_from(self.below(16)).unwrap_or_default()]).collect()
    }
}
