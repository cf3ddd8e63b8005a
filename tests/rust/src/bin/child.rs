//! A process of its own for tests that need one: of its environment, its memory, or to fork.
//!
//! `child MODE TRANSPORT URL`: the transport is `ours` or `stock`. It ends with 0 when all went
//! well, and says on its standard output what the test asks for.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use feiding::{TokenKind, lark};
use feiding_tests::Stock;

type Outcome = Result<String, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments[..] {
        [_, "get", transport, url] => client(transport, url).and_then(|client| get(&client, "/x")),
        [_, "memory", transport, url] => client(transport, url).and_then(|client| memory(&client)),
        [_, "fork", transport, url] => client(transport, url).and_then(|client| fork(&client)),
        [_, "from_env", _, _] => from_env(),
        _ => Err("child MODE TRANSPORT URL".into()),
    };
    let (text, code) = match outcome {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(error) => (error.to_string(), ExitCode::FAILURE),
    };
    match writeln!(std::io::stdout(), "{text}") {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

fn client(transport: &str, url: &str) -> Result<lark::Client, Box<dyn Error>> {
    let timeout = Duration::from_secs(3);
    let options = lark::Client::builder("cli_a1", "secret").base_url(url).retries(0);
    let options = options.timeout(timeout).idle_timeout(timeout);
    Ok(match transport {
        "stock" => options.transport(Stock::with_timeout(timeout)).build()?,
        _ => options.build()?,
    })
}

/// One call without a token; what its answer holds.
fn get(client: &lark::Client, path: &str) -> Outcome {
    Ok(client.raw("GET", path).token(TokenKind::None).send()?.data.to_string())
}

/// Holds answers that are not read yet, and says how many KiB one of them costs.
fn memory(client: &lark::Client) -> Outcome {
    const CONNECTIONS: u64 = 40;
    let download = || client.raw("GET", "/x").token(TokenKind::None).download();
    // What the first one costs alone is not counted.
    let mut held = vec![download()?];
    let before = resident()?;
    for _ in 0..CONNECTIONS {
        held.push(download()?);
    }
    let after = resident()?;
    drop(held);
    Ok(((after - before) / CONNECTIONS).to_string())
}

/// The memory of this process in KiB.
fn resident() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// Calls once, forks, and calls at the same time in both processes: each must get its own answer.
fn fork(client: &lark::Client) -> Outcome {
    get(client, "/first")?;
    #[expect(unsafe_code, reason = "there is no safe way to fork; this program has one thread")]
    // SAFETY: the process has a single thread, so the child inherits no lock that is held.
    let child = unsafe { libc::fork() };
    let own = if child == 0 { "/child" } else { "/parent" };
    let answered = get(client, own);
    let right = answered.as_ref().is_ok_and(|answer| answer.contains(own));
    let Some(child) = rustix::process::Pid::from_raw(child) else {
        std::process::exit(i32::from(!right));
    };
    let ended = rustix::process::waitpid(Some(child), rustix::process::WaitOptions::empty())?;
    let childs = ended.and_then(|(_, status)| status.exit_status());
    if right && childs == Some(0) {
        return Ok("both got their own answer".into());
    }
    Err(format!("parent {answered:?}, child ended with {childs:?}").into())
}

/// A client from the environment; what it says about itself.
fn from_env() -> Outcome {
    Ok(format!("{:?}", lark::Client::from_env()?.build()?))
}
