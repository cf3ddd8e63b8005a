//! The one error type, and what it can tell.
//!
//! Every failure of the library is an [`Error`]: a kind to match on, a message that says what
//! happened, a hint that says what to do, and what the platform said, where it said something.
//! The numbers of [`ErrorKind`] are the status codes of the C library and never change.

use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::time::Duration;

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, Error>;

/// The kinds of failure. The numbers are shared with the C library and are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(i32)]
pub enum ErrorKind {
    /// The caller asked for something that cannot be: an option, an argument, a missing secret, a
    /// file that cannot be read or written. Raised before anything is sent, but for files.
    Config = 1,
    /// The connection could not be made or broke.
    Io = 2,
    /// A time-out or the deadline of the call passed.
    Timeout = 3,
    /// An answer that is not the platform's JSON: a gateway's page, an empty body.
    Http = 4,
    /// An answer that should be JSON and is not, or is cut off, or is too large.
    Decode = 5,
    /// The platform understood the call and refused it.
    Api = 6,
    /// A token could not be had.
    Token = 7,
    /// A signature does not fit.
    Signature = 8,
    /// Encrypted content cannot be decrypted.
    Decrypt = 9,
    /// The client was closed, or the call was interrupted.
    Closed = 10,
}

impl ErrorKind {
    /// The name of the kind in lower case, `api`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Io => "io",
            Self::Timeout => "timeout",
            Self::Http => "http",
            Self::Decode => "decode",
            Self::Api => "api",
            Self::Token => "token",
            Self::Signature => "signature",
            Self::Decrypt => "decrypt",
            Self::Closed => "closed",
        }
    }
}

/// One field that the platform did not accept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The field, as the platform spells it.
    pub field: String,
    /// The value the platform saw. Empty where it is a secret.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

impl FieldViolation {
    /// A violation of `field`, with what the platform says about it.
    pub fn new(field: String, value: String, description: String) -> Self {
        Self { field, value, description }
    }
}

/// A failure. Small to move (one pointer); prints in one line, without secrets.
pub struct Error(Box<Details>);

#[derive(Default)]
struct Details {
    kind: Option<ErrorKind>,
    message: String,
    hint: Option<String>,
    code: Option<i64>,
    code_text: Option<String>,
    log_id: Option<String>,
    http_status: Option<u16>,
    scopes: Vec<String>,
    field_violations: Vec<FieldViolation>,
    console_url: Option<String>,
    troubleshooter: Option<String>,
    retry_after: Option<Duration>,
    retryable: bool,
    ending: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Reading a failure.
impl Error {
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Io)
    }

    /// What happened, in one sentence; for an answer of the platform, its own words.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it, where that is known.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The platform's code, where it is a number (all of Feishu/Lark, the old DingTalk API).
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// The platform's code as text, `99991663` or `Forbidden.AccessDenied`.
    pub fn code_text(&self) -> Option<&str> {
        self.0.code_text.as_deref()
    }

    /// The platform's id of the answer: what its support asks for.
    pub fn log_id(&self) -> Option<&str> {
        self.0.log_id.as_deref()
    }

    /// The HTTP status of the answer, where there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// The scopes the app or user lacks.
    pub fn scopes(&self) -> &[String] {
        &self.0.scopes
    }

    /// The fields the platform did not accept.
    pub fn field_violations(&self) -> &[FieldViolation] {
        &self.0.field_violations
    }

    /// The page of the developer console where missing scopes are applied for.
    pub fn console_url(&self) -> Option<&str> {
        self.0.console_url.as_deref()
    }

    /// The platform's own text on how to find the cause, usually with a link.
    pub fn troubleshooter(&self) -> Option<&str> {
        self.0.troubleshooter.as_deref()
    }

    /// How long the platform asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }
}

