//! The module tree of a platform: services, versions, resources.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::every::Every;
use crate::file::{Operation, Service};
use crate::names::{Scope, camel, ident, unique};
use crate::{Result, operations, structs, write_file};

/// A file longer than this is cut between two items.
const LINES: usize = 8000;

/// Writes the files of the services and the tree that includes them.
pub(crate) fn write(platform: &str, services: &[&Service], out: &Path) -> Result<()> {
    let mut versions: BTreeMap<&str, Vec<&Service>> = BTreeMap::new();
    for service in services {
        versions.entry(&service.name).or_default().push(service);
    }
    let mut every = Every::default();
    let mut tree = format!("// Made from core/catalog/{platform}/ by core/build/.\n");
    for (name, services) in versions {
        let _ = writeln!(tree, "\n/// The service `{name}`.\npub mod {} {{", ident(name));
        for service in services {
            let includes = write_service(platform, service, &mut every, out)?;
            match &service.version {
                None => tree.push_str(&indented(&includes)),
                Some(version) => {
                    let inner = format!(
                        "/// Version `{version}` of the service `{name}`.\npub mod {} {{\n{}}}\n",
                        ident(version),
                        indented(&includes)
                    );
                    tree.push_str(&indented(&inner));
                }
            }
        }
        tree.push_str("}\n");
    }
    every.write(platform, out)?;
    write_file(&out.join(format!("{platform}.rs")), &tree)
}

/// Writes the files of one service; gives the lines that include them.
fn write_service(
    platform: &str,
    service: &Service,
    every: &mut Every,
    out: &Path,
) -> Result<String> {
    let mut root = Module::default();
    for operation in &service.operations {
        let (_, modules) = operation.parts.split_last().ok_or("an operation has no name")?;
        root.insert(modules, operation);
    }
    let needed = structs::needed(service);
    let mut taken = root.struct_names();
    let types: BTreeMap<String, String> =
        needed.iter().map(|name| ((*name).to_owned(), unique(&mut taken, &camel(name)))).collect();
    every.add(platform, service, &types);
    let scope = Scope::new(taken, 0, &types);
    let mut items = structs::structs(service, &needed, &scope);
    items.extend(root.items(platform, service, &scope, 0));
    if items.is_empty() {
        return Ok(String::new());
    }
    let from = format!("// Made from core/catalog/{} by core/build/.\n", service.file);
    let head =
        format!("{from}\n{}", uses(&scope, !needed.is_empty() || !root.operations.is_empty()));
    let name = service.file.trim_end_matches(".json");
    let mut parts = vec![head];
    let mut lines = 0;
    for item in items {
        let more = item.lines().count() + 1;
        if lines + more > LINES && lines > 0 {
            parts.push(from.clone());
            lines = 0;
        }
        lines += more;
        if let Some(part) = parts.last_mut() {
            let _ = write!(part, "\n{item}");
        }
    }
    let mut includes = String::new();
    for (index, part) in parts.iter().enumerate() {
        let number = if index == 0 { String::new() } else { format!(".{}", index + 1) };
        let file = format!("{name}{number}.rs");
        write_file(&out.join(&file), part)?;
        let _ = writeln!(includes, "include!(concat!(env!(\"OUT_DIR\"), \"/{file}\"));");
    }
    Ok(includes)
}

/// The `use` lines of a module.
fn uses(scope: &Scope<'_>, has_structs: bool) -> String {
    let mut lines = scope.uses();
    if has_structs {
        lines.push_str("use crate::kernel::codec::generated::{nothing, record};\n");
    }
    lines
}

/// Operations by the modules in which they stand.
#[derive(Default)]
struct Module<'a> {
    inner: BTreeMap<&'a str, Module<'a>>,
    operations: Vec<&'a Operation>,
}

impl<'a> Module<'a> {
    fn insert(&mut self, modules: &'a [String], operation: &'a Operation) {
        match modules.split_first() {
            None => self.operations.push(operation),
            Some((first, rest)) => {
                self.inner.entry(first).or_default().insert(rest, operation);
            }
        }
    }

    fn struct_names(&self) -> BTreeSet<String> {
        self.operations.iter().map(|operation| operations::struct_name(operation)).collect()
    }

    /// The operations of this module, then the modules inside.
    fn items(
        &self,
        platform: &str,
        service: &Service,
        scope: &Scope<'_>,
        depth: usize,
    ) -> Vec<String> {
        let own = self.operations.iter();
        let mut items: Vec<String> = own
            .map(|operation| operations::operation(platform, service, operation, scope))
            .collect();
        for (name, module) in &self.inner {
            let inner = scope.inside(module.struct_names(), depth + 1);
            let code = module.items(platform, service, &inner, depth + 1).join("\n");
            let uses = uses(&inner, !module.operations.is_empty());
            let gap = if uses.is_empty() { "" } else { "\n" };
            items.push(format!(
                "/// Operations on `{name}`.\npub mod {} {{\n{}}}\n",
                ident(name),
                indented(&format!("{uses}{gap}{code}"))
            ));
        }
        items
    }
}

fn indented(code: &str) -> String {
    let mut indented = String::with_capacity(code.len() * 5 / 4);
    for line in code.lines() {
        if !line.is_empty() {
            indented.push_str("    ");
            indented.push_str(line);
        }
        indented.push('\n');
    }
    indented
}
