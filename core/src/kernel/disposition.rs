//! The file name in a `Content-Disposition` header (RFC 6266, RFC 8187).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The name of the file: `filename*` before `filename`, and only its last path component.
pub(crate) fn file_name(header: &str) -> Option<String> {
    let mut plain = None;
    let mut extended = None;
    let (_, parameters) = header.split_once(';')?;
    for (name, value) in Parameters(parameters) {
        match name.to_ascii_lowercase().as_str() {
            "filename" => plain = Some(repaired(&value)),
            "filename*" => extended = decoded(&value),
            _ => {}
        }
    }
    [extended, plain].into_iter().flatten().find_map(|name| component(&name))
}

/// The last part of a path, without the drive that Windows would follow out of a folder.
fn component(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next()?;
    let mut clean: String = last.chars().filter(|c| !c.is_control()).collect();
    while matches!(clean.as_bytes(), [drive, b':', ..] if drive.is_ascii_alphabetic()) {
        clean.drain(..2);
    }
    (!matches!(clean.as_str(), "" | "." | "..")).then_some(clean)
}

/// `name=value` pairs, separated by `;`, the value perhaps in quotes.
struct Parameters<'a>(&'a str);

impl<'a> Iterator for Parameters<'a> {
    type Item = (&'a str, String);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, rest) = self.0.split_once('=')?;
        let rest = rest.trim_start();
        let (value, rest) = if let Some(quoted) = rest.strip_prefix('"') {
            unquoted(quoted)
        } else {
            let (value, rest) = rest.split_once(';').unwrap_or((rest, ""));
            (value.trim().to_owned(), rest)
        };
        self.0 = rest;
        // What stands between two semicolons without a value is nobody's.
        let name = name.rsplit(';').next().unwrap_or_default();
        Some((name.trim_matches([' ', '\t']), value))
    }
}

/// The text up to the closing quote, and what follows it.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return (value, text.get(index + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

/// `UTF-8''percent-encoded`. Another charset is read as Latin-1, the only other one in use.
fn decoded(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let charset = parts.next()?;
    let text = parts.nth(1)?;
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    if charset.eq_ignore_ascii_case("utf-8") {
        return String::from_utf8(bytes).ok();
    }
    Some(bytes.into_iter().map(char::from).collect())
}

/// What servers do with names beyond ASCII in the plain parameter: percent-encode them, or send
/// UTF-8 that was taken for Latin-1.
fn repaired(value: &str) -> String {
    let value =
        percent_decode_str(value).decode_utf8().map_or_else(|_| value.to_owned(), Cow::into_owned);
    let narrow: Option<Vec<u8>> = value.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    match narrow.map(String::from_utf8) {
        Some(Ok(text)) => text,
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recorded_headers_are_read_but_for_the_known_deviations() {
        let text = include_str!("../../../tests/vectors/lark.json");
        let vectors: serde_json::Value = serde_json::from_str(text).unwrap();
        let mut deviations = 0;
        for case in vectors["content_disposition"]["cases"].as_array().unwrap() {
            let header = case["header"].as_str().unwrap();
            let ours = file_name(header);
            if ours.as_deref() != case["ok"].as_str() {
                // RFC 6266: quotes protect `;`, names are compared without case; and no folders.
                let known = [("a;b.txt", "a;b.txt"), ("passwd", "../"), ("a.txt", "FILENAME")];
                let name = ours.unwrap();
                assert!(known.iter().any(|(n, h)| name == *n && header.contains(h)), "{header}");
                deviations += 1;
            }
        }
        assert_eq!(deviations, 3);
    }

    #[test]
    fn names_in_all_their_forms() {
        let name = |header: &str| file_name(header).unwrap_or_default();
        assert_eq!(name("attachment; filename=\"a;b.txt\""), "a;b.txt");
        assert_eq!(name("attachment; filename=\"../../etc/passwd\""), "passwd");
        assert_eq!(name("inline; FILENAME=\"a.txt\""), "a.txt");
        assert_eq!(name("attachment; filename=\"a\\\"b.txt\""), "a\"b.txt");
        assert_eq!(name("attachment; filename=\"x\"; filename*=UTF-8''%E4%BD%A0.txt"), "你.txt");
        assert_eq!(name("attachment; filename=\"\u{e4}\u{bd}\u{a0}.txt\""), "你.txt");
        assert_eq!(file_name("attachment; filename=\"..\""), None);
        assert_eq!(file_name("attachment"), None);
        assert_eq!(name("attachment; filename=\"a.txt\"; filename*=UTF-8''"), "a.txt");
        assert_eq!(name("attachment; open; filename=a.txt"), "a.txt");
        assert_eq!(name("attachment; filename=\"C:\\D:a.txt\""), "a.txt");
        assert_eq!(file_name("attachment; filename=\"C:..\""), None);
    }
}
