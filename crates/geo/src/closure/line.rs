//! Where a closure is: positions checked one by one, and what looks like a slip.

use serde_json::Value;

use super::ClosureGeometry;
use crate::atlas::Atlas;
use crate::coord::LonLat;
use crate::edge::Edge;
use crate::fault::shown as shown_position;
use crate::input::{InputCode, Members, Warning, WarningCode, shown};
use crate::validity::first_crossing;

/// The most positions a line may have.
///
/// # Source
/// Own limit: a road through the whole city, a position every 10 m.
pub(crate) const MOST_POSITIONS: usize = 2_000;

const COORDINATES: &str = "geometry/coordinates";

/// Reads a GeoJSON `Point` or `LineString`.
pub(super) fn read_geometry(r: &mut Members<'_>, value: &Value) -> Option<ClosureGeometry> {
    let Some(object) = value.as_object() else {
        let expected = "a GeoJSON `Point` or `LineString`";
        r.fault("geometry", InputCode::Shape, expected, shown(value));
        return None;
    };
    let coordinates = object.get("coordinates").unwrap_or(&Value::Null);
    match object.get("type").and_then(Value::as_str) {
        Some("Point") => read_position(r, COORDINATES, coordinates).map(ClosureGeometry::Point),
        Some("LineString") => read_line(r, coordinates).map(ClosureGeometry::LineString),
        _ => {
            let found = shown(object.get("type").unwrap_or(&Value::Null));
            let expected = "`Point` or `LineString`";
            r.fault("geometry/type", InputCode::Shape, expected, found);
            None
        }
    }
}

fn read_line(r: &mut Members<'_>, value: &Value) -> Option<Vec<LonLat>> {
    let expected = || format!("a list of 2 to {MOST_POSITIONS} positions");
    let Some(list) = value.as_array() else {
        r.fault(COORDINATES, InputCode::Shape, expected(), shown(value));
        return None;
    };
    if !(2..=MOST_POSITIONS).contains(&list.len()) {
        let code = if list.len() < 2 {
            InputCode::Shape
        } else {
            InputCode::TooLong
        };
        r.fault(COORDINATES, code, expected(), list.len().to_string());
        return None;
    }
    let mut positions = Vec::with_capacity(list.len());
    for (index, value) in list.iter().enumerate() {
        positions.push(read_position(r, &format!("{COORDINATES}/{index}"), value));
    }
    let mut positions: Vec<LonLat> = positions.into_iter().collect::<Option<_>>()?;
    positions.dedup();
    if positions.len() < 2 {
        let found = shown_position(positions.first()?.coord());
        let expected = "two positions that differ";
        r.fault(
            COORDINATES,
            InputCode::SamePoint,
            expected,
            format!("only `{found}`"),
        );
        return None;
    }
    Some(positions)
}

fn read_position(r: &mut Members<'_>, path: &str, value: &Value) -> Option<LonLat> {
    let numbers: Option<Vec<f64>> = value
        .as_array()
        .and_then(|list| list.iter().map(Value::as_f64).collect());
    let (lon, lat) = match numbers.as_deref() {
        // An altitude is allowed and not used.
        Some([lon, lat] | [lon, lat, _]) => (*lon, *lat),
        _ => {
            let expected = "a position, `[lon, lat]`";
            r.fault(path, InputCode::Shape, expected, shown(value));
            return None;
        }
    };
    let in_japan = |lon, lat| LonLat::new(lon, lat).is_ok_and(LonLat::is_in_japan);
    let found = format!("`{lon}, {lat}`");
    if in_japan(lon, lat) {
        return LonLat::new(lon, lat).map(LonLat::rounded).ok();
    }
    if in_japan(lat, lon) {
        let found = format!("{found}, which is lat, lon (swapped axes)");
        r.fault(path, InputCode::SwappedAxes, "lon, lat", found);
    } else {
        let expected = "a position in Japan (lon 122 to 154, lat 20 to 46)";
        r.fault(path, InputCode::OutsideJapan, expected, found);
    }
    None
}

/// What looks like a slip: a line that crosses itself, positions outside the city.
pub(super) fn warnings(geometry: &ClosureGeometry, atlas: &Atlas) -> Vec<Warning> {
    let positions = geometry.positions();
    let pointer = || format!("/{COORDINATES}");
    let mut warnings = Vec::new();
    let outside = |at: &&LonLat| !atlas.is_inside_city(**at);
    let count = positions.iter().filter(outside).count();
    if count > 0 {
        warnings.push(Warning {
            pointer: pointer(),
            code: WarningCode::OutsideCity,
            expected: "positions in the city",
            found: format!("{count} of {} outside", positions.len()),
        });
    }
    let edges: Vec<Edge> = positions
        .windows(2)
        .map(|pair| Edge {
            a: pair[0].coord(),
            b: pair[1].coord(),
        })
        .collect();
    if let Some(at) = first_crossing(&edges) {
        warnings.push(Warning {
            pointer: pointer(),
            code: WarningCode::SelfCrossing,
            expected: "a line that does not cross itself",
            found: format!("a crossing near `{}`", shown_position(at)),
        });
    }
    warnings
}
