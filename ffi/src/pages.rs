//! Listings, page after page.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::{Cursor, OperationRef};

use crate::args::Args;
use crate::call_options::{self, CallOptions};
use crate::client::{Client, checked, each, with_client};
use crate::error::{Error, Fault, Status};
use crate::guard::{self, Out, Text};
use crate::reply::Reply;

/// A walk over the pages of a listing. Use it from one thread at a time.
#[derive(Debug)]
pub struct Pages {
    client: Client,
    operation: OperationRef,
    args: feiding::Args,
    cursor: Cursor,
}

impl Pages {
    /// The next page, or nothing at the end.
    fn next(&mut self) -> feiding::Result<Option<Reply>> {
        if self.cursor.has_ended() {
            return Ok(None);
        }
        let (operation, args) = (&self.operation, &self.args);
        let answer = each!(self.client, client => client.run_unread(operation, args))?.checked()?;
        if let Some((name, value)) = self.cursor.follow(answer.payload()) {
            let value: serde_json::Value = serde_json::from_str(value).unwrap_or_default();
            self.args.insert(name, value);
        }
        Ok(Some(Reply::new(answer)))
    }
}

/// Begins a walk over the pages of a listing. `operation` is its id; `args` and `options` may be
/// NULL and hold for every page; they are copied. On FEIDING_OK `*pages` is yours, free it with
/// feiding_pages_free(); else it is untouched and `*error`, if asked for, is yours. Does not
/// block: nothing is sent. Any thread. The walk goes on after feiding_client_free(), which then
/// closes the client only when the walk is freed too. NULL client, operation or pages gives
/// FEIDING_NULL_PARAMETER; an operation without pages gives FEIDING_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_client_pages(
    client: Option<&Client>,
    operation: Text,
    args: Option<&Args>,
    options: Option<&CallOptions>,
    pages: Out<Option<Box<Pages>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    with_client(client, error, |client| {
        let operation = operation.read("operation")?;
        pages.check("pages")?;
        let (args, options) = (checked(args)?.clone(), call_options::named(options)?);
        let operation = each!(client, client => client.lookup(operation))?;
        if operation.paging.is_none() {
            let error = feiding::Error::config(format!("{} has no pages", operation.id));
            return Err(error.with_hint("Use feiding_client_call() for it.").into());
        }
        let client = client.view(options.unwrap_or_default());
        let cursor = Cursor::new(&operation);
        pages.put(Some(Box::new(Pages { client, operation, args, cursor })));
        Ok(())
    })
}

/// Fetches the next page. On FEIDING_OK `*reply` is yours, free it with feiding_reply_free(), or
/// NULL after the last page; else it is untouched and `*error`, if asked for, is yours, and the
/// next call tries the same page again. Empty pages in between are given like any other. Blocks as
/// feiding_client_call() does. One thread at a time for the same pages. NULL pages or reply gives
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_pages_next(
    pages: Option<&mut Pages>,
    reply: Out<Option<Box<Reply>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let pages = pages.ok_or_else(|| Fault::null("pages"))?;
        reply.check("reply")?;
        let page = guard::caught(|| Ok(pages.next()?)).inspect_err(|fault| {
            if fault.is_panic() {
                each!(pages.client, client => client.close());
            }
        });
        reply.put(page?.map(Box::new));
        Ok(())
    })
}

/// Frees a walk over pages. Replies it brought stay valid. Does not block. No feiding_pages_next()
/// may be using it. NULL does nothing. Writes nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_pages_free(pages: Option<Box<Pages>>) {
    guard::or((), || drop(pages));
}
