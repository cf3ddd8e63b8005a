//! A strict reader of `multipart/form-data` (RFC 7578) with bounds.

use std::ops::Range;

const PARTS: usize = 64;
const HEADER_BYTES: usize = 8 * 1024;

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    /// Where the content is in the body.
    pub(crate) content: Range<usize>,
}

/// Reads a form: at most 64 parts with 8 KiB of headers each.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn parse(content_type: &str, body: &[u8]) -> Result<Vec<Part>, &'static str> {
    let boundary = boundary(content_type)?;
    let opening = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    if !body.starts_with(opening.as_bytes()) {
        return Err("the form does not begin with its boundary");
    }
    let mut at = opening.len();
    let mut parts = Vec::new();
    loop {
        if body[at..].starts_with(b"--") {
            let rest = &body[at + 2..];
            return match rest {
                b"" | b"\r\n" if parts.is_empty() => Err("the form has no parts"),
                b"" | b"\r\n" => Ok(parts),
                _ => Err("something follows the form"),
            };
        }
        if !body[at..].starts_with(b"\r\n") {
            return Err("a boundary is not followed by a line end");
        }
        if parts.len() == PARTS {
            return Err("the form has too many parts");
        }
        let head = at;
        let head_end = find(&body[head..], b"\r\n\r\n").ok_or("a part has no end of headers")?;
        if head_end > HEADER_BYTES {
            return Err("the headers of a part are too long");
        }
        let start = head + head_end + 4;
        let length =
            find(&body[start..], between.as_bytes()).ok_or("the form has no closing boundary")?;
        let headers = std::str::from_utf8(&body[head..head + head_end])
            .map_err(|_| "the headers of a part are not UTF-8")?;
        parts.push(part(headers, start..start + length)?);
        at = start + length + between.len();
    }
}

fn boundary(content_type: &str) -> Result<&str, &'static str> {
    let (kind, parameters) = content_type.split_once(';').unwrap_or((content_type, ""));
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return Err("Content-Type must be multipart/form-data");
    }
    let boundary = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.trim().split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then_some(value.trim_matches('"'))
    });
    match boundary {
        Some(boundary) if (1..=70).contains(&boundary.len()) => Ok(boundary),
        _ => Err("Content-Type has no boundary of 1 to 70 characters"),
    }
}

fn part(headers: &str, content: Range<usize>) -> Result<Part, &'static str> {
    let mut disposition = None;
    let mut content_type = None;
    for line in headers.split("\r\n").filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').ok_or("a header line without a colon")?;
        if name.eq_ignore_ascii_case("content-disposition") {
            disposition = Some(value.trim());
        } else if name.eq_ignore_ascii_case("content-type") {
            content_type = Some(value.trim().to_owned());
        }
    }
    let disposition = disposition.ok_or("a part without Content-Disposition")?;
    let rest = disposition.strip_prefix("form-data").ok_or("a part that is no form-data")?;
    let parameters = parameters(rest).ok_or("a Content-Disposition that cannot be read")?;
    let value = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.clone())
    };
    Ok(Part {
        name: value("name").ok_or("a part without a name")?,
        file_name: value("filename"),
        content_type,
        content,
    })
}

/// Reads `; name="value"` up to the end. Browsers write `%22`, `%0D` and `%0A` for what would
/// end a value.
fn parameters(text: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, after) = rest.strip_prefix(';')?.trim_start().split_once('=')?;
        let (value, after) = if let Some(quoted) = after.strip_prefix('"') {
            quoted_value(quoted)?
        } else {
            let end = after.find(';').unwrap_or(after.len());
            (after[..end].trim().to_owned(), &after[end..])
        };
        let value = value.replace("%22", "\"");
        found.push((name.to_ascii_lowercase(), value.replace("%0D", "\r").replace("%0A", "\n")));
        rest = after.trim_start();
    }
    Some(found)
}

fn quoted_value(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(letters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = text[from..].iter().position(|byte| *byte == first) {
        if text[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=b";

    #[test]
    fn parts_have_names_and_content() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nfile\r\n--b\r\n\
            content-disposition: form-data; name=\"f\"; filename=\"a;%22中\\\".txt\"\r\n\
            Content-Type: text/plain\r\n\r\none\r\n--c\r\n\r\n--b--\r\n";
        let parts = parse(TYPE, body.as_bytes()).unwrap();
        assert_eq!((parts.len(), parts[0].name.as_str()), (2, "type"));
        assert_eq!(parts[1].file_name.as_deref(), Some("a;\"中\".txt"));
        assert_eq!(parts[1].content_type.as_deref(), Some("text/plain"));
        assert_eq!(&body[parts[1].content.clone()], "one\r\n--c\r\n");
    }

    #[test]
    fn broken_forms_are_refused() {
        let part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b";
        assert!(parse(TYPE, format!("{part}--").as_bytes()).is_ok());
        for (kind, body) in [
            (TYPE, String::new()),
            (TYPE, part.to_owned()),
            (TYPE, format!("{part}--more")),
            (TYPE, "--b--\r\n".to_owned()),
            (TYPE, part.replace("; name=\"a\"", "") + "--"),
            (TYPE, part.replace("\"a\"", "\"a") + "--"),
            (TYPE, part.replace("Content-Disposition", "Other") + "--"),
            (TYPE, "--b\r\n".to_owned() + &"x".repeat(9000) + ":1\r\n\r\n1\r\n--b--"),
            (TYPE, part.to_owned() + &part[3..].repeat(64) + "--"),
            ("multipart/form-data", format!("{part}--")),
            ("application/json", format!("{part}--")),
        ] {
            assert!(parse(kind, body.as_bytes()).is_err(), "{body}");
        }
    }
}
