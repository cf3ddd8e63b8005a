//! Packing: from what files say to [`Pack`].

use std::borrow::Cow;

use super::fault::{Fault, Read};
use super::file::{Field, Service};
use super::numbers::Numbers;
use super::pack::{NONE, Pack, RENAMED, REQUIRED, Words};
use super::shape::Shape;

/// The numbers of everything that was packed.
#[derive(Debug, Default)]
pub(crate) struct Packer {
    /// Words, in groups of one length.
    words: Numbers,
    /// Shapes, in groups of one type that they mention.
    shapes: Numbers,
    /// Types, in groups of one file.
    types: Numbers,
}

impl Packer {
    /// Adds a word that no argument brings.
    pub(crate) fn add(&mut self, word: &str) {
        self.words.add(word.len(), word);
    }

    /// Numbers all words, those of all arguments too, and the types that arguments hold.
    pub(crate) fn count(&mut self, services: &[Service]) -> Read<()> {
        let fields = self.arguments(services);
        self.types.count(NONE)?;
        for (index, field) in fields {
            for word in [&field.name, &field.wire, &field.shape.text] {
                self.add(word);
            }
            let inner = self.type_of(index, &field.shape);
            self.shapes.add(inner.into(), &field.shape.text);
        }
        // The shape of a field has two marks above it.
        self.shapes.count(RENAMED)?;
        self.words.count(NONE)
    }

    /// The fields of all arguments, by their files; the types on the way are added.
    fn arguments<'a>(&mut self, services: &'a [Service]) -> Vec<(usize, &'a Field)> {
        let mut found = Vec::new();
        for (index, service) in services.iter().enumerate() {
            for operation in &service.operations {
                found.extend(operation.parameters.iter().map(|known| (index, &known.field)));
            }
        }
        let mut next = 0;
        while let Some(&(index, field)) = found.get(next) {
            next += 1;
            if let Some(name) = field.shape.mentions()
                && self.types.add(index, name)
                && let Some(fields) = services[index].types.get(name)
            {
                found.extend(fields.iter().map(|field| (index, field)));
            }
        }
        found
    }

    /// The number of a word.
    pub(crate) fn word(&self, word: &str) -> u16 {
        self.words.get(word.len(), word)
    }

    /// The number of the type that a shape mentions.
    pub(crate) fn type_of(&self, service: usize, shape: &Shape) -> u16 {
        shape.mentions().map_or(NONE, |name| self.types.get(service, name))
    }

    /// Appends a field.
    pub(crate) fn field(&self, service: usize, field: &Field, out: &mut Vec<u16>) {
        let inner = self.type_of(service, &field.shape);
        let mut marked = self.shapes.get(inner.into(), &field.shape.text);
        if field.required {
            marked |= REQUIRED;
        }
        let renamed = field.wire != field.name;
        if renamed {
            marked |= RENAMED;
        }
        out.extend([self.word(&field.name), marked]);
        if renamed {
            out.push(self.word(&field.wire));
        }
    }

    /// Packs the types.
    pub(crate) fn pack(&self, services: &[Service]) -> Read<Pack> {
        let mut fields = Vec::new();
        let mut types = Vec::new();
        for (index, name) in self.types.iter() {
            types.push(large(fields.len())?);
            for field in services[index].types.get(name).into_iter().flatten() {
                self.field(index, field, &mut fields);
            }
        }
        types.push(large(fields.len())?);
        let mut shapes = Vec::new();
        for (inner, text) in self.shapes.iter() {
            shapes.push((self.word(text), u16::try_from(inner).unwrap_or(NONE)));
        }
        let mut text = String::new();
        let mut lengths = Vec::new();
        let mut count = 0;
        for (length, word) in self.words.iter() {
            while lengths.len() <= length {
                lengths.push((count, large(text.len())?));
            }
            text.push_str(word);
            count += 1;
        }
        lengths.push((count, large(text.len())?));
        Ok(Pack {
            words: Words { text: Cow::Owned(text), lengths: Cow::Owned(lengths) },
            shapes: Cow::Owned(shapes),
            types: Cow::Owned(types),
            fields: Cow::Owned(fields),
        })
    }
}

fn large(number: usize) -> Read<u32> {
    u32::try_from(number).map_err(|_| Fault::new("it is too large"))
}