/// Making a failure; for transports and stores of your own too.
impl Error {
    /// A failure of `kind`.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Details { kind: Some(kind), message: message.into(), ..Details::default() }))
    }

    /// A mistake of the caller: an option, an argument, a missing credential.
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// What a reader or a writer failed with: an error of the library that travels inside comes out
    /// as it is; any other is one of [`ErrorKind::Io`], with `what` in front.
    pub fn of_io(what: &str, error: std::io::Error) -> Self {
        error.downcast::<Self>().unwrap_or_else(|error| {
            Self::new(ErrorKind::Io, format!("{what}: {error}")).with_source(error)
        })
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Keeps the failure below this one; [`std::error::Error::source`] gives it back.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the platform's code where it is a number.
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.0.code = Some(code);
        self.0.code_text = Some(code.to_string());
        self
    }

    /// Adds the platform's code where it is text.
    #[must_use]
    pub fn with_code_text(mut self, code: impl Into<String>) -> Self {
        self.0.code_text = Some(code.into());
        self
    }

    /// Adds the HTTP status.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Self {
        self.0.http_status = Some(status);
        self
    }

    /// Adds the platform's id of the answer.
    #[must_use]
    pub fn with_log_id(mut self, log_id: Option<String>) -> Self {
        self.0.log_id = log_id;
        self
    }

    /// Adds the scopes that are missing.
    #[must_use]
    pub fn with_scopes(mut self, scopes: Vec<String>) -> Self {
        self.0.scopes = scopes;
        self
    }

    /// Adds the fields that were refused.
    #[must_use]
    pub fn with_field_violations(mut self, violations: Vec<FieldViolation>) -> Self {
        self.0.field_violations = violations;
        self
    }

    /// Adds the page of the console where the cause is mended.
    #[must_use]
    pub fn with_console_url(mut self, url: Option<String>) -> Self {
        self.0.console_url = url;
        self
    }

    /// Adds the platform's text on how to find the cause.
    #[must_use]
    pub fn with_troubleshooter(mut self, text: Option<String>) -> Self {
        self.0.troubleshooter = text;
        self
    }

    /// Says that the same call may succeed later, and after how long if the platform said so.
    #[must_use]
    pub fn retryable(mut self, after: Option<Duration>) -> Self {
        self.0.retryable = true;
        self.0.retry_after = after;
        self
    }

    /// The same failure as one of `kind`: a token that cannot be had keeps all the platform said.
    #[must_use]
    pub fn into_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = Some(kind);
        self
    }

    /// Says that the call ends with it: its interrupt said so, or its client was closed. Nothing is
    /// tried again after it, and no other call fails with it.
    pub(crate) fn ending(mut self) -> Self {
        self.0.ending = true;
        self
    }

    /// Whether the call ends with it.
    pub(crate) fn is_ending(&self) -> bool {
        self.0.ending
    }

    /// The same failure with every text that others may have written changed.
    pub(crate) fn with_texts(mut self, change: impl Fn(&mut String)) -> Self {
        let details = &mut *self.0;
        let texts = [
            &mut details.hint,
            &mut details.code_text,
            &mut details.log_id,
            &mut details.console_url,
            &mut details.troubleshooter,
        ];
        let violations = details.field_violations.iter_mut();
        let values =
            violations.flat_map(|one| [&mut one.field, &mut one.value, &mut one.description]);
        let message = std::iter::once(&mut details.message);
        for text in texts.into_iter().flatten().chain(values).chain(message) {
            change(text);
        }
        self
    }

    /// The same failure once more, for another thread that waited for the same thing. The failure
    /// below it is not passed on.
    pub(crate) fn duplicate(&self) -> Self {
        let details = &*self.0;
        Self(Box::new(Details {
            kind: details.kind,
            message: details.message.clone(),
            hint: details.hint.clone(),
            code: details.code,
            code_text: details.code_text.clone(),
            log_id: details.log_id.clone(),
            http_status: details.http_status,
            scopes: details.scopes.clone(),
            field_violations: details.field_violations.clone(),
            console_url: details.console_url.clone(),
            troubleshooter: details.troubleshooter.clone(),
            retry_after: details.retry_after,
            retryable: details.retryable,
            ending: details.ending,
            source: None,
        }))
    }

    /// Puts `context` and a colon before the message.
    #[must_use]
    pub fn in_context(mut self, context: &str) -> Self {
        self.0.message = format!("{context}: {}", self.0.message);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Line(&self.0.message).fmt(f)?;
        let mut facts = Vec::new();
        if let Some(code) = &self.0.code_text {
            facts.push(format!("code {}", Line(code)));
        }
        if let Some(status) = self.0.http_status {
            facts.push(format!("HTTP {status}"));
        }
        if let Some(log_id) = &self.0.log_id {
            facts.push(format!("log id {}", Line(log_id)));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        if let Some(hint) = &self.0.hint {
            write!(f, ". {}", Line(hint))?;
        }
        Ok(())
    }
}

/// A text that others wrote, as a part of one line: no line breaks, no control characters, and
/// bearable in length.
struct Line<'a>(&'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 1000;
        for (index, character) in self.0.chars().enumerate() {
            if index == LONGEST {
                return f.write_char('…');
            }
            f.write_char(if character.is_control() { ' ' } else { character })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({}: {self})", self.kind().name())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small_and_prints_in_one_line() {
        assert!(size_of::<Error>() <= 32);
        let error = Error::new(ErrorKind::Api, "no such chat")
            .with_code(230_001)
            .with_http_status(400)
            .with_log_id(Some("2026".into()))
            .with_hint("Check receive_id.");
        assert_eq!(
            error.to_string(),
            "no such chat (code 230001, HTTP 400, log id 2026). Check receive_id."
        );
        assert_eq!(error.code(), Some(230_001));
    }

    #[test]
    fn numbers_of_the_kinds_are_fixed() {
        let numbers = [
            (ErrorKind::Config, 1),
            (ErrorKind::Io, 2),
            (ErrorKind::Timeout, 3),
            (ErrorKind::Http, 4),
            (ErrorKind::Decode, 5),
            (ErrorKind::Api, 6),
            (ErrorKind::Token, 7),
            (ErrorKind::Signature, 8),
            (ErrorKind::Decrypt, 9),
            (ErrorKind::Closed, 10),
        ];
        for (kind, number) in numbers {
            assert_eq!(kind as i32, number);
        }
    }
}
