//! Reading an answer: the envelope, the payload in it, and what a refusal means.

use std::time::Duration;

use super::codes;
use crate::error::{Error, ErrorKind, FieldViolation};
use crate::kernel::call::pipeline::{Found, Plan, not_json};
use crate::kernel::call::reply::Head;
use crate::kernel::codec::{Members, members};
use crate::kernel::redact;
use crate::kernel::retry::{Refusal, Remedy};
use crate::kernel::slices::place;

/// Finds the payload, or what the platform refused. Both the status and the code are looked at:
/// refusals come with HTTP 400 and with HTTP 200.
pub(super) fn read(plan: &Plan<'_>, head: &Head) -> Result<Found, Refusal> {
    let Ok(body) = members(&head.body) else {
        return Err(not_json(head));
    };
    let failed = !(200..300).contains(&head.status);
    match body.int("code") {
        Some(0) if !failed => {}
        Some(code) if code != 0 => return Err(refused(head, &body, code)),
        _ if body.text("error").is_some() => return Err(refused(head, &body, 0)),
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
fn refused(head: &Head, body: &Members<'_>, code: i64) -> Refusal {
    let text = |names: &[&str]| names.iter().find_map(|name| body.text(name));
    let message = text(&["msg", "message", "error_description", "error"]);
    let message = message.filter(|text| !text.is_empty());
    let details = body.object("error").unwrap_or_default();
    let log_id = head.log_id.clone().or_else(|| details.text("log_id"));
    let meaning = codes::meaning(code);
    let mut error = Error::new(ErrorKind::Api, message.unwrap_or_else(|| "refused".to_owned()))
        .with_code(code)
        .with_http_status(head.status)
        .with_log_id(log_id)
        .with_troubleshooter(details.text("troubleshooter"))
        .with_field_violations(field_violations(&details))
        .with_scopes(scopes(&details))
        .with_console_url(console_url(&details).or_else(|| body.text("challenge_url")));
    if let Some(hint) = meaning.hint {
        error = error.with_hint(hint);
    } else if let Some(hint) = hint_of(&error) {
        error = error.with_hint(hint);
    }
    let remedy = match meaning.remedy {
        _ if code == codes::QUOTA => Remedy::None,
        Remedy::Wait(_) => Remedy::Wait(named_wait(head)),
        Remedy::None => Remedy::of_status(head.status, named_wait(head)),
        other => other,
    };
    Refusal::new(error, remedy)
}

/// JSON with an HTTP error and no code: a gateway that speaks JSON.
fn unknown(head: &Head) -> Refusal {
    let shown = redact::json(&head.body, 200);
    let error = Error::new(ErrorKind::Http, format!("the answer is no success: {shown}"))
        .with_http_status(head.status)
        .with_log_id(head.log_id.clone());
    Refusal::new(error, Remedy::of_status(head.status, named_wait(head)))
}

/// The wait that the platform names, in seconds, perhaps with a fraction. What cannot be read
/// counts as absent.
fn named_wait(head: &Head) -> Option<Duration> {
    let names = ["x-ogw-ratelimit-reset", "retry-after"];
    let text = names.iter().find_map(|name| head.headers.get(name))?;
    let seconds: f64 = text.trim().parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok().filter(|wait| *wait <= Duration::from_secs(86_400))
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
        let value = if redact::is_secret(&field) { String::new() } else { text("value") };
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
