//! What a call brings back.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::collections::HashMap;
use std::ffi::c_char;
use std::fmt;
use std::io::Read;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use feiding::Download;
use serde_json::Value;

use crate::error::{Error, Status};
use crate::guard::{self, Buffer, Out, Text, handle};
use crate::text::{EMPTY, Stored};

/// The answer to a successful call. Read it from as many threads as you like; free it with
/// feiding_reply_free(). A name that begins with `/` is a JSON pointer (RFC 6901) into the data,
/// any other a member of it, and "" all of it.
pub struct Reply {
    /// What came over the wire; nothing where the library itself answers.
    answer: Option<feiding::Reply<()>>,
    /// The payload, read when it is first asked for.
    data: OnceLock<Value>,
    /// What was lent, by what it is and its name.
    lent: Mutex<HashMap<(Kind, String), Stored>>,
    log_id: Option<Stored>,
    file: Option<Content>,
}

/// The content of a file.
struct Content {
    name: Stored,
    /// Gone once it is saved.
    reader: Mutex<Option<Download>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Text,
    Json,
    Header,
}

impl Reply {
    pub(crate) fn new(mut answer: feiding::Reply<Option<Download>>) -> Self {
        let file = answer.data.take().map(|download| Content {
            name: Stored::new(download.name().unwrap_or_default()),
            reader: Mutex::new(Some(download)),
        });
        let log_id = answer.log_id().map(Stored::new);
        let answer = Some(answer.map(|_| ()));
        Self { answer, data: OnceLock::new(), lent: Mutex::default(), log_id, file }
    }

    /// An answer of the library itself.
    pub(crate) fn made(data: Value) -> Self {
        Self { answer: None, data: data.into(), lent: Mutex::default(), log_id: None, file: None }
    }

    fn data(&self) -> &Value {
        self.data.get_or_init(|| {
            let read = self.answer.as_ref().map(feiding::Reply::value);
            read.and_then(Result::ok).unwrap_or_default() // it was checked before
        })
    }

    fn find(&self, name: &str) -> Option<&Value> {
        find(self.data(), name)
    }

    /// Lends a string. The same name gives the same string again.
    fn lend(
        &self,
        kind: Kind,
        name: &str,
        make: impl FnOnce() -> Option<String>,
    ) -> Option<Stored> {
        let mut lent = locked(&self.lent);
        let key = (kind, name.to_owned());
        if let Some(stored) = lent.get(&key) {
            return Some(stored.clone());
        }
        let stored = Stored::new(&make()?);
        lent.insert(key, stored.clone());
        Some(stored)
    }

    fn text(&self, name: &str) -> Option<Stored> {
        self.lend(Kind::Text, name, || match self.find(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// The reader of a file's content, locked.
    fn reader(&self) -> feiding::Result<MutexGuard<'_, Option<Download>>> {
        let file = self.file.as_ref().ok_or_else(|| {
            feiding::Error::config("the answer brought no file")
                .with_hint("feiding_reply_is_file() tells; the data has getters.")
        })?;
        Ok(locked(&file.reader))
    }

    fn save(&self, path: &str) -> feiding::Result<()> {
        self.reader()?.take().ok_or_else(gone)?.save(path).map(drop)
    }

    fn read(&self, room: &mut [u8]) -> feiding::Result<usize> {
        let mut reader = self.reader()?;
        let download = reader.as_mut().ok_or_else(gone)?;
        loop {
            match download.read(room) {
                Ok(count) => return Ok(count),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(feiding::Error::of_io("the answer broke off", error));
                }
            }
        }
    }
}

fn find<'a>(data: &'a Value, name: &str) -> Option<&'a Value> {
    if name.is_empty() || name.starts_with('/') { data.pointer(name) } else { data.get(name) }
        .filter(|value| !value.is_null())
}

fn gone() -> feiding::Error {
    feiding::Error::config("the content is gone: it was saved before, or that failed")
}

