//! How many requests a second a sandbox stands: 64 connections at once, each sends a message as
//! soon as the last one is answered. `load [SECONDS] URL`; ends with 1 below 20,000 a second.
//!
//! `make load` gives the sandbox one core and this program another.

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const CONNECTIONS: usize = 64;
const GOAL: u64 = 20_000;

/// A connection and the buffer its answers come through.
struct Connection(BufReader<TcpStream>);

impl Connection {
    fn open(address: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends a request and reads its answer: the status and the body.
    fn ask(&mut self, request: &[u8]) -> Outcome<(String, Vec<u8>)> {
        self.0.get_mut().write_all(request)?;
        let (mut status, mut line, mut length) = (String::new(), String::new(), 0);
        self.0.read_line(&mut status)?;
        while line != "\r\n" {
            line.clear();
            self.0.read_line(&mut line)?;
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, body))
    }
}

fn post(path: &str, token: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\n\
         Authorization: Bearer {token}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn token(address: &str) -> Outcome<String> {
    let path = "/open-apis/auth/v3/tenant_access_token/internal";
    let request = post(path, "", r#"{"app_id":"cli_load","app_secret":"secret"}"#);
    let (_, body) = Connection::open(address)?.ask(&request)?;
    let body: serde_json::Value = serde_json::from_slice(&body)?;
    Ok(body["tenant_access_token"].as_str().ok_or("no token")?.to_owned())
}

fn run(address: &str, time: Duration) -> Outcome<u64> {
    let path = "/open-apis/im/v1/messages?receive_id_type=chat_id";
    let body = r#"{"receive_id":"oc_42","msg_type":"text","content":"{\"text\":\"hi\"}"}"#;
    let request: Arc<[u8]> = post(path, &token(address)?, body).into();
    let (count, over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
    let start = Instant::now();
    let work = || {
        let mut connection = Connection::open(address)?;
        let (request, count, over) = (Arc::clone(&request), Arc::clone(&count), Arc::clone(&over));
        Ok(thread::spawn(move || -> Outcome<()> {
            while !over.load(Ordering::Relaxed) {
                let (status, _) = connection.ask(&request)?;
                if !status.starts_with("HTTP/1.1 200") {
                    return Err(status.into());
                }
                count.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        }))
    };
    let threads = (0..CONNECTIONS).map(|_| work()).collect::<Outcome<Vec<_>>>()?;
    thread::sleep(time);
    let (sent, seconds) = (count.load(Ordering::Relaxed), start.elapsed().as_secs_f64());
    over.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().map_err(|_| "a thread panicked")??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of requests stays far below 2^53")]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate")]
    Ok((sent as f64 / seconds) as u64)
}

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    // The address comes last, as tests/with-sandbox.sh gives it.
    let url = arguments.pop().unwrap_or_default();
    let seconds = arguments.first().and_then(|text| text.parse().ok()).unwrap_or(5);
    let address = url.trim_start_matches("http://");
    let (text, code) = match run(address, Duration::from_secs(seconds)) {
        Ok(rate) => {
            let text = format!("{rate} requests a second on {CONNECTIONS} connections at once");
            (text, if rate < GOAL { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Err(error) => (format!("failed: {error}"), ExitCode::FAILURE),
    };
    drop(writeln!(std::io::stdout(), "{text} (goal: {GOAL})"));
    code
}
