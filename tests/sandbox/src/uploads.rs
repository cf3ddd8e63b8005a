//! Files that were uploaded, until they are fetched again.

use std::collections::VecDeque;
use std::sync::Arc;

use parking_lot::Mutex;

/// All that is kept; the oldest goes first.
const LIMIT: usize = 256 << 20;

/// A file.
#[derive(Debug)]
pub(crate) struct Upload {
    key: String,
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// The files of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<VecDeque<Arc<Upload>>>);

impl Uploads {
    /// Keeps a file under its key.
    pub(crate) fn keep(&self, key: String, name: String, content: Vec<u8>) {
        let mut files = self.0.lock();
        files.push_back(Arc::new(Upload { key, name, content }));
        while files.iter().map(|file| file.content.len()).sum::<usize>() > LIMIT {
            files.pop_front();
        }
    }

    /// The file of a key.
    pub(crate) fn find(&self, key: &str) -> Option<Arc<Upload>> {
        self.0.lock().iter().rev().find(|file| file.key == key).cloned()
    }

    /// Forgets all.
    pub(crate) fn reset(&self) {
        self.0.lock().clear();
    }
}
