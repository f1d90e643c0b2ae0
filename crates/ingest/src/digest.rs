//! SHA-256 of what is written, and short stable ids made from names.

use sha2::{Digest, Sha256};

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Eight hexadecimal digits of a name: an id that stays when the list around it changes.
pub fn short(name: &str) -> String {
    sha256(name.as_bytes()).chars().take(8).collect()
}
