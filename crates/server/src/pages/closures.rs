//! Closed and limited roads: all that is posted, or that it is not known here.

use askama::Template;
use michi_geo::closure::ClosureState;

use super::frame::Frame;
use super::links::{self, Outward};
use super::now::known;
use super::posted::Posted;
use super::posted::closure::ClosureRow;
use super::posted::lease::KnownBox;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;
use crate::text::live::Kind;

/// The page.
#[derive(Template)]
#[template(path = "pages/closures.html")]
pub struct ClosuresPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// What is posted; none where postings are not connected.
    pub live: Option<ClosuresPosted>,
    /// Where to ask.
    pub links: Vec<Outward>,
}

/// The closures, as the page shows them.
#[derive(Debug)]
pub struct ClosuresPosted {
    /// How many roads are closed, how many limited.
    pub counts: Vec<Rich>,
    /// In force and planned, with a title where there are some; the ended ones last.
    pub groups: Vec<ClosureGroup>,
    /// How far they are all there is.
    pub known: KnownBox,
    /// Whose time the times are.
    pub times: Option<Rich>,
}

/// Closures of some states.
#[derive(Debug)]
pub struct ClosureGroup {
    /// Its id in the page.
    pub id: &'static str,
    /// What they have in common.
    pub title: Rich,
    /// The closures.
    pub rows: Vec<ClosureRow>,
}

/// The groups: id, title, states.
const GROUPS: [(&str, &str, &[ClosureState]); 3] = [
    (
        "current",
        "page-closures-current",
        &[ClosureState::InForce, ClosureState::Unconfirmed],
    ),
    ("planned", "page-closures-planned", &[ClosureState::Planned]),
    ("lifted", "page-closures-lifted", &[ClosureState::Lifted]),
];

impl<'a> ClosuresPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>, posted: Option<&Posted<'_>>) -> Self {
        Self {
            frame,
            w,
            live: posted.map(closures),
            links: links::roads(&w, site.city()),
        }
    }
}

fn closures(posted: &Posted<'_>) -> ClosuresPosted {
    let group = |(id, title, states): (&'static str, &str, &[ClosureState])| ClosureGroup {
        id,
        title: posted.words.say(title),
        rows: posted.closure_rows(states),
    };
    let groups: Vec<_> = GROUPS
        .into_iter()
        .map(group)
        .filter(|group| !group.rows.is_empty())
        .collect();
    let is_empty = groups.iter().all(|group| group.id == "lifted");
    let counts = posted.closure_counts();
    ClosuresPosted {
        counts: counts
            .into_iter()
            .flat_map(|counts| std::iter::once(counts.title).chain(counts.more))
            .collect(),
        known: known(posted, Kind::Closures, is_empty),
        times: posted.times_note(),
        groups,
    }
}
