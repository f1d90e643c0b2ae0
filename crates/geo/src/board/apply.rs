//! Applying one event: checked first, then done whole, or not at all.

use super::Board;
use super::error::FoldError;
use crate::closure::Closure;
use crate::confirmation::Completeness;
use crate::evacuation::{Coverage, Order, OrderState, OrderStep};
use crate::event::{Change, Event, SubjectKind};
use crate::lease::REMEMBERED_AFTER_END_MS;
use crate::opening::Opening;

impl Board {
    /// Applies the next event of the journal.
    ///
    /// # Errors
    /// [`FoldError`] when it belongs to another space or cannot have happened; nothing is
    /// changed then, not even [`Board::seq`].
    pub fn apply(&mut self, event: &Event) -> Result<(), FoldError> {
        let seq = event.seq;
        if event.space != self.space {
            return Err(FoldError::OtherSpace {
                seq,
                expected: self.space.clone(),
                found: event.space.clone(),
            });
        }
        if seq <= self.seq {
            let last = self.seq;
            return Err(FoldError::NotAfter { seq, last });
        }
        self.check_subject(event)?;
        self.change(event)?;
        self.seq = seq;
        self.at = self.at.max(event.at);
        self.forget();
        Ok(())
    }

    /// Whether the subject is the one the change speaks of, and its version follows.
    fn check_subject(&self, event: &Event) -> Result<(), FoldError> {
        let (kind, id) = subject_of(&event.change);
        let subject = &event.subject;
        if subject.kind != kind || id.is_some_and(|id| id != subject.id) {
            return Err(FoldError::WrongSubject {
                seq: event.seq,
                change: event.change.code(),
                found: subject.id.clone(),
            });
        }
        let current = self.version_of(subject);
        if current.is_some() && is_first(&event.change) {
            return Err(FoldError::AlreadyThere {
                seq: event.seq,
                id: subject.id.clone(),
            });
        }
        let expected = current.unwrap_or(0).saturating_add(1);
        if kind == SubjectKind::Journal || event.version == expected {
            return Ok(());
        }
        Err(FoldError::Version {
            seq: event.seq,
            expected,
            found: event.version,
        })
    }

    fn change(&mut self, event: &Event) -> Result<(), FoldError> {
        let id = || event.subject.id.clone();
        match &event.change {
            Change::ClosurePosted { closure } => {
                self.closures.insert(id(), posted_closure(closure, event));
            }
            Change::ClosureChanged { .. }
            | Change::ClosureConfirmed { .. }
            | Change::ClosureLifted { .. } => self.change_closure(event)?,
            Change::ShelterStateSet { opening } => {
                self.openings.insert(id(), set_opening(opening, event));
            }
            Change::ShelterConfirmed { recheck_by } => {
                let opening = self.openings.get_mut(&event.subject.id);
                let opening = opening.ok_or_else(|| unknown(event, &event.subject.id))?;
                opening.confirmed_at = event.at;
                opening.recheck_by = *recheck_by;
                opening.version = event.version;
            }
            Change::OrderPrepared { order } => {
                self.orders.insert(id(), prepared_order(order, event));
            }
            Change::OrderIssued { .. } => self.issue(event)?,
            Change::OrderChanged { .. }
            | Change::OrderConfirmed { .. }
            | Change::OrderCorrected { .. }
            | Change::OrderLifted { .. }
            | Change::OrderCancelled { .. } => self.change_order(event)?,
            Change::CompletenessConfirmed { of, recheck_by } => {
                let complete = Completeness {
                    confirmed_at: event.at,
                    recheck_by: *recheck_by,
                };
                for of in of.each() {
                    self.completeness.insert(*of, complete);
                }
                self.confirmations.insert(*of, event.version);
            }
            Change::NoteErased { note } => self.erase(note),
            Change::Restored { .. } => self.end_every_lease(event),
        }
        Ok(())
    }

    fn change_closure(&mut self, event: &Event) -> Result<(), FoldError> {
        let id = &event.subject.id;
        let closure = self
            .closures
            .get_mut(id)
            .ok_or_else(|| unknown(event, id))?;
        if closure.lifted_at.is_some() {
            return Err(FoldError::State {
                seq: event.seq,
                change: event.change.code(),
                state: closure.state(event.at).code(),
            });
        }
        match &event.change {
            Change::ClosureChanged { closure: changed } => {
                *closure = Closure {
                    posted_at: closure.posted_at,
                    posted_by: closure.posted_by.clone(),
                    lifted_at: None,
                    lift_note_ja: None,
                    ..(**changed).clone()
                };
            }
            Change::ClosureConfirmed { recheck_by } => {
                closure.confirmed_at = event.at;
                closure.recheck_by = *recheck_by;
            }
            Change::ClosureLifted { note_ja } => {
                closure.lifted_at = Some(event.at);
                closure.lift_note_ja.clone_from(note_ja);
            }
            _ => {}
        }
        closure.version = event.version;
        Ok(())
    }

