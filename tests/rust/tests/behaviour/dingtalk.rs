//! DingTalk on the same kernel: both APIs, one token, both shapes of refusal.

use std::time::Duration;

use feiding::{Args, CallOptions, ErrorKind, Upload, dingtalk};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{QuickClock, count, ding};
use serde_json::json;

fn robot_message() -> serde_json::Value {
    json!({"robot_code": "r", "user_ids": ["a"], "msg_key": "sampleText", "msg_param": "{}"})
}

const TOKEN: &str = "/v1.0/oauth2/accessToken";

#[test]
fn both_apis_share_one_token_and_carry_it_in_their_own_way() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    let sent = client
        .call(&dingtalk::robot::v1_0::BatchSendOto {
            robot_code: Some("ding_x1".into()),
            user_ids: Some(vec!["a".into(), "b".into()]),
            msg_key: Some("sampleText".into()),
            msg_param: Some(dingtalk::msg_param::text("hi")),
            ..Default::default()
        })
        .unwrap();
    assert!(!sent.data.process_query_key.unwrap().is_empty());
    let user = client.call_by_name("oapi.v2.user.get", json!({"userid": "u1"})).unwrap();
    assert_eq!(user.data["userid"], "u1");
    assert_eq!(count(&sandbox, TOKEN), 1);
    let seen = sandbox.received();
    let robot = &seen[1].request;
    assert!(robot.header("x-acs-dingtalk-access-token").is_some());
    assert_eq!(robot.header("accept"), Some("application/json"));
    assert!(!robot.target.contains("access_token"));
    let old = &seen[2].request;
    assert!(old.target.starts_with("/topapi/v2/user/get?access_token="), "{}", old.target);
    assert!(old.header("x-acs-dingtalk-access-token").is_none());
}

#[test]
fn names_of_either_kind_are_taken_and_unknown_ones_refused() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    client.call_by_name("robot.v1_0.batch_send_oto", robot_message()).unwrap();
    let body: serde_json::Value =
        serde_json::from_slice(&sandbox.received()[1].request.body).unwrap();
    assert_eq!(
        body,
        json!({"robotCode": "r", "userIds": ["a"], "msgKey": "sampleText",
        "msgParam": "{}"})
    );
    let error = client.call_by_name("robot.v1_0.batch_send_oto", json!({"robot_cod": "r"}));
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("robot_code"), "{error}");
    let error = client.call_by_name("robot.v1_0.batch_send_ot", ()).unwrap_err();
    assert!(error.hint().unwrap().contains("robot.v1_0.batch_send_oto"), "{error}");
}

#[test]
fn a_refused_token_is_renewed_on_both_apis() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    for (path, id) in
        [("/v1.0/robot/", "robot.v1_0.batch_send_oto"), ("/topapi/", "oapi.v2.user.get")]
    {
        let args = if id.starts_with("oapi") { json!({"userid": "u"}) } else { robot_message() };
        client.call_by_name(id, args.clone()).unwrap();
        let before = count(&sandbox, TOKEN);
        sandbox.fault(Fault::new(FaultKind::TokenInvalid { status: None }).path(path));
        client.call_by_name(id, args).unwrap();
        assert_eq!(count(&sandbox, TOKEN), before + 1, "{id}");
    }
}

#[test]
fn refusals_of_both_shapes_are_errors_of_one_kind() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    let body = json!({"code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "message": "no", "requestid": "R1",
        "accessdenieddetail": {"requiredScopes": ["Contact.User.Read"]}});
    let fault = FaultKind::Status { status: 403, headers: vec![], body: body.to_string().into() };
    sandbox.fault(Fault::new(fault).path("/v1.0/robot/"));
    let error = client.raw("GET", "/v1.0/robot/x").send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.code(), None);
    assert!(error.code_text().unwrap().ends_with("PermissionDenied"));
    assert_eq!((error.log_id(), error.http_status()), (Some("R1"), Some(403)));
    assert_eq!(error.scopes(), ["Contact.User.Read"]);
    let error = client.call_by_name("oapi.v2.user.get", json!({"userid": 7, "body.x": 1}));
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(40_035)));
}

#[test]
fn throttling_is_waited_out() {
    let sandbox = Sandbox::start().unwrap();
    let clock = QuickClock::default();
    let url = sandbox.url();
    let client = dingtalk::Client::builder("k", "s")
        .base_url(url)
        .old_base_url(url)
        .clock(clock.clone())
        .build()
        .unwrap();
    for path in ["/v1.0/robot/", "/topapi/"] {
        let limit = FaultKind::RateLimit { status: 429, reset: String::new() };
        sandbox.fault(Fault::new(limit).path(path));
    }
    client.call_by_name("robot.v1_0.batch_send_oto", robot_message()).unwrap();
    client.call_by_name("oapi.v2.user.get", json!({"userid": "u"})).unwrap();
    assert!(clock.slept() >= Duration::from_secs(2), "{:?}", clock.slept());
}

#[test]
fn a_customer_s_organisation_has_its_own_token() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    let corp = client.with_options(CallOptions::new().tenant_key("ding/corp"));
    corp.call_by_name("robot.v1_0.batch_send_oto", robot_message()).unwrap();
    let first = &sandbox.received()[0].request;
    assert_eq!(first.path(), "/v1.0/oauth2/ding%2Fcorp/token");
    client.call_by_name("robot.v1_0.batch_send_oto", robot_message()).unwrap();
    assert_eq!(count(&sandbox, TOKEN), 1);
}

#[test]
fn media_go_up_on_the_old_host() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    let args = Args::new().set("type", "image").file("media", Upload::bytes("a.png", "PNG"));
    let sent = client.call_by_name("oapi.media.upload", args).unwrap();
    assert!(sent.data["media_id"].as_str().unwrap().starts_with('@'), "{:?}", sent.data);
    let request = sandbox.received().last().unwrap().request.clone();
    assert!(request.target.starts_with("/media/upload?"), "{}", request.target);
}

#[test]
fn a_user_s_token_is_used_where_it_fits() {
    let sandbox = Sandbox::start().unwrap();
    let client = ding(&sandbox).unwrap();
    let user = client.with_options(CallOptions::new().user_token("mine"));
    let error = user.call_by_name("contact.v1_0.get_user", json!({"union_id": "me"})).unwrap_err();
    assert_eq!(error.code_text(), Some("InvalidAuthentication"));
    let sent = &sandbox.received()[0].request;
    assert_eq!(sent.header("x-acs-dingtalk-access-token"), Some("mine"));
    assert_eq!(count(&sandbox, TOKEN), 0);
}
