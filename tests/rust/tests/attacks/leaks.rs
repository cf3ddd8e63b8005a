//! What is printed, whoever wrote it.

use std::sync::{Arc, Mutex};

use feiding::transport::{Body, Limits, Request};
use feiding::{Args, dingtalk, lark};
use feiding_tests::{Fake, QuickClock};
use serde_json::json;

use super::server::{Server, answer};

#[test]
fn nothing_that_prints_itself_prints_a_secret() {
    let limits = Limits::default();
    let url = "https://oapi.dingtalk.com/x?access_token=s3cret-value&a=1";
    let request = format!("{:?}", Request::new("GET", url, Body::Empty, &limits));
    let client = lark::Client::new("cli_a1", "s3cret-value");
    let raw = format!("{:?}", client.raw("GET", "/x?app_secret=s3cret-value"));
    let args = Args::new()
        .set("app_secret", "s3cret-value")
        .set("body", json!({"tokens": ["s3cret-value"]}));
    let args = format!("{:?}", args.set("name", "shown"));
    let setup =
        lark::Client::builder("cli_a1", "s3cret-value").base_url("https://u:s3cret-value@host");
    for text in [&request, &raw, &args, &format!("{setup:?}"), &format!("{client:?}")] {
        assert!(!text.contains("s3cret-value"), "{text}");
    }
    assert!(request.contains("a=1") && args.contains("shown"), "{request} {args}");
}

#[test]
fn an_answer_that_nobody_typed_prints_no_secret_either() {
    let token = r#""app_secret":"s3cret-value","name":"shown""#;
    let data = format!(r#"{{{token},"has_more":true,"page_token":"p","items":[1,{{{token}}}]}}"#);
    let fake = Fake::new(move |_| format!(r#"{{"code":0,"data":{data}}}"#));
    let client = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
    let client = client.transport(fake).build().unwrap();
    let reply = format!("{:?}", client.raw("GET", "/x").send().unwrap());
    assert!(reply.contains("shown") && !reply.contains("s3cret-value"), "{reply}");
    let mut items = client.items_by_name("im.v1.chat.list", ()).unwrap();
    items.next();
    assert!(!format!("{items:?}").contains("s3cret-value"), "{items:?}");
}

/// A page or a message that repeats what was sent.
#[test]
fn an_answer_that_repeats_a_secret_is_shown_without_it() {
    let pages = [
        ("404 Not Found", "<html>The URL /x?access_token=s3cret-value is not here"),
        ("404 Not Found", "no token s3cret-value"),
        ("200 OK", "no token s3cret-value"),
        (
            "400 Bad",
            r#"{"code":99991663,"msg":"token s3cret-value is bad","error":{"troubleshooter":"s3cret-value"}}"#,
        ),
        (
            "400 Bad",
            r#"{"code":"a.b","message":"token s3cret-value is bad","requestid":"s3cret-value"}"#,
        ),
        ("200 OK", r#"{"errcode":40014,"errmsg":"token s3cret-value is bad"}"#),
        (
            "200 OK",
            r#"{"code":1,"msg":"m","error":{"field_violations":[{"field":"a","value":"s3cret-value"}]}}"#,
        ),
        ("500 Bad", r#"{"why":"token s3cret-value is bad"}"#),
    ];
    for (status, body) in pages {
        let server = Server::start(move |stream, _| answer(stream, status, "", body));
        let said: Arc<Mutex<String>> = Arc::default();
        let log = Arc::clone(&said);
        let sink = move |_: log::Level, line: &str| log.lock().unwrap().push_str(line);
        // As a token that the caller gave, and as the secret that a token is fetched with.
        let feishu = lark::Client::builder("cli_a1", "s3cret-value").base_url(&server.url);
        let feishu = feishu.clock(QuickClock::default()).log_level(log::LevelFilter::Trace);
        let feishu = feishu.log_bodies(true).logger(Arc::new(sink)).build().unwrap();
        let given = feishu.with_options(feiding::CallOptions::new().user_token("s3cret-value"));
        let ding =
            dingtalk::Client::builder("ding_x1", "s3cret-value").clock(QuickClock::default());
        let ding = ding.base_url(&server.url).old_base_url(&server.url).build().unwrap();
        let ding_given = ding.with_options(feiding::CallOptions::new().user_token("s3cret-value"));
        let replies = [
            feishu.raw("GET", "/x").send(),
            given.raw("GET", "/x").send(),
            ding.raw("GET", "/v1.0/x").send(),
            ding_given.raw("GET", "/v1.0/x").send(),
            ding_given.raw("GET", "/topapi/x").send(),
        ];
        // What one platform refuses is no refusal to the other.
        let errors: Vec<_> = replies.into_iter().filter_map(Result::err).collect();
        assert!(errors.len() >= 3, "{body}: {errors:?}");
        for error in errors {
            let text = format!(
                "{error} {error:?} {:?} {:?} {:?}",
                error.troubleshooter(),
                error.log_id(),
                error.field_violations()
            );
            assert!(!text.contains("s3cret-value"), "{body}: {text}");
        }
        let said = said.lock().unwrap();
        assert!(!said.contains("s3cret-value"), "{body}: {said}");
    }
}

#[test]
fn an_error_stays_one_line_of_bearable_length() {
    let message = format!("first\r\n2026 ERROR forged \u{1b}[31m{}", "long ".repeat(100_000));
    let body = json!({"code": 1, "msg": message}).to_string();
    let fake = Fake::new(move |_| body.clone());
    let options = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
    let error = options.transport(fake).build().unwrap().raw("GET", "/x").send().unwrap_err();
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains(char::is_control), "{:?}", &text[..60]);
        assert!(text.len() < 4096, "{}", text.len());
        assert!(text.contains("(code 1, HTTP 200)"), "{:?}", &text[..60]);
    }
    // The whole of it is there for those who ask.
    assert_eq!(error.message(), message);
}

/// The address of a custom robot is its secret.
#[test]
fn the_address_of_a_robot_is_not_shown() {
    let body = r#"{"code":9499,"msg":"Bad Request"}"#;
    let server = Server::start(move |stream, _| answer(stream, "200 OK", "", body));
    let said: Arc<Mutex<String>> = Arc::default();
    let log = Arc::clone(&said);
    let sink = move |_: log::Level, line: &str| log.lock().unwrap().push_str(line);
    let options = server.builder().log_level(log::LevelFilter::Trace).logger(Arc::new(sink));
    let client = options.build().unwrap();
    let path = "/open-apis/bot/v2/hook/s3cret-value";
    let raw = client.raw("POST", path).token(feiding::TokenKind::None);
    let shown = format!("{raw:?}");
    raw.send().unwrap_err();
    let refused = client.raw("POST", "/open-apis/bot/v2/hook/s3cret-value?a b").send().unwrap_err();
    let said = said.lock().unwrap();
    for text in [&*said, &shown, &refused.to_string()] {
        assert!(text.contains("/open-apis/bot/v2/hook/***"), "{text}");
        assert!(!text.contains("s3cret"), "{text}");
    }
}
