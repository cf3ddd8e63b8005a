//! Faults: what a test asks the sandbox to do wrong, and for which requests.

use parking_lot::Mutex;

use crate::http::Request;

/// What goes wrong with a request.
///
/// Kinds that answer for the platform (`TokenInvalid` to `Redirect`, `GzipBomb`) do not carry
/// the request out; the others do, unless they say otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The platform refuses the access token: Feishu 99991663, `DingTalk` `InvalidAuthentication`
    /// or 40014 on its old end points.
    TokenInvalid {
        /// The status on Feishu; without it the setting `token_error_status`.
        status: Option<u16>,
    },
    /// The platform refuses for too many requests: Feishu 99991400 with
    /// `x-ogw-ratelimit-reset`, `DingTalk` `QpsLimitForAppkeyAndApi` or 90018.
    RateLimit {
        /// The status on Feishu, 429 or 400.
        status: u16,
        /// The text of the reset header, in seconds when it is well formed.
        reset: String,
    },
    /// Feishu's monthly quota is used up, 99991403; elsewhere like `RateLimit`.
    Quota {
        /// The text of the reset header.
        reset: String,
    },
    /// Any answer, as given.
    Status {
        /// The HTTP status.
        status: u16,
        /// The headers, without `Content-Length`.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// The HTML page of a gateway.
    Html {
        /// The HTTP status.
        status: u16,
    },
    /// No body at all.
    Empty {
        /// The HTTP status.
        status: u16,
    },
    /// A redirect.
    Redirect {
        /// Where to.
        location: String,
    },
    /// JSON that grows a thousandfold when decoded.
    GzipBomb {
        /// Its decoded size in MiB.
        decoded_mib: u32,
    },
    /// The right answer, late.
    Slow {
        /// How late, in milliseconds.
        delay_ms: u64,
    },
    /// Half the body, then nothing.
    Stall {
        /// Milliseconds until the sandbox closes; without it, when the client does.
        ms: Option<u64>,
    },
    /// RST as soon as the head is seen; neither carried out nor recorded.
    ResetBefore,
    /// RST instead of the answer.
    ResetAfter,
    /// FIN instead of the answer.
    CloseAfter,
    /// Half the body, then FIN.
    Half,
    /// A `Content-Length` ten too large, then FIN.
    LengthLong,
    /// A `Content-Length` of half the body, all of which is sent; the connection stays open.
    LengthShort,
    /// Half the body under its own, right `Content-Length`.
    Truncated,
    /// The right answer after a header line of this size.
    HugeHeader {
        /// Its size in MiB.
        mib: u32,
    },
    /// The right answer that promises to keep the connection, then FIN.
    IdleClose,
    /// The right answer in chunks.
    Chunked,
    /// The right answer without a length, ended by FIN.
    NoLength,
    /// The right answer after a `103 Early Hints`.
    Informational,
}

/// A fault and the requests it is for.
///
/// ```
/// use feiding_sandbox::{Fault, FaultKind};
///
/// let second_only = Fault::new(FaultKind::ResetAfter).path("/open-apis/im/").skip(1);
/// assert_eq!(second_only, second_only.clone());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    method: Option<String>,
    path: String,
    skip: u64,
    times: u64,
    pub(crate) kind: FaultKind,
}

impl Fault {
    /// A fault for the next request, whatever it is.
    pub fn new(kind: FaultKind) -> Self {
        Self { method: None, path: String::new(), skip: 0, times: 1, kind }
    }

    /// Only requests of this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only paths that start like this.
    #[must_use]
    pub fn path(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.path);
        self
    }

    /// Lets this many matching requests pass first; 0 at first.
    #[must_use]
    pub fn skip(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Hits this many requests; 1 at first.
    #[must_use]
    pub fn times(mut self, requests: u64) -> Self {
        self.times = requests;
        self
    }

    /// Hits every matching request until the sandbox is cleared.
    #[must_use]
    pub fn always(self) -> Self {
        self.times(u64::MAX)
    }

    fn matches(&self, request: &Request) -> bool {
        let method = self.method.as_deref();
        method.is_none_or(|wanted| wanted.eq_ignore_ascii_case(&request.method))
            && request.path().starts_with(&self.path)
    }
}

/// The faults in force, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        if fault.times > 0 {
            self.0.lock().push(fault);
        }
    }

    pub(crate) fn clear(&self) {
        self.0.lock().clear();
    }

    /// The fault for this request: the first that matches and has nothing left to skip.
    pub(crate) fn take(&self, request: &Request) -> Option<FaultKind> {
        let mut faults = self.0.lock();
        let mut hit = None;
        for (index, fault) in faults.iter_mut().enumerate() {
            if !fault.matches(request) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            hit = Some(index);
            break;
        }
        let index = hit?;
        let fault = faults.get_mut(index)?;
        if fault.times == u64::MAX {
            return Some(fault.kind.clone());
        }
        fault.times -= 1;
        if fault.times > 0 {
            return Some(fault.kind.clone());
        }
        Some(faults.remove(index).kind)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn request(method: &str, target: &str) -> Request {
        let (method, target) = (method.to_owned(), target.to_owned());
        Request { method, target, headers: Vec::new(), body: Arc::new([]), connection: 1 }
    }

    #[test]
    fn a_fault_skips_then_hits_then_is_gone() {
        let faults = Faults::default();
        faults.add(Fault::new(FaultKind::Half).skip(1).times(2));
        let get = request("GET", "/a");
        let hits: Vec<bool> = (0..4).map(|_| faults.take(&get).is_some()).collect();
        assert_eq!(hits, [false, true, true, false]);
    }

    #[test]
    fn method_and_path_choose_the_requests() {
        let faults = Faults::default();
        faults.add(Fault::new(FaultKind::Half).method("POST").path("/open-apis/").always());
        assert_eq!(faults.take(&request("GET", "/open-apis/a")), None);
        assert_eq!(faults.take(&request("POST", "/v1.0/a")), None);
        for _ in 0..3 {
            assert_eq!(faults.take(&request("post", "/open-apis/a?b")), Some(FaultKind::Half));
        }
        faults.clear();
        assert_eq!(faults.take(&request("POST", "/open-apis/a")), None);
    }
}
