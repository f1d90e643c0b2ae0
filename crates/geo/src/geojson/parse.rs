//! Reading a feature collection, feature by feature, with every fault.

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{geometry, properties};
use crate::code::excerpt;
use crate::fault::{Fault, Faults, Problem};
use crate::feature::{Area, Features, Line, Place, Zone};
use crate::hazard::Scheme;
use crate::layer::Role;
use crate::shelter::Facility;

/// What a data file is expected to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form<'a> {
    /// The layer's id, for faults.
    pub layer: &'a str,
    /// The file's name, for faults.
    pub file: &'a str,
    /// The layer's role: it decides the type of the features.
    pub role: Role,
    /// The scheme of the ranks, for hazard layers.
    pub scheme: Option<Scheme>,
}

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    features: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    kind: String,
    properties: Option<Map<String, Value>>,
    #[serde(borrow)]
    geometry: Option<geometry::Geometry<'a>>,
}

/// One feature's parts, and the list its faults go to.
pub(super) struct Item<'i, 'f, 'a> {
    pub(super) number: usize,
    pub(super) properties: &'i Map<String, Value>,
    pub(super) faults: &'f mut Faults<'a>,
}

impl Item<'_, '_, '_> {
    pub(super) fn fault(&mut self, problem: Problem) {
        self.faults.push_at(self.number, problem);
    }
}

/// Reads a data file.
///
/// # Errors
/// Every fault, with the number of the feature it is in; none of the features is returned then.
pub fn parse(bytes: &[u8], form: Form<'_>) -> Result<Features, Vec<Fault>> {
    let mut faults = Faults::new(Some(form.layer), form.file);
    let features = read(bytes, form, &mut faults);
    if features.as_ref().is_some_and(Features::is_empty) {
        faults.push(Problem::Empty);
    }
    faults.or(features)
}

/// Reads a file of one area without properties, as `covers.geojson`.
///
/// # Errors
/// Every fault of the file.
pub fn parse_area(
    bytes: &[u8],
    layer: &str,
    file: &str,
) -> Result<geo_types::MultiPolygon<f64>, Vec<Fault>> {
    let mut faults = Faults::new(Some(layer), file);
    let mut polygons = Vec::new();
    let whole = each(bytes, &mut faults, |item, geometry| {
        polygons.extend(geometry.into_areas(item)?);
        Some(())
    });
    if whole.is_some() && polygons.is_empty() {
        faults.push(Problem::Empty);
    }
    faults.or(whole.map(|_| geo_types::MultiPolygon(polygons)))
}

fn read(bytes: &[u8], form: Form<'_>, faults: &mut Faults<'_>) -> Option<Features> {
    match form.role {
        Role::Hazard => zones(bytes, form.scheme?, faults).map(Features::Zones),
        Role::Shelters => facilities(bytes, faults).map(Features::Facilities),
        Role::Places => places(bytes, faults).map(Features::Places),
        Role::Roads | Role::Railways => lines(bytes, faults).map(Features::Lines),
        Role::Boundary => areas(bytes, faults).map(Features::Areas),
    }
}

fn zones(bytes: &[u8], scheme: Scheme, faults: &mut Faults<'_>) -> Option<Vec<Zone>> {
    each(bytes, faults, |item, geometry| {
        let (parts, shape) = (properties::zone(item, scheme), geometry.into_areas(item));
        let (rank, phenomenon, rivers) = parts?;
        let shape = geo_types::MultiPolygon(shape?);
        Some(Zone {
            rank,
            phenomenon,
            rivers,
            shape,
        })
    })
}

fn facilities(bytes: &[u8], faults: &mut Faults<'_>) -> Option<Vec<Facility>> {
    let list = each(bytes, faults, |item, geometry| {
        let at = geometry.into_point(item);
        properties::facility(item, at)
    })?;
    once(
        faults,
        "facility",
        list.iter().map(|facility| facility.id.as_str()),
    );
    Some(list)
}

fn places(bytes: &[u8], faults: &mut Faults<'_>) -> Option<Vec<Place>> {
    let list = each(bytes, faults, |item, geometry| {
        let at = geometry.into_point(item);
        let (id, kind, name, keys) = properties::place(item)?;
        Some(Place {
            id,
            kind,
            name,
            keys,
            at: at?,
        })
    })?;
    once(faults, "place", list.iter().map(|place| place.id.as_str()));
    Some(list)
}

