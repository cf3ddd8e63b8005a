//! Tokens under threads, stores and services that do what they should not.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use feiding::{CallOptions, Error, ErrorKind, MemoryStore, Result, Store, lark};
use feiding_sandbox::{Fault, FaultKind, Sandbox};
use feiding_tests::{Fake, QuickClock, TOKENS, builder, count, message, on_messages};
use serde_json::json;

/// A store in which something happens before a value is removed.
struct Slow {
    inner: MemoryStore,
    before_removal: Box<dyn Fn() + Send + Sync>,
}

impl Store for Slow {
    fn get(&self, key: &str) -> Result<Option<String>> {
        self.inner.get(key)
    }

    fn set(&self, key: &str, value: &str, lifetime: Duration) -> Result<()> {
        self.inner.set(key, value, lifetime)
    }

    fn add(&self, key: &str, value: &str, lifetime: Duration) -> Result<bool> {
        self.inner.add(key, value, lifetime)
    }

    fn remove(&self, key: &str, value: &str) -> Result<bool> {
        (self.before_removal)();
        self.inner.remove(key, value)
    }
}

/// While one thread drops a refused token, another must not bring it back from the store: the
/// first would meet it again and give up.
#[test]
fn a_refused_token_does_not_come_back_while_it_is_dropped() {
    let sandbox = Sandbox::start().unwrap();
    let other: Arc<Mutex<Option<lark::Client>>> = Arc::default();
    let held = Arc::clone(&other);
    let before_removal = move || {
        let other = held.lock().unwrap().take();
        let call = |client: lark::Client| client.call_by_name("im.v1.chat.list", ()).map(drop);
        other.map(|client| thread::spawn(move || call(client)).join().unwrap()).unwrap().unwrap();
    };
    let store = Slow { inner: MemoryStore::new(), before_removal: Box::new(before_removal) };
    let options = builder(&sandbox).clock(QuickClock::default()).store(store);
    let client = options.build().unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    *other.lock().unwrap() = Some(client.clone());
    sandbox.fault(on_messages(FaultKind::TokenInvalid { status: Some(400) }));
    client.call_by_name("im.v1.message.create", message()).unwrap();
    assert_eq!(count(&sandbox, TOKENS), 2);
}

/// Counts what it is asked for tokens, and gives none while it is away.
struct Service {
    asked: Arc<AtomicUsize>,
    away: Arc<AtomicBool>,
    fake: Fake,
}

fn service() -> Service {
    let (asked, away): (Arc<AtomicUsize>, Arc<AtomicBool>) = Default::default();
    let (count, gone) = (Arc::clone(&asked), Arc::clone(&away));
    let fake = Fake::new(move |seen| {
        if !seen.url.contains("/auth/") {
            return json!({"code": 0, "data": {}}).to_string();
        }
        let number = count.fetch_add(1, Ordering::SeqCst);
        if gone.load(Ordering::SeqCst) {
            return json!({"code": 99_991_672, "msg": "away"}).to_string();
        }
        json!({"code": 0, "tenant_access_token": format!("t-{number}"), "expire": 7200}).to_string()
    });
    Service { asked, away, fake }
}

const CALM: Duration = Duration::from_secs(7200 - 100);

#[test]
fn a_renewal_that_fails_is_not_tried_by_every_call() {
    let Service { asked, away, fake } = service();
    let clock = QuickClock::default();
    let options = lark::Client::builder("cli_a1", "secret").transport(fake.clone());
    let client = options.clock(clock.clone()).build().unwrap();
    let call = || client.call_by_name("im.v1.chat.list", ()).map(drop);
    call().unwrap();
    clock.advance(CALM);
    away.store(true, Ordering::SeqCst);
    for _ in 0..20 {
        call().unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    away.store(false, Ordering::SeqCst);
    clock.advance(Duration::from_secs(10));
    call().unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 3);
    assert_eq!(fake.seen().last().unwrap().header("authorization"), Some("Bearer t-2"));
}

#[test]
fn a_renewal_leaves_the_call_half_of_its_time() {
    let sandbox = Sandbox::start().unwrap();
    let clock = QuickClock::default();
    let client = builder(&sandbox).clock(clock.clone()).build().unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    clock.advance(CALM);
    sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 10_000 }).path(TOKENS).always());
    let short = client.with_options(CallOptions::new().timeout(Duration::from_secs(2)));
    short.call_by_name("im.v1.message.create", message()).unwrap();
}

#[test]
fn an_interrupt_during_a_renewal_ends_the_call() {
    let sandbox = Sandbox::start().unwrap();
    let clock = QuickClock::default();
    let client = builder(&sandbox).clock(clock.clone()).build().unwrap();
    client.call_by_name("im.v1.message.create", message()).unwrap();
    clock.advance(CALM);
    sandbox.fault(Fault::new(FaultKind::Slow { delay_ms: 1000 }).path(TOKENS).always());
    // As Ctrl-C does, it says so once.
    let said = AtomicBool::new(false);
    let interrupt = move || match said.swap(true, Ordering::SeqCst) {
        false => Err(Error::new(ErrorKind::Closed, "Ctrl-C")),
        true => Ok(()),
    };
    let view = client.with_options(CallOptions::new().interrupt(Arc::new(interrupt)));
    let error = view.call_by_name("im.v1.message.create", message()).unwrap_err();
    assert!(error.message().ends_with("Ctrl-C"), "{error}");
}

