//! The client of a platform: what both have in common, which is nearly all of it.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::call::arguments::Args;
use super::call::operation::{Answer, Operation, OperationRef};
use super::call::options::CallOptions;
use super::call::own::OwnOperations;
use super::call::pages::{Entries, EntriesByName, Pages, PagesByName};
use super::call::pipeline::{self, Expected, Kernel, Plan, Platform};
use super::call::raw::RawRequest;
use super::call::reply::{Answered, Download, Reply};
use super::call::request::{Draft, Typed, Values, draft};
use super::call::search::{described, search};
use super::call::table::{Table, missing};
use super::codec::{Endpoint, Listing, Paged, Payload};
use super::transport::{Header, Limits, put};
use crate::error::{Error, Result};

/// A client of one platform: [`lark::Client`](crate::lark::Client) or
/// [`dingtalk::Client`](crate::dingtalk::Client).
///
/// A clone is a handle to the same client. Use one from as many threads as you like: connections
/// and tokens are shared, and nothing runs in the background.
pub struct Client<P> {
    pub(crate) shared: Arc<Shared<P>>,
    pub(crate) options: Arc<CallOptions>,
}

/// What all handles of a client share.
pub(crate) struct Shared<P> {
    pub(crate) kernel: Kernel,
    pub(crate) platform: P,
    /// Operations of its own, which stand before those of the catalog.
    pub(crate) own: Option<OwnOperations>,
    /// Sent with every request.
    pub(crate) headers: Vec<Header>,
    /// What is wrong with a client that was made without a way to say so.
    pub(crate) fault: Option<Error>,
}

/// What a platform brings to its client.
pub trait Backend: Sized + Send + Sync + 'static {
    #[doc(hidden)]
    fn operations() -> &'static Table;
    #[doc(hidden)]
    fn base<'a>(&'a self, operation: &'a Operation) -> &'a str;
    #[doc(hidden)]
    fn raw_base<'a>(&'a self, path: &str) -> &'a str;
    /// Whether an address is one of the platform's own, which a token may go to.
    #[doc(hidden)]
    fn owns(&self, url: &str) -> bool;
    #[doc(hidden)]
    fn platform(call: Call<'_, Self>) -> impl Platform + '_;
}

/// One call of a client, for its platform.
pub struct Call<'a, P> {
    pub(crate) client: &'a Shared<P>,
    pub(crate) options: &'a CallOptions,
}

impl<P> Clone for Call<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Call<'_, P> {}

impl<P: Backend> Client<P> {
    /// Runs a typed operation and waits for its answer.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) before anything is sent when an argument or
    /// a credential is missing; [`Token`](crate::ErrorKind::Token) when no token can be had;
    /// [`Api`](crate::ErrorKind::Api) when the platform refuses the call;
    /// [`Io`](crate::ErrorKind::Io), [`Timeout`](crate::ErrorKind::Timeout),
    /// [`Http`](crate::ErrorKind::Http) and [`Decode`](crate::ErrorKind::Decode) when no usable
    /// answer comes; [`Closed`](crate::ErrorKind::Closed) after [`close`](Self::close).
    pub fn call<E: Endpoint<Platform = P>>(&self, operation: &E) -> Result<Reply<E::Reply>> {
        let mut answered = self.run(&E::OPERATION, &Typed(operation))?;
        let data = match answered.file.take() {
            Some(file) => E::Reply::from_download(file),
            None => E::Reply::from_json(answered.json()),
        };
        let data = data.map_err(|error| answered.unreadable(&E::OPERATION.id, error))?;
        Ok(Reply::new(data, answered))
    }

    /// Runs any operation by its id, with the arguments as a JSON object or as [`Args`].
    ///
    /// # Errors
    /// As [`call`](Self::call), and [`ErrorKind::Config`](crate::ErrorKind::Config) for an id or an
    /// argument that does not exist (with the nearest that does) or has another type, and for an
    /// operation that brings a file: that is for [`download_by_name`](Self::download_by_name).
    pub fn call_by_name(&self, id: &str, arguments: impl Into<Args>) -> Result<Reply<Value>> {
        self.call_known(&*self.lookup(id)?, &arguments.into())
    }

    /// The same for an operation that was found already.
    pub(crate) fn call_known(
        &self,
        operation: &Operation,
        arguments: &Args,
    ) -> Result<Reply<Value>> {
        if operation.answer == Answer::File {
            return Err(Error::config(format!("{} brings a file", operation.id))
                .with_hint("Use download_by_name for it."));
        }
        let answered = self.run_named(operation, arguments)?;
        let data = Value::from_json(answered.json());
        let data = data.map_err(|error| answered.unreadable(&operation.id, error))?;
        Ok(Reply::new(data, answered))
    }

