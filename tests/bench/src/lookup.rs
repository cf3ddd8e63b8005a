//! What finding an operation by its name costs, beside the standard library's hash map with the
//! same names in it.

use std::collections::HashMap;
use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

use feiding::lark;

/// How often every operation is looked up.
const ROUNDS: usize = 2000;

/// Measures and writes the rows.
pub(crate) fn measure(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let client = lark::Client::new("cli_a1", "secret");
    let mut ids: Vec<String> = lark::OPERATIONS.ids().map(str::to_owned).collect();
    scatter(&mut ids);
    let first = nanos(&ids, 1, |id| lark::OPERATIONS.lookup(id).is_ok())?;
    let table = nanos(&ids, ROUNDS, |id| lark::OPERATIONS.lookup(id).is_ok())?;
    let by_client = nanos(&ids, ROUNDS, |id| client.lookup(id).is_ok())?;
    let map: HashMap<&str, usize> = ids.iter().map(|id| (id.as_str(), id.len())).collect();
    let hashed = nanos(&ids, ROUNDS, |id| map.contains_key(id))?;
    writeln!(out, "{:<34} {:>12}", format!("lookup of {} names in turn", ids.len()), "ns")?;
    for (name, nanos) in [
        ("  HashMap of the standard library", hashed),
        ("  feiding, the table", table),
        ("  feiding, through a client", by_client),
        ("  feiding, the first time", first),
    ] {
        writeln!(out, "{name:<34} {nanos:>12.1}")?;
    }
    Ok(())
}

/// Another order than that of the table, the same in every run.
fn scatter(ids: &mut [String]) {
    let mut at = 0;
    for index in (1..ids.len()).rev() {
        at = (at + 7919) % (index + 1);
        ids.swap(index, at);
    }
}

/// Nanoseconds per lookup of every name, so many times.
fn nanos(
    ids: &[String],
    rounds: usize,
    find: impl Fn(&str) -> bool,
) -> Result<f64, Box<dyn Error>> {
    let start = Instant::now();
    for _ in 0..rounds {
        for id in ids {
            if !find(black_box(id)) {
                return Err(format!("{id} is not there").into());
            }
        }
    }
    let lookups = f64::from(u32::try_from(rounds * ids.len())?);
    Ok(start.elapsed().as_secs_f64() * 1e9 / lookups)
}
