//! Whole requests, and what became of their answers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feiding::lark::Assertion;
use feiding::{Args, CallOptions, Error, TokenKind, Upload, lark};
use feiding_sandbox::{Fault, FaultKind, Received, Sandbox};
use feiding_tests::TOKENS;
use serde_json::{Value, json};

use crate::bodies::parts;
use crate::ledger::{check, our_agent};

const APP_TOKENS: &str = "/open-apis/auth/v3/app_access_token/internal";

/// Answers everything under a path like this.
pub(crate) fn serve(
    sandbox: &Sandbox,
    path: &str,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
) {
    let headers = headers.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    let kind = FaultKind::Status { status, headers: headers.collect(), body: body.to_vec() };
    sandbox.fault(Fault::new(kind).path(path).always());
}

fn serve_json(sandbox: &Sandbox, path: &str, status: u16, body: &Value) {
    let headers = [("Content-Type", "application/json"), ("X-Tt-Logid", "LOG2")];
    serve(sandbox, path, status, &headers, body.to_string().as_bytes());
}

/// The tokens of the recordings, and an empty success for all else.
pub(crate) fn serve_tokens(sandbox: &Sandbox) {
    let tenant = json!({"code": 0, "tenant_access_token": "t-self", "expire": 7200});
    serve_json(sandbox, TOKENS, 200, &tenant);
    let app = json!({"code": 0, "app_access_token": "a-self", "expire": 7200});
    serve_json(sandbox, APP_TOKENS, 200, &app);
    let user = json!({"code": 0, "access_token": "u-1", "expires_in": 7200});
    serve_json(sandbox, "/oauth/v3/token", 200, &user);
    serve_json(sandbox, "/open-apis/", 200, &json!({"code": 0, "data": {}}));
}

/// A request as it is compared: its body as far as its spelling has a meaning.
fn shown(
    method: &str,
    target: &str,
    header: &dyn Fn(&str) -> Option<String>,
    body: &[u8],
) -> Value {
    let kind = header("content-type");
    let body = match &kind {
        Some(kind) if kind.starts_with("multipart/") => parts(kind, body),
        _ if body.is_empty() => Value::Null,
        _ => serde_json::from_slice(body).unwrap(),
    };
    // A boundary is random, and JSON has no character set.
    let kind = kind.map(|kind| kind.split(';').next().unwrap().to_owned());
    json!({"method": method, "target": target, "type": kind, "agent": header("user-agent"),
        "authorization": header("authorization"), "custom": header("x-custom"), "body": body})
}

fn recorded(request: &Value) -> Value {
    let header = |name: &str| {
        let headers = request["headers"].as_array().unwrap();
        let found =
            headers.iter().find(|pair| pair[0].as_str().unwrap().eq_ignore_ascii_case(name));
        found.map(|pair| pair[1].as_str().unwrap().to_owned())
    };
    let header = |name: &str| match name {
        "user-agent" => header(name).map(|agent| our_agent(&agent)),
        _ => header(name),
    };
    let text = |name: &str| request[name].as_str().unwrap();
    shown(text("method"), text("target"), &header, text("body").as_bytes())
}

fn sent(received: &Received) -> Value {
    let request = &received.request;
    let header = |name: &str| request.header(name).map(str::to_owned);
    shown(&request.method, &request.target, &header, &request.body)
}

fn expected(case: &Value) -> Value {
    let requests = case["requests"].as_array().unwrap().iter().map(recorded);
    let result = match &case["result"] {
        refused if refused.get("error").is_some() => json!("refused"),
        result => result["ok"].clone(),
    };
    // What that SDK calls its own objects says nothing about the platform.
    let result = match result {
        Value::Object(mut members) => {
            members.retain(|name, _| !matches!(name.as_str(), "error_type"));
            Value::Object(members)
        }
        other => other,
    };
    json!({"requests": requests.collect::<Vec<_>>(), "result": result})
}

