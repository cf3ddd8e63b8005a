//! The content of messages: JSON inside a string, built so that nothing in it can break out.
//!
//! Source: <https://open.feishu.cn/document/server-docs/im-v1/message-content-description/create_json>

use serde_json::{Value, json};

/// The content of a `text` message. `<at user_id="ou_…">name</at>` mentions a user, `user_id="all"`
/// everybody.
pub fn text(text: impl Into<String>) -> String {
    json!({"text": text.into()}).to_string()
}

/// The content of an `image` message.
pub fn image(image_key: impl Into<String>) -> String {
    json!({"image_key": image_key.into()}).to_string()
}

/// The content of a `file`, `audio` or `sticker` message.
pub fn file(file_key: impl Into<String>) -> String {
    json!({"file_key": file_key.into()}).to_string()
}

/// The content of an `interactive` message: the JSON of a card.
pub fn card(card: &Value) -> String {
    card.to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn quotes_cannot_break_out() {
        assert_eq!(super::text("\"}x\n"), r#"{"text":"\"}x\n"}"#);
    }
}
