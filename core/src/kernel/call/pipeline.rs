//! The journey of one call, the same for every operation of both platforms.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::operation::{Answer, TokenKinds};
use super::options::CallOptions;
use super::reply::{Answered, Download, Head, read_limited};
use super::request::{Content, Draft};
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::clock::Clock;
use crate::kernel::logger::Logger;
use crate::kernel::redact;
use crate::kernel::retry::{Attempts, Refusal, Remedy};
use crate::kernel::transport::scope::{Scope, Watched};
use crate::kernel::transport::{
    self, Body, Closed, Header, Headers, Limits, Request, Response, Transport, TransportError,
};
use crate::secret::Secret;

/// What a call needs of its client.
pub(crate) struct Kernel {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) logger: Logger,
    pub(crate) settings: Settings,
    pub(crate) closed: Closed,
}

/// The limits of a client.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) max_body: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(30),
            retries: 2,
            max_body: 16 * 1024 * 1024,
        }
    }
}

/// What the journey must know about the operation.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'a> {
    /// What to call it in messages.
    pub(crate) name: &'a str,
    pub(crate) tokens: TokenKinds,
    pub(crate) answer: Expected,
    /// The member with the payload: "" the platform's usual one, `.` the whole answer, `?` the
    /// usual one where there is one and else the whole answer.
    pub(crate) payload: &'a str,
}

/// What takes no token at all.
pub(crate) const NO_TOKENS: TokenKinds = TokenKinds::of("");

/// What the answer should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Json,
    File,
    /// JSON, unless the headers say that it is a file. For raw calls.
    Either,
}

impl From<Answer> for Expected {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::File => Self::File,
            Answer::Json | Answer::Empty => Self::Json,
        }
    }
}

/// A token on its way into a request.
#[derive(Debug, Default)]
pub struct Grant {
    /// The header that carries it.
    pub(crate) header: Option<Header>,
    /// The query parameter that carries it, already encoded.
    pub(crate) query: Option<String>,
    /// The token itself.
    pub(crate) token: Option<Secret>,
    /// Its key, if it came from the cache and may be dropped.
    pub(crate) cached: Option<TokenKey>,
}

/// The key of a cached token.
pub(crate) type TokenKey = Arc<str>;

/// What the two platforms do differently.
pub trait Platform {
    /// The token for a call to `url`. May itself call the platform.
    fn authorize(&self, plan: &Plan<'_>, url: &str, limits: &Limits) -> Result<Grant>;

    /// Finds the payload of an answer, or what the platform refused.
    fn read(&self, plan: &Plan<'_>, head: &Head) -> std::result::Result<Found, Refusal>;

    /// Forgets a token, if it is still the one in the cache.
    fn drop_token(&self, key: &TokenKey, token: &Secret);

    /// Headers that carry the platform's id of an answer.
    fn log_headers(&self) -> &'static [&'static str];

    /// Headers that the options of a call ask for.
    fn common(&self) -> Result<Vec<Header>>;

    /// Whether the options of a call can be served at all.
    fn check(&self) -> Result<()>;
}

/// Where the payload stands in a body, and the id of the answer if the body has it.
#[derive(Debug, Default)]
pub struct Found {
    pub(crate) payload: Option<std::ops::Range<usize>>,
}

/// Runs one call: the request gets its token, goes out, and its answer is judged.
///
/// # Errors
/// Whatever kept the call from its answer, or what the platform refused.
pub(crate) fn run(
    kernel: &Kernel,
    platform: &dyn Platform,
    plan: &Plan<'_>,
    draft: &Draft,
    options: &CallOptions,
) -> Result<Answered> {
    let limits = kernel.limits(plan, draft, options);
    run_within(kernel, platform, plan, draft, &limits, options)
}

/// The same within limits that are running already.
///
/// # Errors
/// As [`run`].
pub(crate) fn run_within(
    kernel: &Kernel,
    platform: &dyn Platform,
    plan: &Plan<'_>,
    draft: &Draft,
    limits: &Limits,
    options: &CallOptions,
) -> Result<Answered> {
    let mut attempts = kernel.attempts(draft, limits, options);
    let mut renewed = false;
    loop {
        kernel.closed.check()?;
        let grant = platform.authorize(plan, &draft.url, limits)?;
        let sent = kernel.send(platform, plan, draft, &grant, limits);
        let refusal = match sent {
            Ok(Ok(answered)) => return Ok(answered),
            Ok(Err(refusal)) => refusal,
            Err(TransportError { error, progress }) => {
                kernel.warn(plan, &error);
                attempts.again_after_failure(error, progress)?;
                continue;
            }
        };
        kernel.warn(plan, &refusal.error);
        match (refusal.remedy, &grant.cached, &grant.token) {
            (Remedy::NewToken, Some(key), Some(token)) if !renewed => {
                platform.drop_token(key, token);
                renewed = true;
            }
            _ => attempts.again_after_refusal(refusal)?,
        }
    }
}

/// What one try brought: an answer, or what the platform refused.
type Judged = std::result::Result<Answered, Refusal>;

impl Kernel {
    /// Ends what is under way and refuses what comes.
    pub(crate) fn close(&self) {
        self.closed.set();
        self.transport.shutdown();
    }

