//! Uploaded files, kept in memory: 256 MiB at most, and as much again of uploads in parts that
//! are not finished. The oldest give way.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;

use parking_lot::Mutex;

const BYTES: usize = 256 * 1024 * 1024;

/// How many uploads in parts may be unfinished.
const SESSIONS: usize = 100;

/// A piece of a request's body.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) body: Arc<[u8]>,
    pub(crate) range: Range<usize>,
}

impl Content {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.body[self.range.clone()]
    }
}

/// A file as it was uploaded.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    /// In the order of the file; one unless it was uploaded in parts.
    pub(crate) contents: Vec<Content>,
}

impl File {
    fn len(&self) -> usize {
        self.contents.iter().map(|part| part.body.len()).sum()
    }
}

/// An upload in parts.
#[derive(Debug)]
struct Session {
    id: String,
    name: String,
    size: u64,
    parts: BTreeMap<u64, Content>,
}

impl Session {
    fn len(&self) -> usize {
        self.parts.values().map(|part| part.body.len()).sum()
    }
}

#[derive(Debug, Default)]
struct State {
    files: HashMap<String, File>,
    order: VecDeque<String>,
    bytes: usize,
    /// The oldest first.
    sessions: VecDeque<Session>,
}

/// All uploads of one sandbox.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<State>);

impl Uploads {
    /// Keeps a file under a key.
    pub(crate) fn keep(&self, key: &str, file: File) {
        let mut state = self.0.lock();
        if let Some(before) = state.files.remove(key) {
            state.bytes -= before.len();
            state.order.retain(|known| known != key);
        }
        state.bytes += file.len();
        state.order.push_back(key.to_owned());
        state.files.insert(key.to_owned(), file);
        while state.bytes > BYTES
            && let Some(oldest) = state.order.pop_front()
        {
            let dropped = state.files.remove(&oldest);
            state.bytes -= dropped.map_or(0, |file| file.len());
        }
    }

    /// The file of a key.
    pub(crate) fn find(&self, key: &str) -> Option<File> {
        self.0.lock().files.get(key).cloned()
    }

    /// Begins an upload in parts; of too many that are never finished the oldest is forgotten.
    pub(crate) fn begin(&self, id: &str, name: &str, size: u64) {
        let mut state = self.0.lock();
        if state.sessions.len() >= SESSIONS {
            state.sessions.pop_front();
        }
        let (id, name) = (id.to_owned(), name.to_owned());
        state.sessions.push_back(Session { id, name, size, parts: BTreeMap::new() });
    }

    /// Takes a part; `false` for an unknown upload or more than all may hold. Older uploads that
    /// were not finished give way.
    pub(crate) fn add(&self, id: &str, number: u64, content: Content) -> bool {
        let mut state = self.0.lock();
        let Some(mut own) = state.sessions.iter().position(|session| session.id == id) else {
            return false;
        };
        let before = state.sessions[own].parts.get(&number).map_or(0, |part| part.body.len());
        let mut held = state.sessions.iter().map(Session::len).sum::<usize>() - before;
        while held + content.body.len() > BYTES
            && own > 0
            && let Some(oldest) = state.sessions.pop_front()
        {
            held -= oldest.len();
            own -= 1;
        }
        let fits = held + content.body.len() <= BYTES;
        if fits {
            state.sessions[own].parts.insert(number, content);
        }
        fits
    }

    /// Ends an upload in parts, of which the caller may say how many they were; `None` for an
    /// unknown one or if parts are missing.
    pub(crate) fn finish(&self, id: &str, parts: Option<u64>) -> Option<File> {
        let mut state = self.0.lock();
        let own = state.sessions.iter().position(|session| session.id == id)?;
        let session = &state.sessions[own];
        let lengths = session.parts.values().map(|part| part.range.len() as u64);
        let complete = parts.is_none_or(|parts| session.parts.keys().copied().eq(0..parts));
        if !complete || lengths.sum::<u64>() != session.size {
            return None;
        }
        let session = state.sessions.remove(own)?;
        Some(File { name: session.name, contents: session.parts.into_values().collect() })
    }

    /// Forgets everything.
    pub(crate) fn reset(&self) {
        *self.0.lock() = State::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(text: &str) -> Content {
        Content { body: text.as_bytes().into(), range: 0..text.len() }
    }

    #[test]
    fn parts_make_a_file_once_all_are_there() {
        let uploads = Uploads::default();
        uploads.begin("7", "a.txt", 4);
        assert!(uploads.add("7", 1, content("cd")));
        assert!(uploads.finish("7", Some(2)).is_none());
        assert!(uploads.add("7", 0, content("ab")));
        let file = uploads.finish("7", Some(2)).unwrap();
        assert_eq!((file.name.as_str(), file.contents[0].bytes()), ("a.txt", &b"ab"[..]));
        assert!(uploads.finish("7", Some(2)).is_none());
        assert!(!uploads.add("8", 0, content("ab")));
    }

    #[test]
    fn the_oldest_files_give_way() {
        let uploads = Uploads::default();
        let body: Arc<[u8]> = vec![0; 100 << 20].into();
        for key in ["a", "b", "b", "c"] {
            let contents = vec![Content { body: body.clone(), range: 0..1 }];
            let name = String::new();
            uploads.keep(key, File { name, contents });
        }
        assert!(uploads.find("a").is_none());
        assert!(uploads.find("b").is_some() && uploads.find("c").is_some());
    }
    #[test]
    fn unfinished_uploads_are_bounded_together() {
        let uploads = Uploads::default();
        let body: Arc<[u8]> = vec![0; 100 << 20].into();
        let part = || Content { body: body.clone(), range: 0..1 };
        uploads.begin("old", "", 1);
        uploads.begin("new", "", 2);
        assert!(uploads.add("old", 0, part()));
        assert!(uploads.add("new", 0, part()));
        assert!(uploads.add("new", 0, part()), "the same part again takes no more room");
        assert!(uploads.add("new", 1, part()));
        assert!(!uploads.add("old", 0, part()), "the oldest gave way");
        assert!(!uploads.add("new", 2, part()), "nobody is left to give way");
        assert!(uploads.finish("new", Some(2)).is_some());
        for number in 0..=SESSIONS {
            uploads.begin(&number.to_string(), "", 0);
        }
        assert!(uploads.finish("0", Some(0)).is_none());
        assert!(uploads.finish("1", Some(0)).is_some());
    }
}
