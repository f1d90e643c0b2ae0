//! What holds while something is confirmed, and what takes its place: the device switches.

use crate::pages::rich::Rich;
use crate::pages::words::Words;
use crate::text::live::KnowledgeText;
use crate::text::teller::Lease;

/// The two sets of sentences of a posting.
#[derive(Debug)]
pub struct LeaseBox {
    /// When the first set gives way, as RFC 3339.
    pub recheck_by: String,
    /// Whether it has.
    pub is_over: bool,
    /// While confirmed.
    pub confirmed: Vec<Rich>,
    /// Once not.
    pub unconfirmed: Vec<Rich>,
}

impl LeaseBox {
    /// Puts the sentences of a lease into HTML.
    pub fn new(words: &Words<'_>, lease: Lease) -> Self {
        Self {
            recheck_by: lease.recheck_by.to_string(),
            is_over: lease.is_over,
            confirmed: words.riches(lease.confirmed),
            unconfirmed: words.riches(lease.unconfirmed),
        }
    }

    /// The code of the state that holds now, for style sheets and scripts.
    pub fn state(&self) -> &'static str {
        if self.is_over {
            "unconfirmed"
        } else {
            "confirmed"
        }
    }
}

/// How many places are open: a number that holds while all of them are confirmed.
#[derive(Debug)]
pub struct OpenCount {
    /// The number in words.
    pub title: Rich,
    /// When the first of them is no longer confirmed, as RFC 3339.
    pub recheck_by: String,
    /// Once it is not.
    pub unconfirmed: Rich,
}

/// What is known of a kind of posting: headings and sentences for both cases.
#[derive(Debug)]
pub struct KnownBox {
    /// When the confirmation ends, as RFC 3339; none where none holds.
    pub recheck_by: Option<String>,
    /// Heading and sentences while it holds.
    pub confirmed: Vec<Rich>,
    /// Heading and sentences once it does not.
    pub unconfirmed: Vec<Rich>,
}

impl KnownBox {
    /// Puts the sentences into HTML.
    pub fn new(words: &Words<'_>, known: KnowledgeText) -> Self {
        let (recheck_by, confirmed) = match known.confirmed {
            Some((at, said)) => (Some(at.to_string()), words.riches(said)),
            None => (None, Vec::new()),
        };
        Self {
            recheck_by,
            confirmed,
            unconfirmed: words.riches(known.unconfirmed),
        }
    }

    /// Whether a confirmation holds now.
    pub fn is_confirmed(&self) -> bool {
        self.recheck_by.is_some()
    }
}
