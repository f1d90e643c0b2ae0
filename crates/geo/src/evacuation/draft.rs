//! Reading the object an order is prepared, changed or corrected with.

use serde_json::Value;

use super::wording::{EASY_JAPANESE, sends_people_out};
use super::{Area, Areas, Order, OrderKind, OrderReason, OrderState};
use crate::city::City;
use crate::hazard::HazardKind;
use crate::ids::IdKind;
use crate::input::{InputCode, InputFault, Members, Reading, note_ja, shown};
use crate::lease::CLOCKS_APART_MS;
use crate::moment::Moment;
use crate::note::{Note, text_of, translations_of};
use crate::posting::OrderDecidedBy;

/// An order that may be prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderDraft(Order);

impl OrderDraft {
    /// Reads an order; `kind`, `hazard`, `districts` and `reason` suffice.
    ///
    /// # Errors
    /// Every fault of the body, not only the first.
    pub fn read(body: &Value, reading: &mut Reading<'_>) -> Result<Self, Vec<InputFault>> {
        read(body, None, reading).map(OrderDraft)
    }

    /// The order as it would be prepared, for a preview.
    pub fn order(&self) -> &Order {
        &self.0
    }

    pub(crate) fn into_order(self) -> Order {
        self.0
    }
}

/// An order as a change or a correction would make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderPatch(Order);

impl OrderPatch {
    /// Reads a change of `base`: absent members stay, null clears or resets an optional one.
    ///
    /// # Errors
    /// Every fault of the body and of the order it would make.
    pub fn read(
        body: &Value,
        base: &Order,
        reading: &mut Reading<'_>,
    ) -> Result<Self, Vec<InputFault>> {
        read(body, Some(base), reading).map(OrderPatch)
    }

    /// The order as it would be, still with the version it was read against.
    pub fn order(&self) -> &Order {
        &self.0
    }

    pub(crate) fn into_order(self) -> Order {
        self.0
    }
}

fn read(
    body: &Value,
    base: Option<&Order>,
    reading: &mut Reading<'_>,
) -> Result<Order, Vec<InputFault>> {
    let mut r = Members::of(body);
    let content = read_content(&mut r, base, reading);
    r.finish(content.map(|content| match base {
        Some(base) => base.clone().with(content),
        None => new_order(reading).with(content),
    }))
}

/// An order about which nothing is said yet.
fn new_order(reading: &mut Reading<'_>) -> Order {
    Order {
        id: reading.ids.new_id(IdKind::Order),
        kind: OrderKind::EvacuationOrder,
        hazard: HazardKind::Flood,
        areas: Areas::All,
        reason: OrderReason::Other,
        decided_by: OrderDecidedBy::Mayor,
        decided_at: reading.now,
        state: OrderState::Prepared,
        prepared_at: reading.now,
        prepared_by: String::new(),
        issued_at: None,
        issued_by: None,
        confirmed_at: None,
        recheck_by: None,
        supersedes: None,
        superseded_by: None,
        lifted_at: None,
        remaining_level: None,
        remaining_coverage: None,
        cancelled_at: None,
        note_ja: None,
        end_note_ja: None,
        corrected_at: None,
        version: 0,
        changed_by_others: 0,
    }
}

/// What people write in an order; the rest is what happens to it.
pub(crate) struct Content {
    kind: OrderKind,
    hazard: HazardKind,
    areas: Areas,
    reason: OrderReason,
    decided_by: OrderDecidedBy,
    decided_at: Moment,
    supersedes: Option<String>,
    note_ja: Option<Note>,
}

fn read_content(
    r: &mut Members<'_>,
    base: Option<&Order>,
    reading: &mut Reading<'_>,
) -> Option<Content> {
    let kind = r.required(
        ("kind", "a kind of order"),
        base.map(|base| base.kind),
        |r, v| r.code("kind", v),
    );
    let hazard = r.required(
        ("hazard", "a hazard kind"),
        base.map(|base| base.hazard),
        |r, v| r.code("hazard", v),
    );
    check_level(r, kind.zip(hazard));
    let city = reading.atlas.city();
    let areas = r.required(
        ("districts", "`all` or a list of districts or 大字"),
        base.map(|base| base.areas.clone()),
        |r, v| read_areas(r, v, city),
    );
    let reason = r.required(
        ("reason", "a reason of an order"),
        base.map(|base| base.reason),
        |r, v| r.code("reason", v),
    );
    let decided_by = r.or_usual(
        "decided_by",
        (base.map(|base| base.decided_by), OrderDecidedBy::Mayor),
        |r, v| r.code("decided_by", v),
    );
    let decided_at = read_decided_at(r, base, reading.now);
    let supersedes = read_supersedes(r, base);
    let note_before = base.and_then(|base| base.note_ja.as_ref());
    let note_ja = note_ja(r, note_before, reading);
    if let Some(note_ja) = &note_ja {
        check_note(r, (kind, reason), note_ja.as_ref());
    }
    Some(Content {
        kind: kind?,
        hazard: hazard?,
        areas: areas?,
        reason: reason?,
        decided_by: decided_by?,
        decided_at: decided_at?,
        supersedes: supersedes?,
        note_ja: note_ja?,
    })
}

