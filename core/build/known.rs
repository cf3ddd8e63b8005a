//! Known values as constants: what a field is known to hold. Never a closed type, because the
//! platforms add values.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::file::Field;
use crate::names::unique;
use crate::shape::{Kind, Shape};

/// The constants of a struct, `RECEIVE_ID_TYPE_CHAT_ID`; nothing where no value is known.
pub(crate) fn constants(rust: &str, fields: &[&Field]) -> String {
    let mut taken = BTreeSet::new();
    let mut code = String::new();
    for field in fields {
        for value in &field.values {
            let name = unique(&mut taken, &constant(&field.name, value));
            let (kind, literal) = match item(&field.shape) {
                Kind::Int => ("i64", value.clone()),
                _ => ("&'static str", format!("{value:?}")),
            };
            let _ = writeln!(code, "    /// A known value of `{}`.", field.name);
            let _ = writeln!(code, "    pub const {name}: {kind} = {literal};");
        }
    }
    if code.is_empty() { code } else { format!("impl {rust} {{\n{code}}}\n\n") }
}

/// What values are of: the items of a list.
fn item(shape: &Shape) -> &Kind {
    match &shape.kind {
        Kind::List(inner) => item(inner),
        kind => kind,
    }
}

/// `ID_TYPE_OPEN_ID` from `id_type` and `openId` or `open-id`.
fn constant(field: &str, value: &str) -> String {
    let mut name = format!("{}_", field.to_ascii_uppercase());
    let mut after_small = false;
    for letter in value.chars() {
        if after_small && letter.is_ascii_uppercase() {
            name.push('_');
        }
        after_small = letter.is_ascii_lowercase();
        name.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' });
    }
    name
}
