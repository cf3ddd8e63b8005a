//! What a program may bring itself: its transport, its store, its environment.

use std::collections::HashMap;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feiding::{ErrorKind, Result, Store, lark};
use feiding_sandbox::Sandbox;
use feiding_tests::{Fake, builder, client, message};
use serde_json::json;

fn answering() -> Fake {
    Fake::new(|seen| {
        let token = json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200});
        let sent = json!({"code": 0, "data": {"message_id": "om_1"}});
        if seen.url.contains("/auth/") { token.to_string() } else { sent.to_string() }
    })
}

#[test]
fn a_transport_of_ones_own_carries_everything() {
    let fake = answering();
    let client = lark::Client::builder("cli_a1", "secret").transport(fake.clone()).build().unwrap();
    let sent = client.call_by_name("im.v1.message.create", message()).unwrap();
    assert_eq!(sent.data["message_id"], "om_1");
    let seen = fake.seen();
    let urls: Vec<_> = seen.iter().map(|seen| seen.url.as_str()).collect();
    let base = lark::FEISHU;
    assert_eq!(
        urls,
        [
            format!("{base}/open-apis/auth/v3/tenant_access_token/internal"),
            format!("{base}/open-apis/im/v1/messages?receive_id_type=chat_id"),
        ]
    );
    assert_eq!(seen[1].header("authorization"), Some("Bearer t-1"));
    let args = feiding::Args::new().set("file_type", "stream").set("file_name", "a.txt");
    let args = args.file("file", feiding::Upload::bytes("a.txt", "content"));
    client.call_by_name("im.v1.file.create", args).unwrap();
    let upload = fake.seen().pop().unwrap();
    assert!(String::from_utf8(upload.body).unwrap().contains("\r\n\r\ncontent\r\n"));
    assert!(!fake.closed());
    client.close();
    assert!(fake.closed());
}

#[test]
fn an_answer_that_is_too_large_is_refused_from_any_transport() {
    let fake = Fake::new(|_| json!({"code": 0, "data": "x".repeat(2000)}).to_string());
    let options = lark::Client::builder("cli_a1", "secret").tenant_access_token("t-1");
    let client = options.transport(fake).max_answer(1000).build().unwrap();
    let error = client.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.message().contains("larger than 1000 bytes"), "{error}");
}

/// A store that remembers how long each value may live.
#[derive(Default, Clone)]
struct Shelf(Arc<Mutex<HashMap<String, (String, Duration)>>>);

impl Store for Shelf {
    fn get(&self, key: &str) -> Result<Option<String>> {
        Ok(self.0.lock().unwrap().get(key).map(|(value, _)| value.clone()))
    }

    fn set(&self, key: &str, value: &str, lifetime: Duration) -> Result<()> {
        self.0.lock().unwrap().insert(key.to_owned(), (value.to_owned(), lifetime));
        Ok(())
    }

    fn add(&self, key: &str, value: &str, lifetime: Duration) -> Result<bool> {
        let taken = self.0.lock().unwrap().contains_key(key);
        if !taken {
            self.set(key, value, lifetime)?;
        }
        Ok(!taken)
    }

    fn remove(&self, key: &str, value: &str) -> Result<bool> {
        let mut entries = self.0.lock().unwrap();
        let same = entries.get(key).is_some_and(|(kept, _)| kept == value);
        Ok(same && entries.remove(key).is_some())
    }
}

/// A store that is away.
struct Away;

impl Store for Away {
    fn get(&self, _key: &str) -> Result<Option<String>> {
        Err(feiding::Error::new(ErrorKind::Io, "the store is away"))
    }

    fn set(&self, _key: &str, _value: &str, _lifetime: Duration) -> Result<()> {
        Err(feiding::Error::new(ErrorKind::Io, "the store is away"))
    }

    fn add(&self, _key: &str, _value: &str, _lifetime: Duration) -> Result<bool> {
        Err(feiding::Error::new(ErrorKind::Io, "the store is away"))
    }

