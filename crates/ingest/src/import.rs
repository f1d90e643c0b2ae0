//! One import: files in, a whole layer folder out, or nothing.

use std::collections::{BTreeMap, BTreeSet};

use michi_geo::city::City;
use michi_geo::date::Date;
use michi_geo::fault::Fault;
use michi_geo::feature::Features;
use michi_geo::geojson::{self, DATA_FILE};
use michi_geo::layer::{Covers, DataFile, MANIFEST_FILE, Manifest, Official, Role, Source, Status};
use michi_geo::load::LoadedLayer;
use michi_geo::names::LocalName;

use crate::applied::{self, Values};
use crate::check;
use crate::content::Content;
use crate::digest;
use crate::error::IngestError;
use crate::format::{self, Container, Found, Opened};
use crate::geometry::Checks;
use crate::join::{self, Joined, kana};
use crate::mapping::Mapping;
use crate::members::open_all;
use crate::names::Readings;
use crate::replaced;
use crate::report::{FileReport, Report};
use crate::schema::Context;
use crate::source;
use crate::wanted::Wanted;

/// Settings of one import; texts, not paths.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Text of `city.toml`.
    pub city: &'a str,
    /// Text of `readings.toml`, if there is one.
    pub readings: Option<&'a str>,
    /// Text of the boundary layer's data, if it is there already.
    pub boundary: Option<&'a str>,
    /// Text of the layer's `layer.toml`, if the folder exists; its source and covers stay.
    pub manifest: Option<&'a str>,
    /// Text of the layer's data, if the folder exists; what it holds is not replaced by another list.
    pub old: Option<&'a str>,
    /// Text of the mapping file of `--map`.
    pub map: Option<&'a str>,
    /// Ids of the places in the city's other layers; none of them is given again.
    pub taken: &'a BTreeSet<String>,
    /// Which layer is asked for, where the files hold several.
    pub wanted: Wanted,
    /// The day the files were fetched; written where the manifest has none or the data changed.
    pub retrieved_at: Date,
}

/// A layer folder, ready to be written whole.
#[derive(Debug, Clone)]
pub struct Imported {
    /// Layer id: the folder's name.
    pub id: String,
    /// Text of `layer.toml`.
    pub manifest: String,
    /// Name of the data file.
    pub data_file: &'static str,
    /// Text of the data file.
    pub data: String,
    /// What was read, kept, repaired and left out.
    pub report: Report,
}

/// An import that gave no layer: why, and the report up to there.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{fault}")]
pub struct ImportFault {
    /// Why.
    pub fault: IngestError,
    /// What had been read; boxed, since faults are passed by value.
    pub report: Box<Report>,
}

/// Reads files into one layer.
///
/// # Errors
/// Any fault of the files or settings; nothing is half done, and the report says what was read.
pub fn import(
    id: &str,
    files: &[(&str, &[u8])],
    options: &Options<'_>,
) -> Result<Imported, ImportFault> {
    let mut report = Report {
        layer: id.to_owned(),
        ..Report::default()
    };
    match read(id, files, options, &mut report) {
        Ok((manifest, data)) => Ok(Imported {
            id: id.to_owned(),
            manifest,
            data_file: DATA_FILE,
            data,
            report,
        }),
        Err(fault) => Err(ImportFault {
            fault,
            report: Box::new(report),
        }),
    }
}

