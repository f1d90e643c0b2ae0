//! Evacuation information of the mayor.

use michi_geo::evacuation::OrderState;
use michi_geo::moment::Moment;
use michi_geo::public::PublicOrder;
use michi_l10n::Args;

use super::said::Said;
use super::speaker::dashed;
use super::teller::{Lease, Teller};

/// An order in sentences.
#[derive(Debug, Clone)]
pub struct OrderText {
    /// Its alert level; none for tsunami, volcano and large fire, and once it has ended.
    pub level: Option<Said>,
    /// Its official name.
    pub kind: Said,
    /// Its official Japanese name, for readers of another language.
    pub official: Option<String>,
    /// Level and name in one line, or that it has ended.
    pub heading: Said,
    /// What to do, first and large; what remains, once it has ended.
    pub action: Said,
    /// How to do it.
    pub how: Vec<Said>,
    /// For whom, against what.
    pub scope: Vec<Said>,
    /// Why.
    pub reason: Option<Said>,
    /// Who gave it and when, and since when it stands here.
    pub times: Vec<Said>,
    /// How far it is confirmed; none once it has ended.
    pub lease: Option<Lease>,
    /// The note of the staff.
    pub note: Vec<Said>,
}

impl OrderText {
    /// Every sentence in the order of reading, the heading first.
    pub fn lines(&self, teller: &Teller<'_>) -> Vec<Said> {
        let heading = match &self.official {
            Some(official) => teller.speaker.beside(&self.heading, official),
            None => self.heading.clone(),
        };
        let lease = self.lease.iter().flat_map(Lease::now);
        [heading, self.action.clone()]
            .iter()
            .chain(&self.scope)
            .chain(&self.reason)
            .chain(&self.how)
            .chain(&self.times)
            .chain(lease)
            .chain(&self.note)
            .cloned()
            .collect()
    }
}

impl Teller<'_> {
    /// Everything there is to say about an order; the public never sees a prepared one.
    pub fn order(&self, order: &PublicOrder) -> OrderText {
        match order.state {
            OrderState::Lifted | OrderState::Cancelled => self.ended_order(order),
            OrderState::Prepared | OrderState::InForce => self.order_in_force(order),
        }
    }

    fn order_in_force(&self, order: &PublicOrder) -> OrderText {
        let kind = dashed(order.kind.code());
        OrderText {
            level: order
                .level
                .map(|level| self.order_level("order-level", level)),
            kind: self.say(&format!("order-kind-{kind}")),
            official: self.speaker.official(&format!("order-kind-{kind}")),
            heading: match order.level {
                Some(level) => self.order_level(&format!("order-heading-{kind}"), level),
                None => self.say("order-heading-without-level"),
            },
            action: self.order_do(order, "order-do"),
            how: vec![self.order_do(order, "order-more")],
            scope: vec![self.areas(&order.areas), self.order_hazard(order)],
            reason: Some(self.say(&format!("order-reason-{}", dashed(order.reason.code())))),
            times: self.order_times(order),
            lease: Some(self.order_lease(order)),
            note: self.order_note(order),
        }
    }

    fn order_level(&self, id: &str, level: u8) -> Said {
        let args = Args::new().with("level", u32::from(level));
        self.speaker.say_with(id, &args)
    }

    /// What to do: of the kind where there is a level, else of the hazard.
    fn order_do(&self, order: &PublicOrder, what: &str) -> Said {
        let of_kind = || self.say(&format!("{what}-{}", dashed(order.kind.code())));
        if order.level.is_some() {
            return of_kind();
        }
        let of_hazard = format!("{what}-{}", dashed(order.hazard.code()));
        self.speaker
            .say_if_known(&of_hazard)
            .unwrap_or_else(of_kind)
    }

    fn order_hazard(&self, order: &PublicOrder) -> Said {
        let hazard = self.speaker.hazard(order.hazard);
        let args = Args::new().with("hazard", hazard.marked());
        self.speaker.say_with("order-hazard", &args)
    }

    fn order_times(&self, order: &PublicOrder) -> Vec<Said> {
        let by = format!("order-decided-by-{}", dashed(order.decided_by.code()));
        let mut said = vec![self.say_at(&by, order.decided_at)];
        let minute = |at: Moment| at.unix_s().div_euclid(60);
        if minute(order.issued_at) != minute(order.decided_at) {
            said.push(self.say_at("order-posted-at", order.issued_at));
        }
        said.extend(
            order
                .corrected_at
                .map(|at| self.say_at("order-corrected-at", at)),
        );
        said
    }

    fn order_lease(&self, order: &PublicOrder) -> Lease {
        Lease {
            recheck_by: order.recheck_by,
            is_over: order.unconfirmed,
            confirmed: vec![self.say_at("live-confirmed-at", order.confirmed_at)],
            unconfirmed: vec![
                self.say_at("live-last-confirmed", order.confirmed_at),
                self.say("order-unconfirmed"),
            ],
        }
    }

    fn order_note(&self, order: &PublicOrder) -> Vec<Said> {
        self.note(order.note_ja.as_deref(), &order.note_translations)
    }

    fn ended_order(&self, order: &PublicOrder) -> OrderText {
        let kind = dashed(order.kind.code());
        let cancelled = order.state == OrderState::Cancelled;
        let heading = if cancelled {
            self.order_end(&format!("order-cancelled-{kind}"), order)
        } else if is_replaced(order) {
            let known = order.remaining_level.is_some();
            let by = if known {
                kind.as_str()
            } else {
                "without-level"
            };
            self.order_end(&format!("order-replaced-{by}"), order)
        } else {
            self.order_end(&format!("order-lifted-{kind}"), order)
        };
        let (action, how) = if cancelled {
            (self.say("order-cancelled-care"), Vec::new())
        } else {
            (self.order_do_after(order), self.order_remaining(order))
        };
        OrderText {
            level: None,
            kind: self.say(&format!("order-kind-{kind}")),
            official: None,
            heading,
            action,
            how,
            scope: vec![self.areas(&order.areas), self.order_hazard(order)],
            reason: None,
            times: Vec::new(),
            lease: None,
            note: self.order_note(order),
        }
    }

    fn order_end(&self, id: &str, order: &PublicOrder) -> Said {
        let level = Args::new().with("level", u32::from(order.remaining_level.unwrap_or(0)));
        match order.ended_at() {
            Some(at) => self.say_at_with(id, at, level),
            None => self.speaker.say_with(id, &level.with("time", "")),
        }
    }

    fn order_do_after(&self, order: &PublicOrder) -> Said {
        let of_hazard = format!("order-lifted-care-{}", dashed(order.hazard.code()));
        let general = || self.say("order-lifted-care");
        self.speaker
            .say_if_known(&of_hazard)
            .unwrap_or_else(general)
    }

    fn order_remaining(&self, order: &PublicOrder) -> Vec<Said> {
        match (order.remaining_level, order.remaining_coverage) {
            _ if is_replaced(order) => Vec::new(),
            (Some(level), _) => vec![self.order_level("order-lifted-remaining", level)],
            (None, Some(_)) => vec![self.say("order-lifted-remaining-without-level")],
            (None, None) => vec![self.say("order-lifted-remaining-none")],
        }
    }
}

/// Whether another order took the place of one that ended: in all its areas, by its author's word.
fn is_replaced(order: &PublicOrder) -> bool {
    order.superseded_by.is_some()
}
