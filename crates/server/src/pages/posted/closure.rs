//! A closed or limited road as a row of the page.

use michi_geo::closure::ClosureState;
use michi_geo::public::PublicClosure;

use super::Posted;
use super::lease::LeaseBox;
use crate::pages::rich::Rich;
use crate::text::closure::is_closed;

/// A closure.
#[derive(Debug)]
pub struct ClosureRow {
    /// Its id in the page.
    pub id: String,
    /// The drawn sign: `closed`, `limited`, `planned` or `over`.
    pub sign: &'static str,
    /// The code of its state.
    pub state: &'static str,
    /// Its state in a word.
    pub state_word: Rich,
    /// The road.
    pub road: Rich,
    /// The road as on its signs, for readers of another script.
    pub road_sign: Option<String>,
    /// Who cannot pass.
    pub headline: Rich,
    /// Why and where.
    pub details: Vec<Rich>,
    /// Since when, until when.
    pub times: Vec<Rich>,
    /// How far it is confirmed.
    pub lease: Option<LeaseBox>,
    /// Who decided it, the way around, the note of the staff.
    pub notes: Vec<Rich>,
}

impl ClosureRow {
    /// Puts a closure into HTML.
    pub fn new(posted: &Posted<'_>, closure: &PublicClosure) -> Self {
        let words = &posted.words;
        let said = posted.teller.closure(closure, posted.now());
        Self {
            id: format!("closure-{}", closure.id),
            sign: sign(closure),
            state: closure.state.code(),
            state_word: words.rich(said.state),
            road: words.rich(said.road.own),
            road_sign: said.road.sign,
            headline: words.rich(said.headline),
            details: words.riches(said.details),
            times: words.riches(said.times),
            lease: said.lease.map(|lease| LeaseBox::new(words, lease)),
            notes: words.riches(said.notes),
        }
    }

    /// Without what is a link away: until when, who decided it, the way around.
    #[must_use]
    pub fn shortened(self) -> Self {
        Self {
            times: Vec::new(),
            notes: Vec::new(),
            ..self
        }
    }
}

fn sign(closure: &PublicClosure) -> &'static str {
    match closure.state {
        ClosureState::Planned => "planned",
        ClosureState::Lifted => "over",
        ClosureState::InForce | ClosureState::Unconfirmed if is_closed(closure.restriction) => {
            "closed"
        }
        ClosureState::InForce | ClosureState::Unconfirmed => "limited",
    }
}
