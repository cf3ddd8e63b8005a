//! The options of a client: those of the network and of every request. Credentials and hooks have
//! files of their own.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

pub mod credentials;
pub mod hooks;

use std::fmt;
use std::time::Duration;

use feiding::{Proxy, Secret, dingtalk, lark};

use crate::error::Fault;
use crate::guard::{self, Text};
use crate::mistake::{Mistake, Remembers, set};

/// The options of a client. One set serves as many clients as you like, of both platforms; a
/// client keeps no hold of it, only of the tables of functions that were set.
#[derive(Default)]
pub struct Options {
    lark: Vec<Setting<lark::Builder>>,
    dingtalk: Vec<Setting<dingtalk::Builder>>,
    mistake: Mistake,
}

/// What an option does to the making of a client.
enum Setting<B> {
    Apply(Box<dyn Fn(B) -> B + Send + Sync>),
    /// Only the other platform has it.
    Refuse(&'static str),
}

impl Options {
    /// Sets an option that both platforms have.
    fn both(
        &mut self,
        lark: impl Fn(lark::Builder) -> lark::Builder + Send + Sync + 'static,
        dingtalk: impl Fn(dingtalk::Builder) -> dingtalk::Builder + Send + Sync + 'static,
    ) {
        self.lark.push(Setting::Apply(Box::new(lark)));
        self.dingtalk.push(Setting::Apply(Box::new(dingtalk)));
    }

    /// Sets an option that only Feishu/Lark has.
    fn only_lark(
        &mut self,
        option: &'static str,
        change: impl Fn(lark::Builder) -> lark::Builder + Send + Sync + 'static,
    ) {
        self.lark.push(Setting::Apply(Box::new(change)));
        self.dingtalk.push(Setting::Refuse(option));
    }

    /// Sets an option that only DingTalk has.
    fn only_dingtalk(
        &mut self,
        option: &'static str,
        change: impl Fn(dingtalk::Builder) -> dingtalk::Builder + Send + Sync + 'static,
    ) {
        self.dingtalk.push(Setting::Apply(Box::new(change)));
        self.lark.push(Setting::Refuse(option));
    }

    /// Puts the options on the builder of a client of Feishu/Lark.
    ///
    /// # Errors
    /// The first mistake, and the first option that only DingTalk has.
    pub(crate) fn on_lark(&self, builder: lark::Builder) -> Result<lark::Builder, Fault> {
        self.mistake.check()?;
        apply(&self.lark, builder, "DingTalk")
    }

    /// Puts the options on the builder of a client of DingTalk.
    ///
    /// # Errors
    /// The first mistake, and the first option that only Feishu/Lark has.
    pub(crate) fn on_dingtalk(
        &self,
        builder: dingtalk::Builder,
    ) -> Result<dingtalk::Builder, Fault> {
        self.mistake.check()?;
        apply(&self.dingtalk, builder, "Feishu/Lark")
    }
}

fn apply<B>(settings: &[Setting<B>], builder: B, other: &str) -> Result<B, Fault> {
    settings.iter().try_fold(builder, |builder, setting| match setting {
        Setting::Apply(change) => Ok(change(builder)),
        Setting::Refuse(option) => {
            Err(feiding::Error::config(format!("the option {option} is for {other}")).into())
        }
    })
}

/// Sets an option that both builders have under the same name.
macro_rules! both {
    ($options:expr, $setter:ident($($value:ident),+)) => {{
        let lark = ($(Clone::clone(&$value),)+);
        let dingtalk = ($($value,)+);
        $options.both(
            move |builder| {
                let ($($value,)+) = Clone::clone(&lark);
                builder.$setter($($value),+)
            },
            move |builder| {
                let ($($value,)+) = Clone::clone(&dingtalk);
                builder.$setter($($value),+)
            },
        );
        Ok(())
    }};
}
use both;

impl Remembers for Options {
    fn mistake(&mut self) -> &mut Mistake {
        &mut self.mistake
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options").field("mistake", &self.mistake).finish_non_exhaustive()
    }
}

/// Makes an empty set of client options, yours: free it with feiding_options_free(). Does not
/// block, any thread, writes nothing, takes no pointer that could be NULL; gives NULL only after
/// a failure of the library itself, and every function takes that.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_new() -> Option<Box<Options>> {
    guard::or(None, || Some(Box::default()))
}

/// Frees client options. Does not block. Clients made with them go on. NULL does nothing. Writes
/// nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_free(options: Option<Box<Options>>) {
    guard::or((), || drop(options));
}

/// Sets the home of the API: FEIDING_FEISHU_BASE_URL or FEIDING_DINGTALK_BASE_URL by default,
/// FEIDING_LARK_BASE_URL for Lark, or an address of your own. https only, except on this machine.
/// Copied, nothing to free; does not block, writes nothing; one thread at a time for the same
/// options. NULL options does nothing; NULL url is remembered and comes back from
/// feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_base_url(options: Option<&mut Options>, url: Text) {
    set(options, "feiding_options_set_base_url", |options| {
        let url = url.read("url")?.to_owned();
        both!(options, base_url(url))
    });
}

