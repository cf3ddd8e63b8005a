//! Reading `multipart/form-data` (RFC 7578), strictly.

use crate::http::Request;

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// The parts of a request's form.
pub(crate) fn parts(request: &Request) -> Result<Vec<Part>, &'static str> {
    let kind = request.header("content-type").unwrap_or_default();
    let boundary = kind
        .strip_prefix("multipart/form-data")
        .and_then(|rest| rest.split_once("boundary="))
        .map(|(_, boundary)| boundary.trim_matches('"'))
        .ok_or("the body must be multipart/form-data")?;
    let mark = format!("--{boundary}");
    let mut rest: &[u8] = &request.body;
    let mut found = Vec::new();
    rest = rest.strip_prefix(mark.as_bytes()).ok_or("the form does not begin with its boundary")?;
    loop {
        if rest.starts_with(b"--") {
            return Ok(found);
        }
        rest = rest.strip_prefix(b"\r\n").ok_or("a boundary is not at the end of its line")?;
        let head_end = position(rest, b"\r\n\r\n").ok_or("the head of a part has no end")?;
        let (head, content) = rest.split_at(head_end);
        let content = content.get(4..).unwrap_or_default();
        let end = position(content, format!("\r\n{mark}").as_bytes())
            .ok_or("a part has no boundary behind it")?;
        found.push(part(&String::from_utf8_lossy(head), &content[..end])?);
        rest = &content[end + 2 + mark.len()..];
    }
}

fn part(head: &str, content: &[u8]) -> Result<Part, &'static str> {
    let disposition = head
        .split("\r\n")
        .find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-disposition").then(|| value.trim())
        })
        .ok_or("a part has no Content-Disposition")?;
    let quoted = |name: &str| {
        let start = disposition.find(&format!("; {name}=\""))? + name.len() + 4;
        let text = disposition.get(start..)?;
        text.split('"').next().map(|text| text.replace("%22", "\""))
    };
    Ok(Part {
        name: quoted("name").ok_or("a part has no name")?,
        file_name: quoted("filename"),
        content: content.to_vec(),
    })
}

/// Where `needle` begins in `bytes`.
fn position(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let first = *needle.first()?;
    let mut at = 0;
    while let Some(found) = bytes.get(at..)?.iter().position(|byte| *byte == first) {
        if bytes[at + found..].starts_with(needle) {
            return Some(at + found);
        }
        at += found + 1;
    }
    None
}
