//! Listings over their pages.

use std::sync::atomic::{AtomicUsize, Ordering};

use feiding::lark;
use feiding::lark::im::v1::chat;
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{Fake, client, count};
use serde_json::json;

const CHATS: &str = "/open-apis/im/v1/chats";

#[test]
fn a_listing_is_fetched_page_by_page() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let operation = chat::List { page_size: Some(2), ..Default::default() };
    let mut pages = client.pages(&operation);
    pages.next().unwrap().unwrap();
    assert_eq!(count(&sandbox, CHATS), 1);
    assert_eq!(pages.count(), 2);
    let items: Vec<_> = client.items(&operation).collect::<feiding::Result<_>>().unwrap();
    assert!(items.len() >= 3 && items.iter().all(|chat| chat.chat_id.is_some()), "{items:?}");
    assert_eq!(count(&sandbox, CHATS), 6);
}

#[test]
fn a_token_that_repeats_or_is_missing_ends_the_listing() {
    for (data, expected) in [
        (json!({"has_more": true, "page_token": "same", "items": []}), 2),
        (json!({"has_more": true, "page_token": "", "items": []}), 1),
        (json!({"has_more": true, "items": []}), 1),
        (json!({"has_more": false, "page_token": "more"}), 1),
    ] {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        let body = json!({"code": 0, "data": data}).to_string().into_bytes();
        let fault = FaultKind::Status { status: 200, headers: vec![], body };
        sandbox.fault(Fault::new(fault).path(CHATS).always());
        assert_eq!(client.pages(&chat::List::default()).count(), expected, "{data}");
    }
}

#[test]
fn pages_that_lead_in_a_circle_end() {
    for circle in 2..8 {
        let sent = AtomicUsize::new(0);
        let fake = Fake::new(move |_| {
            let token = sent.fetch_add(1, Ordering::Relaxed) % circle;
            let data = json!({"has_more": true, "page_token": format!("p{token}"), "items": []});
            json!({"code": 0, "data": data}).to_string()
        });
        let client = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
        let client = client.transport(fake).build().unwrap();
        let pages = client.pages(&chat::List::default()).take(100).count();
        assert!((circle..4 * circle).contains(&pages), "{circle}: {pages}");
    }
}

#[test]
fn after_an_error_the_listing_goes_on_where_it_was() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let operation = chat::List::default();
    let mut pages = client.pages(&operation);
    pages.next().unwrap().unwrap();
    let fault = FaultKind::Status { status: 404, headers: vec![], body: b"{\"code\":5}".to_vec() };
    sandbox.fault(Fault::new(fault).path(CHATS));
    pages.next().unwrap().unwrap_err();
    assert_eq!(pages.flatten().count(), 2);
}

#[test]
fn a_listing_by_name_walks_like_a_typed_one() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let size = json!({"page_size": 2});
    let pages = client.pages_by_name("im.v1.chat.list", size.clone()).unwrap();
    assert_eq!(pages.map(Result::unwrap).count(), 3);
    let items = client.items_by_name("im.v1.chat.list", size).unwrap();
    let typed = client.items(&chat::List { page_size: Some(2), ..Default::default() });
    assert_eq!(items.map(Result::unwrap).count(), typed.map(Result::unwrap).count());
    let refused = client.pages_by_name("im.v1.message.create", ()).unwrap_err();
    assert!(refused.message().contains("has no pages"), "{refused}");
}
