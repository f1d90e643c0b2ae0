//! Notes: free text that hangs on a posting by reference, so that it can be erased.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text people wrote, with the id it is erased by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its id, `n-…`.
    pub id: String,
    /// The text; none when it was erased.
    pub text: Option<String>,
    /// The same in other languages, by tag, each translated by a person.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Translation>,
}

/// A translation of a note, which can be erased alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Its id: that of the note, the language, and an id of its own.
    pub id: String,
    /// The text; none when it was erased.
    pub text: Option<String>,
}

/// A text of a note, of its own or of a translation.
#[derive(Debug, PartialEq, Eq)]
pub struct NoteText<'n> {
    /// The id it is erased by.
    pub id: &'n str,
    /// The text; none when it was erased.
    pub text: &'n mut Option<String>,
}

impl Note {
    /// The id of one of its translations: who erases the note erases that as well.
    pub fn translation_id(id: &str, rest: &str) -> String {
        format!("{id}.{rest}")
    }

    /// A note with its text.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Note {
            id: id.into(),
            text: Some(text.into()),
            translations: BTreeMap::new(),
        }
    }

    /// The same note with translations, by language; those that did not change keep their ids.
    pub fn translated(
        mut self,
        texts: BTreeMap<String, String>,
        mut new_id: impl FnMut() -> String,
    ) -> Self {
        let before = std::mem::take(&mut self.translations);
        let made = texts.into_iter().map(|(tag, text)| {
            let same = before
                .get(&tag)
                .filter(|b| b.text.as_deref() == Some(&text));
            let mut fresh = || Translation {
                id: Self::translation_id(&self.id, &format!("{tag}.{}", new_id())),
                text: Some(text.clone()),
            };
            let made = same.cloned().unwrap_or_else(&mut fresh);
            (tag, made)
        });
        self.translations = made.collect();
        self
    }

    /// Its text and those of its translations.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = NoteText<'_>> {
        let Note {
            id,
            text,
            translations,
        } = self;
        let others = translations.values_mut().map(|other| NoteText {
            id: &other.id,
            text: &mut other.text,
        });
        std::iter::once(NoteText { id, text }).chain(others)
    }

    /// Takes away what was erased under an id: a translation, or the note with all of them.
    pub fn erase(&mut self, id: &str) {
        let below = Self::translation_id(id, "");
        let is_meant = |text: &NoteText<'_>| text.id == id || text.id.starts_with(&below);
        for text in self.texts_mut().filter(is_meant) {
            *text.text = None;
        }
    }
}

/// The text of an optional note, where there is one and it was not erased.
pub fn text_of(note: Option<&Note>) -> Option<&str> {
    note.and_then(|note| note.text.as_deref())
}

/// The translations of an optional note that were not erased.
pub fn translations_of(note: Option<&Note>) -> BTreeMap<String, String> {
    let all = note.into_iter().flat_map(|note| &note.translations);
    all.filter_map(|(tag, other)| Some((tag.clone(), other.text.clone()?)))
        .collect()
}
