//! Clients, and the calls they make.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::{Download, dingtalk, lark};

use crate::args::Args;
use crate::call_options::CallOptions;
use crate::error::{Error, Status};
use crate::guard::{self, Out, Text, handle};
use crate::options::Options;
use crate::raw::{Parts, send};
use crate::reply::Reply;

/// A client of one platform. Use one from as many threads as you like: connections and tokens are
/// shared, and nothing runs in the background.
#[derive(Debug)]
pub struct Client(Platform);

#[derive(Debug)]
enum Platform {
    Lark(lark::Client),
    Dingtalk(dingtalk::Client),
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
        let (app_id, secret) = (app_id.read("app_id")?, secret.read_optional("secret")?);
        client.check("client")?;
        let mut builder = match secret {
            Some(secret) => lark::Client::builder(app_id, secret),
            None => lark::Client::builder_without_secret(app_id),
        };
        if let Some(options) = options {
            options.check()?;
            for (option, value) in
                [("old_base_url", &options.old_base_url), ("corp_id", &options.corp_id)]
            {
                if value.is_some() {
                    let text = format!("the option {option} is for DingTalk");
                    return Err(feiding::Error::config(text).into());
                }
            }
            builder = options.apply(builder);
            if let Some(url) = &options.base_url {
                builder = builder.base_url(url);
            }
            if let Some(token) = &options.tenant_access_token {
                builder = builder.tenant_access_token(token.clone());
            }
        }
        client.put(Some(Box::new(Client(Platform::Lark(builder.build()?)))));
        Ok(())
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
        let (client_id, secret) = (client_id.read("client_id")?, secret.read_optional("secret")?);
        client.check("client")?;
        let mut builder = match secret {
            Some(secret) => dingtalk::Client::builder(client_id, secret),
            None => dingtalk::Client::builder_without_secret(client_id),
        };
        if let Some(options) = options {
            options.check()?;
            builder = options.apply(builder);
            if let Some(url) = &options.base_url {
                builder = builder.base_url(url);
            }
            if let Some(url) = &options.old_base_url {
                builder = builder.old_base_url(url);
            }
            if let Some(id) = &options.corp_id {
                builder = builder.corp_id(id);
            }
            if let Some(token) = &options.tenant_access_token {
                builder = builder.access_token(token.clone());
            }
        }
        client.put(Some(Box::new(Client(Platform::Dingtalk(builder.build()?)))));
        Ok(())
    })
}

/// Closes the connections and ends calls that are under way on other threads; they and later calls
/// give FEIDING_CLOSED. The client must still be freed. Does not wait for those calls. Any thread.
/// NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_close(client: Option<&Client>) {
    guard::or((), || match client.map(|client| &client.0) {
        Some(Platform::Lark(client)) => client.close(),
        Some(Platform::Dingtalk(client)) => client.close(),
        None => {}
    });
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
    guard::status(error, || {
        let client = handle(client, "client")?;
        let operation = operation.read("operation")?;
        reply.check("reply")?;
        args.map_or(Ok(()), Args::check)?;
        options.map_or(Ok(()), CallOptions::check)?;
        if options.is_some_and(|options| options.token_kind.is_some()) {
            let mistake = feiding::Error::config("the option token_kind is for raw calls")
                .with_hint("The catalog knows the kind of token of an operation.");
            return Err(mistake.into());
        }
        let args = args.map(Args::to_core).unwrap_or_default();
        let answer = client.call(operation, args, options)?;
        reply.put(Some(Box::new(Reply::new(answer))));
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
    guard::status(error, || {
        let client = handle(client, "client")?;
        let (method, path) = (method.read("method")?, path.read("path")?);
        reply.check("reply")?;
        args.map_or(Ok(()), Args::check)?;
        options.map_or(Ok(()), CallOptions::check)?;
        let parts = Parts::of(args)?;
        let answer = match &client.0 {
            Platform::Lark(client) => send!(client.raw(method, path), parts, options)?,
            Platform::Dingtalk(client) => send!(client.raw(method, path), parts, options)?,
        };
        reply.put(Some(Box::new(Reply::new(answer))));
        Ok(())
    })
}

impl Client {
    fn call(
        &self,
        operation: &str,
        args: feiding::Args,
        options: Option<&CallOptions>,
    ) -> feiding::Result<feiding::Reply<Option<Download>>> {
        match (&self.0, options.map(|options| options.options.clone())) {
            (Platform::Lark(client), None) => client.call_unread(operation, args)?.checked(),
            (Platform::Dingtalk(client), None) => client.call_unread(operation, args)?.checked(),
            (Platform::Lark(client), Some(options)) => {
                client.with_options(options).call_unread(operation, args)?.checked()
            }
            (Platform::Dingtalk(client), Some(options)) => {
                client.with_options(options).call_unread(operation, args)?.checked()
            }
        }
    }
}
