//! Options: what the host brings along, and what is done beside the calls.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use super::{Options, both};
use crate::callback::interrupt::{Interrupt, question};
use crate::callback::logger::{self, Logger};
use crate::callback::store::{Kept, Store};
use crate::callback::transport::{Carrier, Transport};
use crate::callback::{Table, take};
use crate::guard::Text;
use crate::mistake::set;

/// Sets where tokens and tickets are kept: in the memory of each client by default. The table is
/// copied, and its userdata taken over: it is freed once the options and the clients made with
/// them are gone, or at once when the table cannot be used. Does not block, writes nothing; one
/// thread at a time for the same options. NULL options frees the userdata and does nothing; NULL
/// store, or one that lacks a function, is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_store(options: Option<&mut Options>, store: Table<Store>) {
    take(options, "feiding_options_set_store", store, |options, store| {
        let store = Kept::shared(store)?;
        both!(options, shared_store(store))
    });
}

/// Sets a transport of your own. The table is copied, and its userdata taken over: it is freed
/// once the options and the clients made with them are gone, or at once when the table cannot be
/// used. Does not block, writes nothing; one thread at a time for the same options. NULL options
/// frees the userdata and does nothing; NULL transport, or one without send, is remembered and
/// comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_transport(
    options: Option<&mut Options>,
    transport: Table<Transport>,
) {
    take(options, "feiding_options_set_transport", transport, |options, transport| {
        let carrier = Carrier::new(transport)?;
        both!(options, transport(carrier))
    });
}

/// Sets where the lines of the log go: nowhere by default. The table is copied, and its userdata
/// taken over: it is freed once the options and the clients made with them are gone, or at once
/// when the table cannot be used. Does not block, writes nothing; one thread at a time for the same
/// options. NULL options frees the userdata and does nothing; NULL logger, or one without log, is
/// remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_logger(options: Option<&mut Options>, logger: Table<Logger>) {
    take(options, "feiding_options_set_logger", logger, |options, logger| {
        let sink = logger::sink(logger)?;
        both!(options, logger(sink))
    });
}

/// Sets the most detailed lines of the log that are made: one of the FEIDING_LOG_ levels,
/// FEIDING_LOG_WARN by default; another number is remembered as FEIDING_CONFIG. Nothing to free;
/// does not block, writes nothing; one thread at a time for the same options. NULL options does
/// nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_log_level(options: Option<&mut Options>, level: i32) {
    set(options, "feiding_options_set_log_level", |options| {
        let level = logger::level(level)?;
        both!(options, log_level(level))
    });
}

/// Shows requests and answers in the log at FEIDING_LOG_DEBUG, with secrets hidden and at most
/// 4,096 characters of each body. Nothing to free; does not block, writes nothing; one thread at a
/// time for the same options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_log_bodies(options: Option<&mut Options>, show: bool) {
    set(options, "feiding_options_set_log_bodies", |options| both!(options, log_bodies(show)));
}

/// Sets a question that is asked while a call waits and that may end it. The table is copied, and
/// its userdata taken over: it is freed once the options and the clients made with them are gone,
/// or at once when the table cannot be used. Does not block, writes nothing; one thread at a time
/// for the same options. NULL options frees the userdata and does nothing; NULL interrupt, or one
/// without check, is remembered and comes back from feiding_client_new_… as
/// FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_interrupt(
    options: Option<&mut Options>,
    interrupt: Table<Interrupt>,
) {
    take(options, "feiding_options_set_interrupt", interrupt, |options, interrupt| {
        let question = question(interrupt)?;
        both!(options, interrupt(question))
    });
}

/// Server-sent events. Not served yet: feiding_client_new_lark() refuses true, and so does a client
/// of DingTalk. Nothing to free; does not block, writes nothing; one thread at a time for the same
/// options. NULL options does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_set_server_sent_events(options: Option<&mut Options>, on: bool) {
    set(options, "feiding_options_set_server_sent_events", |options| {
        options.only_lark("server_sent_events", move |builder| builder.server_sent_events(on));
        Ok(())
    });
}

/// Adds operations of your own, or corrects those of the catalog: the JSON text of a file like
/// those of the catalog, {"service": …, "version": …, "operations": {…}, "types": {…}}, at most
/// 1 MiB. What is wrong with it is said when the client is made, with its place. May be called
/// again; of two operations with one id the later counts. Copied, nothing to free; does not block,
/// writes nothing; one thread at a time for the same options. NULL options does nothing; NULL json
/// is remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_add_operations(options: Option<&mut Options>, json: Text) {
    set(options, "feiding_options_add_operations", |options| {
        let json = json.read("json")?.to_owned();
        both!(options, operations(json))
    });
}

/// Adds the operations of a file as feiding_options_add_operations() does; it is read when the
/// client is made. Copied, nothing to free; does not block, writes nothing; one thread at a time
/// for the same options. NULL options does nothing; NULL path is remembered and comes back from
/// feiding_client_new_… as FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_options_add_operations_file(options: Option<&mut Options>, path: Text) {
    set(options, "feiding_options_add_operations_file", |options| {
        let path = path.read("path")?.to_owned();
        both!(options, operations_file(path))
    });
}
