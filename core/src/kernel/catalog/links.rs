//! The addresses of the platform's pages about an operation.
//!
//! Those of Feishu follow from the id, but for what the catalog notes; of any other operation the
//! catalog holds the whole address.

use super::file::{Body, Operation};

/// Where Feishu shows its operations.
const EXPLORER: &str = "https://open.feishu.cn/api-explorer?";

/// What is noted of the pages of an operation: `?` and those parts of the address that do not
/// follow from the id (`?resource=chat.members`), or one whole address, or nothing.
pub(crate) fn noted(operation: &Operation, follows: bool) -> String {
    if operation.page.is_some() || !follows || operation.body == Body::Free {
        return operation.page.clone().unwrap_or_default();
    }
    let resource = operation.key.rsplit_once('.').map(|(resource, _)| resource);
    let dotted = resource.filter(|resource| resource.contains('.')).map(|it| ("resource", it));
    let parts = operation.explorer.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    // Of two parts with one name the first counts.
    let parts: Vec<String> =
        parts.chain(dotted).map(|(name, value)| format!("{name}={value}")).collect();
    format!("?{}", parts.join("&"))
}

/// The page that documents an operation, if one is known.
pub(crate) fn document(id: &str, noted: &str) -> Option<String> {
    match Parts::of(id, noted) {
        None => Some(noted.to_owned()).filter(|page| !page.is_empty()),
        Some(Parts { project, version, resource, name }) => Some(format!(
            "{EXPLORER}from=op_doc_tab&apiName={name}&project={project}&resource={resource}\
             &version={version}"
        )),
    }
}

/// The page that tries an operation out, if there is one.
pub(crate) fn debug(id: &str, noted: &str) -> Option<String> {
    let Parts { project, version, resource, name } = Parts::of(id, noted)?;
    Some(format!(
        "{EXPLORER}project={project}&resource={resource}&apiName={name}&version={version}"
    ))
}

/// What the addresses of Feishu are made of.
struct Parts<'a> {
    project: &'a str,
    version: &'a str,
    resource: &'a str,
    name: &'a str,
}

impl<'a> Parts<'a> {
    fn of(id: &'a str, noted: &'a str) -> Option<Self> {
        let noted = noted.strip_prefix('?')?;
        let (service, rest) = id.split_once('.')?;
        let (version, key) = rest.split_once('.')?;
        let (resource, name) = key.rsplit_once('.').unwrap_or(("", key));
        let part = |wanted: &str, usual: &'a str| {
            let mut parts = noted.split('&').filter_map(|part| part.split_once('='));
            parts.find(|(name, _)| *name == wanted).map_or(usual, |(_, value)| value)
        };
        Some(Self {
            project: part("project", service),
            version: part("version", version),
            resource: part("resource", resource),
            name: part("apiName", name),
        })
    }
}
