//! Reading notes: free text that gets an id of its own.

use super::{Members, Reading};
use crate::ids::IdKind;
use crate::note::Note;
use crate::text_rule::TextRule;

/// The longest note.
///
/// # Units
/// Characters.
///
/// # Source
/// Own limit: what a loudspeaker car says in two minutes.
pub const NOTE: TextRule = TextRule::new(400);

/// An optional note; text that did not change keeps its id.
pub(crate) fn note(
    members: &mut Members<'_>,
    (key, rule): (&'static str, TextRule),
    base: Option<&Note>,
    reading: &mut Reading<'_>,
) -> Option<Option<Note>> {
    let text = members.optional(key, None, |members, value| members.text(key, value, rule))?;
    let Some(text) = text else {
        // Absent keeps the note, null clears it.
        return Some(base.filter(|_| !members.has(key)).cloned());
    };
    let same = base.filter(|note| note.text.as_deref() == Some(&text));
    let fresh = || Note::new(reading.ids.new_id(IdKind::Note), text.clone());
    Some(Some(same.cloned().unwrap_or_else(fresh)))
}
