//! The parts of an operation in a file of the catalog, each read and checked by itself.

use std::collections::BTreeSet;

use super::fault::{Fault, Read};
use super::file::{Body, Field, Operation, Parameter, Place, Rules, Service};
use super::json::Node;
use super::members::{Members, text};
use super::read::{METHODS, TOKENS};
use super::shape::Shape;

/// The keys of an address that does not follow from the id.
const EXPLORER: &[&str] = &["apiName", "project", "resource", "version"];

/// The method and the path.
pub(super) fn http(members: Members<'_>, made: &mut Operation) -> Read<()> {
    let http = members.text("http")?.ok_or_else(|| Fault::new("it has no \"http\""))?;
    let (method, path) = http.split_once(' ').unwrap_or((http, ""));
    if !METHODS.contains(&method) {
        let text = format!("{method:?} is no method of an operation");
        return Err(Fault::unknown(text, method, METHODS.into_iter()).at("http"));
    }
    check_path(path).map_err(|fault| fault.at("http"))?;
    (made.method, made.path) = (method.to_owned(), path.to_owned());
    Ok(())
}

/// A path goes into addresses as it stands.
fn check_path(path: &str) -> Read<()> {
    let Some(inside) = path.strip_prefix('/') else {
        return Err(Fault::new(format!("the path {path:?} does not begin with /")));
    };
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"/:-._~!$&'()*+,;=@".contains(&byte);
    if let Some(other) = path.chars().find(|&c| !u8::try_from(c).is_ok_and(allowed)) {
        return Err(Fault::new(format!("the path {path:?} holds {other:?}")));
    }
    let mut segments = inside.strip_suffix('/').unwrap_or(inside).split('/');
    match segments.find(|segment| matches!(*segment, "" | "." | ".." | ":")) {
        Some(segment) => Err(Fault::new(format!("the path {path:?} has a segment {segment:?}"))),
        None => Ok(()),
    }
}

/// The id and its parts.
pub(super) fn id(service: &Service, rules: Rules, made: &mut Operation) -> Read<()> {
    made.parts = match made.key.rsplit_once('.') {
        Some((resource, method)) if rules.resources => {
            vec![resource.replace('.', "_"), method.to_owned()]
        }
        _ => made.key.split('.').map(str::to_owned).collect(),
    };
    made.id.clone_from(&service.name);
    for part in service.version.iter().chain(&made.parts) {
        plain(part)?;
        made.id.push('.');
        made.id.push_str(part);
    }
    Ok(())
}

/// What the body is, and the type whose fields are arguments.
pub(super) fn body(members: Members<'_>, made: &mut Operation) -> Read<()> {
    let free = members.flag("free")?;
    let (shape, kind) = match (members.text("body")?, members.text("multipart")?) {
        (None, None) => {
            made.body = if free { Body::Free } else { Body::None };
            return Ok(());
        }
        _ if free => return Err(Fault::new("it is \"free\" and has a body")),
        (Some(shape), None) => (shape, Body::Object),
        (None, Some(shape)) => (shape, Body::Multipart),
        (Some(_), Some(_)) => return Err(Fault::new("it has \"body\" and \"multipart\"")),
    };
    made.flattened = shape.strip_prefix('&').map(str::to_owned);
    made.body = match made.flattened {
        Some(_) => kind,
        None if kind == Body::Object => Body::Whole,
        None => {
            let text = format!("expected a type such as &Name, got {shape:?}");
            return Err(Fault::new(text).at("multipart"));
        }
    };
    Ok(())
}

pub(super) fn check_host(rules: Rules, host: &str) -> Read<()> {
    if host.is_empty() || rules.hosts.contains(&host) || host.contains("://") {
        return Ok(());
    }
    let hosts = rules.hosts.iter().copied();
    Err(Fault::unknown(format!("{host:?} is no host and no origin"), host, hosts))
}

/// The types of path parameters are hints only, but they shall hint at something.
pub(super) fn check_paths(members: Members<'_>, parameters: &[Parameter]) -> Read<()> {
    for (name, node) in members.object("paths")?.iter() {
        let in_path = parameters.iter().filter(|parameter| parameter.place == Place::Path);
        let mut names = in_path.map(|parameter| parameter.field.name.as_str());
        let shape = text(node).and_then(Shape::parse);
        shape.map_err(|fault| fault.at(name).at("paths"))?;
        if !names.any(|known| known == name) {
            return Err(Fault::new(format!("the path has no :{name}")).at("paths"));
        }
    }
    Ok(())
}

pub(super) fn tokens(members: Members<'_>, made: &mut Operation) -> Read<()> {
    for token in members.texts("tokens")? {
        if !TOKENS.contains(&token) {
            let text = format!("{token:?} is no kind of token");
            return Err(Fault::unknown(text, token, TOKENS.into_iter()).at("tokens"));
        }
        made.tokens.push(token.to_owned());
    }
    Ok(())
}

