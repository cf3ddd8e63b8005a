//! What shows only in a process of its own: memory, the environment, forks.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};
use std::sync::mpsc;
use std::thread;

use feiding_sandbox::{Fault, FaultKind, Sandbox};

use crate::server::{Server, answer, fine};

/// Runs the helper program (`src/bin/child.rs`) with nothing of our own proxies around it.
pub(crate) fn child(mode: &str, transport: &str, url: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_child"));
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.args([mode, transport, url]).envs(variables.iter().copied());
    command.output().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_connection_takes_little_memory() {
    let sandbox = Sandbox::start().unwrap();
    let headers = vec![("Content-Type".to_owned(), "application/octet-stream".to_owned())];
    let body = vec![7; 300_000];
    sandbox.fault(Fault::new(FaultKind::Status { status: 200, headers, body }).always());
    let kib = |transport| {
        let output = child("memory", transport, sandbox.url(), &[]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().parse::<u64>().unwrap()
    };
    let (ours, stock) = (kib("ours"), kib("stock"));
    println!("one connection: {ours} KiB, as the library comes {stock} KiB");
    assert!(stock > 150, "{stock} KiB");
    assert!(ours < 80, "{ours} KiB");
}

#[test]
fn a_network_of_no_proxy_is_reached_directly() {
    let target = Server::start(|stream, _| fine(stream));
    let through = |transport| {
        let proxy = Server::start(|stream, _| answer(stream, "502 Bad Gateway", "", "{}"));
        let variables = [("http_proxy", &*proxy.url), ("NO_PROXY", "127.0.0.0/8")];
        let output = child("get", transport, &target.url, &variables);
        (output.status.success(), proxy.seen().len())
    };
    assert_eq!(through("ours"), (true, 0));
    assert_eq!(through("stock"), (false, 1), "it knows names only");
}

/// A request on its way to the answer it waits for.
struct Asked {
    connection: usize,
    target: String,
    stream: TcpStream,
}

/// Answers the first request at once, the two that follow together, each with its own path: on
/// one connection in one piece, as a fast server would.
fn pairing_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, requests) = mpsc::channel();
    thread::spawn(move || {
        for (connection, stream) in listener.incoming().flatten().enumerate() {
            let sender = sender.clone();
            thread::spawn(move || {
                let lines = BufReader::new(stream.try_clone().unwrap()).lines();
                for line in lines.map_while(Result::ok) {
                    if let Some(target) = line.strip_prefix("GET ") {
                        let (target, stream) = (target.to_owned(), stream.try_clone().unwrap());
                        sender.send(Asked { connection, target, stream }).unwrap();
                    }
                }
            });
        }
    });
    let answer = |asked: &Asked| {
        let body = format!("{{\"code\":0,\"data\":{{\"path\":{:?}}}}}", asked.target);
        let length = body.len();
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    };
    thread::spawn(move || {
        let mut first = requests.recv().unwrap();
        first.stream.write_all(answer(&first).as_bytes()).unwrap();
        while let (Ok(mut one), Ok(mut other)) = (requests.recv(), requests.recv()) {
            let (first, second) = (answer(&one), answer(&other));
            if one.connection == other.connection {
                one.stream.write_all((first + &second).as_bytes()).unwrap();
            } else {
                one.stream.write_all(first.as_bytes()).unwrap();
                other.stream.write_all(second.as_bytes()).unwrap();
            }
        }
    });
    url
}

#[test]
fn after_a_fork_parent_and_child_get_their_own_answers() {
    let ours = child("fork", "ours", &pairing_server(), &[]);
    assert!(ours.status.success(), "{ours:?}");
    let stock = child("fork", "stock", &pairing_server(), &[]);
    assert!(!stock.status.success(), "{stock:?}");
}
