//! Puts the files of the operation catalog together, so that the sandbox is one program.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/catalog");
    let mut text = String::from("[");
    for platform in ["lark", "dingtalk"] {
        let folder = catalog.join(platform);
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in files(&folder)? {
            println!("cargo:rerun-if-changed={}", file.display());
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&fs::read_to_string(&file)?);
        }
    }
    text.push(']');
    let target = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(Path::new(&target).join("catalog.json"), text)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
