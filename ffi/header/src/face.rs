//! The header of the library's functions, made by cbindgen.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;

use cbindgen::{Builder, Config};
use feiding::{dingtalk, lark};

const HEAD: &str = "\
/* feiding.h: Feishu/Lark and DingTalk for programs in C and C++.
 * Made by ffi/header from ffi/src; do not edit.
 *
 * What holds for every function:
 * - Handles are opaque. What a _new function or an output gives is yours; free it with the _free
 *   function of its type, which takes NULL. No other function consumes what you pass.
 * - Functions that can fail return a feiding_status. Outputs are written on FEIDING_OK only, the
 *   error on failure only; an error parameter may always be NULL.
 * - Setters return nothing. The first bad argument is remembered in the handle, and every call
 *   with it gives that failure.
 * - Strings end in NUL and are UTF-8. Where data may hold a NUL there is a _len or _bytes twin.
 *   Strings you pass are copied; strings you get are borrowed from the handle, \"\" when absent.
 * - Clients, replies and errors may be used from several threads at once, arguments and options
 *   too as long as none sets something. Nothing is freed while another thread uses it.
 * - Tables of functions of your own begin with their size: set all of it to 0 first, then size to
 *   sizeof, then the rest. They are copied; what userdata points to is the library's from then on,
 *   which frees it by the table's free function once nothing can use it any more, or at once when
 *   the table is refused (not when its size is wrong: then nothing in it is believed).
 * - A failure of the library itself gives FEIDING_PANIC, never ends the process, and leaves the
 *   client closed. Running out of memory ends the process. */";

/// The sources, in the order of the header.
const FILES: [&str; 21] = [
    "guard.rs",
    "version.rs",
    "error.rs",
    "callback.rs",
    "callback/logger.rs",
    "callback/interrupt.rs",
    "callback/store.rs",
    "callback/assertion.rs",
    "callback/reader.rs",
    "callback/transport.rs",
    "callback/request.rs",
    "callback/response.rs",
    "options.rs",
    "options/credentials.rs",
    "options/hooks.rs",
    "call_options.rs",
    "args.rs",
    "operation.rs",
    "client.rs",
    "pages.rs",
    "reply.rs",
];

/// The text of the header.
///
/// # Errors
/// A source that cannot be read.
pub(crate) fn header(ffi: &Path) -> Result<String, Box<dyn Error>> {
    let mut config = Config::from_file(ffi.join("cbindgen.toml"))?;
    config.header = Some(HEAD.to_owned());
    config.after_includes = Some(addresses()?);
    let sources = FILES.iter().map(|name| ffi.join("src").join(name));
    let builder = sources.fold(Builder::new().with_config(config), Builder::with_src);
    let mut bytes = Vec::new();
    builder.generate()?.write(&mut bytes);
    Ok(plain(&String::from_utf8(bytes)?))
}

/// The addresses that the core knows.
fn addresses() -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    for (name, what, url) in [
        ("FEISHU", "The home of Feishu, the default", lark::FEISHU),
        ("LARK", "The home of Lark, outside mainland China", lark::LARK),
        ("DINGTALK", "The home of DingTalk, the default", dingtalk::DINGTALK),
        ("DINGTALK_OLD", "The home of DingTalk's old API, the default", dingtalk::DINGTALK_OLD),
    ] {
        write!(text, "\n/** {what}. */\n#define FEIDING_{name}_BASE_URL \"{url}\"\n")?;
    }
    Ok(text)
}

/// Writes the pointer types of the border as what they are: they have names in Rust only. Each
/// stands in the header as `typedef const char *Text;` below its comment.
fn plain(header: &str) -> String {
    let mut kept = Vec::new();
    let mut types = Vec::new();
    for block in header.split("\n\n") {
        let alias = block.lines().last().and_then(|line| line.strip_prefix("typedef "));
        match alias.and_then(|alias| alias.strip_suffix(';')?.rsplit_once('*')) {
            Some((target, name)) => types.push((format!("{name} "), format!("{target}*"))),
            None => kept.push(block),
        }
    }
    let mut text = kept.join("\n\n").replace("\n\n\n", "\n\n");
    for (name, target) in types {
        for before in [" ", "("] {
            text = text.replace(&format!("{before}{name}"), &format!("{before}{target}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointer_types_vanish_and_others_stay() {
        let header = "typedef int32_t status;\n\n/** A. */\ntypedef const char *Text;\n\n\
                      /** B. */\nstatus f(Text a,\n         Text b);";
        let plain = plain(header);
        assert_eq!(
            plain,
            "typedef int32_t status;\n\n/** B. */\nstatus f(const char *a,\n         const char *b);"
        );
    }
}
