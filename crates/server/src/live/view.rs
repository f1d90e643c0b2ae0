//! What the public may see now, and the answers made from it.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use michi_geo::public::PublicBoard;

use crate::prepared::Prepared;

/// The public board at one moment; pages and public answers see nothing else.
#[derive(Debug)]
pub struct LiveView {
    /// What is public.
    pub board: PublicBoard,
    /// Names this view: a later one has a greater stamp.
    pub stamp: u64,
    answers: RwLock<HashMap<String, Arc<Prepared>>>,
}

impl LiveView {
    /// A view of a board.
    pub fn new(board: PublicBoard, stamp: u64) -> Self {
        Self {
            board,
            stamp,
            answers: RwLock::default(),
        }
    }

    /// The answer under a key, made the first time it is asked for.
    ///
    /// Keys are made by us from routes and languages, so there are few.
    pub fn answer(&self, key: &str, make: impl FnOnce() -> Prepared) -> Arc<Prepared> {
        let known = self.answers.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = known.get(key) {
            return Arc::clone(answer);
        }
        drop(known);
        let made = Arc::new(make());
        let mut known = self.answers.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(key.to_owned()).or_insert(made))
    }
}
