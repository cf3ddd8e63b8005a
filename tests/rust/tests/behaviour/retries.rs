//! What is sent again, what is not, and how long it is waited.

use std::time::{Duration, Instant};

use feiding::{CallOptions, ErrorKind};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{
    MESSAGES, QuickClock, builder, client, count, message, message_with_uuid, on_messages,
};

#[test]
fn a_post_without_a_key_is_never_sent_twice() {
    for kind in [FaultKind::ResetAfter, FaultKind::CloseAfter, FaultKind::Html { status: 502 }] {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        // A kept connection first: that is where a request may be lost.
        client.call_by_name("im.v1.message.create", message()).unwrap();
        for _ in 0..20 {
            sandbox.fault(on_messages(kind.clone()));
            let before = count(&sandbox, MESSAGES);
            client.call_by_name("im.v1.message.create", message()).unwrap_err();
            assert_eq!(count(&sandbox, MESSAGES), before + 1, "{kind:?}");
        }
    }
}

#[test]
fn a_post_with_a_key_and_a_get_are_sent_twice_when_a_kept_connection_ends() {
    for kind in [FaultKind::ResetAfter, FaultKind::CloseAfter] {
        let sandbox = Sandbox::start().unwrap();
        let client = client(&sandbox).unwrap();
        client.call_by_name("im.v1.chat.list", ()).unwrap();
        sandbox.fault(on_messages(kind.clone()));
        client.call_by_name("im.v1.message.create", message_with_uuid()).unwrap();
        assert_eq!(count(&sandbox, MESSAGES), 2, "{kind:?}");
        let chats = "/open-apis/im/v1/chats";
        sandbox.fault(Fault::new(kind.clone()).path(chats));
        let before = count(&sandbox, chats);
        client.call_by_name("im.v1.chat.list", ()).unwrap();
        assert_eq!(count(&sandbox, chats), before + 2, "{kind:?}");
    }
}

#[test]
fn a_rate_limit_is_waited_out_for_any_method() {
    for status in [429, 400] {
        let sandbox = Sandbox::start().unwrap();
        let clock = QuickClock::default();
        let client = builder(&sandbox).clock(clock.clone()).build().unwrap();
        let limit = FaultKind::RateLimit { status, reset: "1.5".into() };
        sandbox.fault(on_messages(limit));
        client.call_by_name("im.v1.message.create", message()).unwrap();
        assert_eq!(count(&sandbox, MESSAGES), 2);
        let waited = clock.slept();
        assert!(
            waited >= Duration::from_millis(1500) && waited <= Duration::from_secs(2),
            "{waited:?}"
        );
    }
}

#[test]
fn a_wait_that_does_not_fit_the_deadline_is_not_begun() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).build().unwrap();
    sandbox.fault(on_messages(FaultKind::RateLimit { status: 429, reset: "60".into() }));
    let start = Instant::now();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!((error.code(), error.is_retryable()), (Some(99_991_400), true));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
}

#[test]
fn a_reset_that_cannot_be_read_counts_as_absent() {
    for reset in ["soon", "-1", "NaN", "inf", ""] {
        let sandbox = Sandbox::start().unwrap();
        let clock = QuickClock::default();
        let client = builder(&sandbox).clock(clock.clone()).build().unwrap();
        sandbox.fault(on_messages(FaultKind::RateLimit { status: 429, reset: reset.into() }));
        client.call_by_name("im.v1.message.create", message()).unwrap();
        assert!(clock.slept() <= Duration::from_millis(200), "{reset:?} {:?}", clock.slept());
    }
}

#[test]
fn a_used_up_quota_is_final() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    sandbox.fault(on_messages(FaultKind::Quota { reset: "1".into() }));
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!((error.code(), error.is_retryable()), (Some(99_991_403), false));
    assert_eq!(count(&sandbox, MESSAGES), 1);
}

#[test]
fn server_errors_are_repeated_at_most_twice_and_retries_can_be_turned_off() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    sandbox.fault(on_messages(FaultKind::Html { status: 503 }).always());
    let error = client.call_by_name("im.v1.message.create", message_with_uuid()).unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(503)));
    assert_eq!(count(&sandbox, MESSAGES), 3);
    let never = client.with_options(CallOptions::new().retries(0));
    never.call_by_name("im.v1.message.create", message_with_uuid()).unwrap_err();
    assert_eq!(count(&sandbox, MESSAGES), 4);
}

#[test]
fn nothing_was_sent_so_anything_may_be_repeated() {
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let clock = QuickClock::default();
    let client = feiding::lark::Client::builder("cli_a1", "secret")
        .base_url(format!("http://127.0.0.1:{port}"))
        .clock(clock.clone())
        .build()
        .unwrap();
    let error = client.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.message().contains("cannot connect"), "{error}");
    // Two further tries, the second after a longer wait.
    assert!(clock.slept() >= Duration::from_millis(300), "{:?}", clock.slept());
}
