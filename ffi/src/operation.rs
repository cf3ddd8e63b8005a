//! What the catalog knows.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use feiding::{dingtalk, lark};

use crate::client::{Client, each};
use crate::error::{Error, Status};
use crate::guard::{self, Out, Text};
use crate::reply::Reply;

/// Describes an operation: on FEIDING_OK `*reply` is yours, free it with feiding_reply_free(), and
/// its data has `method`, `path`, `tokens`, `body`, `answer`, `parameters` (a list of `name`,
/// `wire`, `in`, `type`, `required`), and where there are such `paging`, `idempotency`, and
/// `document` and `debug` with the addresses of the platform's pages to read and to try it; else it
/// is untouched and `*error`, if asked for, is yours. `client` may be NULL: then the operations of
/// both platforms are looked through. Does not block: nothing is sent. Any thread. NULL operation
/// or reply gives FEIDING_NULL_PARAMETER; one that does not exist gives FEIDING_CONFIG and the
/// nearest that does.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_operation_describe(
    client: Option<&Client>,
    operation: Text,
    reply: Out<Option<Box<Reply>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let id = operation.read("operation")?;
        reply.check("reply")?;
        let found = match client {
            Some(client) => each!(client, client => client.describe(id)),
            None => lark::OPERATIONS.describe(id).or_else(|| dingtalk::OPERATIONS.describe(id)),
        };
        let Some(text) = found else {
            return Ok(match client {
                Some(client) => each!(client, client => client.lookup(id).map(drop)),
                None => lark::OPERATIONS.lookup(id).map(drop),
            }?);
        };
        let description = serde_json::from_str(&text).unwrap_or_default();
        reply.put(Some(Box::new(Reply::made(description))));
        Ok(())
    })
}

/// Looks for operations that some words describe (`send message`): on FEIDING_OK `*reply` is yours,
/// free it with feiding_reply_free(), and its data is the list of their ids, the best first
/// (feiding_reply_count(reply, ""), feiding_reply_string(reply, "/0")); else it is untouched and
/// `*error`, if asked for, is yours. `client` may be NULL: then the operations of Feishu/Lark come
/// first and those of DingTalk after them. Does not block: nothing is sent. Any thread. NULL words
/// or reply gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_operation_search(
    client: Option<&Client>,
    words: Text,
    reply: Out<Option<Box<Reply>>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let words = words.read("words")?;
        reply.check("reply")?;
        let ids = match client {
            Some(client) => each!(client, client => client.search(words)),
            None => [lark::OPERATIONS.search(words), dingtalk::OPERATIONS.search(words)].concat(),
        };
        reply.put(Some(Box::new(Reply::made(ids.into()))));
        Ok(())
    })
}
