//! The sandbox as a program: prints where it listens and serves until it is ended.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use feiding_sandbox::Sandbox;

const HELP: &str = "\
An offline sandbox of the Feishu/Lark and DingTalk open platforms.

Usage: feiding-sandbox [--port N] [--tls] [--ca-file PATH] [--until-stdin-closes] [--quiet]

  --port N              listen on this port of 127.0.0.1; 0, the default, takes a free one
  --tls                 listen for HTTPS too, on a port of its own
  --ca-file PATH        write the certificate that clients have to trust to PATH; implies --tls
  --until-stdin-closes  end when standard input does; otherwise only a signal ends it
  --quiet               print only where it listens
  --help                print this

Prints `LISTEN http://127.0.0.1:PORT`, with --tls a second line for https.
";

#[derive(Default)]
struct Arguments {
    port: u16,
    tls: bool,
    ca_file: Option<String>,
    until_stdin_closes: bool,
    quiet: bool,
}

/// Reads the arguments; `None` is a call for help.
fn parse(mut words: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut arguments = Arguments::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--port" => {
                let port = words.next().unwrap_or_default();
                arguments.port = port.parse().map_err(|_| format!("no port: {port:?}"))?;
            }
            "--tls" => arguments.tls = true,
            "--ca-file" => {
                arguments.ca_file = Some(words.next().ok_or("--ca-file needs a path")?);
                arguments.tls = true;
            }
            "--until-stdin-closes" => arguments.until_stdin_closes = true,
            "--quiet" => arguments.quiet = true,
            "--help" | "-h" => return Ok(None),
            _ => return Err(format!("unknown argument {word:?}, see --help")),
        }
    }
    Ok(Some(arguments))
}

fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let sandbox = Sandbox::builder().tls(arguments.tls).port(arguments.port).start()?;
    if let (Some(path), Some(ca_pem)) = (&arguments.ca_file, sandbox.ca_pem()) {
        std::fs::write(path, ca_pem)?;
    }
    let mut lines = format!("LISTEN {}\n", sandbox.url());
    if let Some(url) = sandbox.url_tls() {
        lines.push_str("LISTEN ");
        lines.push_str(url);
        lines.push('\n');
    }
    print(&lines)?;
    if !arguments.until_stdin_closes {
        loop {
            std::thread::park();
        }
    }
    let mut stdin = io::stdin().lock();
    while stdin.read(&mut [0; 4096])? > 0 {}
    if !arguments.quiet {
        let (requests, connections) = (sandbox.requests(), sandbox.connections());
        let mut log = io::stderr().lock();
        writeln!(log, "feiding-sandbox: {requests} requests on {connections} connections")?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let outcome = match parse(std::env::args().skip(1)) {
        Ok(None) => print(HELP).map_err(|error| error.to_string()),
        Ok(Some(arguments)) => run(&arguments).map_err(|error| error.to_string()),
        Err(reason) => Err(reason),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // Nowhere to say it if standard error is closed.
            let _ = writeln!(io::stderr().lock(), "feiding-sandbox: {reason}");
            ExitCode::from(2)
        }
    }
}
