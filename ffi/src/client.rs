//! Clients, and the calls they make.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::{dingtalk, lark};

use crate::args::Args;
use crate::call_options::{self, CallOptions};
use crate::error::{Error, Fault, Status};
use crate::guard::{self, Out, Text, handle};
use crate::options::Options;
use crate::reply::Reply;

/// A client of one platform. Use one from as many threads as you like: connections and tokens are
/// shared, and nothing runs in the background.
#[derive(Debug)]
pub struct Client(pub(crate) Platform);

/// The client of the core.
#[derive(Debug)]
pub(crate) enum Platform {
    Lark(lark::Client),
    Dingtalk(dingtalk::Client),
}

/// Does the same with a client of either platform.
macro_rules! each {
    ($client:expr, $inner:ident => $work:expr) => {
        match &$client.0 {
            $crate::client::Platform::Lark($inner) => $work,
            $crate::client::Platform::Dingtalk($inner) => $work,
        }
    };
}
pub(crate) use each;

impl Client {
    /// The same client with options of its own.
    pub(crate) fn view(&self, options: feiding::CallOptions) -> Self {
        Self(match &self.0 {
            Platform::Lark(client) => Platform::Lark(client.with_options(options)),
            Platform::Dingtalk(client) => Platform::Dingtalk(client.with_options(options)),
        })
    }
}

/// Runs the body of a function that works with a client. After a panic the client is closed: what
/// it left half done is not used again.
pub(crate) fn with_client(
    client: Option<&Client>,
    error: Out<Option<Box<Error>>>,
    work: impl FnOnce(&Client) -> Result<(), Fault>,
) -> Status {
    guard::status(error, || {
        let client = handle(client, "client")?;
        guard::caught(|| work(client)).inspect_err(|fault| {
            if fault.is_panic() {
                each!(client, client => client.close());
            }
        })
    })
}

/// Makes a client of Feishu/Lark. `secret` may be NULL for one that works with tokens you give it;
/// `options` may be NULL and is read, not kept. On FEIDING_OK `*client` is yours, free it with
/// feiding_client_free(); else it is untouched and `*error`, if asked for, is yours. Does not
/// block: nothing is sent. Any thread. NULL app_id or client gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_new_lark(
    app_id: Text,
    secret: Text,
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let app_id = app_id.read("app_id")?;
        let builder = match secret.read_optional("secret")? {
            Some(secret) => lark::Client::builder(app_id, secret),
            None => lark::Client::builder_without_secret(app_id),
        };
        new_lark(builder, options, client)
    })
}

/// Makes a client of Feishu/Lark whose app id and secret come from the environment: LARK_APP_ID and
/// LARK_APP_SECRET, else FEISHU_APP_ID and FEISHU_APP_SECRET, else APP_ID and APP_SECRET;
/// LARK_BASE_URL sets the base URL. `options` come after it, may be NULL, and are read, not kept. On
/// FEIDING_OK `*client` is yours, free it with feiding_client_free(); else it is untouched and
/// `*error`, if asked for, is yours. Does not block: nothing is sent. Any thread, while none
/// changes the environment. NULL client gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_new_lark_from_env(
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        client.check("client")?;
        new_lark(lark::Client::from_env()?, options, client)
    })
}

/// Makes a client of DingTalk. `client_id` is the AppKey, or the SuiteKey of an app for many
/// organisations; `secret` may be NULL for a client that works with tokens you give it; `options`
/// may be NULL and is read, not kept. On FEIDING_OK `*client` is yours, free it with
/// feiding_client_free(); else it is untouched and `*error`, if asked for, is yours. Does not
/// block: nothing is sent. Any thread. NULL client_id or client gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_new_dingtalk(
    client_id: Text,
    secret: Text,
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let client_id = client_id.read("client_id")?;
        let builder = match secret.read_optional("secret")? {
            Some(secret) => dingtalk::Client::builder(client_id, secret),
            None => dingtalk::Client::builder_without_secret(client_id),
        };
        new_dingtalk(builder, options, client)
    })
}

/// Makes a client of DingTalk whose id and secret come from the environment: DINGTALK_CLIENT_ID and
/// DINGTALK_CLIENT_SECRET, else DINGTALK_APP_KEY and DINGTALK_APP_SECRET; DINGTALK_BASE_URL and
/// DINGTALK_OLD_BASE_URL set the base URLs. `options` come after it, may be NULL, and are read, not
/// kept. On FEIDING_OK `*client` is yours, free it with feiding_client_free(); else it is untouched
/// and `*error`, if asked for, is yours. Does not block: nothing is sent. Any thread, while none
/// changes the environment. NULL client gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_new_dingtalk_from_env(
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        client.check("client")?;
        new_dingtalk(dingtalk::Client::from_env()?, options, client)
    })
}

fn new_lark(
    mut builder: lark::Builder,
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
) -> Result<(), Fault> {
    client.check("client")?;
    if let Some(options) = options {
        builder = options.on_lark(builder)?;
    }
    client.put(Some(Box::new(Client(Platform::Lark(builder.build()?)))));
    Ok(())
}

