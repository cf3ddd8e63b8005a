//! The answer that a transport of the host brings.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::fmt;
use std::io::Read;

use feiding::transport::{self, Headers, Progress, TransportError};

use super::reader::{Content, Reader};
use super::{Table, failed, take};
use crate::error::{FEIDING_OK, Status};
use crate::guard::{self, Bytes, Text};
use crate::mistake::{Mistake, Remembers, set};

/// No byte of the request left: any request may be sent again.
pub const FEIDING_PROGRESS_NOT_SENT: i32 = 0;
/// It went out on a kept connection that closed before a byte of the answer came: a request that
/// may be repeated may be sent again.
pub const FEIDING_PROGRESS_KEPT_CONNECTION_CLOSED: i32 = 1;
/// Anything else: the platform may have carried it out. What the library takes for granted.
pub const FEIDING_PROGRESS_SENT: i32 = 2;

/// The answer that your transport brings. It belongs to the library and is valid on the thread of
/// feiding_transport.send until that returns.
#[derive(Default)]
pub struct Response {
    status: u16,
    headers: Headers,
    body: Option<Box<dyn Read + Send>>,
    failure: Option<(Progress, String)>,
    mistake: Mistake,
}

impl Remembers for Response {
    fn mistake(&mut self) -> &mut Mistake {
        &mut self.mistake
    }
}

impl Response {
    pub(super) fn finish(self, status: Status) -> Result<transport::Response, TransportError> {
        const SEND: &str = "feiding_transport.send";
        if status != FEIDING_OK {
            let (progress, message) = match self.failure {
                Some((progress, message)) => (progress, Some(message)),
                None => (Progress::Sent, None),
            };
            let mut error = failed(SEND, status, message.as_deref());
            if progress == Progress::NotSent {
                error = error.retryable(None);
            }
            return Err(TransportError { error, progress });
        }
        if let Err(fault) = self.mistake.check() {
            let error = feiding::Error::config(fault.text()).in_context(SEND);
            return Err(TransportError::sent(error));
        }
        if self.status == 0 {
            let error = feiding::Error::config(format!("{SEND} gave no HTTP status"));
            return Err(TransportError::sent(error));
        }
        let body = self.body.unwrap_or_else(|| Box::new(std::io::empty()));
        Ok(transport::Response::new(self.status, self.headers, body))
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Sets the HTTP status of the answer, 100 to 999. Does not block, only on the thread of
/// feiding_transport.send, nothing to free, writes nothing; NULL response does nothing; another
/// number makes the call fail with FEIDING_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_response_set_status(response: Option<&mut Response>, status: i32) {
    set(response, "feiding_response_set_status", |response| {
        let known = u16::try_from(status).ok().filter(|status| (100..=999).contains(status));
        response.status =
            known.ok_or_else(|| feiding::Error::config(format!("{status} is no HTTP status")))?;
        Ok(())
    });
}

/// Adds a header to the answer. Copied. Does not block, only on the thread of
/// feiding_transport.send, nothing to free, writes nothing; NULL response does nothing; NULL name
/// or value makes the call fail with FEIDING_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_response_add_header(
    response: Option<&mut Response>,
    name: Text,
    value: Text,
) {
    set(response, "feiding_response_add_header", |response| {
        response.headers.push(name.read("name")?, value.read("value")?.as_bytes());
        Ok(())
    });
}

/// Sets the body of the answer, decompressed: `length` bytes at `data`, at most 1 GiB, which are
/// copied. Does not block, only on the thread of feiding_transport.send, nothing to free, writes
/// nothing; NULL response does nothing; NULL data (unless length is 0) makes the call fail with
/// FEIDING_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_response_set_body(
    response: Option<&mut Response>,
    data: Bytes,
    length: usize,
) {
    set(response, "feiding_response_set_body", |response| {
        let bytes = data.read("data", length)?.to_vec();
        response.body = Some(Box::new(std::io::Cursor::new(bytes)));
        Ok(())
    });
}

/// Sets where the body of the answer is read from: while the call reads it, or later while the
/// reply is read. The table is copied, and its userdata taken over. Does not block, only on the
/// thread of feiding_transport.send, writes nothing; NULL response frees the userdata; NULL
/// reader, or one without read, makes the call fail with FEIDING_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_response_set_body_reader(
    response: Option<&mut Response>,
    reader: Table<Reader>,
) {
    take(response, "feiding_response_set_body_reader", reader, |response, reader| {
        response.body = Some(Box::new(Content::new(reader, 0)?));
        Ok(())
    });
}

/// Says why the request fails, and how far it got: one of the FEIDING_PROGRESS_ numbers, which
/// decides whether it may be sent again. feiding_transport.send must still return a status that
/// is not FEIDING_OK. Copied. Does not block, only on the thread of feiding_transport.send,
/// nothing to free, writes nothing; NULL response does nothing, and NULL message says nothing;
/// another number counts as FEIDING_PROGRESS_SENT.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_response_fail(
    response: Option<&mut Response>,
    progress: i32,
    message: Text,
) {
    let Some(response) = response else { return };
    let progress = match progress {
        FEIDING_PROGRESS_NOT_SENT => Progress::NotSent,
        FEIDING_PROGRESS_KEPT_CONNECTION_CLOSED => Progress::KeptConnectionClosed,
        _ => Progress::Sent,
    };
    guard::or((), || {
        let message = message.lossy().unwrap_or_else(|| "no reason given".into());
        response.failure = Some((progress, message));
    });
}
