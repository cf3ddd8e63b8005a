//! Serving one connection: request by request, with the faults acted out.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::faults::FaultKind;
use crate::http::{Answer, Request};
use crate::sending::Ending;
use crate::server::Shared;
use crate::tls::Conn;
use crate::wire::{Head, Reader, WireError};
use crate::{control, gzip, refusals, sending};

/// How long a closing connection is listened to, so that its last answer arrives.
const LINGER: Duration = Duration::from_millis(500);

/// What becomes of the connection after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    Keep,
    /// A clean end.
    Finish,
    /// FIN without TLS's goodbye.
    Cut,
    Reset,
}

struct Player<'shared> {
    conn: Conn,
    out: Vec<u8>,
    shared: &'shared Shared,
}

/// Serves a connection to its end.
pub(crate) fn serve(conn: Conn, number: u64, shared: &Shared) {
    let mut reader = Reader::default();
    let mut player = Player { conn, out: Vec::with_capacity(4 << 10), shared };
    let after = loop {
        match player.turn(&mut reader, number) {
            Ok(After::Keep) => {}
            Ok(after) => break after,
            Err(WireError::Gone) => break After::Cut,
            Err(WireError::Refuse(status)) => {
                player.refuse(status);
                break After::Finish;
            }
        }
    };
    player.end(after, number);
}

