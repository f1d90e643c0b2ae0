//! Whether "none is posted" means that there is none: only when staff said so in time.

use serde::Serialize;
use serde::ser::SerializeStruct;

use crate::board::Board;
use crate::code::code_enum;
use crate::confirmation::Subjects;
use crate::moment::Moment;

code_enum! {
    /// What is known of the completeness of what is posted.
    pub enum KnowledgeState: "a state of knowledge" {
        /// Staff said in time that it is complete.
        Confirmed = "confirmed",
        /// Staff said so once, but not in time.
        Unconfirmed = "unconfirmed",
        /// Staff never said so.
        NeverConfirmed = "never_confirmed",
    }
}

/// Whether staff said that what is posted is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// They said so, and that still counts.
    Confirmed {
        /// When they said so.
        at: Moment,
        /// From when on it no longer counts.
        recheck_by: Moment,
    },
    /// They said so, but that no longer counts.
    Unconfirmed {
        /// Since when it no longer counts.
        since: Moment,
        /// When they last said so.
        last: Moment,
    },
    /// They never did.
    Never,
}

impl Knowledge {
    /// Its code.
    pub const fn state(self) -> KnowledgeState {
        match self {
            Knowledge::Confirmed { .. } => KnowledgeState::Confirmed,
            Knowledge::Unconfirmed { .. } => KnowledgeState::Unconfirmed,
            Knowledge::Never => KnowledgeState::NeverConfirmed,
        }
    }

    /// When staff last said so.
    pub const fn confirmed_at(self) -> Option<Moment> {
        match self {
            Knowledge::Confirmed { at, .. } => Some(at),
            Knowledge::Unconfirmed { last, .. } => Some(last),
            Knowledge::Never => None,
        }
    }

    /// From when on it no longer counts, or since when it does not.
    pub const fn recheck_by(self) -> Option<Moment> {
        match self {
            Knowledge::Confirmed { recheck_by, .. } => Some(recheck_by),
            Knowledge::Unconfirmed { since, .. } => Some(since),
            Knowledge::Never => None,
        }
    }
}

impl Serialize for Knowledge {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut object = to.serialize_struct("Knowledge", 3)?;
        object.serialize_field("state", &self.state())?;
        object.serialize_field("confirmed_at", &self.confirmed_at())?;
        object.serialize_field("recheck_by", &self.recheck_by())?;
        object.end()
    }
}

/// What is known of each subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Completenesses {
    /// Of the closures.
    pub closures: Knowledge,
    /// Of the evacuation orders.
    pub evacuation: Knowledge,
    /// Of the states of the shelters.
    pub shelters: Knowledge,
}

impl Completenesses {
    pub(super) fn at(board: &Board, now: Moment) -> Self {
        let of = |subjects| match board.completeness(subjects) {
            None => Knowledge::Never,
            Some(said) if now < said.recheck_by => Knowledge::Confirmed {
                at: said.confirmed_at,
                recheck_by: said.recheck_by,
            },
            Some(said) => Knowledge::Unconfirmed {
                since: said.recheck_by,
                last: said.confirmed_at,
            },
        };
        Completenesses {
            closures: of(Subjects::Closures),
            evacuation: of(Subjects::Evacuation),
            shelters: of(Subjects::Shelters),
        }
    }

    pub(super) fn changes_at(&self) -> impl Iterator<Item = Moment> {
        let all = [self.closures, self.evacuation, self.shelters];
        all.into_iter().filter_map(Knowledge::recheck_by)
    }
}
