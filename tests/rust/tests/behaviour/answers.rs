//! Answers that are not what they should be.

use feiding::{ErrorKind, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{MESSAGES, builder, client, count, message, on_messages};
use serde_json::json;

fn failing(kind: FaultKind) -> feiding::Error {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    sandbox.fault(on_messages(kind.clone()));
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(count(&sandbox, MESSAGES), 1, "{kind:?}: a POST was repeated");
    error
}

#[test]
fn pages_empty_and_broken_bodies_are_errors_that_say_what_came() {
    let error = failing(FaultKind::Html { status: 502 });
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(502)));
    let error = failing(FaultKind::Html { status: 200 });
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let error = failing(FaultKind::Empty { status: 200 });
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(failing(FaultKind::Truncated).kind(), ErrorKind::Decode);
    assert_eq!(failing(FaultKind::Half).kind(), ErrorKind::Io);
    assert_eq!(failing(FaultKind::LengthLong).kind(), ErrorKind::Io);
    assert_eq!(failing(FaultKind::LengthShort).kind(), ErrorKind::Decode);
    let redirect = FaultKind::Redirect { location: "http://127.0.0.1:1/".into() };
    assert_eq!(failing(redirect).http_status(), Some(302));
}

#[test]
fn a_bomb_and_a_huge_head_are_stopped() {
    let error = failing(FaultKind::GzipBomb { decoded_mib: 50 });
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("larger than 16777216 bytes"), "{error}");
    let error = failing(FaultKind::HugeHeader { mib: 20 });
    assert_eq!(error.kind(), ErrorKind::Http, "{error}");
}

#[test]
fn the_limit_of_an_answer_is_an_option() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).max_answer(1000).build().unwrap();
    let body = json!({"code": 0, "data": "x".repeat(1000)});
    let fault = FaultKind::Status { status: 200, headers: vec![], body: body.to_string().into() };
    sandbox.fault(on_messages(fault));
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert!(error.message().contains("larger than 1000 bytes"), "{error}");
}

#[test]
fn other_framings_of_a_right_answer_are_read() {
    for kind in [FaultKind::Chunked, FaultKind::NoLength, FaultKind::Informational] {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        sandbox.fault(on_messages(kind));
        let sent = client.call_by_name("im.v1.message.create", message()).unwrap();
        assert!(sent.data["message_id"].as_str().unwrap().starts_with("om_"));
    }
    let sandbox = Sandbox::start().unwrap();
    sandbox.settings().set_gzip(true);
    let client = client(&sandbox).unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
}

#[test]
fn an_answer_is_read_leniently_inside_its_envelope() {
    let odd = [
        json!({"code": 0}),
        json!({"code": 0, "data": null}),
        json!({"code": 0, "data": [1, 2]}),
        json!({"code": "0", "msg": 5, "data": {"message_id": ["odd"], "new": {"x": 1}}}),
    ];
    for body in odd {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        let fault =
            FaultKind::Status { status: 200, headers: vec![], body: body.to_string().into() };
        sandbox.fault(on_messages(fault));
        let operation = lark::im::v1::message::Create {
            receive_id_type: Some("chat_id".into()),
            receive_id: Some("oc_1".into()),
            msg_type: Some("text".into()),
            content: Some("{}".into()),
            ..Default::default()
        };
        let reply = client.call(&operation).unwrap();
        assert_eq!(reply.data.message_id, None, "{body}");
        assert_eq!(reply.body(), body.to_string().as_bytes());
    }
}

#[test]
fn a_refusal_carries_all_that_the_platform_says() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let body = json!({"code": 99_991_672, "msg": "Access denied", "error": {"log_id": "LOG2",
        "troubleshooter": "see there", "permission_violations": [{"type": "scope",
        "subject": "im:message"}], "helps": [{"url": "https://open.feishu.cn/app/x"}],
        "field_violations": [{"field": "a", "value": "1", "description": "wrong"}]}});
    let fault = FaultKind::Status { status: 400, headers: vec![], body: body.to_string().into() };
    sandbox.fault(on_messages(fault));
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(99_991_672)));
    assert_eq!((error.http_status(), error.log_id()), (Some(400), Some("LOG2")));
    assert_eq!(error.scopes(), ["im:message"]);
    assert_eq!(error.console_url(), Some("https://open.feishu.cn/app/x"));
    assert_eq!(error.troubleshooter(), Some("see there"));
    assert_eq!(error.field_violations()[0].field, "a");
    assert!(error.hint().unwrap().contains("scope"), "{error}");
}

#[test]
fn files_go_there_and_back() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let content: Vec<u8> = (0..3_000_000_u32).map(|number| (number % 251) as u8).collect();
    let args = feiding::Args::new()
        .set("file_type", "stream")
        .set("file_name", "你 好.bin")
        .file("file", feiding::Upload::bytes("你 好.bin", content.clone()));
    let sent = client.call_by_name("im.v1.file.create", args).unwrap();
    let key = sent.data["file_key"].as_str().unwrap().to_owned();
    let typed = client.call(&lark::im::v1::file::Get::new(&key)).unwrap();
    assert_eq!(typed.data.name(), Some("你 好.bin"));
    assert_eq!(typed.data.length(), Some(3_000_000));
    let path = std::env::temp_dir().join(format!("feiding-test-{}.bin", std::process::id()));
    assert_eq!(typed.data.save(&path).unwrap(), 3_000_000);
    assert_eq!(std::fs::read(&path).unwrap(), content);
    std::fs::remove_file(&path).unwrap();
    let raw = client.raw("GET", "/open-apis/im/v1/files/:key").path("key", &key);
    assert_eq!(raw.download().unwrap().data.bytes(10_000_000).unwrap(), content);
    let error = client.call(&lark::im::v1::file::Get::new("unknown")).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(234_008)));
}

#[test]
fn json_where_a_file_was_due_is_an_error() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let body = json!({"code": 234_008, "msg": "not the sender"}).to_string();
    let json_type = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    let fault = FaultKind::Status { status: 200, headers: json_type, body: body.into() };
    sandbox.fault(Fault::new(fault).path("/open-apis/im/v1/files/"));
    let error = client.call(&lark::im::v1::file::Get::new("file_3")).unwrap_err();
    assert_eq!(error.code(), Some(234_008));
}
