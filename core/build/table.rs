//! The table of all operations of a platform: rows of text, and where each begins.

use std::fmt::Write as _;
use std::path::Path;

use crate::catalog::{Body, Catalog, Operation, Place};
use crate::operations::token_letters;
use crate::types::Kind;
use crate::{Result, write_file};

/// Writes `lark_operations.txt`, and `lark_table.rs` with the expression that makes a table of it.
pub(crate) fn write(catalog: &Catalog, out: &Path) -> Result<()> {
    let platform = catalog.platform;
    let mut operations: Vec<&Operation> =
        catalog.services.iter().flat_map(|service| &service.operations).collect();
    operations.sort_by(|left, right| left.id.cmp(&right.id));
    let mut rows = String::new();
    let mut starts = String::new();
    let mut before = "";
    for (index, operation) in operations.iter().enumerate() {
        if operation.id == before {
            return Err(format!("two operations are called {before}").into());
        }
        before = &operation.id;
        let space = if index % 12 == 0 { "\n        " } else { " " };
        let _ = write!(starts, "{space}{},", grouped(rows.len()));
        row(operation, &mut rows);
    }
    let mut aliases = String::new();
    for (old, new) in &catalog.aliases {
        if operations.binary_search_by(|operation| operation.id.cmp(new)).is_err() {
            return Err(format!("{platform}/ids.txt: {old} leads to {new}, which is not").into());
        }
        let _ = write!(aliases, "\n        ({old:?}, {new:?}),");
    }
    let file = format!("{platform}_operations.txt");
    write_file(&out.join(&file), &rows)?;
    let count = operations.len();
    let table = format!(
        "// Made from core/catalog/{platform}/ by core/build/.
{{
    static PARSED: [crate::kernel::call::table::Parsed; {count}] = [const {{ std::sync::OnceLock::new() }}; {count}];
    crate::kernel::call::table::Table::new(
        include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),
        &[{starts}
        ],
        &[{aliases}],
        &PARSED,
    )
}}
"
    );
    write_file(&out.join(format!("{platform}_table.rs")), &table)
}

/// A number as people write it: `12_345`.
fn grouped(number: usize) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (more, rest) => format!("{}_{rest:03}", grouped(more)),
    }
}

fn row(operation: &Operation, rows: &mut String) {
    let body = match operation.body {
        Body::None => "-",
        Body::Object => "o",
        Body::Whole => "w",
        Body::Multipart => "m",
        Body::Free => "x",
    };
    let answer = match &operation.returns {
        None => "-",
        Some(shape) if matches!(shape.kind, Kind::File) => "f",
        Some(_) => "j",
    };
    let parameters: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let field = &parameter.field;
            let place = match parameter.place {
                Place::Path => "p",
                Place::Query => "q",
                Place::Header => "h",
                Place::Body => "b",
            };
            let wire =
                if field.wire == field.name { String::new() } else { format!("@{}", field.wire) };
            let required = if field.required { "!" } else { "" };
            format!("{}{wire}{required}:{place}:{}", field.name, field.shape.text)
        })
        .collect();
    let columns = [
        &operation.id,
        &operation.method,
        &operation.path,
        &operation.host,
        &token_letters(operation),
        body,
        answer,
        &operation.payload,
        &operation.paging.as_ref().map(|words| words.join(" ")).unwrap_or_default(),
        &operation.idempotency,
        &parameters.join(" "),
    ];
    rows.push_str(&columns.join("\t"));
    rows.push('\n');
}
