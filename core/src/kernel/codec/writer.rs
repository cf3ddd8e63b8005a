//! A writer of compact JSON: UTF-8 as it is, no spaces, absent fields left out.

use std::io::Write as _;

use serde_json::Number;

use super::record;
use super::scan;
use super::slot::{Form, Items, Style, View};

/// JSON in the making.
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
}

impl Writer {
    /// Begins with nothing.
    pub const fn new() -> Self {
        Self { out: Vec::new() }
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Appends punctuation, or JSON that is finished already.
    pub fn raw(&mut self, json: &[u8]) {
        self.out.extend_from_slice(json);
    }

    /// Appends a text in quotes.
    pub fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.out.push(b'"');
        let mut start = 0;
        loop {
            let at = scan::special(bytes, start);
            self.out.extend_from_slice(&bytes[start..at]);
            let Some(&byte) = bytes.get(at) else { break };
            self.escape(byte);
            start = at + 1;
        }
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            _ => {
                self.display(format_args!("\\u{byte:04x}"));
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    fn display(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing into memory does not fail.
        let _ = self.out.write_fmt(text);
    }

    fn float(&mut self, value: f64) {
        match Number::from_f64(value) {
            Some(number) => self.display(format_args!("{number}")),
            None => self.raw(b"null"),
        }
    }

    /// Appends what a slot holds; null where it holds nothing that JSON can carry.
    pub fn view(&mut self, view: &View<'_>, style: Style) {
        match (view, style.form()) {
            (View::Absent | View::Null | View::Upload(_), _) => self.raw(b"null"),
            (View::Text(text), _) => self.text(text),
            (View::Secret(secret), _) => self.text(secret.expose()),
            (_, Form::Text) | (View::List(_), Form::Joined) => {
                texts(view, style, &mut |text| self.text(text));
            }
            (View::Bool(value), _) => self.raw(if *value { b"true" } else { b"false" }),
            (View::Int(value), _) => self.display(format_args!("{value}")),
            (View::Float(value), _) => self.float(*value),
            (View::Number(value), _) => self.display(format_args!("{value}")),
            (View::List(items), _) => self.list(*items, style.inner()),
            (View::Map(map), _) => {
                let mut before: &[u8] = b"{";
                for (name, view) in map.entries() {
                    self.raw(before);
                    self.member(name, &view, style.inner());
                    before = b",";
                }
                self.raw(if before == b"{" { b"{}" } else { b"}" });
            }
            (View::Record(inner), _) => {
                let mut before: &[u8] = b"{";
                for (field, view) in record::present(*inner) {
                    if !matches!(view, View::Upload(_)) {
                        self.raw(before);
                        self.member(field.wire, &view, field.style);
                        before = b",";
                    }
                }
                self.raw(if before == b"{" { b"{}" } else { b"}" });
            }
        }
    }

    fn list(&mut self, items: &dyn Items, style: Style) {
        self.raw(b"[");
        for index in 0..items.count() {
            if index > 0 {
                self.raw(b",");
            }
            self.view(&items.item(index), style);
        }
        self.raw(b"]");
    }

    fn member(&mut self, name: &str, view: &View<'_>, style: Style) {
        self.text(name);
        self.raw(b":");
        self.view(view, style);
    }
}

/// Calls `each` with every text that a value becomes outside JSON.
pub(crate) fn texts(view: &View<'_>, style: Style, each: &mut dyn FnMut(&str)) {
    match view {
        View::Absent | View::Null | View::Upload(_) => {}
        View::Text(text) => each(text),
        View::Secret(secret) => each(secret.expose()),
        View::List(items) => match style.form() {
            Form::Plain | Form::Flat => {
                for index in 0..items.count() {
                    match items.item(index) {
                        inner @ View::List(_) => json(&inner, style.inner(), each),
                        inner => texts(&inner, style.inner(), each),
                    }
                }
            }
            Form::Joined => {
                let mut joined = String::new();
                for index in 0..items.count() {
                    texts(&items.item(index), style.inner(), &mut |text| {
                        if !joined.is_empty() {
                            joined.push(',');
                        }
                        joined.push_str(text);
                    });
                }
                each(&joined);
            }
            Form::Text => json(view, style.inside_text(), each),
        },
        _ => json(view, style.inside_text(), each),
    }
}

/// Calls `each` with the JSON of a value.
fn json(view: &View<'_>, style: Style, each: &mut dyn FnMut(&str)) {
    let mut writer = Writer::new();
    writer.view(view, style);
    // The writer appends whole texts and punctuation only, so this is UTF-8.
    each(&String::from_utf8_lossy(&writer.into_bytes()));
}
