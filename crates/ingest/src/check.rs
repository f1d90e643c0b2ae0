//! What `michi check` prints: every layer folder read again, and facts that do not go together.

use std::collections::BTreeMap;

use geo::{BoundingRect, Intersects};
use geo_types::Point;
use michi_geo::city::City;
use michi_geo::fault::Fault;
use michi_geo::feature::{Features, Zone};
use michi_geo::geojson::{self, Form};
use michi_geo::hazard::HazardKind;
use michi_geo::layer::{HazardLayer, Manifest, Role, Status};
use michi_geo::names::{JA_KANA, LocalName};

use crate::digest;
use crate::join;
use crate::names::Readings;
use crate::report::{Effect, FileReport, Problem, Report, Verdict};

/// The files of one layer folder as they were found.
#[derive(Debug, Clone, Copy)]
pub struct LayerFiles<'a> {
    /// The folder's name.
    pub id: &'a str,
    /// Bytes of `layer.toml`.
    pub manifest: &'a [u8],
    /// Bytes of the data file, if it is there.
    pub data: Option<&'a [u8]>,
}

/// The reports of all layers, and the worst of them.
#[derive(Debug, Clone)]
pub struct Checked {
    /// One report a layer, the city first.
    pub reports: Vec<Report>,
}

impl Checked {
    /// The worst thing found anywhere.
    pub fn verdict(&self) -> Verdict {
        self.reports
            .iter()
            .map(Report::verdict)
            .max()
            .unwrap_or(Verdict::Clean)
    }
}

/// A layer that could be read.
struct Loaded {
    manifest: Manifest,
    features: Features,
}

/// Checks `city.toml`, `readings.toml` and every layer folder.
pub fn check(city: &str, readings: Option<&str>, layers: &[LayerFiles<'_>]) -> Checked {
    let (city, settings) = settings(city, readings);
    let mut reports = vec![settings];
    let mut loaded = Vec::new();
    for files in layers {
        let mut report = Report {
            layer: files.id.to_owned(),
            ..Report::default()
        };
        if let Some(layer) = load(files, &mut report) {
            if let (Some(city), Some(file)) = (&city, report.files.first_mut()) {
                let drawn = layer.manifest.status == Status::Data;
                unlisted(city, layer.manifest.hazard.filter(|_| drawn), file);
            }
            loaded.push((layer, reports.len()));
        }
        reports.push(report);
    }
    for (shelters, index) in loaded
        .iter()
        .filter(|(l, _)| l.manifest.role == Role::Shelters)
    {
        reports[*index]
            .files
            .extend(shelters_in_zones(shelters, &loaded));
    }
    for (index, file) in shared_ids(&loaded) {
        reports[index].files.push(file);
    }
    Checked { reports }
}

fn fault(report: &mut FileReport, what: &Fault) {
    report.add(Problem::BrokenFeature, Effect::Faulty, || what.to_string());
}

/// Says when a hazard is answered only because a layer of it is there.
pub(crate) fn unlisted(city: &City, hazard: Option<HazardLayer>, file: &mut FileReport) {
    if let Some(kind) = hazard.map(|hazard| hazard.kind)
        && !city.hazards.contains(&kind)
    {
        file.add(Problem::HazardUnlisted, Effect::Finding, || {
            format!("expected `{kind}` among `hazards` in city.toml, found none: it is shown last")
        });
    }
}

fn settings(city: &str, readings: Option<&str>) -> (Option<City>, Report) {
    let mut report = Report {
        layer: "city".to_owned(),
        ..Report::default()
    };
    let mut file = FileReport::new("city.toml", "city");
    let city = City::parse(city);
    match &city {
        Err(faults) => faults.iter().for_each(|f| fault(&mut file, f)),
        Ok(city) => {
            file.read = city.districts.len();
            file.kept = file.read;
            let oaza = city
                .districts
                .iter()
                .flat_map(|d| std::iter::once(&d.name).chain(&d.oaza));
            oaza.for_each(|name| without_kana(name, &mut file));
        }
    }
    report.files.push(file);
    let mut file = FileReport::new("readings.toml", "readings");
    if let Some(Err(cause)) = readings.map(Readings::parse) {
        file.add(Problem::BrokenFeature, Effect::Faulty, || cause.to_string());
    }
    report.files.push(file);
    (city.ok(), report)
}

fn without_kana(name: &LocalName, file: &mut FileReport) {
    if name.get(JA_KANA).is_none() {
        let ja = name.ja().unwrap_or_default();
        file.add(Problem::KanaMissing, Effect::Finding, || format!("`{ja}`"));
    }
}

fn load(files: &LayerFiles<'_>, report: &mut Report) -> Option<Loaded> {
    let mut file = FileReport::new("layer.toml", "manifest");
    let manifest = std::str::from_utf8(files.manifest)
        .map_err(|cause| {
            file.add(Problem::BrokenFeature, Effect::Faulty, || {
                format!(
                    "expected UTF-8, found another encoding at byte {}",
                    cause.valid_up_to()
                )
            });
        })
        .ok()
        .map(|text| Manifest::parse(text, files.id));
    let manifest = match manifest {
        Some(Err(faults)) => {
            faults.iter().for_each(|f| fault(&mut file, f));
            None
        }
        Some(Ok(manifest)) => Some(manifest),
        None => None,
    };
    if let Some(manifest) = &manifest {
        told(manifest, &mut file);
    }
    report.files.push(file);
    let manifest = manifest?;
    let features = data(&manifest, files, report)?;
    report.features = features.len();
    join::kana(&features, report);
    Some(Loaded { manifest, features })
}

/// What the manifest says that a person should know: no data, or a licence nobody stated.
fn told(manifest: &Manifest, file: &mut FileReport) {
    use michi_geo::layer::LicenceStatus;
    file.format = format!("manifest, {}, status {}", manifest.role, manifest.status);
    let third_party = manifest
        .source
        .as_ref()
        .filter(|s| s.licence_status == LicenceStatus::ThirdParty);
    if let Some(source) = third_party {
        file.add(Problem::Assumed, Effect::Noted, || {
            format!(
                "licence `{}` is stated by others than the publisher",
                source.licence
            )
        });
    }
}

fn data(manifest: &Manifest, files: &LayerFiles<'_>, report: &mut Report) -> Option<Features> {
    let told = manifest.data.as_ref()?;
    let mut file = FileReport::new(&told.file, "data");
    let Some(bytes) = files.data else {
        file.add(Problem::BrokenFeature, Effect::Faulty, || {
            "expected the file to be there, found nothing".to_owned()
        });
        report.files.push(file);
        return None;
    };
    let found = digest::sha256(bytes);
    if found != told.sha256 {
        file.add(Problem::Checksum, Effect::Faulty, || {
            format!("expected sha256 `{}`, found `{found}`", told.sha256)
        });
    }
    let form = Form {
        layer: files.id,
        file: &told.file,
        role: manifest.role,
        scheme: manifest.hazard.map(|h| h.scheme),
    };
    let features = match geojson::parse(bytes, form) {
        Ok(features) => Some(features),
        Err(faults) => {
            faults.iter().for_each(|f| fault(&mut file, f));
            None
        }
    };
    let count = features.as_ref().map_or(0, Features::len);
    (file.read, file.kept) = (count, count);
    if features.is_some() && count as u64 != told.features {
        file.add(Problem::Checksum, Effect::Faulty, || {
            format!("expected {} features, found {count}", told.features)
        });
    }
    report.files.push(file);
    features
}

/// Places of two layers with one id: the address of one shows the other.
fn shared_ids(loaded: &[(Loaded, usize)]) -> Vec<(usize, FileReport)> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut out = Vec::new();
    for (layer, index) in loaded {
        let mut file = FileReport::new(&layer.manifest.id, "places against other layers");
        for place in layer.features.places() {
            file.read += 1;
            match first.get(place.id.as_str()) {
                None => {
                    first.insert(&place.id, &layer.manifest.id);
                    file.kept += 1;
                }
                Some(other) => file.add(Problem::Duplicate, Effect::Finding, || {
                    format!(
                        "expected an id of its own, found `{}` in layer `{other}` too: import one of the two again",
                        place.id
                    )
                }),
            }
        }
        if !file.tallies.is_empty() {
            out.push((*index, file));
        }
    }
    out
}

