//! What only DingTalk does.

use feiding::{CallOptions, ErrorKind, TokenKind, dingtalk};
use feiding_tests::QuickClock;

use super::server::{Server, answer};

fn answering(status: &'static str, body: &'static str) -> (Server, dingtalk::Client) {
    let server = Server::start(move |stream, _| answer(stream, status, "", body));
    let options = dingtalk::Client::builder("ding_x1", "secret").clock(QuickClock::default());
    let options = options.base_url(&server.url).old_base_url(&server.url);
    let client = options.access_token("t-1").build().unwrap();
    (server, client)
}

#[test]
fn an_http_error_is_an_error_whatever_its_body_says() {
    let (_server, client) = answering("500 Error", r#"{"errcode":0,"errmsg":"ok"}"#);
    let error = client.raw("POST", "/topapi/x").send().unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(500)), "{error}");
}

#[test]
fn a_ban_is_told_as_one_under_any_status() {
    let ban = r#"{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"u"}"#;
    for status in ["200 OK", "403 No", "429 Too Many", "503 Busy"] {
        let (server, client) = answering(status, ban);
        let error = client.raw("GET", "/v1.0/x").send().unwrap_err();
        assert_eq!(error.code(), Some(1111), "{status} {error}");
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[test]
fn a_bare_list_may_have_blanks_in_front() {
    let (_server, client) = answering("200 OK", "\r\n [1]");
    assert_eq!(client.raw("GET", "/v1.0/x").send().unwrap().data, serde_json::json!([1]));
}

/// What acts for a user is not done in the name of the app.
#[test]
fn the_token_of_the_app_is_not_taken_for_a_user_s() {
    let (server, client) = answering("200 OK", "{}");
    let error = client.raw("GET", "/v1.0/x").token(TokenKind::User).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(error.message().contains("needs a user token"), "{error}");
    assert!(server.seen().is_empty());
}

/// There is one token of the app, under whichever of its two names it is given or wanted.
#[test]
fn the_token_of_the_app_is_one_under_both_names() {
    let (server, client) = answering("200 OK", "{}");
    for kind in [TokenKind::Tenant, TokenKind::App] {
        let (tenant, app) =
            (CallOptions::new().tenant_token("t-2"), CallOptions::new().app_token("t-2"));
        for options in [tenant, app] {
            client.raw("GET", "/v1.0/x").token(kind).options(options).send().unwrap();
            let seen = server.seen();
            assert!(seen.last().unwrap().contains("access-token: t-2"), "{seen:?}");
        }
    }
}
