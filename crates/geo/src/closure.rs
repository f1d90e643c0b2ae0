//! Closures: what restricts a road, where, why, for whom, and until when it counts as confirmed.

mod codes;
mod draft;
mod line;

use serde::{Deserialize, Serialize};

use crate::coord::LonLat;
use crate::lease::Lease;
use crate::moment::Moment;
use crate::note::Note;
use crate::posting::{Affected, ClosureDecidedBy, Direction, RoadFeature};

pub use codes::{Cause, ClosureState, Restriction};
pub use draft::{ClosureDraft, ClosurePatch, DETOUR, ROAD_NAME};

/// Where a closure is, as a GeoJSON geometry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub enum ClosureGeometry {
    /// One place.
    Point(LonLat),
    /// A stretch of road, drawn in a direction.
    LineString(Vec<LonLat>),
}

impl ClosureGeometry {
    /// Every position, in the order drawn.
    pub fn positions(&self) -> &[LonLat] {
        match self {
            ClosureGeometry::Point(at) => std::slice::from_ref(at),
            ClosureGeometry::LineString(line) => line,
        }
    }
}

/// A restriction of a road.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    /// Its id, `c-…`.
    pub id: String,
    /// The road, as people call it.
    pub road_name: String,
    /// Where.
    pub geometry: ClosureGeometry,
    /// What is restricted.
    pub restriction: Restriction,
    /// Why.
    pub cause: Cause,
    /// In which direction along the line.
    pub direction: Direction,
    /// Who may not pass, each once, in the order of the list.
    pub affects: Vec<Affected>,
    /// What part of the road it is at.
    pub feature: Option<RoadFeature>,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is expected to end; nothing ends by itself.
    pub expected_end_at: Option<Moment>,
    /// When staff last said that it holds.
    pub confirmed_at: Moment,
    /// From when on it counts as unconfirmed.
    pub recheck_by: Moment,
    /// Who decided it.
    pub decided_by: ClosureDecidedBy,
    /// Which way to take instead.
    pub detour: Option<Note>,
    /// What else there is to say, in Japanese.
    pub note_ja: Option<Note>,
    /// When it was lifted.
    pub lifted_at: Option<Moment>,
    /// What was said when it was lifted, in Japanese.
    pub lift_note_ja: Option<Note>,
    /// Counts its changes, from 1.
    pub version: u64,
    /// When it was posted.
    pub posted_at: Moment,
    /// Who posted it; never public.
    pub posted_by: String,
}

impl Closure {
    /// Its state at a moment.
    pub fn state(&self, now: Moment) -> ClosureState {
        if self.lifted_at.is_some() {
            ClosureState::Lifted
        } else if now < self.starts_at {
            ClosureState::Planned
        } else if now >= self.recheck_by {
            ClosureState::Unconfirmed
        } else {
            ClosureState::InForce
        }
    }

    /// Until when a confirmation at `now` counts when nothing else is said: the usual lease from
    /// now, or from the start of a planned one, but not beyond an expected end still to come.
    pub fn usual_recheck_by(&self, now: Moment) -> Moment {
        usual_recheck_by(now.max(self.starts_at), self.expected_end_at)
    }

    /// Every note that hangs on it, with its translations in it.
    pub fn notes_mut(&mut self) -> impl Iterator<Item = &mut Note> {
        [&mut self.detour, &mut self.note_ja, &mut self.lift_note_ja]
            .into_iter()
            .flatten()
    }
}

fn usual_recheck_by(from: Moment, expected_end_at: Option<Moment>) -> Moment {
    let usual = Lease::Closure.usual_end(from);
    let end = expected_end_at.filter(|end| *end > from);
    end.map_or(usual, |end| usual.min(end))
}