fn new_dingtalk(
    mut builder: dingtalk::Builder,
    options: Option<&Options>,
    client: Out<Option<Box<Client>>>,
) -> Result<(), Fault> {
    client.check("client")?;
    if let Some(options) = options {
        builder = options.on_dingtalk(builder)?;
    }
    client.put(Some(Box::new(Client(Platform::Dingtalk(builder.build()?)))));
    Ok(())
}

/// Closes the connections and ends calls that are under way on other threads; they and later calls
/// give FEIDING_CLOSED. The client must still be freed. Does not wait for those calls. Any thread.
/// NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_close(client: Option<&Client>) {
    let Some(client) = client else { return };
    guard::or((), || each!(client, client => client.close()));
}

/// Closes and frees a client. No call may be using it: close it and wait for them first. Replies it
/// brought stay valid, except content of files that is not read yet. Does not block. NULL does
/// nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_free(client: Option<Box<Client>>) {
    guard::or((), || drop(client));
}

/// Runs one operation and waits for its answer. `operation` is its id, a constant of
/// feiding_operations.h or a text; `args` and `options` may be NULL and are read, not kept. On
/// FEIDING_OK `*reply` is yours, free it with feiding_reply_free(); else it is untouched and
/// `*error`, if asked for, is yours. Blocks up to the client's time-out, or that of the options;
/// where files are sent or brought, as long as bytes move. Any thread. NULL client, operation or
/// reply gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_call(
    client: Option<&Client>,
    operation: Text,
    args: Option<&Args>,
    options: Option<&CallOptions>,
    reply: Out<Option<Box<Reply>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    with_client(client, error, |client| {
        let operation = operation.read("operation")?;
        reply.check("reply")?;
        let (args, options) = (checked(args)?, call_options::named(options)?);
        let answer = each!(client, client => match options {
            None => client.call_unread(operation, args),
            Some(options) => client.with_options(options).call_unread(operation, args),
        });
        reply.put(Some(Box::new(Reply::new(answer?.checked()?))));
        Ok(())
    })
}

/// Runs a call outside the catalog and waits for its answer. `method` is in capitals; `path` begins
/// with `/` and may hold `:name` segments. `args` may be NULL; their names are qualified: `path.x`
/// for a segment, `query.x`, `header.x`, `body.x` for a member of a JSON object (or a part of a
/// form, when there are files), or `body` for the whole of it. `options` may be NULL. Both are read,
/// not kept. On FEIDING_OK `*reply` is yours, free it with feiding_reply_free(); else it is
/// untouched and `*error`, if asked for, is yours. Blocks as feiding_client_call() does. Any thread.
/// NULL client, method, path or reply gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_raw(
    client: Option<&Client>,
    method: Text,
    path: Text,
    args: Option<&Args>,
    options: Option<&CallOptions>,
    reply: Out<Option<Box<Reply>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    with_client(client, error, |client| {
        let (method, path) = (method.read("method")?, path.read("path")?);
        reply.check("reply")?;
        let args = checked(args)?;
        options.map_or(Ok(()), CallOptions::check)?;
        let answer = each!(client, client => {
            let mut request = client.raw(method, path).arguments(args);
            if let Some(options) = options {
                request = request.options(options.options.clone());
                if let Some(kind) = options.token_kind {
                    request = request.token(kind);
                }
            }
            request.send_unread()
        });
        reply.put(Some(Box::new(Reply::new(answer?.checked()?))));
        Ok(())
    })
}

/// The arguments of a call; none for NULL.
///
/// # Errors
/// What a setter could not take.
pub(crate) fn checked(args: Option<&Args>) -> Result<&feiding::Args, Fault> {
    static NONE: feiding::Args = feiding::Args::new();
    args.map_or(Ok(&NONE), |args| args.check().map(|()| &args.args))
}

#[cfg(test)]
mod tests {
    use feiding::transport::{Request, Response, Transport, TransportError};

    use super::*;
    use crate::error::{FEIDING_CLOSED, FEIDING_PANIC};

    struct Broken;

    impl Transport for Broken {
        fn send(&self, _request: Request<'_>) -> Result<Response, TransportError> {
            panic!("out of paper")
        }
    }

    #[test]
    fn a_panic_closes_the_client() {
        let inner = lark::Client::builder("cli_a1", "secret")
            .tenant_access_token("t-1")
            .transport(Broken)
            .build()
            .unwrap();
        let client = Client(Platform::Lark(inner));
        let mut reply = None;
        let mut call = || {
            let mut error = None;
            let (method, path) = (c"GET".into(), c"/x".into());
            let (out, why) = (Out::from(&mut reply), Out::from(&mut error));
            let status = feiding_client_raw(Some(&client), method, path, None, None, out, why);
            (status, format!("{:?}", error.unwrap()))
        };
        let (status, text) = call();
        assert_eq!(status, FEIDING_PANIC);
        assert!(text.contains("out of paper"), "{text}");
        assert_eq!(call().0, FEIDING_CLOSED);
        assert!(reply.is_none());
    }
}