fn lines(bytes: &[u8], faults: &mut Faults<'_>) -> Option<Vec<Line>> {
    each(bytes, faults, |item, geometry| {
        let (name, shape) = (properties::optional_name(item), geometry.into_lines(item));
        Some(Line {
            name: name?,
            shape: shape?,
        })
    })
}

fn areas(bytes: &[u8], faults: &mut Faults<'_>) -> Option<Vec<Area>> {
    each(bytes, faults, |item, geometry| {
        let (parts, shape) = (properties::area(item), geometry.into_areas(item));
        let (name, code) = parts?;
        Some(Area {
            name,
            code,
            shape: geo_types::MultiPolygon(shape?),
        })
    })
}

/// Reads every feature with `read`; none when the file is no feature collection at all.
fn each<T>(
    bytes: &[u8],
    faults: &mut Faults<'_>,
    mut read: impl FnMut(&mut Item<'_, '_, '_>, geometry::Geometry<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let collection = match collection(bytes) {
        Ok(collection) => collection,
        Err((feature, problem)) => {
            match feature {
                Some(feature) => faults.push_at(feature, problem),
                None => faults.push(problem),
            }
            return None;
        }
    };
    let mut list = Vec::with_capacity(collection.features.len());
    for (index, raw) in collection.features.into_iter().enumerate() {
        let number = index + 1;
        let feature = match feature(raw) {
            Ok(feature) => feature,
            Err(problem) => {
                faults.push_at(number, problem);
                continue;
            }
        };
        let properties = feature.properties.unwrap_or_default();
        let mut item = Item {
            number,
            properties: &properties,
            faults,
        };
        match feature.geometry {
            Some(geometry) => list.extend(read(&mut item, geometry)),
            None => item.fault(Problem::Shape {
                expected: "a geometry",
                found: "none".to_owned(),
            }),
        }
    }
    Some(list)
}

/// The collection's parts, or what is wrong and, where it can be told, in which feature.
fn collection(bytes: &[u8]) -> Result<Collection<'_>, (Option<usize>, Problem)> {
    // A byte-order mark is not JSON (RFC 8259 section 8.1), but many tools write one.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        (
            None,
            Problem::NotUtf8 {
                at: error.valid_up_to(),
            },
        )
    })?;
    let collection: Collection<'_> =
        serde_json::from_str(text).map_err(|error| stopped(text, error))?;
    if collection.kind != "FeatureCollection" {
        let found = format!("type `{}`", excerpt(&collection.kind));
        return Err((
            None,
            Problem::Shape {
                expected: "type `FeatureCollection`",
                found,
            },
        ));
    }
    Ok(collection)
}

/// Where and why JSON stopped being JSON: after which feature had begun, and at which word.
fn stopped(text: &str, error: serde_json::Error) -> (Option<usize>, Problem) {
    if !error.is_syntax() {
        return (None, json_problem(error));
    }
    let lines = text.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let at = (before + error.column().saturating_sub(1)).min(text.len());
    let at = (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let feature = Some(text[..at].matches("\"Feature\"").count()).filter(|count| *count > 0);
    let word = |name: &&&str| text[at..].trim_start_matches('-').starts_with(**name);
    let problem = match ["NaN", "Infinity", "nan", "inf"].iter().find(word) {
        Some(found) => Problem::NotANumber {
            found: (*found).to_owned(),
        },
        None => json_problem(error),
    };
    (feature, problem)
}

fn feature(raw: &RawValue) -> Result<Feature<'_>, Problem> {
    let feature: Feature<'_> = serde_json::from_str(raw.get()).map_err(json_problem)?;
    if feature.kind != "Feature" {
        let found = format!("`{}`", excerpt(&feature.kind));
        return Err(Problem::Shape {
            expected: "type `Feature`",
            found,
        });
    }
    Ok(feature)
}

pub(super) fn json_problem(error: serde_json::Error) -> Problem {
    let found = excerpt(&error.to_string());
    if error.is_data() {
        return Problem::Shape {
            expected: "GeoJSON of RFC 7946",
            found,
        };
    }
    Problem::Json { found }
}

fn once<'i>(faults: &mut Faults<'_>, what: &'static str, ids: impl Iterator<Item = &'i str>) {
    let mut seen = std::collections::BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            faults.push_at(
                index + 1,
                Problem::Twice {
                    what,
                    id: excerpt(id),
                },
            );
        }
    }
}

#[cfg(test)]
mod tests;
