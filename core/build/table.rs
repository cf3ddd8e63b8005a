//! The table of all operations of a platform: numbers and texts, and where each row begins. What
//! they mean stands in `core/src/kernel/call/table.rs` and `core/src/kernel/catalog/pack.rs`.

use std::fmt::Write as _;
use std::path::Path;

use crate::catalog::Catalog;
use crate::file::{Operation, Place};
use crate::index::slots;
use crate::pack::Pack;
use crate::packer::Packer;
use crate::read::METHODS;
use crate::row::{self, Letters};
use crate::shape::Kind;
use crate::{Result, links, write_file};

/// Writes `lark_words.txt`, and `lark_table.rs` with the expression that makes a table of it.
pub(crate) fn write(catalog: &Catalog, out: &Path) -> Result<()> {
    let platform = catalog.platform;
    let mut operations: Vec<(usize, &Operation)> = Vec::new();
    for (index, service) in catalog.services.iter().enumerate() {
        operations.extend(service.operations.iter().map(|operation| (index, operation)));
    }
    operations.sort_by(|(_, left), (_, right)| left.id.cmp(&right.id));
    if let Some(twice) = operations.windows(2).find(|pair| pair[0].1.id == pair[1].1.id) {
        return Err(format!("two operations are called {}", twice[0].1.id).into());
    }
    let mut packer = Packer::default();
    for (_, operation) in &operations {
        [&operation.id, &operation.path, &operation.host, &operation.payload]
            .into_iter()
            .chain([&operation.idempotency, &paging(operation), &page(platform, operation)])
            .for_each(|word| packer.add(word));
    }
    packer.count(&catalog.services)?;
    let (mut rows, mut facts) = (Vec::new(), Vec::new());
    for (index, operation) in &operations {
        rows.push(u32::try_from(facts.len())?);
        row(&packer, (platform, *index), operation, &mut facts)?;
    }
    rows.push(u32::try_from(facts.len())?);
    let mut aliases = String::new();
    for (old, new) in &catalog.aliases {
        if !operations.iter().any(|(_, operation)| operation.id == *new) {
            return Err(format!("{platform}/ids.txt: {old} leads to {new}, which is not").into());
        }
        let _ = write!(aliases, "\n        ({old:?}, {new:?}),");
    }
    let pack = packer.pack(&catalog.services)?;
    write_file(&out.join(format!("{platform}_words.txt")), &pack.words.text)?;
    let slots = slots(operations.iter().map(|(_, operation)| operation.id.as_str()));
    let table = format!(
        "// Made from core/catalog/{platform}/ by core/build/.
crate::kernel::call::table::Table::new(
    crate::kernel::catalog::file::Rules {{ resources: {}, hosts: &{:?} }},
    {},
    &[{}],
    &[{}],
    &[{}],
    &[{aliases}],
)
",
        catalog.rules.resources,
        catalog.rules.hosts,
        pack_of(platform, &pack),
        numbers(&rows),
        numbers(&facts),
        numbers(&slots)
    );
    write_file(&out.join(format!("{platform}_table.rs")), &table)
}

fn row(
    packer: &Packer,
    (platform, service): (&str, usize),
    of: &Operation,
    facts: &mut Vec<u16>,
) -> Result<()> {
    let method = METHODS.iter().position(|method| *method == of.method).unwrap_or_default();
    let answer = match &of.returns {
        None => 0,
        Some(shape) if matches!(shape.kind, Kind::File) => 2,
        Some(_) => 1,
    };
    let (paging, page) = (paging(of), page(platform, of));
    let words = [
        (row::HOST, &of.host),
        (row::PAYLOAD, &of.payload),
        (row::PAGING, &paging),
        (row::IDEMPOTENCY, &of.idempotency),
        (row::PAGE, &page),
    ];
    let mut letters = Letters::new(method, of.body as usize, answer).0;
    for (mark, word) in words {
        letters |= if word.is_empty() { 0 } else { mark };
    }
    for (token, mark) in [("tenant", row::TENANT), ("user", row::USER), ("app", row::APP)] {
        letters |= if of.tokens.iter().any(|known| known == token) { mark } else { 0 };
    }
    facts.extend([packer.word(&of.id), packer.word(&of.path), letters]);
    let words = words.into_iter().filter(|(_, word)| !word.is_empty());
    facts.extend(words.map(|(_, word)| packer.word(word)));
    let count = |place| of.parameters.iter().filter(|found| found.place == place).count();
    let counts = [u8::try_from(count(Place::Query))?, u8::try_from(count(Place::Header))?];
    facts.push(u16::from_be_bytes(counts));
    for parameter in of.parameters.iter().filter(|found| found.place != Place::Path) {
        packer.field(service, &parameter.field, facts);
    }
    Ok(())
}

fn page(platform: &str, operation: &Operation) -> String {
    links::noted(operation, platform == "lark")
}

fn paging(operation: &Operation) -> String {
    operation.paging.as_ref().map(|words| words.join(" ")).unwrap_or_default()
}

/// The expression that makes a [`Pack`].
fn pack_of(platform: &str, pack: &Pack) -> String {
    format!(
        "crate::kernel::catalog::pack::Pack::fixed(
        include_str!(concat!(env!(\"OUT_DIR\"), \"/{platform}_words.txt\")),
        &[{}],
        &[{}],
        &[{}],
        &[{}],
    )",
        pairs(&pack.words.lengths),
        pairs(&pack.shapes),
        numbers(&pack.types),
        numbers(&pack.fields)
    )
}

fn numbers<T: Copy + Into<u32>>(numbers: &[T]) -> String {
    listed(numbers.iter().map(|&number| grouped(number.into())))
}

fn pairs<A: Copy + Into<u32>, B: Copy + Into<u32>>(pairs: &[(A, B)]) -> String {
    let each = |&(first, second): &(A, B)| (grouped(first.into()), grouped(second.into()));
    listed(pairs.iter().map(each).map(|(first, second)| format!("({first}, {second})")))
}

/// A number as people write it: `12_345`.
fn grouped(number: u32) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (more, rest) => format!("{}_{rest:03}", grouped(more)),
    }
}

/// Twenty items a line.
fn listed(items: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for (index, item) in items.enumerate() {
        let space = if index % 20 == 0 { "\n        " } else { " " };
        let _ = write!(text, "{space}{item},");
    }
    text
}