    /// The boundary of a multipart form: random, so that no file can contain it on purpose.
    pub(crate) fn boundary(&self) -> String {
        let part = || self.clock.chance().to_bits() ^ u64::from(self.clock.wall().subsec_nanos());
        format!("feiding-{:016x}{:016x}", part(), part())
    }

    /// How long this call may take. The content of files has no total, only the idle time-out:
    /// nobody knows how large they are.
    fn limits(&self, plan: &Plan<'_>, draft: &Draft, options: &CallOptions) -> Limits {
        let settings = &self.settings;
        let upload = matches!(draft.content, Content::Form(_));
        let total = options.timeout.or((!upload).then_some(settings.timeout));
        Limits {
            connect: Some(settings.connect_timeout),
            deadline: total.and_then(|total| Instant::now().checked_add(total)),
            idle: Some(settings.idle_timeout),
            interrupt: options.interrupt.clone(),
            // Whether it is a file shows when its head comes. What the call asks for stays.
            lifted: (plan.answer != Expected::Json && options.timeout.is_none()).then(Arc::default),
        }
    }

    fn attempts<'a>(
        &'a self,
        draft: &Draft,
        limits: &'a Limits,
        options: &CallOptions,
    ) -> Attempts<'a> {
        Attempts {
            clock: &*self.clock,
            deadline: limits.deadline,
            longest: self.settings.timeout,
            closed: &self.closed,
            interrupt: limits.interrupt.as_ref(),
            repeatable: draft.repeatable,
            left: options.retries.unwrap_or(self.settings.retries),
            done: 0,
        }
    }

    /// Sends it once and reads what comes back.
    fn send(
        &self,
        platform: &dyn Platform,
        plan: &Plan<'_>,
        draft: &Draft,
        grant: &Grant,
        limits: &Limits,
    ) -> std::result::Result<Judged, TransportError> {
        let mut url = Cow::Borrowed(draft.url.as_str());
        if let Some(query) = &grant.query {
            let mark = if url.contains('?') { '&' } else { '?' };
            url = Cow::Owned(format!("{url}{mark}{query}"));
        }
        let mut headers = Vec::with_capacity(draft.headers.len() + 2);
        headers.extend_from_slice(&draft.headers);
        if let Some(header) = &grant.header {
            transport::put(&mut headers, header.clone());
        }
        let response = self.exchange(draft, &url, headers, limits)?;
        let log_id = first_header(&response.headers, platform.log_headers());
        let Response { status, headers, mut body } = response;
        let mut head = Head { status, headers, body: Vec::new(), log_id };
        if is_file(plan.answer, &head) {
            limits.lift();
            let file = Some(Download::new(&head.headers, body));
            return Ok(Ok(Answered { head, payload: None, file }));
        }
        let expected = head.headers.get("content-length").and_then(|text| text.parse().ok());
        let hint = "Raise the client's limit for JSON answers if that is expected.";
        let limit = self.settings.max_body;
        // A transport that was closed ends what it reads; an answer that is there counts.
        let mut body = Watched::new(&mut *body, Scope::new(limits, None));
        head.body = read_limited(&mut body, limit, expected.unwrap_or(0), hint)
            .map_err(TransportError::sent)?;
        let hide = |text: &mut String| {
            for secret in [&draft.secret, &grant.token].into_iter().flatten() {
                redact::repeated(text, secret);
            }
        };
        self.show(&head, hide);
        if draft.method == "HEAD" && head.body.is_empty() && (200..300).contains(&head.status) {
            return Ok(Ok(Answered { head, payload: None, file: None }));
        }
        Ok(match platform.read(plan, &head) {
            Ok(found) => Ok(Answered { head, payload: found.payload, file: None }),
            Err(Refusal { error, remedy }) => {
                Err(Refusal { error: error.with_texts(hide), remedy })
            }
        })
    }

    /// Carries a request and brings the head of its answer.
    fn exchange(
        &self,
        draft: &Draft,
        url: &str,
        mut headers: Vec<Header>,
        limits: &Limits,
    ) -> std::result::Result<Response, TransportError> {
        self.logger.say(log::Level::Debug, || {
            let body = match &draft.content {
                Content::Json(json) if self.logger.bodies => redact::request(json, 4096),
                _ => String::new(),
            };
            format!("{} {} {body}", draft.method, redact::url(url))
        });
        let method = draft.method.as_str();
        match &draft.content {
            Content::Empty => {
                let body = Body::Empty;
                self.transport.send(Request { method, url, headers: &headers, body, limits })
            }
            Content::Json(json) => {
                if !headers.iter().any(|header| header.is("content-type")) {
                    headers.push(Header::new("content-type", "application/json; charset=utf-8"));
                }
                let body = Body::Bytes(json);
                self.transport.send(Request { method, url, headers: &headers, body, limits })
            }
            Content::Form(form) => {
                transport::put(&mut headers, Header::new("content-type", form.content_type()));
                let mut reader = form.content().map_err(TransportError::not_sent)?;
                let body = Body::Stream { length: form.length(), reader: &mut *reader };
                self.transport.send(Request { method, url, headers: &headers, body, limits })
            }
        }
    }

    fn show(&self, head: &Head, hide: impl Fn(&mut String)) {
        self.logger.say(log::Level::Debug, || {
            let body =
                if self.logger.bodies { redact::json(&head.body, 4096) } else { String::new() };
            let log_id = head.log_id.as_deref().unwrap_or("-");
            let mut line = format!("HTTP {} {log_id} {body}", head.status);
            hide(&mut line);
            line
        });
    }

    fn warn(&self, plan: &Plan<'_>, error: &Error) {
        self.logger.say(log::Level::Info, || format!("{}: {error}", plan.name));
    }
}

