//! A connected socket, plain or under TLS, whose waits end with the call that waits.
//!
//! The kernel's time-outs of the socket are set to short slices. Between two slices the call looks
//! at its deadline and asks its interrupt, so that Ctrl-C and `stop` need no signal handling here.

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};

use super::scope;

/// A connected socket.
pub(crate) enum Socket {
    Plain(Tcp),
    // Boxed: the state of a TLS connection is a kilobyte, most of a plain one would be padding.
    Tls(Box<StreamOwned<ClientConnection, Tcp>>),
}

impl Socket {
    /// A handle that wakes whoever waits on this socket.
    pub(crate) fn handle(&self) -> Arc<TcpStream> {
        Arc::clone(&self.tcp().stream)
    }

    pub(crate) fn is_tls(&self) -> bool {
        matches!(self, Self::Tls(_))
    }

    /// Whether the peer still keeps it open and has sent nothing that nobody asked for.
    pub(crate) fn is_open(&self) -> bool {
        matches!(peek(&self.tcp().stream), Err(error) if error.kind() == ErrorKind::WouldBlock)
    }

    fn tcp(&self) -> &Tcp {
        match self {
            Self::Plain(tcp) => tcp,
            Self::Tls(stream) => &stream.sock,
        }
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(stream) => stream.read(buffer),
        }
    }
}

impl Write for Socket {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.write(buffer),
            Self::Tls(stream) => stream.write(buffer),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => tcp.flush(),
            Self::Tls(stream) => stream.flush(),
        }
    }
}

impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_tls() { "Socket(tls)" } else { "Socket(plain)" })
    }
}

/// A TCP connection that waits in slices.
pub(crate) struct Tcp {
    stream: Arc<TcpStream>,
    read_slice: Duration,
    write_slice: Duration,
}

impl Tcp {
    /// Takes a connected, blocking stream.
    pub(crate) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        let keepalive = socket2::TcpKeepalive::new().with_time(Duration::from_secs(60));
        socket2::SockRef::from(&stream).set_tcp_keepalive(&keepalive)?;
        let never = Duration::ZERO;
        Ok(Self { stream: Arc::new(stream), read_slice: never, write_slice: never })
    }
}

impl Read for Tcp {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let since = Instant::now();
        loop {
            let patience = scope::patience(Some(since))?;
            if patience != self.read_slice {
                self.stream.set_read_timeout(Some(patience))?;
                self.read_slice = patience;
            }
            match (&*self.stream).read(buffer) {
                Err(error) if is_pause(&error) => {}
                Ok(count) => {
                    // The end of the stream is no part of an answer.
                    if count > 0 {
                        scope::received();
                    }
                    return Ok(count);
                }
                Err(error) => return Err(error),
            }
        }
    }
}

impl Write for Tcp {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let since = Instant::now();
        loop {
            let patience = scope::patience(Some(since))?;
            if patience != self.write_slice {
                self.stream.set_write_timeout(Some(patience))?;
                self.write_slice = patience;
            }
            match (&*self.stream).write(buffer) {
                Err(error) if is_pause(&error) => {}
                Ok(count) => {
                    scope::sent();
                    return Ok(count);
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Looks at the next byte without waiting for it.
#[cfg(unix)]
fn peek(stream: &TcpStream) -> io::Result<usize> {
    use rustix::net::{RecvFlags, recv};

    let mut byte = [0_u8];
    let (count, _) = recv(stream, &mut byte[..], RecvFlags::PEEK | RecvFlags::DONTWAIT)?;
    Ok(count)
}

/// The same where a single look cannot be told not to wait.
#[cfg(not(unix))]
fn peek(stream: &TcpStream) -> io::Result<usize> {
    stream.set_nonblocking(true)?;
    let seen = stream.peek(&mut [0]);
    stream.set_nonblocking(false)?;
    seen
}

/// The end of a slice, not of the patience. Which of the two a system reports differs.
fn is_pause(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
