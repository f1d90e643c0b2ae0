//! Reading the flat object a closure is posted or changed with.

use serde_json::Value;

use super::line::{read_geometry, warnings};
use super::{Cause, Closure, ClosureGeometry, Restriction, usual_recheck_by};
use crate::ids::IdKind;
use crate::input::{InputCode, InputFault, Members, Reading, Warning, note, note_ja, shown};
use crate::lease::{ANNOUNCED_AHEAD_MS, Lease};
use crate::moment::Moment;
use crate::posting::{Affected, ClosureDecidedBy, Direction, RoadFeature};
use crate::text_rule::TextRule;

/// The longest name of a road.
pub const ROAD_NAME: TextRule = TextRule::new(100);

/// The longest description of a detour.
pub const DETOUR: TextRule = TextRule::new(200);

/// A closure that may be posted.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosureDraft(Closure);

impl ClosureDraft {
    /// Reads a posting; `road_name`, `geometry`, `restriction` and `cause` suffice.
    ///
    /// # Errors
    /// Every fault of the body, not only the first.
    pub fn read(
        body: &Value,
        reading: &mut Reading<'_>,
    ) -> Result<(Self, Vec<Warning>), Vec<InputFault>> {
        let (closure, warnings) = read(body, None, reading)?;
        Ok((ClosureDraft(closure), warnings))
    }

    /// The closure as it would be posted, for a preview.
    pub fn closure(&self) -> &Closure {
        &self.0
    }

    pub(crate) fn into_closure(self) -> Closure {
        self.0
    }
}

/// A closure as a change would make it.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosurePatch(Closure);

impl ClosurePatch {
    /// Reads a change of `base`: absent members stay, null takes an optional one back to what
    /// it is when nothing is said. Only a given `recheck_by` confirms the closure again.
    ///
    /// # Errors
    /// Every fault of the body and of the closure it would make.
    pub fn read(
        body: &Value,
        base: &Closure,
        reading: &mut Reading<'_>,
    ) -> Result<(Self, Vec<Warning>), Vec<InputFault>> {
        let (closure, warnings) = read(body, Some(base), reading)?;
        Ok((ClosurePatch(closure), warnings))
    }

    /// The closure as it would be, still with the version it was read against.
    pub fn closure(&self) -> &Closure {
        &self.0
    }

    pub(crate) fn into_closure(self) -> Closure {
        self.0
    }
}

type Read = Result<(Closure, Vec<Warning>), Vec<InputFault>>;

fn read(body: &Value, base: Option<&Closure>, reading: &mut Reading<'_>) -> Read {
    let mut r = Members::of(body);
    let road = read_road(&mut r, base);
    let times = read_times(&mut r, base, reading.now);
    let decided_by = r.or_usual(
        "decided_by",
        (base.map(|base| base.decided_by), ClosureDecidedBy::City),
        |r, v| r.code("decided_by", v),
    );
    let detour_before = base.and_then(|base| base.detour.as_ref());
    let detour = note(&mut r, ("detour", DETOUR), detour_before, reading);
    let note_before = base.and_then(|base| base.note_ja.as_ref());
    let note_ja = note_ja(&mut r, note_before, reading);
    let now = reading.now;
    let closure = || {
        let (road, times) = road.zip(times)?;
        Some(Closure {
            id: base.map_or_else(
                || reading.ids.new_id(IdKind::Closure),
                |base| base.id.clone(),
            ),
            road_name: road.road_name,
            geometry: road.geometry,
            restriction: road.restriction,
            cause: road.cause,
            direction: road.direction,
            affects: road.affects,
            feature: road.feature,
            starts_at: times.starts_at,
            expected_end_at: times.expected_end_at,
            confirmed_at: times.confirmed_at,
            recheck_by: times.recheck_by,
            decided_by: decided_by?,
            detour: detour?,
            note_ja: note_ja?,
            lifted_at: base.and_then(|base| base.lifted_at),
            lift_note_ja: base.and_then(|base| base.lift_note_ja.clone()),
            version: base.map_or(0, |base| base.version),
            posted_at: base.map_or(now, |base| base.posted_at),
            posted_by: base.map_or_else(String::new, |base| base.posted_by.clone()),
        })
    };
    let closure = r.finish(closure())?;
    let warnings = warnings(&closure.geometry, reading.atlas);
    Ok((closure, warnings))
}

/// Which road is restricted, how and why.
struct Road {
    road_name: String,
    geometry: ClosureGeometry,
    restriction: Restriction,
    cause: Cause,
    direction: Direction,
    affects: Vec<Affected>,
    feature: Option<RoadFeature>,
}

fn read_road(r: &mut Members<'_>, base: Option<&Closure>) -> Option<Road> {
    let road_name = r.required(
        ("road_name", "the road's name"),
        base.map(|base| base.road_name.clone()),
        |r, v| r.text("road_name", v, ROAD_NAME),
    );
    let geometry = r.required(
        ("geometry", "a GeoJSON `Point` or `LineString`"),
        base.map(|base| base.geometry.clone()),
        read_geometry,
    );
    let restriction = r.required(
        ("restriction", "a restriction"),
        base.map(|base| base.restriction),
        read_restriction,
    );
    let cause = r.required(("cause", "a cause"), base.map(|base| base.cause), |r, v| {
        r.code("cause", v)
    });
    let affects = read_affects(r, base, restriction);
    let direction = r.or_usual(
        "direction",
        (base.map(|base| base.direction), Direction::Both),
        |r, v| r.code("direction", v),
    );
    check_direction(r, restriction, geometry.as_ref().zip(direction));
    let feature = r.optional("feature", base.and_then(|base| base.feature), |r, v| {
        r.code("feature", v)
    });
    Some(Road {
        road_name: road_name?,
        geometry: geometry?,
        restriction: restriction?,
        cause: cause?,
        direction: direction?,
        affects: affects?,
        feature: feature?,
    })
}

