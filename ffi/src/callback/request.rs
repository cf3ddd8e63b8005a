//! The request that a transport of the host shall carry.
#![expect(unsafe_code, reason = "exported names are an unsafe attribute")]

use std::ffi::c_char;
use std::io::Read;
use std::time::Instant;

use feiding::transport::{self, Body, Limits};

use super::store::milliseconds;
use crate::error::{Error, Fault, Status};
use crate::guard::{self, Buffer, Out};
use crate::text::{EMPTY, Stored};

/// A request on its way through your transport. It belongs to the library and is valid on the
/// thread of feiding_transport.send until that returns, with every string it lends.
#[derive(Debug)]
pub struct Request<'a> {
    method: Stored,
    url: Stored,
    headers: Vec<(Stored, Stored)>,
    body: Body<'a>,
    length: u64,
    limits: &'a Limits,
}

impl<'a> Request<'a> {
    pub(super) fn new(request: transport::Request<'a>) -> Self {
        let headers = request.headers.iter();
        let length = match &request.body {
            Body::Bytes(bytes) => bytes.len() as u64,
            Body::Stream { length, .. } => *length,
            _ => 0,
        };
        Self {
            method: Stored::new(request.method),
            url: Stored::new(request.url),
            headers: headers
                .map(|header| (Stored::new(&header.name), Stored::new(&header.value)))
                .collect(),
            body: request.body,
            length,
            limits: request.limits,
        }
    }

    fn read(&mut self, room: &mut [u8]) -> feiding::Result<usize> {
        let read = match &mut self.body {
            Body::Bytes(bytes) => bytes.read(room),
            Body::Stream { reader, .. } => reader.read(room),
            _ => Ok(0),
        };
        read.map_err(|error| feiding::Error::of_io("the body broke off", error))
    }
}

/// A string of a request; "" where there is none.
fn lent<'a>(
    request: Option<&'a Request<'_>>,
    pick: impl Fn(&'a Request<'_>) -> Option<&'a Stored>,
) -> *const c_char {
    let found = guard::or(None, || pick(request?).map(Stored::as_ptr));
    found.unwrap_or(EMPTY.as_ptr())
}

/// The method in capitals. Borrowed from the request. Does not block, only on the thread of
/// feiding_transport.send, nothing to free, writes nothing; a NULL request gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_method(request: Option<&Request<'_>>) -> *const c_char {
    lent(request, |request| Some(&request.method))
}

/// The whole address, already encoded; it may hold secrets in its query. Borrowed from the
/// request. Does not block, only on the thread of feiding_transport.send, nothing to free, writes
/// nothing; a NULL request gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_url(request: Option<&Request<'_>>) -> *const c_char {
    lent(request, |request| Some(&request.url))
}

/// How many headers the request has; Host and Content-Length are yours to send. Does not block,
/// only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL request
/// gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_header_count(request: Option<&Request<'_>>) -> usize {
    request.map_or(0, |request| request.headers.len())
}

/// The name of a header, counted from 0. Borrowed from the request. Does not block, only on the
/// thread of feiding_transport.send, nothing to free, writes nothing; a NULL request, or an index
/// that is too large, gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_header_name(
    request: Option<&Request<'_>>,
    index: usize,
) -> *const c_char {
    lent(request, |request| request.headers.get(index).map(|(name, _)| name))
}

/// The value of a header, counted from 0; it may be secret. Borrowed from the request. Does not
/// block, only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL
/// request, or an index that is too large, gives "".
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_header_value(
    request: Option<&Request<'_>>,
    index: usize,
) -> *const c_char {
    lent(request, |request| request.headers.get(index).map(|(_, value)| value))
}

/// The number of bytes of the body; 0 where there is none. Does not block, only on the thread of
/// feiding_transport.send, nothing to free, writes nothing; a NULL request gives 0.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_body_length(request: Option<&Request<'_>>) -> u64 {
    request.map_or(0, |request| request.length)
}

/// Reads the next bytes of the body, at most `length` (or 65,536), into `buffer`, and puts their
/// number in `*count`: 0 at the end. Blocks as long as reading a file takes; only on the thread of
/// feiding_transport.send; nothing to free but `*error`, which is yours if asked for. NULL
/// request, count or buffer (unless length is 0) gives FEIDING_NULL_PARAMETER. On failure
/// `*count` is untouched and the buffer holds nothing of use.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_read_body(
    request: Option<&mut Request<'_>>,
    mut buffer: Buffer,
    length: usize,
    count: Out<usize>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let request = request.ok_or_else(|| Fault::null("request"))?;
        count.check("count")?;
        let read = request.read(buffer.room("buffer", length)?)?;
        count.put(read);
        Ok(())
    })
}

/// The milliseconds until the whole call must be over: 0 when that was before now, -1 when it
/// never must. Does not block, only on the thread of feiding_transport.send, nothing to free,
/// writes nothing; a NULL request gives -1.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_timeout_ms(request: Option<&Request<'_>>) -> i64 {
    let left = |limits: &Limits| {
        let left = limits.deadline?.saturating_duration_since(Instant::now());
        i64::try_from(left.as_millis()).ok()
    };
    guard::or(-1, || request.and_then(|request| left(request.limits)).unwrap_or(-1))
}

/// The longest time in milliseconds without a byte moving; -1 when there is none. Does not block,
/// only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL request
/// gives -1.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_idle_timeout_ms(request: Option<&Request<'_>>) -> i64 {
    let idle = request.and_then(|request| request.limits.idle).map(milliseconds);
    idle.and_then(|idle| i64::try_from(idle).ok()).unwrap_or(-1)
}

/// Whether to go on: FEIDING_OK, or the status that feiding_transport.send shall return because
/// the interrupt of the client says so or the time is over; `*error`, if asked for, is yours and
/// says why. Call it at least every 100 ms while you wait. Blocks as long as the interrupt takes;
/// only on the thread of feiding_transport.send. A NULL request gives FEIDING_NULL_PARAMETER.
#[unsafe(no_mangle)]
pub extern "C" fn feiding_request_check(
    request: Option<&Request<'_>>,
    error: Out<Option<Box<Error>>>,
) -> Status {
    guard::status(error, || {
        let limits = guard::handle(request, "request")?.limits;
        if limits.deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            let text = "the time of the call is over";
            return Err(feiding::Error::new(feiding::ErrorKind::Timeout, text).into());
        }
        limits.interrupt.as_ref().map_or(Ok(()), |ask| Ok(ask()?))
    })
}
