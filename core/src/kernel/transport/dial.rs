//! Making a connection: the name, TCP, the proxy and TLS, all within one deadline.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rustls::ClientConfig;

use super::proxy::{self, Proxies, Proxy};
use super::socket::{Socket, Tcp};
use super::{scope, tls};
use crate::error::{Error, ErrorKind, Result};

/// What is needed to connect to anywhere.
#[derive(Debug, Clone)]
pub(crate) struct Dialer {
    pub(crate) tls: Arc<ClientConfig>,
    pub(crate) proxies: Proxies,
}

impl Dialer {
    /// Connects to `host`, through a proxy where one serves it.
    pub(crate) fn dial(&self, host: &str, port: u16, secure: bool) -> Result<Socket> {
        scope::connecting(|| {
            let tcp = match self.proxies.choose(secure, host, port) {
                None => Tcp::new(connect(host, port)?).map_err(|error| broken(host, &error))?,
                Some(proxy) => through(proxy, host, port)?,
            };
            if secure { tls::wrap(&self.tls, host, tcp) } else { Ok(Socket::Plain(tcp)) }
        })
    }
}

fn through(proxy: &Proxy, host: &str, port: u16) -> Result<Tcp> {
    let stream = connect(&proxy.host, proxy.port)
        .map_err(|error| error.in_context(&format!("proxy {}", proxy.name())))?;
    let mut tcp = Tcp::new(stream).map_err(|error| broken(&proxy.host, &error))?;
    proxy::open(proxy, &mut tcp, host, port)?;
    Ok(tcp)
}

/// Tries the addresses of a host in turn; each gets half of the time that is left, the last all.
fn connect(host: &str, port: u16) -> Result<TcpStream> {
    let deadline = scope::connect_deadline();
    let addresses = resolve(host, port, deadline)?;
    let mut last = Error::new(ErrorKind::Io, format!("{host} has no address"));
    let count = addresses.len();
    for (index, address) in addresses.into_iter().enumerate() {
        let now = Instant::now();
        let until = deadline.map(|end| {
            let left = end.saturating_duration_since(now);
            if index + 1 < count { now + left / 2 } else { end }
        });
        match connect_to(address, until) {
            Ok(stream) => return Ok(stream),
            Err(error) if error.is_ending() => return Err(error),
            Err(error) => last = error,
        }
    }
    Err(last.in_context(&format!("cannot connect to {host}:{port}")).retryable(None))
}

/// Starts to connect and waits in slices, so that the wait can be interrupted.
fn connect_to(address: SocketAddr, until: Option<Instant>) -> Result<TcpStream> {
    let failed = |error: io::Error| Error::new(ErrorKind::Io, error.to_string()).with_source(error);
    let mut stream = mio::net::TcpStream::connect(address).map_err(failed)?;
    let mut poll = mio::Poll::new().map_err(failed)?;
    let mut events = mio::Events::with_capacity(4);
    poll.registry()
        .register(&mut stream, mio::Token(0), mio::Interest::WRITABLE)
        .map_err(failed)?;
    loop {
        let patience = patience_until(until)?;
        match poll.poll(&mut events, Some(patience)) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other.map_err(failed)?,
        }
        if events.is_empty() {
            continue;
        }
        if let Some(error) = stream.take_error().map_err(failed)? {
            return Err(failed(error));
        }
        if stream.peer_addr().is_ok() {
            break;
        }
    }
    poll.registry().deregister(&mut stream).map_err(failed)?;
    let stream = TcpStream::from(stream);
    stream.set_nonblocking(false).map_err(failed)?;
    Ok(stream)
}

/// The addresses of a host. A name is looked up on a thread of its own, because the system's
/// look-up cannot be given a deadline; the thread ends with the look-up.
fn resolve(host: &str, port: u16, deadline: Option<Instant>) -> Result<Vec<SocketAddr>> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let name = bare.to_owned();
    thread::Builder::new()
        .name("feiding-dns".into())
        .spawn(move || {
            let found = (name.as_str(), port).to_socket_addrs().map(Vec::from_iter);
            // Nobody listens any more when the call has ended first.
            drop(sender.send(found));
        })
        .map_err(|error| broken(host, &error))?;
    loop {
        let patience = patience_until(deadline)
            .map_err(|error| error.in_context(&format!("looking up {host}")))?;
        match receiver.recv_timeout(patience) {
            Ok(found) => {
                return found.map_err(|error| {
                    Error::new(ErrorKind::Io, format!("{host} cannot be looked up: {error}"))
                        .with_hint("Check the base URL, the network and the proxy settings.")
                        .with_source(error)
                        .retryable(None)
                });
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return Err(Error::new(ErrorKind::Io, format!("looking up {host} failed")));
            }
        }
    }
}

/// How long the next wait may take, under the call's limits and this step's own.
fn patience_until(until: Option<Instant>) -> Result<Duration> {
    let patience = scope::patience(None).map_err(unwrap_ours)?;
    let Some(until) = until else { return Ok(patience) };
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(scope::late());
    }
    Ok(patience.min(left))
}

/// The error of the library inside an `io::Error`, or one around it.
pub(crate) fn unwrap_ours(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(ours) => ours,
        Err(error) => {
            Error::new(ErrorKind::Io, error.to_string()).with_source(error).retryable(None)
        }
    }
}

fn broken(host: &str, error: &io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("connection to {host} failed: {error}"))
}