    fn change_order(&mut self, event: &Event) -> Result<(), FoldError> {
        let id = &event.subject.id;
        let order = self.orders.get_mut(id).ok_or_else(|| unknown(event, id))?;
        allow(order, event)?;
        match &event.change {
            Change::OrderChanged { order: changed } => {
                *order = order.clone().with(changed.content());
            }
            Change::OrderCorrected { order: corrected } => {
                let supersedes = order.supersedes.take();
                *order = order.clone().with(corrected.content());
                order.supersedes = supersedes;
                order.corrected_at = Some(event.at);
            }
            Change::OrderConfirmed { recheck_by } => {
                order.confirmed_at = Some(event.at);
                order.recheck_by = Some(*recheck_by);
            }
            Change::OrderLifted {
                remaining_level,
                remaining_coverage,
                note_ja,
            } => {
                order.state = OrderState::Lifted;
                order.lifted_at = Some(event.at);
                order.remaining_level = *remaining_level;
                order.remaining_coverage = *remaining_coverage;
                order.end_note_ja.clone_from(note_ja);
            }
            Change::OrderCancelled { note_ja, .. } => {
                order.state = OrderState::Cancelled;
                order.cancelled_at = Some(event.at);
                order.end_note_ja.clone_from(note_ja);
            }
            _ => {}
        }
        order.count_own(event.version);
        if let Change::OrderCancelled { reinstates, .. } = &event.change {
            self.reinstate(reinstates.as_deref(), event);
        }
        Ok(())
    }

    /// Puts the order that a cancelled one had taken the place of back in force, unless something
    /// else happened to it. Nobody has looked since whether it still holds: its lease has ended.
    fn reinstate(&mut self, old: Option<&str>, event: &Event) {
        let order = old.and_then(|old| self.orders.get_mut(old));
        let by = Some(event.subject.id.as_str());
        let Some(order) = order.filter(|order| order.superseded_by.as_deref() == by) else {
            return;
        };
        order.state = OrderState::InForce;
        order.superseded_by = None;
        order.lifted_at = None;
        order.remaining_level = None;
        order.remaining_coverage = None;
        order.recheck_by = order.recheck_by.map(|by| by.min(event.at));
        order.count_other();
    }

    /// Issues an order and lifts the one it supersedes.
    ///
    /// The order is on disk and was promised to its author: one to take the place of that ended
    /// in the meantime is no reason to leave people without it.
    fn issue(&mut self, event: &Event) -> Result<(), FoldError> {
        let Change::OrderIssued { recheck_by } = &event.change else {
            return Ok(());
        };
        let id = &event.subject.id;
        let mut order = self
            .orders
            .get(id)
            .ok_or_else(|| unknown(event, id))?
            .clone();
        allow(&order, event)?;
        let old = order.supersedes.as_ref();
        let old = old.and_then(|old| self.orders.get_mut(old));
        if let Some(superseded) = old.filter(|old| old.state == OrderState::InForce) {
            superseded.state = OrderState::Lifted;
            superseded.lifted_at = Some(event.at);
            superseded.remaining_level = order.level();
            // It takes the place of the other only when it holds wherever that did.
            superseded.remaining_coverage = Some(Coverage::Whole);
            superseded.superseded_by = Some(id.clone());
            superseded.count_other();
        }
        order.state = OrderState::InForce;
        order.issued_at = Some(event.at);
        order.issued_by = Some(event.actor.clone());
        order.confirmed_at = Some(event.at);
        order.recheck_by = Some(*recheck_by);
        order.count_own(event.version);
        self.orders.insert(id.clone(), order);
        Ok(())
    }

    /// Erases a note wherever it hangs; one that was forgotten already needs no erasing.
    fn erase(&mut self, id: &str) {
        for note in self.notes_mut() {
            note.erase(id);
        }
    }

