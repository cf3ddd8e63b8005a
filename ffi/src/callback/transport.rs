//! A transport of the host.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::sync::Arc;

use feiding::transport::{self, TransportError};

use super::request::Request;
use super::response::Response;
use super::{Callbacks, Held, Userdata, need};
use crate::error::{FEIDING_PANIC, Fault, Status};

/// A transport of your own: another HTTP stack, a recorder, a fake. Options of the network
/// (connect time-out, proxy, CA file) then do not apply. Its functions are called from any
/// thread, several at a time, and never under a lock of the library; they may call the library,
/// and no C++ exception may leave them.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Transport {
    /// sizeof(feiding_transport).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when the options and the last client made with them are gone. May
    /// be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// Sends the request, follows no redirects, and fills the response. Another status than
    /// FEIDING_OK (FEIDING_IO, FEIDING_TIMEOUT, FEIDING_CLOSED) ends the call with it, unless it
    /// may be sent again; an HTTP status is none of these. Both handles are the library's and
    /// valid until it returns, on its thread.
    pub send: Option<
        for<'a, 'b, 'c> extern "C" fn(
            userdata: Userdata,
            request: &'a mut Request<'b>,
            response: &'c mut Response,
        ) -> Status,
    >,
    /// Ends requests that are under way and refuses new ones: the client was closed. May be NULL.
    pub shutdown: Option<extern "C" fn(userdata: Userdata)>,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Transport {
    const NAME: &'static str = "feiding_transport";
}

/// The transport as the core sees it.
#[derive(Debug, Clone)]
pub(crate) struct Carrier(Arc<Held<Transport>>);

impl Carrier {
    /// Checks that the function that sends is there.
    ///
    /// # Errors
    /// A fault that names it.
    pub(crate) fn new(transport: Held<Transport>) -> Result<Self, Fault> {
        need(transport.table.send, "feiding_transport.send")?;
        Ok(Self(Arc::new(transport)))
    }
}

impl transport::Transport for Carrier {
    fn send(&self, request: transport::Request<'_>) -> Result<transport::Response, TransportError> {
        let mut request = Request::new(request);
        let mut response = Response::default();
        let status = match self.0.table.send {
            Some(send) => send(self.0.userdata(), &mut request, &mut response),
            None => FEIDING_PANIC,
        };
        response.finish(status)
    }

    fn shutdown(&self) {
        if let Some(shutdown) = self.0.table.shutdown {
            shutdown(self.0.userdata());
        }
    }
}
