//! A server for one test: it does on each connection what the test says, and keeps what came.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use feiding::lark;

/// What to do with the request of this number on its connection; false closes it.
pub(crate) type Script = dyn Fn(&mut TcpStream, usize, &str) -> bool + Send + Sync;

/// A listening server; its thread ends with the process.
pub(crate) struct Server {
    pub(crate) url: String,
    /// The requests as they came, heads and bodies.
    pub(crate) seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start(
        script: impl Fn(&mut TcpStream, usize) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self::start_reading(move |stream, number, _| script(stream, number))
    }

    /// One whose script reads the requests.
    pub(crate) fn start_reading(
        script: impl Fn(&mut TcpStream, usize, &str) -> bool + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let (script, kept): (Arc<Script>, _) = (Arc::new(script), Arc::clone(&seen));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (script, kept) = (Arc::clone(&script), Arc::clone(&kept));
                thread::spawn(move || serve(stream, &*script, &kept));
            }
        });
        Self { url, seen }
    }

    /// The options of a client of this server that brings its own token.
    pub(crate) fn builder(&self) -> lark::Builder {
        lark::Client::builder_without_secret("cli_a1")
            .base_url(&self.url)
            .tenant_access_token("t-1")
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, script: &Script, seen: &Mutex<Vec<String>>) {
    for number in 0.. {
        let Some(request) = read(&mut stream) else { return };
        seen.lock().unwrap().push(request.clone());
        if !script(&mut stream, number, &request) {
            // A reset is sent by the drop alone.
            let reset = socket2::SockRef::from(&stream).linger().is_ok_and(|time| time.is_some());
            if !reset {
                let _ = stream.shutdown(Shutdown::Both);
            }
            return;
        }
    }
}

/// One request, with the body that its `Content-Length` announces.
fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.to_ascii_lowercase();
            let length = length.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(text.into_owned());
            }
        }
        match stream.read(&mut chunk) {
            Ok(count) if count > 0 => bytes.extend_from_slice(&chunk[..count]),
            _ => return None,
        }
    }
}

/// Writes an answer that keeps the connection.
pub(crate) fn answer(stream: &mut TcpStream, status: &str, headers: &str, body: &str) -> bool {
    let length = body.len();
    let text = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n{body}");
    // In one piece: several small ones would wait for each other.
    stream.write_all(text.as_bytes()).is_ok()
}

/// A success with nothing in it.
pub(crate) fn fine(stream: &mut TcpStream) -> bool {
    answer(stream, "200 OK", "Content-Type: application/json\r\n", r#"{"code":0,"data":{"ok":1}}"#)
}
