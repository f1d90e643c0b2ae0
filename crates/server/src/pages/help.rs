//! Phones, what to say, cards to show, how to report an error.

use askama::Template;
use michi_l10n::Args;

use super::frame::{Frame, city_number};
use super::rich::Rich;
use super::show_cards::{CardGroup, card_groups};
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
    /// Cards to show to somebody, by what they are about.
    pub cards: Vec<CardGroup>,
    /// What the one who is shown a card is asked, in Japanese.
    pub to_reader: Rich,
    /// How to report an error.
    pub report: Rich,
}

impl<'a> HelpPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>) -> Self {
        let number = Args::new().with("number", city_number(site.city()));
        let report = w.say_with("page-help-error", &number);
        Self {
            cards: card_groups(&w),
            to_reader: w.source().say("card-to-reader"),
            frame,
            w,
            report,
        }
    }
}
