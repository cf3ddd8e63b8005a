//! Finding operations by words, and what is said about one.

use feiding::{dingtalk, lark};
use serde_json::Value;

#[test]
fn words_lead_to_operations() {
    let first = |text: &str| lark::OPERATIONS.search(text).first().copied();
    assert_eq!(first("send message"), Some("im.v1.message.create"));
    assert_eq!(first("Messages list"), Some("im.v1.message.list"));
    assert_eq!(first("im.v1.chat.create"), Some("im.v1.chat.create"));
    assert_eq!(first("send a message"), Some("im.v1.message.create"));
    assert_eq!(first("upload an image"), Some("im.v1.image.create"));
    assert_eq!(first("download file"), Some("im.v1.file.get"));
    assert_eq!(first("recall message"), Some("im.v1.message.delete"));
    assert_eq!(first("get user"), Some("contact.v3.user.get"));
    assert_eq!(first("ocr image"), Some("optical_char_recognition.v1.image.basic_recognize"));
    assert_eq!(first("create task"), Some("task.v2.task.create")); // and not that of task.v1
    // As long as a text can be that somebody pastes: it must not take minutes.
    let long = "message create ".repeat(100_000);
    assert_eq!(first(&long), Some("im.v1.message.create"));
    assert_eq!(first("no such thing at all"), None);
    assert_eq!(first(" ."), None);
    assert_eq!(lark::OPERATIONS.search("create").len(), 20);
    assert!(dingtalk::OPERATIONS.search("robot send").iter().any(|id| id.starts_with("robot.")));
}

#[test]
fn every_operation_is_described() {
    for id in lark::OPERATIONS.ids() {
        let described: Value =
            serde_json::from_str(&lark::OPERATIONS.describe(id).unwrap()).unwrap();
        assert_eq!(described["id"], id);
        assert!(described["parameters"].is_array() && described["path"].is_string(), "{id}");
    }
    assert_eq!(lark::OPERATIONS.describe("im.v1.message.creat"), None);
    let create = lark::OPERATIONS.describe("im.v1.message.create").unwrap();
    assert!(create.contains(r#""idempotency":"uuid""#), "{create}");
}
