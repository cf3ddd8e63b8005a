//! From the names of the catalog to names of Rust.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::shape::{Kind, Shape};

/// Names that generated code takes from elsewhere, and where they live.
const FOREIGN: &[(&str, &str)] = &[
    ("Answer", "crate::kernel::call::operation::Answer"),
    ("BTreeMap", "std::collections::BTreeMap"),
    ("BodyKind", "crate::kernel::call::operation::BodyKind"),
    ("Cow", "std::borrow::Cow"),
    ("Download", "crate::kernel::call::reply::Download"),
    ("Endpoint", "crate::kernel::codec::Endpoint"),
    ("Extra", "crate::kernel::codec::Extra"),
    ("Field", "crate::kernel::codec::Field"),
    ("Listing", "crate::kernel::codec::Listing"),
    ("Operation", "crate::kernel::call::operation::Operation"),
    ("Paged", "crate::kernel::codec::Paged"),
    ("Paging", "crate::kernel::call::operation::Paging"),
    ("Parameter", "crate::kernel::call::operation::Parameter"),
    ("Place", "crate::kernel::call::operation::Place"),
    ("Record", "crate::kernel::codec::Record"),
    ("Secret", "crate::secret::Secret"),
    ("Slot", "crate::kernel::codec::Slot"),
    ("TokenKinds", "crate::kernel::call::operation::TokenKinds"),
    ("Types", "crate::kernel::call::operation::Types"),
    ("Upload", "crate::kernel::upload::Upload"),
    ("Value", "serde_json::Value"),
];

/// Names that every Rust file knows, and where they live.
const PRELUDE: &[(&str, &str)] = &[
    ("Box", "std::boxed::Box"),
    ("Default", "std::default::Default"),
    ("Into", "std::convert::Into"),
    ("None", "std::option::Option::None"),
    ("Option", "std::option::Option"),
    ("Some", "std::option::Option::Some"),
    ("String", "std::string::String"),
    ("Vec", "std::vec::Vec"),
];

/// One module: what it declares itself, and what it takes from elsewhere. A foreign name that the
/// module declares too is written with its whole path, so no name of a platform can do harm.
pub(crate) struct Scope<'a> {
    own: BTreeSet<String>,
    used: RefCell<BTreeSet<&'static str>>,
    /// The way to the types of the service, `super::`.
    up: String,
    types: &'a BTreeMap<String, String>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(
        own: impl IntoIterator<Item = String>,
        depth: usize,
        types: &'a BTreeMap<String, String>,
    ) -> Self {
        let own = own.into_iter().collect();
        Self { own, used: RefCell::default(), up: "super::".repeat(depth), types }
    }

    /// A module `depth` steps below the types.
    pub(crate) fn inside(&self, own: BTreeSet<String>, depth: usize) -> Self {
        Self::new(own, depth, self.types)
    }

    /// A name from elsewhere.
    pub(crate) fn name(&self, name: &'static str) -> String {
        if let Some((_, path)) = FOREIGN.iter().find(|(foreign, _)| *foreign == name) {
            if !self.own.contains(name) {
                self.used.borrow_mut().insert(path);
                return name.to_owned();
            }
            return if path.starts_with("crate") {
                (*path).to_owned()
            } else {
                format!("::{path}")
            };
        }
        match PRELUDE.iter().find(|(known, _)| *known == name) {
            Some((_, path)) if self.own.contains(name) => format!("::{path}"),
            _ => name.to_owned(),
        }
    }

    /// The `use` lines for the names that were asked for, one a module, the standard library first.
    pub(crate) fn uses(&self) -> String {
        let mut modules: BTreeMap<(bool, &str), Vec<&str>> = BTreeMap::new();
        for (module, name) in self.used.borrow().iter().filter_map(|path| path.rsplit_once("::")) {
            modules.entry((module.starts_with("crate"), module)).or_default().push(name);
        }
        let mut lines = String::new();
        for ((_, module), names) in modules {
            let _ = match names.as_slice() {
                [name] => writeln!(lines, "use {module}::{name};"),
                names => writeln!(lines, "use {module}::{{{}}};", names.join(", ")),
            };
        }
        lines
    }

    /// The Rust name of a type of the catalog.
    pub(crate) fn type_name(&self, name: &str) -> String {
        let rust = self.types.get(name).map_or(name, String::as_str);
        format!("{}{rust}", self.up)
    }

    /// The Rust type of a value that is there.
    pub(crate) fn rust_type(&self, shape: &Shape) -> String {
        match &shape.kind {
            Kind::Text => self.name("String"),
            Kind::Int => "i64".to_owned(),
            Kind::Float => "f64".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::Secret => self.name("Secret"),
            Kind::Json => self.name("Value"),
            Kind::File => self.name("Upload"),
            Kind::Named(name) => self.type_name(name),
            Kind::List(item) => format!("{}<{}>", self.name("Vec"), self.rust_type(item)),
            Kind::Map(value) => {
                let (map, string) = (self.name("BTreeMap"), self.name("String"));
                format!("{map}<{string}, {}>", self.rust_type(value))
            }
        }
    }
}

/// A name as an identifier.
pub(crate) fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    // These cannot be written raw.
    if matches!(name, "self" | "super" | "crate") {
        format!("{name}_")
    } else if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// `batch_send_oto` as `BatchSendOto`.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            // Two numbers keep a line between them.
            if first.is_ascii_digit() && camel.ends_with(|c: char| c.is_ascii_digit()) {
                camel.push('_');
            }
            camel.push(first.to_ascii_uppercase());
            camel.push_str(letters.as_str());
        }
    }
    if camel == "Self" { "Self_".to_owned() } else { camel }
}

/// Gives every name one of its own: what is taken gets a number.
pub(crate) fn unique(taken: &mut BTreeSet<String>, name: &str) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}