fn read(
    id: &str,
    files: &[(&str, &[u8])],
    options: &Options<'_>,
    report: &mut Report,
) -> Result<(String, String), IngestError> {
    let seed = seed(id, options)?;
    let wanted = options.wanted.with(id, seed.as_ref())?;
    let mut context = context(options, wanted)?;
    let containers = open_all(id, files)?;
    applied::check_names(
        &context.mapping,
        wanted.kind.or(context.mapping.kind).is_some(),
        &containers,
    )?;
    let values = Values::of(&context.mapping, &containers);
    let mut content = understand_all(containers, &mut context, wanted, report)?;
    let hazard = content.as_ref().and_then(|content| content.hazard);
    applied::check_meaning(&context.mapping, hazard, &values, report)?;
    if let Some(content) = &mut content {
        let features = std::mem::replace(&mut content.features, Features::none(content.role));
        content.features = join::finish(features, options.taken, report);
    }
    if let Some((count, first)) = report.faults()
        && !context.mapping.leave_out_faulty
    {
        return Err(IngestError::FaultyFeatures {
            layer: id.to_owned(),
            count,
            first,
        });
    }
    let mut content = content
        .filter(|c| !c.features.is_empty())
        .ok_or_else(|| nothing(id, report))?;
    if let Some(hazard) = &mut content.hazard {
        hazard.scenario = hazard.scenario.or(wanted.scenario);
    }
    report.features = content.features.len();
    replaced::check(seed.as_ref(), options.old, &content, report)?;
    if let Some(file) = report.first_kept() {
        check::unlisted(&context.city, content.hazard, file);
    }
    kana(&content.features, report);
    let data = geojson::print(&content.features);
    let manifest = manifest(seed, &content, &data, (options, report));
    let texts = (manifest.print(), data);
    read_back(id, &texts)?;
    Ok(texts)
}

/// Reads what is about to be written as the server will: what it would refuse is not written.
fn read_back(id: &str, (manifest, data): &(String, String)) -> Result<(), IngestError> {
    let loaded = LoadedLayer::load(id, |file| match file {
        MANIFEST_FILE => Some(manifest.as_bytes().to_vec()),
        DATA_FILE => Some(data.as_bytes().to_vec()),
        _ => None,
    });
    let own = |fault: &&Fault| [MANIFEST_FILE, DATA_FILE].contains(&fault.file.as_str());
    match loaded.faults().iter().find(own) {
        None => Ok(()),
        Some(fault) => Err(IngestError::Unreadable {
            layer: id.to_owned(),
            found: fault.to_string(),
        }),
    }
}

fn nothing(id: &str, report: &Report) -> IngestError {
    let read = report.files.iter().map(|f| f.read).sum();
    IngestError::NothingKept {
        layer: id.to_owned(),
        read,
    }
}

fn settings(file: &str, expected: &'static str, found: impl ToString) -> IngestError {
    IngestError::Settings {
        file: file.to_owned(),
        expected,
        found: found.to_string(),
    }
}

fn seed(id: &str, options: &Options<'_>) -> Result<Option<Manifest>, IngestError> {
    let Some(text) = options.manifest else {
        return Ok(None);
    };
    let parsed = Manifest::parse(text, id);
    parsed.map(Some).map_err(|faults| {
        let first = faults.first().map(ToString::to_string).unwrap_or_default();
        settings("layer.toml", "a layer manifest", first)
    })
}

fn context(options: &Options<'_>, wanted: Wanted) -> Result<Context, IngestError> {
    let city = City::parse(options.city).map_err(|faults| {
        let first = faults.first().map(ToString::to_string).unwrap_or_default();
        settings("city.toml", "a city file", first)
    })?;
    let area = options.boundary.map(|text| {
        geojson::parse_area(text.as_bytes(), "boundary", DATA_FILE).map_err(|faults| {
            let first = faults.first().map(ToString::to_string).unwrap_or_default();
            settings("boundary/data.geojson", "the city's area", first)
        })
    });
    let readings = options
        .readings
        .map(Readings::parse)
        .transpose()?
        .unwrap_or_default();
    let mapping = options
        .map
        .map(Mapping::parse)
        .transpose()?
        .unwrap_or_default();
    Ok(Context {
        checks: Checks::around(Some(city.bounds)),
        city,
        area: area.transpose()?,
        readings,
        translations: BTreeMap::new(),
        mapping,
        wanted,
    })
}

