//! The one place that hides secrets: in addresses, headers and bodies that are shown or logged.

use std::borrow::Cow;

use crate::secret::Secret;

const HIDDEN: &str = "***";

/// Names, or parts of names, of what must not be shown. Compared in lower case without `_` and `-`.
const SECRET_NAMES: [&str; 15] = [
    "secret",
    "token",
    "ticket",
    "password",
    "passwd",
    "authorization",
    "accesskey",
    "apikey",
    "privatekey",
    "assertion",
    "signature",
    "encryptkey",
    "cookie",
    "devicecode",
    "codeverifier",
];

/// Names that contain one of the above and are harmless.
const HARMLESS_NAMES: [&str; 4] = ["pagetoken", "nexttoken", "nextpagetoken", "tokentype"];

/// What a request calls the code of a user who signs in. In an answer `code` says how it went.
const CODES: [&str; 3] = ["code", "authcode", "tmpauthcode"];

/// Whether a field, parameter or header of this name carries a secret.
pub fn is_secret(name: &str) -> bool {
    let plain = plain(name);
    !HARMLESS_NAMES.contains(&plain.as_str())
        && SECRET_NAMES.iter().any(|secret| plain.contains(secret))
}

/// The same in a request.
pub(crate) fn is_secret_in_request(name: &str) -> bool {
    is_secret(name) || CODES.contains(&plain(name).as_str())
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect()
}

/// The value of a header as it may be shown.
pub(crate) fn header_value<'a>(name: &str, value: &'a str) -> &'a str {
    if is_secret(name) { HIDDEN } else { value }
}

/// What stands in front of the secret in the address of a custom robot.
const HOOK: &str = "/hook/";

/// An address as it may be shown: credentials, secret parameters and hooks hidden.
pub(crate) fn url(text: &str) -> Cow<'_, str> {
    if !text.contains(['@', '?']) && !text.contains(HOOK) {
        return Cow::Borrowed(text);
    }
    let (address, query) = text.split_once('?').unwrap_or((text, ""));
    let mut address = match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://{HIDDEN}@{host}"),
        _ => address.to_owned(),
    };
    if let Some(at) = address.find(HOOK) {
        address.replace_range(at + HOOK.len().., HIDDEN);
    }
    if query.is_empty() {
        return Cow::Owned(address);
    }
    let pairs: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret_in_request(name) => format!("{name}={HIDDEN}"),
            _ => pair.to_owned(),
        })
        .collect();
    Cow::Owned(format!("{address}?{}", pairs.join("&")))
}

/// The JSON of an answer as it may be shown: the values of secret members hidden, whatever they
/// are; at most `limit` characters. Text that is not JSON is not shown at all.
pub(crate) fn json(bytes: &[u8], limit: usize) -> String {
    shown(bytes, limit, is_secret)
}

/// The same of a request.
pub(crate) fn request(bytes: &[u8], limit: usize) -> String {
    shown(bytes, limit, is_secret_in_request)
}

fn shown(bytes: &[u8], limit: usize, is_secret: fn(&str) -> bool) -> String {
    let Ok(mut value) = serde_json::from_slice(bytes) else {
        return format!("({} bytes)", bytes.len());
    };
    hide(&mut value, is_secret);
    let text = value.to_string();
    match text.char_indices().nth(limit) {
        None => text,
        Some((end, _)) => format!("{}… ({} bytes)", text.get(..end).unwrap_or(""), bytes.len()),
    }
}

/// The start of an answer that is no JSON, on one line: a page or a text of a gateway. What looks
/// like a piece of JSON is not shown, because its secrets cannot be found any more.
pub(crate) fn page(bytes: &[u8], limit: usize) -> String {
    let start = String::from_utf8_lossy(bytes.get(..limit).unwrap_or(bytes));
    let start = start.split_whitespace().collect::<Vec<_>>().join(" ");
    match start.contains(['{', '"']) && !start.starts_with('<') {
        true => format!("({} bytes)", bytes.len()),
        false => start,
    }
}

/// A value of a request as it may be shown: secret members hidden, at any depth.
pub(crate) fn value(value: &serde_json::Value) -> serde_json::Value {
    let mut shown = value.clone();
    hide(&mut shown, is_secret_in_request);
    shown
}

/// Hides a secret in a text that others wrote, who may repeat what they were sent. One of less
/// than eight characters is left: it protects nothing and may be part of any word.
pub(crate) fn repeated(text: &mut String, secret: &Secret) {
    let secret = secret.expose();
    if secret.len() >= 8 && text.contains(secret) {
        *text = text.replace(secret, HIDDEN);
    }
}

fn hide(value: &mut serde_json::Value, is_secret: fn(&str) -> bool) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                if is_secret(name) && !member.is_boolean() && !member.is_null() {
                    *member = HIDDEN.into();
                } else {
                    hide(member, is_secret);
                }
            }
        }
        serde_json::Value::Array(items) => {
            for item in items {
                hide(item, is_secret);
            }
        }
        // A structure that travels as text.
        serde_json::Value::String(text) if text.starts_with(['{', '[']) => {
            if let Ok(mut inner) = serde_json::from_str::<serde_json::Value>(text) {
                let before = inner.clone();
                hide(&mut inner, is_secret);
                if inner != before {
                    *text = inner.to_string();
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_hidden_everywhere() {
        assert_eq!(header_value("Authorization", "Bearer t-1"), HIDDEN);
        assert_eq!(header_value("x-acs-dingtalk-access-token", "1"), HIDDEN);
        assert_eq!(header_value("X-Tt-Logid", "1"), "1");
        assert_eq!(
            url("https://oapi.dingtalk.com/gettoken?appkey=k&appsecret=s&page_token=p"),
            "https://oapi.dingtalk.com/gettoken?appkey=k&appsecret=***&page_token=p"
        );
        assert_eq!(url("http://u:p@host/x"), "http://***@host/x");
        let shown = json(br#"{"a":[{"app_secret":"s"}],"accessToken":"t","page_token":"p"}"#, 100);
        assert_eq!(shown, r#"{"a":[{"app_secret":"***"}],"accessToken":"***","page_token":"p"}"#);
        let shown = json(br#"{"has_token":true,"secret":{"a":"s"},"tokens":["t-1"]}"#, 100);
        assert_eq!(shown, r#"{"has_token":true,"secret":"***","tokens":"***"}"#);
        assert_eq!(json(b"<html>token", 100), "(11 bytes)");
        let text = br#"{"code":"c-1","content":"{\"secret\":\"s\"}"}"#;
        assert_eq!(request(text, 100), r#"{"code":"***","content":"{\"secret\":\"***\"}"}"#);
        assert!(json(text, 100).starts_with(r#"{"code":"c-1","#));
        assert_eq!(url("https://host/x?code=c-1&a=1"), "https://host/x?code=***&a=1");
        assert_eq!(page(b"<html>\n  <b class=\"x\">502</b>", 18), "<html> <b class=");
        assert_eq!(page(b"Bad Gateway", 100), "Bad Gateway");
        assert_eq!(page(br#"{"tenant_access_token":"t-1"#, 100), "(27 bytes)");
        assert!(json(br#"{"text":"0123456789"}"#, 5).starts_with(r#"{"tex…"#));
    }
}
