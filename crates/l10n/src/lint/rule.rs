//! The rules by name, and how much they weigh.

use std::fmt;

use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Somebody should look at it.
    Warn,
    /// The text is not easy Japanese so.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warn => "warn",
            Self::Error => "error",
        })
    }
}

/// One rule of easy Japanese.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Rule {
    /// A sentence says one thing.
    #[serde(rename = "EJ01")]
    OneThing,
    /// Sentences are short.
    #[serde(rename = "EJ02")]
    Short,
    /// Few kanji in a sentence.
    #[serde(rename = "EJ03")]
    FewKanji,
    /// Every kanji has its reading.
    #[serde(rename = "EJ04")]
    Readings,
    /// Spaces stand between phrases.
    #[serde(rename = "EJ05")]
    Spaces,
    /// Sentences end in です or ます.
    #[serde(rename = "EJ06")]
    Ending,
    /// No double negatives.
    #[serde(rename = "EJ07")]
    OneNegation,
    /// No passive and no causative.
    #[serde(rename = "EJ08")]
    Active,
    /// No honorific and no humble words.
    #[serde(rename = "EJ09")]
    NotHonorific,
    /// No vague words.
    #[serde(rename = "EJ10")]
    NotVague,
    /// No words that imitate sounds.
    #[serde(rename = "EJ11")]
    NoSounds,
    /// Loan words only where everybody knows them.
    #[serde(rename = "EJ12")]
    LoanWords,
    /// Verbs, not rows of kanji.
    #[serde(rename = "EJ13")]
    NotCompound,
    /// Words of disasters are kept and explained.
    #[serde(rename = "EJ14")]
    Explained,
    /// Dates in words, by the western year.
    #[serde(rename = "EJ15")]
    Dates,
    /// Times with 午前 or 午後.
    #[serde(rename = "EJ16")]
    Times,
    /// Ranges in words.
    #[serde(rename = "EJ17")]
    Ranges,
    /// What to do comes first.
    #[serde(rename = "EJ18")]
    ActionFirst,
    /// Easy words; checked for the words of disasters alone.
    #[serde(rename = "EJ19")]
    EasyWords,
    /// A notice is short.
    #[serde(rename = "EJ20")]
    ShortNotice,
    /// Numbers in digits.
    #[serde(rename = "EJ21")]
    Digits,
    /// Instructions in 〜てください.
    #[serde(rename = "EJ22")]
    Instruction,
}

impl Rule {
    /// All of them, in order.
    pub const ALL: [Self; 22] = [
        Self::OneThing,
        Self::Short,
        Self::FewKanji,
        Self::Readings,
        Self::Spaces,
        Self::Ending,
        Self::OneNegation,
        Self::Active,
        Self::NotHonorific,
        Self::NotVague,
        Self::NoSounds,
        Self::LoanWords,
        Self::NotCompound,
        Self::Explained,
        Self::Dates,
        Self::Times,
        Self::Ranges,
        Self::ActionFirst,
        Self::EasyWords,
        Self::ShortNotice,
        Self::Digits,
        Self::Instruction,
    ];

    /// Its weight; EJ02 alone weighs more where a sentence is much too long.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::OneThing
            | Self::Readings
            | Self::Ending
            | Self::OneNegation
            | Self::NotHonorific
            | Self::Explained
            | Self::Dates
            | Self::Times
            | Self::Instruction => Severity::Error,
            _ => Severity::Warn,
        }
    }
}

/// Its id, `EJ01` to `EJ22`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EJ{:02}", *self as u8 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_order_and_the_same_in_json() {
        for (at, rule) in (1..).zip(Rule::ALL) {
            assert_eq!(rule.to_string(), format!("EJ{at:02}"));
            assert_eq!(
                toml::Value::try_from(rule).unwrap().as_str(),
                Some(&*rule.to_string())
            );
        }
    }
}
