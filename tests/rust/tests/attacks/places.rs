//! Where a call may go, and what may go along.

use feiding::{CallOptions, ErrorKind, TokenKind, dingtalk, lark};
use feiding_tests::{Fake, Seen};

fn quiet() -> Fake {
    Fake::new(|_| r#"{"code":0}"#.into())
}

fn feishu(fake: &Fake) -> lark::Client {
    let options = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
    options.helpdesk("1", "h").transport(fake.clone()).build().unwrap()
}

fn ding(fake: &Fake) -> dingtalk::Client {
    let options = dingtalk::Client::builder("ding_x1", "secret").access_token("t-1");
    options.transport(fake.clone()).build().unwrap()
}

/// The whole of what was sent, for a look at secrets.
fn shown(seen: &Seen) -> String {
    format!("{seen:?}")
}

const FOREIGN: [&str; 9] = [
    "https://example.com/x",
    "https://example.com?x=/open-apis",
    "https://open.feishu.cn.example.com/x",
    "https://open.feishu.cn@example.com/x",
    "https://oapi.dingtalk.com.example.com/x",
    "https://api.dingtalk.com:8443/x",
    "http://open.feishu.cn/x",
    "https://open.feishu.cn\\@example.com/x",
    "https://open.larksuite.com/x",
];

#[test]
fn no_token_goes_to_a_foreign_address() {
    let fake = quiet();
    let (feishu, ding) = (feishu(&fake), ding(&fake));
    let mine = feishu.with_options(CallOptions::new().user_token("u-1"));
    for url in FOREIGN {
        for error in [
            feishu.raw("GET", url).send().unwrap_err(),
            feishu.raw("GET", url).token(TokenKind::App).send().unwrap_err(),
            mine.raw("GET", url).download().unwrap_err(),
            ding.raw("GET", url).send().unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Config, "{url}: {error}");
            assert!(error.to_string().contains("no token"), "{url}: {error}");
        }
    }
    assert!(fake.seen().is_empty(), "{:?}", fake.seen());
}

#[test]
fn a_foreign_address_is_reached_without_a_token() {
    let fake = quiet();
    let url = "https://example.com/x?y=1";
    feishu(&fake).raw("GET", url).token(TokenKind::None).send().unwrap();
    ding(&fake).raw("GET", url).token(TokenKind::None).send().unwrap();
    let helpdesk = CallOptions::new().helpdesk(true);
    let raw = feishu(&fake);
    let error = raw.raw("GET", url).token(TokenKind::None).options(helpdesk).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert_eq!(fake.seen().len(), 2);
    for seen in fake.seen() {
        assert_eq!(seen.url, url);
        assert!(!shown(&seen).contains("t-1"), "{seen:?}");
    }
}

#[test]
fn the_platform_s_own_addresses_take_the_token() {
    let fake = quiet();
    for url in ["https://open.feishu.cn/x", "https://www.feishu.cn/x?y=1"] {
        feishu(&fake).raw("GET", url).send().unwrap();
        assert_eq!(fake.seen().last().unwrap().header("authorization"), Some("Bearer t-1"));
    }
    for url in ["https://api.dingtalk.com/x", "https://oapi.dingtalk.com/x"] {
        ding(&fake).raw("GET", url).send().unwrap();
        assert!(shown(fake.seen().last().unwrap()).contains("t-1"));
    }
}

#[test]
fn a_raw_path_loses_nothing_that_was_given() {
    let fake = quiet();
    let client = ding(&fake);
    // What stands behind # is not sent, and the token of the old API would stand there.
    for path in ["/topapi/x#part", "https://oapi.dingtalk.com/x#part"] {
        let error = client.raw("GET", path).query("a", 1).send().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.to_string().contains("%23"), "{error}");
    }
    // A name that the path does not have, also where another stands there twice or begins with it.
    let twice = client.raw("GET", "/x/:id/y/:id").path("id", 1).path("idd", 2);
    let begin = client.raw("GET", "/x/:id_type").path("id_type", 1).path("id", 2);
    let double = client.raw("GET", "/x/:id").path("id", 1).path("id", 2);
    for (raw, name) in [(twice, "\"idd\""), (begin, "\"id\""), (double, "\"id\"")] {
        let error = raw.send().unwrap_err();
        assert!(error.message().contains(name), "{error}");
    }
    assert!(fake.seen().is_empty());
}

