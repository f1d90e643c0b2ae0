//! Whether evacuation sites and shelters are open, always with the danger they are open for.

use michi_geo::hazard::HazardKind;
use michi_geo::opening::{Crowding, OpeningState};
use michi_geo::posting::Known;
use michi_geo::public::{Knowledge, PublicOpening};
use michi_geo::shelter::Facility;
use michi_l10n::Args;

use super::said::Said;
use super::speaker::dashed;
use super::teller::{Lease, Teller};

/// The state of a facility in sentences.
#[derive(Debug, Clone)]
pub struct OpeningText {
    /// Its state in a word.
    pub state: Said,
    /// What is known, first of all whether one can go in.
    pub lease: Lease,
    /// For what it is not designated, and why it is open all the same.
    pub cautions: Vec<Said>,
    /// What works there.
    pub services: Vec<Said>,
    /// The note of the staff.
    pub note: Vec<Said>,
}

impl OpeningText {
    /// Every sentence in the order of reading, the facility's name first.
    pub fn lines(&self, name: Said) -> Vec<Said> {
        std::iter::once(name)
            .chain(self.lease.now().iter().cloned())
            .chain(self.cautions.iter().cloned())
            .chain(self.services.iter().cloned())
            .chain(self.note.clone())
            .collect()
    }
}

impl Teller<'_> {
    /// Everything there is to say about the state of a facility.
    pub fn opening(&self, opening: &PublicOpening, facility: Option<&Facility>) -> OpeningText {
        OpeningText {
            state: self.say(&format!("opening-state-{}", dashed(opening.state.code()))),
            lease: self.opening_lease(opening),
            cautions: self.opening_cautions(opening, facility),
            services: self.opening_services(opening),
            note: self.note(opening.note_ja.as_deref(), &opening.note_translations),
        }
    }

    /// What is known of a facility for which nothing is posted.
    pub fn no_opening(&self, knowledge: Knowledge) -> Vec<Said> {
        match knowledge {
            Knowledge::Confirmed { at, .. } => vec![self.say_at("opening-none-posted", at)],
            Knowledge::Unconfirmed { .. } | Knowledge::Never => vec![self.say("opening-unknown")],
        }
    }

    /// The same in a list, above which stands who confirmed it and when.
    pub fn no_opening_in_list(&self, knowledge: Knowledge) -> Said {
        self.say(match knowledge {
            Knowledge::Confirmed { .. } => "opening-none-posted-brief",
            Knowledge::Unconfirmed { .. } | Knowledge::Never => "opening-unknown-brief",
        })
    }

    fn opening_lease(&self, opening: &PublicOpening) -> Lease {
        let at = opening.confirmed_at;
        let crowding = opening
            .crowding
            .map(|crowding| self.say(&format!("opening-crowding-{}", dashed(crowding.code()))));
        let mut confirmed = vec![self.opening_now(opening)];
        confirmed.extend(crowding);
        // Where nobody can go in, that comes before what it is open for.
        if opening.crowding == Some(Crowding::Full) {
            confirmed.reverse();
        }
        confirmed.push(self.say_at("live-confirmed-at", at));
        let was = |id: &str| {
            let hazards = self.hazard_list(&opening.open_for);
            let args = Args::new().with("hazards", hazards.marked());
            self.say_at_with(id, at, args)
        };
        let unconfirmed = match opening.state {
            OpeningState::Open => vec![self.say("opening-unconfirmed"), was("opening-was-open")],
            OpeningState::Preparing => {
                vec![
                    self.say("opening-unconfirmed"),
                    was("opening-was-preparing"),
                ]
            }
            OpeningState::Closed | OpeningState::Unsafe => vec![
                self.opening_now(opening),
                self.say_at("live-last-confirmed", at),
            ],
        };
        Lease {
            recheck_by: opening.recheck_by,
            is_over: opening.unconfirmed,
            confirmed,
            unconfirmed,
        }
    }

    fn opening_now(&self, opening: &PublicOpening) -> Said {
        let id = format!("opening-{}", dashed(opening.state.code()));
        self.speaker.say_from(&id, |speaker| {
            let hazards = speaker.hazards(opening.open_for.iter().copied());
            let hazards = hazards.map(|all| all.marked().to_owned());
            Args::new().with("hazards", hazards.unwrap_or_default())
        })
    }

    fn opening_cautions(&self, opening: &PublicOpening, facility: Option<&Facility>) -> Vec<Said> {
        if !matches!(opening.state, OpeningState::Open | OpeningState::Preparing) {
            return Vec::new();
        }
        let undesignated: Vec<HazardKind> = opening
            .open_for
            .iter()
            .copied()
            .filter(|kind| facility.is_some_and(|site| !site.is_designated_for(*kind)))
            .collect();
        if undesignated.is_empty() {
            return Vec::new();
        }
        let hazards = self.hazard_list(&undesignated);
        let args = Args::new().with("hazards", hazards.marked());
        let reason = opening.undesignated_reason_ja.as_deref();
        let reason = reason.map(|text| self.quote("opening-undesignated-reason", text));
        std::iter::once(self.speaker.say_with("opening-undesignated", &args))
            .chain(reason)
            .collect()
    }

    fn opening_services(&self, opening: &PublicOpening) -> Vec<Said> {
        let of = |answer: Known| {
            let services = opening.services.iter();
            let names = services
                .filter(|(_, known)| **known == answer)
                .map(|(service, _)| {
                    self.say(&format!("opening-service-{}", dashed(service.code())))
                });
            let list = self.speaker.list(names)?;
            let args = Args::new().with("services", list.marked());
            let id = format!("opening-services-{}", answer.code());
            Some(self.speaker.say_with(&id, &args))
        };
        let languages = opening.interpreter_languages.iter();
        let languages = self
            .speaker
            .list(languages.map(|tag| self.speaker.language(tag)));
        let spoken = languages.map(|list| {
            let args = Args::new().with("languages", list.marked());
            self.speaker.say_with("opening-interpreters", &args)
        });
        Known::ALL
            .iter()
            .filter_map(|known| of(*known))
            .chain(spoken)
            .collect()
    }

    fn hazard_list(&self, kinds: &[HazardKind]) -> Said {
        let list = self.speaker.hazards(kinds.iter().copied());
        list.unwrap_or_else(|| self.speaker.verbatim(""))
    }
}
