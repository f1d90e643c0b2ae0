//! Passwords: Argon2id in, never out.

use argon2::password_hash::phc;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};
use std::fmt;

use crate::secret::hex;

/// The longest password that is hashed; longer ones match nothing.
///
/// # Units
/// Bytes.
pub const LONGEST_PASSWORD: usize = 1024;

/// The stored form of a password, with its salt and costs.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

/// Why a password was not hashed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// More bytes than are hashed.
    #[error("expected a password of at most {LONGEST_PASSWORD} bytes, found {found}")]
    TooLong {
        /// How many there are.
        found: usize,
    },
    /// The system gave no salt or the hash function refused.
    #[error("expected to hash a password, found: {detail}")]
    Failed {
        /// What was said.
        detail: String,
    },
}

impl PasswordHash {
    /// Hashes a password with Argon2id (19 MiB, 2 passes, 1 lane) and a random salt.
    ///
    /// Takes tens of milliseconds of one core: call it where blocking is allowed.
    ///
    /// # Errors
    /// When the password is too long, or the system gives no random salt.
    ///
    /// # Source
    /// RFC 9106, section 4; costs of the OWASP Password Storage Cheat Sheet.
    pub fn of(password: &str) -> Result<Self, PasswordError> {
        if password.len() > LONGEST_PASSWORD {
            return Err(PasswordError::TooLong {
                found: password.len(),
            });
        }
        let hash: phc::PasswordHash = Argon2::default()
            .hash_password(password.as_bytes())
            .map_err(|refusal| PasswordError::Failed {
                detail: refusal.to_string(),
            })?;
        Ok(PasswordHash(hash.to_string()))
    }

    /// Whether `password` is the one that was hashed. Blocks as [`PasswordHash::of`] does.
    pub fn matches(&self, password: &str) -> bool {
        if password.len() > LONGEST_PASSWORD {
            return false;
        }
        let Ok(hash) = phc::PasswordHash::new(&self.0) else {
            return false;
        };
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    }

    /// Takes as long as [`PasswordHash::matches`], for an account that does not exist.
    pub fn matches_nobody(password: &str) -> bool {
        PasswordHash(NOBODY.to_owned()).matches(password);
        false
    }

    /// What a browser keeps to show that this password was once typed into it rightly; another
    /// password has another mark, and nobody finds either from the other.
    pub fn mark(&self) -> String {
        let mark = Sha256::new_with_prefix(b"michi: a browser that knew the password\n");
        hex(&mark.chain_update(self.0.as_bytes()).finalize())
    }

    /// The text that the store keeps.
    pub(crate) fn stored(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_stored(text: String) -> Self {
        PasswordHash(text)
    }
}

/// A hash of the costs above that is compared with when there is no account.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_password_matches_and_another_does_not() {
        let hash = PasswordHash::of("鹿島の夜 2026").unwrap();
        assert!(hash.stored().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(hash.matches("鹿島の夜 2026"));
        assert!(!hash.matches("鹿島の夜 2027"));
        assert!(!hash.matches(""));
    }

    #[test]
    fn two_hashes_of_one_password_differ_and_neither_is_shown() {
        let one = PasswordHash::of("same").unwrap();
        let other = PasswordHash::of("same").unwrap();
        assert_ne!(one, other);
        assert_eq!(format!("{one:?}"), "PasswordHash(…)");
    }

    #[test]
    fn nobody_is_a_real_hash_of_the_same_costs_that_nothing_matches() {
        let own = PasswordHash::of("x").unwrap();
        let costs = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(costs(own.stored()), costs(NOBODY));
        assert!(phc::PasswordHash::new(NOBODY).is_ok());
        assert!(!PasswordHash::matches_nobody(""));
    }

    #[test]
    fn a_password_beyond_the_cap_is_neither_hashed_nor_matched() {
        let long = "x".repeat(LONGEST_PASSWORD + 1);
        let refused = PasswordHash::of(&long).unwrap_err();
        assert_eq!(refused, PasswordError::TooLong { found: 1025 });
        assert!(!PasswordHash::of("x").unwrap().matches(&long));
    }
}
