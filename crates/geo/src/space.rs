//! Spaces: the real thing, or one drill. No query, stream or page ever mixes two.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::excerpt;

/// The longest id of a drill.
///
/// # Units
/// Characters.
const LONGEST_ID: usize = 32;

/// Text that names no space.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected `live` or `drill:` with 1 to 32 of lower-case letters, digits and `-`, found `{found}`"
)]
pub struct NotASpace {
    /// The text as given, cut to a readable length.
    pub found: String,
}

/// The id of a drill: 1 to 32 lower-case letters, digits and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DrillId(String);

impl DrillId {
    /// Checks and makes an id.
    ///
    /// # Errors
    /// [`NotASpace`] when it is empty, too long or holds another character.
    pub fn new(id: &str) -> Result<Self, NotASpace> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(allowed) {
            Ok(DrillId(id.to_owned()))
        } else {
            Err(NotASpace { found: excerpt(id) })
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where an event belongs: the real thing, or one drill.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Space {
    /// The real thing.
    Live,
    /// A drill, kept apart from everything else.
    Drill(DrillId),
}

impl std::fmt::Display for Space {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Space::Live => f.write_str("live"),
            Space::Drill(id) => write!(f, "drill:{}", id.as_str()),
        }
    }
}

impl std::str::FromStr for Space {
    type Err = NotASpace;

    fn from_str(text: &str) -> Result<Self, NotASpace> {
        match text.strip_prefix("drill:") {
            Some(id) => DrillId::new(id).map(Space::Drill),
            None if text == "live" => Ok(Space::Live),
            None => Err(NotASpace {
                found: excerpt(text),
            }),
        }
    }
}

impl Serialize for Space {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Space {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Proof that a thing belongs to the live space: what goes out to others takes nothing else.
#[derive(Debug, Clone, Copy)]
pub struct LiveOnly<'a, T>(&'a T);

impl<'a, T> LiveOnly<'a, T> {
    /// The proof, when `space` is the live one.
    pub(crate) fn prove(space: &Space, thing: &'a T) -> Option<Self> {
        (*space == Space::Live).then_some(LiveOnly(thing))
    }

    /// The thing itself.
    pub fn get(self) -> &'a T {
        self.0
    }
}

impl<T> Deref for LiveOnly<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_space_is_read_back_from_its_text() {
        for text in ["live", "drill:autumn-2026", "drill:1"] {
            assert_eq!(text.parse::<Space>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn err_other_texts_name_no_space() {
        let long = format!("drill:{}", "a".repeat(33));
        for text in [
            "",
            "Live",
            "drill",
            "drill:",
            "drill:A",
            "drill:a b",
            "drill:訓練",
            &long,
        ] {
            assert!(text.parse::<Space>().is_err(), "{text}");
        }
    }

    #[test]
    fn only_the_live_space_is_proved_live() {
        let drill: Space = "drill:autumn".parse().unwrap();
        assert!(LiveOnly::prove(&drill, &1).is_none());
        assert_eq!(LiveOnly::prove(&Space::Live, &1).map(|live| *live), Some(1));
    }
}
