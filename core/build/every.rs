//! A list of every struct, for the tests and fuzz targets that go through all of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::file::Service;
use crate::names::ident;
use crate::{Result, operations, write_file};

/// The rows of the list; one struct each.
#[derive(Default)]
pub(crate) struct Every(String);

impl Every {
    /// Adds the structs of a service: those of its types, which have these names, and those of its
    /// operations.
    pub(crate) fn add(
        &mut self,
        platform: &str,
        service: &Service,
        types: &BTreeMap<String, String>,
    ) {
        let mut root = format!("crate::{platform}::{}", ident(&service.name));
        if let Some(version) = &service.version {
            let _ = write!(root, "::{}", ident(version));
        }
        let file = service.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
        let mut row = |name: &str, path: &str| {
            let _ = writeln!(self.0, "    Every::of::<{path}>({file:?}, {name:?}),");
        };
        for (name, rust) in types {
            row(name, &format!("{root}::{rust}"));
        }
        for operation in &service.operations {
            let (_, modules) = operation.parts.split_last().unwrap_or((&operation.id, &[]));
            let mut path = root.clone();
            for module in modules {
                let _ = write!(path, "::{}", ident(module));
            }
            row(&operation.id, &format!("{path}::{}", operations::struct_name(operation)));
        }
    }

    /// Writes `lark_every.rs`, an expression.
    pub(crate) fn write(&self, platform: &str, out: &Path) -> Result<()> {
        let list = format!("&[\n{}]\n", self.0);
        write_file(&out.join(format!("{platform}_every.rs")), &list)
    }
}
