//! Packing: from what files say to [`Pack`].

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, Read};
use super::file::{Field, Service};
use super::pack::{NONE, Pack, RENAMED, REQUIRED, Words};
use super::shape::Shape;

/// Words in the making: by their length, then as texts are sorted.
#[derive(Default)]
pub(crate) struct Glossary(BTreeSet<(usize, String)>);

/// A type, by the number of its service and its name.
type Name<'a> = (usize, &'a str);

/// Everything that was packed, by what it was before.
pub(crate) struct Packer<'a> {
    words: Vec<(usize, String)>,
    shapes: BTreeMap<(&'a str, u16), u16>,
    types: BTreeMap<Name<'a>, u16>,
}

impl Glossary {
    pub(crate) fn add(&mut self, word: &str) {
        self.0.insert((word.len(), word.to_owned()));
    }

    fn field(&mut self, field: &Field) {
        self.add(&field.name);
        self.add(&field.wire);
        self.add(&field.shape.text);
    }
}

impl<'a> Packer<'a> {
    /// Numbers the words of a glossary and of all arguments, and the types that arguments hold.
    pub(crate) fn new(services: &'a [Service], mut words: Glossary) -> Read<Self> {
        let types = arguments(services);
        let fields = types.iter().filter_map(|&(index, name)| services[index].types.get(name));
        let parameters = services.iter().flat_map(|service| &service.operations);
        let parameters = parameters.flat_map(|operation| &operation.parameters);
        let all = parameters.map(|parameter| &parameter.field).chain(fields.clone().flatten());
        all.clone().for_each(|field| words.field(field));
        let mut numbers = BTreeMap::new();
        for (number, name) in types.iter().enumerate() {
            numbers.insert(*name, small(number)?);
        }
        let mut packer =
            Self { words: words.0.into_iter().collect(), shapes: BTreeMap::new(), types: numbers };
        small(packer.words.len())?;
        let mut shapes = BTreeSet::new();
        for (index, service) in services.iter().enumerate() {
            let own = types.iter().filter(|(of, _)| *of == index);
            let fields = own.filter_map(|(_, name)| service.types.get(*name)).flatten();
            let operations = service.operations.iter();
            let parameters = operations.flat_map(|operation| &operation.parameters);
            let parameters = parameters.map(|parameter| &parameter.field);
            for field in parameters.chain(fields) {
                shapes.insert((field.shape.text.as_str(), packer.type_of(index, &field.shape)));
            }
        }
        if shapes.len() > usize::from(RENAMED) {
            return Err(Fault::new("it has too many shapes of fields"));
        }
        for (number, shape) in shapes.into_iter().enumerate() {
            packer.shapes.insert(shape, small(number)?);
        }
        Ok(packer)
    }

    /// The number of a word.
    pub(crate) fn word(&self, word: &str) -> u16 {
        let found = self.words.binary_search_by(|(length, known)| {
            length.cmp(&word.len()).then_with(|| known.as_str().cmp(word))
        });
        found.ok().and_then(|index| u16::try_from(index).ok()).unwrap_or(NONE)
    }

    /// The number of the type that a shape mentions.
    pub(crate) fn type_of(&self, service: usize, shape: &Shape) -> u16 {
        let name = shape.mentions().and_then(|name| self.types.get(&(service, name)));
        name.copied().unwrap_or(NONE)
    }

    /// Appends a field.
    pub(crate) fn field(&self, service: usize, field: &Field, out: &mut Vec<u16>) {
        let shape = (field.shape.text.as_str(), self.type_of(service, &field.shape));
        let mut marked = self.shapes.get(&shape).copied().unwrap_or_default();
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
        for (index, name) in self.types.keys() {
            types.push(large(fields.len())?);
            for field in services[*index].types.get(*name).into_iter().flatten() {
                self.field(*index, field, &mut fields);
            }
        }
        types.push(large(fields.len())?);
        let mut shapes = vec![(0, NONE); self.shapes.len()];
        for (&(text, inner), &number) in &self.shapes {
            shapes[usize::from(number)] = (self.word(text), inner);
        }
        Ok(Pack {
            words: self.words()?,
            shapes: Cow::Owned(shapes),
            types: Cow::Owned(types),
            fields: Cow::Owned(fields),
        })
    }

    fn words(&self) -> Read<Words> {
        let mut text = String::new();
        let mut lengths = Vec::new();
        for (number, (length, word)) in self.words.iter().enumerate() {
            while lengths.len() <= *length {
                lengths.push((small(number)?, large(text.len())?));
            }
            text.push_str(word);
        }
        lengths.push((small(self.words.len())?, large(text.len())?));
        Ok(Words { text: Cow::Owned(text), lengths: Cow::Owned(lengths) })
    }
}

/// The types that arguments hold, sorted.
fn arguments(services: &[Service]) -> BTreeSet<Name<'_>> {
    let mut found = BTreeSet::new();
    for (index, service) in services.iter().enumerate() {
        let parameters = service.operations.iter().flat_map(|operation| &operation.parameters);
        let mut waiting: Vec<&str> =
            parameters.filter_map(|parameter| parameter.field.shape.mentions()).collect();
        while let Some(name) = waiting.pop() {
            if found.insert((index, name)) {
                let fields = service.types.get(name).into_iter().flatten();
                waiting.extend(fields.filter_map(|field| field.shape.mentions()));
            }
        }
    }
    found
}

fn small(number: usize) -> Read<u16> {
    let small = u16::try_from(number).ok().filter(|number| *number != NONE);
    small.ok_or_else(|| Fault::new("it has too many different names"))
}

fn large(number: usize) -> Read<u32> {
    u32::try_from(number).map_err(|_| Fault::new("it is too large"))
}