/// What the refusal of a call says, in the words of the recording.
fn facts(error: &Error) -> Value {
    let violations = error.field_violations().iter().map(|violation| {
        json!({"field": violation.field, "value": violation.value,
            "description": violation.description})
    });
    json!({"code": error.code(), "log_id": error.log_id(), "http_status": error.http_status(),
        "scopes": error.scopes(), "field_violations": violations.collect::<Vec<_>>(),
        "console_url": error.console_url(), "troubleshooter": error.troubleshooter()})
}

fn app(sandbox: &Sandbox, name: &str) -> lark::Client {
    let id = "cli_0000000000000001";
    let options = match name {
        "assertion_tenant_token" => lark::Client::builder_without_secret(id)
            .client_assertion(|_: &str| Ok(Assertion::new("jwt-1")))
            .oauth_base_url(sandbox.url()),
        "marketplace_tenant_token" => {
            lark::Client::builder(id, "s3cret").app_type(lark::AppType::Marketplace)
        }
        _ => lark::Client::builder(id, "s3cret"),
    };
    // The recorded token requests come from an app without a name.
    let options = if name.ends_with("_token") { options } else { options.source("my app/1") };
    options.base_url(sandbox.url()).build().unwrap()
}

fn by_name(client: &lark::Client, id: &str, args: Value) -> feiding::Result<Value> {
    client.call_by_name(id, args).map(|reply| reply.data)
}

/// What came of a download, in the words of the recording.
fn download(client: &lark::Client, key: &str) -> Value {
    match client.download_by_name("im.v1.file.get", json!({"file_key": key})) {
        Err(error) if error.kind() == feiding::ErrorKind::Config => {
            unreachable!("not even sent: {error}")
        }
        Err(error) => json!({"code": error.code(), "file_base64": null, "file_name": null,
            "msg": error.message()}),
        Ok(reply) => {
            let name = reply.data.name().map(str::to_owned);
            let content = STANDARD.encode(reply.data.bytes(1000).unwrap());
            json!({"code": 0, "file_base64": content, "file_name": name, "msg": null})
        }
    }
}

fn run(sandbox: &Sandbox, client: &lark::Client, case: &Value) -> feiding::Result<Value> {
    let upload = |args: Args, part: &str| {
        client.call_by_name("im.v1.file.create", args).map(|sent| sent.data[part].clone())
    };
    let text_file = Args::new().set("file_type", "stream").set("file_name", "a.txt");
    let bearer = || {
        let last = sandbox.received().last().unwrap().request.clone();
        last.header("authorization").map(|text| text.trim_start_matches("Bearer ").to_owned())
    };
    match case["name"].as_str().unwrap() {
        "self_built_tenant_token" | "marketplace_tenant_token" | "assertion_tenant_token" => {
            client.raw("GET", "/open-apis/x").send()?;
            Ok(json!(bearer()))
        }
        "self_built_app_token" => {
            client.raw("GET", "/open-apis/x").token(TokenKind::App).send()?;
            Ok(json!(bearer()))
        }
        "im_create_message" => {
            let client = client.with_options(CallOptions::new().header("X-Custom", "1")?);
            let args = json!({"receive_id_type": "open_id", "receive_id": "ou_1",
                "msg_type": "text", "content": "{\"text\":\"hi 你\"}"});
            Ok(by_name(&client, "im.v1.message.create", args)?["message_id"].clone())
        }
        "im_list_messages_query" => {
            let args = json!({"container_id_type": "chat", "container_id": "oc a/b&c",
                "page_size": 20, "page_token": "p=+/"});
            by_name(client, "im.v1.message.list", args).map(|_| json!(0))
        }
        "im_get_message_path" => {
            by_name(client, "im.v1.message.get", json!({"message_id": "om/1 ?#%é"}))
                .map(|_| json!(0))
        }
        "path_parameter_dotdot" => {
            by_name(client, "im.v1.message.get", json!({"message_id": ".."})).map(|_| json!(0))
        }
        "error_envelope" => {
            let args = json!({"message_id": "om_x", "content": "{}", "msg_type": "text"});
            by_name(client, "im.v1.message.reply", args)
        }
        "download_ok" => Ok(download(client, "file_1")),
        "download_error_400_json" => Ok(download(client, "file_2")),
        "download_200_with_json_error_body" => Ok(download(client, "file_3")),
        "upload_file_bytesio" => {
            upload(text_file.file("file", Upload::bytes("", "hello")), "file_key")
        }
        "upload_file_opened" => {
            upload(text_file.file("file", Upload::bytes("a.txt", "hello")), "file_key")
        }
        "upload_image_tuple" => {
            let image = Upload::bytes("p.png", "PNG").with_content_type("image/png");
            let args = Args::new().set("image_type", "message").file("image", image);
            client
                .call_by_name("im.v1.image.create", args)
                .map(|sent| sent.data["image_key"].clone())
        }
        other => unreachable!("nobody sends {other}"),
    }
}