/// A panic under a lock of ours leaves nothing half done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a getter; a missing handle, a bad name and an absent value all give `fallback`.
fn get<T>(
    reply: Option<&Reply>,
    name: Text,
    fallback: T,
    getter: impl FnOnce(&Reply, &str) -> Option<T>,
) -> T {
    let found = guard::or(None, || getter(reply?, name.read("name").ok()?));
    found.unwrap_or(fallback)
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("answer", &self.answer).finish_non_exhaustive()
    }
}

/// Frees an answer, and ends the download of a file that was not read to its end, whose connection
/// it gives 50 ms to be of use again; else does not block.
/// The reply must not be in use on another thread, and is gone afterwards with every string it
/// lent. NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_free(reply: Option<Box<Reply>>) {
    guard::or((), || drop(reply));
}

/// Whether the data has this value, and it is not null. Nothing to free; does not block, any
/// thread, writes nothing. A NULL reply or name gives false.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_has(reply: Option<&Reply>, name: Text) -> bool {
    get(reply, name, false, |reply, name| Some(reply.find(name).is_some()))
}

/// A text, or a number as text; "" for anything else. Borrowed: it is valid until the reply is
/// freed. Does not block, any thread, writes nothing. A NULL reply or name gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_string(reply: Option<&Reply>, name: Text) -> *const c_char {
    get(reply, name, EMPTY.as_ptr(), |reply, name| Some(reply.text(name)?.as_ptr()))
}

/// The length of what feiding_reply_string() gives, in bytes: more than strlen() says where the
/// text holds NUL. Nothing to free; does not block, any thread, writes nothing. A NULL reply or
/// name gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_string_len(reply: Option<&Reply>, name: Text) -> usize {
    get(reply, name, 0, |reply, name| Some(reply.text(name)?.length()))
}

/// An integer, also one that travels as text or as `5.0`; 0 for anything else. Nothing to free;
/// does not block, any thread, writes nothing. A NULL reply or name gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_int64(reply: Option<&Reply>, name: Text) -> i64 {
    get(reply, name, 0, |reply, name| match reply.find(name)? {
        Value::String(text) => text.parse().ok(),
        value => value.as_i64().or_else(|| whole(value.as_f64()?)),
    })
}

/// A number without a fraction that an integer can hold exactly.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    #[expect(clippy::cast_possible_truncation, reason = "within the bounds looked at")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

/// A number, also one that travels as text; 0 for anything else. Nothing to free; does not block,
/// any thread, writes nothing. A NULL reply or name gives 0.0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_double(reply: Option<&Reply>, name: Text) -> f64 {
    get(reply, name, 0.0, |reply, name| match reply.find(name)? {
        Value::String(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
        value => value.as_f64(),
    })
}

/// True or false; false for anything else. Nothing to free; does not block, any thread, writes
/// nothing. A NULL reply or name gives false.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_bool(reply: Option<&Reply>, name: Text) -> bool {
    get(reply, name, false, |reply, name| reply.find(name)?.as_bool())
}

/// The number of elements of a list or of members of an object; 0 for anything else. Nothing to
/// free; does not block, any thread, writes nothing. A NULL reply or name gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_count(reply: Option<&Reply>, name: Text) -> usize {
    get(reply, name, 0, |reply, name| match reply.find(name)? {
        Value::Array(elements) => Some(elements.len()),
        Value::Object(members) => Some(members.len()),
        _ => None,
    })
}

/// Any value as JSON text; "" when it is absent. Borrowed: it is valid until the reply is freed.
/// Does not block, any thread, writes nothing. A NULL reply or name gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_json(reply: Option<&Reply>, name: Text) -> *const c_char {
    get(reply, name, EMPTY.as_ptr(), |reply, name| {
        let json = || reply.find(name).map(Value::to_string);
        Some(reply.lend(Kind::Json, name, json)?.as_ptr())
    })
}

/// The HTTP status. Nothing to free; does not block, any thread, writes nothing. A NULL reply
/// gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_status(reply: Option<&Reply>) -> i32 {
    let found = guard::or(None, || Some(i32::from(reply?.answer.as_ref()?.status())));
    found.unwrap_or(0)
}

