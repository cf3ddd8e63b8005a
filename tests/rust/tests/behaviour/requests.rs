//! What goes over the wire, and what never does.

use feiding::{CallOptions, ErrorKind, TokenKind, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{Fake, builder, client, message};
use serde_json::{Value, json};

#[test]
fn an_error_shows_no_secret_and_headers_cannot_be_broken() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let error = CallOptions::new().header("X-A", "b\r\nAuthorization: x").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(CallOptions::new().header("X-Request-Id", "1").is_err());
    assert!(builder(&sandbox).header("a b", "1").build().is_err());
    let named =
        client.with_options(CallOptions::new().request_id("mine").header("X-A", "é").unwrap());
    named.call_by_name("im.v1.chat.list", ()).unwrap();
    let request = sandbox.received().last().unwrap().request.clone();
    assert_eq!(request.header("oapi-sdk-request-id"), Some("mine"));
    assert_eq!(request.header("x-a"), Some("é"));
}

#[test]
fn arguments_are_checked_before_anything_is_sent() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let failing = |args: Value| {
        let error = client.call_by_name("im.v1.message.create", args).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        error.to_string()
    };
    assert!(failing(json!({})).contains("needs receive_id_type, receive_id, msg_type, content"));
    let mut args = message();
    args["recieve_id"] = 1.into();
    assert!(failing(args).contains("Did you mean \"receive_id\"?"));
    let mut args = message();
    args["content"] = true.into();
    assert!(failing(args).contains("content: expected string, got bool"));
    let mut args = message();
    args["path.receive_id"] = 1.into();
    assert!(failing(args).contains("has no argument \"path.receive_id\""));
    assert_eq!(sandbox.requests(), 0);
    let mut args = message();
    args["receive_id"] = 42.into();
    args["body.uuid"] = Value::Null;
    client.call_by_name("im.v1.message.create", args).unwrap();
    let body: Value = serde_json::from_slice(&sandbox.received()[1].request.body).unwrap();
    assert_eq!((&body["receive_id"], &body["uuid"]), (&json!("42"), &Value::Null));
    assert!(body.as_object().unwrap().contains_key("uuid"));
}

#[test]
fn a_typed_call_and_a_call_by_name_send_the_same() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    let typed = lark::im::v1::message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some("oc_42".into()),
        msg_type: Some("text".into()),
        content: Some(lark::content::text("hi")),
        ..Default::default()
    };
    client.call(&typed).unwrap();
    let seen = sandbox.received();
    let (named, typed) = (&seen[1].request, &seen[2].request);
    assert_eq!(
        (&named.target, &named.body, &named.headers),
        (&typed.target, &typed.body, &typed.headers)
    );
}

#[test]
fn operations_that_nobody_typed_take_any_argument() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let args =
        json!({"spreadsheet_token": "s", "range": "a!A1:B2", "valueRenderOption": "ToString"});
    client.call_by_name("sheets.v2.spreadsheet_values.get", args).unwrap();
    let args = json!({"approval_code": "c", "query.locale": "en"});
    client.call_by_name("approval.v2.approval.get", args).unwrap();
    let received = sandbox.received();
    let sent: Vec<_> = received.iter().rev().take(2).map(|one| &one.request).collect();
    assert_eq!((sent[1].query(), sent[1].body.len()), ("valueRenderOption=ToString", 0));
    assert_eq!((sent[0].query(), &*sent[0].body), ("locale=en", &br#"{"approval_code":"c"}"#[..]));
}

#[test]
fn a_raw_call_takes_any_method() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    drop(client.raw("PROPFIND", "/a").send());
    assert_eq!(sandbox.received().last().unwrap().request.method, "PROPFIND");
}

#[test]
fn a_path_as_it_stands_climbs_nowhere_and_may_bring_a_query() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    for path in ["/a/..", "/a/../b", "/a/..?x=1", "/./b", "/a/..#b", "/a b", "/a\n", "a"] {
        let error = client.raw("GET", path).send().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{path}");
    }
    assert_eq!(sandbox.requests(), 0);
    let raw = client.raw("GET", "/a/:id?x=../y").path("id", "1").query("z", 2);
    raw.send().unwrap_err();
    assert_eq!(sandbox.received().last().unwrap().request.target, "/a/1?x=../y&z=2");
}

#[test]
fn a_raw_path_and_its_parameters_have_the_same_names() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let refused =
        |raw: feiding::RawRequest<'_, lark::Platform>| raw.send().unwrap_err().to_string();
    assert_eq!(refused(client.raw("GET", "/a/:id")), "GET /a/:id needs the path parameter \"id\"");
    let error = refused(client.raw("GET", "/a/:user_id").path("usr_id", 1));
    let meant = "GET /a/:user_id has no path parameter \"usr_id\". Did you mean \"user_id\"?";
    assert_eq!(error, meant);
    let error = refused(client.raw("GET", "/a/:id").path("id", 1).path("ix", 2));
    assert!(error.starts_with("GET /a/:id has no path parameter \"ix\""), "{error}");
    assert_eq!(sandbox.requests(), 0);
}

#[test]
fn head_brings_headers_and_no_data() {
    let server = Fake::new(|_| String::new());
    let client = lark::Client::builder("cli_a1", "secret").transport(server).build().unwrap();
    let reply = client.raw("HEAD", "/open-apis/a").token(TokenKind::None).send().unwrap();
    assert_eq!((reply.status(), &reply.data), (200, &Value::Null));
    let error = client.raw("CONNECT", "/open-apis/a").token(TokenKind::None).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
