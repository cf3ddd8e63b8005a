//! The options of one call.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::time::Duration;

use feiding::{Secret, TokenKind};

use crate::error::Fault;
use crate::guard::{self, Text};
use crate::mistake::{Mistake, Remembers, set};

/// The token of the app acting in one organisation.
pub const FEIDING_TOKEN_TENANT: i32 = 0;
/// The token of a user.
pub const FEIDING_TOKEN_USER: i32 = 1;
/// The token of the app itself, outside any organisation.
pub const FEIDING_TOKEN_APP: i32 = 2;
/// No token.
pub const FEIDING_TOKEN_NONE: i32 = 3;

/// The options of one call. One set serves as many calls as you like, on several threads at once
/// as long as none sets something. What is not set comes from the client. A token given here is
/// used or the call is refused before anything is sent; it is never ignored.
#[derive(Debug, Default)]
pub struct CallOptions {
    pub(crate) options: feiding::CallOptions,
    /// For raw calls only.
    pub(crate) token_kind: Option<TokenKind>,
    mistake: Mistake,
}

impl CallOptions {
    /// What a setter could not take, if any.
    ///
    /// # Errors
    /// The first bad option.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        self.mistake.check()
    }

    /// Changes the options of the core, whose setters hand them through.
    fn change(&mut self, setter: impl FnOnce(feiding::CallOptions) -> feiding::CallOptions) {
        self.options = setter(std::mem::take(&mut self.options));
    }
}

impl Remembers for CallOptions {
    fn mistake(&mut self) -> &mut Mistake {
        &mut self.mistake
    }
}

/// The options of a call by name; none for NULL.
///
/// # Errors
/// What a setter could not take, and a kind of token, which the catalog knows.
pub(crate) fn named(options: Option<&CallOptions>) -> Result<Option<feiding::CallOptions>, Fault> {
    let Some(options) = options else { return Ok(None) };
    options.check()?;
    if options.token_kind.is_some() {
        let mistake = feiding::Error::config("the option token_kind is for raw calls")
            .with_hint("The catalog knows the kind of token of an operation.");
        return Err(mistake.into());
    }
    Ok(Some(options.options.clone()))
}

/// Makes an empty set of call options, yours: free it with feiding_call_options_free(). Does not
/// block, any thread, writes nothing, takes no pointer that could be NULL; gives NULL only after
/// a failure of the library itself, and every function takes that.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_new() -> Option<Box<CallOptions>> {
    guard::or(None, || Some(Box::default()))
}

/// Frees call options. Does not block. No call may be using them. NULL does nothing. Writes
/// nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_free(options: Option<Box<CallOptions>>) {
    guard::or((), || drop(options));
}

/// Acts as the user of this user access token. Copied, nothing to free; does not block, writes
/// nothing; one thread at a time for the same options. NULL options does nothing; NULL token is
/// remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_user_token(
    options: Option<&mut CallOptions>,
    token: Text,
) {
    set(options, "feiding_call_options_set_user_token", |options| {
        let token = Secret::new(token.read("token")?);
        options.change(|options| options.user_token(token));
        Ok(())
    });
}

/// Uses this tenant access token (DingTalk: access token) instead of a fetched one. Copied,
/// nothing to free; does not block, writes nothing; one thread at a time for the same options.
/// NULL options does nothing; NULL token is remembered and comes back from the call as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_tenant_token(
    options: Option<&mut CallOptions>,
    token: Text,
) {
    set(options, "feiding_call_options_set_tenant_token", |options| {
        let token = Secret::new(token.read("token")?);
        options.change(|options| options.tenant_token(token));
        Ok(())
    });
}

/// Uses this app access token instead of a fetched one. Copied, nothing to free; does not block,
/// writes nothing; one thread at a time for the same options. NULL options does nothing; NULL
/// token is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_app_token(
    options: Option<&mut CallOptions>,
    token: Text,
) {
    set(options, "feiding_call_options_set_app_token", |options| {
        let token = Secret::new(token.read("token")?);
        options.change(|options| options.app_token(token));
        Ok(())
    });
}

/// Sets the organisation a marketplace app acts in: tenant key of Feishu/Lark, corpId of
/// DingTalk. Copied, nothing to free; does not block, writes nothing; one thread at a time for
/// the same options. NULL options does nothing; NULL key is remembered and comes back from the
/// call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_tenant_key(
    options: Option<&mut CallOptions>,
    key: Text,
) {
    set(options, "feiding_call_options_set_tenant_key", |options| {
        let key = key.read("key")?;
        options.change(|options| options.tenant_key(key));
        Ok(())
    });
}

/// Sends a header. One of the same name that the library would send is replaced, except the
/// token's. One that cannot be sent is remembered as FEIDING_CONFIG. Copied, nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing; NULL name or value is remembered and comes back from the call as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_header(
    options: Option<&mut CallOptions>,
    name: Text,
    value: Text,
) {
    set(options, "feiding_call_options_set_header", |options| {
        let (name, value) = (name.read("name")?, value.read("value")?);
        options.options = options.options.clone().header(name, value)?;
        Ok(())
    });
}

/// Sets the id of this request, for your own logs and the platform's. Copied, nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing; NULL id is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_request_id(options: Option<&mut CallOptions>, id: Text) {
    set(options, "feiding_call_options_set_request_id", |options| {
        let id = id.read("id")?;
        options.change(|options| options.request_id(id));
        Ok(())
    });
}

/// Sets how long the call may take in all, retries included. Nothing to free; does not block,
/// writes nothing; one thread at a time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_timeout_ms(
    options: Option<&mut CallOptions>,
    milliseconds: u64,
) {
    set(options, "feiding_call_options_set_timeout_ms", |options| {
        options.change(|options| options.timeout(Duration::from_millis(milliseconds)));
        Ok(())
    });
}

/// Sets how often the call may be sent again after a failure that allows it; 0 turns retries off.
/// Nothing to free; does not block, writes nothing; one thread at a time for the same options.
/// NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_retries(
    options: Option<&mut CallOptions>,
    retries: u32,
) {
    set(options, "feiding_call_options_set_retries", |options| {
        options.change(|options| options.retries(retries));
        Ok(())
    });
}

/// Says whether the helpdesk's credentials are sent along (Feishu/Lark only). Nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_helpdesk(
    options: Option<&mut CallOptions>,
    needed: bool,
) {
    set(options, "feiding_call_options_set_helpdesk", |options| {
        options.change(|options| options.helpdesk(needed));
        Ok(())
    });
}

/// Sets the kind of token of a raw call, FEIDING_TOKEN_TENANT by default; another number is
/// remembered as FEIDING_CONFIG. A call by name, whose kind the catalog knows, is refused with
/// it. Nothing to free; does not block, writes nothing; one thread at a time for the same
/// options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_call_options_set_token_kind(
    options: Option<&mut CallOptions>,
    kind: i32,
) {
    set(options, "feiding_call_options_set_token_kind", |options| {
        options.token_kind = Some(match kind {
            FEIDING_TOKEN_TENANT => TokenKind::Tenant,
            FEIDING_TOKEN_USER => TokenKind::User,
            FEIDING_TOKEN_APP => TokenKind::App,
            FEIDING_TOKEN_NONE => TokenKind::None,
            _ => return Err(feiding::Error::config(format!("{kind} is no kind of token")).into()),
        });
        Ok(())
    });
}
