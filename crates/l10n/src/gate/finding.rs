//! One thing that keeps a language from being published.

use std::fmt;

use thiserror::Error;

use crate::fault::LoadFault;
use crate::lint::Rule;

/// Where a finding is, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Language; empty when it concerns all.
    pub tag: String,
    /// File; empty when it concerns the language.
    pub file: String,
    /// Line, from 1; 0 when it concerns the file.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with a language.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Fault {
    /// A fault the loader reports too, syntax included.
    #[error("{0}")]
    Load(LoadFault),
    /// Not exactly one source language.
    #[error("expected exactly one locale with status `source`, but found {found}")]
    NoSource {
        /// How many there are.
        found: usize,
    },
    /// The glossary cannot be read.
    #[error("expected a glossary, but found a fault: {detail}")]
    BadGlossary {
        /// What the TOML reader said.
        detail: String,
    },
    /// The language lacks a message of the source.
    #[error("expected message `{id}`, but found none")]
    Missing {
        /// Message id.
        id: String,
    },
    /// The language has a message the source lacks.
    #[error("expected no message `{id}`, because the source has none, but found one")]
    Extra {
        /// Message id.
        id: String,
    },
    /// The language has a message of a file that only the source has.
    #[error("expected no message `{id}`, because only the source has `{file}`, but found one")]
    OnlySource {
        /// Message id.
        id: String,
        /// The source's file.
        file: String,
    },
    /// The language's message takes other arguments.
    #[error("expected arguments {expected} in `{id}`, but found {found}")]
    Arguments {
        /// Message id.
        id: String,
        /// Arguments of the source.
        expected: String,
        /// Arguments of the language.
        found: String,
    },
    /// The text is the same as another language's.
    #[error("expected `{id}` to be translated, but found the text of `{other}`")]
    Copy {
        /// Message id.
        id: String,
        /// The language it equals.
        other: String,
    },
    /// A text that stands for a missing one.
    #[error("expected a sentence in `{id}`, but found `{found}`")]
    Placeholder {
        /// Message id.
        id: String,
        /// What stands there.
        found: String,
    },
    /// Letters of a script the language is not written in.
    #[error("expected letters of {expected} in `{id}`, but found `{found}`")]
    Script {
        /// Message id.
        id: String,
        /// Scripts the language may use.
        expected: String,
        /// The first letter of another script.
        found: char,
    },
    /// Markup that belongs to templates.
    #[error("expected no HTML in `{id}`, but found `{found}`")]
    Html {
        /// Message id.
        id: String,
        /// The markup.
        found: String,
    },
    /// Words of a claim this project never makes.
    #[error("expected `{id}` not to say `{found}`, but found it")]
    Forbidden {
        /// Message id.
        id: String,
        /// The words.
        found: String,
    },
    /// A reference to a message or term that is not there.
    #[error("expected `{id}` to refer to known messages, but found `{found}`")]
    Reference {
        /// Message id.
        id: String,
        /// What it refers to.
        found: String,
    },
    /// A function one of the two runtimes does not know.
    #[error("expected `{id}` to call only NUMBER, but found `{found}`")]
    Function {
        /// Message id.
        id: String,
        /// The function.
        found: String,
    },
    /// Kanji without a reading where every kanji needs one.
    #[error("expected a reading above every kanji in `{id}`, but found `{found}`")]
    NoReading {
        /// Message id.
        id: String,
        /// The kanji.
        found: String,
    },
    /// One word with two readings.
    #[error("expected one reading of `{base}`, `{first}`, but found `{found}` in `{id}`")]
    Readings {
        /// Message id.
        id: String,
        /// The word.
        base: String,
        /// The reading met first.
        first: String,
        /// The other reading.
        found: String,
    },
    /// A reading that is not in kana.
    #[error("expected a reading in kana in `{id}`, but found `{found}`")]
    ReadingNotKana {
        /// Message id.
        id: String,
        /// The reading.
        found: String,
    },
    /// Ruby marks that do not make a whole.
    #[error("expected whole ruby marks in `{id}`, but found them broken")]
    BrokenRuby {
        /// Message id.
        id: String,
    },
    /// A row from a dictionary that does not say so.
    #[error(
        "expected the row of `{term}` to have official words, and the glossary a credit, but found none"
    )]
    NoCredit {
        /// The source's term.
        term: String,
    },
    /// A language words a term otherwise than the official dictionary, and nobody says why.
    #[error(
        "expected `{term}` in `{tag}` to be worded `{official}`, or a reason, but found neither"
    )]
    NotOfficial {
        /// The source's term.
        term: String,
        /// The language.
        tag: String,
        /// The dictionary's word.
        official: String,
    },
    /// A sentence of a family that sends people somewhere does not say where.
    #[error("expected `{id}` to carry the attribute `polarity`, but found none")]
    NoPolarity {
        /// Message id.
        id: String,
    },
    /// A way that there is not.
    #[error("expected `{id}.polarity` to be one of {expected}, but found `{found}`")]
    UnknownPolarity {
        /// Message id.
        id: String,
        /// The ways there are.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A sentence that goes another way than the source.
    #[error("expected `{id}.polarity` to be {expected} as in the source, but found {found}")]
    OtherPolarity {
        /// Message id.
        id: String,
        /// The source's.
        expected: String,
        /// The language's.
        found: String,
    },
    /// The pins cannot be read.
    #[error("expected phrases by message id in `polarity.toml`, but found a fault: {detail}")]
    BadPins {
        /// What the TOML reader said.
        detail: String,
    },
    /// Nobody has said which words carry the way.
    #[error(
        "expected `polarity.toml` to pin the phrase of `{id}` that says which way, but found none"
    )]
    Unpinned {
        /// Message id.
        id: String,
    },
    /// The words that carry the way are not in the sentence.
    #[error(
        "expected `{id}` to say `{phrase}` as pinned in `polarity.toml`, but found other words"
    )]
    PinLost {
        /// Message id.
        id: String,
        /// The pinned phrase.
        phrase: String,
    },
    /// A pin of a sentence that sends nobody anywhere.
    #[error("expected pins of messages with a polarity only, but found one of `{id}`")]
    NeedlessPin {
        /// Message id.
        id: String,
    },
    /// Words that carry another way in another sentence.
    #[error("expected `{id}` not to say `{phrase}`, which is pinned for another way in `{other}`")]
    CrossedPin {
        /// Message id.
        id: String,
        /// The phrase.
        phrase: String,
        /// The sentence that has it pinned.
        other: String,
    },
    /// A sentence that is not easy Japanese.
    #[error("expected `{id}` to be easy Japanese ({rule}), but found `{found}`: {instead}")]
    NotEasy {
        /// Message id.
        id: String,
        /// The rule.
        rule: Rule,
        /// The words.
        found: String,
        /// What to write instead.
        instead: String,
    },
    /// A word of disasters that no message of the language explains.
    #[error(
        "expected some message to explain `{word}` as in `{word}〈{easy}〉`, but found none beside `{id}`"
    )]
    NeverExplained {
        /// The first message that has the word.
        id: String,
        /// The word.
        word: String,
        /// What it means.
        easy: String,
    },
    /// A term of the glossary is worded otherwise.
    #[error("expected `{term}` to be worded as {expected} in `{id}`, but found other words")]
    Term {
        /// Message id.
        id: String,
        /// The source's term.
        term: String,
        /// The wordings allowed.
        expected: String,
    },
}

