//! Files of one layer made one: rows of a facility, places known twice, names without reading.

use michi_geo::feature::{Features, Place, PlaceKind};

use crate::content::Content;
use crate::error::IngestError;
use crate::report::{Effect, FileReport, Problem, Report};
use crate::schema::shelter_gsi;

/// Joins what another file of the same layer holds.
///
/// # Errors
/// The file holds another kind of layer than the ones before.
pub(crate) fn join(
    whole: Option<Content>,
    part: Content,
    label: &str,
    report: Option<&mut FileReport>,
) -> Result<Content, IngestError> {
    let Some(mut whole) = whole else {
        return Ok(part);
    };
    if whole.role != part.role || whole.hazard != part.hazard {
        return Err(IngestError::MixedContent {
            file: label.to_owned(),
            first: whole.describe(),
            second: part.describe(),
        });
    }
    let mut spare = FileReport::default();
    let report = report.unwrap_or(&mut spare);
    match (&mut whole.features, part.features) {
        (Features::Zones(all), Features::Zones(more)) => all.extend(more),
        (Features::Lines(all), Features::Lines(more)) => all.extend(more),
        (Features::Areas(all), Features::Areas(more)) => all.extend(more),
        (Features::Places(all), Features::Places(more)) => places(all, more, report),
        (Features::Facilities(all), Features::Facilities(more)) => {
            let rows = std::mem::take(all).into_iter().chain(more).collect();
            *all = shelter_gsi::join(rows, report);
        }
        _ => {}
    }
    Ok(whole)
}

/// Stops and stations of one name that are further apart than this are two.
///
/// # Units
/// Degrees; about 1 km.
const FAR_DEG: f64 = 0.01;

/// A place of the same kind and name that is known already is not taken again.
fn places(all: &mut Vec<Place>, more: Vec<Place>, report: &mut FileReport) {
    for place in more {
        if all.iter().any(|known| is_same(known, &place)) {
            let name = place.name.ja().unwrap_or_default();
            report.add(Problem::Duplicate, Effect::Noted, || {
                format!("`{name}` is known already")
            });
        } else {
            all.push(place);
        }
    }
}

/// A town has one name in every list, whatever each takes for its middle; stops may share one.
fn is_same(one: &Place, other: &Place) -> bool {
    let apart = |a: f64, b: f64| (a - b).abs() > FAR_DEG;
    let far = apart(one.at.lon(), other.at.lon()) || apart(one.at.lat(), other.at.lat());
    let stops = matches!(one.kind, PlaceKind::BusStop | PlaceKind::Station);
    let same = one.kind == other.kind && one.name.ja() == other.name.ja();
    same && (one.id == other.id || !(stops && far))
}

/// Names without a reading cannot be found by kana or Latin letters.
pub(crate) fn kana(features: &Features, report: &mut Report) {
    let mut file = FileReport::new("readings.toml", "names");
    let places = features.places().iter().map(|p| &p.name);
    for name in places.chain(features.facilities().iter().map(|f| &f.name)) {
        file.read += 1;
        if name.get(michi_geo::names::JA_KANA).is_some() {
            file.kept += 1;
        } else {
            let ja = name.ja().unwrap_or_default();
            file.add(Problem::KanaMissing, Effect::Finding, || format!("`{ja}`"));
        }
    }
    if file.read > 0 {
        report.files.push(file);
    }
}
