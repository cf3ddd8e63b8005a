//! The options of a client.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::time::Duration;

use feiding::{Builder, Proxy, Secret};

use crate::error::Fault;
use crate::guard::{self, Text};
use crate::mistake::Mistake;

/// The options of a client. One set serves as many clients as you like; a client keeps no hold of
/// it.
#[derive(Debug, Default)]
pub struct Options {
    pub(crate) base_url: Option<String>,
    pub(crate) old_base_url: Option<String>,
    pub(crate) corp_id: Option<String>,
    pub(crate) tenant_access_token: Option<Secret>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    retries: Option<u32>,
    max_answer: Option<u64>,
    proxy: Proxy,
    ca_file: Option<String>,
    source: Option<String>,
    headers: Vec<(String, String)>,
    mistake: Mistake,
}

impl Options {
    /// What a setter could not take, if any.
    ///
    /// # Errors
    /// The first bad option.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.mistake.check()
    }

    /// Puts what both platforms have on a builder.
    pub(crate) fn apply<S>(&self, builder: Builder<S>) -> Builder<S> {
        let mut builder = builder.proxy(self.proxy.clone());
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.idle_timeout {
            builder = builder.idle_timeout(timeout);
        }
        if let Some(retries) = self.retries {
            builder = builder.retries(retries);
        }
        if let Some(bytes) = self.max_answer {
            builder = builder.max_answer(bytes);
        }
        if let Some(path) = &self.ca_file {
            builder = builder.ca_file(path);
        }
        if let Some(source) = &self.source {
            builder = builder.source(source);
        }
        for (name, value) in &self.headers {
            builder = builder.header(name, value);
        }
        builder
    }
}

/// Changes options, or remembers why that cannot be.
fn set(
    options: Option<&mut Options>,
    function: &str,
    change: impl FnOnce(&mut Options) -> Result<(), Fault>,
) {
    let Some(options) = options else { return };
    guard::or((), || {
        let outcome = change(options);
        options.mistake.keep(function, outcome);
    });
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
        options.base_url = Some(url.read("url")?.to_owned());
        Ok(())
    });
}

/// Sets the home of DingTalk's old API. Refused by a client of Feishu/Lark. Copied, nothing to
/// free; does not block, writes nothing; one thread at a time for the same options. NULL options
/// does nothing; NULL url is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_old_base_url(options: Option<&mut Options>, url: Text) {
    set(options, "feiding_options_set_old_base_url", |options| {
        options.old_base_url = Some(url.read("url")?.to_owned());
        Ok(())
    });
}

/// Sets how long a call may take in all, retries included: 30 s by default. Uploads and downloads
/// have no total unless a call sets one. Nothing to free; does not block, writes nothing; one
/// thread at a time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_timeout_ms(options: Option<&mut Options>, milliseconds: u64) {
    set(options, "feiding_options_set_timeout_ms", |options| {
        options.timeout = Some(Duration::from_millis(milliseconds));
        Ok(())
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
        options.connect_timeout = Some(Duration::from_millis(milliseconds));
        Ok(())
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
        options.idle_timeout = Some(Duration::from_millis(milliseconds));
        Ok(())
    });
}

/// Sets how often a call may be sent again after a failure that allows it: 2 by default, 0 turns
/// retries off. Nothing to free; does not block, writes nothing; one thread at a time for the
/// same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_retries(options: Option<&mut Options>, retries: u32) {
    set(options, "feiding_options_set_retries", |options| {
        options.retries = Some(retries);
        Ok(())
    });
}

/// Sets the proxy for everything, `http://user:password@host:port` or `socks5://host:port`; ""
/// turns proxies off. By default the environment decides. Copied, nothing to free; does not
/// block, writes nothing; one thread at a time for the same options. NULL options does nothing;
/// NULL address is remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_proxy(options: Option<&mut Options>, address: Text) {
    set(options, "feiding_options_set_proxy", |options| {
        options.proxy = match address.read("address")? {
            "" => Proxy::Off,
            address => Proxy::Address(Secret::new(address)),
        };
        Ok(())
    });
}

/// Trusts the certificates of a PEM file too; it is read when the client is made. Copied, nothing
/// to free; does not block, writes nothing; one thread at a time for the same options. NULL
/// options does nothing; NULL path is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_ca_file(options: Option<&mut Options>, path: Text) {
    set(options, "feiding_options_set_ca_file", |options| {
        options.ca_file = Some(path.read("path")?.to_owned());
        Ok(())
    });
}

/// Sets a tenant access token (DingTalk: access token) that you manage; it is used instead of
/// fetching one. Copied, nothing to free; does not block, writes nothing; one thread at a time
/// for the same options. NULL options does nothing; NULL token is remembered and comes back from
/// feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_tenant_access_token(
    options: Option<&mut Options>,
    token: Text,
) {
    set(options, "feiding_options_set_tenant_access_token", |options| {
        options.tenant_access_token = Some(Secret::new(token.read("token")?));
        Ok(())
    });
}

/// Says what this program is, for the User-Agent. Characters outside `A-Z a-z 0-9 . _ -` become
/// `_`, and it is cut to 64. Copied, nothing to free; does not block, writes nothing; one thread
/// at a time for the same options. NULL options does nothing; NULL name is remembered and comes
/// back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_source(options: Option<&mut Options>, name: Text) {
    set(options, "feiding_options_set_source", |options| {
        options.source = Some(name.read("name")?.to_owned());
        Ok(())
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
        let pair = (name.read("name")?.to_owned(), value.read("value")?.to_owned());
        options.headers.push(pair);
        Ok(())
    });
}

/// Sets the largest JSON answer, decompressed: 16 MiB by default. Files have no limit. Nothing to
/// free; does not block, writes nothing; one thread at a time for the same options. NULL options
/// does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_max_answer_bytes(options: Option<&mut Options>, bytes: u64) {
    set(options, "feiding_options_set_max_answer_bytes", |options| {
        options.max_answer = Some(bytes);
        Ok(())
    });
}

/// Sets the organisation that a DingTalk app for many acts in. Refused by a client of
/// Feishu/Lark. Copied, nothing to free; does not block, writes nothing; one thread at a time for
/// the same options. NULL options does nothing; NULL id is remembered and comes back from
/// feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_corp_id(options: Option<&mut Options>, id: Text) {
    set(options, "feiding_options_set_corp_id", |options| {
        options.corp_id = Some(id.read("id")?.to_owned());
        Ok(())
    });
}
