//! Walks all operations of the catalog with requests made from it.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::answering::form;
use crate::catalog::{Body, Field, Kind, Operation, Platform, catalog};
use crate::clock::ManualClock;
use crate::http::{Answer, Request};
use crate::platforms::Platforms;
use crate::settings::Settings;
use crate::types::Type;
use crate::validate::Checker;

pub(crate) fn platforms() -> (Arc<ManualClock>, Arc<Settings>, Platforms) {
    let clock = Arc::new(ManualClock::new(1_700_000_000_000));
    let settings = Arc::new(Settings::default());
    let platforms = Platforms::new(clock.clone(), settings.clone());
    (clock, settings, platforms)
}

pub(crate) fn request(method: &str, target: &str, token: &str, body: &Value) -> Request {
    let body = match body {
        Value::Null => Vec::new(),
        body => body.to_string().into_bytes(),
    };
    Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: vec![
            ("Content-Type".to_owned(), "application/json".to_owned()),
            ("Authorization".to_owned(), format!("Bearer {token}")),
            ("x-acs-dingtalk-access-token".to_owned(), token.to_owned()),
        ],
        body: body.into(),
        connection: 1,
    }
}

pub(crate) fn json_of(answer: &Answer) -> Value {
    let text = || String::from_utf8_lossy(&answer.body);
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", text()))
}

/// A tenant token of Feishu and one of `DingTalk`.
pub(crate) fn tenant_tokens(platforms: &Platforms) -> (String, String) {
    let app = json!({"app_id": "cli_1", "app_secret": "s"});
    let path = "/open-apis/auth/v3/tenant_access_token/internal";
    let feishu = json_of(&platforms.answer(&request("POST", path, "", &app)));
    let app = json!({"appKey": "ding1", "appSecret": "s"});
    let asked = request("POST", "/v1.0/oauth2/accessToken", "", &app);
    let dingtalk = json_of(&platforms.answer(&asked));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&feishu["tenant_access_token"]), text(&dingtalk["accessToken"]))
}

fn sample(kind: &Type, depth: usize) -> Value {
    match kind {
        Type::Text | Type::Secret => json!("a"),
        Type::Int => json!(7),
        Type::Float => json!(0.5),
        Type::Bool => json!(true),
        Type::Json => json!({"any": [1]}),
        Type::File => Value::Null,
        Type::Object(number) => members(&catalog().objects[*number].fields, depth + 1),
        Type::List(item) => json!([sample(item, depth)]),
        Type::Map(item) => json!({"key": sample(item, depth)}),
        Type::Packed(inner) => json!(sample(inner, depth).to_string()),
        Type::Joined(list) | Type::Dotted(list) => match sample(list.item(), depth) {
            Value::String(text) => json!(text),
            other => json!(other.to_string()),
        },
    }
}

fn members(fields: &[Field], depth: usize) -> Value {
    let wanted = fields.iter().filter(|field| field.required || depth < 3);
    let pairs = wanted.map(|field| (field.wire.clone(), sample(&field.kind, depth)));
    pairs.collect::<Map<_, _>>().into()
}

fn is_page(operation: &Operation, field: &Field) -> bool {
    let paging = operation.paging.as_ref();
    paging.is_some_and(|paging| paging.argument == field.name)
}

/// What asks for the first page.
fn first_page(kind: &Type) -> Value {
    match kind {
        Type::Int => json!(0),
        Type::Packed(_) => json!("0"),
        _ => json!(""),
    }
}

fn target(operation: &Operation, token: &str) -> String {
    let mut path = String::new();
    for segment in operation.path.split('/').skip(1) {
        path.push('/');
        path.push_str(if segment.starts_with(':') { "x1" } else { segment });
    }
    let mut pairs: Vec<String> = Vec::new();
    for field in &operation.query {
        if is_page(operation, field) {
            let first = first_page(&field.kind);
            pairs.push(format!("{}={}", field.wire, first.as_str().unwrap_or("0")));
            continue;
        }
        let name = &field.wire;
        let text = match sample(field.kind.item(), 0) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        pairs.push(match field.kind {
            Type::Dotted(_) => format!("{name}.1={text}&{name}.2={text}"),
            Type::List(_) => format!("{name}={text}&{name}={text}"),
            _ => format!("{name}={text}"),
        });
    }
    if operation.platform == Platform::DingTalkOld && !operation.tokens.is_empty() {
        pairs.push(format!("access_token={token}"));
    }
    format!("{path}?{}", pairs.join("&"))
}

/// A request with every argument there is.
fn full(operation: &Operation, token: &str) -> Request {
    let mut body = match &operation.body {
        Body::Json(kind) => sample(kind, 0),
        _ => Value::Null,
    };
    for field in catalog().body_fields(operation) {
        if is_page(operation, field)
            && let Some(body) = body.as_object_mut()
        {
            body.insert(field.wire.clone(), first_page(&field.kind));
        }
    }
    request(&operation.method, &target(operation, token), token, &body)
}

