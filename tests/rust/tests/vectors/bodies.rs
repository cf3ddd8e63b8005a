//! What requests and answers carry.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feiding::{Upload, lark};
use feiding_sandbox::{Request, Sandbox};
use feiding_tests::client;
use serde_json::{Value, json};

use crate::ledger::check;
use crate::wire::serve;

fn last(sandbox: &Sandbox) -> Request {
    (*sandbox.received().last().unwrap().request).clone()
}

/// JSON without the spacing that means nothing. Escapes are kept as they are.
fn compact(text: &str) -> String {
    serde_json::from_str::<Value>(text).unwrap().to_string()
}

#[test]
fn json_body() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let expected = |case: &Value| compact(case["json"].as_str().unwrap()).into();
    check("json_body", expected, |case| {
        client.raw("POST", "/x").body(case["input"].clone()).send().unwrap_err();
        String::from_utf8(last(&sandbox).body.to_vec()).unwrap().into()
    });
}

#[test]
fn what_is_unset_in_a_typed_request_is_left_out() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let typed = lark::im::v1::message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some("oc_1".into()),
        msg_type: Some("text".into()),
        content: Some(String::new()),
        ..Default::default()
    };
    drop(client.call(&typed));
    let body: Value = serde_json::from_slice(&last(&sandbox).body).unwrap();
    assert_eq!(body, json!({"receive_id": "oc_1", "msg_type": "text", "content": ""}));
}

/// The parts of a form under a boundary of our choice: text parts in any order, then the file.
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Value {
    let (kind, boundary) = content_type.split_once("; boundary=").unwrap();
    assert_eq!(kind, "multipart/form-data");
    let text: String = body.iter().map(|byte| char::from(*byte)).collect();
    let inner = text.strip_prefix(&format!("--{boundary}\r\n")).unwrap();
    let inner = inner.strip_suffix(&format!("\r\n--{boundary}--\r\n")).unwrap();
    let mut parts: Vec<&str> = inner.split(&format!("\r\n--{boundary}\r\n")).collect();
    let files = parts.iter().position(|part| part.contains("; filename=")).unwrap_or(parts.len());
    parts[..files].sort_unstable();
    json!(parts)
}

#[test]
fn multipart() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let expected = |case: &Value| {
        let body = STANDARD.decode(case["body_base64"].as_str().unwrap()).unwrap();
        parts(case["content_type"].as_str().unwrap(), &body)
    };
    check("multipart", expected, |case| {
        let input = &case["input"];
        let text = |name: &str| input[name].as_str().unwrap();
        let content = STANDARD.decode(text("content_base64")).unwrap();
        let mut upload = Upload::bytes(text("file_name"), content);
        if let Some(kind) = input["content_type"].as_str() {
            upload = upload.with_content_type(kind);
        }
        let fields = input["fields"].as_array().unwrap().iter();
        let fields = fields.map(|field| (field[0].as_str().unwrap().to_owned(), field[1].clone()));
        let fields: serde_json::Map<_, _> = fields.collect();
        let raw = client.raw("POST", "/x").body(fields).file(text("part"), upload);
        raw.send().unwrap_err();
        let sent = last(&sandbox);
        assert_eq!(sent.header("content-length"), Some(&*sent.body.len().to_string()));
        parts(sent.header("content-type").unwrap(), &sent.body)
    });
}

#[test]
fn content_disposition() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    check(
        "content_disposition",
        |case| case["ok"].clone(),
        |case| {
            sandbox.clear();
            let header = case["header"].as_str().unwrap();
            let headers =
                [("Content-Disposition", header), ("Content-Type", "application/octet-stream")];
            serve(&sandbox, "/open-apis/im/", 200, &headers, b"x");
            client.call(&lark::im::v1::file::Get::new("file_1")).unwrap().data.name().into()
        },
    );
}
