//! Postings of the city as pages show them: bands, rows and what is known, ready for templates.

pub mod closure;
pub mod lease;
pub mod opening;
pub mod order;
#[cfg(test)]
mod tests;

use michi_geo::city::City;
use michi_geo::closure::ClosureState;
use michi_geo::hazard::HazardKind;
use michi_geo::moment::Moment;
use michi_geo::public::{Knowledge, PublicBoard, PublicClosure};
use michi_l10n::Args;

use self::closure::ClosureRow;
use self::lease::{KnownBox, OpenCount};
use self::opening::is_open_for;
use self::order::{EndedOrder, OrderBand};
use super::rich::Rich;
use super::words::Words;
use crate::live::view::LiveView;
use crate::text::closure::is_closed;
use crate::text::live::Kind;
use crate::text::teller::{Dates, Teller};

/// Most closures and most open places that the page "now" lists; the others are a link away.
pub const FIRST: usize = 3;

/// The postings, in the words of a page.
#[derive(Debug, Clone, Copy)]
pub struct Posted<'a> {
    /// The postings.
    pub board: &'a PublicBoard,
    /// Tells them.
    pub teller: Teller<'a>,
    /// The words of the page.
    pub words: Words<'a>,
}

/// A title with a number, and more of them that are of less weight.
#[derive(Debug)]
pub struct Counts {
    /// The title.
    pub title: Rich,
    /// What else there is.
    pub more: Option<Rich>,
}

impl<'a> Posted<'a> {
    /// Reads a view of the postings for a page.
    pub fn new(view: &'a LiveView, words: Words<'a>, city: &'a City) -> Self {
        let board = &view.board;
        let teller = Teller {
            speaker: words.speaker(),
            city,
            dates: Dates::ReadAt(board.as_of),
        };
        Self {
            board,
            teller,
            words,
        }
    }

    /// When the postings were read.
    pub fn now(&self) -> Moment {
        self.board.as_of
    }

    /// A band for each order in force, the gravest first.
    pub fn order_bands(&self) -> Vec<OrderBand> {
        let orders = self.board.orders_in_force();
        orders.map(|order| OrderBand::new(self, order)).collect()
    }

    /// The orders that ended in the last day.
    pub fn ended_orders(&self) -> Vec<EndedOrder> {
        let ended = self.board.orders_ended();
        ended.map(|order| EndedOrder::new(self, order)).collect()
    }

    /// The closures in some of the states, in the board's order.
    pub fn closure_rows(&self, states: &[ClosureState]) -> Vec<ClosureRow> {
        self.closures(states)
            .map(|closure| ClosureRow::new(self, closure))
            .collect()
    }

    fn closures(&self, states: &[ClosureState]) -> impl Iterator<Item = &'a PublicClosure> {
        let closures = self.board.closures.iter();
        closures.filter(move |closure| states.contains(&closure.state))
    }

    /// How many roads are closed or limited; none when there are none of either.
    pub fn closure_counts(&self) -> Option<Counts> {
        let current = [ClosureState::InForce, ClosureState::Unconfirmed];
        let (closed, limited): (Vec<_>, Vec<_>) = self
            .closures(&current)
            .partition(|closure| is_closed(closure.restriction));
        let said = |id: &str, number: usize| {
            let args = Args::new().with("count", count(number));
            self.words.say_with(id, &args)
        };
        let limited = (!limited.is_empty()).then(|| said("closure-count-limited", limited.len()));
        if closed.is_empty() {
            return limited.map(|title| Counts { title, more: None });
        }
        Some(Counts {
            title: said("closure-count-closed", closed.len()),
            more: limited,
        })
    }

    /// How many places are open for a hazard, or for any; none when there are none.
    pub fn open_count(&self, hazard: Option<HazardKind>, open: usize) -> Option<OpenCount> {
        let openings = self.board.openings.iter();
        let confirmed = openings.filter(|opening| is_open_for(opening, hazard));
        let recheck_by = confirmed.map(|opening| opening.recheck_by).min()?;
        let args = Args::new().with("count", count(open));
        let title = match hazard {
            None => self.words.say_with("opening-count-all", &args),
            Some(kind) => {
                let name = self.words.hazard(kind);
                let args = args.with("hazard", name.marked());
                self.words.say_with("opening-count", &args)
            }
        };
        (open > 0).then(|| OpenCount {
            title,
            recheck_by: recheck_by.to_string(),
            unconfirmed: self.words.say("opening-count-unconfirmed"),
        })
    }

    /// That nothing of a kind is posted.
    pub fn none_posted(&self, kind: Kind) -> KnownBox {
        let (known, last_end) = (self.knowledge(kind), self.last_end(kind));
        let said = self.teller.none_posted(kind, known, last_end);
        KnownBox::new(&self.words, said)
    }

    /// When the last posting of a kind came to its end.
    fn last_end(&self, kind: Kind) -> Option<Moment> {
        let board = self.board;
        match kind {
            Kind::Evacuation => board.last_order_end,
            Kind::Closures => board.last_closure_end,
            Kind::Openings => {
                let shut = board.openings.iter().filter(|o| board.is_shut(&o.facility));
                shut.map(|opening| opening.confirmed_at).max()
            }
        }
    }

    /// How far what is posted of a kind is all there is.
    pub fn completeness(&self, kind: Kind) -> KnownBox {
        let said = self.teller.completeness(kind, self.knowledge(kind));
        KnownBox::new(&self.words, said)
    }

    /// How far it is known that what is posted of a kind is all there is.
    pub fn knowledge(&self, kind: Kind) -> Knowledge {
        let known = &self.board.completeness;
        match kind {
            Kind::Evacuation => known.evacuation,
            Kind::Closures => known.closures,
            Kind::Openings => known.shelters,
        }
    }

    /// Whose time the times on the page are, and of which day.
    pub fn times_note(&self) -> Option<Rich> {
        let speaker = self.words.speaker();
        let day = speaker.day_of(self.now().unix_s())?;
        let args = Args::new().with("date", day.marked());
        Some(self.words.say_with("live-times", &args))
    }
}

/// A number of things as messages take it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
