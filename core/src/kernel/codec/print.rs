//! Printing and comparing what slots hold. Only present fields are printed, secrets as `***`.

use std::fmt::{self, Formatter};

use super::record::{self, Record};
use super::slot::View;
use crate::kernel::upload::Upload;

/// The `Debug` of typed structs.
pub(crate) fn record(record: &dyn Record, f: &mut Formatter<'_>) -> fmt::Result {
    let mut printed = f.debug_struct(record.name());
    for (field, view) in record::present(record) {
        if field.secret {
            printed.field(field.name, &format_args!("***"));
        } else {
            printed.field(field.name, &view);
        }
    }
    printed.finish()
}

pub(super) fn view(view: &View<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    match view {
        View::Absent => f.write_str("absent"),
        View::Null => f.write_str("null"),
        View::Bool(value) => write!(f, "{value}"),
        View::Int(value) => write!(f, "{value}"),
        View::Float(value) => write!(f, "{value:?}"),
        View::Number(value) => write!(f, "{value}"),
        View::Text(text) => write!(f, "{text:?}"),
        View::Secret(secret) => write!(f, "{secret:?}"),
        View::Upload(upload) => write!(f, "{upload:?}"),
        View::List(items) => {
            f.debug_list().entries((0..items.count()).map(|index| items.item(index))).finish()
        }
        View::Map(map) => f.debug_map().entries(map.entries()).finish(),
        View::Record(inner) => record(*inner, f),
    }
}

/// Structs of one type are equal when their fields and further arguments are.
impl PartialEq for dyn Record + '_ {
    fn eq(&self, other: &Self) -> bool {
        (0..=self.fields().len()).all(|index| self.get(index).view() == other.get(index).view())
    }
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (View::Absent, View::Absent) | (View::Null, View::Null) => true,
            (View::Bool(left), View::Bool(right)) => left == right,
            (View::Int(left), View::Int(right)) => left == right,
            (View::Float(left), View::Float(right)) => left == right,
            (View::Number(left), View::Number(right)) => left == right,
            (View::Text(left), View::Text(right)) => left == right,
            (View::Secret(left), View::Secret(right)) => left == right,
            (View::Upload(left), View::Upload(right)) => Upload::eq(left, right),
            (View::List(left), View::List(right)) => {
                left.count() == right.count()
                    && (0..left.count()).all(|index| left.item(index) == right.item(index))
            }
            (View::Map(left), View::Map(right)) => {
                let (mut left, mut right) = (left.entries(), right.entries());
                loop {
                    match (left.next(), right.next()) {
                        (None, None) => return true,
                        (Some((a, x)), Some((b, y))) if a == b && x == y => {}
                        _ => return false,
                    }
                }
            }
            (View::Record(left), View::Record(right)) => *left == *right,
            _ => false,
        }
    }
}
