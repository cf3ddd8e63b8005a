//! Operations of the user's own: files of the catalog that a client was given. They stand before
//! the table, so they add what the platform released yesterday and correct what the table has
//! wrong.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::operation::{Answer, BodyKind, Operation, Paging, Parameter, Place, TokenKinds, Types};
use crate::error::{Error, Result};
use crate::kernel::catalog::fault::Fault;
use crate::kernel::catalog::file::{self, Body, Rules, Service};
use crate::kernel::catalog::links;
use crate::kernel::catalog::packer::Packer;
use crate::kernel::catalog::shape::Kind;
use crate::kernel::url::Origin;

/// The largest file, in bytes: some six times the largest of the catalog.
const LARGEST: usize = 1 << 20;

/// Where a file is.
#[derive(Debug, Clone)]
pub(crate) enum OwnFile {
    Text(String),
    Path(PathBuf),
}

/// The operations of some files, by id.
#[derive(Debug, Default)]
pub(crate) struct OwnOperations(BTreeMap<String, Arc<Operation>>);

impl OwnOperations {
    /// Reads the files; of two operations with one id the later counts.
    ///
    /// # Errors
    /// A Config error that names the file, the operation or type, and the place in it.
    pub(crate) fn read(rules: Rules, files: &[OwnFile]) -> Result<Self> {
        let mut found = BTreeMap::new();
        for (index, file) in files.iter().enumerate() {
            let name = match file {
                OwnFile::Path(path) => format!("operations file {}", path.display()),
                OwnFile::Text(_) if files.len() == 1 => "operations".to_owned(),
                OwnFile::Text(_) => format!("operations {}", index + 1),
            };
            for operation in operations(rules, &name, file)? {
                found.insert(operation.id.to_string(), Arc::new(operation));
            }
        }
        Ok(Self(found))
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Arc<Operation>> {
        self.0.get(id)
    }

    /// Id, path and whether any argument is taken, of all of them, sorted.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.0
            .values()
            .map(|operation| (&*operation.id, &*operation.path, operation.body == BodyKind::Free))
    }
}

fn content(path: &Path, name: &str) -> Result<String> {
    let failed = |error: std::io::Error| Error::config(format!("{name}: {error}"));
    let mut text = String::new();
    // One byte more than is allowed, to know that it is more.
    let limit = LARGEST as u64 + 1;
    File::open(path).map_err(failed)?.take(limit).read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

fn error(mut fault: Fault) -> Error {
    let hint = fault.hint.take();
    let error = Error::config(fault.to_string());
    match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

/// The operations of one file with the types that their arguments hold.
fn operations(rules: Rules, name: &str, file: &OwnFile) -> Result<Vec<Operation>> {
    let read;
    let text = match file {
        OwnFile::Text(text) => text,
        OwnFile::Path(path) => {
            read = content(path, name)?;
            &read
        }
    };
    if text.len() > LARGEST {
        return Err(Error::config(format!("{name}: larger than {LARGEST} bytes")));
    }
    // Editors of Windows put a mark before the first character.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let services = [Service::read(rules, name, text).map_err(error)?];
    let mut packer = Packer::default();
    let pack = packer.count(&services).and_then(|()| packer.pack(&services));
    let types = Types::Own(Arc::new(pack.map_err(|fault| error(fault.at(name)))?));
    let mut made = Vec::new();
    for mut operation in services.into_iter().flat_map(|service| service.operations) {
        if operation.host.contains("://") {
            operation.host = origin(&operation.host).map_err(|error| {
                let (key, error) = (&operation.key, error.message());
                Error::config(format!("{name}: operation {key}: host: {error}"))
            })?;
        }
        made.push(known(operation, &packer, types.clone()));
    }
    Ok(made)
}

/// A host that is an origin gets tokens, so it must be as safe as a base URL.
fn origin(host: &str) -> Result<String> {
    Ok(Origin::parse_base(host)?.as_str().to_owned())
}

fn known(operation: file::Operation, packer: &Packer, types: Types) -> Operation {
    let page = links::noted(&operation, false);
    let takes = |kind: &str| operation.tokens.iter().any(|token| token == kind);
    let tokens = TokenKinds { tenant: takes("tenant"), user: takes("user"), app: takes("app") };
    let mut parameters = Vec::new();
    for file::Parameter { place, field } in operation.parameters {
        parameters.push(Parameter {
            inner: packer.type_of(0, &field.shape),
            name: field.name.into(),
            wire: field.wire.into(),
            place: match place {
                file::Place::Path => Place::Path,
                file::Place::Query => Place::Query,
                file::Place::Header => Place::Header,
                file::Place::Body => Place::Body,
            },
            shape: field.shape.text.into(),
            required: field.required,
        });
    }
    let paging = operation.paging.map(|words| {
        let word = |word: String| if word == "-" { "".into() } else { word.into() };
        let [token, next, more, items] = words.map(word);
        Paging { token, next, more, items }
    });
    Operation {
        id: operation.id.into(),
        method: operation.method.into(),
        path: operation.path.into(),
        host: operation.host.into(),
        tokens,
        body: match operation.body {
            Body::None => BodyKind::None,
            Body::Object => BodyKind::Object,
            Body::Whole => BodyKind::Whole,
            Body::Multipart => BodyKind::Multipart,
            Body::Free => BodyKind::Free,
        },
        answer: match operation.returns {
            None => Answer::Empty,
            Some(shape) if matches!(shape.kind, Kind::File) => Answer::File,
            Some(_) => Answer::Json,
        },
        payload: operation.payload.into(),
        paging,
        idempotency: operation.idempotency.into(),
        page: page.into(),
        parameters: parameters.into(),
        types,
    }
}
