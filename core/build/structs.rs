//! Typed structs: plain data, and the accessors by which the codec reaches it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::file::{Field, Service};
use crate::names::{Scope, ident};
use crate::shape::{Kind, Shape};
use crate::{docs, known};

/// More lines than this in a function are more than the lints like.
const LONG: usize = 60;

/// The types of a service that need a struct: all but those that are only the body of operations,
/// whose fields are arguments.
pub(crate) fn needed(service: &Service) -> BTreeSet<&str> {
    let bodies: BTreeSet<&str> =
        service.operations.iter().filter_map(|operation| operation.flattened.as_deref()).collect();
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> =
        service.types.keys().map(String::as_str).filter(|name| !bodies.contains(name)).collect();
    for operation in &service.operations {
        waiting.extend(operation.returns.as_ref().and_then(Shape::mentions));
        let arguments = operation.parameters.iter();
        waiting.extend(arguments.filter_map(|argument| argument.field.shape.mentions()));
    }
    while let Some(name) = waiting.pop() {
        if needed.insert(name) {
            let fields = service.types.get(name).into_iter().flatten();
            waiting.extend(fields.filter_map(|field| field.shape.mentions()));
        }
    }
    needed
}

/// The structs of a service's types.
pub(crate) fn structs(
    service: &Service,
    needed: &BTreeSet<&str>,
    scope: &Scope<'_>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, fields) in service.types.iter().filter(|(name, _)| needed.contains(name.as_str())) {
        let rust = scope.type_name(name);
        let mut code = format!("/// {}\n", docs::of_type(service, name));
        let _ = writeln!(code, "pub struct {rust} {{");
        for field in fields {
            let mut value = scope.rust_type(&field.shape);
            if contains(&service.types, &field.shape, name) {
                value = format!("{}<{value}>", scope.name("Box"));
            }
            let _ = writeln!(code, "    /// {}", docs::of_field(field, None));
            let option = scope.name("Option");
            let _ = writeln!(code, "    pub {}: {option}<{value}>,", ident(&field.name));
        }
        code.push_str("}\n\n");
        let fields: Vec<&Field> = fields.iter().collect();
        code.push_str(&known::constants(&rust, &fields));
        code.push_str(&accessors(&rust, &fields, None, scope));
        let names: Vec<String> = fields.iter().map(|field| ident(&field.name)).collect();
        let _ = writeln!(code, "record!({rust}() {{ {} }});", names.join(" "));
        found.push(code);
    }
    found
}

/// Whether a value of `shape` holds one of the type `name` without a list or map between them.
fn contains(types: &BTreeMap<String, Vec<Field>>, shape: &Shape, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&str> = shape.named().into_iter().collect();
    while let Some(next) = waiting.pop() {
        if next == name {
            return true;
        }
        if seen.insert(next) {
            let fields = types.get(next).into_iter().flatten();
            waiting.extend(fields.filter_map(|field| field.shape.named()));
        }
    }
    false
}

/// The facts about the fields of a struct, and the way to each; then to the field for further
/// arguments, if there is one.
pub(crate) fn accessors(
    rust: &str,
    fields: &[&Field],
    extra: Option<&str>,
    scope: &Scope<'_>,
) -> String {
    let (record, slot) = (scope.name("Record"), scope.name("Slot"));
    let field_type = scope.name("Field");
    let mut facts = String::new();
    let (mut get, mut set) = (String::new(), String::new());
    for field in fields {
        let _ = writeln!(facts, "                {},", fact(field, &field_type));
    }
    let names = fields.iter().map(|field| ident(&field.name));
    for (index, name) in names.chain(extra.map(str::to_owned)).enumerate() {
        let _ = writeln!(get, "            {index} => &self.{name},");
        let _ = writeln!(set, "            {index} => &mut self.{name},");
    }
    if get.is_empty() {
        return format!(
            "impl {record} for {rust} {{
    #[inline]
    fn fields(&self) -> &'static [{field_type}] {{
        &[]
    }}

    #[inline]
    fn get(&self, _index: usize) -> &dyn {slot} {{
        &()
    }}

    #[inline]
    fn slot(&mut self, _index: usize) -> &mut dyn {slot} {{
        nothing()
    }}
}}

"
        );
    }
    let long_facts = expectation(fields.len() + 4);
    let long = expectation(get.lines().count() + 3);
    format!(
        "impl {record} for {rust} {{
{long_facts}    #[inline]
    fn fields(&self) -> &'static [{field_type}] {{
        const {{
            &[
{facts}            ]
        }}
    }}

{long}    #[inline]
    fn get(&self, index: usize) -> &dyn {slot} {{
        match index {{
{get}            _ => &(),
        }}
    }}

{long}    #[inline]
    fn slot(&mut self, index: usize) -> &mut dyn {slot} {{
        match index {{
{set}            _ => nothing(),
        }}
    }}
}}

"
    )
}

/// What stands above a function of so many lines.
fn expectation(lines: usize) -> &'static str {
    if lines > LONG {
        "    #[expect(clippy::too_many_lines, reason = \"one line a field\")]\n"
    } else {
        ""
    }
}

fn fact(field: &Field, field_type: &str) -> String {
    let mut fact = format!("{field_type}::new({:?})", field.name);
    if field.wire != field.name {
        let _ = write!(fact, ".wire({:?})", field.wire);
    }
    if field.shape.is_marked() {
        let _ = write!(fact, ".shape({:?})", field.shape.text);
    }
    match field.shape.kind {
        Kind::Secret => fact.push_str(".secret()"),
        Kind::File => fact.push_str(".file()"),
        _ => {}
    }
    fact
}
