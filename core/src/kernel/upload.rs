//! The content of a file on its way to the platform.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::error::{Error, Result};

/// A source of bytes that can start again from the beginning.
trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// A source, and where it stands if that is known: who reads on where another stopped need not
/// seek.
struct Placed<S: ?Sized> {
    at: Option<u64>,
    source: S,
}

/// The content of a file for an upload: a path, bytes, or a reader that can be rewound.
///
/// It is sent in pieces, never held whole in memory by the library, and read again from the start
/// when a call is repeated. A clone is a handle to the same content; several calls may send it at
/// the same time, piece by piece.
#[derive(Clone)]
pub struct Upload {
    source: Arc<Mutex<Placed<dyn Source>>>,
    length: u64,
    file_name: String,
    content_type: Option<String>,
}

impl Upload {
    /// Opens a file. Its last path component is the file name that the platform sees.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the file cannot be opened, is a folder,
    /// or has no length that could be known before it is read: a pipe, a device.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let failed = |error: io::Error| {
            Error::config(format!("cannot read {}: {error}", path.display())).with_source(error)
        };
        let odd = |what: &str| Error::config(format!("{} is a {what}, not a file", path.display()));
        // Asked before it is opened: a pipe opens only when somebody writes into it.
        let facts = fs::metadata(path).map_err(failed)?;
        if facts.is_dir() {
            return Err(odd("folder"));
        } else if !facts.is_file() {
            return Err(odd("pipe or a device").with_hint("Read it, and give its bytes."));
        }
        let file = File::open(path).map_err(failed)?;
        let facts = file.metadata().map_err(failed)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self::from_source(file, facts.len(), name.unwrap_or_default()))
    }

    /// Takes bytes, under the name `file_name`.
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        let length = content.len() as u64;
        Self::from_source(Cursor::new(content), length, file_name.into())
    }

    /// Takes a reader from where it stands now to its end, under the name `file_name`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the reader cannot seek.
    pub fn reader<R: Read + Seek + Send + 'static>(
        file_name: impl Into<String>,
        mut reader: R,
    ) -> Result<Self> {
        let failed = |error: io::Error| {
            Error::config(format!("the upload cannot be rewound: {error}")).with_source(error)
        };
        let start = reader.stream_position().map_err(failed)?;
        let end = reader.seek(SeekFrom::End(0)).map_err(failed)?;
        let length = end.saturating_sub(start);
        Ok(Self::from_source(Window { reader, start }, length, file_name.into()))
    }

    /// Says what kind of content it is; `application/octet-stream` otherwise.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name the platform sees.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The number of bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The kind of content, if it was given.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content from its first byte on. The source is held for one piece at a time only, never
    /// while that is sent.
    ///
    /// # Errors
    /// When the source cannot start again.
    pub(crate) fn content(&self) -> Result<impl Read + '_> {
        let mut content = Content { upload: self, at: 0 };
        let placed = content.place(&mut self.source.lock());
        placed.map_err(|error| Error::of_io("the upload cannot be rewound", error))?;
        Ok(content)
    }

    fn from_source(source: impl Source + 'static, length: u64, file_name: String) -> Self {
        let source = Arc::new(Mutex::new(Placed { at: None, source }));
        Self { source, length, file_name, content_type: None }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?}, {} bytes)", self.file_name, self.length)
    }
}

/// Two uploads are equal when they are handles to the same content.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.source, &other.source) && self.file_name == other.file_name
    }
}

/// The content of an upload on its way out: exactly as many bytes as were promised.
struct Content<'a> {
    upload: &'a Upload,
    at: u64,
}

impl Content<'_> {
    fn place(&mut self, placed: &mut Placed<dyn Source>) -> io::Result<()> {
        if placed.at != Some(self.at) {
            placed.at = None;
            placed.source.seek(SeekFrom::Start(self.at))?;
            placed.at = Some(self.at);
        }
        Ok(())
    }

    fn piece(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut placed = self.upload.source.lock();
        self.place(&mut placed)?;
        placed.at = None;
        let count = placed.source.read(buffer)?;
        self.at += count as u64;
        placed.at = Some(self.at);
        Ok(count)
    }

    fn failed(&self, error: io::Error) -> Error {
        let what = format!("the upload {:?} cannot be read", self.upload.file_name);
        // It says nothing of the connection, which may look lost.
        Error::of_io(&what, error).ending()
    }
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.upload.length - self.at).unwrap_or(usize::MAX);
        let room = buffer.len().min(left);
        let Some(buffer) = buffer.get_mut(..room).filter(|buffer| !buffer.is_empty()) else {
            return Ok(0);
        };
        loop {
            return match self.piece(buffer) {
                Ok(0) => {
                    let Content { upload: Upload { length, .. }, at } = self;
                    let error =
                        Error::config(format!("the upload ended after {at} of {length} bytes"));
                    let hint = "Let no one write to a file during its upload; of a reader, say the \
                                length that it brings.";
                    Err(io::Error::other(error.with_hint(hint)))
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Err(io::Error::other(self.failed(error))),
                read => read,
            };
        }
    }
}

/// A reader whose beginning is where it stood when it was handed over.
struct Window<R> {
    reader: R,
    start: u64,
}

impl<R: Read> Read for Window<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl<R: Seek> Seek for Window<R> {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let target = match target {
            SeekFrom::Start(offset) => SeekFrom::Start(self.start.saturating_add(offset)),
            other => other,
        };
        Ok(self.reader.seek(target)?.saturating_sub(self.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn a_reader_starts_where_it_stood_each_time() {
        let mut reader = Cursor::new(b"head:content".to_vec());
        reader.set_position(5);
        let upload = Upload::reader("a.txt", reader).unwrap();
        assert_eq!(upload.length(), 7);
        for _ in 0..2 {
            let mut text = String::new();
            upload.content().unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "content");
        }
    }

    #[test]
    fn a_folder_is_refused() {
        let error = Upload::open("/").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
}
