//! Decisions about evacuation orders.

use super::{Desk, Expected, Refusal};
use crate::evacuation::{Areas, Coverage, Order, OrderDraft, OrderPatch, OrderState, OrderStep};
use crate::event::{Change, NewEvent, Subject, SubjectKind};
use crate::lease::Lease;
use crate::request::{Ending, OrderLift, Recheck};

/// What remains where an order is lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remains {
    /// The highest level of the orders that hold in any part of its areas.
    pub level: Option<u8>,
    /// How much of its areas the orders of that level hold for together, or where none has a level,
    /// those without; none when no order remains.
    pub coverage: Option<Coverage>,
}

impl Desk<'_> {
    /// Prepares an order; nothing of it is public yet.
    ///
    /// # Errors
    /// [`Refusal`] when its id is taken, or it cannot take the place of the order it names.
    pub fn prepare_order(&self, draft: OrderDraft) -> Result<NewEvent, Refusal> {
        let order = draft.into_order();
        let subject = subject(&order.id);
        Expected::Absent.check(self.board.version_of(&subject))?;
        self.check_superseded(&order)?;
        let order = Box::new(order);
        Ok(self.event(subject, Change::OrderPrepared { order }))
    }

    /// Changes a prepared order, or corrects one in force: that one stays the same order, and
    /// nobody is let go by a correction.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, has ended, was changed in the meantime, or would be
    /// another order or hold in less than before.
    pub fn correct_order(
        &self,
        expected: Expected,
        patch: OrderPatch,
    ) -> Result<NewEvent, Refusal> {
        let order = Box::new(patch.into_order());
        let known = self.known_order(&order.id, expected)?;
        Expected::Version(order.version).check(Some(known.version))?;
        let subject = subject(&order.id);
        let state = known.state;
        match state {
            OrderState::Prepared => {
                self.check_superseded(&order)?;
                Ok(self.event(subject, Change::OrderChanged { order }))
            }
            OrderState::InForce => {
                self.check_correction(known, &order)?;
                Ok(self.event(subject, Change::OrderCorrected { order }))
            }
            OrderState::Lifted | OrderState::Cancelled => Err(Refusal::Ended { state }),
        }
    }

    /// Issues a prepared order; the order it supersedes is lifted by the same event.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, not prepared, was changed in the meantime, or can no
    /// longer take the place of the order it names.
    pub fn issue_order(
        &self,
        id: &str,
        expected: Expected,
        recheck: Recheck,
    ) -> Result<NewEvent, Refusal> {
        let order = self.allowed_order(id, expected, OrderStep::Issue)?;
        self.check_superseded(order)?;
        let recheck_by = self.recheck_by(recheck);
        Ok(self.event(subject(id), Change::OrderIssued { recheck_by }))
    }

    /// Says that an order in force still holds.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, not in force, or was changed in the meantime.
    pub fn confirm_order(
        &self,
        id: &str,
        expected: Expected,
        recheck: Recheck,
    ) -> Result<NewEvent, Refusal> {
        self.allowed_order(id, expected, OrderStep::Confirm)?;
        let recheck_by = self.recheck_by(recheck);
        Ok(self.event(subject(id), Change::OrderConfirmed { recheck_by }))
    }

    /// Lifts an order in force; the level said to remain has to be the one that does.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, not in force, was changed in the meantime, or another
    /// level remains.
    pub fn lift_order(
        &self,
        id: &str,
        expected: Expected,
        lift: OrderLift,
    ) -> Result<NewEvent, Refusal> {
        let order = self.allowed_order(id, expected, OrderStep::Lift)?;
        let remains = self.remains(order);
        let OrderLift {
            remaining_level,
            note_ja,
        } = lift;
        if remaining_level != remains.level {
            return Err(Refusal::RemainingDiffers {
                stated: remaining_level,
                remaining: remains.level,
            });
        }
        let change = Change::OrderLifted {
            remaining_level,
            remaining_coverage: remains.coverage,
            note_ja,
        };
        Ok(self.event(subject(id), change))
    }

    /// Discards a prepared order, or takes back one that was issued by mistake: the order it had
    /// taken the place of holds again then, by the same event.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, has ended, or was changed in the meantime.
    pub fn cancel_order(
        &self,
        id: &str,
        expected: Expected,
        ending: Ending,
    ) -> Result<NewEvent, Refusal> {
        let order = self.allowed_order(id, expected, OrderStep::Cancel)?;
        let replaced = |old: &&String| {
            let old = self.board.order(old);
            old.is_some_and(|old| old.superseded_by.as_deref() == Some(id))
        };
        let change = Change::OrderCancelled {
            note_ja: ending.note_ja,
            reinstates: order.supersedes.as_ref().filter(replaced).cloned(),
        };
        Ok(self.event(subject(id), change))
    }

    /// What remains when an order is lifted, of the other orders in force for any hazard.
    pub fn remains(&self, lifted: &Order) -> Remains {
        let others = self.board.orders().filter(|order| {
            order.id != lifted.id
                && order.state == OrderState::InForce
                && self.city.coverage(&order.areas, &lifted.areas).is_some()
        });
        let others: Vec<&Order> = others.collect();
        let level = others.iter().filter_map(|order| order.level()).max();
        let of_level = others.iter().filter(|order| order.level() == level);
        let together = Areas::together(of_level.map(|order| &order.areas));
        let coverage = together.and_then(|areas| self.city.coverage(&areas, &lifted.areas));
        Remains { level, coverage }
    }

    fn recheck_by(&self, recheck: Recheck) -> crate::moment::Moment {
        let usual = Lease::Order.usual_end(self.now);
        recheck.recheck_by.unwrap_or(usual)
    }

    fn known_order(&self, id: &str, expected: Expected) -> Result<&Order, Refusal> {
        let unknown = || Refusal::UnknownId { id: id.to_owned() };
        let order = self.board.order(id).ok_or_else(unknown)?;
        expected.check(Some(order.version))?;
        Ok(order)
    }

    fn allowed_order(
        &self,
        id: &str,
        expected: Expected,
        step: OrderStep,
    ) -> Result<&Order, Refusal> {
        let order = self.known_order(id, expected)?;
        let state = order.state;
        if state.allows(step) {
            return Ok(order);
        }
        Err(match step {
            OrderStep::Change | OrderStep::Issue => Refusal::NotPrepared { state },
            OrderStep::Confirm | OrderStep::Correct | OrderStep::Lift => {
                Refusal::NotInForce { state }
            }
            OrderStep::Cancel => Refusal::Ended { state },
        })
    }

    /// Whether a correction only says better what was meant: to end or to change an order are
    /// steps of their own, which say so to everybody.
    fn check_correction(&self, order: &Order, corrected: &Order) -> Result<(), Refusal> {
        if corrected.hazard != order.hazard {
            return Err(Refusal::CorrectionOfKind { member: "hazard" });
        }
        if corrected.kind != order.kind {
            return Err(Refusal::CorrectionOfKind { member: "kind" });
        }
        match self.city.coverage(&corrected.areas, &order.areas) {
            Some(Coverage::Whole) => Ok(()),
            Some(Coverage::Part) | None => Err(Refusal::CorrectionNarrower),
        }
    }

    /// Whether the order can take the place of the one it names: nobody may be left without an
    /// order by the exchange.
    fn check_superseded(&self, order: &Order) -> Result<(), Refusal> {
        let Some(id) = order.supersedes.clone() else {
            return Ok(());
        };
        let old = self
            .board
            .order(&id)
            .filter(|old| old.state == OrderState::InForce);
        let Some(old) = old else {
            return Err(Refusal::SupersedesNoneInForce { id });
        };
        if old.hazard != order.hazard {
            return Err(Refusal::SupersedesOtherHazard { id });
        }
        match self.city.coverage(&order.areas, &old.areas) {
            Some(Coverage::Whole) => Ok(()),
            Some(Coverage::Part) | None => Err(Refusal::SupersedesWider { id }),
        }
    }
}

fn subject(id: &str) -> Subject {
    Subject::new(SubjectKind::Evacuation, id)
}
