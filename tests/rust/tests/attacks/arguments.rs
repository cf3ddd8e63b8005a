//! Arguments and options that cannot be served: refused, never dropped in silence.

use feiding::{Args, CallOptions, Error, ErrorKind, Upload, dingtalk, lark};
use feiding_tests::{Fake, Seen};
use lark::im::v1::chat;
use serde_json::{Value, json};

/// Operations of every kind of body.
const OWN: &str = r#"{"service": "x", "version": "v1", "operations": {
    "a.none": {"http": "POST /none", "query": {"any": "json"}, "header": {"list": "[string]"}},
    "a.object": {"http": "POST /object", "body": "&Body"},
    "a.whole": {"http": "POST /whole", "body": "[string]"},
    "a.free": {"http": "GET /free", "free": true},
    "a.form": {"http": "POST /form", "multipart": "&Form"}},
"types": {"Body": {"any": "json"}, "Form": {"text": "string", "file": "file"}}}"#;

fn own(fake: &Fake) -> lark::Client {
    let builder = lark::Client::builder("cli_a1", "secret").transport(fake.clone());
    builder.operations(OWN).build().unwrap()
}

fn quiet() -> Fake {
    Fake::new(|_| r#"{"code":0,"data":{}}"#.into())
}

fn refused(error: Error, part: &str) {
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(error.to_string().contains(part), "{error}");
}

#[test]
fn a_file_goes_into_a_form_or_nowhere() {
    let fake = quiet();
    let client = own(&fake);
    let file = |name: &str| Args::new().file(name, Upload::bytes("a.txt", "content"));
    for (id, name) in [
        ("x.v1.a.none", "any"),
        ("x.v1.a.none", "query.more"),
        ("x.v1.a.none", "header.more"),
        ("x.v1.a.none", "body.more"),
        ("x.v1.a.object", "any"),
        ("x.v1.a.object", "body.more"),
        ("x.v1.a.whole", "body"),
        ("x.v1.a.free", "any"),
        ("x.v1.a.form", "query.more"),
    ] {
        let error = client.call_by_name(id, file(name)).unwrap_err();
        refused(error, &format!("{id}: {name} cannot be a file"));
    }
    assert!(fake.seen().is_empty());
    for name in ["file", "body.more"] {
        client.call_by_name("x.v1.a.form", file(name)).unwrap();
        let body = fake.seen().pop().unwrap().body;
        assert!(String::from_utf8(body).unwrap().contains("content"), "{name}");
    }
}

#[test]
fn a_body_that_is_one_value_has_no_members() {
    let fake = quiet();
    let both = json!({"body": ["a"], "body.b": 1});
    refused(own(&fake).call_by_name("x.v1.a.whole", both).unwrap_err(), "x.v1.a.whole");
    assert!(fake.seen().is_empty());
}

#[test]
fn a_list_in_a_header_keeps_its_items_apart() {
    let fake = quiet();
    let lists = json!({"list": ["a", "b"], "header.more": [1, 2]});
    own(&fake).call_by_name("x.v1.a.none", lists).unwrap();
    let seen = fake.seen().pop().unwrap();
    assert_eq!((seen.header("list"), seen.header("more")), (Some("a, b"), Some("1, 2")));
}

#[test]
fn an_extra_argument_of_a_struct_takes_the_place_of_a_field_or_none() {
    let fake = quiet();
    let client = own(&fake);
    let send = |name: &str, value: Value| {
        let extra = [(name.to_owned(), value)].into();
        let call = chat::List { page_size: Some(10), extra, ..Default::default() };
        client.with_options(CallOptions::new().tenant_token("t-1")).call(&call)
    };
    send("query.page_size", json!(20)).unwrap();
    let url = fake.seen().pop().unwrap().url;
    assert!(url.ends_with("/chats?page_size=20"), "{url}");
    refused(send("path.chat_id", json!("oc")).unwrap_err(), "path.chat_id");
}

/// A variable of the environment that is set to nothing.
#[test]
fn an_empty_credential_is_refused_before_anything_is_sent() {
    let fake = quiet();
    let feishu = || lark::Client::builder("cli_a1", "secret").transport(fake.clone());
    let ding = || dingtalk::Client::builder("ding_x1", "secret").transport(fake.clone());
    let call = |options| {
        let client = feishu().build().unwrap().with_options(options);
        client.call_by_name("im.v1.chat.get", json!({"chat_id": "oc"})).unwrap_err()
    };
    refused(call(CallOptions::new().user_token("")), "the user access token");
    refused(call(CallOptions::new().tenant_token("")), "the tenant access token");
    refused(feishu().tenant_access_token("").build().unwrap_err(), "the tenant access token");
    refused(feishu().app_access_token("").build().unwrap_err(), "the app access token");
    refused(feishu().helpdesk("", "").build().unwrap_err(), "helpdesk");
    refused(ding().access_token("").build().unwrap_err(), "access token");
    for corp in ["", ".."] {
        let client = ding().corp_id(corp).build().unwrap();
        refused(client.raw("GET", "/v1.0/x").send().unwrap_err(), "corp_id");
    }
    assert_eq!(fake.seen(), Vec::<Seen>::new());
}
