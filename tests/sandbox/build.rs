//! Puts the catalog's files together into one JSON text that the binary carries.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/catalog");
    let mut out = String::from("{");
    for platform in ["lark", "dingtalk"] {
        let folder = catalog.join(platform);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        files.retain(|path| path.extension().is_some_and(|end| end == "json"));
        files.sort();
        let texts: Vec<String> = files.iter().map(fs::read_to_string).collect::<io::Result<_>>()?;
        let mark = if out.len() > 1 { "," } else { "" };
        out.push_str(&format!("{mark}\"{platform}\":[{}]", texts.join(",")));
    }
    out.push('}');
    let target = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&target).join("catalog.json"), out)
}
