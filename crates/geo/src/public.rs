//! The public projection: what leaves for the public, and until when it stays true.
//!
//! Types of their own: who posted, prepared orders, and orders discarded before anybody heard of
//! them are not in them.

mod closure;
mod knowledge;
mod opening;
mod order;

use crate::area::{Area, Areas, Coverage};
use crate::board::Board;
use crate::city::City;
use crate::evacuation::{Order, OrderState};
use crate::event::Seq;
use crate::moment::Moment;
use crate::space::{LiveOnly, Space};

pub use closure::PublicClosure;
pub use knowledge::{Completenesses, Knowledge, KnowledgeState};
pub use opening::PublicOpening;
pub use order::PublicOrder;

/// What the public may know of a board at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicBoard {
    /// The space it belongs to.
    pub space: Space,
    /// The last event in it.
    pub seq: Seq,
    /// The moment it speaks of.
    pub as_of: Moment,
    /// The closures: in force, unconfirmed, planned, lifted; the worst first, then the newest.
    pub closures: Vec<PublicClosure>,
    /// The states of shelters, in the order of the facilities' ids.
    pub openings: Vec<PublicOpening>,
    /// The orders: in force, then ended; the highest level first, then the newest.
    pub orders: Vec<PublicOrder>,
    /// When the last order that was ever in force ended, also when it is no longer shown.
    pub last_order_end: Option<Moment>,
    /// When the last closure was lifted, also when it is no longer shown.
    pub last_closure_end: Option<Moment>,
    /// When staff last said that this is all.
    pub completeness: Completenesses,
    /// The next moment at which anything in it changes by time alone.
    pub valid_until: Option<Moment>,
}

/// A public board of the live space: what goes out to others takes nothing else.
pub type LivePublic<'a> = LiveOnly<'a, PublicBoard>;

impl PublicBoard {
    /// What the public may know of the board at `now`.
    pub fn at(board: &Board, now: Moment) -> Self {
        let mut closures: Vec<_> = board
            .closures()
            .filter_map(|closure| PublicClosure::at(closure, now))
            .collect();
        closures.sort_by_cached_key(PublicClosure::order);
        let mut orders: Vec<_> = board
            .orders()
            .filter_map(|order| PublicOrder::at(order, now))
            .collect();
        orders.sort_by_cached_key(PublicOrder::order);
        let openings = board
            .openings()
            .map(|opening| PublicOpening::at(opening, now));
        let mut public = PublicBoard {
            space: board.space().clone(),
            seq: board.seq(),
            as_of: now,
            closures,
            openings: openings.collect(),
            orders,
            last_order_end: board
                .orders()
                .filter(|order| order.issued_at.is_some())
                .filter_map(Order::ended_at)
                .max(),
            last_closure_end: board.closures().filter_map(|c| c.lifted_at).max(),
            completeness: Completenesses::at(board, now),
            valid_until: None,
        };
        public.valid_until = public.next_change();
        public
    }

    /// The proof that this board is live, when it is.
    pub fn live(&self) -> Option<LivePublic<'_>> {
        LiveOnly::prove(&self.space, self)
    }

    /// The closure with this id.
    pub fn closure(&self, id: &str) -> Option<&PublicClosure> {
        self.closures.iter().find(|closure| closure.id == id)
    }

    /// The state of the facility with this id.
    pub fn opening(&self, facility: &str) -> Option<&PublicOpening> {
        self.openings
            .iter()
            .find(|opening| opening.facility == facility)
    }

    /// Whether a facility is posted as closed or unsafe; it stays so when nobody confirms it.
    pub fn is_shut(&self, facility: &str) -> bool {
        use crate::opening::OpeningState::{Closed, Unsafe};
        let opening = self.opening(facility);
        opening.is_some_and(|opening| matches!(opening.state, Closed | Unsafe))
    }

    /// The order with this id.
    pub fn order(&self, id: &str) -> Option<&PublicOrder> {
        self.orders.iter().find(|order| order.id == id)
    }

    /// The orders in force.
    pub fn orders_in_force(&self) -> impl Iterator<Item = &PublicOrder> {
        let in_force = |order: &&PublicOrder| order.state == OrderState::InForce;
        self.orders.iter().filter(in_force)
    }

    /// The orders lifted or cancelled in the last 24 hours.
    pub fn orders_ended(&self) -> impl Iterator<Item = &PublicOrder> {
        let ended = |order: &&PublicOrder| order.state != OrderState::InForce;
        self.orders.iter().filter(ended)
    }

    /// The orders in force that hold in an area, or in part of it.
    pub fn orders_covering(&self, city: &City, area: &Area) -> Vec<(&PublicOrder, Coverage)> {
        let asked = Areas::Some(vec![area.clone()]);
        let covering = |order: &'_ PublicOrder| city.coverage(&order.areas, &asked);
        let with = |order| Some((order, covering(order)?));
        self.orders_in_force().filter_map(with).collect()
    }

    fn next_change(&self) -> Option<Moment> {
        let closures = self.closures.iter().flat_map(PublicClosure::changes_at);
        let orders = self.orders.iter().flat_map(PublicOrder::changes_at);
        let openings = self.openings.iter().map(|opening| opening.recheck_by);
        let complete = self.completeness.changes_at();
        let all = closures.chain(orders).chain(openings).chain(complete);
        all.filter(|at| *at > self.as_of).min()
    }
}
