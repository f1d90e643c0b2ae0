//! Which language a reader gets.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalogs;
use crate::tag::Tag;

/// Longest `Accept-Language` that is read, in bytes. Browsers send below 200.
pub const MAX_HEADER_BYTES: usize = 1_000;

/// Most entries of `Accept-Language` that are read.
pub const MAX_HEADER_ENTRIES: usize = 32;

/// Longest single tag that is read, in bytes (BCP 47 advises 35).
pub const MAX_TAG_BYTES: usize = 64;

/// What a request says about its language, strongest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes<'a> {
    /// The tag in the address or in `?lang=`.
    pub explicit: Option<&'a str>,
    /// The value of the language cookie.
    pub cookie: Option<&'a str>,
    /// The `Accept-Language` header.
    pub accept_language: Option<&'a str>,
}

/// Which wish was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantedBy {
    /// The explicit tag.
    Explicit,
    /// The cookie.
    Cookie,
    /// The header.
    AcceptLanguage,
    /// None of them: the source language.
    Source,
}

/// The language chosen and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Negotiated {
    /// The language.
    pub tag: Tag,
    /// Which wish was granted.
    pub by: GrantedBy,
}

impl Catalogs {
    /// The language a single tag means: itself, an alias, or the nearest relative.
    ///
    /// # Examples
    ///
    /// ```
    /// # use michi_l10n::{Catalogs, LocaleFile};
    /// # let files = [
    /// #   LocaleFile::new("ja", "locale.toml", "endonym = '日本語'\nstatus = 'source'"),
    /// #   LocaleFile::new("ja-simple", "locale.toml",
    /// #     "endonym = 'やさしい日本語'\nstatus = 'draft'\nfallback = 'ja'\naliases = ['ja-x-easy']"),
    /// # ];
    /// # let catalogs = Catalogs::load(&files).unwrap().catalogs;
    /// assert_eq!(catalogs.resolve("ja-X-Easy").unwrap(), "ja-simple");
    /// assert_eq!(catalogs.resolve("ja-JP").unwrap(), "ja");
    /// assert_eq!(catalogs.resolve("fr"), None);
    /// ```
    #[must_use]
    pub fn resolve(&self, tag: &str) -> Option<Tag> {
        let tag = tag.trim();
        if tag.is_empty() || tag.len() > MAX_TAG_BYTES {
            return None;
        }
        if let Some(exact) = self
            .aliases()
            .get(&tag.replace('_', "-").to_ascii_lowercase())
        {
            return Some(exact.clone());
        }
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let offered = self.offered();
        let found = negotiate_languages(&[wanted], &offered, None, NegotiationStrategy::Lookup);
        self.aliases()
            .get(&found.first()?.to_string().to_ascii_lowercase())
            .cloned()
    }

    /// Chooses the language of an answer: address, then cookie, then header, then the source.
    #[must_use]
    pub fn negotiate(&self, wishes: &Wishes<'_>) -> Negotiated {
        let header = || {
            let ranges = wishes.accept_language.map(accepted).unwrap_or_default();
            ranges.into_iter().find_map(|range| self.resolve(range))
        };
        wishes
            .explicit
            .and_then(|tag| self.resolve(tag))
            .map(|tag| Negotiated {
                tag,
                by: GrantedBy::Explicit,
            })
            .or_else(|| {
                let tag = self.resolve(wishes.cookie?)?;
                Some(Negotiated {
                    tag,
                    by: GrantedBy::Cookie,
                })
            })
            .or_else(|| {
                Some(Negotiated {
                    tag: header()?,
                    by: GrantedBy::AcceptLanguage,
                })
            })
            .unwrap_or_else(|| Negotiated {
                tag: self.source().clone(),
                by: GrantedBy::Source,
            })
    }

    /// Tags and aliases that are well-formed, for matching relatives.
    fn offered(&self) -> Vec<LanguageIdentifier> {
        self.aliases()
            .keys()
            .filter_map(|tag| tag.parse().ok())
            .collect()
    }
}

/// The ranges of an `Accept-Language` header, most wanted first; refused ones left out.
///
/// # Source
///
/// RFC 9110, section 12.5.4 and 12.4.2 (quality values).
#[must_use]
pub fn accepted(header: &str) -> Vec<&str> {
    if header.len() > MAX_HEADER_BYTES {
        return Vec::new();
    }
    let mut ranges: Vec<(&str, u16)> = header
        .split(',')
        .take(MAX_HEADER_ENTRIES)
        .filter_map(weighted)
        .collect();
    ranges.sort_by_key(|(_, thousandths)| std::cmp::Reverse(*thousandths));
    ranges.into_iter().map(|(range, _)| range).collect()
}

