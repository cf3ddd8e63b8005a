//! Every operation of a platform, by id: numbers and texts, read as they lie and taken apart only
//! where an operation is wanted, so that carrying all of them costs neither start-up time nor
//! memory.
//!
//! A row is the numbers of id and path, the letters of [`Letters`], the words that those announce
//! (host, payload, paging, idempotency), how many parameters travel in the query and in headers,
//! then the packed parameters: query, headers, and to its end the body. Those of the path stand in
//! the path. `core/build/table.rs` writes the rows.

use std::sync::OnceLock;

use super::operation::{Answer, BodyKind, Operation, Paging, Parameter, Place, TokenKinds, Types};
use crate::error::{Error, Result};
use crate::kernel::catalog::file::Rules;
use crate::kernel::catalog::index;
use crate::kernel::catalog::pack::{Pack, Packed, unpacked};
use crate::kernel::catalog::read::METHODS;
use crate::kernel::catalog::row::{self, Letters};
use crate::kernel::nearest::nearest;

/// The operations of one platform.
#[derive(Debug)]
pub struct Table {
    /// How files of the catalog are read.
    rules: Rules,
    pack: Pack,
    /// Where each row begins, sorted by id; the end is the last.
    rows: &'static [u32],
    facts: &'static [u16],
    /// The rows by the hashes of their ids.
    slots: &'static [u16],
    /// Former ids and what they are called now, sorted.
    aliases: &'static [(&'static str, &'static str)],
    /// What the rows say: taking one apart costs more than finding it.
    parsed: OnceLock<Box<[Parsed]>>,
}

/// A row taken apart, once it was wanted.
type Parsed = OnceLock<Box<Operation>>;

impl Table {
    /// Puts the parts together that the generator writes.
    pub(crate) const fn new(
        rules: Rules,
        pack: Pack,
        rows: &'static [u32],
        facts: &'static [u16],
        slots: &'static [u16],
        aliases: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { rules, pack, rows, facts, slots, aliases, parsed: OnceLock::new() }
    }

    /// How files of this catalog are read.
    pub(crate) fn rules(&self) -> Rules {
        self.rules
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The operation with this id, which may be a former one.
    pub fn find(&'static self, id: &str) -> Option<&'static Operation> {
        let index = self.index(id)?;
        let make = || (0..self.len()).map(|_| OnceLock::new()).collect();
        let slot = self.parsed.get_or_init(make).get(index)?;
        Some(slot.get_or_init(|| Box::new(self.operation(self.row(index)))))
    }

    /// The same for those who must have it.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) with the nearest id that exists.
    pub fn lookup(&'static self, id: &str) -> Result<&'static Operation> {
        self.find(id).ok_or_else(|| missing(id, self.ids()))
    }

    /// All ids, sorted, without the former ones.
    pub fn ids(&'static self) -> impl Iterator<Item = &'static str> {
        (0..self.len()).map(|index| self.id(index))
    }

    /// Id, path and whether any argument is taken, of every row, without taking rows apart.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        (0..self.len()).map(|index| {
            let row = self.row(index);
            let path = self.pack.words.get(row.get(1).copied().unwrap_or_default());
            let free = body_kind(letters(row)) == BodyKind::Free;
            (self.id(index), path, free)
        })
    }

    fn index(&self, id: &str) -> Option<usize> {
        let found = self.exact(id);
        found.or_else(|| {
            let found = self.aliases.binary_search_by(|(old, _)| (*old).cmp(id)).ok()?;
            self.exact(self.aliases[found].1)
        })
    }

    fn exact(&self, id: &str) -> Option<usize> {
        index::probe(self.slots, id, |index| {
            let word = self.row(index).first();
            word.is_some_and(|word| self.pack.words.is(*word, id))
        })
    }

    fn row(&self, index: usize) -> &'static [u16] {
        let at = |index: usize| self.rows.get(index).map_or(0, |start| *start as usize);
        self.facts.get(at(index)..at(index + 1)).unwrap_or_default()
    }

    fn id(&self, index: usize) -> &str {
        self.pack.words.get(self.row(index).first().copied().unwrap_or_default())
    }

    fn operation(&'static self, row: &'static [u16]) -> Operation {
        let letters = letters(row);
        let mut rest = row.iter();
        let mut next = || self.pack.words.get(rest.next().copied().unwrap_or_default());
        let (id, path) = (next(), next());
        let _letters = next();
        let mut optional = |letter| if letters.has(letter) { next() } else { "" };
        let (host, payload) = (optional(row::HOST), optional(row::PAYLOAD));
        let (paging, idempotency) = (optional(row::PAGING), optional(row::IDEMPOTENCY));
        let page = optional(row::PAGE);
        let [query, header] =
            rest.next().copied().unwrap_or_default().to_be_bytes().map(usize::from);
        let in_path = path.split('/').filter_map(|segment| segment.strip_prefix(':'));
        let mut parameters: Vec<Parameter> = in_path.map(Parameter::path).collect();
        for (index, packed) in unpacked(rest.as_slice()).enumerate() {
            let place = match index {
                _ if index < query => Place::Query,
                _ if index < query + header => Place::Header,
                _ => Place::Body,
            };
            parameters.push(self.parameter(place, packed));
        }
        Operation {
            id: id.into(),
            method: METHODS.get(letters.method()).copied().unwrap_or("GET").into(),
            path: path.into(),
            host: host.into(),
            tokens: TokenKinds {
                tenant: letters.has(row::TENANT),
                user: letters.has(row::USER),
                app: letters.has(row::APP),
            },
            body: body_kind(letters),
            answer: ANSWERS.get(letters.answer()).copied().unwrap_or(Answer::Empty),
            payload: payload.into(),
            paging: Paging::parse(paging),
            idempotency: idempotency.into(),
            page: page.into(),
            parameters: parameters.into(),
            types: Types::Catalog(&self.pack),
        }
    }

    fn parameter(&'static self, place: Place, packed: Packed) -> Parameter {
        let (shape, inner) = self.pack.shape(packed.shape);
        let words = &self.pack.words;
        let parameter =
            Parameter::new(place, words.get(packed.name), words.get(packed.wire), shape);
        Parameter { required: packed.required, inner, ..parameter }
    }
}

/// The bodies and the answers in the order in which the generator numbers them.
const BODIES: [BodyKind; 5] =
    [BodyKind::None, BodyKind::Object, BodyKind::Whole, BodyKind::Multipart, BodyKind::Free];
const ANSWERS: [Answer; 3] = [Answer::Empty, Answer::Json, Answer::File];

fn letters(row: &[u16]) -> Letters {
    Letters(row.get(2).copied().unwrap_or_default())
}

fn body_kind(letters: Letters) -> BodyKind {
    BODIES.get(letters.body()).copied().unwrap_or(BodyKind::None)
}

/// The error about an id that none of these is.
pub(crate) fn missing<'a>(id: &str, ids: impl Iterator<Item = &'a str>) -> Error {
    let error = Error::config(format!("there is no operation {id:?}"));
    error.with_hint(match nearest(id, ids) {
        Some(near) => format!("Did you mean {near:?}?"),
        None => "A raw call reaches what the catalog does not have.".into(),
    })
}

impl Paging {
    /// Reads `argument next more items`, with `-` for what there is not.
    fn parse(text: &'static str) -> Option<Self> {
        let mut words = text.split(' ').map(|word| if word == "-" { "" } else { word });
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some(token), Some(next), Some(more), Some(items)) => Some(Self {
                token: token.into(),
                next: next.into(),
                more: more.into(),
                items: items.into(),
            }),
            _ => None,
        }
    }
}
