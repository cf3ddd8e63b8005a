//! Whole answers: any status, type and body ends in a reply or an error, never in a panic, and no
//! error breaks out of its line.
#![no_main]

use feiding::lark;
use feiding_fuzz::{Answer, Echo, halves};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [high, low, rest @ ..] = data else { return };
    let (kind, body) = halves(rest);
    let status = 100 + (u16::from(*high) << 8 | u16::from(*low)) % 500;
    let headers = vec![
        ("Content-Type".to_owned(), kind.to_vec()),
        ("x-ogw-ratelimit-reset".to_owned(), kind.to_vec()),
    ];
    let echo = Echo::new(Answer { status, headers, body: body.to_vec() });
    let client = echo.client();
    let typed = lark::im::v1::message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some("oc_1".into()),
        msg_type: Some("text".into()),
        content: Some("{}".into()),
        ..Default::default()
    };
    let shown = |error: feiding::Error| assert!(!error.to_string().contains('\n'), "{error}");
    client.call(&typed).map_or_else(shown, drop);
    client.raw("GET", "/x").send().map_or_else(shown, drop);
    client.raw("GET", "/x").download().map_or_else(shown, drop);
    client.raw("GET", "/x").send_unread().map_or_else(shown, drop);
    let page = lark::im::v1::chat::List::default();
    client.items(&page).take(3).for_each(|item| item.map_or_else(shown, drop));
});
