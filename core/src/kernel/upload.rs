//! The content of a file on its way to the platform.

use std::fmt;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::error::{Error, Result};

/// A source of bytes that can start again from the beginning.
trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// The content of a file for an upload: a path, bytes, or a reader that can be rewound.
///
/// It is sent in pieces, never held whole in memory by the library, and read again from the start
/// when a call is repeated. A clone is a handle to the same content, so two calls that send one
/// `Upload` at the same time wait for each other.
#[derive(Clone)]
pub struct Upload {
    source: Arc<Mutex<dyn Source>>,
    length: u64,
    file_name: String,
    content_type: Option<String>,
}

impl Upload {
    /// Opens a file. Its last path component is the file name that the platform sees.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the file cannot be opened or is a folder.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let failed = |error: io::Error| {
            Error::config(format!("cannot read {}: {error}", path.display())).with_source(error)
        };
        let file = File::open(path).map_err(failed)?;
        let facts = file.metadata().map_err(failed)?;
        if facts.is_dir() {
            return Err(Error::config(format!("{} is a folder, not a file", path.display())));
        }
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

    /// Runs `send` with the content from its first byte on.
    pub(crate) fn with_content<T>(
        &self,
        send: impl FnOnce(&mut dyn Read) -> Result<T>,
    ) -> Result<T> {
        let mut source = self.source.lock();
        let rewound = source.rewind();
        rewound.map_err(|error| Error::of_io("the upload cannot be rewound", error))?;
        send(&mut (&mut *source as &mut dyn Read).take(self.length))
    }

    fn from_source(source: impl Source + 'static, length: u64, file_name: String) -> Self {
        Self { source: Arc::new(Mutex::new(source)), length, file_name, content_type: None }
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
            upload
                .with_content(|content| {
                    content.read_to_string(&mut text).unwrap();
                    Ok(())
                })
                .unwrap();
            assert_eq!(text, "content");
        }
    }

    #[test]
    fn a_folder_is_refused() {
        let error = Upload::open("/").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
}