/// The platform's id of the answer, which its support asks for; "" where it gave none. Borrowed:
/// it is valid until the reply is freed. Does not block, any thread, writes nothing. A NULL reply
/// gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_log_id(reply: Option<&Reply>) -> *const c_char {
    let found = guard::or(None, || Some(reply?.log_id.as_ref()?.as_ptr()));
    found.unwrap_or(EMPTY.as_ptr())
}

/// A header of the answer, by its name in any case; "" when it is absent. Borrowed: it is valid
/// until the reply is freed. Does not block, any thread, writes nothing. A NULL reply or name
/// gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_header(reply: Option<&Reply>, name: Text) -> *const c_char {
    get(reply, name, EMPTY.as_ptr(), |reply, name| {
        let name = name.to_ascii_lowercase();
        let value = || reply.answer.as_ref()?.headers().get(&name).map(str::to_owned);
        Some(reply.lend(Kind::Header, &name, value)?.as_ptr())
    })
}

/// The whole body as it came, envelope included, and in `*length` the number of its bytes; not
/// ended by NUL. Empty for the content of a file. Borrowed: it is valid until the reply is freed.
/// Does not block, any thread. A NULL reply gives NULL and the length 0; length may be NULL, and
/// is always written otherwise.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_body(reply: Option<&Reply>, length: Out<usize>) -> *const u8 {
    let body = guard::or(None, || Some(reply?.answer.as_ref()?.body()));
    length.put(body.map_or(0, <[u8]>::len));
    body.map_or(std::ptr::null(), <[u8]>::as_ptr)
}

/// Whether the answer is the content of a file. Nothing to free; does not block, any thread,
/// writes nothing. A NULL reply gives false.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_is_file(reply: Option<&Reply>) -> bool {
    let found = guard::or(None, || Some(reply?.file.is_some()));
    found.unwrap_or(false)
}

/// The name the platform gives the file, without folders; "" where there is none. Borrowed: it is
/// valid until the reply is freed. Does not block, any thread, writes nothing. A NULL reply gives
/// "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_file_name(reply: Option<&Reply>) -> *const c_char {
    let found = guard::or(None, || Some(reply?.file.as_ref()?.name.as_ptr()));
    found.unwrap_or(EMPTY.as_ptr())
}

/// Writes the content of a file to `path`: under another name beside it first, so that `path`
/// never holds half. Content can be saved once, also when that fails; what was read before is not
/// in it. Nothing to free but `*error`, which is yours if asked for and is written on failure only.
/// Blocks as long as bytes move. Any thread, one after the other. NULL reply or path gives
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_save(
    reply: Option<&Reply>,
    path: Text,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || Ok(handle(reply, "reply")?.save(path.read("path")?)?))
}

/// Reads the next bytes of the content of a file, at most `length`, into `buffer`, and puts their
/// number in `*count`: 0 at the end. Nothing to free but `*error`, which is yours if asked for.
/// Blocks up to the client's idle time-out. Any thread, one after the other. NULL reply, count or
/// buffer (unless length is 0) gives FEIDING_NULL_PARAMETER. On failure `*count` is untouched and
/// the buffer holds nothing of use.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_reply_read(
    reply: Option<&Reply>,
    mut buffer: Buffer,
    length: usize,
    count: Out<usize>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let reply = handle(reply, "reply")?;
        count.check("count")?;
        let read = reply.read(buffer.room("buffer", length)?)?;
        count.put(read);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_members_or_pointers() {
        let data = serde_json::json!({"a": {"b": [1, 2]}, "a/b": 3, "n": null, "": 4});
        assert_eq!(find(&data, "a/b"), Some(&3.into()));
        assert_eq!(find(&data, "/a/b/1"), Some(&2.into()));
        assert_eq!(find(&data, "/a~1b"), Some(&3.into()));
        assert_eq!(find(&data, ""), Some(&data));
        assert_eq!(find(&data, "/"), Some(&4.into()));
        assert_eq!(find(&data, "n"), None);
        assert_eq!(find(&data, "/a/b/2"), None);
        assert_eq!(find(&Value::Null, ""), None);
    }
}
