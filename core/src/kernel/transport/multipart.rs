//! `multipart/form-data` (RFC 7578): text fields first, then the files, so that a server that
//! reads as it comes sees what a file is before the file.
//!
//! The length of the whole is known before it is sent, and a file is never held in memory.

use std::io::{Cursor, Read};

use crate::error::{Error, Result};
use crate::kernel::upload::Upload;

/// A form in the making.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    boundary: String,
    fields: String,
    files: Vec<(String, Upload)>,
}

impl Form {
    /// An empty form with a boundary that no content may contain.
    pub(crate) fn new(boundary: String) -> Self {
        Self { boundary, fields: String::new(), files: Vec::new() }
    }

    /// The value of the header `Content-Type`.
    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// Adds a text field.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.fields.extend([
            "--",
            &self.boundary,
            "\r\nContent-Disposition: form-data; name=\"",
            &quoted(name),
            "\"\r\n\r\n",
            value,
            "\r\n",
        ]);
    }

    /// Adds a file.
    ///
    /// # Errors
    /// A Config error when its content type holds a line break.
    pub(crate) fn file(&mut self, name: &str, upload: Upload) -> Result<()> {
        if upload.content_type().is_some_and(|text| text.contains(['\r', '\n'])) {
            return Err(Error::config("the content type of the upload holds a line break"));
        }
        self.files.push((name.to_owned(), upload));
        Ok(())
    }

    /// The number of bytes of the whole body. How long a file is, a reader of the host may say.
    pub(crate) fn length(&self) -> u64 {
        let around = self.fields.len() as u64 + self.end_length();
        self.files.iter().fold(around, |length, (name, upload)| {
            let head = self.head(name, upload).len() as u64;
            length.saturating_add(head + 2).saturating_add(upload.length())
        })
    }

    /// A reader over the whole body.
    ///
    /// # Errors
    /// When a file cannot start again.
    pub(crate) fn content(&self) -> Result<Box<dyn Read + '_>> {
        let mut whole: Box<dyn Read> = Box::new(self.fields.as_bytes());
        for (name, upload) in &self.files {
            let head = Cursor::new(self.head(name, upload));
            whole = Box::new(whole.chain(head).chain(upload.content()?).chain(&b"\r\n"[..]));
        }
        Ok(Box::new(whole.chain(Cursor::new(format!("--{}--\r\n", self.boundary)))))
    }

    fn head(&self, name: &str, upload: &Upload) -> String {
        let kind = upload.content_type().unwrap_or("application/octet-stream");
        let file_name = match upload.file_name() {
            "" => "unknown",
            name => name,
        };
        format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: {kind}\r\n\r\n",
            self.boundary,
            quoted(name),
            quoted(file_name)
        )
    }

    fn end_length(&self) -> u64 {
        self.boundary.len() as u64 + 6
    }
}

/// What browsers do inside the quotes of a name (HTML 4.10.21.8): UTF-8 as it is, the three
/// characters that would end it escaped.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(form: &Form) -> Vec<u8> {
        let mut bytes = Vec::new();
        form.content().unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes.len() as u64, form.length());
        bytes
    }

    /// The inputs of the recorded forms, by their labels: text fields, then the file.
    type Input = (
        &'static [(&'static str, &'static str)],
        &'static str,
        &'static str,
        &'static [u8],
        &'static str,
    );

    const RECORDED: [(&str, Input); 5] = [
        (
            "text + file with name",
            (
                &[("file_type", "stream"), ("file_name", "a.txt")],
                "file",
                "a.txt",
                b"hello",
                "text/plain",
            ),
        ),
        ("image without type", (&[("image_type", "message")], "image", "p.png", b"\x89PNG", "")),
        (
            "unicode file name and value",
            (&[("file_name", "你.txt")], "file", "你.txt", b"x", "application/octet-stream"),
        ),
        ("quotes in file name", (&[], "file", "a\"b.txt", b"x", "")),
        ("numbers are strings", (&[("size", "12"), ("seq", "0")], "file", "", b"", "")),
    ];

    #[test]
    fn recorded_forms_are_written_alike() {
        let text = include_str!("../../../../tests/vectors/lark.json");
        let vectors: serde_json::Value = serde_json::from_str(text).unwrap();
        let cases = vectors["multipart"]["cases"].as_array().unwrap();
        assert_eq!(cases.len(), RECORDED.len());
        for (case, (label, (fields, name, file_name, content, kind))) in cases.iter().zip(RECORDED)
        {
            assert_eq!(case["label"], label);
            let mut form = Form::new("BOUNDARY-1".into());
            for (name, value) in fields {
                form.text(name, value);
            }
            let mut upload = Upload::bytes(file_name, content);
            if !kind.is_empty() {
                upload = upload.with_content_type(kind);
            }
            form.file(name, upload).unwrap();
            assert_eq!(form.content_type(), case["content_type"].as_str().unwrap());
            let encoded = case["body_base64"].as_str().unwrap();
            let recorded =
                base64::Engine::decode(&base64::engine::general_purpose::STANDARD, encoded);
            // A part without a type is text to a server (RFC 7578 4.4): a file always says its own.
            let ours = String::from_utf8_lossy(&body(&form)).into_owned();
            let said = "Content-Type: application/octet-stream\r\n";
            let ours = if kind.is_empty() { ours.replace(said, "") } else { ours };
            assert_eq!(ours, String::from_utf8_lossy(&recorded.unwrap()), "{label}");
        }
    }

    #[test]
    fn a_form_goes_out_twice_alike() {
        let mut form = Form::new("B".into());
        form.text("file_type", "stream");
        form.file("file", Upload::bytes("a\"\r\n你.txt", "hello")).unwrap();
        form.file("more", Upload::bytes("", "x").with_content_type("text/plain")).unwrap();
        let expected = "--B\r\nContent-Disposition: form-data; name=\"file_type\"\r\n\r\nstream\r\n\
            --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A你.txt\"\r\n\
            Content-Type: application/octet-stream\r\n\r\nhello\r\n\
            --B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"unknown\"\r\n\
            Content-Type: text/plain\r\n\r\nx\r\n--B--\r\n";
        assert_eq!(String::from_utf8(body(&form)).unwrap(), expected);
        assert_eq!(body(&form), expected.as_bytes());
    }
}
