//! Reading a file of the catalog: everything in it is checked, and what is wrong has its place.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, Read};
use super::file::{Field, Operation, Parameter, Place, Rules, Service};
use super::json::Node;
use super::members::Members;
use super::parts::{
    body, check_host, check_paths, field, fields, for_people, http, id, idempotency, paging,
    payload, plain, rename, tokens,
};
use super::shape::Shape;

const FILE: &[&str] = &["service", "version", "host", "operations", "types"];

const OPERATION: &[&str] = &[
    "http",
    "tokens",
    "query",
    "header",
    "body",
    "multipart",
    "returns",
    "payload",
    "paging",
    "idempotency",
    "names",
    "paths",
    "host",
    "page",
    "explorer",
    "summary",
    "free",
    "undocumented",
    "removed",
    "source",
];

/// The most arguments of all operations of a file: many operations with one large body would take
/// far more space than the file does.
const ARGUMENTS: usize = 65_536;

/// The methods that operations use.
pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The kinds of token that operations take.
pub(super) const TOKENS: [&str; 3] = ["tenant", "user", "app"];

impl Service {
    /// Reads a file; `file` is what messages call it.
    pub(crate) fn read(rules: Rules, file: &str, json: &str) -> Read<Self> {
        serde_json::from_str(json)
            .map_err(|error| Fault::new(error.to_string()))
            .and_then(|node: Node| Self::from_node(rules, file, &node))
            .map_err(|fault| fault.at(file))
    }

    fn from_node(rules: Rules, file: &str, node: &Node) -> Read<Self> {
        let members = Members::only(node, FILE)?;
        let name = members.text("service")?.ok_or_else(|| Fault::new("it names no service"))?;
        let version = members.text("version")?;
        for (key, word) in [("service", Some(name)), ("version", version)] {
            if let Some(word) = word {
                plain(word).map_err(|fault| fault.at(key))?;
            }
        }
        let mut types = BTreeMap::new();
        for (name, node) in members.object("types")?.iter() {
            let fields = fields(node).map_err(|fault| fault.at(format!("type {name}")))?;
            types.insert(name.to_owned(), fields);
        }
        let mut service = Self {
            file: file.to_owned(),
            name: name.to_owned(),
            version: version.map(str::to_owned),
            operations: Vec::new(),
            types,
        };
        for (name, fields) in &service.types {
            for field in fields {
                let known = service.knows(&field.shape);
                known.map_err(|fault| fault.at(&field.name).at(format!("type {name}")))?;
            }
        }
        let host = members.text("host")?.unwrap_or_default();
        let mut arguments = 0;
        for (key, node) in members.object("operations")?.iter() {
            let operation = service
                .operation(rules, key, node, host)
                .map_err(|fault| fault.at(format!("operation {key}")))?;
            arguments += operation.parameters.len();
            if arguments > ARGUMENTS {
                return Err(Fault::new(format!("it has more than {ARGUMENTS} arguments")));
            }
            service.operations.push(operation);
        }
        Ok(service)
    }

    fn operation(&self, rules: Rules, key: &str, node: &Node, host: &str) -> Read<Operation> {
        let members = Members::only(node, OPERATION)?;
        let mut made = Operation { key: key.to_owned(), ..Operation::default() };
        http(members, &mut made)?;
        id(self, rules, &mut made)?;
        body(members, &mut made)?;
        made.parameters = self.parameters(members, &made)?;
        tokens(members, &mut made)?;
        members.text("host")?.unwrap_or(host).clone_into(&mut made.host);
        check_host(rules, &made.host).map_err(|fault| fault.at("host"))?;
        check_paths(members, &made.parameters)?;
        paging(members, &mut made)?;
        idempotency(members, &mut made)?;
        if let Some(shape) = members.text("returns")? {
            made.returns = Some(self.shape(shape).map_err(|fault| fault.at("returns"))?);
        }
        payload(members, &mut made)?;
        for_people(members, &mut made)?;
        Ok(made)
    }

    /// The arguments in their order: path, query, header, body; each under its plain name.
    fn parameters(&self, members: Members<'_>, of: &Operation) -> Read<Vec<Parameter>> {
        let mut found = Vec::new();
        for name in of.path.split('/').filter_map(|segment| segment.strip_prefix(':')) {
            let field = plain(name).and_then(|()| Field::parse(&format!("{name}!"), "string"));
            let field = field.map_err(|fault| fault.at("http"))?;
            found.push(Parameter { place: Place::Path, field });
        }
        for place in [Place::Query, Place::Header] {
            for (name, node) in members.object(place.name())?.iter() {
                let field = field(name, node).and_then(|field| {
                    self.knows(&field.shape).map_err(|fault| fault.at(name))?;
                    Ok(field)
                });
                let field = field.map_err(|fault| fault.at(place.name()))?;
                found.push(Parameter { place, field });
            }
        }
        match (&of.flattened, members.text("body")?) {
            (Some(name), _) => {
                let fields = self.types.get(name).ok_or_else(|| self.lacks(name).at("body"))?;
                let each = |field: &Field| Parameter { place: Place::Body, field: field.clone() };
                found.extend(fields.iter().map(each));
            }
            (None, Some(shape)) => {
                let field = Field::parse("body!", shape).and_then(|field| {
                    self.knows(&field.shape)?;
                    Ok(field)
                });
                let field = field.map_err(|fault| fault.at("body"))?;
                found.push(Parameter { place: Place::Body, field });
            }
            (None, None) => {}
        }
        rename(members, &mut found)?;
        let mut names = BTreeSet::new();
        let mut wires = BTreeSet::new();
        for Parameter { place, field } in &found {
            if !names.insert(&field.name) {
                let name = &field.name;
                return Err(Fault::new(format!(
                    "two arguments are called {name}: one needs another name under \"names\""
                )));
            }
            if !wires.insert((place.name(), &field.wire)) {
                let (place, wire) = (place.name(), &field.wire);
                return Err(Fault::new(format!("two arguments travel as {place}.{wire}")));
            }
        }
        Ok(found)
    }

    fn shape(&self, text: &str) -> Read<Shape> {
        let shape = Shape::parse(text)?;
        self.knows(&shape)?;
        Ok(shape)
    }

    /// Whether the type that a shape mentions is in this file.
    fn knows(&self, shape: &Shape) -> Read<()> {
        match shape.mentions() {
            Some(name) if !self.types.contains_key(name) => Err(self.lacks(name)),
            _ => Ok(()),
        }
    }

    fn lacks(&self, name: &str) -> Fault {
        let text = format!("there is no type {name} in this file");
        Fault::unknown(text, name, self.types.keys().map(String::as_str))
    }
}
