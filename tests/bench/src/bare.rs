//! The least a client can do: a socket, a request in text, an answer read up to its length.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Anything that carries bytes both ways.
trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// One connection.
pub(crate) struct Client {
    stream: Box<dyn Stream>,
    host: String,
    token: String,
    buffer: Vec<u8>,
}

impl Client {
    /// Connects and fetches a token.
    pub(crate) fn connect(url: &str, ca: &str) -> Outcome<Self> {
        let (scheme, host) = url.split_once("://").ok_or("no scheme")?;
        let tcp = TcpStream::connect(host)?;
        tcp.set_nodelay(true)?;
        let stream: Box<dyn Stream> =
            if scheme == "https" { Box::new(tls(tcp, ca)?) } else { Box::new(tcp) };
        let buffer = vec![0; 32 * 1024];
        let mut client = Self { stream, host: host.to_owned(), token: String::new(), buffer };
        let body = json!({"app_id": "cli_a1", "app_secret": "secret"});
        let path = "/open-apis/auth/v3/tenant_access_token/internal";
        let answer = client.post(path, &body)?;
        client.token = answer["tenant_access_token"].as_str().ok_or("no token")?.to_owned();
        Ok(client)
    }

    /// Sends a message.
    pub(crate) fn send_message(&mut self) -> Outcome<usize> {
        let body = json!({"receive_id": "oc_42", "msg_type": "text",
            "content": "{\"text\":\"build is green\"}"});
        let path = "/open-apis/im/v1/messages?receive_id_type=chat_id";
        let answer = self.post(path, &body)?;
        Ok(answer["data"]["message_id"].as_str().map_or(0, str::len))
    }

    fn post(&mut self, path: &str, body: &Value) -> Outcome<Value> {
        let body = body.to_string();
        let mut request = String::with_capacity(512);
        write!(
            request,
            "POST {path} HTTP/1.1\r\nHost: {}\r\nUser-Agent: bare\r\nAccept: */*\r\n\
             Authorization: Bearer {}\r\nContent-Type: application/json; charset=utf-8\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.host,
            self.token,
            body.len()
        )?;
        self.stream.write_all(request.as_bytes())?;
        self.stream.flush()?;
        self.answer()
    }

    fn answer(&mut self) -> Outcome<Value> {
        let mut filled = 0;
        loop {
            let count = self.stream.read(&mut self.buffer[filled..])?;
            if count == 0 {
                return Err("the server closed".into());
            }
            filled += count;
            let seen = &self.buffer[..filled];
            let Some(end) = seen.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = std::str::from_utf8(&seen[..end])?;
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .ok_or("no length")?;
            let whole = end + 4 + length.1.trim().parse::<usize>()?;
            if filled >= whole {
                return Ok(serde_json::from_slice(&seen[end + 4..whole])?);
            }
        }
    }
}

fn tls(tcp: TcpStream, ca: &str) -> Outcome<StreamOwned<ClientConnection, TcpStream>> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(ca)? {
        roots.add(certificate?)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connection = ClientConnection::new(Arc::new(config), ServerName::try_from("127.0.0.1")?)?;
    Ok(StreamOwned::new(connection, tcp))
}
