//! Uploads and downloads: the operations whose answers depend on files.

use serde_json::Value;

use crate::catalog::{Body, catalog};
use crate::http::Answer;
use crate::lark;
use crate::platforms::Call;
use crate::samples;
use crate::types::Type;
use crate::uploads::{Content, File, Uploads};
use crate::validate::Arguments;

/// Carries out what a call says about files; `None` where the usual answer will do.
pub(crate) fn answer(call: &Call<'_>, arguments: &Arguments, uploads: &Uploads) -> Option<Answer> {
    if call.operation.returns == Some(Type::File) {
        return Some(download(call, arguments, uploads));
    }
    let refuse = |code, message| Some(lark::refuse(400, code, message, call.serial));
    let id = arguments.text("upload_id").unwrap_or_default();
    match call.operation.id.rsplit('.').next().unwrap_or_default() {
        "upload_prepare" | "upload_initialize" => {
            let size = number(arguments, &["size", "file_size"]).unwrap_or_default();
            let name = arguments.text("file_name").unwrap_or_default();
            uploads.begin(&fresh("upload_id", call.serial), name, size);
        }
        "upload_finish" | "upload_complete" => {
            match uploads.finish(id, number(arguments, &["block_num"])) {
                Some(file) => uploads.keep(&key(call, arguments)?, file),
                None => return refuse(1_061_002, "params error."),
            }
        }
        _ if matches!(call.operation.body, Body::Multipart(_)) => {
            let (content, name) = file_part(call, arguments)?;
            if let Err((code, message)) = declared(arguments, content.bytes()) {
                return refuse(code, message);
            }
            if call.operation.id.ends_with(".upload_part") {
                let number = number(arguments, &["seq", "chunk_index"]).unwrap_or_default();
                if !uploads.add(id, number, content) {
                    return refuse(1_061_002, "params error.");
                }
                return None;
            }
            let contents = vec![content];
            uploads.keep(&key(call, arguments)?, File { name, contents });
        }
        _ => {}
    }
    None
}

/// The number under whichever of the names the operation uses.
fn number(arguments: &Arguments, names: &[&str]) -> Option<u64> {
    names.iter().find_map(|name| arguments.body.get(name)?.as_u64())
}

fn fresh(name: &str, serial: u64) -> String {
    let prefix = samples::id_prefix(name).unwrap_or_default();
    format!("{prefix}{}", crate::synth::fresh(serial))
}

/// The key the answer will give, as the template makes it.
fn key(call: &Call<'_>, arguments: &Arguments) -> Option<String> {
    let Some(Type::Object(number)) = call.operation.returns else {
        return None;
    };
    let fields = &catalog().objects[number].fields;
    let field = fields.iter().find(|field| samples::made_new(&field.name))?;
    let given = arguments.text(&field.wire).map(ToOwned::to_owned);
    Some(given.unwrap_or_else(|| fresh(&field.name, call.serial)))
}

fn file_part(call: &Call<'_>, arguments: &Arguments) -> Option<(Content, String)> {
    let fields = catalog().body_fields(call.operation);
    let field = fields.iter().find(|field| field.kind == Type::File)?;
    let part = arguments.parts.iter().find(|part| part.name == field.wire)?;
    let content = Content { body: call.request.body.clone(), range: part.content.clone() };
    let named = arguments.text("file_name").map(ToOwned::to_owned);
    let name = named.or_else(|| part.file_name.clone());
    Some((content, name.unwrap_or_else(|| "file".to_owned())))
}

/// Compares a file with the size and the checksum that came along.
fn declared(arguments: &Arguments, bytes: &[u8]) -> Result<(), (u64, &'static str)> {
    let size = arguments.body.get("size").and_then(Value::as_u64);
    if size.is_some_and(|size| size != bytes.len() as u64) {
        let message = "The actual file size is inconsistent with the parameter declaration.";
        return Err((1_062_009, message));
    }
    let sum = arguments.text("checksum").filter(|sum| !sum.is_empty());
    if sum.is_some_and(|sum| sum != adler32(bytes).to_string()) {
        return Err((1_062_008, "checksum param Invalid."));
    }
    Ok(())
}

/// The checksum of RFC 1950.
fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1_u32, 0_u32);
    for chunk in bytes.chunks(5_552) {
        for byte in chunk {
            low += u32::from(*byte);
            high += low;
        }
        low %= 65_521;
        high %= 65_521;
    }
    (high << 16) | low
}

fn download(call: &Call<'_>, arguments: &Arguments, uploads: &Uploads) -> Answer {
    let (name, key) = file_key(call, arguments);
    let file = match uploads.find(key) {
        Some(file) => file,
        None if samples::is_file_key(name) => {
            return lark::refuse(400, 234_008, "The file does not exist.", call.serial);
        }
        None => made_up(),
    };
    let body: Vec<u8> = file.contents.iter().flat_map(Content::bytes).copied().collect();
    let mut answer = lark::answer(200, body, call.serial);
    answer.headers.retain(|(name, _)| name != "Content-Type");
    let kind = "application/octet-stream".to_owned();
    answer.headers.push(("Content-Type".to_owned(), kind));
    let disposition = disposition(&file.name);
    answer.headers.push(("Content-Disposition".to_owned(), disposition));
    answer
}

/// The name and the value of the argument that says which file: a query parameter that names
/// uploads, else the last value of the path.
fn file_key<'a>(call: &Call<'a>, arguments: &'a Arguments) -> (&'a str, &'a str) {
    let mut query = call.operation.query.iter().filter(|field| samples::is_file_key(&field.name));
    let asked = query.find_map(|field| Some((field.name.as_str(), arguments.query(&field.wire)?)));
    let path = || call.operation.path_names().zip(arguments.path.iter().map(String::as_str));
    asked.or_else(|| path().last()).unwrap_or_default()
}

/// What the platform draws or records itself: pictures of boards, transcripts, photos of doors.
fn made_up() -> File {
    let bytes = b"sandbox";
    let content = Content { body: bytes[..].into(), range: 0..bytes.len() };
    File { name: "sandbox.bin".to_owned(), contents: vec![content] }
}

/// RFC 6266: a plain name for old readers and the whole one percent-encoded.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            '"' | '\\' => '_',
            ' '..='~' => letter,
            _ => '_',
        })
        .collect();
    let encode = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    let whole: String = name.bytes().map(encode).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_twice() {
        let expected = "attachment; filename=\"_ _.txt\"; filename*=UTF-8''%E4%B8%AD%20%22.txt";
        assert_eq!(disposition("中 \".txt"), expected);
    }

    #[test]
    fn checksums_are_adler_32() {
        assert_eq!(adler32(b"Wikipedia"), 300_286_872);
        assert_eq!(adler32(&vec![255; 20_000]), adler32_slow(&vec![255; 20_000]));
    }

    fn adler32_slow(bytes: &[u8]) -> u32 {
        let add = |(low, high): (u32, u32), byte: &u8| {
            let low = (low + u32::from(*byte)) % 65_521;
            (low, (high + low) % 65_521)
        };
        let (low, high) = bytes.iter().fold((1, 0), add);
        (high << 16) | low
    }
}
