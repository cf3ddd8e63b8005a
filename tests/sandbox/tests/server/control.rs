//! The control calls, as a test in another language makes them.

use feiding_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Client, Reply};

fn control(client: &mut Client, name: &str, body: &Value) -> Reply {
    client.post(&format!("/_sandbox/{name}"), &body.to_string()).unwrap()
}

#[test]
fn received_requests_are_shown_and_control_calls_are_not() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    client.post("/open-apis/a", "text").unwrap();
    client.send("POST /v1.0/b HTTP/1.1\r\nX-Own: 1\r\nContent-Length: 1\r\n\r\n");
    std::io::Write::write_all(&mut client.stream, &[0xff]).unwrap();
    client.reply().unwrap();
    let list = client.get("/_sandbox/received").unwrap().json();
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    assert_eq!((&list[0]["sequence"], &list[0]["connection"]), (&json!(1), &json!(1)));
    assert_eq!((&list[0]["method"], &list[0]["target"]), (&"POST".into(), &"/open-apis/a".into()));
    assert_eq!(list[0]["body"], "text");
    assert_eq!(list[1]["headers"], json!([["X-Own", "1"], ["Content-Length", "1"]]));
    assert_eq!((&list[1]["body_base64"], list[1].get("body")), (&json!("/w=="), None));
    let later = client.get("/_sandbox/received?since=1").unwrap().json();
    assert_eq!(later.as_array().map(Vec::len), Some(1));
    let stats = client.get("/_sandbox/stats").unwrap().json();
    assert_eq!((&stats["requests"], &stats["connections"]), (&json!(2), &json!(1)));
    assert_eq!(stats["open_connections"], 1);
    assert_eq!(control(&mut client, "clear", &json!({})).status, 200);
    assert_eq!(client.get("/_sandbox/received").unwrap().json(), json!([]));
}

#[test]
fn faults_are_put_in_force_and_cleared() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    let fault = json!({
        "method": "GET", "path": "/open-apis/", "skip": 1, "times": "always",
        "kind": "status", "status": 418, "headers": {"X-Own": "1"}, "body": {"a": 1},
    });
    assert_eq!(control(&mut client, "fault", &fault).status, 200);
    assert_ne!(client.get("/open-apis/a").unwrap().status, 418);
    assert_ne!(client.get("/v1.0/a").unwrap().status, 418);
    for _ in 0..2 {
        let reply = client.get("/open-apis/a").unwrap();
        assert_eq!((reply.status, reply.json()), (418, json!({"a": 1})));
        assert_eq!(reply.header("x-own"), Some("1"));
    }
    control(&mut client, "clear", &json!({}));
    assert_ne!(client.get("/open-apis/a").unwrap().status, 418);
}

#[test]
fn every_kind_can_be_named() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    let kinds = json!([
        {"kind": "token_invalid"}, {"kind": "token_invalid", "status": 200},
        {"kind": "rate_limit", "status": 400, "reset": 5}, {"kind": "quota", "reset": "60"},
        {"kind": "status", "status": 500}, {"kind": "html"}, {"kind": "empty"},
        {"kind": "slow", "delay_ms": 5}, {"kind": "stall", "ms": 5}, {"kind": "stall"},
        {"kind": "reset_before"}, {"kind": "reset_after"}, {"kind": "close_after"},
        {"kind": "half"}, {"kind": "length_long"}, {"kind": "length_short"},
        {"kind": "gzip_bomb", "decoded_mib": 1}, {"kind": "truncated"},
        {"kind": "redirect", "location": "/"}, {"kind": "huge_header", "mib": 1},
        {"kind": "idle_close"}, {"kind": "chunked"}, {"kind": "no_length"},
        {"kind": "informational"},
    ]);
    for kind in kinds.as_array().unwrap() {
        let reply = control(&mut client, "fault", kind);
        assert_eq!((reply.status, reply.json()), (200, json!({})), "{kind}");
    }
}

#[test]
fn mistakes_are_named() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    let cases = [
        ("fault", json!({}), 400, "kind is missing"),
        ("fault", json!({"kind": "odd"}), 400, "no such kind: odd"),
        ("fault", json!({"kind": "slow"}), 400, "delay_ms is missing"),
        ("fault", json!({"kind": "half", "ms": 1}), 400, "half takes no ms"),
        ("fault", json!({"kind": "html", "status": 70_000}), 400, "status is too large"),
        ("fault", json!({"kind": "half", "skip": "1"}), 400, "skip is no number"),
        ("settings", json!([]), 400, "settings are an object"),
        ("received", json!({}), 405, "received takes no POST"),
        ("no-such-name", json!({}), 404, "no control call named no-such-name"),
    ];
    for (name, body, status, reason) in cases {
        let reply = control(&mut client, name, &body);
        assert_eq!((reply.status, reply.json()), (status, json!({"error": reason})));
    }
    assert_eq!(client.post("/_sandbox/fault", "{").unwrap().status, 400);
}

#[test]
fn settings_are_shown_and_changed() {
    let sandbox = Sandbox::start().unwrap();
    let mut client = Client::new(&sandbox);
    assert_eq!(client.get("/_sandbox/settings").unwrap().json()["gzip"], false);
    let changes = json!({"gzip": true, "token_lifetime_s": 60});
    let shown = control(&mut client, "settings", &changes).json();
    assert_eq!((&shown["gzip"], &shown["token_lifetime_s"]), (&json!(true), &json!(60)));
    assert!(sandbox.settings().gzip());
    assert_eq!(control(&mut client, "settings", &json!({"odd": 1})).status, 400);
}
