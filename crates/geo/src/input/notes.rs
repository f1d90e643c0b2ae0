//! Reading notes: free text that gets an id of its own.

use std::collections::BTreeMap;

use serde_json::Value;

use super::members::{escaped, shown};
use super::{InputCode, Members, Reading};
use crate::code::excerpt;
use crate::ids::IdKind;
use crate::note::{Note, translations_of};
use crate::text_rule::TextRule;

/// The longest note.
///
/// # Units
/// Characters.
///
/// # Source
/// Own limit: what a loudspeaker car says in two minutes.
pub const NOTE: TextRule = TextRule::new(400);

/// The longest translation of a note: many languages take three letters for one character. Joiners
/// belong to the spelling of some of them.
///
/// # Units
/// Characters.
pub const TRANSLATION: TextRule = TextRule::new(1_200).with_joiners();

/// The language notes are written in.
const JAPANESE: &str = "ja";

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

/// The optional member `note_ja`, with `note_translations`: a text for each language a person
/// translated it into. A note whose text changes loses the translations of the old one.
pub(crate) fn note_ja(
    members: &mut Members<'_>,
    base: Option<&Note>,
    reading: &mut Reading<'_>,
) -> Option<Option<Note>> {
    const KEY: &str = "note_translations";
    let atlas = reading.atlas;
    let languages = &atlas.city().languages;
    let given = members.optional(KEY, None, |members, value| {
        texts(members, (KEY, value), languages)
    });
    let note = note(members, ("note_ja", NOTE), base, reading)?;
    let (given, kept) = (given?, translations_of(note.as_ref()));
    let wanted = if members.has(KEY) {
        given.unwrap_or_default()
    } else {
        kept.clone()
    };
    if wanted == kept {
        return Some(note);
    }
    let Some(note) = note.filter(|note| note.text.is_some()) else {
        let expected = "`note_ja`, of which these are translations";
        members.fault(KEY, InputCode::Contradiction, expected, "none");
        return None;
    };
    // The note keeps its id, so that one erasure reaches all that was ever translated of it; what
    // is new gets an id of its own, and what stands in earlier events is not touched.
    Some(Some(
        note.translated(wanted, || reading.ids.new_id(IdKind::Note)),
    ))
}

/// Texts by language, as many as the city has languages other than Japanese.
fn texts(
    members: &mut Members<'_>,
    (key, value): (&str, &Value),
    languages: &[String],
) -> Option<BTreeMap<String, String>> {
    let Some(object) = value.as_object() else {
        members.fault(key, InputCode::Shape, "texts by language", shown(value));
        return None;
    };
    let known: Vec<&str> = languages.iter().map(String::as_str).collect();
    let known: Vec<&str> = known.into_iter().filter(|tag| *tag != JAPANESE).collect();
    let mut all = Vec::new();
    for (tag, value) in object {
        let path = format!("{key}/{}", excerpt(&escaped(tag)));
        if !known.contains(&tag.as_str()) {
            let expected = format!("a language of the city (one of {})", known.join(", "));
            let found = format!("`{}`", excerpt(tag));
            members.fault(&path, InputCode::UnknownCode, expected, found);
            all.push(None);
        } else {
            all.push(
                members
                    .text(&path, value, TRANSLATION)
                    .map(|text| (tag.clone(), text)),
            );
        }
    }
    all.into_iter().collect()
}
