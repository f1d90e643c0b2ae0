//! Secrets of sessions and tokens: shown once, kept only as a hash.

use sha2::{Digest, Sha256};
use std::fmt;

/// The length of a secret, before it is written as text.
///
/// # Units
/// Bytes.
const LENGTH: usize = 32;

/// A fresh secret; its text goes to its owner and is kept nowhere.
pub struct Secret(String);

/// What is kept of a secret: SHA-256, enough because the secret is random.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretHash([u8; 32]);

/// The system gave no random bytes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected random bytes from the system, found: {detail}")]
pub struct NoRandomness {
    /// What the system said.
    pub detail: String,
}

impl Secret {
    /// Makes a secret of 256 random bits.
    ///
    /// # Errors
    /// When the system has no random bytes to give.
    pub fn fresh() -> Result<Self, NoRandomness> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(|refusal| NoRandomness {
            detail: refusal.to_string(),
        })?;
        Ok(Secret(hex(&bytes)))
    }

    /// The text for the owner: 64 hexadecimal digits.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What the store keeps of it.
    pub fn hash(&self) -> SecretHash {
        SecretHash::of(&self.0)
    }
}

impl SecretHash {
    /// The hash of a secret's text as its owner presents it.
    pub fn of(text: &str) -> Self {
        SecretHash(Sha256::digest(text.as_bytes()).into())
    }

    pub(crate) fn stored(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn from_stored(bytes: [u8; 32]) -> Self {
        SecretHash(bytes)
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_are_found_again_by_their_text() {
        let one = Secret::fresh().unwrap();
        let other = Secret::fresh().unwrap();
        assert_eq!(one.text().len(), 2 * LENGTH);
        assert_ne!(one.text(), other.text());
        assert_eq!(one.hash(), SecretHash::of(one.text()));
        assert_eq!(
            format!("{one:?} {:?}", one.hash()),
            "Secret(…) SecretHash(…)"
        );
    }
}
