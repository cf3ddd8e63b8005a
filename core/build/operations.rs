//! Typed operations: a struct of arguments, and the facts about the call as a constant.

use std::fmt::Write as _;

use crate::docs;
use crate::file::{Body, Operation, Parameter, Place, Service};
use crate::names::{Scope, camel, ident};
use crate::shape::{Kind, Shape};
use crate::{known, links, structs};

/// The struct of an operation with all that belongs to it.
pub(crate) fn operation(
    platform: &str,
    service: &Service,
    operation: &Operation,
    scope: &Scope<'_>,
) -> String {
    let rust = struct_name(operation);
    let (option, extra) = (scope.name("Option"), scope.name("Extra"));
    let extra_field = extra_field(operation);
    let mut code = docs::of_operation(platform, operation);
    let _ = writeln!(code, "pub struct {rust} {{");
    for Parameter { place, field } in &operation.parameters {
        let value = scope.rust_type(&field.shape);
        let _ = writeln!(code, "    /// {}", docs::of_field(field, Some(*place)));
        let name = ident(&field.name);
        let _ = match place {
            Place::Path => writeln!(code, "    pub {name}: {value},"),
            _ => writeln!(code, "    pub {name}: {option}<{value}>,"),
        };
    }
    code.push_str("    /// Further arguments, under qualified names such as `body.name`.\n");
    let _ = writeln!(code, "    pub {extra_field}: {extra},\n}}\n");
    code.push_str(&constructor(&rust, operation, scope));
    let fields: Vec<_> = operation.parameters.iter().map(|parameter| &parameter.field).collect();
    code.push_str(&known::constants(&rust, &fields));
    code.push_str(&structs::accessors(&rust, &fields, Some(extra_field), scope));
    let (path, fields): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|parameter| parameter.place == Place::Path);
    let [path, fields] = [path, fields].map(|parameters| {
        let names = parameters.iter().map(|parameter| ident(&parameter.field.name));
        names.collect::<Vec<_>>().join(" ")
    });
    let _ = writeln!(code, "record!({rust}({path} {extra_field}) {{ {fields} }});\n");
    code.push_str(&endpoint(platform, &rust, operation, scope));
    code.push_str(&paging(service, &rust, operation, scope));
    code
}

pub(crate) fn struct_name(operation: &Operation) -> String {
    camel(operation.parts.last().map_or("", String::as_str))
}

/// The field for further arguments; a platform's own argument keeps the shorter name.
fn extra_field(operation: &Operation) -> &'static str {
    let taken = operation.parameters.iter().any(|parameter| parameter.field.name == "extra");
    if taken { "extra_" } else { "extra" }
}

/// `new` with the parameters of the path, if there are any.
fn constructor(rust: &str, operation: &Operation, scope: &Scope<'_>) -> String {
    let names: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Path)
        .map(|parameter| ident(&parameter.field.name))
        .collect();
    if names.is_empty() {
        return String::new();
    }
    let (into, string, default) = (scope.name("Into"), scope.name("String"), scope.name("Default"));
    let mut code =
        format!("impl {rust} {{\n    /// With what the path needs; the rest is empty.\n");
    let arguments: Vec<String> =
        names.iter().map(|name| format!("{name}: impl {into}<{string}>")).collect();
    let _ = writeln!(code, "    pub fn new({}) -> Self {{\n        Self {{", arguments.join(", "));
    for name in &names {
        let _ = writeln!(code, "            {name}: {into}::into({name}),");
    }
    let _ =
        writeln!(code, "            ..<Self as {default}>::default()\n        }}\n    }}\n}}\n");
    code
}

/// What ties the struct to its call.
fn endpoint(platform: &str, rust: &str, operation: &Operation, scope: &Scope<'_>) -> String {
    let reply = match &operation.returns {
        None => "()".to_owned(),
        Some(shape) if matches!(shape.kind, Kind::File) => scope.name("Download"),
        Some(shape) => scope.rust_type(shape),
    };
    let [endpoint, fact, extra] = ["Endpoint", "Operation", "Extra"].map(|name| scope.name(name));
    format!(
        "impl {endpoint} for {rust} {{
    type Platform = crate::{platform}::Platform;
    type Reply = {reply};

    const OPERATION: {fact} = {fact} {{
{}    }};

    #[inline]
    fn extra(&self) -> &{extra} {{
        &self.{}
    }}
}}
",
        facts(platform, operation, scope),
        extra_field(operation)
    )
}

