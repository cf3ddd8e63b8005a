//! Proxies: explicit, from the environment, or none.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};
use std::thread::{self, JoinHandle};

use feiding::{Proxy, Secret};
use feiding_sandbox::Sandbox;
use feiding_tests::builder;

/// Carries bytes both ways until one side ends.
fn tunnel(mut client: TcpStream, target: &str) {
    let mut server = TcpStream::connect(target).unwrap();
    let mut back = (server.try_clone().unwrap(), client.try_clone().unwrap());
    thread::spawn(move || std::io::copy(&mut back.0, &mut back.1));
    drop(std::io::copy(&mut client, &mut server));
}

fn listen<T: Send + 'static>(
    serve: impl FnOnce(TcpStream) -> T + Send + 'static,
) -> (u16, JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (port, thread::spawn(move || serve(listener.accept().unwrap().0)))
}

/// A proxy that opens one tunnel and says what it was asked.
fn http_proxy(answer: &'static str) -> (u16, JoinHandle<String>) {
    listen(move |mut client| {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.extend(take::<1>(&mut client));
        }
        let head = String::from_utf8(head).unwrap();
        client.write_all(answer.as_bytes()).unwrap();
        if answer.contains(" 200 ") {
            tunnel(client, head.split(' ').nth(1).unwrap());
        }
        head
    })
}

fn take<const COUNT: usize>(stream: &mut TcpStream) -> [u8; COUNT] {
    let mut bytes = [0; COUNT];
    stream.read_exact(&mut bytes).unwrap();
    bytes
}

