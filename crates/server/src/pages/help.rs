//! Phones, what to say, sentences to show, how to report an error.

use askama::Template;
use michi_l10n::Args;

use super::frame::{Frame, city_number};
use super::rich::Rich;
use super::site::Site;
use super::words::Words;

/// The page.
#[derive(Template)]
#[template(path = "pages/help.html")]
pub struct HelpPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// Sentences to show to somebody.
    pub cards: Vec<Card>,
    /// How to report an error.
    pub report: Rich,
}

/// A sentence for the reader, for the one it is shown to, and to be spoken.
#[derive(Debug)]
pub struct Card {
    /// In the reader's language; none for readers of Japanese.
    pub own: Option<Rich>,
    /// In Japanese.
    pub sign: Rich,
    /// How it is said, in Latin letters; none for readers of Japanese.
    pub spoken: Option<Rich>,
}

const CARDS: [&str; 6] = [
    "japanese",
    "fire",
    "ambulance",
    "shelter",
    "together",
    "medicine",
];

impl<'a> HelpPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>) -> Self {
        let number = Args::new().with("number", city_number(site.city()));
        let report = w.say_with("page-help-error", &number);
        Self {
            cards: cards(&w),
            frame,
            w,
            report,
        }
    }
}

/// The sentences: Japanese comes from the source language, or from the page's own form of it.
fn cards(words: &Words<'_>) -> Vec<Card> {
    let japanese = words.info().tag.starts_with("ja");
    let source = Words::new(words.catalogs(), words.catalogs().source());
    let signs = if japanese { Some(*words) } else { source };
    let Some(signs) = signs else {
        return Vec::new();
    };
    let card = |name: &&str| {
        let id = format!("page-card-{name}");
        Card {
            own: (!japanese).then(|| words.say(&id)),
            sign: signs.say(&id),
            spoken: (!japanese).then(|| words.say(&format!("{id}-spoken"))),
        }
    };
    CARDS.iter().map(card).collect()
}
