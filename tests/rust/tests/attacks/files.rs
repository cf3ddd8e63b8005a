//! Files in both directions.

use std::fs;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write as _};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use feiding::{Args, CallOptions, ErrorKind, Upload};
use feiding_sandbox::Sandbox;
use feiding_tests::client;

use super::in_time;
use super::server::{Server, fine};

const FILE: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n";

#[test]
fn one_upload_may_stand_twice_in_a_form() {
    let server = Server::start(|stream, _| fine(stream));
    let client = server.builder().build().unwrap();
    in_time(move || {
        let upload = Upload::bytes("a", "content");
        let form = client.raw("POST", "/x").file("one", upload.clone()).file("two", upload);
        form.send().unwrap();
    });
    assert_eq!(server.seen()[0].matches("\r\n\r\ncontent\r\n").count(), 2);
}

/// One that waits for its answer does not keep the other from its own.
#[test]
fn one_upload_may_go_out_in_two_calls_at_once() {
    let (sender, receiver) = mpsc::channel();
    let server = Server::start_reading(move |stream, _, request| {
        if request.starts_with("POST /stalls") {
            sender.send(()).unwrap();
            thread::sleep(Duration::from_secs(60));
        }
        fine(stream)
    });
    let client = server.builder().build().unwrap();
    let upload = Upload::bytes("a", "content");
    let (first, other) = (client.clone(), upload.clone());
    thread::spawn(move || first.raw("POST", "/stalls").file("f", other).send());
    receiver.recv().unwrap();
    in_time(move || client.raw("POST", "/x").file("f", upload).send().unwrap());
}

/// Fails when it is read.
struct Broken(io::ErrorKind);

impl Read for Broken {
    fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::new(self.0, "the disk is on fire"))
    }
}

impl Seek for Broken {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        Ok(if target == SeekFrom::End(0) { 10 } else { 0 })
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_the_server_s_fault() {
    let server = Server::start(|stream, _| fine(stream));
    let client = server.builder().build().unwrap();
    for kind in [io::ErrorKind::UnexpectedEof, io::ErrorKind::Other, io::ErrorKind::TimedOut] {
        let upload = Upload::reader("a", Broken(kind)).unwrap();
        let form = client.raw("POST", "/x").file("f", upload).repeatable(true);
        let error = form.send().unwrap_err();
        assert_eq!(error.message(), "the upload \"a\" cannot be read: the disk is on fire");
        assert!(!error.is_retryable(), "{error}");
    }
}

#[test]
fn a_download_outlives_its_client_and_ends_when_that_is_closed() {
    for close in [false, true] {
        let (sender, receiver) = mpsc::channel();
        let receiver = Mutex::new(receiver);
        let server = Server::start(move |stream, _| {
            stream.write_all(format!("{FILE}Content-Length: 4\r\n\r\nab").as_bytes()).unwrap();
            receiver.lock().unwrap().recv().unwrap();
            stream.write_all(b"cd").is_ok()
        });
        let client = server.builder().build().unwrap();
        let mut file = client.raw("GET", "/x").download().unwrap().data;
        if close {
            client.close();
        }
        drop(client);
        sender.send(()).unwrap();
        let mut text = String::new();
        let read = file.read_to_string(&mut text);
        if close {
            let error = read.unwrap_err().downcast::<feiding::Error>().unwrap();
            assert_eq!(error.kind(), ErrorKind::Closed, "{error}");
        } else {
            read.unwrap();
            assert_eq!(text, "abcd");
        }
    }
}

/// A raw call finds out by the answer that it brings a file. That has no total then.
#[test]
fn a_file_that_a_raw_call_brings_has_no_total() {
    let dripping = || {
        Server::start(|stream, _| {
            stream.write_all(format!("{FILE}Content-Length: 10\r\n\r\n").as_bytes()).unwrap();
            (0..10).all(|_| {
                thread::sleep(Duration::from_millis(60));
                stream.write_all(b"x").is_ok()
            })
        })
    };
    let read = |options: CallOptions| {
        let server = dripping();
        let client = server.builder().timeout(Duration::from_millis(300)).build().unwrap();
        let raw = client.raw("GET", "/x").options(options).send_unread().unwrap();
        raw.data.unwrap().bytes(100)
    };
    assert_eq!(read(CallOptions::new()).unwrap(), b"xxxxxxxxxx");
    // The call's own time-out holds for all of it.
    let error = read(CallOptions::new().timeout(Duration::from_millis(300))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

fn download(client: &feiding::lark::Client, content: &[u8]) -> feiding::Download {
    let args = feiding::Args::new().set("file_type", "stream").set("file_name", "a");
    let args = args.file("file", Upload::bytes("a", content));
    let sent = client.call_by_name("im.v1.file.create", args).unwrap();
    let key = serde_json::json!({"file_key": sent.data["file_key"]});
    client.download_by_name("im.v1.file.get", key).unwrap().data
}

#[test]
fn two_downloads_saved_at_once_under_one_name_do_not_mix() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let folder = std::env::temp_dir().join(format!("feiding-save-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file");
    // What another program left there under a name that can be guessed.
    let victim = folder.join("victim");
    fs::write(&victim, "untouched").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&victim, folder.join(format!("file.{}.part", std::process::id())))
        .unwrap();
    let threads: Vec<_> = [b'a', b'b', b'c', b'd']
        .into_iter()
        .map(|byte| {
            let file = download(&client, &vec![byte; 3_000_000]);
            let path = path.clone();
            thread::spawn(move || file.save(path).unwrap())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), 3_000_000);
    }
    let saved = fs::read(&path).unwrap();
    assert_eq!(saved.len(), 3_000_000);
    assert!(saved.iter().all(|byte| *byte == saved[0]));
    assert_eq!(fs::read(&victim).unwrap(), b"untouched");
    let left: Vec<_> =
        fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.file_name()).collect();
    fs::remove_dir_all(&folder).unwrap();
    assert!(left.len() <= 3, "{left:?}");
}

