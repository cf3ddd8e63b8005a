//! Operations of the user's own, beside and in place of those of the catalog.

use feiding::{ErrorKind, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{builder, count};
use serde_json::json;

const OWN: &str = r#"{"service": "im", "version": "v1", "operations": {
    "chat.all": {"http": "GET /open-apis/im/v1/chats", "tokens": ["tenant"],
        "query": {"page_size": "int"}},
    "message.create": {"http": "GET /open-apis/im/v1/chats", "tokens": ["tenant"]},
    "chat.deep": {"http": "POST /open-apis/im/v1/chats", "tokens": ["tenant"],
        "body": "&Deep"}},
"types": {"Deep": {"rows": "[&Row]"}, "Row": {"text": "string", "marks": "[string]"}}}"#;

#[test]
fn they_are_called_described_and_found_like_any() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).operations(OWN).build().unwrap();
    let chats = client.call_by_name("im.v1.chat.all", json!({"page_size": 2})).unwrap();
    assert!(chats.data["items"].is_array());
    assert_eq!(count(&sandbox, "/open-apis/im/v1/chats"), 1);
    assert!(client.describe("im.v1.chat.all").unwrap().contains("/open-apis/im/v1/chats"));
    assert!(client.operations().any(|id| id == "im.v1.chat.all"));
    // One of the catalog, corrected: for this client only.
    assert_eq!(client.operation("im.v1.message.create").unwrap().method, "GET");
    let other = builder(&sandbox).build().unwrap();
    assert_eq!(other.operation("im.v1.message.create").unwrap().method, "POST");
    assert!(other.operation("im.v1.chat.all").is_none());
}

#[test]
fn arguments_are_checked_to_the_last_member() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).operations(OWN).build().unwrap();
    let rows = json!({"rows": [{"text": "a"}, {"text": "b", "marks": "c"}]});
    let error = client.call_by_name("im.v1.chat.deep", rows).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains("rows[1].marks"), "{error}");
    // And so for the catalog's own.
    let children = json!({"document_id": "d", "block_id": "b",
        "children": [{"block_type": 2, "text": {"elements": "none"}}]});
    let error = client.call_by_name("docx.v1.document_block_children.create", children);
    let error = error.unwrap_err();
    assert!(error.message().contains("children[0].text.elements: expected list"), "{error}");
    assert_eq!(count(&sandbox, "/open-apis"), 0, "nothing was sent");
}

#[test]
fn mistakes_in_the_file_are_said_with_their_place() {
    let built = |json: &str| lark::Client::builder("cli_a1", "secret").operations(json).build();
    for (json, place) in [
        ("{", ""),
        (r#"{"service": "im", "version": "v1", "operatoins": {}}"#, "operations"),
        (r#"{"service": "im", "version": "v1", "operations": {"a.b": {"http": "GET"}}}"#, "a.b"),
    ] {
        let error = built(json).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(place), "{error}");
    }
    // What contradicts itself.
    let file = |operation: &str, types: &str| {
        let operations = format!(r#"{{"a.b": {operation}}}"#);
        let file = format!(r#""operations": {operations}, "types": {{{types}}}"#);
        built(&format!(r#"{{"service": "x", {file}}}"#)).unwrap_err().to_string()
    };
    for types in [r#""T": {"a@x": "int", "b@x": "int"}"#, r#""T": {"a": "int", "a!": "int"}"#] {
        let error = file(r#"{"http": "GET /a"}"#, types);
        assert!(error.contains("type T"), "{error}");
    }
    for (operation, place) in [
        (r#"{"http": "GET /a/:x@y"}"#, "x@y"),
        (r#"{"http": "GET /a", "query": {"a@x": "int", "b@x": "int"}}"#, "query.x"),
        (
            r#"{"http": "GET /a", "query": {"x": "int"}, "body": "&One", "names":
            {"y": "body.x", "z": "body.x"}}"#,
            "named twice",
        ),
    ] {
        let error = file(operation, r#""One": {"x": "string"}"#);
        assert!(error.contains("operation a.b") && error.contains(place), "{error}");
    }
    let fields: Vec<String> = (0..2000).map(|number| format!(r#""f{number}": "int""#)).collect();
    let operation = r#"{"http": "POST /a", "body": "&T"}"#;
    let many: Vec<String> =
        (0..2000).map(|number| format!(r#""b{number}": {operation}"#)).collect();
    let (many, fields) = (many.join(", "), fields.join(", "));
    let file = format!(r#""operations": {{{many}}}, "types": {{"T": {{{fields}}}}}"#);
    let error = built(&format!(r#"{{"service": "x", {file}}}"#)).unwrap_err();
    assert!(error.message().contains("more than 65536 arguments"), "{error}");
    let large = format!(r#"{{"service": "{}"}}"#, "x".repeat(1 << 20));
    assert!(built(&large).is_err());
    let file = lark::Client::builder("cli_a1", "secret").operations_file("/no/such/file").build();
    assert!(file.unwrap_err().to_string().contains("/no/such/file"));
}