/// The facts about the call, as the fields of a constant.
fn facts(platform: &str, operation: &Operation, scope: &Scope<'_>) -> String {
    let [kinds, bodies, answer, cow, types] =
        ["TokenKinds", "BodyKind", "Answer", "Cow", "Types"].map(|name| scope.name(name));
    let text = |text: &str| format!("{cow}::Borrowed({text:?})");
    let body = match operation.body {
        Body::None => "None",
        Body::Object => "Object",
        Body::Whole => "Whole",
        Body::Multipart => "Multipart",
        Body::Free => "Free",
    };
    let brings = match &operation.returns {
        None => "Empty",
        Some(shape) if matches!(shape.kind, Kind::File) => "File",
        Some(_) => "Json",
    };
    let paging = operation.paging.as_ref().map_or_else(
        || scope.name("None"),
        |words| {
            let [token, next, more, items] = words.each_ref().map(|word| text(dash(word)));
            let (some, paging) = (scope.name("Some"), scope.name("Paging"));
            format!(
                "{some}({paging} {{ token: {token}, next: {next}, more: {more}, items: {items} }})"
            )
        },
    );
    let mut parameters = String::new();
    for parameter in &operation.parameters {
        let _ = write!(parameters, "\n            {},", fact_of(parameter, scope));
    }
    if !parameters.is_empty() {
        parameters.push_str("\n        ");
    }
    let facts = [
        ("id", text(&operation.id)),
        ("method", text(&operation.method)),
        ("path", text(&operation.path)),
        ("host", text(&operation.host)),
        ("tokens", format!("{kinds}::of({:?})", token_letters(operation))),
        ("body", format!("{bodies}::{body}")),
        ("answer", format!("{answer}::{brings}")),
        ("payload", text(&operation.payload)),
        ("paging", paging),
        ("idempotency", text(&operation.idempotency)),
        ("page", text(&links::noted(operation, platform == "lark"))),
        ("parameters", format!("{cow}::Borrowed(&[{parameters}])")),
        ("types", format!("{types}::Unknown")),
    ];
    facts.map(|(name, value)| format!("        {name}: {value},\n")).concat()
}

/// The letters of the token kinds.
fn token_letters(operation: &Operation) -> String {
    operation.tokens.iter().filter_map(|kind| kind.chars().next()).collect()
}

fn fact_of(parameter: &Parameter, scope: &Scope<'_>) -> String {
    let field = &parameter.field;
    let (kind, place) = (scope.name("Parameter"), parameter.place.name());
    let (name, wire, shape) = (&field.name, &field.wire, &field.shape.text);
    let mut fact = match parameter.place {
        Place::Path => format!("{kind}::path({name:?})"),
        _ if wire == name => format!("{kind}::{place}({name:?}, {shape:?})"),
        _ => {
            let places = scope.name("Place");
            let place = camel(place);
            format!("{kind}::new({places}::{place}, {name:?}, {wire:?}, {shape:?})")
        }
    };
    if field.required && parameter.place != Place::Path {
        fact.push_str(".required()");
    }
    fact
}

fn paging(service: &Service, rust: &str, operation: &Operation, scope: &Scope<'_>) -> String {
    let Some([_, _, _, items]) = &operation.paging else {
        return String::new();
    };
    let mut code = format!("\nimpl {} for {rust} {{}}\n", scope.name("Paged"));
    let steps = operation.returns.as_ref().and_then(|page| list_at(service, page, items));
    if let Some((steps, item)) = steps {
        let mut way = String::from("page");
        for (index, step) in steps.iter().enumerate() {
            way = if index == 0 {
                format!("page.{step}")
            } else {
                format!("{way}.and_then(|inner| inner.{step})")
            };
        }
        let (item, vec) = (scope.rust_type(&item), scope.name("Vec"));
        let _ = write!(
            code,
            "
impl {} for {rust} {{
    type Item = {item};

    #[inline]
    fn items(page: Self::Reply) -> {vec}<Self::Item> {{
        {way}.unwrap_or_default()
    }}
}}
",
            scope.name("Listing")
        );
    }
    code
}

/// The fields that lead to the list at a path of wire names, and the type of its items.
fn list_at(service: &Service, page: &Shape, path: &str) -> Option<(Vec<String>, Shape)> {
    let mut shape = page;
    let mut steps = Vec::new();
    for wire in path.split('.') {
        let fields = service.types.get(shape.named()?)?;
        let field = fields.iter().find(|field| field.wire == wire)?;
        steps.push(ident(&field.name));
        shape = &field.shape;
    }
    match &shape.kind {
        Kind::List(item) => Some((steps, (**item).clone())),
        _ => None,
    }
}

fn dash(word: &str) -> &str {
    if word == "-" { "" } else { word }
}