fn text(stream: &mut TcpStream) -> String {
    let [length] = take::<1>(stream);
    let mut bytes = vec![0; usize::from(length)];
    stream.read_exact(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// A SOCKS5 proxy that wants a user name and password (RFC 1928, RFC 1929), opens one tunnel, and
/// gives what it was told: user, password, and the name it should look up.
fn socks_proxy(accept: bool) -> (u16, JoinHandle<(String, String, String)>) {
    listen(move |mut client| {
        let [version, methods] = take::<2>(&mut client);
        let mut offered = vec![0; usize::from(methods)];
        client.read_exact(&mut offered).unwrap();
        assert_eq!((version, offered.contains(&2)), (5, true));
        client.write_all(&[5, 2]).unwrap();
        assert_eq!(take::<1>(&mut client), [1]);
        let (user, password) = (text(&mut client), text(&mut client));
        client.write_all(&[1, u8::from(!accept)]).unwrap();
        if !accept {
            return (user, password, String::new());
        }
        assert_eq!(take::<3>(&mut client), [5, 1, 0]);
        let host = match take::<1>(&mut client) {
            [1] => take::<4>(&mut client).map(|part| part.to_string()).join("."),
            [3] => text(&mut client),
            other => unreachable!("{other:?}"),
        };
        let port = u16::from_be_bytes(take::<2>(&mut client));
        // Bound to an address that is as long as they get: it must be read whole.
        client.write_all(&[5, 0, 0, 4]).unwrap();
        client.write_all(&[0; 18]).unwrap();
        tunnel(client, &format!("127.0.0.1:{port}"));
        (user, password, host)
    })
}

#[test]
fn calls_go_through_a_proxy_with_credentials() {
    let sandbox = Sandbox::start().unwrap();
    let (port, thread) = http_proxy("HTTP/1.1 200 Connection established\r\n\r\n");
    let address = Secret::new(format!("http://us%40er:p%3Ass@127.0.0.1:{port}"));
    let client = builder(&sandbox).proxy(Proxy::Address(address)).build().unwrap();
    client.call_by_name("im.v1.chat.list", ()).unwrap();
    drop(client);
    let head = thread.join().unwrap();
    // base64 of "us@er:p:ss"
    assert!(head.contains("Proxy-Authorization: Basic dXNAZXI6cDpzcw==\r\n"), "{head}");
}

#[test]
fn a_proxy_that_wants_credentials_says_so() {
    let sandbox = Sandbox::start().unwrap();
    let (port, thread) = http_proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    let address = Secret::new(format!("http://127.0.0.1:{port}"));
    let client = builder(&sandbox).proxy(Proxy::Address(address)).retries(0).build().unwrap();
    let error = client.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.message().contains("user name and a password"), "{error}");
    thread.join().unwrap();
}

#[test]
fn a_socks_proxy_looks_up_the_name_and_takes_credentials() {
    let sandbox = Sandbox::start().unwrap();
    let (port, thread) = socks_proxy(true);
    let address = Secret::new(format!("socks5://us%40er:p%3Ass@127.0.0.1:{port}"));
    let url = sandbox.url().replace("127.0.0.1", "localhost");
    let client = builder(&sandbox).base_url(url).proxy(Proxy::Address(address)).build().unwrap();
    for _ in 0..3 {
        client.call_by_name("im.v1.chat.list", ()).unwrap();
    }
    drop(client);
    let said = thread.join().unwrap();
    assert_eq!(said, ("us@er".into(), "p:ss".into(), "localhost".into()));
    assert_eq!(sandbox.connections(), 1);
}

#[test]
fn a_socks_proxy_that_refuses_is_an_error_without_the_password() {
    let sandbox = Sandbox::start().unwrap();
    let (port, thread) = socks_proxy(false);
    let address = Secret::new(format!("socks5://user:hunter2@127.0.0.1:{port}"));
    let client = builder(&sandbox).proxy(Proxy::Address(address)).retries(0).build().unwrap();
    let error = client.call_by_name("im.v1.chat.list", ()).unwrap_err();
    assert!(error.message().contains(&format!("proxy socks5://127.0.0.1:{port}")), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    thread.join().unwrap();
}

/// Runs the helper program (`src/bin/child.rs`) with these variables and no others about proxies.
fn child(url: &str, variables: &[(&str, String)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_child"));
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let variables = variables.iter().map(|(name, value)| (name, value));
    command.args(["get", "ours", url]).envs(variables).output().unwrap()
}

#[test]
fn the_environment_names_the_proxy() {
    for name in ["http_proxy", "all_proxy", "ALL_PROXY"] {
        let sandbox = Sandbox::start().unwrap();
        let (port, thread) = http_proxy("HTTP/1.1 200 Connection established\r\n\r\n");
        let address = format!("http://user:pass@127.0.0.1:{port}");
        let output = child(sandbox.url(), &[(name, address)]);
        // The sandbox knows no such path; what counts is the way there.
        assert!(String::from_utf8_lossy(&output.stdout).contains("404"), "{output:?}");
        assert!(thread.join().unwrap().contains("Proxy-Authorization: Basic "));
    }
}

#[test]
fn a_proxy_can_be_left_out() {
    let sandbox = Sandbox::start().unwrap();
    // Nobody listens there.
    let nowhere = "http://127.0.0.1:9".to_owned();
    let through = |bypass: Option<&str>| {
        let mut variables = vec![("http_proxy", nowhere.clone())];
        variables.extend(bypass.map(|names| ("NO_PROXY", names.to_owned())));
        let output = child(sandbox.url(), &variables);
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(through(None).contains("proxy http://127.0.0.1:9"));
    assert!(through(Some("10.0.0.0/8,example.com")).contains("proxy http://127.0.0.1:9"));
    for bypass in ["127.0.0.0/8", "example.com, 127.0.0.1", "*"] {
        assert!(through(Some(bypass)).contains("404"), "{bypass}");
    }
    // CGI sets HTTP_PROXY from a header of its request: it is not believed.
    let output = child(sandbox.url(), &[("HTTP_PROXY", nowhere.clone())]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("404"), "{output:?}");
    let off = builder(&sandbox).proxy(Proxy::Off).build().unwrap();
    off.call_by_name("im.v1.chat.list", ()).unwrap();
}
