//! The pages there are, and their addresses.

use michi_geo::hazard::HazardKind;

/// One page of one language, without the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// What is in force now.
    Now,
    /// The map.
    Map,
    /// Closed roads.
    Closures,
    /// All sites, or those for one danger.
    Shelters(Option<HazardKind>),
    /// The reader's own map.
    My,
    /// The family's plan.
    Timeline,
    /// A named place.
    Place(String),
    /// Search for a place, with what is searched for.
    Places(Option<String>),
    /// Phones, show-cards, how to report an error.
    Help,
    /// Sources, gaps, languages, privacy.
    About,
    /// No such page; keeps the address for the language menu.
    Missing,
}

impl Page {
    /// The page's code in `michi-config` and in the class of the body.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Map => "map",
            Self::Closures => "closures",
            Self::Shelters(_) => "shelters",
            Self::My => "my",
            Self::Timeline => "timeline",
            Self::Place(_) => "place",
            Self::Places(_) => "places",
            Self::Help => "help",
            Self::About => "about",
            Self::Missing => "missing",
        }
    }

    /// The address below `/{lang}`.
    pub fn path(&self) -> String {
        match self {
            Self::Now | Self::Missing => "/".to_owned(),
            Self::Shelters(Some(hazard)) => format!("/shelters?hazard={hazard}"),
            Self::Place(id) => format!("/place/{}", escape(id.as_bytes())),
            Self::Places(Some(query)) => format!("/places?q={}", escape(query.as_bytes())),
            other => format!("/{}", other.code()),
        }
    }

    /// The address in a language.
    pub fn href(&self, lang: &str) -> String {
        format!("/{lang}{}", self.path())
    }

    /// The address that keeps `lang` as the reader's choice and leads to [`Page::href`].
    pub fn choose_href(&self, lang: &str) -> String {
        let href = self.href(lang);
        let joint = if href.contains('?') { '&' } else { '?' };
        format!("{href}{joint}{CHOOSE}")
    }
}

/// The bare parameter by which a link of the language menu asks for the cookie.
pub const CHOOSE: &str = "setlang";

/// Percent-encodes all but the unreserved characters of RFC 3986.
pub fn escape(text: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for &byte in text {
        if is_unreserved(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Whether a byte stands for itself in every part of an address (RFC 3986).
pub fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_query_in_every_language() {
        let page = Page::Shelters(Some(HazardKind::StormSurge));
        assert_eq!(page.href("en"), "/en/shelters?hazard=storm_surge");
        assert_eq!(
            page.choose_href("ja"),
            "/ja/shelters?hazard=storm_surge&setlang"
        );
        assert_eq!(Page::Now.choose_href("ja-simple"), "/ja-simple/?setlang");
    }

    #[test]
    fn what_a_stranger_searched_for_cannot_leave_the_address() {
        let page = Page::Places(Some("浜\"><&?#".to_owned()));
        assert_eq!(page.path(), "/places?q=%E6%B5%9C%22%3E%3C%26%3F%23");
    }
}
