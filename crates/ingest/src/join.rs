//! Files of one layer made one: rows of a facility, places known twice, names without reading.

use std::collections::BTreeSet;

use michi_geo::feature::Features;

use crate::content::Content;
use crate::distinct;
use crate::error::IngestError;
use crate::report::{Effect, FileReport, Problem, Report};
use crate::sites;
use crate::twice::Seen;

/// The files of one layer so far.
#[derive(Default)]
pub(crate) struct Joined {
    content: Option<Content>,
    seen: Seen,
}

impl Joined {
    /// Joins what another file of the same layer holds.
    ///
    /// # Errors
    /// The file holds another kind of layer than the ones before.
    pub(crate) fn add(
        &mut self,
        mut part: Content,
        label: &str,
        report: &mut FileReport,
    ) -> Result<(), IngestError> {
        part.features = self.seen.without_known(part.features, report);
        let Some(whole) = &mut self.content else {
            self.content = Some(part);
            return Ok(());
        };
        if whole.role != part.role || whole.hazard != part.hazard {
            return Err(IngestError::MixedContent {
                file: label.to_owned(),
                first: whole.describe(),
                second: part.describe(),
            });
        }
        match (&mut whole.features, part.features) {
            (Features::Zones(all), Features::Zones(more)) => all.extend(more),
            (Features::Lines(all), Features::Lines(more)) => all.extend(more),
            (Features::Areas(all), Features::Areas(more)) => all.extend(more),
            (Features::Places(all), Features::Places(more)) => distinct::add(all, more, report),
            (Features::Facilities(all), Features::Facilities(more)) => all.extend(more),
            _ => {}
        }
        Ok(())
    }

    /// What all files hold; none when there was no file of the layer.
    pub(crate) fn into_content(self) -> Option<Content> {
        self.content
    }
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
        other => other,
    }
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
