//! What the platforms refuse, and how.

use serde_json::{Value, json};

use crate::http::Answer;
use crate::platforms::Platforms;
use crate::walk::{json_of, platforms, request, tenant_tokens};

const MESSAGES: &str = "/open-apis/im/v1/messages?receive_id_type=chat_id";
const INTERNAL: &str = "/open-apis/auth/v3/tenant_access_token/internal";

fn message() -> Value {
    json!({"receive_id": "oc_1", "msg_type": "text", "content": "{}"})
}

fn send(platforms: &Platforms, token: &str, body: &Value) -> Answer {
    platforms.answer(&request("POST", MESSAGES, token, body))
}

fn fields(answer: &Answer) -> Vec<String> {
    let body = json_of(answer);
    assert_eq!((answer.status, &body["code"]), (400, &json!(99_992_402)), "{body}");
    let violations = body["error"]["field_violations"].as_array().unwrap();
    let field = |violation: &Value| violation["field"].as_str().unwrap().to_owned();
    violations.iter().map(field).collect()
}

#[test]
fn tokens_are_refused_by_their_kind() {
    let (clock, settings, platforms) = platforms();
    let (tenant, dingtalk) = tenant_tokens(&platforms);
    let user = |body: Value| {
        let made = platforms.control("user_token", &body).unwrap();
        made["access_token"].as_str().unwrap().to_owned()
    };
    let (short, long) = (user(json!({"expires_in": 5})), user(json!({})));
    let app = json!({"app_id": "cli_1", "app_secret": "s"});
    let path = "/open-apis/auth/v3/app_access_token/internal";
    let made = json_of(&platforms.answer(&request("POST", path, "", &app)));
    assert_eq!(made["tenant_access_token"], tenant.as_str());
    let app = made["app_access_token"].as_str().unwrap();
    clock.advance_ms(5_000);
    let code = |token: &str| json_of(&send(&platforms, token, &message()))["code"].clone();
    for (token, expected) in [
        (tenant.as_str(), 0),
        (&long, 0),
        (app, 99_991_668),
        (&short, 99_991_677),
        ("", 99_991_661),
        ("t-other", 99_991_663),
        ("a-other", 99_991_664),
        ("u-other", 99_991_668),
        (&dingtalk[..9], 99_991_671),
    ] {
        assert_eq!(code(token), expected, "{token}");
    }
    platforms.control("expire_tokens", &Value::Null);
    assert_eq!(code(&tenant), 99_991_663);
    assert_eq!(code(app), 99_991_664);
    settings.set_token_error_status(200);
    assert_eq!(send(&platforms, &tenant, &message()).status, 200);
}

#[test]
fn requests_are_held_against_the_catalog() {
    let (_, _, platforms) = platforms();
    let (token, _) = tenant_tokens(&platforms);
    let body = json!({"receive_id": 5, "msg_type": "text", "contents": "x"});
    let found = fields(&send(&platforms, &token, &body));
    assert_eq!(found, ["receive_id", "contents", "content"]);
    let asked = |method: &str, target: &str, body: &Value| {
        fields(&platforms.answer(&request(method, target, &token, body)))
    };
    let messages = "/open-apis/im/v1/messages";
    assert_eq!(asked("POST", messages, &message()), ["receive_id_type"]);
    let list = format!("{messages}?container_id_type=chat&container_id=oc_1&page_size=x&other=1");
    assert_eq!(asked("GET", &list, &Value::Null), ["page_size", "other"]);
    let twice = format!("{messages}?container_id_type=chat&container_id=a&container_id=b");
    assert_eq!(asked("GET", &twice, &Value::Null), ["container_id"]);
    assert_eq!(asked("GET", &format!("{messages}/"), &Value::Null), ["message_id"]);
    let children = "/open-apis/docx/v1/documents/d/blocks/b/children";
    let block = json!({"children": [{"block_type": 2, "text": {"elements": "none"}}]});
    assert_eq!(asked("POST", children, &block), ["children[0].text.elements"]);
    let mut bare = request("POST", MESSAGES, &token, &message());
    bare.headers.retain(|(name, _)| name != "Content-Type");
    assert_eq!(fields(&platforms.answer(&bare)), ["Content-Type"]);
    let mut broken = request("POST", MESSAGES, &token, &message());
    broken.body = b"{".as_slice().into();
    assert_eq!(fields(&platforms.answer(&broken)), ["body"]);
    assert_eq!(platforms.answer(&request("GET", "/open-apis/x", "", &Value::Null)).status, 404);
}

#[test]
fn secrets_are_not_shown() {
    let (_, _, platforms) = platforms();
    let body = json!({"app_id": "cli_1", "app_secret": 12_345, "app_secrets": "hidden"});
    let answer = platforms.answer(&request("POST", INTERNAL, "", &body));
    assert_eq!(fields(&answer), ["app_secret", "app_secrets"]);
    let text = String::from_utf8(answer.body).unwrap();
    assert!(!text.contains("12345") && !text.contains("hidden"), "{text}");
}

#[test]
fn dingtalk_refuses_in_its_own_ways() {
    let (_, _, platforms) = platforms();
    let (feishu, token) = tenant_tokens(&platforms);
    let ask = |target: &str, token: &str, body: Value| {
        let answer = platforms.answer(&request("POST", target, token, &body));
        (answer.status, json_of(&answer))
    };
    let new = "/v1.0/robot/oToMessages/batchSend";
    for unknown in ["", "x", &feishu] {
        let (status, body) = ask(new, unknown, json!({}));
        assert_eq!((status, &body["code"]), (400, &json!("InvalidAuthentication")));
    }
    let (status, body) = ask(new, &token, json!({}));
    assert_eq!(status, 400);
    assert!(body["code"].as_str().unwrap().starts_with("invalidParameter."), "{body}");
    let old = "/topapi/v2/user/get";
    assert_eq!(ask(old, "", json!({})).1["errcode"], 41_001);
    assert_eq!(ask(&format!("{old}?access_token=x"), "", json!({})).1["errcode"], 40_014);
    let good = format!("{old}?access_token={token}");
    assert_eq!(ask(&good, "", json!({})).1["errcode"], 40_035);
    let (status, body) = ask(&good, "", json!({"userid": "u1"}));
    assert_eq!(
        (status, &body["errcode"], &body["result"]["userid"]),
        (200, &json!(0), &json!("u1"))
    );
    let (status, body) = ask("/v1.0/none", &token, json!({}));
    assert_eq!((status, &body["code"]), (404, &json!("InvalidAction.NotFound")));
}

#[test]
fn wrong_secrets_are_refused() {
    let (_, _, platforms) = platforms();
    tenant_tokens(&platforms);
    let ask =
        |target: &str, body: Value| json_of(&platforms.answer(&request("POST", target, "", &body)));
    for secret in ["other", "wrong-secret"] {
        let feishu = ask(INTERNAL, json!({"app_id": "cli_1", "app_secret": secret}));
        assert_eq!(feishu["code"], 10_014);
        let new = json!({"appKey": "ding1", "appSecret": secret});
        let new = ask("/v1.0/oauth2/accessToken", new);
        assert_eq!(new["code"], "invalidClientIdOrSecret");
        let target = format!("/gettoken?appkey=ding1&appsecret={secret}");
        let old = platforms.answer(&request("GET", &target, "", &Value::Null));
        assert_eq!(json_of(&old)["errcode"], 40_089);
    }
}
