//! Reading an answer of either API: the payload in it, and what a refusal means.

use std::ops::Range;
use std::time::Duration;

use super::codes::{self, Meaning};
use crate::error::{Error, ErrorKind};
use crate::kernel::call::pipeline::{Found, Plan, not_json};
use crate::kernel::call::reply::Head;
use crate::kernel::codec::{Members, members};
use crate::kernel::redact;
use crate::kernel::retry::{Refusal, Remedy, named_wait};
use crate::kernel::slices::place;

/// Finds the payload, or what the platform refused.
pub(super) fn read(plan: &Plan<'_>, head: &Head) -> Result<Found, Refusal> {
    let failed = !(200..300).contains(&head.status);
    let empty = head.body.iter().all(u8::is_ascii_whitespace);
    // Some operations of the new API succeed without a word (HTTP 201, 204).
    if empty && matches!(head.status, 201 | 202 | 204) {
        return Ok(Found::default());
    }
    let Ok(body) = members(&head.body) else {
        // A few answer with a bare list or a bare true.
        let first = head.body.trim_ascii_start().first();
        let json = first.is_some_and(|first| b"[tf".contains(first));
        if !failed && json {
            return Ok(Found { payload: Some(0..head.body.len()) });
        }
        return Err(not_json(head, wait(head)));
    };
    match body.int("errcode") {
        Some(code) if code != 0 => Err(old_refusal(head, &body, code)),
        _ if is_punished(&body) => Err(punished(head)),
        _ if failed => Err(new_refusal(head, &body)),
        _ => Ok(Found { payload: payload(plan, head, &body) }),
    }
}

fn payload(plan: &Plan<'_>, head: &Head, body: &Members<'_>) -> Option<Range<usize>> {
    match plan.payload {
        "" | "." | "?" => Some(0..head.body.len()),
        member => body.get(member).and_then(|json| place(&head.body, json)),
    }
}

fn new_refusal(head: &Head, body: &Members<'_>) -> Refusal {
    let code = body.text("code").unwrap_or_default();
    if code.is_empty() {
        let shown = redact::json(&head.body, 200);
        let error = Error::new(ErrorKind::Http, format!("the answer is no success: {shown}"));
        return finish(head, body, error, Meaning { remedy: Remedy::None, hint: None });
    }
    let message = body.text("message").unwrap_or_else(|| "refused".to_owned());
    let scopes = body.object("accessdenieddetail").map(|detail| texts(&detail, "requiredScopes"));
    let error = Error::new(ErrorKind::Api, message)
        .with_code_text(code.as_str())
        .with_scopes(scopes.unwrap_or_default());
    finish(head, body, error, codes::new_meaning(&code))
}

fn old_refusal(head: &Head, body: &Members<'_>, code: i64) -> Refusal {
    let message = body.text("sub_msg").or_else(|| body.text("errmsg"));
    let error =
        Error::new(ErrorKind::Api, message.unwrap_or_else(|| "refused".to_owned())).with_code(code);
    finish(head, body, error, codes::old_meaning(code, body.int("sub_code")))
}

fn finish(head: &Head, body: &Members<'_>, error: Error, meaning: Meaning) -> Refusal {
    let names = ["requestid", "requestId", "request_id"];
    let log_id = names.iter().find_map(|name| body.text(name)).or_else(|| head.log_id.clone());
    let mut error = error.with_http_status(head.status).with_log_id(log_id);
    if let Some(hint) = meaning.hint {
        error = error.with_hint(hint);
    }
    let remedy = match meaning.remedy {
        Remedy::None => Remedy::of_status(head.status),
        // The code says "too many" with an error of the server too, which may have carried it out.
        Remedy::Wait(after) if head.status >= 500 => Remedy::Repeat(after),
        other => other,
    };
    Refusal::new(error, remedy.after(wait(head)))
}

/// The wait that a gateway names; the platform's own answers name none.
fn wait(head: &Head) -> Option<Duration> {
    named_wait(&head.headers, &["retry-after"])
}

/// What the guard in front of the platform answers to an address that called too often.
fn is_punished(body: &Members<'_>) -> bool {
    body.int("status") == Some(1111) && body.text("punish").is_some()
}

fn punished(head: &Head) -> Refusal {
    let error = Error::new(ErrorKind::Api, "this address called too often and is shut out")
        .with_code(1111)
        .with_http_status(head.status)
        .with_hint("Wait five minutes, then call less often.")
        .retryable(None);
    Refusal::last(error)
}

fn texts(members: &Members<'_>, name: &str) -> Vec<String> {
    members.read_as(name)
}