    /// Runs an operation that brings a file, by its id.
    ///
    /// # Errors
    /// As [`call_by_name`](Self::call_by_name); for an operation that brings no file too.
    pub fn download_by_name(
        &self,
        id: &str,
        arguments: impl Into<Args>,
    ) -> Result<Reply<Download>> {
        let reply = self.call_unread(id, &arguments.into())?;
        reply.into_download(id)
    }

    /// Runs any operation by its id and leaves the payload unread: its JSON is
    /// [`Reply::payload`], the content of a file is the data. For bindings to other languages;
    /// whether the JSON is well formed shows when it is read ([`Reply::checked`]).
    ///
    /// # Errors
    /// As [`call_by_name`](Self::call_by_name).
    pub fn call_unread(&self, id: &str, arguments: &Args) -> Result<Reply<Option<Download>>> {
        self.run_unread(&*self.lookup(id)?, arguments)
    }

    /// The same for an operation that was looked up already ([`operation`](Self::operation)), with
    /// arguments that may be used again.
    ///
    /// # Errors
    /// As [`call_by_name`](Self::call_by_name).
    pub fn run_unread(
        &self,
        operation: &Operation,
        arguments: &Args,
    ) -> Result<Reply<Option<Download>>> {
        let mut answered = self.run_named(operation, arguments)?;
        let file = answered.file.take();
        Ok(Reply::new(file, answered))
    }

    /// The pages of a listing, each fetched when the iterator is asked for it.
    pub fn pages<E: Paged<Platform = P>>(&self, operation: &E) -> Pages<'_, P, E> {
        Pages::new(self, operation.clone())
    }

    /// The items of a listing, over all its pages. `take` bounds how many are fetched.
    pub fn items<E: Listing<Platform = P>>(&self, operation: &E) -> Entries<'_, P, E> {
        Entries::new(self.pages(operation))
    }

    /// The pages of a listing, by its id.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) for an id that does not exist, and for an
    /// operation without pages. What is wrong with a page is said by its item.
    pub fn pages_by_name(
        &self,
        id: &str,
        arguments: impl Into<Args>,
    ) -> Result<PagesByName<'_, P>> {
        PagesByName::new(self, self.lookup(id)?, arguments.into())
    }

    /// The items of a listing, by its id, over all its pages.
    ///
    /// # Errors
    /// As [`pages_by_name`](Self::pages_by_name), and for an operation whose pages hold several
    /// lists.
    pub fn items_by_name(
        &self,
        id: &str,
        arguments: impl Into<Args>,
    ) -> Result<EntriesByName<'_, P>> {
        EntriesByName::new(self.pages_by_name(id, arguments)?)
    }

    /// Begins a call outside the catalog: any method, and any path that begins with `/`.
    ///
    /// A whole address (`https://…`) is taken too. The token goes only to the platform's own, those
    /// that this client was made for; a call to any other must ask for none
    /// ([`TokenKind::None`](crate::TokenKind::None)), or it is refused before anything is sent. Headers
    /// that you give the client or the call go to every address.
    pub fn raw<'a>(&'a self, method: &'a str, path: &'a str) -> RawRequest<'a, P> {
        RawRequest::new(self, method, path)
    }

    /// A view of this client with its own options; everything else is shared. What is not set in
    /// `options` is taken from this view.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let options = Arc::new(options.over(&self.options));
        Self { shared: Arc::clone(&self.shared), options }
    }

    /// What is known about an operation, by its id: from the operations that this client was given
    /// ([`Builder::operations`](crate::Builder::operations)), else from the catalog.
    pub fn operation(&self, id: &str) -> Option<OperationRef> {
        let own = self.shared.own.as_ref().and_then(|own| own.find(id));
        match own {
            Some(own) => Some(Arc::clone(own).into()),
            None => P::operations().find(id).map(Into::into),
        }
    }

    /// The same for those who must have it.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) with the nearest id that exists.
    pub fn lookup(&self, id: &str) -> Result<OperationRef> {
        let ids = || self.places().map(|(id, ..)| id);
        self.operation(id).ok_or_else(|| missing(id, ids()))
    }

    /// The ids of all operations that can be called by name, sorted. Those of the catalog alone
    /// are [`lark::OPERATIONS`](crate::lark::OPERATIONS) and
    /// [`dingtalk::OPERATIONS`](crate::dingtalk::OPERATIONS).
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        let ids = self.places().map(|(id, ..)| id);
        let mut ids: Vec<&str> = ids.collect();
        ids.sort_unstable();
        ids.into_iter()
    }

    /// What is known about an operation, as the text of a JSON object: `method`, `path`, `tokens`,
    /// `body`, `answer`, `parameters` (`name`, `wire`, `in`, `type`, `required`), and where there
    /// are such `paging`, `idempotency`, `document` and `debug` (the platform's pages to read and to
    /// try it), and `types` with the fields of the types that the parameters name.
    pub fn describe(&self, id: &str) -> Option<String> {
        self.operation(id).map(|operation| described(&operation).to_string())
    }

    /// The ids of the operations that some words describe (`send message`), the best first, at
    /// most 20.
    pub fn search(&self, text: &str) -> Vec<&str> {
        search(&mut self.places(), text)
    }

    /// Closes the connections and ends calls that are under way, in all handles of this client;
    /// they, downloads that are being read, and later calls fail with
    /// [`ErrorKind::Closed`](crate::ErrorKind::Closed). A client that is only dropped ends nothing:
    /// a download that came through it can still be read.
    pub fn close(&self) {
        self.shared.kernel.close();
    }

    /// Id, path and whether any argument is taken, of every operation.
    fn places(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        let own = self.shared.own.as_ref();
        let first = own.into_iter().flat_map(OwnOperations::places);
        let table = P::operations().places();
        first.chain(table.filter(move |(id, ..)| own.is_none_or(|own| own.find(id).is_none())))
    }

    fn run_named(&self, operation: &Operation, arguments: &Args) -> Result<Answered> {
        self.run(operation, &arguments.bind(operation)?)
    }

    fn run(&self, operation: &Operation, values: &dyn Values) -> Result<Answered> {
        let plan = Plan {
            name: &operation.id,
            tokens: operation.tokens,
            answer: Expected::from(operation.answer),
            payload: &operation.payload,
        };
        let base = self.shared.platform.base(operation);
        let draft = draft(operation, base, values, || self.shared.kernel.boundary())?;
        self.send(&plan, draft)
    }

    /// Puts on what every request carries, and sends it.
    pub(crate) fn send(&self, plan: &Plan<'_>, mut draft: Draft) -> Result<Answered> {
        if let Some(fault) = &self.shared.fault {
            return Err(fault.duplicate());
        }
        let call = Call { client: &*self.shared, options: &self.options };
        if !self.shared.platform.owns(&draft.url) {
            check_foreign(plan, &self.options)?;
        }
        let platform = P::platform(call);
        platform.check()?;
        let mut own = std::mem::take(&mut draft.headers);
        own.extend(platform.common()?);
        draft.headers = merged(&self.shared.headers, &self.options.headers, own);
        pipeline::run(&self.shared.kernel, &platform, plan, &draft, &self.options)
    }
}

