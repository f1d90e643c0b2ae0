//! What an import would replace: another list under the same role is a mistake.

use std::collections::BTreeSet;

use michi_geo::feature::Features;
use michi_geo::geojson::{self, DATA_FILE, Form};
use michi_geo::layer::{Manifest, Role};

use crate::content::Content;
use crate::error::IngestError;
use crate::report::{Effect, Problem, Report};

/// Compares the new features with those the folder holds.
///
/// # Errors
/// Places of other kinds than before: bus stops where the stations were.
pub(crate) fn check(
    seed: Option<&Manifest>,
    old: Option<&str>,
    content: &Content,
    report: &mut Report,
) -> Result<(), IngestError> {
    let (Some(seed), Some(old)) = (seed, old) else {
        return Ok(());
    };
    if let (Role::Places, Some(before)) = (seed.role, places(seed, old)) {
        let (before, now) = (kinds(&before), kinds(&content.features));
        if !before.is_empty() && before.is_disjoint(&now) {
            return Err(IngestError::WrongLayer {
                layer: seed.id.clone(),
                expected: format!("{} as before", listed(&before)),
                found: format!("{}: a folder of another name keeps both", listed(&now)),
            });
        }
    }
    let (before, now) = (
        seed.data.as_ref().map_or(0, |data| data.features),
        content.features.len() as u64,
    );
    let read = report.first_kept();
    if let Some(file) = read.filter(|_| now.saturating_mul(2) < before) {
        file.add(Problem::FarFewer, Effect::Finding, || {
            format!("expected about {before} features as before, found {now}")
        });
    }
    Ok(())
}

fn places(seed: &Manifest, old: &str) -> Option<Features> {
    let form = Form {
        layer: &seed.id,
        file: DATA_FILE,
        role: Role::Places,
        scheme: None,
    };
    geojson::parse(old.as_bytes(), form).ok()
}

fn kinds(features: &Features) -> BTreeSet<String> {
    let places = features.places().iter();
    places.map(|place| place.kind.to_string()).collect()
}

fn listed(kinds: &BTreeSet<String>) -> String {
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    kinds.join(", ")
}
