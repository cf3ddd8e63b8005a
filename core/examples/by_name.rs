//! Runs any operation by its id, and shows what an error says.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;

use feiding::{ErrorKind, lark};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    let chats = client.call_by_name("im.v1.chat.list", json!({"page_size": 5}))?;
    println!("{}", chats.data["items"]);

    let wrong = json!({"receive_id_type": "chat_id", "recieve_id": "oc_42"});
    match client.call_by_name("im.v1.message.create", wrong) {
        Err(error) if error.kind() == ErrorKind::Config => println!("before sending: {error}"),
        Err(error) => println!("{error}, log id {:?}", error.log_id()),
        Ok(_) => println!("no error"),
    }
    Ok(())
}
