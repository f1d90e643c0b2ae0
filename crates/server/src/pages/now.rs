//! What is in force now: the city's postings, or that they are not known here; and what to do.

use askama::Template;
use michi_geo::closure::ClosureState;
use michi_geo::hazard::HazardKind;
use michi_l10n::Args;

use super::frame::Frame;
use super::links::{self, Outward};
use super::posted::closure::ClosureRow;
use super::posted::lease::{KnownBox, OpenCount};
use super::posted::opening::{OpeningRow, is_open_for};
use super::posted::order::{EndedOrder, OrderBand};
use super::posted::{FIRST, Posted, count};
use super::rich::Rich;
use super::site::Site;
use super::site_words;
use super::words::{Name, Words};
use crate::text::live::Kind;

/// The page.
#[derive(Template)]
#[template(path = "pages/now.html")]
pub struct NowPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The postings; none where they are not connected.
    pub live: Option<NowPosted>,
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

/// What is posted, as the page shows it.
#[derive(Debug)]
pub struct NowPosted {
    /// The orders in force, the gravest first.
    pub orders: Vec<OrderBand>,
    /// Without orders: that none is posted, and how far that is known.
    pub none: Option<KnownBox>,
    /// With orders: how far they are all there is.
    pub complete: Option<KnownBox>,
    /// Orders that ended in the last day.
    pub ended: Vec<EndedOrder>,
    /// Where the weather warnings are.
    pub warnings: Option<Outward>,
    /// How many roads are closed, or limited.
    pub closures_title: Rich,
    /// How many more are limited.
    pub closures_more: Option<Rich>,
    /// The first of them.
    pub closures: Vec<ClosureRow>,
    /// How far they are all there is.
    pub closures_known: KnownBox,
    /// How many places are open; none where none is.
    pub open: Option<OpenCount>,
    /// Where all of them are.
    pub openings_href: String,
    /// Whether an order of level 5 is in force.
    pub level_5: bool,
    /// The first of them.
    pub openings: Vec<OpenPlace>,
    /// How far they are all there is.
    pub openings_known: KnownBox,
    /// Whose time the times are.
    pub times: Option<Rich>,
}

/// An open place.
#[derive(Debug)]
pub struct OpenPlace {
    /// Facility id, for its page.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What is posted of it.
    pub opening: OpeningRow,
    /// What speaks against it, as facts.
    pub cautions: Vec<Rich>,
}

impl<'a> NowPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>, posted: Option<&Posted<'_>>) -> Self {
        let links = links::now(&w, site.city());
        Self {
            live: posted.map(|posted| now(posted, site, &frame.lang)),
            links: match posted {
                None => links,
                Some(_) => links::without_warnings(links, site.city()),
            },
            shelters: summary(&w, site),
            frame,
            w,
        }
    }
}

/// Closures that are in force or will be.
const CURRENT: [ClosureState; 3] = [
    ClosureState::InForce,
    ClosureState::Unconfirmed,
    ClosureState::Planned,
];

fn now(posted: &Posted<'_>, site: &Site<'_>, lang: &str) -> NowPosted {
    let orders = posted.order_bands();
    let quiet = orders.is_empty();
    let gravest = posted.board.orders_in_force().next();
    let hazard = gravest.map(|order| order.hazard);
    let open = open_places(posted, site, hazard);
    let any_open = !open_places(posted, site, None).is_empty();
    let mut closures = posted.closure_rows(&CURRENT);
    closures.truncate(FIRST);
    let counts = posted.closure_counts();
    let (title, more) = match counts {
        Some(counts) => (counts.title, counts.more),
        None => (posted.words.say("page-closures-title"), None),
    };
    NowPosted {
        none: quiet.then(|| posted.none_posted(Kind::Evacuation)),
        complete: (!quiet).then(|| posted.completeness(Kind::Evacuation)),
        ended: posted.ended_orders(),
        warnings: links::warnings(&posted.words, site.city()),
        closures_title: title,
        closures_more: more,
        closures_known: known(posted, Kind::Closures, closures.is_empty()),
        closures: closures.into_iter().map(ClosureRow::shortened).collect(),
        open: posted.open_count(hazard, open.len()),
        openings_href: openings_href(lang, hazard),
        level_5: orders.iter().any(|order| order.level == 5),
        openings_known: known(posted, Kind::Openings, !any_open),
        openings: open.into_iter().take(FIRST).collect(),
        times: posted.times_note(),
        orders,
    }
}

/// What is known of a list: that nothing is posted, or how far what is posted is all there is.
pub fn known(posted: &Posted<'_>, kind: Kind, is_empty: bool) -> KnownBox {
    if is_empty {
        posted.none_posted(kind)
    } else {
        posted.completeness(kind)
    }
}

/// The places that are open for a hazard, those with space first.
fn open_places(posted: &Posted<'_>, site: &Site<'_>, hazard: Option<HazardKind>) -> Vec<OpenPlace> {
    let open = posted.board.openings.iter();
    let open = open.filter(|opening| is_open_for(opening, hazard));
    let mut places: Vec<OpenPlace> = open
        .filter_map(|opening| {
            let facts = site.site(&opening.facility)?;
            Some(OpenPlace {
                id: opening.facility.clone(),
                name: posted.words.name(&facts.facility.name),
                opening: OpeningRow::new(posted, &opening.facility, Some(facts.facility)),
                cautions: site_words::cautions(&posted.words, facts),
            })
        })
        .collect();
    places.sort_by_cached_key(|place| (place.opening.rank, place.name.plain()));
    places
}

fn openings_href(lang: &str, hazard: Option<HazardKind>) -> String {
    match hazard.filter(|kind| HazardKind::DESIGNATED.contains(kind)) {
        None => format!("/{lang}/shelters"),
        Some(kind) => format!("/{lang}/shelters?hazard={kind}"),
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