/// Whether what follows the head is the content of a file: a success that is not JSON, or JSON
/// that the platform hands out as a file.
fn is_file(expected: Expected, head: &Head) -> bool {
    if expected == Expected::Json {
        return false;
    }
    let kind = head.headers.get("content-type").unwrap_or_default().to_ascii_lowercase();
    let json = kind.contains("json");
    let named = head.headers.get("content-disposition").is_some();
    (200..300).contains(&head.status)
        && match expected {
            Expected::Json => false,
            Expected::File => named || !json && !is_page(&kind),
            Expected::Either => named || !json && !is_page(&kind) && !kind.is_empty(),
        }
}

/// A page for people, which gateways send in place of an answer.
fn is_page(kind: &str) -> bool {
    kind.starts_with("text/html")
}

fn first_header(headers: &Headers, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| headers.get(name)).map(str::to_owned)
}

/// What an answer means that is no JSON object although one was due. `wait` is what its headers
/// name.
pub(crate) fn not_json(head: &Head, wait: Option<Duration>) -> Refusal {
    let shown = redact::page(&head.body, 200);
    let failed = !(200..300).contains(&head.status);
    let error = match (failed, shown.is_empty()) {
        (true, _) => Error::new(ErrorKind::Http, format!("the answer is no JSON: {shown:?}"))
            .with_hint("A gateway or proxy between here and the platform answered."),
        (false, true) => Error::new(ErrorKind::Decode, "the answer is empty"),
        (false, false) => {
            Error::new(ErrorKind::Decode, format!("the answer is no JSON: {shown:?}"))
                .with_hint("A gateway or proxy may have answered in place of the platform.")
        }
    };
    Refusal::new(head.on(error), Remedy::of_status(head.status).after(wait))
}
