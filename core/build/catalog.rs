//! Loads the catalog: the files of `catalog/`, and the ids that changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;
use crate::file::{Rules, Service};

/// Everything known about one platform.
pub(crate) struct Catalog {
    /// `lark` or `dingtalk`.
    pub(crate) platform: &'static str,
    pub(crate) rules: Rules,
    pub(crate) services: Vec<Service>,
    /// Former ids and what they are called now.
    pub(crate) aliases: BTreeMap<String, String>,
}

impl Catalog {
    pub(crate) fn load(folder: &Path, platform: &'static str, rules: Rules) -> Result<Self> {
        let folder = folder.join(platform);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.to_lowercase().ends_with(".json") {
                names.push(name);
            }
        }
        names.sort();
        let mut services = Vec::new();
        for name in names {
            let json = fs::read_to_string(folder.join(&name))?;
            let service = Service::read(rules, &format!("{platform}/{name}"), &json);
            services.push(service.map_err(|fault| format!("core/catalog/{fault}"))?);
        }
        let ids = fs::read_to_string(folder.join("ids.txt")).unwrap_or_default();
        let aliases = ids
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(old, new)| (old.trim().to_owned(), new.trim().to_owned()))
            .collect();
        Ok(Self { platform, rules, services, aliases })
    }
}