fn succeeded(operation: &Operation, answer: &Answer) -> bool {
    let body = json_of(answer);
    let code = match operation.platform {
        Platform::Feishu => &body["code"],
        Platform::DingTalkOld => &body["errcode"],
        Platform::DingTalk => return answer.status == 200,
    };
    answer.status == 200 && *code == 0
}

/// What the types say of an answer's payload.
fn violations(operation: &Operation, answer: &Answer) -> Vec<String> {
    let Some(kind) = &operation.returns else {
        return Vec::new();
    };
    let body = json_of(answer);
    let usual = match operation.platform {
        Platform::Feishu => "data",
        _ => ".",
    };
    let mut checker = Checker::new(catalog());
    match operation.payload.as_deref().unwrap_or(usual) {
        "." => checker.value(&body, kind),
        member => checker.value(&body[member], kind),
    }
    let envelope = ["code", "msg", "errcode", "errmsg", "request_id", "tenant_access_token"];
    let found = checker.found.iter();
    found
        .filter(|violation| !envelope.contains(&violation.field.as_str()))
        .map(|violation| format!("{}: {}", violation.field, violation.description))
        .collect()
}

/// A token of every kind that operations take.
struct Purse {
    feishu: [(Kind, String); 3],
    dingtalk: [(Kind, String); 2],
}

impl Purse {
    fn new(platforms: &Platforms) -> Self {
        let (feishu, dingtalk) = tenant_tokens(platforms);
        let app = json!({"app_id": "cli_1", "app_secret": "s"});
        let path = "/open-apis/auth/v3/app_access_token/internal";
        let app = json_of(&platforms.answer(&request("POST", path, "", &app)));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let user = |platform: &str| {
            let minted = platforms.control("user_token", &json!({"platform": platform}));
            text(&minted.unwrap()["access_token"])
        };
        Self {
            feishu: [
                (Kind::Tenant, feishu),
                (Kind::User, user("feishu")),
                (Kind::App, text(&app["app_access_token"])),
            ],
            dingtalk: [(Kind::Tenant, dingtalk), (Kind::User, user("dingtalk"))],
        }
    }

    /// The first that the operation takes.
    fn token_for(&self, operation: &Operation) -> &str {
        let held: &[(Kind, String)] = match operation.platform {
            Platform::Feishu => &self.feishu,
            _ => &self.dingtalk,
        };
        let found = held.iter().find(|(kind, _)| operation.tokens.contains(kind));
        found.map_or("", |(_, token)| token)
    }
}

/// A form with every text there is and a file of three bytes; `upload` is one in parts.
fn full_form(operation: &Operation, token: &str, upload: &str) -> Request {
    let fields = catalog().body_fields(operation);
    let text = |field: &Field| match (field.wire.as_str(), &field.kind) {
        ("size", _) => "3".to_owned(),
        // The Adler-32 of "abc".
        ("checksum", _) => "38600999".to_owned(),
        ("seq" | "chunk_index", _) => "0".to_owned(),
        ("upload_id", _) => upload.to_owned(),
        (_, Type::Int | Type::Packed(_)) => "7".to_owned(),
        _ => "a".to_owned(),
    };
    let texts: Vec<(&str, String)> = fields
        .iter()
        .filter(|field| field.kind != Type::File)
        .map(|field| (field.wire.as_str(), text(field)))
        .collect();
    let texts: Vec<(&str, &str)> =
        texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let file = fields.iter().find(|field| field.kind == Type::File).unwrap();
    form(&operation.method, &target(operation, token), token, &texts, (&file.wire, b"abc"))
}

/// An upload in parts: what begins it and what ends it.
struct InParts {
    upload_id: String,
    finish: String,
    end: Value,
}

impl InParts {
    /// Begins one where the operation takes a part of it.
    fn begin(platforms: &Platforms, operation: &Operation, token: &str) -> Option<Self> {
        let (prepare, finish) = match operation.path.rsplit(['/', '_']).next() {
            Some("part") if operation.path.ends_with("upload/part") => ("initialize", "complete"),
            Some("part") => ("prepare", "finish"),
            _ => return None,
        };
        let base = operation.path.strip_suffix("part")?.replace(":app_id", "x1");
        let info = match prepare {
            "initialize" => json!({"file_name": "a", "file_size": 3}),
            _ => json!({
                "file_name": "a", "parent_type": "explorer", "parent_node": "n", "size": 3,
            }),
        };
        let asked = request("POST", &format!("{base}{prepare}"), token, &info);
        let begun = json_of(&platforms.answer(&asked));
        let upload_id = begun["data"]["upload_id"].as_str().unwrap().to_owned();
        let mut end = json!({"upload_id": upload_id});
        if finish == "finish" {
            end["block_num"] = json!(1);
        }
        Some(Self { upload_id, finish: format!("{base}{finish}"), end })
    }
}

