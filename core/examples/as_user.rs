//! Acts as a user: a view of the client with its own options, which shares everything else.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;
use std::time::Duration;

use feiding::{CallOptions, Secret, lark};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    let token = Secret::from_env("LARK_USER_ACCESS_TOKEN")?;
    let options = CallOptions::new().user_token(token).timeout(Duration::from_secs(3));
    let mine = client.with_options(options);
    let user = mine.call_by_name("contact.v3.user.get", json!({"user_id": "ou_7"}))?;
    println!("{}", user.data["user"]["name"]);
    Ok(())
}
