//! Loads the catalog: the files of `catalog/`, in the words of its README.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::Result;
use crate::types::Shape;

/// Everything known about one platform.
pub(crate) struct Catalog {
    /// `lark` or `dingtalk`.
    pub(crate) platform: &'static str,
    pub(crate) services: Vec<Service>,
    /// Former ids and what they are called now.
    pub(crate) aliases: BTreeMap<String, String>,
}

/// One file.
pub(crate) struct Service {
    /// Its place in the catalog, `lark/im.v1.json`.
    pub(crate) file: String,
    pub(crate) name: String,
    pub(crate) version: Option<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: BTreeMap<String, Vec<Field>>,
}

/// One operation.
pub(crate) struct Operation {
    /// Its key in the file, `chat.members.create`.
    pub(crate) key: String,
    pub(crate) id: String,
    /// The parts of the id behind service and version: the modules and the struct of its type.
    pub(crate) parts: Vec<String>,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) host: String,
    pub(crate) tokens: Vec<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Body,
    /// The type whose fields are the arguments of the body.
    pub(crate) flattened: Option<String>,
    pub(crate) returns: Option<Shape>,
    pub(crate) payload: String,
    /// Argument, next, more, items.
    pub(crate) paging: Option<[String; 4]>,
    pub(crate) idempotency: String,
    pub(crate) page: Option<String>,
    pub(crate) explorer: Map<String, Value>,
    pub(crate) summary: Option<String>,
    pub(crate) undocumented: bool,
    pub(crate) removed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    None,
    Object,
    Whole,
    Multipart,
    /// Arguments that nobody typed.
    Free,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

impl Place {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}

/// One argument of an operation.
pub(crate) struct Parameter {
    pub(crate) place: Place,
    pub(crate) field: Field,
}

/// One field of a type.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
    /// Known values.
    pub(crate) values: Vec<String>,
}

impl Catalog {
    pub(crate) fn load(folder: &Path, platform: &'static str) -> Result<Self> {
        let folder = folder.join(platform);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.to_lowercase().ends_with(".json") {
                names.push(name);
            }
        }
        names.sort();
        let mut services = Vec::new();
        for name in names {
            let file = format!("{platform}/{name}");
            let text = fs::read_to_string(folder.join(&name))?;
            let service = serde_json::from_str(&text)
                .map_err(Into::into)
                .and_then(|json| Service::read(platform, file.clone(), &json))
                .map_err(|error| format!("core/catalog/{file}: {error}"))?;
            services.push(service);
        }
        let ids = fs::read_to_string(folder.join("ids.txt")).unwrap_or_default();
        let aliases = ids
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(old, new)| (old.trim().to_owned(), new.trim().to_owned()))
            .collect();
        Ok(Self { platform, services, aliases })
    }
}

impl Service {
    fn read(platform: &str, file: String, json: &Value) -> Result<Self> {
        let mut types = BTreeMap::new();
        for (name, fields) in members(json, "types") {
            let fields = fields.as_object().into_iter().flatten();
            let fields: Result<Vec<Field>> =
                fields.map(|(name, shape)| Field::read(name, shape)).collect();
            types.insert(name.clone(), fields.map_err(|error| format!("type {name}: {error}"))?);
        }
        let mut service = Self {
            file,
            name: text(json, "service").ok_or("it names no service")?,
            version: text(json, "version"),
            operations: Vec::new(),
            types,
        };
        let host = text(json, "host").unwrap_or_default();
        for (key, value) in members(json, "operations") {
            let operation = service
                .read_operation(platform, key, value, &host)
                .map_err(|error| format!("operation {key}: {error}"))?;
            service.operations.push(operation);
        }
        Ok(service)
    }

