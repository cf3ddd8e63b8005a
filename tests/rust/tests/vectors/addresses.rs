//! Where a request goes and what it says about its sender.

use feiding::{CallOptions, ErrorKind, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{builder, client};
use serde_json::{Value, json};

use crate::ledger::{check, group, our_agent};

fn header(sandbox: &Sandbox, name: &str) -> Value {
    sandbox.received().last().unwrap().request.header(name).into()
}

/// What the sandbox was asked, or null when the call was refused before.
fn target<T>(sandbox: &Sandbox, base: &str, sent: feiding::Result<T>) -> Value {
    match sent {
        Err(error) if error.kind() == ErrorKind::Config => Value::Null,
        _ => format!("{base}{}", sandbox.received().last().unwrap().request.target).into(),
    }
}

fn url(case: &Value) -> Value {
    case["url"].clone()
}

#[test]
fn path() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    check("path", url, |case| {
        // Another host is played by the sandbox too.
        let uri = case["uri"].as_str().unwrap();
        let (base, uri) = match uri.strip_prefix("https://other.example") {
            Some(path) => ("https://other.example", format!("{}{path}", sandbox.url())),
            None => (lark::FEISHU, uri.to_owned()),
        };
        let mut raw = client.raw("GET", &uri);
        for (name, value) in case["paths"].as_object().unwrap() {
            raw = match value {
                Value::String(text) => raw.path(name, text),
                number => raw.path(name, number),
            };
        }
        target(&sandbox, base, raw.send())
    });
}

#[test]
fn query() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    check("query", url, |case| {
        let mut raw = client.raw("GET", "/x");
        for item in case["items"].as_array().unwrap() {
            raw = raw.query(item[0].as_str().unwrap(), item[1].clone());
        }
        target(&sandbox, lark::FEISHU, raw.send())
    });
}

#[test]
fn user_agent() {
    let sandbox = Sandbox::start().unwrap();
    let agent = |options: lark::Builder| {
        options.build().unwrap().raw("GET", "/x").send().unwrap_err();
        header(&sandbox, "user-agent")
    };
    let expected = |case: &Value| our_agent(case["user_agent"].as_str().unwrap()).into();
    check("user_agent", expected, |case| {
        let mut options = builder(&sandbox);
        if let Some(source) = case["source"].as_str() {
            options = options.source(source);
        }
        for tag in case["tags"].as_array().into_iter().flatten() {
            options = options.tag(tag.as_str().unwrap());
        }
        agent(options)
    });
    for case in group("user_agent")["sanitize"].as_array().unwrap() {
        let seen = agent(builder(&sandbox).tag(case["in"].as_str().unwrap()));
        assert!(seen.as_str().unwrap().ends_with(&format!(" {}", case["out"].as_str().unwrap())));
    }
}

#[test]
fn helpdesk() {
    let sandbox = Sandbox::start().unwrap();
    let facts = group("helpdesk");
    let text = |name: &str| facts[name].as_str().unwrap();
    let client =
        builder(&sandbox).helpdesk(text("helpdesk_id"), text("helpdesk_token")).build().unwrap();
    let asking = client.with_options(CallOptions::new().helpdesk(true));
    let name = "x-lark-helpdesk-authorization";
    check(
        "helpdesk",
        |case| case["header"].clone(),
        |_| {
            asking.call_by_name("im.v1.chat.list", ()).unwrap();
            header(&sandbox, name)
        },
    );
    client.call_by_name("im.v1.chat.list", ()).unwrap();
    assert_eq!(header(&sandbox, name), Value::Null);
    let without = feiding_tests::client(&sandbox).unwrap();
    let without = without.with_options(CallOptions::new().helpdesk(true));
    let error = without.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn domain_validation() {
    let expected = |case: &Value| json!(case["error"].is_null());
    check("domain_validation", expected, |case| {
        let url = case["domain"].as_str().unwrap();
        lark::Client::builder("cli_a1", "s").base_url(url).build().is_ok().into()
    });
}
