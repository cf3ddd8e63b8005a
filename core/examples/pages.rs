//! Walks a listing: each page is fetched when it is asked for.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;

use feiding::lark;
use feiding::lark::im::v1::chat;

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    for chat in client.items(&chat::List { page_size: Some(2), ..Default::default() }).take(5) {
        println!("{:?}", chat?.name);
    }
    Ok(())
}
