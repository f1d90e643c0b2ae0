//! The small request bodies: confirm, lift, cancel, issue, say that all is posted.

use serde_json::Value;

use crate::confirmation::Subjects;
use crate::input::{InputCode, InputFault, Members, Reading, note_ja, shown};
use crate::lease::Lease;
use crate::moment::Moment;
use crate::note::Note;

/// `{recheck_by?}`: confirm a posting, or issue an order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recheck {
    /// From when on it counts as unconfirmed; none for the usual time.
    pub recheck_by: Option<Moment>,
}

impl Recheck {
    /// Reads the body; none at all equals `{}`.
    ///
    /// # Errors
    /// Every fault of the body.
    pub fn read(body: &Value, lease: Lease, now: Moment) -> Result<Self, Vec<InputFault>> {
        let mut r = Members::of(body);
        let recheck_by = read_recheck_by(&mut r, lease, now);
        r.finish(recheck_by.map(|recheck_by| Recheck { recheck_by }))
    }
}

/// `{note_ja?}`: lift a closure, cancel an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    /// What else there is to say, in Japanese.
    pub note_ja: Option<Note>,
}

impl Ending {
    /// Reads the body; none at all equals `{}`.
    ///
    /// # Errors
    /// Every fault of the body.
    pub fn read(body: &Value, reading: &mut Reading<'_>) -> Result<Self, Vec<InputFault>> {
        let mut r = Members::of(body);
        let note_ja = note_ja(&mut r, None, reading);
        r.finish(note_ja.map(|note_ja| Ending { note_ja }))
    }
}

/// `{remaining_level, note_ja?}`: lift an order, saying which level remains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLift {
    /// The level that remains; none when none does.
    pub remaining_level: Option<u8>,
    /// What else there is to say, in Japanese.
    pub note_ja: Option<Note>,
}

impl OrderLift {
    /// Reads the body; `remaining_level` has to be there, be it as null.
    ///
    /// # Errors
    /// Every fault of the body.
    pub fn read(body: &Value, reading: &mut Reading<'_>) -> Result<Self, Vec<InputFault>> {
        const EXPECTED: &str = "the level that remains: 3, 4, 5, or null for none";
        let mut r = Members::of(body);
        let key = "remaining_level";
        let remaining = r.optional(key, None, |r, value| {
            let level = value.as_u64().and_then(|level| u8::try_from(level).ok());
            let level = level.filter(|level| (3..=5).contains(level));
            if level.is_none() {
                r.fault(key, InputCode::OutOfRange, EXPECTED, shown(value));
            }
            level
        });
        if !r.has(key) {
            r.fault(key, InputCode::Missing, EXPECTED, "none");
        }
        let note_ja = note_ja(&mut r, None, reading);
        let lift = remaining.zip(note_ja);
        r.finish(lift.map(|(remaining_level, note_ja)| OrderLift {
            remaining_level,
            note_ja,
        }))
    }
}

/// `{of, recheck_by?}`: what is posted is complete as of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllPosted {
    /// Of what.
    pub of: Subjects,
    /// From when on that no longer counts; none for the usual time.
    pub recheck_by: Option<Moment>,
}

impl AllPosted {
    /// Reads the body.
    ///
    /// # Errors
    /// Every fault of the body.
    pub fn read(body: &Value, now: Moment) -> Result<Self, Vec<InputFault>> {
        let mut r = Members::of(body);
        let of = r.required(("of", "what is complete"), None, |r, value| {
            r.code("of", value)
        });
        let recheck_by = read_recheck_by(&mut r, Lease::Completeness, now);
        let all = of.zip(recheck_by);
        r.finish(all.map(|(of, recheck_by)| AllPosted { of, recheck_by }))
    }
}

fn read_recheck_by(r: &mut Members<'_>, lease: Lease, now: Moment) -> Option<Option<Moment>> {
    r.optional("recheck_by", None, |r, value| {
        r.moment_between("recheck_by", value, (now, lease.latest_end(now)))
    })
}