/// The answers of the recording.
fn serve_case(sandbox: &Sandbox, case: &Value) {
    let refused = json!({"code": 234_008, "msg": "The app is not the resource sender."});
    let files = "/open-apis/im/v1/files";
    let disposition = "attachment; filename=\"%E4%BD%A0.txt\"";
    let file = [("Content-Type", "application/octet-stream"), ("Content-Disposition", disposition)];
    serve(sandbox, &format!("{files}/file_1"), 200, &file, b"\x00\x01DATA");
    serve_json(sandbox, &format!("{files}/file_2"), 400, &refused);
    serve_json(sandbox, &format!("{files}/file_3"), 200, &refused);
    let messages = "/open-apis/im/v1/messages";
    serve_json(sandbox, &format!("{messages}/om_x/reply"), 400, &case["answer"]);
    let answer = |data: Value| json!({"code": 0, "data": data});
    serve_json(sandbox, &format!("{messages}?"), 200, &answer(json!({"message_id": "om_1"})));
    serve_json(sandbox, messages, 200, &answer(json!({"message_id": "om_1"})));
    serve_json(sandbox, files, 200, &answer(json!({"file_key": "file_v2_1"})));
    let image = answer(json!({"image_key": "img_v2_1"}));
    serve_json(sandbox, "/open-apis/im/v1/images", 200, &image);
    serve_tokens(sandbox);
}

/// What the refused call of the recording says, in our words.
fn envelope(recorded: &Value) -> Value {
    let error = &recorded["error"];
    let scopes = error["permission_violations"].as_array().unwrap().iter();
    let scopes: Vec<_> = scopes.map(|scope| scope["subject"].clone()).collect();
    json!({"code": recorded["code"], "log_id": recorded["log_id_from_header"],
        "http_status": recorded["http_status"], "scopes": scopes,
        "field_violations": error["field_violations"], "console_url": error["helps"][0]["url"],
        "troubleshooter": recorded["get_troubleshooter"]})
}

#[test]
fn wire() {
    let expected = |case: &Value| {
        let mut expected = expected(case);
        if case["name"] == "error_envelope" {
            expected["result"] = envelope(&expected["result"]);
        }
        expected
    };
    check("wire", expected, |case| {
        let sandbox = Sandbox::start().unwrap();
        serve_case(&sandbox, case);
        let name = case["name"].as_str().unwrap();
        let client = app(&sandbox, name);
        let result = match run(&sandbox, &client, case) {
            Ok(result) => result,
            Err(error) if error.kind() == feiding::ErrorKind::Config => json!("refused"),
            Err(error) => facts(&error),
        };
        // Of the cases about tokens the token request counts, of all others what follows it.
        let about_tokens = name.ends_with("_token");
        let token_paths = [TOKENS, APP_TOKENS, "/oauth/v3/token"];
        let seen = sandbox.received();
        let requests = seen
            .iter()
            .filter(|received| token_paths.contains(&received.request.path()) == about_tokens);
        json!({"requests": requests.map(sent).collect::<Vec<_>>(), "result": result})
    });
}