    /// After a restore nobody knows what has changed since the backup.
    fn end_every_lease(&mut self, event: &Event) {
        let at = event.at;
        for closure in self.closures.values_mut() {
            closure.recheck_by = closure.recheck_by.min(at);
        }
        for opening in self.openings.values_mut() {
            opening.recheck_by = opening.recheck_by.min(at);
        }
        for order in self.orders.values_mut() {
            order.recheck_by = order.recheck_by.map(|by| by.min(at));
        }
        self.completeness.clear();
    }

    /// Forgets what ended long ago; by the time of the events, so that every fold does the same.
    fn forget(&mut self) {
        let oldest = self.at.plus_ms(-REMEMBERED_AFTER_END_MS);
        self.closures
            .retain(|_, closure| closure.lifted_at.is_none_or(|at| at > oldest));
        self.orders
            .retain(|_, order| order.ended_at().is_none_or(|at| at > oldest));
    }
}

/// The kind of subject a change speaks of, and its id where the change names it.
fn subject_of(change: &Change) -> (SubjectKind, Option<&str>) {
    match change {
        Change::ClosurePosted { closure } | Change::ClosureChanged { closure } => {
            (SubjectKind::Closure, Some(&closure.id))
        }
        Change::ClosureConfirmed { .. } | Change::ClosureLifted { .. } => {
            (SubjectKind::Closure, None)
        }
        Change::ShelterStateSet { opening } => (SubjectKind::Shelter, Some(&opening.facility)),
        Change::ShelterConfirmed { .. } => (SubjectKind::Shelter, None),
        Change::OrderPrepared { order }
        | Change::OrderChanged { order }
        | Change::OrderCorrected { order } => (SubjectKind::Evacuation, Some(&order.id)),
        Change::OrderIssued { .. }
        | Change::OrderConfirmed { .. }
        | Change::OrderLifted { .. }
        | Change::OrderCancelled { .. } => (SubjectKind::Evacuation, None),
        Change::CompletenessConfirmed { of, .. } => (SubjectKind::Confirmation, Some(of.code())),
        Change::NoteErased { .. } | Change::Restored { .. } => (SubjectKind::Journal, None),
    }
}

/// Whether the change makes its subject.
fn is_first(change: &Change) -> bool {
    matches!(
        change,
        Change::ClosurePosted { .. } | Change::OrderPrepared { .. }
    )
}

/// The closure as posted: what the journal knows better than the draft is the journal's.
fn posted_closure(closure: &Closure, event: &Event) -> Closure {
    Closure {
        confirmed_at: event.at,
        lifted_at: None,
        lift_note_ja: None,
        version: event.version,
        posted_at: event.at,
        posted_by: event.actor.clone(),
        ..closure.clone()
    }
}

fn set_opening(opening: &Opening, event: &Event) -> Opening {
    Opening {
        confirmed_at: event.at,
        version: event.version,
        posted_at: event.at,
        posted_by: event.actor.clone(),
        ..opening.clone()
    }
}

fn prepared_order(order: &Order, event: &Event) -> Order {
    Order {
        state: OrderState::Prepared,
        prepared_at: event.at,
        prepared_by: event.actor.clone(),
        issued_at: None,
        issued_by: None,
        confirmed_at: None,
        recheck_by: None,
        superseded_by: None,
        lifted_at: None,
        remaining_level: None,
        remaining_coverage: None,
        cancelled_at: None,
        end_note_ja: None,
        corrected_at: None,
        version: event.version,
        changed_by_others: 0,
        ..order.clone()
    }
}

/// Whether the order's state allows the change.
fn allow(order: &Order, event: &Event) -> Result<(), FoldError> {
    let step = match &event.change {
        Change::OrderChanged { .. } => OrderStep::Change,
        Change::OrderIssued { .. } => OrderStep::Issue,
        Change::OrderConfirmed { .. } => OrderStep::Confirm,
        Change::OrderCorrected { .. } => OrderStep::Correct,
        Change::OrderLifted { .. } => OrderStep::Lift,
        _ => OrderStep::Cancel,
    };
    if order.state.allows(step) {
        Ok(())
    } else {
        Err(state(order, event))
    }
}

fn state(order: &Order, event: &Event) -> FoldError {
    FoldError::State {
        seq: event.seq,
        change: event.change.code(),
        state: order.state.code(),
    }
}

fn unknown(event: &Event, id: &str) -> FoldError {
    FoldError::UnknownId {
        seq: event.seq,
        id: id.to_owned(),
    }
}