/// A token from a file often ends in a line break.
#[test]
fn no_value_breaks_out_of_its_header() {
    let fake = quiet();
    let client = feishu(&fake);
    let end = "x\r\nX-Evil: 1";
    for options in [
        CallOptions::new().request_id(end),
        CallOptions::new().user_token(end),
        CallOptions::new().tenant_token("t-1\n"),
    ] {
        let error = client.raw("GET", "/x").options(options).send().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.message().contains("line break"), "{error}");
        assert!(!error.to_string().contains("t-1"), "{error}");
    }
    let client = ding(&fake);
    let options = CallOptions::new().user_token(end);
    assert!(client.raw("GET", "/v1.0/x").options(options).send().is_err());
    assert!(fake.seen().is_empty(), "{:?}", fake.seen());
}

#[test]
fn a_header_is_sent_once_and_the_token_s_is_ours() {
    let fake = quiet();
    let client = feishu(&fake);
    let text = CallOptions::new().header("Authorization", "Bearer mine").unwrap();
    let text = text.header("Content-Type", "text/plain").unwrap();
    client.raw("POST", "/x").options(text.clone()).body(1).send().unwrap();
    let file = client.raw("POST", "/x").file("f", feiding::Upload::bytes("a", "b"));
    file.options(text).send().unwrap();
    let seen = fake.seen();
    for (request, kind) in seen.iter().zip(["text/plain", "multipart/form-data"]) {
        let all = |name: &str| -> Vec<&str> {
            let same = request.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
            same.map(|(_, value)| value.as_str()).collect()
        };
        assert_eq!(all("authorization"), ["Bearer t-1"]);
        assert_eq!(all("content-type").len(), 1);
        assert!(all("content-type")[0].starts_with(kind), "{:?}", all("content-type"));
    }
    // These say where a request ends and to whom it goes.
    for name in ["Content-Length", "transfer-encoding", "Host"] {
        assert!(CallOptions::new().header(name, "1").is_err(), "{name}");
        assert!(client.raw("GET", "/x").header(name, "1").send().is_err(), "{name}");
    }
    assert!(client.raw("GET", "/x").header("X-Request-Id", "1").send().is_err());
}

#[test]
fn an_assertion_travels_under_tls_only() {
    let options = |url: &str| {
        let give = |_: &str| Ok(lark::Assertion::new("jwt"));
        let options = lark::Client::builder_without_secret("cli_a1").client_assertion(give);
        options.oauth_base_url(url).build()
    };
    let error = options("http://accounts.example.com").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(error.message().contains("is not https"), "{error}");
    options("http://127.0.0.1:9/p").unwrap();
    options("accounts.example.com").unwrap();
}

#[test]
fn a_token_that_is_given_is_not_left_out_in_silence() {
    let fake = quiet();
    let options = || CallOptions::new().user_token("u-1");
    for error in [
        feishu(&fake).raw("GET", "/x").token(TokenKind::None).options(options()).send(),
        ding(&fake).raw("GET", "/v1.0/x").token(TokenKind::None).options(options()).send(),
    ] {
        let error = error.unwrap_err();
        assert_eq!(error.message().split_once(' ').unwrap().0, "GET", "{error}");
        assert!(error.message().ends_with("takes no access token"), "{error}");
    }
    assert!(fake.seen().is_empty());
}

/// An operation that a program describes itself goes the same ways.
#[test]
fn no_operation_of_ones_own_takes_the_token_elsewhere() {
    let fake = quiet();
    let mut operation = lark::OPERATIONS.find("im.v1.chat.list").unwrap().clone();
    operation.host = "https://example.com".into();
    let args = feiding::Args::new();
    let error = feishu(&fake).run_unread(&operation, &args).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(fake.seen().is_empty());
}
