//! What the package knows about types: the table that `build.rs` makes from the catalog.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use crate::platform::Platform;

include!(concat!(env!("OUT_DIR"), "/types.rs"));

/// The types of one service version, as the table has them.
#[derive(Debug)]
pub(crate) struct Service {
    platform: Platform,
    /// `im.v1`, or `oapi`.
    name: &'static str,
    text: &'static str,
    types: OnceLock<HashMap<&'static str, Vec<Row>>>,
}

/// A field of a type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) wire: &'static str,
    pub(crate) shape: &'static str,
}

/// The types of one service version.
pub(crate) type Module = &'static Service;

/// What stands for the types of an operation that the table does not have.
static NONE: Service = Service::new(Platform::Lark, "", "");

impl Service {
    pub(crate) const fn new(platform: Platform, name: &'static str, text: &'static str) -> Self {
        Self { platform, name, text, types: OnceLock::new() }
    }

    /// The types that belong to the operation with this id.
    pub(crate) fn of(platform: Platform, id: &str) -> Module {
        let mut dots = id.match_indices('.').map(|(index, _)| index);
        let (first, second) = (dots.next(), dots.next());
        let cut = |end: Option<usize>| &id[..end.unwrap_or(id.len())];
        let found = Self::find(platform, cut(second));
        found.or_else(|| Self::find(platform, cut(first))).unwrap_or(&NONE)
    }

    /// No types.
    pub(crate) fn none() -> Module {
        &NONE
    }

    pub(crate) fn find(platform: Platform, name: &str) -> Option<Module> {
        let all = Self::all(platform);
        let found = all.binary_search_by(|known| known.name.cmp(name)).ok()?;
        all.get(found)
    }

    /// All service versions of a platform.
    pub(crate) fn all(platform: Platform) -> &'static [Self] {
        match platform {
            Platform::Lark => &LARK,
            Platform::Dingtalk => &DINGTALK,
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// The Python module.
    pub(crate) fn path(&self) -> String {
        format!("feiding.{}.{}", self.platform.name(), self.name)
    }

    /// The shape of an operation's answer.
    pub(crate) fn returns(&self, id: &str) -> &'static str {
        let row = self
            .text
            .lines()
            .find_map(|line| line.strip_prefix('=')?.strip_prefix(id)?.strip_prefix('\t'));
        row.and_then(|row| row.split('\t').next()).unwrap_or_default()
    }

    /// The names of the types that answers hold, and of those that arguments hold.
    pub(crate) fn reached(&self) -> [BTreeSet<&'static str>; 2] {
        let mut reached = [BTreeSet::new(), BTreeSet::new()];
        for row in self.text.lines().filter_map(|line| line.strip_prefix('=')) {
            let mut columns = row.split('\t').skip(1);
            let (returns, sent) = (columns.next(), columns.next());
            self.reach(returns.unwrap_or_default(), &mut reached[0]);
            for (index, shape) in sent.unwrap_or_default().split(' ').rev().enumerate() {
                // The fields of the body itself are arguments: it has no structure of its own.
                match shape.strip_prefix('&').filter(|_| index == 0) {
                    None => self.reach(shape, &mut reached[1]),
                    Some(name) => {
                        for row in self.fields(name).unwrap_or_default() {
                            self.reach(row.shape, &mut reached[1]);
                        }
                    }
                }
            }
        }
        reached
    }

    fn reach(&self, shape: &'static str, reached: &mut BTreeSet<&'static str>) {
        let Some((_, name)) = shape.split_once('&') else { return };
        let name = name.trim_end_matches([']', '}', '~', ',', '.']);
        if reached.insert(name) {
            for row in self.fields(name).unwrap_or_default() {
                self.reach(row.shape, reached);
            }
        }
    }

    /// The fields of a type.
    pub(crate) fn fields(&self, name: &str) -> Option<&[Row]> {
        let types = self.types.get_or_init(|| {
            let rows = self.text.lines().filter(|line| !line.starts_with('='));
            rows.filter_map(|line| {
                let mut columns = line.split('\t');
                Some((columns.next()?, columns.filter_map(Row::parse).collect()))
            })
            .collect()
        });
        types.get(name).map(Vec::as_slice)
    }
}

impl Row {
    /// Reads `name@wire!:shape`.
    fn parse(column: &'static str) -> Option<Self> {
        let (name, shape) = column.split_once(':')?;
        let name = name.trim_end_matches('!');
        let (name, wire) = name.split_once('@').unwrap_or((name, name));
        Some(Self { name, wire, shape })
    }
}
