//! Every operation of a platform, by id: text, searched as it lies and read only where a row is
//! wanted, so that carrying all of them costs neither start-up time nor memory.
//!
//! A row is a line of columns parted by tabs: id, method, path, host, letters of the token kinds,
//! body (`-` none, `o` object, `w` whole, `m` multipart, `x` free), answer (`-` empty, `j` JSON, `f` file),
//! payload, paging, idempotency argument, parameters. `core/build/table.rs` writes them.

use std::sync::OnceLock;

use super::nearest::nearest;
use super::operation::Operation;

/// A row taken apart, once it was wanted.
pub(crate) type Parsed = OnceLock<Box<Operation<'static>>>;

/// The operations of one platform.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The rows, sorted by id.
    rows: &'static str,
    /// Where each row begins.
    starts: &'static [u32],
    /// Former ids and what they are called now, sorted.
    aliases: &'static [(&'static str, &'static str)],
    /// What the rows say: taking one apart costs more than finding it.
    parsed: &'static [Parsed],
}

impl Table {
    /// Puts the parts together that the generator writes.
    pub(crate) const fn new(
        rows: &'static str,
        starts: &'static [u32],
        aliases: &'static [(&'static str, &'static str)],
        parsed: &'static [Parsed],
    ) -> Self {
        Self { rows, starts, aliases, parsed }
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The operation with this id, which may be a former one.
    pub fn find(&self, id: &str) -> Option<&'static Operation<'static>> {
        let index = self.index(id)?;
        Some(self.parsed[index].get_or_init(|| Box::new(Operation::parse(self.row(index)))))
    }

    /// All ids, sorted, without the former ones.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.starts.iter().map(|&start| self.id_at(start))
    }

    /// Id, path and letter of the body of every row, without taking rows apart.
    pub(super) fn places(&self) -> impl Iterator<Item = [&'static str; 3]> {
        (0..self.len()).map(|index| {
            let mut columns = self.row(index).split('\t');
            [0, 1, 2].map(|skip| columns.nth(skip).unwrap_or_default())
        })
    }

    /// The id most like `id`, for the message about one that does not exist.
    pub fn suggest(&self, id: &str) -> Option<&'static str> {
        nearest(id, self.ids())
    }

    fn index(&self, id: &str) -> Option<usize> {
        let id = match self.aliases.binary_search_by(|(old, _)| (*old).cmp(id)) {
            Ok(index) => self.aliases[index].1,
            Err(_) => id,
        };
        self.starts.binary_search_by(|&start| self.id_at(start).cmp(id)).ok()
    }

    fn row(&self, index: usize) -> &'static str {
        let start = self.starts[index] as usize;
        let end = self.starts.get(index + 1).map_or(self.rows.len(), |&next| next as usize);
        self.rows[start..end].trim_end_matches('\n')
    }

    fn id_at(&self, start: u32) -> &'static str {
        let row = &self.rows[start as usize..];
        let end = row.bytes().position(|byte| byte == b'\t');
        &row[..end.unwrap_or(row.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static PARSED: [Parsed; 3] = [const { OnceLock::new() }; 3];
    static TABLE: Table = Table::new(
        "im.v1.chat.get\tGET\t/chats/:chat_id\n\
         im.v1.message.create\tPOST\t/messages\n\
         im.v1.message.create_card\tPOST\t/cards\n",
        &[0, 35, 71],
        &[("im.v1.message.send", "im.v1.message.create")],
        &PARSED,
    );

    #[test]
    fn every_row_is_found_and_nothing_else() {
        assert_eq!(TABLE.ids().count(), 3);
        for id in TABLE.ids() {
            assert_eq!(TABLE.find(id).unwrap().id, id);
        }
        assert_eq!((0..3).map(|index| TABLE.row(index).lines().count()).sum::<usize>(), 3);
        for id in ["", "im.v1.message", "im.v1.message.creat", "im.v1.message.created", "z"] {
            assert_eq!(TABLE.find(id), None, "{id}");
        }
    }

    #[test]
    fn a_former_id_leads_to_the_operation() {
        assert_eq!(TABLE.find("im.v1.message.send").unwrap().path, "/messages");
    }

    #[test]
    fn the_nearest_id_is_suggested() {
        assert_eq!(TABLE.suggest("im.v1.mesage.create"), Some("im.v1.message.create"));
        assert_eq!(TABLE.suggest("im.v1.chats.get"), Some("im.v1.chat.get"));
        assert_eq!(TABLE.suggest("calendar.v4.event.list"), None);
    }
}
