//! What a call costs: CPU time of this process per call, ours beside a bare client that does the
//! same TLS and JSON work over one connection per thread.
//!
//! Arguments: the sandbox's http address, its https address, the file with its CA, the number of
//! calls per round. The sandbox must be a process of its own, or its work would be counted too.

mod bare;
mod lookup;

use std::error::Error;
use std::io::{Write, stdout};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use feiding::lark::im::v1::message;
use feiding::{Args, lark};

/// How often each row is measured.
const ROUNDS: usize = 3;

/// What one measurement found.
struct Row {
    name: &'static str,
    /// Microseconds of CPU time per call.
    cpu: f64,
    per_second: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [http, https, ca, calls] = args.as_slice() else {
        return Err("usage: feiding-bench HTTP_URL HTTPS_URL CA_FILE CALLS".into());
    };
    let calls: usize = calls.parse()?;
    let mut out = stdout().lock();
    writeln!(out, "{:<34} {:>12} {:>12}", "call", "CPU us", "calls/s")?;
    for (scheme, url) in [("http", http), ("https", https)] {
        for threads in [1, 8] {
            writeln!(out, "{scheme}, {threads} thread(s)")?;
            let calls = calls / threads;
            let rows = best(|| {
                Ok([
                    measure(
                        "  bare client",
                        threads,
                        calls,
                        || bare::Client::connect(url, ca),
                        bare::Client::send_message,
                    )?,
                    measure("  feiding, typed", threads, calls, || client(url, ca), typed)?,
                    measure("  feiding, by name", threads, calls, || client(url, ca), by_name)?,
                ])
            })?;
            for row in &rows {
                let ratio = row.cpu / rows[0].cpu;
                writeln!(
                    out,
                    "{:<34} {:>12.1} {:>12.0}   x{ratio:.2}",
                    row.name, row.cpu, row.per_second
                )?;
            }
        }
    }
    lookup::measure(&mut out)
}

/// The best of some rounds of each row, so that nobody pays for what the machine does besides.
fn best(
    mut round: impl FnMut() -> Result<[Row; 3], Box<dyn Error>>,
) -> Result<[Row; 3], Box<dyn Error>> {
    let mut rows = round()?;
    for _ in 1..ROUNDS {
        for (row, again) in rows.iter_mut().zip(round()?) {
            if again.cpu < row.cpu {
                *row = again;
            }
        }
    }
    Ok(rows)
}

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn client(url: &str, ca: &str) -> Outcome<Arc<lark::Client>> {
    // All threads share one client: that is what is measured.
    static SHARED: std::sync::Mutex<Vec<(String, Arc<lark::Client>)>> =
        std::sync::Mutex::new(Vec::new());
    let mut shared = SHARED.lock().map_err(|_| "poisoned")?;
    if let Some((_, client)) = shared.iter().find(|(known, _)| known == url) {
        return Ok(Arc::clone(client));
    }
    let client = lark::Client::builder("cli_a1", "secret").base_url(url).ca_file(ca).build()?;
    let client = Arc::new(client);
    shared.push((url.to_owned(), Arc::clone(&client)));
    Ok(client)
}

fn typed(client: &mut Arc<lark::Client>) -> Outcome<usize> {
    let sent = client.call(&message::Create {
        receive_id_type: Some("chat_id".into()),
        receive_id: Some("oc_42".into()),
        msg_type: Some("text".into()),
        content: Some("{\"text\":\"build is green\"}".into()),
        ..Default::default()
    })?;
    Ok(sent.data.message_id.map_or(0, |id| id.len()))
}

fn by_name(client: &mut Arc<lark::Client>) -> Outcome<usize> {
    let args = Args::new()
        .set("receive_id_type", "chat_id")
        .set("receive_id", "oc_42")
        .set("msg_type", "text")
        .set("content", "{\"text\":\"build is green\"}");
    let sent = client.call_by_name("im.v1.message.create", args)?;
    Ok(sent.data["message_id"].as_str().map_or(0, str::len))
}

/// Runs `work` so often in so many threads, after a warm-up.
fn measure<C: Send>(
    name: &'static str,
    threads: usize,
    calls: usize,
    make: impl Fn() -> Outcome<C> + Sync,
    work: impl Fn(&mut C) -> Outcome<usize> + Sync,
) -> Result<Row, Box<dyn Error>> {
    let mut clients = Vec::new();
    for _ in 0..threads {
        let mut client = make().map_err(|error| error.to_string())?;
        for _ in 0..200 {
            work(&mut client).map_err(|error| error.to_string())?;
        }
        clients.push(client);
    }
    let start = Instant::now();
    let spent: Vec<Outcome<Duration>> = thread::scope(|scope| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let work = &work;
                scope.spawn(move || {
                    let before = cpu_time()?;
                    (0..calls).try_for_each(|_| work(client).map(drop))?;
                    Ok(cpu_time()?.saturating_sub(before))
                })
            })
            .collect();
        let join = |thread: thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|_| Err("a thread panicked".into()))
        };
        running.into_iter().map(join).collect()
    });
    let elapsed = start.elapsed();
    let mut cpu = Duration::ZERO;
    for spent in spent {
        cpu += spent.map_err(|error| error.to_string())?;
    }
    let total = f64::from(u32::try_from(threads * calls)?);
    let cpu = cpu.as_secs_f64() * 1e6 / total;
    Ok(Row { name, cpu, per_second: total / elapsed.as_secs_f64() })
}

/// The CPU time of this thread, in user and kernel.
fn cpu_time() -> Outcome<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanos = text.split(' ').next().ok_or("no figures")?;
    Ok(Duration::from_nanos(nanos.parse()?))
}
