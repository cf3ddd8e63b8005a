//! The leaves of JSON: texts and numbers.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::reader::{Fault, Read};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Finds the next quote, backslash or control character, eight bytes at a time.
pub(super) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let quote = word ^ (ONES * 0x22);
        let backslash = word ^ (ONES * 0x5c);
        let found = (quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (word.wrapping_sub(ONES * 0x20) & !word);
        let found = found & HIGH;
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            break;
        }
        at += 1;
    }
    at
}

/// Reads the text whose first character is at `from`; gives it and the place behind its quote.
/// Half of a surrogate pair reads as the replacement character.
pub(super) fn text(text: &str, from: usize) -> Read<(Cow<'_, str>, usize)> {
    let bytes = text.as_bytes();
    let mut at = special(bytes, from);
    if bytes.get(at) == Some(&b'"') {
        return Ok((Cow::Borrowed(&text[from..at]), at + 1));
    }
    let mut owned = String::with_capacity(at - from + 16);
    let mut start = from;
    loop {
        owned.push_str(&text[start..at]);
        match bytes.get(at) {
            Some(b'"') => return Ok((Cow::Owned(owned), at + 1)),
            Some(b'\\') => {
                let (character, after) = escape(bytes, at)?;
                owned.push(character);
                start = after;
                at = special(bytes, after);
            }
            Some(_) => return Err(Fault::new("a control character stands in a text", at)),
            None => return Err(Fault::new("a text has no end", at)),
        }
    }
}

/// Passes over the text whose first character is at `from`.
pub(super) fn skip_text(text: &str, from: usize) -> Read<usize> {
    let bytes = text.as_bytes();
    let mut at = special(bytes, from);
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = special(bytes, escape(bytes, at)?.1),
            Some(_) => return Err(Fault::new("a control character stands in a text", at)),
            None => return Err(Fault::new("a text has no end", at)),
        }
    }
}

/// Passes over the object or list that begins at `from`, up to the bracket that closes it.
pub(super) fn skip_brackets(text: &str, from: usize) -> Read<usize> {
    let bytes = text.as_bytes();
    let mut open = 0_usize;
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => at = skip_text(text, at)?,
            b'{' | b'[' => open += 1,
            b'}' | b']' => {
                open -= 1;
                if open == 0 {
                    return Ok(at);
                }
            }
            _ => {}
        }
    }
    Err(Fault::new("it ends too early", at))
}

fn escape(bytes: &[u8], at: usize) -> Read<(char, usize)> {
    let character = match bytes.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        _ => return Err(Fault::new("no escape is written like this", at)),
    };
    Ok((character, at + 2))
}

fn unicode(bytes: &[u8], at: usize) -> Read<(char, usize)> {
    let Some(first) = hex(bytes, at + 2) else {
        return Err(Fault::new("four hexadecimal digits are missing", at));
    };
    if (0xd800..0xdc00).contains(&first)
        && bytes.get(at + 6..at + 8) == Some(b"\\u")
        && let Some(second @ 0xdc00..0xe000) = hex(bytes, at + 8)
    {
        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), at + 12));
    }
    Ok((char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), at + 6))
}

fn hex(bytes: &[u8], at: usize) -> Option<u32> {
    let mut code = 0;
    for &byte in bytes.get(at..at + 4)? {
        code = code * 16 + char::from(byte).to_digit(16)?;
    }
    Some(code)
}

/// The end of the number that begins at `from`.
pub(super) fn number(bytes: &[u8], from: usize) -> Read<usize> {
    let mut at = from;
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    let whole = digits(bytes, at);
    let leading_zero = whole > at + 1 && bytes[at] == b'0';
    if whole == at || leading_zero {
        let what = if at == from { "no value begins like this" } else { "a number is malformed" };
        return Err(Fault::new(if leading_zero { "a number is malformed" } else { what }, from));
    }
    at = whole;
    if bytes.get(at) == Some(&b'.') {
        let end = digits(bytes, at + 1);
        if end == at + 1 {
            return Err(Fault::new("a number is malformed", from));
        }
        at = end;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        at += 1;
        if matches!(bytes.get(at), Some(b'+' | b'-')) {
            at += 1;
        }
        let end = digits(bytes, at);
        if end == at {
            return Err(Fault::new("a number is malformed", from));
        }
        at = end;
    }
    Ok(at)
}

fn digits(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

/// An integer, also one written as `1.0` or `1e3`.
pub(super) fn to_int(number: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Ok(int) = number.parse() {
        return Some(int);
    }
    if !number.contains(['.', 'e', 'E']) {
        return None;
    }
    let float: f64 = number.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "whole and within the exact integers")]
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

/// A number with a point; neither infinity nor what is no number.
pub(super) fn to_float(number: &str) -> Option<f64> {
    number.parse().ok().filter(|float: &f64| float.is_finite())
}

/// A number as a JSON value: integers of 64 bits keep every digit, greater ones become floats, and
/// what no
/// float can hold is null.
pub(super) fn to_value(number: &str) -> Value {
    if let Ok(int) = number.parse::<i64>()
        && number != "-0"
    {
        return Value::from(int);
    }
    if let Ok(int) = number.parse::<u64>() {
        return Value::from(int);
    }
    to_float(number).and_then(Number::from_f64).map_or(Value::Null, Value::Number)
}