/// Sites that the city designates for a hazard although they stand in a zone of it.
///
/// Both facts are right and shown; a person decides what to do about it.
fn shelters_in_zones(shelters: &Loaded, layers: &[(Loaded, usize)]) -> Vec<FileReport> {
    let mut out = Vec::new();
    for (layer, _) in layers {
        let Some(hazard) = layer.manifest.hazard else {
            continue;
        };
        let mut file = FileReport::new(&layer.manifest.id, "sites against zones");
        for facility in shelters.features.facilities() {
            file.read += 1;
            let zones = layer.features.zones();
            let Some(rank) = worst_zone(zones, Point(facility.at.coord())) else {
                continue;
            };
            file.kept += 1;
            let name = facility.name.ja().unwrap_or_default();
            let (effect, what) = designation(facility.is_designated_for(hazard.kind), hazard.kind);
            file.add(Problem::ShelterInZone, effect, || {
                format!("{} `{name}` {what}, stands in rank {rank}", facility.id)
            });
        }
        out.push(file);
    }
    out
}

fn designation(designated: bool, kind: HazardKind) -> (Effect, String) {
    match designated {
        true => (Effect::Finding, format!("is designated for {kind}")),
        false => (Effect::Noted, format!("is not designated for {kind}")),
    }
}

fn worst_zone(zones: &[Zone], at: Point<f64>) -> Option<u8> {
    let covers = |zone: &&Zone| {
        zone.shape
            .bounding_rect()
            .is_some_and(|r| r.intersects(&at))
            && zone.shape.intersects(&at)
    };
    zones
        .iter()
        .filter(covers)
        .map(|zone| zone.rank.number())
        .max()
}
