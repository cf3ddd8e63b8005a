//! Sockets and threads: accepting, one thread per connection, and an orderly end.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

use crate::clock::Clock;
use crate::faults::Faults;
use crate::platforms::Platforms;
use crate::play;
use crate::record::Record;
use crate::settings::Settings;
use crate::tls::{Authority, Conn, Socket};

/// How long a turned away connection is listened to.
const REFUSAL_PATIENCE: Duration = Duration::from_millis(50);

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) platforms: Platforms,
    pub(crate) settings: Arc<Settings>,
    pub(crate) faults: Faults,
    pub(crate) record: Record,
    requests: AtomicU64,
    connections: AtomicU64,
    open: Mutex<HashMap<u64, Arc<TcpStream>>>,
    /// The most connections served at a time.
    limit: usize,
    stopping: Mutex<bool>,
    stopped: Condvar,
}

impl Shared {
    fn new(clock: Arc<dyn Clock>, limit: usize) -> Self {
        let settings = Arc::new(Settings::default());
        Self {
            platforms: Platforms::new(clock, Arc::clone(&settings)),
            settings,
            faults: Faults::default(),
            record: Record::default(),
            requests: AtomicU64::new(0),
            connections: AtomicU64::new(0),
            open: Mutex::default(),
            limit,
            stopping: Mutex::new(false),
            stopped: Condvar::new(),
        }
    }

    pub(crate) fn clear(&self) {
        self.record.clear();
        self.faults.clear();
    }

    pub(crate) fn count_request(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    pub(crate) fn connections(&self) -> u64 {
        self.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn open_connections(&self) -> usize {
        self.open.lock().len()
    }

    /// Sleeps, but not beyond the end of the sandbox.
    pub(crate) fn sleep(&self, time: Duration) {
        let mut stopping = self.stopping.lock();
        if !*stopping {
            self.stopped.wait_while_for(&mut stopping, |stopping| !*stopping, time);
        }
    }

    fn stop(&self) {
        *self.stopping.lock() = true;
        self.stopped.notify_all();
    }

    fn is_stopping(&self) -> bool {
        *self.stopping.lock()
    }

    /// Lets go of the server's handle, so that dropping the connection closes it.
    pub(crate) fn forget(&self, connection: u64) {
        self.open.lock().remove(&connection);
    }

    pub(crate) fn shut_down_all(&self) {
        for stream in self.open.lock().values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// The listeners and their threads.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) shared: Arc<Shared>,
    pub(crate) url: String,
    /// The address for TLS and the authority's certificate.
    pub(crate) tls: Option<(String, String)>,
    listeners: Vec<(SocketAddr, JoinHandle<()>)>,
}

impl Server {
    pub(crate) fn start(builder: crate::Builder) -> io::Result<Self> {
        let crate::Builder { tls, port, clock, connections } = builder;
        let shared = Arc::new(Shared::new(clock, connections));
        let mut server = Self { shared, url: String::new(), tls: None, listeners: Vec::new() };
        let address = server.listen(port, None)?;
        server.url = format!("http://{address}");
        if tls {
            let authority = Authority::new()?;
            let ca_pem = authority.ca_pem.clone();
            let address = server.listen(0, Some(authority))?;
            server.tls = Some((format!("https://{address}"), ca_pem));
        }
        Ok(server)
    }

    fn listen(&mut self, port: u16, authority: Option<Authority>) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared = Arc::clone(&self.shared);
        let thread = thread::Builder::new()
            .name("sandbox-accept".to_owned())
            .spawn(move || accept(&listener, authority.as_ref(), &shared))?;
        self.listeners.push((address, thread));
        Ok(address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop();
        for (address, thread) in self.listeners.drain(..) {
            // Wakes the thread from its accept; should that fail, joining would hang.
            if TcpStream::connect(address).is_ok() || thread.is_finished() {
                let _ = thread.join();
            }
        }
    }
}

fn accept(listener: &TcpListener, authority: Option<&Authority>, shared: &Arc<Shared>) {
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    loop {
        let accepted = listener.accept();
        if shared.is_stopping() {
            break;
        }
        match accepted {
            Ok((stream, _)) => {
                threads.retain(|thread| !thread.is_finished());
                threads.extend(admit(stream, authority, shared));
            }
            // Out of handles, most likely: those of closing connections come back.
            Err(_) => shared.sleep(Duration::from_millis(10)),
        }
    }
    shared.shut_down_all();
    for thread in threads {
        let _ = thread.join();
    }
}

fn admit(
    stream: TcpStream,
    authority: Option<&Authority>,
    shared: &Arc<Shared>,
) -> Option<JoinHandle<()>> {
    let number = shared.connections.fetch_add(1, Ordering::Relaxed) + 1;
    let stream = Arc::new(stream);
    {
        let mut open = shared.open.lock();
        if open.len() >= shared.limit {
            drop(open);
            turn_away(&stream, authority.is_some());
            return None;
        }
        open.insert(number, Arc::clone(&stream));
    }
    // Answers leave in one write each; waiting for more would only delay them.
    let _ = stream.set_nodelay(true);
    let socket = Socket(stream);
    let conn = match authority {
        Some(authority) => authority.accept(socket).ok(),
        None => Some(Conn::Plain(socket)),
    };
    let work = {
        let shared = Arc::clone(shared);
        move || {
            // Also when serving panics: tests that count connections go on.
            let _guard = Forget { shared: &shared, number };
            if let Some(conn) = conn {
                play::serve(conn, number, &shared);
            }
        }
    };
    let thread = thread::Builder::new().name(format!("sandbox-{number}")).spawn(work);
    if thread.is_err() {
        shared.forget(number);
    }
    thread.ok()
}

struct Forget<'shared> {
    shared: &'shared Shared,
    number: u64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.shared.forget(self.number);
    }
}

fn turn_away(mut stream: &TcpStream, tls: bool) {
    if tls {
        return;
    }
    let _ = stream.set_read_timeout(Some(REFUSAL_PATIENCE));
    // What is left unread at the close would turn the answer into a RST.
    let _ = stream.read(&mut [0; 8 << 10]);
    let answer =
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let _ = stream.write_all(answer);
}