impl Finding {
    /// A finding about a whole file or language.
    #[must_use]
    pub fn whole(file: &str, fault: Fault) -> Self {
        Self {
            tag: String::new(),
            file: file.to_owned(),
            line: 0,
            fault,
        }
    }
}

impl From<LoadFault> for Finding {
    fn from(fault: LoadFault) -> Self {
        let (tag, file, line) = match &fault {
            LoadFault::Syntax {
                tag, file, line, ..
            }
            | LoadFault::TooDeep {
                tag, file, line, ..
            } => (tag.clone(), file.clone(), *line),
            LoadFault::TooLarge { tag, file, .. }
            | LoadFault::LongNumber { tag, file, .. }
            | LoadFault::Duplicate { tag, file, .. } => (tag.clone(), file.clone(), 0),
            LoadFault::TooMany { tag, .. }
            | LoadFault::BadDescription { tag, .. }
            | LoadFault::NoDescription { tag }
            | LoadFault::BadTag { tag }
            | LoadFault::BadFallback { tag, .. }
            | LoadFault::DuplicateAlias { tag, .. } => (tag.clone(), String::new(), 0),
        };
        Self {
            tag,
            file,
            line,
            fault: Fault::Load(fault),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("locales")?;
        for part in [&self.tag, &self.file] {
            if !part.is_empty() {
                write!(f, "/{part}")?;
            }
        }
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.fault)
    }
}
