//! Makes typed Rust and the operation tables from `catalog/`, before the crate is compiled.
//!
//! Everything goes to `OUT_DIR`: `lark.rs` and `dingtalk.rs` are the module trees of the services
//! whose features are on, `lark_table.rs` and `dingtalk_table.rs` the tables of all operations.

#[path = "build/catalog.rs"]
mod catalog;
#[path = "build/docs.rs"]
mod docs;
#[path = "build/every.rs"]
mod every;
#[path = "src/kernel/catalog/fault.rs"]
mod fault;
#[path = "src/kernel/catalog/file.rs"]
mod file;
#[path = "src/kernel/catalog/index.rs"]
#[expect(dead_code, reason = "the crate reads what the generator writes")]
mod index;
#[path = "src/kernel/catalog/json.rs"]
mod json;
#[path = "build/known.rs"]
mod known;
#[path = "src/kernel/catalog/links.rs"]
mod links;
#[path = "src/kernel/catalog/members.rs"]
mod members;
#[path = "build/names.rs"]
mod names;
#[path = "src/kernel/nearest.rs"]
#[expect(unreachable_pub, reason = "the crate exports it")]
mod nearest;
#[path = "src/kernel/catalog/numbers.rs"]
mod numbers;
#[path = "build/operations.rs"]
mod operations;
#[path = "src/kernel/catalog/pack.rs"]
#[expect(dead_code, reason = "the crate reads what the generator writes")]
mod pack;
#[path = "src/kernel/catalog/packer.rs"]
mod packer;
#[path = "src/kernel/catalog/parts.rs"]
mod parts;
#[path = "src/kernel/catalog/read.rs"]
mod read;
#[path = "src/kernel/catalog/row.rs"]
#[expect(dead_code, reason = "the crate reads what the generator writes")]
mod row;
#[path = "src/kernel/catalog/shape.rs"]
mod shape;
#[path = "build/structs.rs"]
mod structs;
#[path = "build/table.rs"]
mod table;
#[path = "build/tree.rs"]
mod tree;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use catalog::Catalog;
use file::{Rules, Service};

/// The platforms, and how their files are read.
const PLATFORMS: [(&str, Rules); 2] = [
    ("lark", Rules { resources: true, hosts: &["www"] }),
    ("dingtalk", Rules { resources: false, hosts: &["oapi"] }),
];

/// What the steps of the generator return.
type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut cargo = io::stdout();
    writeln!(cargo, "cargo:rerun-if-changed=build.rs")?;
    writeln!(cargo, "cargo:rerun-if-changed=build")?;
    writeln!(cargo, "cargo:rerun-if-changed=src/kernel/catalog")?;
    writeln!(cargo, "cargo:rerun-if-changed=src/kernel/nearest.rs")?;
    writeln!(cargo, "cargo:rerun-if-changed=catalog/lark")?;
    writeln!(cargo, "cargo:rerun-if-changed=catalog/dingtalk")?;
    writeln!(cargo, "cargo:rustc-check-cfg=cfg(typed)")?;
    // What cargo-fuzz sets.
    writeln!(cargo, "cargo:rustc-check-cfg=cfg(fuzzing)")?;
    let mut typed = false;
    for (platform, rules) in PLATFORMS {
        let catalog = Catalog::load(&root.join("catalog"), platform, rules)?;
        table::write(&catalog, &out)?;
        let services: Vec<&Service> =
            catalog.services.iter().filter(|service| is_enabled(platform, service)).collect();
        typed |= !services.is_empty();
        tree::write(platform, &services, &out)?;
    }
    if typed {
        writeln!(cargo, "cargo:rustc-cfg=typed")?;
    }
    Ok(())
}

/// Whether the feature of a service is on; `lark-im` for the service `im`.
fn is_enabled(platform: &str, service: &Service) -> bool {
    let feature = format!("CARGO_FEATURE_{platform}_{}", service.name).to_uppercase();
    env::var_os(feature.replace('-', "_")).is_some()
}

/// Writes a file, with its folder.
fn write_file(path: &Path, content: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, content)?)
}
