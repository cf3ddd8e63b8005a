//! What the log says, and what it never says.

use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feiding::{CallOptions, LogSink, Proxy, TokenKind, dingtalk, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{message, on_messages};
use log::{Level, LevelFilter};
use serde_json::json;

type Lines = Arc<Mutex<Vec<(Level, String)>>>;

fn sink() -> (LogSink, Lines) {
    let lines: Lines = Arc::default();
    let kept = Arc::clone(&lines);
    let sink = move |level, line: &str| kept.lock().unwrap().push((level, line.to_owned()));
    (Arc::new(sink), lines)
}

fn secrets() -> Vec<String> {
    let helpdesk = STANDARD.encode("hd_1:HELPDESK-SECRET");
    let own = ["APP-SECRET", "USER-TOKEN", "TENANT-TOKEN", "APP-TOKEN", "HELPDESK-SECRET"];
    let others = ["QUERY-SECRET", "BODY-SECRET", "ANSWER-SECRET", "HEADER-SECRET", "PROXY-SECRET"];
    let own = own.into_iter().chain(others).chain(["ASSERTION-SECRET", "CLIENT-SECRET"]);
    own.map(str::to_owned).chain([helpdesk]).collect()
}

/// The tokens that a sandbox issued and got back.
fn issued(sandbox: &Sandbox) -> Vec<String> {
    let received = sandbox.received();
    let requests = received.iter().map(|received| &received.request);
    let mut tokens: Vec<String> = Vec::new();
    for request in requests {
        let bearer = request.header("authorization").and_then(|text| text.strip_prefix("Bearer "));
        tokens.extend(bearer.map(str::to_owned));
        tokens.extend(request.header("x-acs-dingtalk-access-token").map(str::to_owned));
        let query = request.query().split('&').find_map(|pair| pair.strip_prefix("access_token="));
        tokens.extend(query.map(str::to_owned));
    }
    tokens
}

/// Calls that carry every kind of secret, the good and the refused ones; their errors as text.
fn feishu(sandbox: &Sandbox, sink: &LogSink) -> Vec<String> {
    let build = |options: lark::Builder| {
        let options = options.base_url(sandbox.url()).retries(0).log_level(LevelFilter::Trace);
        options.log_bodies(true).logger(Arc::clone(sink)).build().unwrap()
    };
    let client = build(
        lark::Client::builder("cli_a1", "APP-SECRET")
            .helpdesk("hd_1", "HELPDESK-SECRET")
            .header("X-My-Secret", "HEADER-SECRET"),
    );
    let mut said = vec![format!("{client:?}")];
    let mut note = |result: feiding::Result<feiding::Reply<serde_json::Value>>| {
        said.push(match result {
            Ok(reply) => format!("{:?}", reply.headers()),
            Err(error) => format!("{error} {error:?}"),
        });
    };
    note(client.call_by_name("im.v1.message.create", message()));
    for options in [
        CallOptions::new().user_token("USER-TOKEN"),
        CallOptions::new().tenant_token("TENANT-TOKEN"),
        CallOptions::new().app_token("APP-TOKEN"),
        CallOptions::new().helpdesk(true).header("Authorization-Too", "HEADER-SECRET").unwrap(),
    ] {
        let text = format!("{options:?}");
        assert!(secrets().iter().all(|secret| !text.contains(secret.as_str())), "{text}");
        note(client.with_options(options).call_by_name("im.v1.chat.list", ()));
    }
    let body = json!({"client_secret": "BODY-SECRET", "deep": [{"password": "BODY-SECRET"}]});
    note(client.raw("POST", "/x").query("access_token", "QUERY-SECRET").body(body).send());
    note(client.raw("GET", "/x?ticket=QUERY-SECRET").token(TokenKind::App).send());
    let answer = json!({"code": 0, "data": {"access_key": "ANSWER-SECRET", "a": {"token": "ANSWER-SECRET"}}});
    let headers = vec![("Set-Cookie".to_owned(), "ANSWER-SECRET".to_owned())];
    let kind = FaultKind::Status { status: 200, headers, body: answer.to_string().into() };
    sandbox.fault(on_messages(kind));
    note(client.call_by_name("im.v1.message.create", message()));
    sandbox.fault(Fault::new(FaultKind::ResetAfter));
    note(client.call_by_name("im.v1.chat.list", ()));
    // A piece of an answer with a token: nobody can tell any more where that ends.
    let body = br#"{"code":0,"tenant_access_token":"ANSWER-SECRET","expi"#.to_vec();
    let kind = FaultKind::Status { status: 200, headers: Vec::new(), body };
    sandbox.fault(Fault::new(kind).path(feiding_tests::TOKENS));
    let client = build(lark::Client::builder("cli_a2", "APP-SECRET"));
    note(client.call_by_name("im.v1.chat.list", ()));
    let assertion = |_: &str| Ok(lark::Assertion::new("ASSERTION-SECRET"));
    let signed = lark::Client::builder_without_secret("cli_a1").oauth_base_url(sandbox.url());
    note(build(signed.client_assertion(assertion)).call_by_name("im.v1.chat.list", ()));
    let proxy = Proxy::Address("http://user:PROXY-SECRET@127.0.0.1:9".into());
    let options = lark::Client::builder("cli_a1", "APP-SECRET").proxy(proxy);
    said.push(format!("{options:?}"));
    let mut note = |error: feiding::Error| said.push(format!("{error} {error:?}"));
    note(build(options).call_by_name("im.v1.chat.list", ()).unwrap_err());
    said
}

fn ding(sandbox: &Sandbox, sink: &LogSink) -> Vec<String> {
    let client = dingtalk::Client::builder("ding_x1", "CLIENT-SECRET")
        .base_url(sandbox.url())
        .old_base_url(sandbox.url())
        .log_level(LevelFilter::Trace)
        .log_bodies(true)
        .logger(Arc::clone(sink))
        .build()
        .unwrap();
    client.call_by_name("oapi.v2.user.get", json!({"userid": "u1"})).unwrap();
    let args = json!({"robotCode": "r", "body.colour": 1});
    let error = client.call_by_name("robot.v1_0.batch_send_oto", args).unwrap_err();
    vec![format!("{client:?}"), format!("{error} {error:?}")]
}

#[test]
fn no_line_and_no_error_holds_a_secret() {
    let sandbox = Sandbox::start().unwrap();
    let (sink, lines) = sink();
    let mut said = feishu(&sandbox, &sink);
    said.extend(ding(&sandbox, &sink));
    let hidden: Vec<String> = secrets().into_iter().chain(issued(&sandbox)).collect();
    let lines: Vec<String> = lines.lock().unwrap().iter().map(|(_, line)| line.clone()).collect();
    for text in lines.iter().chain(&said) {
        for secret in &hidden {
            assert!(!text.contains(secret.as_str()), "{secret} in {text}");
        }
    }
    // What was asked and answered is there all the same.
    let whole = lines.join("\n");
    let messages = format!("POST {}{}", sandbox.url(), feiding_tests::MESSAGES);
    assert!(whole.contains(&messages), "{whole}");
    for part in ["oc_42", "\"code\":0", "***", "HTTP 200"] {
        assert!(whole.contains(part), "{part} is missing in\n{whole}");
    }
    // The sandbox did get them: nothing was hidden by not being sent.
    let sent = sandbox.received();
    let sent: Vec<String> = sent
        .iter()
        .map(|received| {
            let request = &received.request;
            let body = String::from_utf8_lossy(&request.body).into_owned();
            format!("{} {:?} {body}", request.target, request.headers)
        })
        .collect();
    let sent = sent.join("\n");
    for secret in secrets() {
        let carried =
            !["ANSWER-SECRET", "PROXY-SECRET", "APP-TOKEN", "HELPDESK-SECRET"].contains(&&*secret);
        assert_eq!(sent.contains(&secret), carried, "{secret}");
    }
}

#[test]
fn the_level_decides_what_is_said() {
    let said = |level: LevelFilter, bodies: bool| {
        let sandbox = Sandbox::start().unwrap();
        let (sink, lines) = sink();
        let options = feiding_tests::builder(&sandbox).log_level(level).log_bodies(bodies);
        let client = options.logger(sink).retries(0).build().unwrap();
        client.call_by_name("im.v1.message.create", message()).unwrap();
        sandbox.fault(on_messages(FaultKind::Html { status: 502 }));
        client.call_by_name("im.v1.message.create", message()).unwrap_err();
        let lines = lines.lock().unwrap().clone();
        assert!(lines.iter().all(|(line, _)| *line <= level), "{lines:?}");
        lines.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(said(LevelFilter::Off, true), "");
    assert_eq!(said(LevelFilter::Warn, true), "");
    let info = said(LevelFilter::Info, true);
    assert!(info.contains("im.v1.message.create") && !info.contains("POST"), "{info}");
    let debug = said(LevelFilter::Debug, false);
    assert!(debug.contains("POST") && !debug.contains("oc_42"), "{debug}");
    assert!(said(LevelFilter::Debug, true).contains("oc_42"));
}

#[test]
fn a_long_body_is_cut() {
    let sandbox = Sandbox::start().unwrap();
    let (sink, lines) = sink();
    let options = feiding_tests::builder(&sandbox).log_level(LevelFilter::Debug).log_bodies(true);
    let client = options.logger(sink).build().unwrap();
    let body = json!({"text": "你".repeat(100_000)});
    client.raw("POST", "/x").token(TokenKind::None).body(body).send().unwrap_err();
    let lines = lines.lock().unwrap();
    let longest = lines.iter().map(|(_, line)| line.chars().count()).max().unwrap();
    assert!((4096..5000).contains(&longest), "{longest}");
}
