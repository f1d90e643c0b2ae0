//! Parting an event from its free texts on the way in, and joining them on the way out.

use crate::fault::StoreError;
use michi_geo::event::{Change, Event, Seq};
use michi_geo::note::Note;
use std::collections::{BTreeSet, HashMap};

/// An event's change as it is stored: texts apart.
pub(crate) struct Parted {
    /// The `type` of the change.
    pub(crate) kind: &'static str,
    /// The change as JSON, its notes without text.
    pub(crate) body: String,
    /// Ids and texts of the notes and translations that had one.
    pub(crate) notes: Vec<(String, String)>,
}

/// Takes the texts out of a change.
pub(crate) fn part(change: &Change) -> Parted {
    let mut change = change.clone();
    let mut notes = Vec::new();
    for part in change.notes_mut().into_iter().flat_map(Note::texts_mut) {
        if let Some(text) = part.text.take() {
            notes.push((part.id.to_owned(), text));
        }
    }
    Parted {
        kind: change.code(),
        body: change.to_json(),
        notes,
    }
}

/// Reads a stored change; its notes have no text yet.
pub(crate) fn read_change(seq: Seq, body: &str) -> Result<Change, StoreError> {
    Change::from_json(seq, body).map_err(|fault| StoreError::UnreadableEvent {
        seq: seq.0,
        found: fault.cause.to_string(),
    })
}

/// The ids of all notes in `events`, and of their translations.
pub(crate) fn ids(events: &mut [Event]) -> BTreeSet<String> {
    let changes = events.iter_mut().map(|event| &mut event.change);
    changes
        .flat_map(|change| change.notes_mut())
        .flat_map(Note::texts_mut)
        .map(|part| part.id.to_owned())
        .collect()
}

/// Gives the notes of `events` their texts; those without one were erased.
pub(crate) fn join(events: &mut [Event], texts: &HashMap<String, String>) {
    for event in events {
        let notes = event.change.notes_mut().into_iter();
        for part in notes.flat_map(Note::texts_mut) {
            *part.text = texts.get(part.id).cloned();
        }
    }
}
