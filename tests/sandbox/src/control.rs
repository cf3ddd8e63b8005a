//! The control end point, `/_sandbox/…`: what the library offers, for tests in other languages.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::http::{Answer, Request};
use crate::record::Received;
use crate::refusals::json_answer;
use crate::server::Shared;
use crate::spec;

const PREFIX: &str = "/_sandbox/";

/// What a control call is about; `None` for requests to the platforms.
pub(crate) fn name(request: &Request) -> Option<&str> {
    request.path().strip_prefix(PREFIX)
}

/// Carries a control call out.
pub(crate) fn answer(name: &str, request: &Request, shared: &Shared) -> Answer {
    let body = if request.body.is_empty() {
        Value::Object(Map::new())
    } else {
        match serde_json::from_slice(&request.body) {
            Ok(body) => body,
            Err(error) => return refuse(400, &format!("the body is no JSON: {error}")),
        }
    };
    match (request.method.as_str(), name) {
        ("GET", "received") => received(request, shared),
        ("GET", "stats") => json_answer(200, &stats(shared, &body)),
        ("GET", "settings") => json_answer(200, &shared.settings.to_json()),
        ("POST", "settings") => settings(&body, shared),
        ("POST", "fault") => match spec::fault(&body) {
            Ok(fault) => {
                shared.faults.add(fault);
                json_answer(200, &json!({}))
            }
            Err(reason) => refuse(400, &reason),
        },
        ("POST", "clear") => {
            shared.clear();
            json_answer(200, &json!({}))
        }
        ("POST", "close") => {
            shared.shut_down_all();
            json_answer(200, &json!({}))
        }
        (_, "received" | "stats" | "settings" | "fault" | "clear" | "close") => {
            refuse(405, &format!("{name} takes no {}", request.method))
        }
        _ => match shared.platforms.control(name, &body) {
            Some(value) => json_answer(200, &value),
            None => refuse(404, &format!("no control call named {name}")),
        },
    }
}

fn refuse(status: u16, reason: &str) -> Answer {
    json_answer(status, &json!({"error": reason}))
}

fn settings(body: &Value, shared: &Shared) -> Answer {
    let Some(changes) = body.as_object() else {
        return refuse(400, "settings are an object");
    };
    match shared.settings.apply(changes) {
        Ok(()) => json_answer(200, &shared.settings.to_json()),
        Err(name) => refuse(400, &format!("no such setting, or a wrong value for it: {name}")),
    }
}

fn stats(shared: &Shared, body: &Value) -> Value {
    json!({
        "requests": shared.requests(),
        "connections": shared.connections(),
        "open_connections": shared.open_connections(),
        "platforms": shared.platforms.control("stats", body),
    })
}

/// `?since=N` leaves out the requests up to number `N`.
fn received(request: &Request, shared: &Shared) -> Answer {
    let since = request.query().split('&').find_map(|pair| pair.strip_prefix("since="));
    let Ok(since) = since.unwrap_or("0").parse() else {
        return refuse(400, "since is no number");
    };
    let list: Vec<Value> = shared.record.since(since).iter().map(shown).collect();
    json_answer(200, &Value::Array(list))
}

fn shown(received: &Received) -> Value {
    let request = &received.request;
    let (key, body) = match std::str::from_utf8(&request.body) {
        Ok(text) => ("body", text.to_owned()),
        Err(_) => ("body_base64", STANDARD.encode(&request.body)),
    };
    json!({
        "sequence": received.sequence,
        "connection": request.connection,
        "method": request.method,
        "target": request.target,
        "headers": request.headers,
        key: body,
    })
}