    fn read_operation(
        &self,
        platform: &str,
        key: &str,
        json: &Value,
        host: &str,
    ) -> Result<Operation> {
        let http = text(json, "http").ok_or("it has no http")?;
        let (method, path) = http.split_once(' ').ok_or("http is method and path")?;
        let parts = match key.rsplit_once('.') {
            Some((resource, method)) if platform == "lark" => {
                vec![resource.replace('.', "_"), method.to_owned()]
            }
            _ => key.split('.').map(str::to_owned).collect(),
        };
        let prefix = [Some(self.name.as_str()), self.version.as_deref()];
        let id: Vec<&str> =
            prefix.into_iter().flatten().chain(parts.iter().map(String::as_str)).collect();
        let id = id.join(".");
        let paging = text(json, "paging").map(|paging| {
            let words: Vec<String> = paging.split(' ').map(str::to_owned).collect();
            <[String; 4]>::try_from(words).map_err(|_| "paging is four words")
        });
        let (body, flattened) = body(json)?;
        Ok(Operation {
            key: key.to_owned(),
            id,
            parts,
            method: method.to_owned(),
            path: path.to_owned(),
            host: text(json, "host").unwrap_or_else(|| host.to_owned()),
            tokens: texts(json, "tokens"),
            parameters: self.read_parameters(json, path, flattened.as_deref())?,
            body,
            flattened,
            returns: text(json, "returns").map(|shape| Shape::parse(&shape)).transpose()?,
            payload: text(json, "payload").unwrap_or_default(),
            paging: paging.transpose()?,
            idempotency: text(json, "idempotency").unwrap_or_default(),
            page: text(json, "page"),
            explorer: json["explorer"].as_object().cloned().unwrap_or_default(),
            summary: text(json, "summary"),
            undocumented: json["undocumented"] == true,
            removed: json["removed"] == true,
        })
    }

    /// The arguments in their order: path, query, header, body; each under its plain name.
    fn read_parameters(
        &self,
        json: &Value,
        path: &str,
        flattened: Option<&str>,
    ) -> Result<Vec<Parameter>> {
        let mut found = Vec::new();
        for name in path.split('/').filter_map(|segment| segment.strip_prefix(':')) {
            let field = Field::read(&format!("{name}!"), &Value::from("string"))?;
            found.push(Parameter { place: Place::Path, field });
        }
        for (place, key) in [(Place::Query, "query"), (Place::Header, "header")] {
            for (name, shape) in members(json, key) {
                found.push(Parameter { place, field: Field::read(name, shape)? });
            }
        }
        match flattened {
            Some(name) => {
                let fields = self.types.get(name).ok_or_else(|| format!("no type {name}"))?;
                let fields = fields.iter().cloned();
                found.extend(fields.map(|field| Parameter { place: Place::Body, field }));
            }
            None => {
                if let Some(shape) = text(json, "body") {
                    let field = Field::read("body!", &Value::from(shape))?;
                    found.push(Parameter { place: Place::Body, field });
                }
            }
        }
        for (name, pinned) in members(json, "names") {
            let pinned = pinned.as_str().unwrap_or_default();
            let parameter = found.iter_mut().find(|parameter| {
                let place = pinned.strip_prefix(parameter.place.name());
                place.and_then(|rest| rest.strip_prefix('.')) == Some(&parameter.field.wire)
            });
            parameter.ok_or_else(|| format!("no argument {pinned}"))?.field.name.clone_from(name);
        }
        let mut names = BTreeSet::new();
        match found.iter().find(|parameter| !names.insert(&parameter.field.name)) {
            Some(twice) => Err(format!("two arguments are called {}", twice.field.name).into()),
            None => Ok(found),
        }
    }
}

impl Field {
    fn read(name: &str, shape: &Value) -> Result<Self> {
        let shape = shape.as_str().ok_or("a type is a text")?;
        let (shape, values) = shape.split_once(' ').unwrap_or((shape, ""));
        let (name, required) = match name.strip_suffix('!') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let (name, wire) = name.split_once('@').unwrap_or((name, name));
        Ok(Self {
            name: name.to_owned(),
            wire: wire.to_owned(),
            required,
            shape: Shape::parse(shape)?,
            values: values.split('|').filter(|v| !v.is_empty()).map(str::to_owned).collect(),
        })
    }
}

/// What the body is, and the type whose fields are arguments.
fn body(json: &Value) -> Result<(Body, Option<String>)> {
    let (shape, kind) = match (text(json, "body"), text(json, "multipart")) {
        (Some(shape), None) => (shape, Body::Object),
        (None, Some(shape)) => (shape, Body::Multipart),
        (None, None) if json["free"] == true => return Ok((Body::Free, None)),
        (None, None) => return Ok((Body::None, None)),
        (Some(_), Some(_)) => return Err("it has two bodies".into()),
    };
    match shape.strip_prefix('&') {
        Some(name) => Ok((kind, Some(name.to_owned()))),
        None if kind == Body::Object => Ok((Body::Whole, None)),
        None => Err("multipart is a type".into()),
    }
}

fn text(json: &Value, key: &str) -> Option<String> {
    json[key].as_str().map(str::to_owned)
}

fn texts(json: &Value, key: &str) -> Vec<String> {
    let items = json[key].as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn members<'a>(json: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    json[key].as_object().into_iter().flatten()
}