#[test]
fn a_token_that_another_client_renewed_is_taken_from_the_store() {
    let Service { asked, fake, .. } = service();
    let clock = QuickClock::default();
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    let clients: Vec<_> = (0..8)
        .map(|_| {
            let options = lark::Client::builder("cli_a1", "secret").transport(fake.clone());
            options.clock(clock.clone()).shared_store(Arc::clone(&store)).build().unwrap()
        })
        .collect();
    let all = || {
        for client in &clients {
            client.call_by_name("im.v1.chat.list", ()).unwrap();
        }
    };
    all();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    clock.advance(CALM);
    all();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

/// Keys as a store sees them.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<HashMap<String, String>>>);

impl Store for Keys {
    fn get(&self, key: &str) -> Result<Option<String>> {
        Ok(self.0.lock().unwrap().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str, _lifetime: Duration) -> Result<()> {
        self.0.lock().unwrap().insert(key.into(), value.into());
        Ok(())
    }

    fn add(&self, _key: &str, _value: &str, _lifetime: Duration) -> Result<bool> {
        Ok(true)
    }

    fn remove(&self, _key: &str, _value: &str) -> Result<bool> {
        Ok(true)
    }
}

#[test]
fn a_key_is_short_and_plain_whatever_the_app_and_the_organisation_are_called() {
    let fake = Fake::new(|_| r#"{"accessToken":"t-1","expireIn":7200}"#.into());
    let keys = Keys::default();
    let names = ["corp", "a b", "\u{4f60}", "x\ny", &"long".repeat(500), "a:b"];
    for name in names {
        let options = feiding::dingtalk::Client::builder(name, "secret").transport(fake.clone());
        let client = options.store(keys.clone()).corp_id(name).build().unwrap();
        client.raw("GET", "/v1.0/x").send().unwrap();
        let options =
            lark::Client::builder(name, "secret").token_cache(true).transport(Fake::new(|_| {
                r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#.into()
            }));
        options.store(keys.clone()).build().unwrap().raw("GET", "/x").send().unwrap();
    }
    let keys = keys.0.lock().unwrap();
    assert_eq!(keys.len(), 2 * names.len());
    for key in keys.keys() {
        assert!(key.len() <= 300 && key.bytes().all(|byte| byte.is_ascii_graphic()), "{key:?}");
    }
}

#[test]
fn an_assertion_that_cannot_be_had_says_so_by_its_code() {
    let provider = |_: &str| Err(Error::new(ErrorKind::Io, "the vault is away"));
    let options = lark::Client::builder_without_secret("cli_a1").client_assertion(provider);
    let error = options.build().unwrap().raw("GET", "/x").send().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Io, Some(7102)), "{error}");
    assert!(error.message().contains("the vault is away"), "{error}");
}

/// An answer of the accounts service may say what is wrong without a number.
#[test]
fn a_refusal_without_a_code_has_none() {
    let fake = Fake::new(|_| r#"{"error":"invalid_client","error_description":"who?"}"#.into());
    let provider = |_: &str| Ok(lark::Assertion::new("jwt"));
    let options = lark::Client::builder_without_secret("cli_a1").client_assertion(provider);
    let error = options.transport(fake).build().unwrap().raw("GET", "/x").send().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Token, None), "{error}");
    assert_eq!(error.code_text(), Some("invalid_client"));
    assert!(error.message().ends_with("who?"), "{error}");
}

/// Sixteen threads, a store that is shared, and a platform that takes back its token now and then:
/// every call gets through, and no two fetches of one client run at the same time.
#[test]
fn many_threads_get_through_while_tokens_are_taken_back() {
    let current = Arc::new(AtomicUsize::new(0));
    let (fetching, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (now, busy, top) = (Arc::clone(&current), Arc::clone(&fetching), Arc::clone(&most));
    let fake = Fake::new(move |seen| {
        if seen.url.contains("/auth/") {
            top.fetch_max(busy.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            thread::yield_now();
            let token = format!("t-{}", now.load(Ordering::SeqCst));
            busy.fetch_sub(1, Ordering::SeqCst);
            return json!({"code": 0, "tenant_access_token": token, "expire": 7200}).to_string();
        }
        let token = format!("Bearer t-{}", now.load(Ordering::SeqCst));
        let fits = seen.header("authorization") == Some(token.as_str());
        json!({"code": if fits { 0 } else { 99_991_663 }}).to_string()
    });
    let client = lark::Client::builder("cli_a1", "secret").transport(fake).build().unwrap();
    for round in 0..100 {
        current.store(round, Ordering::SeqCst);
        let threads: Vec<_> = (0..16)
            .map(|_| {
                let client = client.clone();
                thread::spawn(move || client.raw("POST", "/x").send().map(drop))
            })
            .collect();
        for thread in threads {
            thread.join().unwrap().unwrap();
        }
    }
    assert_eq!(most.load(Ordering::SeqCst), 1);
}
