//! The state of an evacuation site or shelter as pages show it.

use michi_geo::hazard::HazardKind;
use michi_geo::opening::{Crowding, OpeningState};
use michi_geo::public::PublicOpening;
use michi_geo::shelter::Facility;

use super::Posted;
use super::lease::LeaseBox;
use crate::pages::rich::Rich;
use crate::text::live::Kind;

/// What is posted of a facility, or that nothing is.
#[derive(Debug)]
pub struct OpeningRow {
    /// The code of its state; none when nothing is posted.
    pub state: Option<&'static str>,
    /// Its state in a word.
    pub state_word: Option<Rich>,
    /// What is known, and how far it is confirmed.
    pub lease: Option<LeaseBox>,
    /// That nothing is posted, and how far that is known.
    pub none_posted: Vec<Rich>,
    /// For what it is not designated, and why it is open all the same.
    pub cautions: Vec<Rich>,
    /// What works there, and the note of the staff.
    pub more: Vec<Rich>,
    /// Open places first, full and closed ones last.
    pub rank: u8,
}

impl OpeningRow {
    /// Puts the state of a facility into HTML.
    pub fn new(posted: &Posted<'_>, facility: &str, known: Option<&Facility>) -> Self {
        let words = &posted.words;
        let Some(opening) = posted.board.opening(facility) else {
            let said = posted.teller.no_opening(posted.knowledge(Kind::Openings));
            return Self {
                state: None,
                state_word: None,
                lease: None,
                none_posted: words.riches(said),
                cautions: Vec::new(),
                more: Vec::new(),
                rank: UNPOSTED,
            };
        };
        let said = posted.teller.opening(opening, known);
        Self {
            state: Some(opening.state.code()),
            state_word: Some(words.rich(said.state)),
            lease: Some(LeaseBox::new(words, said.lease)),
            none_posted: Vec::new(),
            cautions: words.riches(said.cautions),
            more: words.riches(said.services.into_iter().chain(said.note)),
            rank: rank(opening),
        }
    }

    /// As it stands in a list, above which the page says how far everything is known.
    #[must_use]
    pub fn in_list(self, posted: &Posted<'_>) -> Self {
        if self.none_posted.is_empty() {
            return self;
        }
        let knowledge = posted.knowledge(Kind::Openings);
        let brief = posted.teller.no_opening_in_list(knowledge);
        Self {
            none_posted: vec![posted.words.rich(brief)],
            ..self
        }
    }
}

/// Where places stand for which nothing is posted.
const UNPOSTED: u8 = 4;

/// The order of rows: open with space, open, full, not confirmed, unposted, closed, unusable.
fn rank(opening: &PublicOpening) -> u8 {
    match (opening.state, opening.unconfirmed, opening.crowding) {
        (OpeningState::Unsafe, _, _) => 6,
        (OpeningState::Closed, _, _) => 5,
        (_, true, _) => 3,
        (OpeningState::Preparing, _, _) | (_, _, Some(Crowding::Full)) => 2,
        (OpeningState::Open, _, Some(Crowding::Crowded)) => 1,
        (OpeningState::Open, _, _) => 0,
    }
}

/// Whether one can go in because of a hazard, or any, as far as is confirmed now.
pub fn is_open_for(opening: &PublicOpening, hazard: Option<HazardKind>) -> bool {
    let for_it = hazard.is_none_or(|kind| opening.open_for.contains(&kind));
    let has_room = opening.crowding != Some(Crowding::Full);
    opening.state == OpeningState::Open && !opening.unconfirmed && for_it && has_room
}
