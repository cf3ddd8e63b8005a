//! Sends a message: typed, and with a key that makes it safe to send again.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;

use feiding::lark;
use feiding::lark::im::v1::message;

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    let sent = client.call(&message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some("oc_42".into()),
        msg_type: Some("text".into()),
        content: Some(lark::content::text("build is green")),
        uuid: Some("build-42".into()),
        ..Default::default()
    })?;
    println!("{:?}, log id {:?}", sent.data.message_id, sent.log_id());
    Ok(())
}
