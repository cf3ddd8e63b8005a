//! The whole of a first day: a token, a message, a raw call, a file there and back, an error.
//!
//! `make demo` runs it against the sandbox, whose address is its argument. Without one it goes to
//! the real platform with `LARK_APP_ID`, `LARK_APP_SECRET` and `LARK_CHAT_ID`.

use std::env;
use std::error::Error;
use std::io::{Write, stdout};

use feiding::lark::im::v1::{file, message};
use feiding::{Upload, dingtalk, lark};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let url = env::args().nth(1);
    feishu(url.as_deref())?;
    if let Some(url) = url {
        ding(&url)?;
    }
    Ok(())
}

fn feishu(url: Option<&str>) -> Result<(), Box<dyn Error>> {
    let builder = match url {
        Some(url) => lark::Client::builder("cli_a1", "secret").base_url(url),
        None => lark::Client::from_env()?,
    };
    let client = builder.source("demo").build()?;
    let chat = env::var("LARK_CHAT_ID").unwrap_or_else(|_| "oc_42".into());
    let mut out = stdout().lock();

    // Typed: the compiler knows the fields. The token is fetched on the way, once.
    let sent = client.call(&message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some(chat.clone()),
        msg_type: Some("text".into()),
        content: Some(lark::content::text("build is green")),
        uuid: Some(format!("build-42-rust-{}", std::process::id())),
        ..Default::default()
    })?;
    let id = sent.data.message_id.clone().unwrap_or_default();
    writeln!(out, "message  {id} (log id {})", sent.log_id().unwrap_or("-"))?;

    // Raw: for what the catalog does not have.
    let path = "/open-apis/im/v1/messages/:message_id";
    let read = client.raw("GET", path).path("message_id", &id).send()?;
    writeln!(out, "raw      HTTP {}, {} bytes", read.status(), read.body().len())?;

    // A file there and back, streamed both ways.
    let content: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let upload = client.call(&file::Create {
        file_type: Some("stream".into()),
        file_name: Some("numbers.bin".into()),
        file: Some(Upload::bytes("numbers.bin", content.clone())),
        ..Default::default()
    })?;
    let key = upload.data.file_key.unwrap_or_default();
    let back = client.call(&file::Get::new(&key))?.data.bytes(16 * 1024 * 1024)?;
    let same = if back == content { "equal" } else { "DIFFERENT" };
    writeln!(out, "file     {key}, {} bytes there and back: {same}", back.len())?;

    // An error says what happened, and what to do.
    let wrong = json!({"receive_id_type": "chat_id", "receive_id": chat, "msg_type": "text",
        "content": "{}", "body.colour": "red"});
    match client.call_by_name("im.v1.message.create", wrong) {
        Ok(_) => writeln!(out, "error    none, although there is no field colour")?,
        Err(error) => writeln!(out, "error    {error}")?,
    }
    Ok(())
}

fn ding(url: &str) -> Result<(), Box<dyn Error>> {
    let client =
        dingtalk::Client::builder("ding_x1", "secret").base_url(url).old_base_url(url).build()?;
    let sent = client.call(&dingtalk::robot::v1_0::BatchSendOto {
        robot_code: Some("ding_x1".into()),
        user_ids: Some(vec!["manager1".into()]),
        msg_key: Some("sampleText".into()),
        msg_param: Some(dingtalk::msg_param::text("build is green")),
        ..Default::default()
    })?;
    let mut out = stdout().lock();
    writeln!(out, "dingtalk {}", sent.data.process_query_key.unwrap_or_default())?;
    let user = client.call_by_name("oapi.v2.user.get", json!({"userid": "manager1"}))?;
    writeln!(out, "old api  {} bytes about {}", user.body().len(), user.data["userid"])?;
    Ok(())
}
