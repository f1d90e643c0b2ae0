//! Decisions about the states of shelters.

use super::{Desk, Expected, Refusal};
use crate::event::{Change, NewEvent, Subject, SubjectKind};
use crate::lease::Lease;
use crate::opening::OpeningDraft;
use crate::request::Recheck;

impl Desk<'_> {
    /// Sets the state of a shelter, whole.
    ///
    /// # Errors
    /// [`Refusal::Stale`] when another version is there than expected.
    pub fn set_opening(
        &self,
        expected: Expected,
        draft: OpeningDraft,
    ) -> Result<NewEvent, Refusal> {
        let opening = Box::new(draft.into_opening());
        let subject = Subject::new(SubjectKind::Shelter, opening.facility.clone());
        expected.check(self.board.version_of(&subject))?;
        Ok(self.event(subject, Change::ShelterStateSet { opening }))
    }

    /// Says that the state of a shelter is still so.
    ///
    /// # Errors
    /// [`Refusal`] when no state is posted, or it was changed in the meantime.
    pub fn confirm_opening(
        &self,
        facility: &str,
        expected: Expected,
        recheck: Recheck,
    ) -> Result<NewEvent, Refusal> {
        let unknown = || Refusal::UnknownId {
            id: facility.to_owned(),
        };
        let opening = self.board.opening(facility).ok_or_else(unknown)?;
        expected.check(Some(opening.version))?;
        let usual = Lease::Opening.usual_end(self.now);
        let recheck_by = recheck.recheck_by.unwrap_or(usual);
        let subject = Subject::new(SubjectKind::Shelter, facility);
        Ok(self.event(subject, Change::ShelterConfirmed { recheck_by }))
    }
}