/// Words that stand in other lists of road information, and what to write here instead.
fn read_restriction(r: &mut Members<'_>, value: &Value) -> Option<Restriction> {
    let instead = match value.as_str() {
        Some("bridge") => "`full_closure` or `vehicle_closure` with `feature` `bridge`",
        Some("underpass") => "`full_closure` or `vehicle_closure` with `feature` `underpass`",
        Some("released") => "a restriction; one that ended is lifted, not posted",
        _ => return r.code("restriction", value),
    };
    r.fault("restriction", InputCode::UnknownCode, instead, shown(value));
    None
}

fn read_affects(
    r: &mut Members<'_>,
    base: Option<&Closure>,
    restriction: Option<Restriction>,
) -> Option<Vec<Affected>> {
    let usual = restriction.map_or(&[][..], Restriction::usually_affects);
    // What was left to the restriction follows it when that changes.
    let own = base.filter(|base| base.affects != base.restriction.usually_affects());
    let affects = r.or_usual(
        "affects",
        (own.map(|base| base.affects.clone()), usual.to_vec()),
        |r, value| r.codes("affects", value),
    )?;
    if restriction == Some(Restriction::VehicleClosure) && affects.contains(&Affected::Pedestrian) {
        r.fault(
            "affects",
            InputCode::Contradiction,
            "no `pedestrian` with `vehicle_closure`, which people on foot may pass",
            "`pedestrian`",
        );
        return None;
    }
    Some(affects)
}

fn check_direction(
    r: &mut Members<'_>,
    restriction: Option<Restriction>,
    found: Option<(&ClosureGeometry, Direction)>,
) {
    let Some((geometry, direction)) = found else {
        return;
    };
    let is_line = matches!(geometry, ClosureGeometry::LineString(_));
    let one_way = restriction == Some(Restriction::ClosureOneDirection);
    let expected = match (is_line, direction) {
        (true, Direction::Both) if one_way => "`forward` or `backward` along the line",
        (false, _) if one_way => {
            let expected = "a `LineString`, along which one direction is closed";
            r.fault(
                "geometry/type",
                InputCode::Contradiction,
                expected,
                "`Point`",
            );
            return;
        }
        (false, Direction::Forward | Direction::Backward) => "`both` at a `Point`",
        _ => return,
    };
    let found = format!("`{direction}`");
    r.fault("direction", InputCode::Contradiction, expected, found);
}

/// The times of a closure.
#[derive(Clone, Copy)]
struct Times {
    starts_at: Moment,
    expected_end_at: Option<Moment>,
    confirmed_at: Moment,
    recheck_by: Moment,
}

fn read_times(r: &mut Members<'_>, base: Option<&Closure>, now: Moment) -> Option<Times> {
    let starts_at = r.or_usual(
        "starts_at",
        (base.map(|base| base.starts_at), now),
        |r, value| {
            let starts_at = r.moment("starts_at", value)?;
            let latest = now.plus_ms(ANNOUNCED_AHEAD_MS);
            if starts_at <= latest {
                return Some(starts_at);
            }
            let expected = format!("a time not after `{latest}`");
            let found = format!("`{starts_at}`");
            r.fault("starts_at", InputCode::OutOfRange, expected, found);
            None
        },
    );
    // A faulty start was reported; the other times are checked as if it began now.
    let from = starts_at.unwrap_or(now).max(now);
    let expected_end_at = read_expected_end(r, base, (starts_at, from));
    let usual = (now, usual_recheck_by(from, expected_end_at.flatten()));
    // What was confirmed stays so; a start after the next check makes a new lease.
    let kept = base
        .map(|base| (base.confirmed_at, base.recheck_by))
        .filter(|(_, recheck)| from <= now || *recheck > from);
    let confirmed = r.or_usual("recheck_by", (kept, usual), |r, value| {
        let range = (now, Lease::Closure.latest_end(from));
        let recheck = r.moment_between("recheck_by", value, range)?;
        Some((now, recheck))
    });
    let (confirmed_at, recheck_by) = confirmed?;
    Some(Times {
        starts_at: starts_at?,
        expected_end_at: expected_end_at?,
        confirmed_at,
        recheck_by,
    })
}

/// The expected end: after the start and still to come, unless it stands there already.
fn read_expected_end(
    r: &mut Members<'_>,
    base: Option<&Closure>,
    (starts_at, from): (Option<Moment>, Moment),
) -> Option<Option<Moment>> {
    let key = "expected_end_at";
    let before = base.and_then(|base| base.expected_end_at);
    let given = r.has(key);
    let end = r.optional(key, before, |r, value| r.moment(key, value))?;
    let after = if given { Some(from) } else { starts_at };
    match end.zip(after) {
        Some((end, after)) if end <= after => {
            let expected = format!("a time after `{after}`, the start or the present");
            r.fault(key, InputCode::OutOfRange, expected, format!("`{end}`"));
            None
        }
        _ => Some(end),
    }
}