/// A range with its weight in thousandths; none when refused (`q=0`), broken or `*`.
fn weighted(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts
        .next()
        .filter(|range| !range.is_empty() && *range != "*")?;
    let mut weight = 1.0_f32;
    for part in parts {
        if let Some(value) = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")) {
            weight = value
                .trim()
                .parse()
                .ok()
                .filter(|q| (0.0..=1.0).contains(q))?;
        }
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 1000"
    )]
    let thousandths = (weight * 1000.0).round() as u16;
    (thousandths > 0).then_some((range, thousandths))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::LocaleFile;

    fn catalogs() -> Catalogs {
        let toml = |endonym: &str, rest: &str| format!("endonym='{endonym}'\n{rest}");
        let files = [
            LocaleFile::new("ja", "locale.toml", toml("日本語", "status='source'")),
            LocaleFile::new(
                "ja-simple",
                "locale.toml",
                toml(
                    "やさしい",
                    "status='draft'\nfallback='ja'\naliases=['ja-x-easy','ja-easy']",
                ),
            ),
            LocaleFile::new(
                "en",
                "locale.toml",
                toml("English", "status='draft'\nfallback='ja'"),
            ),
            LocaleFile::new(
                "zh-Hans",
                "locale.toml",
                toml(
                    "简体中文",
                    "status='draft'\nfallback='ja'\naliases=['zh','zh-CN','zh-SG']",
                ),
            ),
        ];
        Catalogs::load(&files).unwrap().catalogs
    }

    #[test]
    fn aliases_and_relatives_lead_to_one_tag() {
        let catalogs = catalogs();
        for (asked, got) in [
            ("ja-x-easy", "ja-simple"),
            ("JA-EASY", "ja-simple"),
            ("ja-simple", "ja-simple"),
            ("ja_JP", "ja"),
            ("ja", "ja"),
            ("en-GB", "en"),
            ("en-Latn-AU", "en"),
            ("zh-CN", "zh-Hans"),
            ("zh-Hans-MY", "zh-Hans"),
        ] {
            assert_eq!(
                catalogs.resolve(asked).unwrap_or_else(|| panic!("{asked}")),
                got,
                "{asked}"
            );
        }
        for unknown in [
            "fr",
            "",
            "x",
            "../ja",
            "日本語",
            "ja;DROP",
            &"a-".repeat(10_000),
        ] {
            assert_eq!(catalogs.resolve(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_address_wins_over_the_cookie_and_the_cookie_over_the_header() {
        let catalogs = catalogs();
        let wishes = Wishes {
            explicit: Some("en"),
            cookie: Some("ja-simple"),
            accept_language: Some("zh-CN"),
        };
        assert_eq!(catalogs.negotiate(&wishes).tag, "en");
        let unknown = Wishes {
            explicit: Some("fr"),
            ..wishes
        };
        assert_eq!(catalogs.negotiate(&unknown).tag, "ja-simple");
        let bare = Wishes {
            accept_language: Some("zh-CN"),
            ..Wishes::default()
        };
        assert_eq!(catalogs.negotiate(&bare).tag, "zh-Hans");
        assert_eq!(catalogs.negotiate(&Wishes::default()).by, GrantedBy::Source);
    }

    #[test]
    fn the_header_is_read_by_weight_and_refusals_count() {
        assert_eq!(accepted("fr;q=0.2, en ;q=0.9,ja"), ["ja", "en", "fr"]);
        assert_eq!(accepted("en;q=0, ja;q=0.1, *"), ["ja"]);
        assert_eq!(accepted("en;q=nonsense, ja"), ["ja"]);
        assert_eq!(accepted(",,,;;;q=,"), Vec::<&str>::new());
        assert!(accepted(&"ja,".repeat(100_000)).is_empty());
        let catalogs = catalogs();
        let wishes = Wishes {
            accept_language: Some("fr, en;q=0.5, ja;q=0.8"),
            ..Wishes::default()
        };
        assert_eq!(catalogs.negotiate(&wishes).tag, "ja");
    }
}
