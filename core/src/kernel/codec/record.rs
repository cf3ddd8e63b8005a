//! Typed structs as the codec sees them: named slots.

use super::slot::{Slot, Style, View};

/// A struct whose fields are reached by their number.
pub trait Record {
    /// The facts about the fields, in the order the platform sends them.
    fn fields(&self) -> &'static [Field];

    /// One field. Behind the last stand the further arguments of an operation
    /// ([`Extra`](super::endpoint::Extra)); what is not there holds nothing.
    fn get(&self, index: usize) -> &dyn Slot;

    /// As [`Record::get`], to be read into.
    fn slot(&mut self, index: usize) -> &mut dyn Slot;

    /// The name of the struct, for printing.
    fn name(&self) -> &'static str {
        let path = std::any::type_name::<Self>();
        path.rsplit("::").next().unwrap_or(path)
    }
}

/// What is known about one field of a [`Record`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Our name.
    pub name: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// How the value travels.
    pub style: Style,
    /// Whether the value must not be printed.
    pub secret: bool,
    /// Whether the value is the content of a file.
    pub file: bool,
}

impl Field {
    /// A field that is called the same on the wire and travels as plain JSON.
    pub const fn new(name: &'static str) -> Self {
        Self { name, wire: name, style: Style::PLAIN, secret: false, file: false }
    }

    /// Sets the name on the wire.
    #[must_use]
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }

    /// Sets how the value travels, in the notation of [`Style::of`].
    #[must_use]
    pub const fn shape(mut self, shape: &str) -> Self {
        self.style = Style::of(shape);
        self
    }

    /// Says that the value must not be printed.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Says that the value is the content of a file.
    #[must_use]
    pub const fn file(mut self) -> Self {
        self.file = true;
        self
    }
}

/// Finds a field by its name on the wire, or by ours too, which then goes first: two arguments of
/// an operation may share their name on the wire, and one of them is called so by us.
pub(super) fn find(fields: &[Field], next: usize, name: &str, ours: bool) -> Option<usize> {
    let by_ours = || search(fields, next, |field| field.name == name);
    let by_wire = || search(fields, next, |field| field.wire == name);
    if ours { by_ours().or_else(by_wire) } else { by_wire() }
}

/// The search begins at `next`: fields usually arrive in the order in which they are declared.
fn search(fields: &[Field], next: usize, fits: impl Fn(&Field) -> bool) -> Option<usize> {
    let next = next.min(fields.len());
    let (before, after) = fields.split_at(next);
    match after.iter().position(&fits) {
        Some(index) => Some(next + index),
        None => before.iter().position(fits),
    }
}

/// The fields that hold something.
pub(super) fn present(record: &dyn Record) -> impl Iterator<Item = (&'static Field, View<'_>)> {
    record.fields().iter().enumerate().filter_map(|(index, field)| match record.get(index).view() {
        View::Absent => None,
        view => Some((field, view)),
    })
}

/// A struct that contains itself has a box on the way.
impl<T: Record> Record for Box<T> {
    fn fields(&self) -> &'static [Field] {
        T::fields(self)
    }

    fn get(&self, index: usize) -> &dyn Slot {
        T::get(self, index)
    }

    fn slot(&mut self, index: usize) -> &mut dyn Slot {
        T::slot(self, index)
    }

    fn name(&self) -> &'static str {
        T::name(self)
    }
}
