//! What stands above generated items: made from the catalog, in our own words.

use std::fmt::Write as _;

use crate::file::{Body, Field, Operation, Place, Service};
use crate::links;

/// Verbs with which methods begin.
const VERBS: &[&str] = &[
    "accept",
    "activate",
    "add",
    "append",
    "apply",
    "approve",
    "archive",
    "assign",
    "bind",
    "cancel",
    "change",
    "check",
    "clear",
    "close",
    "complete",
    "confirm",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "delete",
    "disable",
    "download",
    "edit",
    "enable",
    "end",
    "execute",
    "export",
    "finish",
    "forward",
    "freeze",
    "generate",
    "get",
    "grant",
    "import",
    "init",
    "insert",
    "invite",
    "join",
    "kick",
    "list",
    "lock",
    "manage",
    "merge",
    "migrate",
    "modify",
    "move",
    "open",
    "patch",
    "pause",
    "pin",
    "preview",
    "publish",
    "push",
    "put",
    "query",
    "read",
    "recall",
    "refresh",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "replace",
    "reply",
    "report",
    "resend",
    "reset",
    "restore",
    "resume",
    "resurrect",
    "revoke",
    "rollback",
    "save",
    "search",
    "send",
    "set",
    "sort",
    "start",
    "stop",
    "submit",
    "subscribe",
    "sync",
    "transfer",
    "translate",
    "trigger",
    "unbind",
    "unlock",
    "unpin",
    "unsubscribe",
    "update",
    "upgrade",
    "upload",
    "urge",
    "validate",
    "verify",
    "view",
    "withdraw",
    "write",
];

/// Verbs that are about many things at once.
const MANY: &[&str] = &["list", "query", "search", "sort"];

/// The line above a type.
pub(crate) fn of_type(service: &Service, name: &str) -> String {
    let version = service.version.as_deref().map(|v| format!(" {v}")).unwrap_or_default();
    format!("The structure `{name}` of `{}{version}`.", service.name)
}

/// The line above a field, or above an argument with its place.
pub(crate) fn of_field(field: &Field, place: Option<Place>) -> String {
    let mut doc = format!("{}.", sentence(&field.name));
    match place {
        Some(Place::Path) => return format!("{doc} Part of the path."),
        Some(Place::Query) => doc.push_str(" In the query."),
        Some(Place::Header) => doc.push_str(" A header."),
        Some(Place::Body) | None => {}
    }
    if field.required {
        doc.push_str(" Required.");
    }
    if field.wire != field.name {
        let _ = write!(doc, " On the wire `{}`.", field.wire);
    }
    if !field.values.is_empty() {
        let values: Vec<String> = field.values.iter().map(|v| format!("`{v}`")).collect();
        let _ = write!(doc, " Known values: {}.", values.join(", "));
    }
    doc
}

/// The lines above an operation.
pub(crate) fn of_operation(platform: &str, operation: &Operation) -> String {
    let summary = operation.summary.clone().unwrap_or_else(|| summary(operation));
    let mut doc = format!("/// {summary}\n///\n");
    let _ = writeln!(doc, "/// `{} {}`", operation.method, operation.path);
    let tokens = match operation.tokens.as_slice() {
        [] => "It takes no token.".to_owned(),
        kinds => format!("Tokens: {}.", kinds.join(" or ")),
    };
    let _ = write!(doc, "///\n/// `{}`. {tokens}", operation.id);
    if operation.undocumented {
        doc.push_str(" The platform's pages do not show it.");
    }
    if operation.body == Body::Free {
        doc.push_str(" Its arguments are not in the catalog: give them as further ones.");
    }
    if operation.removed {
        doc.push_str(" Newer SDKs of the platform lack it.");
    }
    let noted = links::noted(operation, platform == "lark");
    if let Some(page) = links::document(&operation.id, &noted) {
        let _ = write!(doc, " Source: <{page}>");
    }
    if let Some(page) = links::debug(&operation.id, &noted) {
        let _ = write!(doc, ", try it: <{page}>");
    }
    doc.push('\n');
    doc
}

/// What an operation does, read off its name: `message.create` creates a message.
fn summary(operation: &Operation) -> String {
    let (resource, method) = operation.key.rsplit_once('.').unwrap_or(("", &operation.key));
    let noun = words(&resource.replace('.', "_"));
    let mut method_words: Vec<&str> = method.split('_').collect();
    let many = method_words.first() == Some(&"batch") && method_words.len() > 1;
    if many {
        method_words.remove(0);
    }
    let verb = method_words.first().copied().unwrap_or_default();
    if !VERBS.contains(&verb) {
        let of = if noun.is_empty() { String::new() } else { format!(" of {}", article(&noun)) };
        return format!("The operation `{method}`{of}.");
    }
    let rest = method_words[1..].join(" ");
    let does = capital(&third_person(verb));
    match (rest.is_empty(), noun.is_empty()) {
        (true, true) => format!("{does} what the service is about."),
        (true, false) if many => format!("{does} many {}.", plural(&noun)),
        (true, false) if MANY.contains(&verb) => format!("{does} {}.", plural(&noun)),
        (true, false) => format!("{does} {}.", article(&noun)),
        (false, true) if many => format!("{does} {rest}, many at once."),
        (false, true) => format!("{does} {rest}."),
        (false, false) if many => format!("{does} {rest} of many {}.", plural(&noun)),
        (false, false) => format!("{does} {rest} of {}.", article(&noun)),
    }
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}

fn sentence(name: &str) -> String {
    capital(&words(name))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o']);
    if noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us") {
        format!("the {noun}")
    } else if vowel {
        format!("an {noun}")
    } else {
        format!("a {noun}")
    }
}

fn plural(noun: &str) -> String {
    if noun.ends_with('s') { noun.to_owned() } else { with_s(noun) }
}

fn third_person(verb: &str) -> String {
    with_s(verb)
}

/// The ending that makes a noun plural and a verb one of the third person.
fn with_s(word: &str) -> String {
    let before_y = word.strip_suffix('y');
    match before_y {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if word.ends_with("sh") || word.ends_with("ch") || word.ends_with(['s', 'x']) => {
            format!("{word}es")
        }
        _ => format!("{word}s"),
    }
}
