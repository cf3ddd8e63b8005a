//! Connections, plain or under TLS, and the sandbox's own certificate authority.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use socket2::SockRef;

/// A TCP stream that the server can shut down while a thread serves it.
#[derive(Debug)]
pub(crate) struct Socket(pub(crate) Arc<TcpStream>);

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A connection.
#[derive(Debug)]
pub(crate) enum Conn {
    Plain(Socket),
    Tls(Box<StreamOwned<ServerConnection, Socket>>),
}

impl Conn {
    pub(crate) fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(socket) => &socket.0,
            Self::Tls(stream) => &stream.sock.0,
        }
    }

    /// Writes and flushes.
    pub(crate) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)?;
        self.flush()
    }

    /// Sends TLS's own goodbye, then FIN: a clean end.
    pub(crate) fn finish(&mut self) {
        if let Self::Tls(stream) = self {
            stream.conn.send_close_notify();
            // A client that is gone needs no goodbye.
            let _ = stream.flush();
        }
        self.fin();
    }

    /// Sends FIN alone; under TLS that reads as a cut.
    pub(crate) fn fin(&self) {
        let _ = self.tcp().shutdown(Shutdown::Write);
    }

    /// Arranges that closing the socket sends RST. Its last handle has to be dropped next.
    pub(crate) fn reset_on_close(&self) {
        let _ = SockRef::from(self.tcp()).set_linger(Some(Duration::ZERO));
    }

    /// Swallows what the client sends until it closes or `limit` is over. Without this, closing
    /// with unread bytes sends RST, which may overtake the answer.
    pub(crate) fn drain(&self, limit: Option<Duration>) {
        let end = limit.and_then(|limit| std::time::Instant::now().checked_add(limit));
        let mut sink = vec![0; 16 << 10];
        loop {
            let left = end.map(|end| end.saturating_duration_since(std::time::Instant::now()));
            if left == Some(Duration::ZERO) || self.tcp().set_read_timeout(left).is_err() {
                return;
            }
            if !matches!(self.tcp().read(&mut sink), Ok(count) if count > 0) {
                return;
            }
        }
    }
}

impl Read for Conn {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.read(buffer),
            Self::Tls(stream) => stream.read(buffer),
        }
    }
}

impl Write for Conn {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.write(bytes),
            Self::Tls(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.flush(),
            Self::Tls(stream) => stream.flush(),
        }
    }
}

/// A certificate for this machine and the authority that issued it, made anew for each sandbox.
#[derive(Debug, Clone)]
pub(crate) struct Authority {
    pub(crate) ca_pem: String,
    pub(crate) config: Arc<ServerConfig>,
}

impl Authority {
    pub(crate) fn new() -> io::Result<Self> {
        let (ca_pem, certificate, key) = issue().map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| {
                builder.with_no_client_auth().with_single_cert(vec![certificate], key)
            })
            .map_err(io::Error::other)?;
        Ok(Self { ca_pem, config: Arc::new(config) })
    }

    pub(crate) fn accept(&self, socket: Socket) -> io::Result<Conn> {
        let connection =
            ServerConnection::new(Arc::clone(&self.config)).map_err(io::Error::other)?;
        Ok(Conn::Tls(Box::new(StreamOwned::new(connection, socket))))
    }
}

type Issued = (String, rustls::pki_types::CertificateDer<'static>, PrivateKeyDer<'static>);

fn issue() -> Result<Issued, rcgen::Error> {
    let mut authority = CertificateParams::new(Vec::<String>::new())?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.distinguished_name.push(DnType::CommonName, "feiding-sandbox test authority");
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
    let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    let mut own = CertificateParams::new(names)?;
    own.distinguished_name.push(DnType::CommonName, "feiding-sandbox");
    let key = KeyPair::generate()?;
    let own = own.signed_by(&key, &authority)?;
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    Ok((authority.pem(), own.der().clone(), PrivateKeyDer::from(key)))
}