#[test]
fn every_operation_on_files_succeeds() {
    let (_, _, platforms) = platforms();
    let purse = Purse::new(&platforms);
    let all = || catalog().operations.iter();
    let mut walked = 0;
    for operation in all().filter(|one| matches!(one.body, Body::Multipart(_))) {
        let token = purse.token_for(operation);
        let upload = InParts::begin(&platforms, operation, token);
        let upload_id = upload.as_ref().map_or("none", |upload| &upload.upload_id);
        let answer = platforms.answer(&full_form(operation, token, upload_id));
        let body = String::from_utf8_lossy(&answer.body);
        assert!(succeeded(operation, &answer), "{} {body}", operation.id);
        assert_eq!(violations(operation, &answer), Vec::<String>::new(), "{body}");
        if let Some(upload) = upload {
            let asked = request("POST", &upload.finish, token, &upload.end);
            let ended = json_of(&platforms.answer(&asked));
            assert_eq!(ended["code"], 0, "{ended}");
        }
        walked += 1;
    }
    assert_eq!(walked, 41);
}

#[test]
fn every_download_gives_the_file_or_one_made_up() {
    let (_, _, platforms) = platforms();
    let purse = Purse::new(&platforms);
    let parts = [("file_name", "x"), ("file_type", "stream")];
    let upload =
        form("POST", "/open-apis/im/v1/files", &purse.feishu[0].1, &parts, ("file", b"abc"));
    let key = json_of(&platforms.answer(&upload))["data"]["file_key"].clone();
    let key = key.as_str().unwrap();
    let mut walked = 0;
    for operation in catalog().operations.iter().filter(|one| one.returns == Some(Type::File)) {
        let (path, query) = target(operation, "").split_once('?').map(own).unwrap();
        let path = path.replace("x1", key);
        let query = query.replace("file_token=a", &format!("file_token={key}"));
        let query = query.replace("file_key=a", &format!("file_key={key}"));
        let target = format!("{path}?{query}");
        let token = purse.token_for(operation);
        let answer = platforms.answer(&request(&operation.method, &target, token, &Value::Null));
        let made_up = operation.path.ends_with("ticket_images");
        let content: &[u8] = if made_up { b"sandbox" } else { b"abc" };
        assert_eq!((answer.status, answer.body.as_slice()), (200, content), "{target}");
        walked += 1;
    }
    assert_eq!(walked, 20);
}

fn own((path, query): (&str, &str)) -> (String, String) {
    (path.to_owned(), query.to_owned())
}

/// Operations on files and on tokens that are spent have tests of their own.
fn needs_more(operation: &Operation) -> bool {
    matches!(operation.body, Body::Multipart(_))
        || operation.returns == Some(Type::File)
        || operation.id.ends_with(".upload_finish")
        || operation.id.ends_with(".upload_complete")
        || operation.id == "auth.v3.tenant_access_token.create"
        || operation.id == "oauth2.v1_0.get_token"
        || operation.id == "oauth2.v1_0.get_user_token"
}

#[test]
fn every_operation_answers_a_full_request_in_its_own_types() {
    let (_, _, platforms) = platforms();
    let purse = Purse::new(&platforms);
    let mut walked = 0;
    let mut wrong = Vec::new();
    for operation in catalog().operations.iter().filter(|one| !needs_more(one)) {
        let mut asked = full(operation, purse.token_for(operation));
        if operation.id.starts_with("oauth2.v1_0.get_") || operation.id.starts_with("auth.v3") {
            let body = String::from_utf8_lossy(&asked.body).replace("\"a\"", "\"other\"");
            asked.body = body.into_bytes().into();
        }
        let answer = platforms.answer(&asked);
        let (id, found) = (&operation.id, violations(operation, &answer));
        if !succeeded(operation, &answer) || !found.is_empty() || answer.body.len() > 200_000 {
            let body: String = String::from_utf8_lossy(&answer.body).chars().take(300).collect();
            wrong.push(format!("{id} {} {found:?} {} {body}", asked.target, answer.body.len()));
        }
        walked += 1;
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(walked > 1_700, "{walked}");
}

#[test]
fn every_operation_refuses_what_it_does_not_know() {
    let (_, _, platforms) = platforms();
    let purse = Purse::new(&platforms);
    for operation in catalog().operations.iter().filter(|one| !matches!(one.body, Body::Free)) {
        let mut asked = full(operation, purse.token_for(operation));
        asked.target.push_str("&no_such_parameter=1");
        let answer = platforms.answer(&asked);
        let body = String::from_utf8_lossy(&answer.body);
        assert!(body.contains("no_such_parameter"), "{} {body}", operation.id);
    }
}
