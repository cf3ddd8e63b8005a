//! The lenient reader of JSON: it never panics, takes all that serde_json takes, and what it
//! read it can write and read again.
#![no_main]

use feiding::{codec, lark};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

type Sent = <lark::im::v1::message::Create as codec::Endpoint>::Reply;

fuzz_target!(|data: &[u8]| {
    let strict: Result<Value, _> = serde_json::from_slice(data);
    let lenient = codec::read::<Value>(data);
    if let (Ok(strict), Ok(lenient)) = (&strict, &lenient) {
        assert_eq!(&codec::read::<Value>(&codec::write(lenient)).unwrap(), lenient);
        // Numbers may keep more digits here than there.
        if !data.iter().any(u8::is_ascii_digit) {
            assert_eq!(strict, lenient);
        }
    }
    if strict.is_ok() {
        lenient.unwrap();
    }
    if let Ok(message) = codec::read::<Sent>(data) {
        let written = codec::write(&message);
        let again = codec::read::<Sent>(&written).unwrap();
        assert_eq!(format!("{message:?}"), format!("{again:?}"));
    }
});