fn understand_all(
    mut opened: Vec<Opened>,
    context: &mut Context,
    wanted: Wanted,
    report: &mut Report,
) -> Result<Option<Content>, IngestError> {
    // Translations first: the stops need them.
    opened.sort_by_key(|o| !is_translations(&o.container));
    let mut translations: BTreeMap<String, BTreeMap<String, LocalName>> = BTreeMap::new();
    let mut whole = Joined::default();
    let mut others: Vec<String> = Vec::new();
    for Opened {
        label,
        folder,
        container,
    } in opened
    {
        // Ids of stops mean something in their own feed only.
        context.translations = translations.get(&folder).cloned().unwrap_or_default();
        let (found, file) = format::understand(&label, container, context)?;
        report.files.push(file);
        match found {
            Found::Nothing => {}
            Found::Translations(names) => {
                translations.entry(folder).or_default().extend(names);
            }
            Found::Content(content) => {
                if wanted.fits(&content) {
                    let mut spare = FileReport::default();
                    let joined = report.files.last_mut().unwrap_or(&mut spare);
                    whole.add(content, &label, joined)?;
                } else {
                    skipped(report, &content);
                    others.push(content.describe());
                }
            }
        }
    }
    let whole = whole.into_content();
    if whole.is_none() && !others.is_empty() {
        others.sort_unstable();
        others.dedup();
        return Err(IngestError::WrongLayer {
            layer: report.layer.clone(),
            expected: wanted.to_string(),
            found: others.join(", "),
        });
    }
    Ok(whole)
}

fn is_translations(container: &Container) -> bool {
    matches!(container, Container::Table(table)
        if crate::schema::gtfs_stops::detect_translations(table))
}

fn skipped(report: &mut Report, content: &Content) {
    use crate::report::{Effect, Problem};
    if let Some(file) = report.files.last_mut() {
        let what = content.describe();
        file.kept = 0;
        file.tallies.retain(|t| t.effect != Effect::Faulty);
        file.add(Problem::Unused, Effect::Noted, || {
            format!("holds {what}, another layer")
        });
    }
}

fn manifest(
    seed: Option<Manifest>,
    content: &Content,
    data: &str,
    (options, report): (&Options<'_>, &mut Report),
) -> Manifest {
    let data = DataFile {
        file: DATA_FILE.to_owned(),
        bytes: data.len() as u64,
        sha256: digest::sha256(data.as_bytes()),
        features: content.features.len() as u64,
    };
    let old = seed.as_ref().and_then(|s| s.data.as_ref());
    let changed = old.is_some_and(|old| old.sha256 != data.sha256);
    let (source, official, covers, stale_after) = match seed {
        Some(seed) => (seed.source, seed.official, seed.covers, seed.stale_after),
        None => (None, None, Covers::default(), None),
    };
    let source = match source {
        Some(source) if changed => refetched(source, report, options),
        Some(source) => source,
        None => assumed(report, official.as_ref(), options),
    };
    Manifest {
        id: report.layer.clone(),
        role: content.role,
        hazard: content.hazard.filter(|_| content.role == Role::Hazard),
        status: Status::Data,
        stale_after,
        source: Some(source),
        data: Some(data),
        official,
        covers,
    }
}

/// Dates the source of changed data; the edition is for a person to write.
fn refetched(source: Source, report: &mut Report, options: &Options<'_>) -> Source {
    use crate::report::{Effect, Problem};
    if let Some(file) = report.first_kept() {
        file.add(Problem::EditionKept, Effect::Finding, || {
            format!(
                "expected the edition of the new data in layer.toml [source], found `{}` as before",
                source.edition
            )
        });
    }
    Source {
        retrieved_at: options.retrieved_at,
        ..source
    }
}

/// Fills the source from the format's known publisher and asks a person to complete it.
fn assumed(report: &mut Report, official: Option<&Official>, options: &Options<'_>) -> Source {
    use crate::report::{Effect, Problem};
    let read = report.first_kept();
    let format = read.as_ref().map_or("", |f| f.format.as_str());
    let source = source::assumed(format, official, options.retrieved_at);
    if let Some(file) = read {
        file.add(Problem::Assumed, Effect::Finding, || {
            "expected licence, credit and edition in layer.toml [source], found none".to_owned()
        });
    }
    source
}
