//! Writes the C headers: `include/feiding.h` from the sources of the C library, and
//! `include/feiding_operations.h` from the table of operations. With `--check` it writes nothing
//! and fails when one of them is not what it would write.

mod face;
mod operations;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let check = match env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => return Err(format!("{other:?} is not known; there is --check").into()),
    };
    let ffi = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no folder above")?;
    let include = ffi.parent().ok_or("no folder above")?.join("include");
    let headers =
        [("feiding.h", face::header(ffi)?), ("feiding_operations.h", operations::header()?)];
    for (name, text) in headers {
        let path = include.join(name);
        if !check {
            fs::create_dir_all(&include)?;
            fs::write(&path, text)?;
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            let hint = "run cargo run -p feiding-header";
            return Err(format!("include/{name} is not up to date: {hint}").into());
        }
    }
    Ok(())
}
