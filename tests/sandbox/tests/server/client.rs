//! A client that sees every byte, which a polite one would hide.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use feiding_sandbox::Sandbox;

/// A path with a JSON answer, and a body for it.
pub(crate) const TOKEN: &str = "/open-apis/auth/v3/tenant_access_token/internal";
const CREDENTIALS: &str = r#"{"app_id":"cli_test","app_secret":"secret"}"#;

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A connection over any stream.
pub(crate) struct Client<S = TcpStream> {
    pub(crate) stream: S,
    unread: Vec<u8>,
}

impl Client {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        Self::over(connect(sandbox.url()))
    }
}

/// A plain connection to a URL's host and port.
pub(crate) fn connect(url: &str) -> TcpStream {
    let address = url.split_once("://").unwrap().1;
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

impl<S: Read + Write> Client<S> {
    pub(crate) fn over(stream: S) -> Self {
        Self { stream, unread: Vec::new() }
    }

    pub(crate) fn send(&mut self, text: &str) {
        self.stream.write_all(text.as_bytes()).unwrap();
        self.stream.flush().unwrap();
    }

    /// Sends a request with a JSON body and reads the answer.
    pub(crate) fn post(&mut self, target: &str, body: &str) -> io::Result<Reply> {
        let length = body.len();
        self.send(&format!(
            "POST {target} HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        ));
        self.reply()
    }

    pub(crate) fn get(&mut self, target: &str) -> io::Result<Reply> {
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: sandbox\r\n\r\n"));
        self.reply()
    }

    /// Asks for a token.
    pub(crate) fn token(&mut self) -> io::Result<Reply> {
        self.post(TOKEN, CREDENTIALS)
    }

    /// Reads more; `false` at a clean end, which under TLS includes its goodbye.
    fn more(&mut self) -> io::Result<bool> {
        let mut part = [0; 16 << 10];
        let count = self.stream.read(&mut part)?;
        self.unread.extend_from_slice(&part[..count]);
        Ok(count > 0)
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.more()? { Ok(()) } else { Err(ErrorKind::UnexpectedEof.into()) }
    }

    fn find(&mut self, wanted: &[u8]) -> io::Result<Vec<u8>> {
        let mut from = 0;
        loop {
            let at = self.unread[from..].windows(wanted.len()).position(|part| part == wanted);
            if let Some(at) = at {
                let found = self.take(from + at)?;
                self.take(wanted.len())?;
                return Ok(found);
            }
            from = self.unread.len().saturating_sub(wanted.len());
            self.fill()?;
        }
    }

    fn take(&mut self, count: usize) -> io::Result<Vec<u8>> {
        while self.unread.len() < count {
            self.fill()?;
        }
        Ok(self.unread.drain(..count).collect())
    }

    /// Reads an answer, however it is delimited.
    pub(crate) fn reply(&mut self) -> io::Result<Reply> {
        let head = String::from_utf8(self.find(b"\r\n\r\n")?).unwrap();
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut reply = Reply { status, head, body: Vec::new() };
        if status < 200 || status == 204 {
            return Ok(reply);
        }
        if reply.header("transfer-encoding").is_some() {
            loop {
                let size = String::from_utf8(self.find(b"\r\n")?).unwrap();
                let chunk = self.take(usize::from_str_radix(&size, 16).unwrap())?;
                assert_eq!(self.take(2)?, b"\r\n");
                if chunk.is_empty() {
                    return Ok(reply);
                }
                reply.body.extend(chunk);
            }
        }
        reply.body = match reply.header("content-length").map(|text| text.parse().unwrap()) {
            Some(length) => self.take(length)?,
            None => self.rest()?,
        };
        Ok(reply)
    }

    /// Everything up to a clean end.
    pub(crate) fn rest(&mut self) -> io::Result<Vec<u8>> {
        while self.more()? {}
        Ok(std::mem::take(&mut self.unread))
    }
}