#[test]
fn a_limit_of_bytes_says_which_limit_it_is() {
    let sandbox = Sandbox::start().unwrap();
    let client = client(&sandbox).unwrap();
    let error = download(&client, b"0123456789").bytes(9).unwrap_err();
    assert!(error.message().contains("larger than 9 bytes"), "{error}");
    assert!(!error.to_string().contains("JSON"), "{error}");
}

#[test]
fn a_kind_of_content_is_read_without_regard_to_case() {
    let body = r#"{"code":1,"msg":"no such file"}"#;
    let server = Server::start(move |stream, _| {
        let headers = "Content-Type: Application/JSON\r\n";
        super::server::answer(stream, "200 OK", headers, body)
    });
    let client = server.builder().build().unwrap();
    let error = client.raw("GET", "/x").download().unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Api, "no such file"));
}

#[test]
fn a_clone_of_an_upload_reads_on_its_own() {
    let reads: Arc<Mutex<Vec<usize>>> = Arc::default();
    let upload = Upload::reader("a", Cursor::new(vec![1; 100_000])).unwrap();
    let server = Server::start(|stream, _| fine(stream));
    let client = server.builder().build().unwrap();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (client, upload, reads) = (client.clone(), upload.clone(), Arc::clone(&reads));
            thread::spawn(move || {
                client.raw("POST", "/x").file("f", upload).send().unwrap();
                reads.lock().unwrap().push(1);
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!(reads.lock().unwrap().len(), 8);
    let content = "\u{1}".repeat(100_000);
    for request in server.seen() {
        assert!(request.contains(&content));
    }
}

/// A reader that claims more than there is anywhere.
struct Endless(Cursor<Vec<u8>>);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for Endless {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        match target {
            SeekFrom::End(_) => Ok(u64::MAX),
            target => self.0.seek(target),
        }
    }
}

#[test]
fn a_length_that_cannot_be_is_an_error() {
    let sandbox = Sandbox::start().unwrap();
    let upload = Upload::reader("a.txt", Endless(Cursor::new(b"content".to_vec()))).unwrap();
    let args = Args::new().set("file_type", "stream").set("file_name", "a.txt");
    let args = args.file("file", upload);
    let error = client(&sandbox).unwrap().call_by_name("im.v1.file.create", args).unwrap_err();
    assert!(error.message().contains("after 7 of 18446744073709551615 bytes"), "{error}");
}
