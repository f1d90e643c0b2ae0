//! Closed and limited roads.

use michi_geo::closure::{ClosureGeometry, ClosureState, Restriction};
use michi_geo::moment::Moment;
use michi_geo::posting::{Affected, Direction};
use michi_geo::public::PublicClosure;
use michi_l10n::Args;

use super::compass::compass;
use super::road::RoadName;
use super::said::Said;
use super::speaker::dashed;
use super::teller::{Lease, Teller};

/// A closure in sentences.
#[derive(Debug, Clone)]
pub struct ClosureText {
    /// The road.
    pub road: RoadName,
    /// Its state in a word.
    pub state: Said,
    /// The first thing to read: who cannot pass, or that it is planned or over.
    pub headline: Said,
    /// What more there is to know: who else, why, where, which direction.
    pub details: Vec<Said>,
    /// Since when, until when.
    pub times: Vec<Said>,
    /// How far it is confirmed; none for what is planned or over.
    pub lease: Option<Lease>,
    /// Who decided it, the way around, the note of the staff.
    pub notes: Vec<Said>,
}

impl ClosureText {
    /// Every sentence in the order of reading, the road first.
    pub fn lines(&self, teller: &Teller<'_>) -> Vec<Said> {
        let road = match &self.road.sign {
            Some(sign) => teller.speaker.beside(&self.road.own, sign),
            None => self.road.own.clone(),
        };
        let lease = self.lease.iter().flat_map(Lease::now);
        [road, self.headline.clone()]
            .iter()
            .chain(&self.details)
            .chain(&self.times)
            .chain(lease)
            .chain(&self.notes)
            .cloned()
            .collect()
    }
}

/// Whether a restriction stops somebody altogether, and does not only slow them down.
pub fn is_closed(restriction: Restriction) -> bool {
    match restriction {
        Restriction::FullClosure
        | Restriction::ClosureOneDirection
        | Restriction::VehicleClosure
        | Restriction::LargeVehicleClosure
        | Restriction::PedestrianClosure => true,
        Restriction::Alternating
        | Restriction::LaneRestriction
        | Restriction::WidthReduction
        | Restriction::OneWay
        | Restriction::Speed
        | Restriction::Chain => false,
    }
}