impl Player<'_> {
    fn end(mut self, after: After, number: u64) {
        match after {
            After::Reset => self.conn.reset_on_close(),
            After::Finish => {
                self.conn.finish();
                self.conn.drain(Some(LINGER));
            }
            After::Keep | After::Cut => self.conn.fin(),
        }
        self.shared.forget(number);
    }

    fn refuse(&mut self, status: u16) {
        let answer = Answer { status, headers: Vec::new(), body: Vec::new() };
        self.out.clear();
        sending::write_answer(&mut self.out, "GET", &answer, false);
        // The connection ends in any case.
        let _ = self.conn.send(&self.out);
    }

    /// One request and its answer.
    fn turn(&mut self, reader: &mut Reader, number: u64) -> Result<After, WireError> {
        let mut head = reader.head(&mut self.conn, number)?;
        let Some(name) = control::name(&head.request).map(str::to_owned) else {
            let fault = self.shared.faults.take(&head.request);
            self.shared.count_request();
            if fault == Some(FaultKind::ResetBefore) {
                return Ok(After::Reset);
            }
            reader.body(&mut self.conn, &mut head)?;
            return Ok(self.request(head, fault)?);
        };
        reader.body(&mut self.conn, &mut head)?;
        let answer = control::answer(&name, &head.request, self.shared);
        Ok(self.plain(&head.request.method, &answer, head.keep_alive)?)
    }

    fn request(&mut self, head: Head, fault: Option<FaultKind>) -> io::Result<After> {
        let request = Arc::new(head.request);
        if self.shared.settings.record() {
            self.shared.record.push(Arc::clone(&request), &self.shared.settings);
        }
        let Some(fault) = fault else {
            let answer = self.carry_out(&request);
            return self.plain(&request.method, &answer, head.keep_alive);
        };
        if let Some(answer) = self.instead(&request, &fault) {
            return self.plain(&request.method, &answer, head.keep_alive);
        }
        let answer = self.carry_out(&request);
        self.act(&request, answer, &fault, head.keep_alive)
    }

    fn carry_out(&self, request: &Request) -> Answer {
        let mut answer = self.shared.platforms.answer(request);
        if self.shared.settings.gzip()
            && accepts_gzip(request, &answer)
            && let Some(packed) = gzip::compress(&answer.body)
        {
            answer.body = packed;
            answer.headers.push(("Content-Encoding".to_owned(), "gzip".to_owned()));
        }
        answer
    }

    fn plain(&mut self, method: &str, answer: &Answer, keep_alive: bool) -> io::Result<After> {
        self.out.clear();
        sending::write_answer(&mut self.out, method, answer, keep_alive);
        self.conn.send(&self.out)?;
        if self.out.capacity() > 1 << 20 {
            self.out = Vec::new();
        }
        Ok(if keep_alive { After::Keep } else { After::Finish })
    }

    /// The answer of a fault that speaks for the platform.
    fn instead(&self, request: &Request, fault: &FaultKind) -> Option<Answer> {
        let header = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
        Some(match fault {
            FaultKind::TokenInvalid { status } => {
                let usual = self.shared.settings.token_error_status();
                refusals::token_invalid(request, status.unwrap_or(usual))
            }
            FaultKind::RateLimit { status, reset } => refusals::rate_limit(request, *status, reset),
            FaultKind::Quota { reset } => refusals::quota(request, reset),
            FaultKind::Status { status, headers, body } => {
                Answer { status: *status, headers: headers.clone(), body: body.clone() }
            }
            FaultKind::Html { status } => refusals::html(*status),
            FaultKind::Empty { status } => {
                Answer { status: *status, headers: Vec::new(), body: Vec::new() }
            }
            FaultKind::Redirect { location } => {
                Answer { status: 302, headers: header("Location", location), body: Vec::new() }
            }
            FaultKind::GzipBomb { decoded_mib } => {
                let mut headers = header("Content-Encoding", "gzip");
                headers.extend(header("Content-Type", "application/json; charset=utf-8"));
                Answer { status: 200, headers, body: gzip::bomb(*decoded_mib) }
            }
            _ => return None,
        })
    }

    /// Sends the right answer in a wrong way, or not at all.
    fn act(
        &mut self,
        request: &Request,
        mut answer: Answer,
        fault: &FaultKind,
        keep: bool,
    ) -> io::Result<After> {
        let length = answer.body.len();
        match fault {
            FaultKind::ResetAfter => return Ok(After::Reset),
            FaultKind::CloseAfter => return Ok(After::Cut),
            FaultKind::Half => return self.raw(&answer, length, length / 2, After::Cut),
            FaultKind::LengthLong => return self.raw(&answer, length + 10, length, After::Cut),
            FaultKind::LengthShort => return self.raw(&answer, length / 2, length, After::Keep),
            FaultKind::Stall { ms } => {
                self.raw(&answer, length, length / 2, After::Keep)?;
                self.conn.drain(ms.map(Duration::from_millis));
                return Ok(After::Cut);
            }
            FaultKind::Slow { delay_ms } => {
                self.shared.sleep(Duration::from_millis(*delay_ms));
            }
            FaultKind::Truncated => answer.body.truncate(length / 2),
            FaultKind::HugeHeader { mib } => huge_header(&mut answer, *mib),
            FaultKind::IdleClose => {
                self.plain(&request.method, &answer, true)?;
                return Ok(After::Finish);
            }
            FaultKind::Chunked => {
                self.out.clear();
                sending::write_head(&mut self.out, &answer, Ending::Chunked, keep);
                sending::write_chunks(&mut self.out, &answer.body);
                self.conn.send(&self.out)?;
                return Ok(if keep { After::Keep } else { After::Finish });
            }
            FaultKind::NoLength => {
                self.out.clear();
                sending::write_head(&mut self.out, &answer, Ending::Close, false);
                self.out.extend_from_slice(&answer.body);
                self.conn.send(&self.out)?;
                return Ok(After::Finish);
            }
            FaultKind::Informational => {
                self.conn.send(b"HTTP/1.1 103 Early Hints\r\nLink: </>; rel=preload\r\n\r\n")?;
            }
            _ => {}
        }
        self.plain(&request.method, &answer, keep)
    }

    /// Announces `announced` bytes and sends `sent` of them.
    fn raw(
        &mut self,
        answer: &Answer,
        announced: usize,
        sent: usize,
        after: After,
    ) -> io::Result<After> {
        self.out.clear();
        sending::write_head(&mut self.out, answer, Ending::Length(announced), true);
        self.out.extend_from_slice(answer.body.get(..sent).unwrap_or_default());
        self.conn.send(&self.out)?;
        Ok(after)
    }
}

fn accepts_gzip(request: &Request, answer: &Answer) -> bool {
    let encoded = |(name, _): &(String, String)| name.eq_ignore_ascii_case("content-encoding");
    !answer.body.is_empty()
        && request.header("accept-encoding").is_some_and(|value| value.contains("gzip"))
        && !answer.headers.iter().any(encoded)
}

fn huge_header(answer: &mut Answer, mib: u32) {
    let size = usize::try_from(mib).unwrap_or(0).saturating_mul(1 << 20);
    answer.headers.push(("X-Filler".to_owned(), "a".repeat(size)));
}
