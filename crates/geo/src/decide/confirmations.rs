//! The statement that what is posted is complete.

use super::{Desk, Refusal};
use crate::event::{Change, NewEvent, Subject, SubjectKind};
use crate::lease::Lease;
use crate::request::AllPosted;

impl Desk<'_> {
    /// Says that what is posted is complete as of now.
    ///
    /// # Errors
    /// None; a `Result` like every other decision.
    pub fn confirm_all_posted(&self, all: AllPosted) -> Result<NewEvent, Refusal> {
        let AllPosted { of, recheck_by } = all;
        let recheck_by = recheck_by.unwrap_or(Lease::Completeness.usual_end(self.now));
        let subject = Subject::new(SubjectKind::Confirmation, of.code());
        Ok(self.event(subject, Change::CompletenessConfirmed { of, recheck_by }))
    }
}