impl<P: Backend> Call<'_, P> {
    /// Asks the platform for a token: a request that carries none and does no harm when repeated.
    /// It is JSON and has the time of a call with JSON, also where the call it is for has none.
    pub(crate) fn fetch(&self, name: &str, draft: Draft, limits: &Limits) -> Result<Answered> {
        let limits = &limits.within(self.client.kernel.settings.timeout);
        let mut draft = Draft { repeatable: true, ..draft };
        let own = std::mem::take(&mut draft.headers);
        draft.headers = merged(&self.client.headers, &[], own);
        let none = pipeline::NO_TOKENS;
        let plan = Plan { name, tokens: none, answer: Expected::Json, payload: "." };
        let platform = P::platform(*self);
        pipeline::run_within(&self.client.kernel, &platform, &plan, &draft, limits, self.options)
    }
}

/// An address of somebody else gets nothing that was meant for the platform.
fn check_foreign(plan: &Plan<'_>, options: &CallOptions) -> Result<()> {
    let foreign = |what: &str, hint: &str| {
        let text = format!("{} leads to a foreign address, which gets no {what}", plan.name);
        Err(Error::config(text).with_hint(hint))
    };
    if plan.tokens != pipeline::NO_TOKENS {
        return foreign("token", "Ask for no token (kind none), or give a path of the platform.");
    }
    if options.helpdesk {
        return foreign("credentials of the helpdesk", "Leave out the option helpdesk.");
    }
    Ok(())
}

/// Headers in the order of their weight; a later one of the same name replaces an earlier.
fn merged(client: &[Header], options: &[Header], own: Vec<Header>) -> Vec<Header> {
    let mut headers = client.to_vec();
    headers.reserve(options.len() + own.len() + 2);
    for header in options.iter().cloned().chain(own) {
        put(&mut headers, header);
    }
    headers
}

impl<P> Clone for Client<P> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), options: Arc::clone(&self.options) }
    }
}

impl<P> fmt::Debug for Call<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("options", self.options).finish_non_exhaustive()
    }
}

impl<P: fmt::Debug> fmt::Debug for Client<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("platform", &self.shared.platform)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<P> Drop for Shared<P> {
    fn drop(&mut self) {
        self.kernel.transport.shutdown();
    }
}