impl Order {
    /// What people wrote in it.
    pub(crate) fn content(&self) -> Content {
        Content {
            kind: self.kind,
            hazard: self.hazard,
            areas: self.areas.clone(),
            reason: self.reason,
            decided_by: self.decided_by,
            decided_at: self.decided_at,
            supersedes: self.supersedes.clone(),
            note_ja: self.note_ja.clone(),
        }
    }

    /// This order with other content; what happened to it stays.
    pub(crate) fn with(self, content: Content) -> Order {
        Order {
            kind: content.kind,
            hazard: content.hazard,
            areas: content.areas,
            reason: content.reason,
            decided_by: content.decided_by,
            decided_at: content.decided_at,
            supersedes: content.supersedes,
            note_ja: content.note_ja,
            ..self
        }
    }
}

/// Checks that the kind exists for the hazard, and a stated level against both.
fn check_level(r: &mut Members<'_>, order: Option<(OrderKind, HazardKind)>) {
    let level: Option<Option<u64>> = r.optional("level", None, |r, value| {
        let level = value.as_u64();
        if level.is_none() {
            let expected = "3, 4, 5 or null";
            r.fault("level", InputCode::Shape, expected, shown(value));
        }
        level
    });
    let Some((kind, hazard)) = order else {
        return;
    };
    if !kind.exists_for(hazard) {
        let expected = format!("`evacuation_order` for `{hazard}`, which has no levels");
        r.fault(
            "kind",
            InputCode::Contradiction,
            expected,
            format!("`{kind}`"),
        );
        return;
    }
    let expected = kind.level(hazard).map(u64::from);
    match level {
        Some(Some(found)) if Some(found) != expected => {
            let expected =
                expected.map_or_else(|| "no level".to_owned(), |level| level.to_string());
            let expected = format!("{expected} for `{kind}` and `{hazard}`");
            r.fault(
                "level",
                InputCode::Contradiction,
                expected,
                found.to_string(),
            );
        }
        _ => {}
    }
}

fn read_areas(r: &mut Members<'_>, value: &Value, city: &City) -> Option<Areas> {
    let key = "districts";
    if value.as_str() == Some("all") {
        return Some(Areas::All);
    }
    if value.is_string() {
        let expected = "`all` or a list of districts or 大字";
        r.fault(key, InputCode::Shape, expected, shown(value));
        return None;
    }
    let mut areas = Vec::new();
    for (index, entry) in r.entries(key, value)?.iter().enumerate() {
        let path = format!("{key}/{index}");
        let text = r.string(&path, entry);
        let area = text.and_then(|text| city.area(text));
        if text.is_some() && area.is_none() {
            let ids: Vec<&str> = city.districts.iter().map(|d| d.id.as_str()).collect();
            let expected = format!("a district (one of {}) or a 大字", ids.join(", "));
            r.fault(&path, InputCode::UnknownArea, expected, shown(entry));
        }
        areas.push(area);
    }
    let mut areas: Vec<Area> = areas.into_iter().collect::<Option<_>>()?;
    let mut seen = std::collections::BTreeSet::new();
    areas.retain(|area| seen.insert(area.clone()));
    Some(Areas::Some(areas))
}

fn read_decided_at(r: &mut Members<'_>, base: Option<&Order>, now: Moment) -> Option<Moment> {
    let key = "decided_at";
    r.or_usual(key, (base.map(|base| base.decided_at), now), |r, value| {
        let decided_at = r.moment(key, value)?;
        let latest = now.plus_ms(CLOCKS_APART_MS);
        if decided_at <= latest {
            return Some(decided_at);
        }
        let expected = format!("a time not after `{latest}`");
        let found = format!("`{decided_at}`");
        r.fault(key, InputCode::OutOfRange, expected, found);
        None
    })
}

fn read_supersedes(r: &mut Members<'_>, base: Option<&Order>) -> Option<Option<String>> {
    let key = "supersedes";
    let before = base.and_then(|base| base.supersedes.clone());
    let issued = base.is_some_and(|base| base.state != OrderState::Prepared);
    let supersedes = r.optional(key, before.clone(), |r, value| {
        r.string(key, value).map(str::to_owned)
    })?;
    if issued && supersedes != before {
        let expected = "no other order than at the time of issue";
        let found = supersedes.unwrap_or_else(|| "null".to_owned());
        let found = format!("`{}`", crate::code::excerpt(&found));
        r.fault(key, InputCode::Contradiction, expected, found);
        return None;
    }
    Some(supersedes)
}

fn check_note(
    r: &mut Members<'_>,
    (kind, reason): (Option<OrderKind>, Option<OrderReason>),
    note: Option<&Note>,
) {
    let key = "note_ja";
    if reason == Some(OrderReason::Other) && note.is_none() {
        let expected = "a note that says the reason `other`";
        r.fault(key, InputCode::Missing, expected, "none");
    }
    if kind != Some(OrderKind::EmergencySafety) {
        return;
    }
    let easy = translations_of(note).remove(EASY_JAPANESE);
    let easy_key = format!("note_translations/{EASY_JAPANESE}");
    for (key, text) in [(key, text_of(note)), (&easy_key, easy.as_deref())] {
        if let Some(found) = text.and_then(sends_people_out) {
            let expected = "no way to a shelter at level 5, when it is too late to leave";
            let found = format!("`{found}`");
            r.fault(key, InputCode::Level5Wording, expected, found);
        }
    }
}
