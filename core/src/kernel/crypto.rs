//! Hashes.

use std::fmt::Write as _;

use ring::digest::{SHA256, digest};

use crate::secret::Secret;

/// Half of a hash: enough to tell secrets apart, useless to find one.
pub(crate) fn fingerprint(secret: &Secret) -> String {
    let hash = digest(&SHA256, secret.expose().as_bytes());
    let mut text = String::with_capacity(32);
    for byte in hash.as_ref().iter().take(16) {
        // Writing into memory does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
