//! Calls what the catalog does not have: any path, with the token kind it takes.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;

use feiding::{TokenKind, lark};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    let user = client
        .raw("GET", "/open-apis/contact/v3/users/:user_id")
        .path("user_id", "ou_7")
        .query("user_id_type", "open_id")
        .token(TokenKind::Tenant)
        .send()?;
    println!("HTTP {}: {}", user.status(), user.data["user"]["name"]);

    let message =
        json!({"receive_id": "oc_42", "msg_type": "text", "content": "{\"text\":\"hi\"}"});
    let sent = client
        .raw("POST", "/open-apis/im/v1/messages")
        .query("receive_id_type", "chat_id")
        .body(message)
        .send()?;
    println!("{}", sent.data["message_id"]);
    Ok(())
}
