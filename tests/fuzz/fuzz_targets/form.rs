//! Forms with files: no name, value or file breaks out of its part, and the promised length holds
//! (that is asserted by the transport).
#![no_main]

use feiding::Upload;
use feiding_fuzz::{Answer, Echo, halves};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

fuzz_target!(|data: &[u8]| {
    let (first, content) = halves(data);
    let Ok(name) = std::str::from_utf8(first) else { return };
    let body = b"{\"code\":0}".to_vec();
    let echo = Echo::new(Answer { status: 200, headers: Vec::new(), body });
    let client = echo.client();
    let fields = serde_json::Map::from_iter([(name.to_owned(), json!(name))]);
    let raw = client.raw("POST", "/x").body(fields);
    raw.file(name, Upload::bytes(name, content)).send().unwrap();
    let seen = echo.last().unwrap();
    let (_, kind) = seen.headers.iter().find(|(name, _)| name == "content-type").unwrap();
    let boundary = format!("--{}", kind.split_once("boundary=").unwrap().1);
    let text: String = seen.body.iter().map(|byte| char::from(*byte)).collect();
    let parts: Vec<&str> = text.split(&boundary).collect();
    assert_eq!((parts.len(), parts[0], parts[3]), (4, "", "--\r\n"), "{text}");
    let (head, value) = parts[1].split_once("\r\n\r\n").unwrap();
    assert_eq!(head.lines().filter(|line| !line.is_empty()).count(), 1, "{head}");
    let latin: String = name.bytes().map(char::from).collect();
    assert_eq!(value, format!("{latin}\r\n"));
    let (head, file) = parts[2].split_once("\r\n\r\n").unwrap();
    assert_eq!(head.matches("\r\n").count(), 2, "{head}");
    let content: String = content.iter().map(|byte| char::from(*byte)).collect();
    assert_eq!(file, format!("{content}\r\n"));
});
