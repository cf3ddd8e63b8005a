//! Tokens: how many are fetched, when they are renewed, which one a call carries.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use feiding::{CallOptions, ErrorKind, MemoryStore, TokenKind, lark};
use feiding_sandbox::{ExpireShape, Fault, FaultKind, Sandbox};
use feiding_tests::{MESSAGES, QuickClock, TOKENS, builder, client, count, message, on_messages};
use serde_json::json;

#[test]
fn a_thousand_threads_on_a_cold_client_make_one_token_request() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 300 }).path(TOKENS));
    let client = client(&sandbox).unwrap();
    let barrier = Arc::new(Barrier::new(1000));
    let threads: Vec<_> = (0..1000)
        .map(|_| {
            let (client, barrier) = (client.clone(), Arc::clone(&barrier));
            let work = move || {
                barrier.wait();
                client.call_by_name("im.v1.chat.list", ()).map(drop)
            };
            thread::Builder::new().stack_size(256 * 1024).spawn(work).unwrap()
        })
        .collect();
    let failed: Vec<_> =
        threads.into_iter().filter_map(|thread| thread.join().unwrap().err()).collect();
    // Connections beyond what the sandbox serves are answered with 503, never with a second token.
    assert!(failed.iter().all(|error| error.http_status() == Some(503)), "{failed:?}");
    assert_eq!(count(&sandbox, TOKENS), 1);
}

#[test]
fn a_token_that_the_platform_refuses_is_dropped_and_the_call_repeated_once() {
    for status in [400, 200] {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        client.call_by_name("im.v1.message.create", message()).unwrap();
        sandbox.fault(on_messages(FaultKind::TokenInvalid { status: Some(status) }));
        client.call_by_name("im.v1.message.create", message()).unwrap();
        assert_eq!((count(&sandbox, TOKENS), count(&sandbox, MESSAGES)), (2, 3));
        sandbox.fault(on_messages(FaultKind::TokenInvalid { status: Some(status) }).times(2));
        let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some(99_991_663)));
        assert_eq!((count(&sandbox, TOKENS), count(&sandbox, MESSAGES)), (3, 5));
    }
}

#[test]
fn odd_lifetimes_serve_the_call_without_a_loop() {
    let shapes =
        [ExpireShape::Missing, ExpireShape::Zero, ExpireShape::Negative, ExpireShape::Huge];
    for shape in shapes {
        let sandbox = Sandbox::start().unwrap();
        sandbox.settings().set_expire_shape(shape);
        let client = client(&sandbox).unwrap();
        client.call_by_name("im.v1.message.create", message()).unwrap();
        client.call_by_name("im.v1.message.create", message()).unwrap();
        let expected = if shape == ExpireShape::Huge { 1 } else { 2 };
        assert_eq!(count(&sandbox, TOKENS), expected, "{shape:?}");
    }
}

#[test]
fn a_token_is_renewed_before_its_end() {
    let sandbox = Sandbox::start().unwrap();
    let clock = QuickClock::default();
    let client = builder(&sandbox).clock(clock.clone()).build().unwrap();
    let call = || client.call_by_name("im.v1.message.create", message()).unwrap();
    call();
    clock.advance(Duration::from_secs(7000));
    call();
    assert_eq!(count(&sandbox, TOKENS), 1);
    clock.advance(Duration::from_secs(21));
    call();
    assert_eq!(count(&sandbox, TOKENS), 2);
}

#[test]
fn a_failed_renewal_leaves_the_old_token_in_use() {
    let sandbox = Sandbox::start().unwrap();
    let clock = QuickClock::default();
    let client = builder(&sandbox).clock(clock.clone()).retries(0).build().unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    clock.advance(Duration::from_secs(7050));
    sandbox.fault(Fault::new(FaultKind::Html { status: 502 }).path(TOKENS));
    client.call_by_name("im.v1.message.create", message()).unwrap();
    assert_eq!(count(&sandbox, TOKENS), 2);
}

