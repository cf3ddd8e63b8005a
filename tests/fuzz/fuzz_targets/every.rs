//! The lenient reader of every typed struct: it never panics, comes to an end, takes all JSON that
//! serde_json takes, and what it read it can write and read again.
//!
//! Two bytes choose the struct. The rest is read as it stands, and once more as a recipe for JSON
//! with the names of the struct, so that values of all kinds come to all fields.
#![no_main]

use std::fmt::Write as _;

use feiding::codec::{Record, Style, View, Writer};
use feiding::every::{DINGTALK, Every, LARK};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first_chunk::<2>() else { return };
    let choice = usize::from(u16::from_le_bytes(*choice)) % (LARK.len() + DINGTALK.len());
    let (list, choice) = match choice.checked_sub(LARK.len()) {
        None => (LARK, choice),
        Some(choice) => (DINGTALK, choice),
    };
    check(&list[choice], rest);
    let mut recipe = Recipe { list, rest, json: String::new() };
    recipe.object(choice, 0);
    check(&list[choice], recipe.json.as_bytes());
});

fn check(one: &Every, json: &[u8]) {
    let read = (one.read)(json);
    if serde_json::from_slice::<Value>(json).is_ok() {
        read.as_ref().unwrap();
    }
    if let Ok(first) = read {
        let written = written(&*first);
        let again = (one.read)(&written).unwrap();
        // What is joined by commas is cut at other places when an item holds one.
        if one.service != "oapi" {
            assert!(*first == *again, "{}", String::from_utf8_lossy(&written));
        }
    }
}

fn written(record: &dyn Record) -> Vec<u8> {
    let mut out = Writer::new();
    out.view(&View::Record(record), Style::PLAIN);
    out.into_bytes()
}

/// Makes JSON out of bytes.
struct Recipe<'a> {
    list: &'static [Every],
    rest: &'a [u8],
    json: String,
}

impl Recipe<'_> {
    /// The next byte; zeros once there are no more.
    fn byte(&mut self) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first)
    }

    fn one_of(&mut self, values: [&str; 4]) {
        let value = values[self.byte() % 4];
        self.json.push_str(value);
    }

    /// An object with members of a struct, and of others.
    fn object(&mut self, choice: usize, depth: usize) {
        let one = &self.list[choice % self.list.len()];
        let fields = (one.read)(b"{}").unwrap().fields();
        self.json.push('{');
        for index in 0..self.byte() % 8 {
            let comma = if index > 0 { "," } else { "" };
            let name = self.byte();
            let name = fields.get(name % (fields.len() + 1)).map_or("?", |field| field.wire);
            let _ = write!(self.json, "{comma}{}:", Value::from(name));
            // Structs of one service stand side by side: some of them fit in the others.
            let near = choice + self.byte();
            self.value(near, depth + 1);
        }
        self.json.push('}');
    }

    fn value(&mut self, choice: usize, depth: usize) {
        match self.byte() % if depth < 16 { 12 } else { 7 } {
            0 => self.json.push_str("null"),
            1 => self.json.push_str("true"),
            2 => self.one_of(["0", "-1", "1e400", "9223372036854775808"]),
            3 => self.json.push_str("-12.5e-3"),
            4 => self.one_of(["\"\"", "\"12\"", "\"\\ud83d\"", "\"\u{1f600}\\n\""]),
            5 => self.json.push_str("\"true\""),
            6 => {
                let many = self.byte();
                self.json.push_str(&"[".repeat(many));
                self.json.push_str(&"]".repeat(many));
            }
            // What is inside stands in a text.
            7 => {
                let mut inner = Recipe { list: self.list, rest: self.rest, json: String::new() };
                inner.value(choice, 16);
                self.rest = inner.rest;
                let text = Value::from(inner.json).to_string();
                self.json.push_str(&text);
            }
            8 | 9 => {
                self.json.push('[');
                for index in 0..self.byte() % 4 {
                    if index > 0 {
                        self.json.push(',');
                    }
                    self.value(choice, depth + 1);
                }
                self.json.push(']');
            }
            _ => self.object(choice, depth),
        }
    }
}