    fn remove(&self, _key: &str, _value: &str) -> Result<bool> {
        Err(feiding::Error::new(ErrorKind::Io, "the store is away"))
    }
}

fn tokens(sandbox: &Sandbox) -> usize {
    feiding_tests::count(sandbox, feiding_tests::TOKENS)
}

#[test]
fn clients_with_one_store_share_a_token_and_no_key_holds_the_secret() {
    let sandbox = Sandbox::start().unwrap();
    let shelf = Shelf::default();
    for _ in 0..3 {
        let client = builder(&sandbox).store(shelf.clone()).build().unwrap();
        client.call_by_name("im.v1.chat.list", ()).unwrap();
    }
    assert_eq!(tokens(&sandbox), 1);
    let other = lark::Client::builder("cli_a1", "other secret").base_url(sandbox.url());
    drop(other.store(shelf.clone()).build().unwrap().call_by_name("im.v1.chat.list", ()));
    assert_eq!(tokens(&sandbox), 2, "another secret gets another token");
    for (key, (_, lifetime)) in &*shelf.0.lock().unwrap() {
        assert!(!key.contains("secret"), "{key}");
        assert!(*lifetime <= Duration::from_secs(7200), "{lifetime:?}");
    }
}

#[test]
fn a_store_that_is_away_costs_no_call() {
    let sandbox = Sandbox::start().unwrap();
    let client = builder(&sandbox).store(Away).build().unwrap();
    for _ in 0..3 {
        client.call_by_name("im.v1.chat.list", ()).unwrap();
    }
    assert_eq!(tokens(&sandbox), 1, "the client remembers it meanwhile");
}

fn from_env(variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_child"));
    for prefix in ["LARK_", "FEISHU_", ""] {
        for name in ["APP_ID", "APP_SECRET", "BASE_URL"] {
            command.env_remove(format!("{prefix}{name}"));
        }
    }
    command.args(["from_env", "-", "-"]).envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn credentials_come_from_one_pair_of_the_environment() {
    let built = |variables: &[(&str, &str)]| {
        let output = from_env(variables);
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    };
    let (good, said) =
        built(&[("APP_ID", "cli_3"), ("APP_SECRET", "hidden"), ("LARK_APP_ID", "cli_1")]);
    assert!(good && said.contains("cli_3") && !said.contains("hidden"), "{said}");
    let lark = [("LARK_APP_ID", "cli_1"), ("LARK_APP_SECRET", "hidden")];
    let (good, said) = built(&[&lark[..], &[("APP_ID", "cli_3"), ("APP_SECRET", "x")]].concat());
    assert!(good && said.contains("cli_1"), "{said}");
    let (_, said) = built(&[&lark[..], &[("LARK_BASE_URL", lark::LARK)]].concat());
    assert!(said.contains("open.larksuite.com"), "{said}");
    let (good, said) = built(&[("LARK_APP_ID", "cli_1"), ("FEISHU_APP_SECRET", "x")]);
    assert!(!good && said.contains("Set LARK_APP_ID and LARK_APP_SECRET"), "{said}");
    let (good, _) = built(&[("LARK_APP_ID", "cli_1"), ("LARK_APP_SECRET", "")]);
    assert!(!good, "an empty variable counts as none");
}

#[test]
fn what_is_not_built_yet_is_refused_by_the_name_of_its_option() {
    let refused = |options: lark::Builder| {
        let error = options.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        error.to_string()
    };
    let options = || lark::Client::builder("cli_a1", "secret");
    assert!(refused(options().server_sent_events(true)).contains("server_sent_events"));
    assert!(refused(options().app_ticket("t")).contains("app_ticket"));
    let sandbox = Sandbox::start().unwrap();
    let market = builder(&sandbox).app_type(lark::AppType::Marketplace).build().unwrap();
    let error = market.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.kind() == ErrorKind::Config && error.to_string().contains("app_type"), "{error}");
    let given = market.with_options(feiding::CallOptions::new().tenant_token("t-x"));
    given.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert_eq!(sandbox.requests(), 1);
    drop(client(&sandbox));
}
