//! An evacuation order as a band of the page.

use michi_geo::evacuation::OrderKind;
use michi_geo::hazard::HazardKind;
use michi_geo::public::PublicOrder;

use super::Posted;
use super::lease::LeaseBox;
use crate::pages::rich::Rich;

/// An order in force.
#[derive(Debug)]
pub struct OrderBand {
    /// Its id in the page.
    pub id: String,
    /// Its level, which gives the band its official colour; 0 for none.
    pub level: u8,
    /// The drawn sign: `leave`, `protect` (where one is, higher) or `high_ground`.
    pub sign: &'static str,
    /// The level in words.
    pub tag: Option<Rich>,
    /// Its official name.
    pub kind: Rich,
    /// Its official Japanese name, for readers of another language.
    pub official: Option<String>,
    /// What to do.
    pub action: Rich,
    /// How to do it.
    pub how: Vec<Rich>,
    /// Whether the how must not wait for a second look.
    pub is_urgent: bool,
    /// For whom.
    pub areas: Rich,
    /// Against what, and why.
    pub why: Vec<Rich>,
    /// Who gave it and when.
    pub times: Vec<Rich>,
    /// How far it is confirmed.
    pub lease: Option<LeaseBox>,
    /// The note of the staff.
    pub note: Vec<Rich>,
}

impl OrderBand {
    /// Puts an order into HTML.
    pub fn new(posted: &Posted<'_>, order: &PublicOrder) -> Self {
        let (words, said) = (&posted.words, posted.teller.order(order));
        let mut scope = words.riches(said.scope).into_iter();
        let areas = scope.next().unwrap_or_else(|| Rich::new(""));
        let level = order.level.unwrap_or(0);
        Self {
            id: format!("order-{}", order.id),
            level,
            sign: sign(order),
            tag: said.level.map(|level| words.rich(level)),
            kind: words.rich(said.kind),
            official: said.official,
            action: words.rich(said.action),
            how: words.riches(said.how),
            is_urgent: !matches!(level, 3 | 4),
            areas,
            why: scope.chain(words.riches(said.reason)).collect(),
            times: words.riches(said.times),
            lease: said.lease.map(|lease| LeaseBox::new(words, lease)),
            note: words.riches(said.note),
        }
    }
}

fn sign(order: &PublicOrder) -> &'static str {
    match (order.kind, order.hazard) {
        (OrderKind::EmergencySafety, _) => "protect",
        (_, HazardKind::Tsunami) => "high_ground",
        (OrderKind::ElderlyEvacuation | OrderKind::EvacuationOrder, _) => "leave",
    }
}

/// An order that ended in the last day.
#[derive(Debug)]
pub struct EndedOrder {
    /// Its id in the page.
    pub id: String,
    /// That it ended, or was a mistake.
    pub heading: Rich,
    /// What to heed now, what remains, for which areas.
    pub lines: Vec<Rich>,
}

impl EndedOrder {
    /// Puts an order into HTML.
    pub fn new(posted: &Posted<'_>, order: &PublicOrder) -> Self {
        let (words, said) = (&posted.words, posted.teller.order(order));
        let lines = said
            .scope
            .into_iter()
            .take(1)
            .chain([said.action])
            .chain(said.how)
            .chain(said.note);
        Self {
            id: format!("order-{}", order.id),
            heading: words.rich(said.heading),
            lines: words.riches(lines),
        }
    }
}
