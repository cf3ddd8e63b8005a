//! Reading an answer: the envelope, the payload in it, and what a refusal means.

use std::time::Duration;

use super::codes;
use crate::error::{Error, ErrorKind, FieldViolation};
use crate::kernel::call::pipeline::{Found, Plan, not_json};
use crate::kernel::call::reply::Head;
use crate::kernel::codec::{Members, members};
use crate::kernel::redact;
use crate::kernel::retry::{Refusal, Remedy, named_wait};
use crate::kernel::slices::place;

/// Finds the payload, or what the platform refused. Both the status and the code are looked at:
/// refusals come with HTTP 400 and with HTTP 200.
pub(super) fn read(plan: &Plan<'_>, head: &Head) -> Result<Found, Refusal> {
    let Ok(body) = members(&head.body) else {
        return Err(not_json(head, wait(head)));
    };
    let failed = !(200..300).contains(&head.status);
    match body.int("code") {
        Some(0) if !failed => {}
        Some(code) if code != 0 => return Err(refused(head, &body, Some(code))),
        _ if body.text("error").is_some() => return Err(refused(head, &body, None)),
        None if !failed => {}
        _ => return Err(unknown(head)),
    }
    let payload = match plan.payload {
        "." => Some(0..head.body.len()),
        "?" if body.get("data").is_none() => Some(0..head.body.len()),
        "" | "?" => body.get("data").and_then(|json| place(&head.body, json)),
        member => body.get(member).and_then(|json| place(&head.body, json)),
    };
    Ok(Found { payload })
}

/// The platform's own refusal.
fn refused(head: &Head, body: &Members<'_>, code: Option<i64>) -> Refusal {
    let text = |names: &[&str]| names.iter().find_map(|name| body.text(name));
    let message = text(&["msg", "message", "error_description", "error"]);
    let message = message.filter(|text| !text.is_empty());
    let details = body.object("error").unwrap_or_default();
    let log_id = head.log_id.clone().or_else(|| details.text("log_id"));
    let meaning = codes::meaning(code.unwrap_or(0));
    let mut error = Error::new(ErrorKind::Api, message.unwrap_or_else(|| "refused".to_owned()))
        .with_http_status(head.status)
        .with_log_id(log_id)
        .with_troubleshooter(details.text("troubleshooter"))
        .with_field_violations(field_violations(&details))
        .with_scopes(scopes(&details))
        .with_console_url(console_url(&details).or_else(|| body.text("challenge_url")));
    error = match (code, body.text("error")) {
        (Some(code), _) => error.with_code(code),
        // The accounts service may say it in a word (RFC 6749 5.2).
        (None, Some(word)) => error.with_code_text(word),
        (None, None) => error,
    };
    if let Some(hint) = meaning.hint {
        error = error.with_hint(hint);
    } else if let Some(hint) = hint_of(&error) {
        error = error.with_hint(hint);
    }
    let remedy = match meaning.remedy {
        _ if code == Some(codes::QUOTA) => Remedy::None,
        Remedy::None => Remedy::of_status(head.status),
        other => other,
    };
    Refusal::new(error, remedy.after(wait(head)))
}

/// JSON with an HTTP error and no code: a gateway that speaks JSON.
fn unknown(head: &Head) -> Refusal {
    let shown = redact::json(&head.body, 200);
    let error = Error::new(ErrorKind::Http, format!("the answer is no success: {shown}"))
        .with_http_status(head.status)
        .with_log_id(head.log_id.clone());
    Refusal::new(error, Remedy::of_status(head.status).after(wait(head)))
}

/// The wait that the platform names, or a gateway in front of it.
fn wait(head: &Head) -> Option<Duration> {
    named_wait(&head.headers, &["x-ogw-ratelimit-reset", "retry-after"])
}

fn each<'a>(details: &Members<'a>, name: &str, mut take: impl FnMut(Members<'a>)) {
    for item in details.items(name) {
        take(item);
    }
}

fn field_violations(details: &Members<'_>) -> Vec<FieldViolation> {
    let mut violations = Vec::new();
    each(details, "field_violations", |item| {
        let text = |name| item.text(name).unwrap_or_default();
        let field = text("field");
        let value =
            if redact::is_secret_in_request(&field) { String::new() } else { text("value") };
        violations.push(FieldViolation::new(field, value, text("description")));
    });
    violations
}

fn scopes(details: &Members<'_>) -> Vec<String> {
    let mut scopes = Vec::new();
    each(details, "permission_violations", |item| scopes.extend(item.text("subject")));
    scopes
}

/// The first link of the helps: for a missing scope, the page where it is applied for.
fn console_url(details: &Members<'_>) -> Option<String> {
    let mut url = None;
    each(details, "helps", |item| url = url.take().or_else(|| item.text("url")));
    url
}

fn hint_of(error: &Error) -> Option<String> {
    if let Some(first) = error.field_violations().first() {
        return Some(format!("Look at {}: {}.", first.field, first.description));
    }
    None
}
