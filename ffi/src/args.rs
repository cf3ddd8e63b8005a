//! The arguments of a call.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::Upload;
use serde_json::Value;

use crate::error::Fault;
use crate::guard::{self, Bytes, Text};
use crate::mistake::Mistake;

/// The arguments of a call: names as the catalog has them, or qualified ones (`path.x`, `query.x`,
/// `header.x`, `body.x`, or `body` for the whole of it). A raw call takes only qualified ones. One
/// set of arguments serves as many calls as you like, on several threads at once as long as none
/// sets something. A second value for a name replaces the first.
#[derive(Debug, Default)]
pub struct Args {
    pub(crate) entries: Vec<(String, Entry)>,
    mistake: Mistake,
}

/// One argument.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    Value(Value),
    File(Upload),
}

impl Args {
    /// What a setter could not take, if any.
    ///
    /// # Errors
    /// The first bad argument.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.mistake.check()
    }

    /// The same for the core.
    pub(crate) fn to_core(&self) -> feiding::Args {
        let mut args = feiding::Args::new();
        for (name, entry) in &self.entries {
            match entry.clone() {
                Entry::Value(value) => args.insert(name, value),
                Entry::File(upload) => args.insert_file(name, upload),
            }
        }
        args
    }
}

/// Sets one argument, or remembers why it cannot be.
fn set(
    args: Option<&mut Args>,
    function: &str,
    name: Text,
    make: impl FnOnce() -> Result<Entry, Fault>,
) {
    let Some(args) = args else { return };
    guard::or((), || {
        let outcome = name.read("name").and_then(|name| {
            let entry = make()?;
            match args.entries.iter_mut().find(|(key, _)| key == name) {
                Some((_, old)) => *old = entry,
                None => args.entries.push((name.to_owned(), entry)),
            }
            Ok(())
        });
        args.mistake.keep(function, outcome);
    });
}

/// Makes an empty set of arguments, yours: free it with feiding_args_free(). Does not block, any
/// thread, writes nothing, takes no pointer that could be NULL; gives NULL only after a failure
/// of the library itself, and every function takes that.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_new() -> Option<Box<Args>> {
    guard::or(None, || Some(Box::default()))
}

/// Frees arguments and closes the files they hold. Does not block. No call may be using them.
/// NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_free(args: Option<Box<Args>>) {
    guard::or((), || drop(args));
}

/// Sets a text, which is copied. Does not block. Nothing to free, writes nothing; one thread at a
/// time for the same arguments. NULL args does nothing; a NULL name or value is remembered and
/// comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_string(args: Option<&mut Args>, name: Text, value: Text) {
    set(args, "feiding_args_set_string", name, || Ok(Entry::Value(value.read("value")?.into())));
}

/// Sets a text of `length` bytes, which may hold NUL and is copied. Does not block. Nothing to
/// free, writes nothing; one thread at a time for the same arguments. NULL args does nothing; a
/// NULL name or value (unless length is 0) is remembered and comes back from the call as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_string_len(
    args: Option<&mut Args>,
    name: Text,
    value: Text,
    length: usize,
) {
    set(args, "feiding_args_set_string_len", name, || {
        Ok(Entry::Value(value.read_bytes("value", length)?.into()))
    });
}

/// Sets an integer; it may stand wherever the platform wants text too. Does not block. Nothing to
/// free, writes nothing; one thread at a time for the same arguments. NULL args does nothing; a
/// NULL name is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_int64(args: Option<&mut Args>, name: Text, value: i64) {
    set(args, "feiding_args_set_int64", name, || Ok(Entry::Value(value.into())));
}

/// Sets a number. One that JSON cannot say (infinite, not a number) is remembered as
/// FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one thread at a time for the
/// same arguments. NULL args does nothing; a NULL name is remembered and comes back from the call
/// as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_double(args: Option<&mut Args>, name: Text, value: f64) {
    set(args, "feiding_args_set_double", name, || {
        let number = serde_json::Number::from_f64(value)
            .ok_or_else(|| feiding::Error::config(format!("JSON has no {value}")))?;
        Ok(Entry::Value(number.into()))
    });
}

/// Sets true or false. Does not block. Nothing to free, writes nothing; one thread at a time for
/// the same arguments. NULL args does nothing; a NULL name is remembered and comes back from the
/// call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_bool(args: Option<&mut Args>, name: Text, value: bool) {
    set(args, "feiding_args_set_bool", name, || Ok(Entry::Value(value.into())));
}

/// Sets an explicit null. Does not block. Nothing to free, writes nothing; one thread at a time
/// for the same arguments. NULL args does nothing; a NULL name is remembered and comes back from
/// the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_null(args: Option<&mut Args>, name: Text) {
    set(args, "feiding_args_set_null", name, || Ok(Entry::Value(Value::Null)));
}

/// Sets any value, given as JSON text: a list, an object. It is parsed now and not kept; what is
/// no JSON is remembered as FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one
/// thread at a time for the same arguments. NULL args does nothing; a NULL name or json is
/// remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_json(args: Option<&mut Args>, name: Text, json: Text) {
    set(args, "feiding_args_set_json", name, || {
        let value = serde_json::from_str(json.read("json")?)
            .map_err(|error| feiding::Error::config(format!("no JSON: {error}")))?;
        Ok(Entry::Value(value))
    });
}

/// Sets the content of a file by its path. It is opened now, read by the call piece by piece,
/// never whole, and closed when the arguments are freed; two calls at once with the same
/// arguments wait for each other. A file that cannot be opened is remembered as FEIDING_CONFIG.
/// Blocks as long as opening it takes. Nothing to free, writes nothing; one thread at a time for
/// the same arguments. NULL args does nothing; a NULL name or path is remembered and comes back
/// from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_file(args: Option<&mut Args>, name: Text, path: Text) {
    set(args, "feiding_args_set_file", name, || Ok(Entry::File(Upload::open(path.read("path")?)?)));
}

/// Sets the content of a file from memory, under the name the platform shall see. `length` bytes
/// at `data` are copied. Does not block. Nothing to free, writes nothing; one thread at a time
/// for the same arguments. NULL args does nothing; a NULL name or file_name, or data (unless
/// length is 0) is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_file_bytes(
    args: Option<&mut Args>,
    name: Text,
    file_name: Text,
    data: Bytes,
    length: usize,
) {
    set(args, "feiding_args_set_file_bytes", name, || {
        let file_name = file_name.read("file_name")?;
        Ok(Entry::File(Upload::bytes(file_name, data.read("data", length)?)))
    });
}
