//! Options: who the client is, and the tokens it works with.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::Secret;
use feiding::lark::AppType;

use super::{Options, both};
use crate::callback::assertion::{Assertion, signer};
use crate::callback::{Table, take};
use crate::guard::Text;
use crate::mistake::set;

/// An app that one organisation built for itself. The default.
pub const FEIDING_APP_SELF_BUILT: i32 = 0;
/// An app that any organisation may install from the marketplace.
pub const FEIDING_APP_MARKETPLACE: i32 = 1;

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
        let lark = Secret::new(token.read("token")?);
        let dingtalk = lark.clone();
        options.both(
            move |builder| builder.tenant_access_token(lark.clone()),
            move |builder| builder.access_token(dingtalk.clone()),
        );
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
        let id = id.read("id")?.to_owned();
        options.only_dingtalk("corp_id", move |builder| builder.corp_id(&id));
        Ok(())
    });
}

/// Sets an app access token that you manage; it is used instead of fetching one. Refused by a
/// client of DingTalk. Copied, nothing to free; does not block, writes nothing; one thread at a
/// time for the same options. NULL options does nothing; NULL token is remembered and comes back
/// from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_app_access_token(options: Option<&mut Options>, token: Text) {
    set(options, "feiding_options_set_app_access_token", |options| {
        let token = Secret::new(token.read("token")?);
        options
            .only_lark("app_access_token", move |builder| builder.app_access_token(token.clone()));
        Ok(())
    });
}

/// Sets whether tokens are fetched and kept, which they are by default; false, every call must
/// bring its token. Nothing to free; does not block, writes nothing; one thread at a time for the
/// same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_token_cache(options: Option<&mut Options>, on: bool) {
    set(options, "feiding_options_set_token_cache", |options| both!(options, token_cache(on)));
}

/// Sets who may install the app: FEIDING_APP_SELF_BUILT or FEIDING_APP_MARKETPLACE; another number
/// is remembered as FEIDING_CONFIG. Tokens of marketplace apps are not fetched yet: such a client
/// works with tokens that each call brings. Refused by a client of DingTalk. Nothing to free; does
/// not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_app_type(options: Option<&mut Options>, kind: i32) {
    set(options, "feiding_options_set_app_type", |options| {
        let kind = match kind {
            FEIDING_APP_SELF_BUILT => AppType::SelfBuilt,
            FEIDING_APP_MARKETPLACE => AppType::Marketplace,
            _ => return Err(feiding::Error::config(format!("{kind} is no kind of app")).into()),
        };
        options.only_lark("app_type", move |builder| builder.app_type(kind));
        Ok(())
    });
}

/// Sets the app ticket of a marketplace app. Not served yet: feiding_client_new_lark() refuses it,
/// and so does a client of DingTalk. Copied, nothing to free; does not block, writes nothing; one
/// thread at a time for the same options. NULL options does nothing; NULL ticket is remembered and
/// comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_app_ticket(options: Option<&mut Options>, ticket: Text) {
    set(options, "feiding_options_set_app_ticket", |options| {
        let ticket = Secret::new(ticket.read("ticket")?);
        options.only_lark("app_ticket", move |builder| builder.app_ticket(ticket.clone()));
        Ok(())
    });
}

/// Sets the helpdesk's credentials, sent with calls that ask for it by
/// feiding_call_options_set_helpdesk(). Refused by a client of DingTalk. Copied, nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing; NULL id or token is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_helpdesk(
    options: Option<&mut Options>,
    id: Text,
    token: Text,
) {
    set(options, "feiding_options_set_helpdesk", |options| {
        let (id, token) = (id.read("id")?.to_owned(), Secret::new(token.read("token")?));
        options.only_lark("helpdesk", move |builder| builder.helpdesk(&id, token.clone()));
        Ok(())
    });
}

/// Signs the app in with assertions instead of its secret. The table is copied, and its userdata
/// taken over: it is freed once the options and the clients made with them are gone, or at once
/// when the table cannot be used. Refused by a client of DingTalk. Does not block, writes nothing;
/// one thread at a time for the same options. NULL options frees the userdata and does nothing;
/// NULL assertion, or one without sign, is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_client_assertion(
    options: Option<&mut Options>,
    assertion: Table<Assertion>,
) {
    take(options, "feiding_options_set_client_assertion", assertion, |options, assertion| {
        let signer = signer(assertion)?;
        options
            .only_lark("client_assertion", move |builder| builder.client_assertion(signer.clone()));
        Ok(())
    });
}

/// Sets the home of the accounts service, where client assertions are exchanged; it follows from
/// the base URL for Feishu and Lark. Refused by a client of DingTalk. Copied, nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing; NULL url is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_oauth_base_url(options: Option<&mut Options>, url: Text) {
    set(options, "feiding_options_set_oauth_base_url", |options| {
        let url = url.read("url")?.to_owned();
        options.only_lark("oauth_base_url", move |builder| builder.oauth_base_url(&url));
        Ok(())
    });
}
