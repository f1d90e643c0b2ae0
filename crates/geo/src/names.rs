//! Names in several languages, looked up along a chain.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The tag of Japanese as it is written.
pub const JA: &str = "ja";
/// The tag of Japanese in kana: a reading.
pub const JA_KANA: &str = "ja-Hrkt";
/// The tag of Japanese in Latin letters.
pub const JA_LATIN: &str = "ja-Latn";

/// One name, keyed by language tag (BCP 47): `ja`, `ja-Hrkt`, `ja-Latn`, `en`, `zh-Hans` …
///
/// # Examples
/// ```
/// # use michi_geo::names::LocalName;
/// let hama = LocalName::from_pairs([("ja", "浜"), ("ja-Latn", "Hama")]);
/// assert_eq!(hama.lookup(["en", "ja-Latn", "ja"]), Some(("ja-Latn", "Hama")));
/// assert_eq!(hama.ja(), Some("浜"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalName(BTreeMap<String, String>);

impl LocalName {
    /// A name from pairs of tag and text; blank texts are left out.
    pub fn from_pairs<T, S>(pairs: impl IntoIterator<Item = (T, S)>) -> Self
    where
        T: Into<String>,
        S: Into<String>,
    {
        let mut name = LocalName::default();
        for (tag, text) in pairs {
            name.set(tag, text);
        }
        name
    }

    /// Sets the text of one tag; a blank text is left out.
    pub fn set(&mut self, tag: impl Into<String>, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.insert(tag.into(), text);
        }
    }

    /// The text of one tag exactly.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str)
    }

    /// The Japanese text.
    pub fn ja(&self) -> Option<&str> {
        self.get(JA)
    }

    /// The first text along a chain of tags, with the tag it was found under.
    ///
    /// Ends with Japanese, then with any text there is.
    pub fn lookup<'a>(
        &'a self,
        chain: impl IntoIterator<Item = &'a str>,
    ) -> Option<(&'a str, &'a str)> {
        let pair = |tag: &str| self.0.get_key_value(tag);
        let found = chain.into_iter().find_map(pair).or_else(|| pair(JA));
        found
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Every tag and text, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_along_the_chain_and_says_its_own_language() {
        let name = LocalName::from_pairs([("ja", "鹿島市"), ("en", "Kashima City")]);
        assert_eq!(name.lookup(["vi", "en"]), Some(("en", "Kashima City")));
        assert_eq!(name.lookup(["ja-simple"]), Some(("ja", "鹿島市")));
    }

    #[test]
    fn a_blank_text_is_no_name() {
        let name = LocalName::from_pairs([("ja", "浜"), ("en", " ")]);
        assert_eq!(name.get("en"), None);
        assert!(LocalName::from_pairs([("en", "")]).is_empty());
        assert_eq!(LocalName::default().lookup(["en"]), None);
    }
}