pub(super) fn paging(members: Members<'_>, made: &mut Operation) -> Read<()> {
    let Some(paging) = members.text("paging")? else { return Ok(()) };
    let words: Vec<String> = paging.split(' ').map(str::to_owned).collect();
    let Ok(words) = <[String; 4]>::try_from(words) else {
        return Err(Fault::new("expected four words: argument, next, more, items").at("paging"));
    };
    argument(&words[0], &made.parameters).map_err(|fault| fault.at("paging"))?;
    made.paging = Some(words);
    Ok(())
}

pub(super) fn idempotency(members: Members<'_>, made: &mut Operation) -> Read<()> {
    if let Some(name) = members.text("idempotency")? {
        argument(name, &made.parameters).map_err(|fault| fault.at("idempotency"))?;
        name.clone_into(&mut made.idempotency);
    }
    Ok(())
}

pub(super) fn payload(members: Members<'_>, made: &mut Operation) -> Read<()> {
    if let Some(name) = members.text("payload")? {
        if !is_word(name) {
            return Err(Fault::new(format!("{name:?} is no name of a member")).at("payload"));
        }
        name.clone_into(&mut made.payload);
    }
    Ok(())
}

/// What is no part of a call: pages, and remarks.
pub(super) fn for_people(members: Members<'_>, made: &mut Operation) -> Read<()> {
    members.text("source")?;
    made.page = members.text("page")?.map(str::to_owned);
    made.summary = members.text("summary")?.map(str::to_owned);
    made.undocumented = members.flag("undocumented")?;
    made.removed = members.flag("removed")?;
    let Some(explorer) = members.get("explorer") else { return Ok(()) };
    let explorer = Members::only(explorer, EXPLORER).map_err(|fault| fault.at("explorer"))?;
    for (name, node) in explorer.iter() {
        let value = text(node).map_err(|fault| fault.at(name).at("explorer"))?;
        made.explorer.push((name.to_owned(), value.to_owned()));
    }
    Ok(())
}

/// Whether an argument is there.
fn argument(name: &str, known: &[Parameter]) -> Read<()> {
    let mut names = known.iter().map(|parameter| parameter.field.name.as_str());
    match names.any(|known| known == name) {
        true => Ok(()),
        false => {
            let names = known.iter().map(|parameter| parameter.field.name.as_str());
            Err(Fault::unknown(format!("there is no argument {name:?}"), name, names))
        }
    }
}

/// Gives the arguments their names that stand under `names`.
pub(super) fn rename(members: Members<'_>, found: &mut [Parameter]) -> Read<()> {
    let mut before = BTreeSet::new();
    for (name, node) in members.object("names")?.iter() {
        let pinned = text(node).map_err(|fault| fault.at(name).at("names"))?;
        let parameter = found.iter_mut().find(|parameter| {
            let wire = pinned.strip_prefix(parameter.place.name());
            wire.and_then(|rest| rest.strip_prefix('.')) == Some(&parameter.field.wire)
        });
        let fault = match parameter {
            _ if !before.insert(pinned) => "is named twice",
            // The path itself names these.
            Some(parameter) if parameter.place == Place::Path => "is named by the path",
            Some(parameter) => {
                plain(name).map_err(|fault| fault.at("names"))?;
                name.clone_into(&mut parameter.field.name);
                continue;
            }
            None => "is no argument of it",
        };
        return Err(Fault::new(format!("{pinned:?} {fault}")).at(name).at("names"));
    }
    Ok(())
}

/// The fields of a type.
pub(super) fn fields(node: &Node) -> Read<Vec<Field>> {
    let mut found: Vec<Field> = Vec::new();
    let (mut names, mut wires) = (BTreeSet::new(), BTreeSet::new());
    for (name, node) in Members::of(node)?.iter() {
        let field = field(name, node)?;
        if !names.insert(field.name.clone()) || !wires.insert(field.wire.clone()) {
            return Err(Fault::new("another field has this name already").at(name));
        }
        found.push(field);
    }
    Ok(found)
}

pub(super) fn field(name: &str, node: &Node) -> Read<Field> {
    text(node).and_then(|shape| Field::parse(name, shape)).map_err(|fault| fault.at(name))
}

impl Field {
    /// Reads `name@wire!` and `type values`.
    pub(super) fn parse(name: &str, shape: &str) -> Read<Self> {
        let (shape, values) = shape.split_once(' ').unwrap_or((shape, ""));
        let (name, required) = match name.strip_suffix('!') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let (name, wire) = name.split_once('@').unwrap_or((name, name));
        plain(name)?;
        if !is_word(wire) {
            return Err(Fault::new(format!("{wire:?} is no name on the wire")));
        }
        Ok(Self {
            name: name.to_owned(),
            wire: wire.to_owned(),
            required,
            shape: Shape::parse(shape)?,
            values: values.split('|').filter(|v| !v.is_empty()).map(str::to_owned).collect(),
        })
    }
}

/// Whether a word may be a name of ours: dots and colons have a meaning in ids and arguments.
pub(super) fn plain(name: &str) -> Read<()> {
    match is_word(name) && !name.contains(['.', ':', '@', '!']) {
        true => Ok(()),
        false => Err(Fault::new(format!("{name:?} is no name"))),
    }
}

fn is_word(word: &str) -> bool {
    !matches!(word.len(), 0 | 256..)
        && !word.contains(|c: char| c.is_whitespace() || c.is_control())
}
