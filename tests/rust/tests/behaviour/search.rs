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

#[test]
fn operations_lead_to_the_pages_of_the_platform() {
    let lead = |id: &str, read: &str, attempt: Option<&str>| {
        let table = if id.starts_with("oapi.") { &dingtalk::OPERATIONS } else { &lark::OPERATIONS };
        let operation = table.find(id).unwrap();
        assert_eq!(operation.document().as_deref(), Some(read));
        assert_eq!(operation.debug_page().as_deref(), attempt);
        let described: Value = serde_json::from_str(&table.describe(id).unwrap()).unwrap();
        assert_eq!(described["document"], read);
        assert_eq!(described.get("debug").and_then(Value::as_str), attempt);
    };
    lead(
        "im.v1.chat_members.create",
        "https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=create&project=im&resource=chat.members&version=v1",
        Some(
            "https://open.feishu.cn/api-explorer?project=im&resource=chat.members&apiName=create&version=v1",
        ),
    );
    lead(
        "corehr.v2.report_detail_row.batch_delete",
        "https://open.feishu.cn/api-explorer?from=op_doc_tab&apiName=batchDelete&project=corehr&resource=report_detail_row&version=v2",
        Some(
            "https://open.feishu.cn/api-explorer?project=corehr&resource=report_detail_row&apiName=batchDelete&version=v2",
        ),
    );
    let page = "https://help.dingtalk.io/open/development/query-user-details";
    lead("oapi.v2.user.get", page, None);
    let mut without = Vec::new();
    for id in lark::OPERATIONS.ids() {
        let operation = lark::OPERATIONS.find(id).unwrap();
        let Some(page) = operation.document() else {
            without.push(id);
            continue;
        };
        assert!(page.starts_with("https://"), "{id}: {page}");
        assert_eq!(operation.debug_page().is_some(), page.contains("api-explorer?"), "{id}");
    }
    // The platform's own lists of its operations name no page for these.
    let known =
        ["docx.v1.document_block.convert", "face_detection.v1.image.detect_face_attributes"];
    assert_eq!(without, known);
}

#[test]
fn known_values_are_constants() {
    use lark::im::v1::message::Create;
    assert_eq!(Create::RECEIVE_ID_TYPE_OPEN_ID, "open_id");
    assert_eq!(Create::RECEIVE_ID_TYPE_CHAT_ID, "chat_id");
}
