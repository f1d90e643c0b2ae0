//! Reading request bodies member by member, so that every fault is reported, not only the first.

mod members;
mod notes;

use crate::atlas::Atlas;
use crate::code::code_enum;
use crate::fault::MOST_FAULTS;
use crate::ids::NewIds;
use crate::moment::Moment;

pub(crate) use members::{Members, escaped, shown};
pub use notes::{NOTE, TRANSLATION};
pub(crate) use notes::{note, note_ja};

code_enum! {
    /// What kind of fault a request body has.
    pub enum InputCode: "a code of an input fault" {
        /// A member that has to be there is not.
        Missing = "missing",
        /// A member nobody knows.
        UnknownMember = "unknown_member",
        /// A value of another JSON type, or a list of the wrong length.
        Shape = "shape",
        /// A word outside its closed list.
        UnknownCode = "unknown_code",
        /// Nothing but blanks.
        Blank = "blank",
        /// More characters or entries than allowed.
        TooLong = "too_long",
        /// A character that cannot be seen.
        ForbiddenCharacter = "forbidden_character",
        /// Text that is no time.
        NotATime = "not_a_time",
        /// A time without its offset.
        NoOffset = "no_offset",
        /// A time or number outside what is allowed.
        OutOfRange = "out_of_range",
        /// A position with its two numbers exchanged.
        SwappedAxes = "swapped_axes",
        /// A position outside Japan.
        OutsideJapan = "outside_japan",
        /// A line whose positions are all the same.
        SamePoint = "same_point",
        /// Members that contradict each other.
        Contradiction = "contradiction",
        /// A level 5 note that sends people out to a shelter.
        Level5Wording = "level5_wording",
        /// Text that names no area of the city.
        UnknownArea = "unknown_area",
        /// An id of no facility.
        UnknownFacility = "unknown_facility",
        /// More faults than are listed.
        More = "more",
    }
}

/// One thing that is wrong with a request body, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct InputFault {
    /// Where, as a JSON pointer (RFC 6901); empty for the whole body.
    pub pointer: String,
    /// What kind of fault, a code of [`InputCode`].
    pub code: &'static str,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

code_enum! {
    /// What a posting is warned about; it is taken all the same.
    pub enum WarningCode: "a code of a warning" {
        /// A line that crosses itself.
        SelfCrossing = "self_crossing",
        /// A position outside the city.
        OutsideCity = "outside_city",
        /// A translation that the rules for notes cannot read.
        UnreadTranslation = "unread_translation",
    }
}

/// Something that may be meant, but is more often a slip.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct Warning {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What kind of warning.
    pub code: WarningCode,
    /// What was expected.
    pub expected: &'static str,
    /// What was found.
    pub found: String,
}

/// What a body is read against: the city, the time, and where new ids come from.
pub struct Reading<'a> {
    /// The city and its layers.
    pub atlas: &'a Atlas,
    /// The present moment.
    pub now: Moment,
    /// Fresh ids.
    pub ids: &'a mut dyn NewIds,
}

/// Collects faults of one body, up to a limit, and counts the rest.
#[derive(Debug, Default)]
pub(crate) struct InputFaults {
    list: Vec<InputFault>,
    more: usize,
}

impl InputFaults {
    pub(crate) fn push(
        &mut self,
        pointer: String,
        code: InputCode,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        if self.list.len() < MOST_FAULTS {
            self.list.push(InputFault {
                pointer,
                code: code.code(),
                expected: expected.into(),
                found: found.into(),
            });
        } else {
            self.more += 1;
        }
    }

    fn into_list(mut self) -> Vec<InputFault> {
        if self.more > 0 {
            self.list.push(InputFault {
                pointer: String::new(),
                code: InputCode::More.code(),
                expected: "no fault".to_owned(),
                found: format!("{} more", self.more),
            });
        }
        self.list
    }
}
