//! The `msgParam` of robot messages: JSON inside a string, built so that nothing in it can break
//! out. Each function names the `msgKey` that goes with it.
//!
//! Source: <https://open.dingtalk.com/document/orgapp/types-of-messages-sent-by-robots>

use serde_json::json;

/// For `sampleText`.
pub fn text(content: impl Into<String>) -> String {
    json!({"content": content.into()}).to_string()
}

/// For `sampleMarkdown`.
pub fn markdown(title: impl Into<String>, text: impl Into<String>) -> String {
    json!({"title": title.into(), "text": text.into()}).to_string()
}

/// For `sampleImageMsg`: a public address or a media id.
pub fn image(photo_url: impl Into<String>) -> String {
    json!({"photoURL": photo_url.into()}).to_string()
}

/// For `sampleFile`.
pub fn file(
    media_id: impl Into<String>,
    file_name: impl Into<String>,
    file_type: impl Into<String>,
) -> String {
    let parts = (media_id.into(), file_name.into(), file_type.into());
    json!({"mediaId": parts.0, "fileName": parts.1, "fileType": parts.2}).to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn quotes_cannot_break_out() {
        assert_eq!(super::text("\"}x"), r#"{"content":"\"}x"}"#);
    }
}
