//! The arguments of a call.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::Upload;
use serde_json::Value;

use crate::callback::reader::{Content, Reader};
use crate::callback::{Table, take};
use crate::error::Fault;
use crate::guard::{self, Bytes, Text};
use crate::mistake::{Mistake, Remembers, set};

/// The arguments of a call: names as the catalog has them, or qualified ones (`path.x`, `query.x`,
/// `header.x`, `body.x`, or `body` for the whole of it). A raw call takes only qualified ones. One
/// set of arguments serves as many calls as you like, on several threads at once as long as none
/// sets something. A second value for a name replaces the first.
#[derive(Debug, Default)]
pub struct Args {
    pub(crate) args: feiding::Args,
    mistake: Mistake,
}

impl Args {
    /// What a setter could not take, if any.
    ///
    /// # Errors
    /// The first bad argument.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.mistake.check()
    }
}

impl Remembers for Args {
    fn mistake(&mut self) -> &mut Mistake {
        &mut self.mistake
    }
}

/// Sets one argument to a value.
fn set_value<V: Into<Value>>(
    args: Option<&mut Args>,
    function: &str,
    name: Text,
    value: impl FnOnce() -> Result<V, Fault>,
) {
    set(args, function, |args| {
        let name = name.read("name")?;
        args.args.insert(name, value()?);
        Ok(())
    });
}

/// Sets one argument to the content of a file.
fn set_upload(
    args: Option<&mut Args>,
    function: &str,
    name: Text,
    upload: impl FnOnce() -> Result<Upload, Fault>,
) {
    set(args, function, |args| {
        let name = name.read("name")?;
        args.args.insert_file(name, upload()?);
        Ok(())
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
    set_value(args, "feiding_args_set_string", name, || value.read("value"));
}

/// Sets a text of `length` bytes, at most 1 GiB, which may hold NUL and is copied. Does not block. Nothing to
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
    set_value(args, "feiding_args_set_string_len", name, || value.read_bytes("value", length));
}

/// Sets an integer; it may stand wherever the platform wants text too. Does not block. Nothing to
/// free, writes nothing; one thread at a time for the same arguments. NULL args does nothing; a
/// NULL name is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_int64(args: Option<&mut Args>, name: Text, value: i64) {
    set_value(args, "feiding_args_set_int64", name, || Ok(value));
}

/// Sets a number. One that JSON cannot say (infinite, not a number) is remembered as
/// FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one thread at a time for the
/// same arguments. NULL args does nothing; a NULL name is remembered and comes back from the call
/// as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_double(args: Option<&mut Args>, name: Text, value: f64) {
    set_value(args, "feiding_args_set_double", name, || {
        let number = serde_json::Number::from_f64(value)
            .ok_or_else(|| feiding::Error::config(format!("JSON has no {value}")))?;
        Ok(number)
    });
}

/// Sets true or false. Does not block. Nothing to free, writes nothing; one thread at a time for
/// the same arguments. NULL args does nothing; a NULL name is remembered and comes back from the
/// call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_bool(args: Option<&mut Args>, name: Text, value: bool) {
    set_value(args, "feiding_args_set_bool", name, || Ok(value));
}

/// Sets an explicit null. Does not block. Nothing to free, writes nothing; one thread at a time
/// for the same arguments. NULL args does nothing; a NULL name is remembered and comes back from
/// the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_null(args: Option<&mut Args>, name: Text) {
    set_value(args, "feiding_args_set_null", name, || Ok(Value::Null));
}

/// Sets any value, given as JSON text: a list, an object. It is parsed now and not kept; what is
/// no JSON is remembered as FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one
/// thread at a time for the same arguments. NULL args does nothing; a NULL name or json is
/// remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_json(args: Option<&mut Args>, name: Text, json: Text) {
    set_value(args, "feiding_args_set_json", name, || {
        let value = serde_json::from_str::<Value>(json.read("json")?)
            .map_err(|error| feiding::Error::config(format!("no JSON: {error}")))?;
        Ok(value)
    });
}

/// Sets the content of a file by its path. It is opened now, read by the call piece by piece,
/// never whole, and closed when the arguments are freed; two calls at once with the same
/// arguments wait for each other. A file that cannot be opened, and what has no length (a pipe, a
/// device), is remembered as FEIDING_CONFIG. Blocks as long as opening it takes. Nothing to free, writes nothing; one thread at a time for
/// the same arguments. NULL args does nothing; a NULL name or path is remembered and comes back
/// from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_file(args: Option<&mut Args>, name: Text, path: Text) {
    set_upload(args, "feiding_args_set_file", name, || Ok(Upload::open(path.read("path")?)?));
}

/// Sets the content of a file from memory, under the name the platform shall see. `length` bytes
/// at `data`, at most 1 GiB, are copied. Does not block. Nothing to free, writes nothing; one thread at a time
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
    set_upload(args, "feiding_args_set_file_bytes", name, || {
        let file_name = file_name.read("file_name")?;
        Ok(Upload::bytes(file_name, data.read("data", length)?))
    });
}

/// Sets the content of a file from functions of your own, under the name the platform shall see;
/// they must give `length` bytes. Nothing is read before a call is made; two calls at once with
/// the same arguments wait for each other. The table is copied, and its userdata taken over: it is
/// freed with the arguments, with the last call that uses it, or at once when the table cannot be
/// used. Does not block, writes nothing; one thread at a time for the same arguments. NULL args
/// frees the userdata and does nothing; a NULL name, file_name or reader, or a reader without
/// read, is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_args_set_file_reader(
    args: Option<&mut Args>,
    name: Text,
    file_name: Text,
    length: u64,
    reader: Table<Reader>,
) {
    take(args, "feiding_args_set_file_reader", reader, |args, reader| {
        let (name, file_name) = (name.read("name")?, file_name.read("file_name")?);
        let upload = Upload::reader(file_name, Content::new(reader, length)?)?;
        args.args.insert_file(name, upload);
        Ok(())
    });
}
