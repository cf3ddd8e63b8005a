//! Names of files in `Content-Disposition`: whatever comes, the name leads nowhere.
#![no_main]

use feiding_fuzz::{Answer, Echo};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if data.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
        return; // No header has these.
    }
    let headers = vec![
        ("Content-Type".to_owned(), b"application/octet-stream".to_vec()),
        ("Content-Disposition".to_owned(), data.to_vec()),
    ];
    let echo = Echo::new(Answer { status: 200, headers, body: b"x".to_vec() });
    let file = echo.client().raw("GET", "/x").download().unwrap().data;
    if let Some(name) = file.name() {
        assert!(!name.contains(['/', '\\', '\0']), "{name:?}");
        assert!(!matches!(name, "" | "." | ".."), "{name:?}");
        let joined = std::path::Path::new("/folder").join(name);
        assert_eq!(joined.parent(), Some(std::path::Path::new("/folder")), "{name:?}");
    }
});
