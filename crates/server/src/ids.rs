//! Ids that nobody can guess and no two postings share.

use michi_geo::ids::{IdKind, NewIds};
use michi_store::secret::{NoRandomness, Secret};

/// Digits of an id: 64 bits do not meet in the life of a city.
const DIGITS: usize = 16;

/// Fresh ids from the system's randomness.
#[derive(Debug)]
pub struct RandomIds {
    secret: Secret,
    given: usize,
}

impl RandomIds {
    /// Takes randomness for the ids of one posting.
    ///
    /// # Errors
    /// When the system has none to give.
    pub fn new() -> Result<Self, NoRandomness> {
        Ok(Self {
            secret: Secret::fresh()?,
            given: 0,
        })
    }
}

impl NewIds for RandomIds {
    fn new_id(&mut self, kind: IdKind) -> String {
        let digits = self.secret.text();
        // Four ids come out of one secret; a posting needs at most three.
        let from = (self.given * DIGITS) % digits.len();
        self.given += 1;
        format!("{}{}", kind.prefix(), &digits[from..from + DIGITS])
    }
}
