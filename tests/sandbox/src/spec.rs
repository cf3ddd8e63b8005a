//! Faults as the control end point takes them: JSON.

use serde_json::{Map, Value};

use crate::faults::{Fault, FaultKind};

/// The names that say which requests a fault is for.
const SCOPE: [&str; 5] = ["kind", "method", "path", "skip", "times"];

/// Reads `{"kind": "…", "method": "POST", "path": "/prefix", "skip": 0, "times": 1, …}`.
pub(crate) fn fault(value: &Value) -> Result<Fault, String> {
    let fields = value.as_object().ok_or("a fault is a JSON object")?;
    let fields = Fields(fields);
    let name = fields.text("kind")?.ok_or("kind is missing")?;
    let (kind, parameters) = kind(&name, &fields)?;
    for field in fields.0.keys() {
        if !SCOPE.contains(&field.as_str()) && !parameters.contains(&field.as_str()) {
            return Err(format!("{name} takes no {field}"));
        }
    }
    let mut fault = Fault::new(kind).skip(fields.number("skip")?.unwrap_or(0));
    if let Some(method) = fields.text("method")? {
        fault = fault.method(&method);
    }
    if let Some(path) = fields.text("path")? {
        fault = fault.path(&path);
    }
    Ok(match fields.0.get("times") {
        Some(Value::String(word)) if word == "always" => fault.always(),
        _ => fault.times(fields.number("times")?.unwrap_or(1)),
    })
}

/// A kind and the parameters it takes.
type Known = (FaultKind, &'static [&'static str]);

fn kind(name: &str, fields: &Fields<'_>) -> Result<Known, String> {
    let status = |usual: u16| Ok::<_, String>(fields.small("status")?.unwrap_or(usual));
    Ok(match name {
        "token_invalid" => {
            let status = fields.small("status")?;
            (FaultKind::TokenInvalid { status }, &["status"])
        }
        "rate_limit" => {
            let (status, reset) = (status(429)?, fields.reset()?);
            (FaultKind::RateLimit { status, reset }, &["status", "reset"])
        }
        "quota" => {
            let reset = fields.reset()?;
            (FaultKind::Quota { reset }, &["reset"])
        }
        "status" => (fields.any_answer()?, &["status", "headers", "body"]),
        "html" => {
            let status = status(502)?;
            (FaultKind::Html { status }, &["status"])
        }
        "empty" => {
            let status = status(200)?;
            (FaultKind::Empty { status }, &["status"])
        }
        "redirect" => {
            let location = fields.text("location")?.ok_or("location is missing")?;
            (FaultKind::Redirect { location }, &["location"])
        }
        _ => return distorting_kind(name, fields),
    })
}

/// The kinds that do not speak for the platform but spoil its answer.
fn distorting_kind(name: &str, fields: &Fields<'_>) -> Result<Known, String> {
    Ok(match name {
        "gzip_bomb" => {
            let decoded_mib = fields.small("decoded_mib")?.unwrap_or(50);
            (FaultKind::GzipBomb { decoded_mib }, &["decoded_mib"])
        }
        "slow" => {
            let delay_ms = fields.number("delay_ms")?.ok_or("delay_ms is missing")?;
            (FaultKind::Slow { delay_ms }, &["delay_ms"])
        }
        "stall" => {
            let ms = fields.number("ms")?;
            (FaultKind::Stall { ms }, &["ms"])
        }
        "huge_header" => {
            let mib = fields.small("mib")?.unwrap_or(20);
            (FaultKind::HugeHeader { mib }, &["mib"])
        }
        _ => {
            let kind = plain_kind(name).ok_or_else(|| format!("no such kind: {name}"))?;
            (kind, &[])
        }
    })
}

fn plain_kind(name: &str) -> Option<FaultKind> {
    Some(match name {
        "reset_before" => FaultKind::ResetBefore,
        "reset_after" => FaultKind::ResetAfter,
        "close_after" => FaultKind::CloseAfter,
        "half" => FaultKind::Half,
        "length_long" => FaultKind::LengthLong,
        "length_short" => FaultKind::LengthShort,
        "truncated" => FaultKind::Truncated,
        "idle_close" => FaultKind::IdleClose,
        "chunked" => FaultKind::Chunked,
        "no_length" => FaultKind::NoLength,
        "informational" => FaultKind::Informational,
        _ => return None,
    })
}

struct Fields<'json>(&'json Map<String, Value>);

impl Fields<'_> {
    fn text(&self, name: &str) -> Result<Option<String>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(format!("{name} is no string")),
        }
    }

    fn number(&self, name: &str) -> Result<Option<u64>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or_else(|| format!("{name} is no number")),
        }
    }

    fn small<T: TryFrom<u64>>(&self, name: &str) -> Result<Option<T>, String> {
        let Some(number) = self.number(name)? else {
            return Ok(None);
        };
        T::try_from(number).map(Some).map_err(|_| format!("{name} is too large"))
    }

    /// The reset text; a number is taken for its digits.
    fn reset(&self) -> Result<String, String> {
        match self.0.get("reset") {
            Some(Value::Number(number)) => Ok(number.to_string()),
            _ => Ok(self.text("reset")?.unwrap_or_else(|| "1".to_owned())),
        }
    }

    /// `body` is sent as it is when it is a string, as JSON otherwise.
    fn any_answer(&self) -> Result<FaultKind, String> {
        let status = self.small("status")?.ok_or("status is missing")?;
        let mut headers = Vec::new();
        if let Some(given) = self.0.get("headers") {
            for (name, value) in given.as_object().ok_or("headers is no object")? {
                let value = value.as_str().ok_or("a header is no string")?;
                headers.push((name.clone(), value.to_owned()));
            }
        }
        let body = match self.0.get("body") {
            None => Vec::new(),
            Some(Value::String(text)) => text.clone().into_bytes(),
            Some(value) => value.to_string().into_bytes(),
        };
        Ok(FaultKind::Status { status, headers, body })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::mem::discriminant;

    use super::*;

    /// The faults that the README shows.
    fn documented() -> Vec<Value> {
        let text = include_str!("../README.md");
        let rows = text.lines().filter_map(|line| line.strip_prefix("| `{\"kind\""));
        let json = rows.map(|row| format!("{{\"kind\"{}", row.split('`').next().unwrap()));
        json.map(|text| serde_json::from_str(&text).unwrap()).collect()
    }

    #[test]
    fn the_readme_shows_every_fault() {
        let kinds = documented().iter().map(|json| fault(json).unwrap().kind).collect::<Vec<_>>();
        let different: HashSet<_> = kinds.iter().map(discriminant).collect();
        assert_eq!((kinds.len(), different.len()), (22, 22));
    }

    #[test]
    fn the_readme_shows_every_setting() {
        let text = include_str!("../README.md");
        for (name, value) in crate::Settings::default().to_json().as_object().unwrap() {
            assert!(text.contains(&format!("| `{name}` | `{value}` |")), "{name}");
        }
    }
}
