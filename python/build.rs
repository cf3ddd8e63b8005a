//! Writes what the package must know about the types of answers: a text per service version, made
//! from `core/catalog/`. Classes are made from it when they are first wanted.
//!
//! A line is `Type<TAB>name@wire!:shape<TAB>…` for a type, and `=id<TAB>shape of the answer
//! <TAB>shapes of the arguments` for an operation.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let catalog = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../core/catalog");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut table = String::new();
    for (platform, variant) in [("lark", "Lark"), ("dingtalk", "Dingtalk")] {
        let folder = catalog.join(platform);
        println!("cargo:rerun-if-changed={}", folder.display());
        let _ = writeln!(table, "/// The service versions of {platform}, sorted by name.");
        let services = services(&folder)?;
        let (name, count) = (platform.to_uppercase(), services.len());
        let _ = writeln!(table, "pub(crate) static {name}: [Service; {count}] = [");
        for (name, text) in services {
            let file = format!("{platform}.{name}.txt");
            fs::write(out.join(&file), text)?;
            let _ = writeln!(
                table,
                "    Service::new(Platform::{variant}, {name:?}, \
                 include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))),"
            );
        }
        table.push_str("];\n");
    }
    fs::write(out.join("types.rs"), table)?;
    println!("cargo:rerun-if-changed=build.rs");
    Ok(())
}

/// The texts of all files of a platform, by service version.
fn services(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut services = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let file: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
            let service = file["service"].as_str().ok_or("a file without service")?;
            let name = match file["version"].as_str() {
                Some(version) => format!("{service}.{version}"),
                None => service.to_owned(),
            };
            let text = text(&name, &file);
            services.insert(name, text);
        }
    }
    Ok(services)
}

fn text(name: &str, file: &Value) -> String {
    let mut text = String::new();
    for (key, operation) in members(&file["operations"]) {
        let key = match key.rsplit_once('.') {
            // The old API keeps its dots: it has no resources.
            Some((resource, method)) if file["version"].is_string() => {
                format!("{}.{method}", resource.replace('.', "_"))
            }
            _ => key.clone(),
        };
        let returns = operation["returns"].as_str().map_or("", shape);
        let _ = write!(text, "={name}.{key}\t{returns}\t");
        for place in ["query", "header"] {
            for (_, kind) in members(&operation[place]) {
                let _ = write!(text, "{} ", kind.as_str().map_or("", shape));
            }
        }
        let body = operation["body"].as_str().or(operation["multipart"].as_str());
        let _ = writeln!(text, "{}", body.map_or("", shape));
    }
    for (name, fields) in members(&file["types"]) {
        text.push_str(name);
        for (field, kind) in members(fields) {
            let _ = write!(text, "\t{field}:{}", kind.as_str().map_or("", shape));
        }
        text.push('\n');
    }
    text
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// A type without its known values.
fn shape(kind: &str) -> &str {
    kind.split(' ').next().unwrap_or_default()
}
