//! What the codec costs beside `serde_json`, as printed figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::super::{members, read, write};
use super::{All, read_text};

/// Messages as a chat's history brings them, about 64 KB.
fn history() -> String {
    let mut text = String::from(r#"{"many":["#);
    while text.len() < 64 * 1024 {
        let comma = if text.ends_with('[') { "" } else { "," };
        let _ = write!(
            text,
            r#"{comma}{{"text":"om_dc13264520392913993dd051dba21dcf","int":"1615380573411","float":1.5,"flag":false,"any":null,"aList":["oc_5ad11d72b830411d72b836c20","cli_9f427eec54ae901b"],"inner":{{"text":"{{\"text\":\"<at user_id=\\\"ou_155184d1e73cbfb8973e5a9e698e74f2\\\">汤姆</at> 今天的构建是绿色的 test content\"}}","int":12,"flag":true,"aList":["open_id"]}},"many":[{{"text":"@_user_1","secret":"ou_155184d1e73cbfb8973e5a9e698e74f2"}}]}}"#
        );
    }
    text + "]}"
}

/// The same as [`All`], read by derived code: what to measure against.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read into")]
struct Derived {
    text: Option<String>,
    int: Option<Value>,
    float: Option<f64>,
    flag: Option<bool>,
    any: Option<Value>,
    #[serde(rename = "aList")]
    list: Option<Vec<String>>,
    map: Option<BTreeMap<String, i64>>,
    secret: Option<String>,
    inner: Option<Box<Derived>>,
    many: Option<Vec<Derived>>,
    grid: Option<Vec<Vec<i64>>>,
}

#[test]
#[ignore = "prints a measurement; run in release"]
fn speed() {
    let text = history();
    let measure = |name: &str, run: &mut dyn FnMut()| {
        let best = (0..400)
            .map(|_| {
                let start = std::time::Instant::now();
                run();
                start.elapsed()
            })
            .min();
        println!("{name}: {best:?} for {} bytes", text.len());
    };
    measure("read a struct", &mut || {
        std::hint::black_box(read::<All>(text.as_bytes()).unwrap());
    });
    measure("serde_json, derived", &mut || {
        std::hint::black_box(serde_json::from_str::<Derived>(&text).unwrap());
    });
    measure("read free JSON", &mut || {
        std::hint::black_box(read::<Value>(text.as_bytes()).unwrap());
    });
    measure("serde_json, free JSON", &mut || {
        std::hint::black_box(serde_json::from_str::<Value>(&text).unwrap());
    });
    measure("members", &mut || {
        std::hint::black_box(members(text.as_bytes()).unwrap());
    });
    let value: All = read_text(&text);
    measure("write a struct", &mut || {
        std::hint::black_box(write(&value));
    });
}
