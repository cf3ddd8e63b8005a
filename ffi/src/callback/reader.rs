//! Content that the host reads piece by piece.
#![expect(unsafe_code, reason = "vouches for the layout of its table")]

use std::io::{self, Read, Seek, SeekFrom};

use super::{Callbacks, Held, Outcome, Userdata, failed, need};
use crate::error::{FEIDING_CONFIG, Fault, Status};

/// Content that is read piece by piece: of a file to be sent, or of an answer of your own
/// transport. Its functions are called by one thread at a time, which may be another each time;
/// they may call the library, and no C++ exception may leave them. Another status than FEIDING_OK
/// ends the call with it, and with the message that feiding_result_set_message() gave.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Reader {
    /// sizeof(feiding_reader).
    pub size: usize,
    /// What the functions get first.
    pub userdata: Userdata,
    /// Frees the userdata, once, when nothing will be read any more. May be NULL.
    pub free: Option<extern "C" fn(userdata: Userdata)>,
    /// Puts at most `length` bytes into `buffer`, and their number into `*count`: 0 at the end.
    pub read: Option<
        extern "C" fn(
            userdata: Userdata,
            buffer: *mut u8,
            length: usize,
            count: &mut usize,
            result: &mut Outcome,
        ) -> Status,
    >,
    /// Goes back to the first byte, for a call that is sent again. May be NULL: then the content
    /// can be sent once. Not used in answers.
    pub rewind: Option<extern "C" fn(userdata: Userdata, result: &mut Outcome) -> Status>,
}

// SAFETY: `repr(C)`, the head first, functions after it.
unsafe impl Callbacks for Reader {
    const NAME: &'static str = "feiding_reader";
}

/// The same for the core: content of a known length.
#[derive(Debug)]
pub(crate) struct Content {
    reader: Held<Reader>,
    length: u64,
    position: u64,
}

impl Content {
    /// Content of `length` bytes.
    ///
    /// # Errors
    /// When the function that reads is missing.
    pub(crate) fn new(reader: Held<Reader>, length: u64) -> Result<Self, Fault> {
        need(reader.table.read, "feiding_reader.read")?;
        Ok(Self { reader, length, position: 0 })
    }

    fn rewind(&mut self) -> io::Result<()> {
        if self.position == 0 {
            return Ok(());
        }
        let rewind = self.reader.table.rewind.ok_or_else(|| {
            let error = feiding::Error::config("the content was read and has no rewind")
                .with_hint("Give feiding_reader.rewind, or turn retries off.");
            io::Error::other(error)
        })?;
        let ask = |result: &mut Outcome| rewind(self.reader.userdata(), result);
        Outcome::ask("feiding_reader.rewind", ask).map_err(io::Error::other)?;
        self.position = 0;
        Ok(())
    }
}

impl Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(read) = self.reader.table.read else { return Ok(0) };
        let mut count = 0;
        let ask = |result: &mut Outcome| {
            read(self.reader.userdata(), buffer.as_mut_ptr(), buffer.len(), &mut count, result)
        };
        // Counts as read from here on, whatever comes of it.
        self.position = self.position.max(1);
        Outcome::ask("feiding_reader.read", ask).map_err(io::Error::other)?;
        if count > buffer.len() {
            let text = format!("it gave {count} bytes for {}", buffer.len());
            let error = failed("feiding_reader.read", FEIDING_CONFIG, Some(&text));
            return Err(io::Error::other(error));
        }
        self.position = self.position.saturating_add(count as u64);
        Ok(count)
    }
}

/// As far as uploads ask: where it stands, where it ends, and back to the start.
impl Seek for Content {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        match target {
            SeekFrom::Current(0) => Ok(self.position),
            SeekFrom::End(0) => Ok(self.length),
            SeekFrom::Start(0) => self.rewind().map(|()| 0),
            _ => Err(io::Error::from(io::ErrorKind::Unsupported)),
        }
    }
}