impl Teller<'_> {
    /// Everything there is to say about a closure.
    pub fn closure(&self, closure: &PublicClosure, now: Moment) -> ClosureText {
        let state = closure.state;
        let over = state == ClosureState::Lifted;
        ClosureText {
            road: self.speaker.road(&closure.road_name),
            state: self.say(&format!("closure-state-{}", dashed(state.code()))),
            headline: self.closure_headline(closure),
            details: if over {
                vec![self.say("closure-lifted-care")]
            } else {
                self.closure_details(closure)
            },
            times: self.closure_times(closure, now),
            lease: self.closure_lease(closure),
            notes: self.closure_notes(closure),
        }
    }

    fn closure_headline(&self, closure: &PublicClosure) -> Said {
        match (closure.state, closure.lifted_at) {
            (ClosureState::Lifted, Some(at)) => self.say_at("closure-lifted", at),
            (ClosureState::Planned, _) => self.say_at("closure-planned", closure.starts_at),
            _ => self.closure_effect(closure),
        }
    }

    /// What a restriction means for those it is for.
    fn closure_effect(&self, closure: &PublicClosure) -> Said {
        let (restriction, affects) = (closure.restriction, without_emergency(&closure.affects));
        let by_name = !is_closed(restriction) || restriction == Restriction::ClosureOneDirection;
        if by_name || is_usual(restriction, &affects) {
            return self.say(&format!("closure-effect-{}", dashed(restriction.code())));
        }
        self.closure_who("closure-effect-who", &affects)
    }

    fn closure_who(&self, id: &str, affects: &[Affected]) -> Said {
        self.speaker.say_from(id, |speaker| {
            let names = affects
                .iter()
                .map(|who| speaker.say(&format!("closure-affected-{}", dashed(who.code()))));
            let who = speaker.list(names);
            let who = who.map(|who| who.marked().to_owned()).unwrap_or_default();
            Args::new().with("who", who)
        })
    }

    fn closure_details(&self, closure: &PublicClosure) -> Vec<Said> {
        let affects = without_emergency(&closure.affects);
        let (restriction, stops) = (closure.restriction, is_closed(closure.restriction));
        let usual = is_usual(restriction, &affects);
        let mut said = Vec::new();
        if closure.state == ClosureState::Planned {
            said.push(self.closure_effect(closure));
        }
        if !usual && (!stops || restriction == Restriction::ClosureOneDirection) {
            said.push(self.closure_who("closure-affects", &affects));
        }
        if closure.affects.contains(&Affected::EmergencyVehicle) {
            said.push(self.say("closure-emergency-vehicles"));
        }
        said.push(self.say(&format!("closure-cause-{}", dashed(closure.cause.code()))));
        if let Some(feature) = closure.feature {
            said.push(self.say(&format!("closure-feature-{}", dashed(feature.code()))));
        }
        said.extend(self.closure_direction(closure));
        said
    }

    /// The direction, in the words of the compass where the line tells; a point has none.
    fn closure_direction(&self, closure: &PublicClosure) -> Option<Said> {
        let ClosureGeometry::LineString(line) = &closure.geometry else {
            return None;
        };
        let (from, to) = match closure.direction {
            Direction::Both => return None,
            Direction::Forward => (line.first()?, line.last()?),
            Direction::Backward => (line.last()?, line.first()?),
        };
        let generic = || self.say(&format!("closure-direction-{}", closure.direction.code()));
        Some(match compass(*from, *to) {
            Some(point) => self.say(&format!("closure-toward-{point}")),
            None => generic(),
        })
    }

    fn closure_times(&self, closure: &PublicClosure, now: Moment) -> Vec<Said> {
        if closure.state == ClosureState::Lifted {
            return Vec::new();
        }
        let mut said = Vec::new();
        if closure.state != ClosureState::Planned {
            said.push(self.say_at("closure-since", closure.starts_at));
        }
        said.push(match closure.expected_end_at {
            None => self.say("closure-until-further-notice"),
            Some(end) if end <= now => self.say_at("closure-expected-end-passed", end),
            Some(end) => self.say_at("closure-expected-end", end),
        });
        said
    }

    fn closure_lease(&self, closure: &PublicClosure) -> Option<Lease> {
        let id = if is_closed(closure.restriction) {
            "closure-unconfirmed"
        } else {
            "closure-unconfirmed-limit"
        };
        let is_over = match closure.state {
            ClosureState::InForce => false,
            ClosureState::Unconfirmed => true,
            ClosureState::Planned | ClosureState::Lifted => return None,
        };
        Some(Lease {
            recheck_by: closure.recheck_by,
            is_over,
            confirmed: self
                .closure_walkers(closure)
                .into_iter()
                .chain([self.say_at("live-confirmed-at", closure.confirmed_at)])
                .collect(),
            unconfirmed: vec![
                self.say_at("live-last-confirmed", closure.confirmed_at),
                self.say(id),
            ],
        })
    }

    /// That people on foot are let through: said only while that is confirmed.
    fn closure_walkers(&self, closure: &PublicClosure) -> Option<Said> {
        let for_all = matches!(
            closure.restriction,
            Restriction::FullClosure | Restriction::VehicleClosure
        );
        let may_pass = for_all && !closure.affects.contains(&Affected::Pedestrian);
        may_pass.then(|| self.say("closure-walkers"))
    }

    fn closure_notes(&self, closure: &PublicClosure) -> Vec<Said> {
        let line = matches!(closure.geometry, ClosureGeometry::LineString(_));
        let both = line && closure.direction == Direction::Both;
        let both = both.then(|| self.say("closure-direction-both"));
        let by = format!("closure-decided-by-{}", dashed(closure.decided_by.code()));
        let detour = closure
            .detour
            .as_deref()
            .filter(|_| closure.lifted_at.is_none());
        let detour = detour.map(|text| self.quote("closure-detour", text));
        let note = self.note(closure.note_ja.as_deref(), &closure.note_translations);
        both.into_iter()
            .chain([self.say(&by)])
            .chain(detour)
            .chain(note)
            .collect()
    }
}

fn without_emergency(affects: &[Affected]) -> Vec<Affected> {
    let mut kept: Vec<_> = affects
        .iter()
        .copied()
        .filter(|who| *who != Affected::EmergencyVehicle)
        .collect();
    kept.sort_unstable();
    kept.dedup();
    kept
}

/// Whether those affected are the ones that the sentence of the restriction means.
fn is_usual(restriction: Restriction, affects: &[Affected]) -> bool {
    without_emergency(restriction.usually_affects()) == affects
}