/// Sets the home of DingTalk's old API. Refused by a client of Feishu/Lark. Copied, nothing to
/// free; does not block, writes nothing; one thread at a time for the same options. NULL options
/// does nothing; NULL url is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_old_base_url(options: Option<&mut Options>, url: Text) {
    set(options, "feiding_options_set_old_base_url", |options| {
        let url = url.read("url")?.to_owned();
        options.only_dingtalk("old_base_url", move |builder| builder.old_base_url(&url));
        Ok(())
    });
}

/// Sets how long a call may take in all, retries included: 30 s by default. Uploads and downloads
/// have no total unless a call sets one. Nothing to free; does not block, writes nothing; one
/// thread at a time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_timeout_ms(options: Option<&mut Options>, milliseconds: u64) {
    set(options, "feiding_options_set_timeout_ms", |options| {
        let time = Duration::from_millis(milliseconds);
        both!(options, timeout(time))
    });
}

/// Sets how long making a connection may take: 10 s by default. Nothing to free; does not block,
/// writes nothing; one thread at a time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_connect_timeout_ms(
    options: Option<&mut Options>,
    milliseconds: u64,
) {
    set(options, "feiding_options_set_connect_timeout_ms", |options| {
        let time = Duration::from_millis(milliseconds);
        both!(options, connect_timeout(time))
    });
}

/// Sets the longest time without a byte moving: 30 s by default. Nothing to free; does not block,
/// writes nothing; one thread at a time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_idle_timeout_ms(
    options: Option<&mut Options>,
    milliseconds: u64,
) {
    set(options, "feiding_options_set_idle_timeout_ms", |options| {
        let time = Duration::from_millis(milliseconds);
        both!(options, idle_timeout(time))
    });
}

/// Sets how often a call may be sent again after a failure that allows it: 2 by default, 0 turns
/// retries off. Nothing to free; does not block, writes nothing; one thread at a time for the
/// same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_retries(options: Option<&mut Options>, retries: u32) {
    set(options, "feiding_options_set_retries", |options| both!(options, retries(retries)));
}

/// Sets the proxy for everything, `http://user:password@host:port` or `socks5://host:port`; ""
/// turns proxies off. By default the environment decides. Copied, nothing to free; does not
/// block, writes nothing; one thread at a time for the same options. NULL options does nothing;
/// NULL address is remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_proxy(options: Option<&mut Options>, address: Text) {
    set(options, "feiding_options_set_proxy", |options| {
        let proxy = match address.read("address")? {
            "" => Proxy::Off,
            address => Proxy::Address(Secret::new(address)),
        };
        both!(options, proxy(proxy))
    });
}

/// Trusts the certificates of a PEM file too; it is read when the client is made. Copied, nothing
/// to free; does not block, writes nothing; one thread at a time for the same options. NULL
/// options does nothing; NULL path is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_ca_file(options: Option<&mut Options>, path: Text) {
    set(options, "feiding_options_set_ca_file", |options| {
        let path = path.read("path")?.to_owned();
        both!(options, ca_file(path))
    });
}

/// Says what this program is, for the User-Agent. Characters outside `A-Z a-z 0-9 . _ -` become
/// `_`, and it is cut to 64. Copied, nothing to free; does not block, writes nothing; one thread
/// at a time for the same options. NULL options does nothing; NULL name is remembered and comes
/// back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_source(options: Option<&mut Options>, name: Text) {
    set(options, "feiding_options_set_source", |options| {
        let name = name.read("name")?.to_owned();
        both!(options, source(name))
    });
}

/// Adds a header to every request. Copied, nothing to free; does not block, writes nothing; one
/// thread at a time for the same options. NULL options does nothing; NULL name or value is
/// remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_header(
    options: Option<&mut Options>,
    name: Text,
    value: Text,
) {
    set(options, "feiding_options_set_header", |options| {
        let (name, value) = (name.read("name")?.to_owned(), value.read("value")?.to_owned());
        both!(options, header(name, value))
    });
}

/// Sets the largest JSON answer, decompressed: 16 MiB by default. Files have no limit. Nothing to
/// free; does not block, writes nothing; one thread at a time for the same options. NULL options
/// does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_max_answer_bytes(options: Option<&mut Options>, bytes: u64) {
    set(options, "feiding_options_set_max_answer_bytes", |options| {
        both!(options, max_answer(bytes))
    });
}

/// Adds a word to the end of the User-Agent, cleaned as feiding_options_set_source() does.
/// Copied, nothing to free; does not block, writes nothing; one thread at a time for the same
/// options. NULL options does nothing; NULL tag is remembered and comes back from
/// feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_add_tag(options: Option<&mut Options>, tag: Text) {
    set(options, "feiding_options_add_tag", |options| {
        let tag = tag.read("tag")?.to_owned();
        both!(options, tag(tag))
    });
}
