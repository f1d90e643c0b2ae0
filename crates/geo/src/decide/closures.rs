//! Decisions about closures.

use super::{Desk, Expected, Refusal};
use crate::closure::{Closure, ClosureDraft, ClosurePatch};
use crate::event::{Change, NewEvent, Subject, SubjectKind};
use crate::request::{Ending, Recheck};

impl Desk<'_> {
    /// Posts a closure.
    ///
    /// # Errors
    /// [`Refusal::Stale`] when its id is taken.
    pub fn post_closure(&self, draft: ClosureDraft) -> Result<NewEvent, Refusal> {
        let closure = draft.into_closure();
        let subject = subject(&closure.id);
        Expected::Absent.check(self.board.version_of(&subject))?;
        let closure = Box::new(closure);
        Ok(self.event(subject, Change::ClosurePosted { closure }))
    }

    /// Changes a closure; the patch has to be read against the version there is.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, lifted, or was changed in the meantime.
    pub fn change_closure(
        &self,
        expected: Expected,
        patch: ClosurePatch,
    ) -> Result<NewEvent, Refusal> {
        let closure = patch.into_closure();
        self.open_closure(&closure.id, expected)?;
        self.open_closure(&closure.id, Expected::Version(closure.version))?;
        let subject = subject(&closure.id);
        let closure = Box::new(closure);
        Ok(self.event(subject, Change::ClosureChanged { closure }))
    }

    /// Says that a closure still holds.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, lifted, or was changed in the meantime.
    pub fn confirm_closure(
        &self,
        id: &str,
        expected: Expected,
        recheck: Recheck,
    ) -> Result<NewEvent, Refusal> {
        let closure = self.open_closure(id, expected)?;
        let usual = closure.usual_recheck_by(self.now);
        let recheck_by = recheck.recheck_by.unwrap_or(usual);
        Ok(self.event(subject(id), Change::ClosureConfirmed { recheck_by }))
    }

    /// Lifts a closure.
    ///
    /// # Errors
    /// [`Refusal`] when it is unknown, lifted, or was changed in the meantime.
    pub fn lift_closure(
        &self,
        id: &str,
        expected: Expected,
        ending: Ending,
    ) -> Result<NewEvent, Refusal> {
        self.open_closure(id, expected)?;
        let note_ja = ending.note_ja;
        Ok(self.event(subject(id), Change::ClosureLifted { note_ja }))
    }

    fn open_closure(&self, id: &str, expected: Expected) -> Result<&Closure, Refusal> {
        let unknown = || Refusal::UnknownId { id: id.to_owned() };
        let closure = self.board.closure(id).ok_or_else(unknown)?;
        expected.check(Some(closure.version))?;
        if closure.lifted_at.is_some() {
            return Err(Refusal::AlreadyLifted);
        }
        Ok(closure)
    }
}

fn subject(id: &str) -> Subject {
    Subject::new(SubjectKind::Closure, id)
}
