//! What is known of what the city posts: that it is not connected, or how far it is confirmed.

use michi_geo::confirmation::Subjects;
use michi_geo::moment::Moment;
use michi_geo::public::Knowledge;
use michi_l10n::Args;

use super::said::Said;
use super::speaker::Speaker;
use super::teller::Teller;

/// What can be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posting {
    /// Road closures.
    Closures,
    /// Evacuation orders.
    Evacuation,
    /// Weather warnings.
    Warnings,
    /// Notices.
    Notices,
}

impl Speaker<'_> {
    /// That postings of a kind do not reach this server yet.
    pub fn not_connected(&self, posting: Posting) -> Said {
        self.say(match posting {
            Posting::Closures => "live-closures-not-connected",
            Posting::Evacuation => "live-evacuation-not-connected",
            Posting::Warnings => "live-warnings-not-connected",
            Posting::Notices => "live-notices-not-connected",
        })
    }
}

/// A kind of posting of which staff confirm that it is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Evacuation orders.
    Evacuation,
    /// Road closures.
    Closures,
    /// Open sites and shelters.
    Openings,
}

impl Kind {
    /// The part of the message ids.
    fn id(self) -> &'static str {
        match self {
            Self::Evacuation => "evacuation",
            Self::Closures => "closures",
            Self::Openings => "openings",
        }
    }

    /// The subject of a confirmation that is about this kind.
    pub fn of(subjects: Subjects) -> Option<Self> {
        match subjects {
            Subjects::Evacuation => Some(Self::Evacuation),
            Subjects::Closures => Some(Self::Closures),
            Subjects::Shelters => Some(Self::Openings),
            Subjects::All => None,
        }
    }
}

/// What is known of a kind of posting, in sentences: a heading, and how far it is confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnowledgeText {
    /// While the confirmation holds, with the moment it ends; none where it does not.
    pub confirmed: Option<(Moment, Vec<Said>)>,
    /// Once it does not hold, or never did.
    pub unconfirmed: Vec<Said>,
}

impl KnowledgeText {
    /// The sentences that hold now.
    pub fn now(&self) -> &[Said] {
        match &self.confirmed {
            Some((_, said)) => said,
            None => &self.unconfirmed,
        }
    }
}

impl Teller<'_> {
    /// That nothing of a kind is posted, and how far that is known: never "none" unconfirmed.
    ///
    /// What ended at `last_end` was there before: what staff confirmed earlier was a list, not that
    /// there is nothing.
    pub fn none_posted(
        &self,
        kind: Kind,
        knowledge: Knowledge,
        last_end: Option<Moment>,
    ) -> KnowledgeText {
        let city = self.speaker.name(&self.city.name);
        let args = Args::new().with("city", city.marked());
        let none = self.speaker.say_with(&id(kind, "none"), &args);
        let confirmed = |at| {
            let was_there = last_end.is_some_and(|end| end > at);
            let how = if was_there {
                "live-complete-list"
            } else {
                "live-complete"
            };
            vec![none.clone(), self.say_at(how, at)]
        };
        self.known((kind, knowledge), "unknown", confirmed)
    }

    /// How far what is posted of a kind is all there is.
    pub fn completeness(&self, kind: Kind, knowledge: Knowledge) -> KnowledgeText {
        let confirmed = |at| vec![self.say_at("live-complete-list", at)];
        self.known((kind, knowledge), "maybe-more", confirmed)
    }

    fn known(
        &self,
        (kind, knowledge): (Kind, Knowledge),
        otherwise: &str,
        confirmed: impl Fn(Moment) -> Vec<Said>,
    ) -> KnowledgeText {
        let otherwise = self.say(&id(kind, otherwise));
        let last = |at| {
            vec![
                otherwise.clone(),
                self.say_at("live-not-confirmed-since", at),
            ]
        };
        match knowledge {
            Knowledge::Confirmed { at, recheck_by } => {
                let mut confirmed = confirmed(at);
                // Nobody knows of every road: a complete list of postings is not one of roads.
                if kind == Kind::Closures {
                    confirmed.push(self.say(&id(kind, "maybe-more")));
                }
                KnowledgeText {
                    confirmed: Some((recheck_by, confirmed)),
                    unconfirmed: last(at),
                }
            }
            Knowledge::Unconfirmed { last: at, .. } => KnowledgeText {
                confirmed: None,
                unconfirmed: last(at),
            },
            Knowledge::Never => KnowledgeText {
                confirmed: None,
                unconfirmed: vec![otherwise, self.say("live-never-confirmed")],
            },
        }
    }
}

fn id(kind: Kind, what: &str) -> String {
    format!("live-{}-{what}", kind.id())
}
