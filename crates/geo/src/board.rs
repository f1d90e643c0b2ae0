//! The board: what is posted now, a fold over the events of one space.

mod apply;
mod error;
mod snapshot;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::closure::Closure;
use crate::confirmation::{Completeness, Subjects};
use crate::evacuation::Order;
use crate::event::{Seq, Subject, SubjectKind};
use crate::moment::Moment;
use crate::note::Note;
use crate::opening::Opening;
use crate::space::{LiveOnly, Space};

pub use error::FoldError;
pub use snapshot::BadSnapshot;

/// What is posted in one space. The same events always make the same board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Board {
    space: Space,
    seq: Seq,
    at: Moment,
    closures: BTreeMap<String, Closure>,
    openings: BTreeMap<String, Opening>,
    orders: BTreeMap<String, Order>,
    completeness: BTreeMap<Subjects, Completeness>,
    confirmations: BTreeMap<Subjects, u64>,
}

/// A board of the live space: what goes out to others takes nothing else.
pub type LiveBoard<'a> = LiveOnly<'a, Board>;

impl Board {
    /// The board of a space before its first event.
    pub fn new(space: Space) -> Self {
        Board {
            space,
            seq: Seq::default(),
            at: Moment::EPOCH,
            closures: BTreeMap::new(),
            openings: BTreeMap::new(),
            orders: BTreeMap::new(),
            completeness: BTreeMap::new(),
            confirmations: BTreeMap::new(),
        }
    }

    /// Its space.
    pub fn space(&self) -> &Space {
        &self.space
    }

    /// The last event in it.
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// The time of the last event in it.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// The proof that this board is live, when it is.
    pub fn live(&self) -> Option<LiveBoard<'_>> {
        LiveOnly::prove(&self.space, self)
    }

    /// Every closure it remembers, in the order of the ids.
    pub fn closures(&self) -> impl Iterator<Item = &Closure> {
        self.closures.values()
    }

    /// The closure with this id.
    pub fn closure(&self, id: &str) -> Option<&Closure> {
        self.closures.get(id)
    }

    /// The state of every shelter that has one, in the order of the ids.
    pub fn openings(&self) -> impl Iterator<Item = &Opening> {
        self.openings.values()
    }

    /// The state of the facility with this id.
    pub fn opening(&self, facility: &str) -> Option<&Opening> {
        self.openings.get(facility)
    }

    /// Every order it remembers, prepared ones too, in the order of the ids.
    pub fn orders(&self) -> impl Iterator<Item = &Order> {
        self.orders.values()
    }

    /// The order with this id.
    pub fn order(&self, id: &str) -> Option<&Order> {
        self.orders.get(id)
    }

    /// When staff last said that one subject is complete.
    pub fn completeness(&self, of: Subjects) -> Option<Completeness> {
        self.completeness.get(&of).copied()
    }

    /// The version of a subject, which counts its own events; none when it was never there, or
    /// forgotten.
    ///
    /// The journal itself has none: its events need no order among themselves.
    pub fn version_of(&self, subject: &Subject) -> Option<u64> {
        let id = subject.id.as_str();
        match subject.kind {
            SubjectKind::Closure => self.closures.get(id).map(|closure| closure.version),
            SubjectKind::Shelter => self.openings.get(id).map(|opening| opening.version),
            SubjectKind::Evacuation => self.orders.get(id).map(Order::own_version),
            SubjectKind::Confirmation => {
                let of: Subjects = id.parse().ok()?;
                self.confirmations.get(&of).copied()
            }
            SubjectKind::Journal => None,
        }
    }

    fn notes_mut(&mut self) -> impl Iterator<Item = &mut Note> {
        let closures = self.closures.values_mut().flat_map(Closure::notes_mut);
        let openings = self.openings.values_mut().flat_map(Opening::notes_mut);
        let orders = self.orders.values_mut().flat_map(Order::notes_mut);
        closures.chain(openings).chain(orders)
    }
}
