//! JSON as text: what is broken, too deep or odd, and the same words as `serde_json`.

use serde_json::{Value, json};

use super::super::reader::Reader;
use super::super::{Record as _, members, read};
use super::{All, Marked, read_text, written};
use crate::error::ErrorKind;

#[test]
fn half_a_surrogate_pair_is_replaced() {
    let texts = r#"["\ud83d\ude00","\ud83d","\ude00x","\ud83d\ud83d\ude00","\ud83dA"]"#;
    let expected = ["😀", "\u{fffd}", "\u{fffd}x", "\u{fffd}😀", "\u{fffd}A"];
    assert_eq!(read_text::<Vec<String>>(texts), expected);
}

#[test]
fn broken_json_is_an_error_with_its_place() {
    let message = |text: &[u8]| {
        let error = read::<All>(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        error.message().to_owned()
    };
    let cut = message(br#"{"many":[{},{"int":1,"map":{"k":"#);
    assert_eq!(cut, "the JSON is broken at byte 32 in many[1].map.k: it ends too early");
    assert!(message(br#"{"grid":[[1],[2,x]]}"#).contains("byte 16 in grid[1][1]:"));
    assert!(message(b"{\"text\":\"\xff\"}").contains("byte 9: it is not UTF-8"));
    assert!(message(b"").contains("byte 0"));
    assert!(message(b"{} x").contains("something follows"));
    for text in [
        "{",
        "}",
        "[1,]",
        "{,}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        "01",
        "-",
        "1.",
        "1e",
        "+1",
        ".5",
        "nul",
        "truex",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\n\"",
        "\"a",
        "'a'",
        "NaN",
        "[1 2]",
        "{1:2}",
        "\u{feff}{}",
        "[1}",
    ] {
        assert!(read::<All>(text.as_bytes()).is_err(), "{text}");
        assert!(read::<Value>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read::<Value>(nested(128).as_bytes()).is_ok());
    for text in [nested(129), nested(1_000_000), "{\"inner\":".repeat(200_000)] {
        assert!(read::<Value>(text.as_bytes()).is_err());
        assert!(read::<All>(text.as_bytes()).is_err());
        // The members are found by their brackets; what is inside fails when it is read.
        let body = format!("{{\"a\":{text}}}");
        let inner = members(body.as_bytes()).map(|found| read::<Value>(found.get("a").unwrap()));
        assert!(!matches!(inner, Ok(Ok(_))));
    }
    let mut text = "{}".to_owned();
    for _ in 0..8 {
        text = format!(r#"{{"inner":{}}}"#, Value::String(text));
    }
    assert!(read::<Marked>(text.as_bytes()).is_ok());
}

#[test]
fn members_are_found_as_they_stand() {
    let bytes =
        br#" {"code":"0","msg":"ok" , "data" : {"a": [1, 2], "b":{"c":"d"}},"n":null,"code":7} "#;
    let found = members(bytes).unwrap();
    assert_eq!(found.int("code"), Some(7));
    assert_eq!(found.text("msg").as_deref(), Some("ok"));
    assert_eq!(found.get("data"), Some(&br#"{"a": [1, 2], "b":{"c":"d"}}"#[..]));
    assert_eq!(found.at("data.b.c"), Some(r#""d""#));
    assert_eq!((found.at("data.a.c"), found.get("none")), (None, None));
    assert_eq!((found.has("n"), found.has("msg")), (false, true));
    assert_eq!(found.object("data").unwrap().read_as::<Vec<i64>>("a"), [1, 2]);
    for text in ["", "[]", "7", r#"{"a":1"#, r#"{"a":1}x"#, r#"{"a":tru}"#] {
        assert!(members(text.as_bytes()).is_err(), "{text}");
    }
}

/// Random numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides).unwrap()
    }

    fn text(&mut self) -> String {
        const SIGNS: [&str; 12] =
            ["a", "Z", "\"", "\\", "\n", "\u{0}", "\u{1f}", "é", "好", "😀", "/", " 1234567 "];
        (0..self.below(12)).map(|_| SIGNS[self.below(12)]).collect()
    }

    fn value(&mut self, depth: u32) -> Value {
        match self.below(if depth == 0 { 7 } else { 9 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 0),
            2 => json!(self.0.cast_signed()),
            3 => json!(self.0),
            4 => json!(f64::from(u32::try_from(self.below(1 << 20)).unwrap()) / 4.0),
            5 => json!(self.below(10)),
            6 => Value::String(self.text()),
            7 => (0..self.below(4)).map(|_| self.value(depth - 1)).collect(),
            _ => (0..self.below(4)).map(|_| (self.text(), self.value(depth - 1))).collect(),
        }
    }
}

#[test]
fn free_json_reads_and_writes_like_serde_json() {
    let mut dice = Dice(42);
    for _ in 0..3000 {
        let value = dice.value(4);
        let theirs = serde_json::to_string(&value).unwrap();
        let spaced = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(read_text::<Value>(&theirs), value);
        assert_eq!(read_text::<Value>(&spaced), value);
        assert_eq!(serde_json::from_str::<Value>(&written(&value)).unwrap(), value);
    }
}

/// Equal, but for the last digit of a float: `serde_json` does not always find it.
fn near(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| near(a, b))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, a)| theirs.get(name).is_some_and(|b| near(a, b)))
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() && b.is_f64() => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            (a - b).abs() <= a.abs() * 1e-15
        }
        _ => ours == theirs,
    }
}

#[test]
fn damaged_json_is_refused_exactly_when_serde_json_refuses_it() {
    let mut dice = Dice(7);
    for _ in 0..20_000 {
        let mut bytes = serde_json::to_vec(&dice.value(4)).unwrap();
        for _ in 0..=dice.below(2) {
            let at = dice.below(bytes.len() as u64);
            match dice.below(3) {
                0 => bytes.truncate(at.max(1)),
                1 => bytes[at] = b"{}[]\",:\\0e.-x "[dice.below(14)],
                _ => drop(bytes.remove(at)),
            }
            if bytes.is_empty() {
                bytes.push(b' ');
            }
        }
        let theirs = serde_json::from_slice::<Value>(&bytes);
        let ours = Reader::new(&bytes).and_then(|mut reader| {
            let value = reader.value()?;
            reader.finish()?;
            Ok(value)
        });
        let skipped = Reader::new(&bytes).and_then(|mut reader| {
            reader.pass()?;
            reader.finish()
        });
        let shown = String::from_utf8_lossy(&bytes);
        assert_eq!(ours.is_ok(), skipped.is_ok(), "{shown}");
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => assert!(near(&ours, &theirs), "{shown}"),
            (Err(_), Err(_)) => {}
            // What no float can hold is null here and an error there.
            (Ok(_), Err(error)) => assert!(error.to_string().contains("out of range"), "{shown}"),
            (Err(error), Ok(_)) => panic!("{error:?}: {shown}"),
        }
    }
}

#[test]
fn structs_survive_random_json() {
    let mut dice = Dice(99);
    for _ in 0..3000 {
        let mut members = serde_json::Map::new();
        for field in All::default().fields() {
            members.insert(field.wire.to_owned(), dice.value(3));
        }
        let first: All = read_text(&Value::Object(members).to_string());
        let again: All = read_text(&written(&first));
        assert_eq!(first, again);
    }
}
