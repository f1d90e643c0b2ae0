//! What can be wrong with catalogues and with one formatted message.

use thiserror::Error;

use crate::tag::Tag;

/// One fault found while loading; the rest of the catalogues still loads.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LoadFault {
    /// A file larger than the cap is left out.
    #[error("expected at most {limit} bytes, but found {found} in `{tag}/{file}`; file left out")]
    TooLarge {
        /// Folder.
        tag: String,
        /// File name.
        file: String,
        /// Its size in bytes.
        found: usize,
        /// The cap in bytes.
        limit: usize,
    },
    /// More languages, files or messages than the cap.
    #[error("expected at most {limit} {what}, but found more in `{tag}`; the rest left out")]
    TooMany {
        /// What there was too much of.
        what: &'static str,
        /// Folder.
        tag: String,
        /// The cap.
        limit: usize,
    },
    /// Braces nested deeper than the cap (would exhaust the parser's stack).
    #[error("expected braces at most {limit} deep, but found more in `{tag}/{file}` line {line}")]
    TooDeep {
        /// Folder.
        tag: String,
        /// File name.
        file: String,
        /// Line, from 1.
        line: usize,
        /// The cap.
        limit: usize,
    },
    /// A number literal too long for the plural rules.
    #[error("expected numbers of at most {limit} characters, but found more in `{tag}/{file}`")]
    LongNumber {
        /// Folder.
        tag: String,
        /// File name.
        file: String,
        /// The cap.
        limit: usize,
    },
    /// `locale.toml` cannot be read; the language is left out.
    #[error("expected a locale description, but found a fault in `{tag}/locale.toml`: {detail}")]
    BadDescription {
        /// Folder.
        tag: String,
        /// What the TOML reader said, on one line.
        detail: String,
    },
    /// A folder without `locale.toml`; the language is left out.
    #[error("expected `{tag}/locale.toml`, but found none; language left out")]
    NoDescription {
        /// Folder.
        tag: String,
    },
    /// The folder name is not a language tag; the language is left out.
    #[error("expected a BCP 47 tag as folder name, but found `{tag}`")]
    BadTag {
        /// Folder.
        tag: String,
    },
    /// A message that does not parse; the other messages of the file are kept.
    #[error(
        "expected a Fluent message, but found a syntax fault in `{tag}/{file}` line {line}: {detail}"
    )]
    Syntax {
        /// Folder.
        tag: String,
        /// File name.
        file: String,
        /// Line, from 1.
        line: usize,
        /// What the parser expected.
        detail: String,
    },
    /// The same id twice in one language; the first is kept.
    #[error("expected each id once, but found `{id}` again in `{tag}/{file}`")]
    Duplicate {
        /// Folder.
        tag: String,
        /// File name.
        file: String,
        /// Message id.
        id: String,
    },
    /// The fallback named in `locale.toml` does not exist or runs in a circle.
    #[error(
        "expected `fallback` of `{tag}` to lead to the source language, but found `{fallback}`"
    )]
    BadFallback {
        /// Folder.
        tag: String,
        /// The tag named.
        fallback: String,
    },
    /// An alias two languages claim; the first keeps it.
    #[error("expected alias `{alias}` once, but found it again in `{tag}/locale.toml`")]
    DuplicateAlias {
        /// Folder.
        tag: String,
        /// The alias.
        alias: String,
    },
}

/// Why no catalogues came out at all.
#[derive(Debug, Error)]
pub enum LoadError {
    /// Not exactly one language is marked as the source.
    #[error("expected exactly one locale with status `source`, but found {found}")]
    NoSource {
        /// How many there were.
        found: usize,
        /// Faults that may explain it.
        faults: Vec<LoadFault>,
    },
}

/// One fault met while formatting; the text is still usable.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FormatFault {
    /// No language of the chain has the message; the text is the id in braces.
    #[error("expected message `{id}`, but found none in the chain of `{tag}`")]
    Missing {
        /// Language asked for.
        tag: Tag,
        /// Message id.
        id: String,
    },
    /// A language earlier in the chain lacks the message.
    #[error("expected message `{id}` in `{tag}`, but found it only further down the chain")]
    FellBack {
        /// Language that lacks it.
        tag: Tag,
        /// Message id.
        id: String,
    },
    /// The message refers to something that is not there, or to itself.
    #[error("expected message `{id}` in `{tag}` to resolve, but found {detail}")]
    Unresolved {
        /// Language used.
        tag: Tag,
        /// Message id.
        id: String,
        /// What Fluent said.
        detail: String,
    },
    /// A number that cannot be printed was given.
    #[error("expected a finite number for `{name}` of message `{id}`, but found another")]
    BadNumber {
        /// Message id.
        id: String,
        /// Argument.
        name: String,
    },
    /// The text grew past the cap and was cut.
    #[error("expected message `{id}` in `{tag}` to fit {limit} bytes, but found more")]
    TooLong {
        /// Language used.
        tag: Tag,
        /// Message id.
        id: String,
        /// The cap in bytes.
        limit: usize,
    },
}
