//! A file of the catalog, as `core/catalog/README.md` describes it: what it says, once it was
//! read. The generator and clients with operations of their own read the same files.

use std::collections::BTreeMap;

use super::shape::Shape;

/// What differs from platform to platform in how files are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    /// Keys are resource and method: the dots of the resource turn to `_` in ids.
    pub(crate) resources: bool,
    /// The words that stand for hosts.
    pub(crate) hosts: &'static [&'static str],
}

/// One file.
pub(crate) struct Service {
    /// What messages call it, and its place in the catalog: `lark/im.v1.json`.
    pub(crate) file: String,
    pub(crate) name: String,
    pub(crate) version: Option<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: BTreeMap<String, Vec<Field>>,
}

/// One operation.
#[derive(Default)]
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
    /// What of the address of its debug page does not follow from the id.
    pub(crate) explorer: Vec<(String, String)>,
    pub(crate) summary: Option<String>,
    pub(crate) undocumented: bool,
    pub(crate) removed: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Body {
    #[default]
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
