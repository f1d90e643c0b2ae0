//! What is in force now: in this release, that this is not known here, and what to do instead.

use askama::Template;
use michi_geo::hazard::HazardKind;
use michi_l10n::Args;

use super::frame::Frame;
use super::links::{self, Outward};
use super::rich::Rich;
use super::site::Site;
use super::words::Words;

/// The page.
#[derive(Template)]
#[template(path = "pages/now.html")]
pub struct NowPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// Where to read what this page does not know.
    pub links: Vec<Outward>,
    /// The places to go, in two sentences.
    pub shelters: Summary,
}

/// The places to go, counted.
#[derive(Debug)]
pub struct Summary {
    /// How many there are.
    pub title: Rich,
    /// How many are designated for floods, and how many of those stand in the flood area.
    pub flood: Rich,
}

impl<'a> NowPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>) -> Self {
        Self {
            frame,
            w,
            links: links::now(&w, site.city()),
            shelters: summary(&w, site),
        }
    }
}

fn summary(words: &Words<'_>, site: &Site<'_>) -> Summary {
    let sites = site.sites();
    let flood: Vec<_> = sites
        .iter()
        .map(|s| s.status_for(HazardKind::Flood))
        .collect();
    let designated = flood.iter().filter(|status| status.designated);
    let inside = designated
        .clone()
        .filter(|status| status.in_zone == Some(true))
        .count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let args = Args::new()
        .with("designated", count(designated.count()))
        .with("inside", count(inside));
    Summary {
        title: words.say_with(
            "page-now-shelters-title",
            &Args::new().with("count", count(sites.len())),
        ),
        flood: words.say_with("page-now-shelters-flood", &args),
    }
}
