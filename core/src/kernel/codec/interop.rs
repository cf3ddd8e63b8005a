//! Typed structs and serde: in both directions, under our names, through free JSON.
//!
//! Nothing is generated per type but calls into this file. Reading takes the names of the wire
//! too, and is as lenient as reading an answer.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;

use super::Extra;
use super::reader::Reader;
use super::record::{self, Field, Record};
use super::slot::View;

/// Where the further arguments of an operation stand: under `extra`, or `extra_` where an argument
/// has that name.
fn extra_name(record: &dyn Record) -> &'static str {
    if record.fields().iter().any(|field| field.name == "extra") { "extra_" } else { "extra" }
}

/// Serializes a struct, with the further arguments of an operation.
pub(crate) fn serialize<S: Serializer>(
    record: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (field, view) in record::present(record) {
        map.serialize_entry(field.name, &Shown(view))?;
    }
    match record.get(record.fields().len()).as_any().downcast_ref::<Extra>() {
        Some(extra) if !extra.is_empty() => map.serialize_entry(extra_name(record), extra)?,
        _ => {}
    }
    map.end()
}

/// Deserializes a struct, with the further arguments of an operation.
// Copied into each of the callers this would cost the compiler seconds.
#[inline(never)]
pub(crate) fn deserialize<'de, T: Record + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut record = T::default();
    fill(&mut record, &Value::deserialize(deserializer)?).map_err(D::Error::custom)?;
    Ok(record)
}

/// Reads into a struct that holds nothing yet.
pub(crate) fn fill(record: &mut dyn Record, value: &Value) -> Result<(), String> {
    let Some(members) = value.as_object() else {
        return Err(format!("{} is read from an object", record.name()));
    };
    for Field { name, .. } in record.fields().iter().filter(|field| field.file) {
        if members.get(*name).is_some_and(|value| !value.is_null()) {
            return Err(format!("{name} is the content of a file and cannot be deserialized"));
        }
    }
    let json = super::write(value);
    Reader::over(&String::from_utf8_lossy(&json))
        .with_our_names()
        .record(record, super::Style::PLAIN)
        .map_err(|fault| crate::error::Error::from(fault).to_string())?;
    if let Some(extra) = members.get(extra_name(record)).and_then(Value::as_object) {
        let extra: Extra = extra.clone().into_iter().collect();
        record.slot(record.fields().len()).become_clone(&extra);
    }
    Ok(())
}

struct Shown<'a>(View<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Int(value) => serializer.serialize_i64(*value),
            View::Float(value) => serializer.serialize_f64(*value),
            View::Number(number) => number.serialize(serializer),
            View::Text(text) => serializer.serialize_str(text),
            View::Secret(secret) => secret.serialize(serializer),
            View::Upload(upload) => Err(S::Error::custom(format!(
                "the upload {:?} is the content of a file and cannot be serialized",
                upload.file_name()
            ))),
            View::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.count()))?;
                for index in 0..items.count() {
                    list.serialize_element(&Shown(items.item(index)))?;
                }
                list.end()
            }
            View::Map(entries) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, view) in entries.entries() {
                    map.serialize_entry(name, &Shown(view))?;
                }
                map.end()
            }
            View::Record(inner) => serialize(*inner, serializer),
        }
    }
}
