//! The options of a client, and both platforms side by side.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;
use std::time::Duration;

use feiding::{Proxy, dingtalk, lark};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let feishu = lark::Client::from_env()?
        .timeout(Duration::from_secs(10))
        .connect_timeout(Duration::from_secs(3))
        .retries(1)
        .proxy(Proxy::Off)
        .source("nightly-build")
        .log_level(log::LevelFilter::Info)
        .build()?;
    println!("{}", feishu.call_by_name("im.v1.chat.list", ())?.status());

    let ding = dingtalk::Client::from_env()?.build()?;
    let sent = ding.call_by_name(
        "robot.v1_0.batch_send_oto",
        json!({"robot_code": "ding_x1", "user_ids": ["manager1"], "msg_key": "sampleText",
            "msg_param": dingtalk::msg_param::text("build is green")}),
    )?;
    println!("{}", sent.data["processQueryKey"]);
    Ok(())
}