#[test]
fn clients_of_one_store_share_a_token_and_others_do_not() {
    let sandbox = Sandbox::start().unwrap();
    let store: Arc<dyn feiding::Store> = Arc::new(MemoryStore::new());
    for _ in 0..3 {
        let client = builder(&sandbox).shared_store(Arc::clone(&store)).build().unwrap();
        client.call_by_name("im.v1.message.create", message()).unwrap();
    }
    assert_eq!(count(&sandbox, TOKENS), 1);
    let other = lark::Client::builder("cli_a2", "secret").base_url(sandbox.url());
    other
        .shared_store(store)
        .build()
        .unwrap()
        .call_by_name("im.v1.message.create", message())
        .unwrap();
    assert_eq!(count(&sandbox, TOKENS), 2);
}

#[test]
fn a_wrong_secret_says_what_to_do_and_prints_nowhere() {
    let sandbox = Sandbox::start().unwrap();
    let client =
        lark::Client::builder("cli_a1", "wrong-secret").base_url(sandbox.url()).build().unwrap();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Token, Some(10_014)));
    assert!(error.hint().unwrap().contains("app secret"), "{error}");
    assert!(!format!("{error:?} {client:?}").contains("wrong-secret"));
    assert_eq!(count(&sandbox, MESSAGES), 0);
}

#[test]
fn a_token_given_for_a_call_is_used_or_refused() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let user = client.with_options(CallOptions::new().user_token("u-mine"));
    // The sandbox does not know the token; what counts is that it was sent.
    let error = user.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!(error.code(), Some(99_991_668));
    let error = user.raw("GET", "/open-apis/im/v1/chats").send().unwrap_err();
    assert_eq!(error.code(), Some(99_991_668));
    let error = user.call_by_name("im.v1.batch_message.delete", json!({"batch_message_id": "1"}));
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(error.message().contains("takes no user access token"), "{error}");
    let sent =
        sandbox.received().last().unwrap().request.header("authorization").map(str::to_owned);
    assert_eq!(sent.as_deref(), Some("Bearer u-mine"));
    assert_eq!(count(&sandbox, TOKENS), 0);
}

#[test]
fn what_is_missing_is_said_before_anything_is_sent() {
    let sandbox = Sandbox::start().unwrap();
    let bare = lark::Client::builder_without_secret("cli_a1").base_url(sandbox.url());
    let error = bare.build().unwrap().call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Config, Some(7104)));
    let off = builder(&sandbox).token_cache(false).build().unwrap();
    let error = off.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.hint().unwrap().contains("token_cache"), "{error}");
    let market = builder(&sandbox).app_type(lark::AppType::Marketplace).build().unwrap();
    let error = market.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.message().contains("app_type"), "{error}");
    let user = client(&sandbox).unwrap();
    let error = user.raw("GET", "/x").token(TokenKind::User).send().unwrap_err();
    assert!(error.message().contains("user access token"), "{error}");
    assert_eq!(sandbox.requests(), 0);
}

#[test]
fn an_assertion_stands_for_the_secret() {
    let sandbox = Sandbox::start().unwrap();
    let provider = |audience: &str| {
        assert!(audience.starts_with("127.0.0.1:"));
        Ok(lark::Assertion::new("eyJ.eyJ.c2ln"))
    };
    let client = lark::Client::builder_without_secret("cli_a1")
        .base_url(sandbox.url())
        .oauth_base_url(sandbox.url())
        .client_assertion(provider)
        .build()
        .unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    let first = &sandbox.received()[0].request;
    assert_eq!(first.path(), "/oauth/v3/token");
    let body: serde_json::Value = serde_json::from_slice(&first.body).unwrap();
    assert_eq!(body["client_assertion"], "eyJ.eyJ.c2ln");
    assert_eq!(body["client_id"], "cli_a1");
    let error = client.raw("GET", "/x").token(TokenKind::App).send().unwrap_err();
    assert_eq!(error.code(), Some(7103));
}
