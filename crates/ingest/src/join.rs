//! Files of one layer made one: rows of a facility, places known twice, names without reading.

use std::collections::BTreeSet;

use geo_types::{Coord, Polygon};
use michi_geo::feature::Features;

use crate::content::Content;
use crate::digest;
use crate::distinct;
use crate::error::IngestError;
use crate::report::{Effect, FileReport, Problem, Report};
use crate::sites;

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
        (Features::Places(all), Features::Places(more)) => distinct::add(all, more, report),
        (Features::Facilities(all), Features::Facilities(more)) => all.extend(more),
        _ => {}
    }
    Ok(whole)
}

/// What is done when every file is read: facilities joined, ids told apart.
pub(crate) fn finish(
    features: Features,
    taken: &BTreeSet<String>,
    report: &mut Report,
) -> Features {
    let mut spare = FileReport::default();
    let read = report.files.iter_mut().rev().find(|f| f.kept > 0);
    let file = read.unwrap_or(&mut spare);
    match features {
        Features::Facilities(rows) => Features::Facilities(sites::join(rows, file)),
        Features::Places(places) => Features::Places(distinct::with_own_ids(places, taken, file)),
        Features::Zones(all) => Features::Zones(once(all, file, |zone, key| {
            key.push_str(&format!(
                "{:?} {:?} {:?}",
                zone.rank, zone.phenomenon, zone.rivers
            ));
            zone.shape.iter().for_each(|part| rings(part, key));
        })),
        Features::Lines(all) => Features::Lines(once(all, file, |line, key| {
            key.push_str(&format!("{:?}", line.name));
            line.shape.iter().for_each(|part| push(&part.0, key));
        })),
        Features::Areas(all) => Features::Areas(once(all, file, |area, key| {
            area.shape.iter().for_each(|part| rings(part, key));
        })),
    }
}

/// Keeps one of features that are equal in all that the layer holds: data given in two forms.
fn once<T>(all: Vec<T>, report: &mut FileReport, write: impl Fn(&T, &mut String)) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let before = all.len();
    let mut key = String::new();
    let kept: Vec<T> = all
        .into_iter()
        .filter(|feature| {
            key.clear();
            write(feature, &mut key);
            seen.insert(digest::sha256(key.as_bytes()))
        })
        .collect();
    if kept.len() < before {
        report.add(Problem::Duplicate, Effect::Noted, || {
            format!(
                "{} features are there twice, and kept once",
                before - kept.len()
            )
        });
    }
    kept
}

fn rings(part: &Polygon<f64>, key: &mut String) {
    push(&part.exterior().0, key);
    part.interiors().iter().for_each(|ring| push(&ring.0, key));
}

fn push(points: &[Coord<f64>], key: &mut String) {
    for point in points {
        key.push_str(&format!(" {:x} {:x}", point.x.to_bits(), point.y.to_bits()));
    }
    key.push('|');
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
