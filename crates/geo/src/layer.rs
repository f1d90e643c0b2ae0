//! `layer.toml`: what a layer is, where it comes from, what its survey looked at.

use serde::Serialize;

use crate::code::code_enum;
use crate::date::Date;
use crate::fault::{Fault, Faults, Problem};
use crate::hazard::{Attribute, HazardKind, Scenario, Scheme};
use crate::names::LocalName;
use crate::read::{self, Reader};

/// The name of the manifest in a layer's folder.
pub const MANIFEST_FILE: &str = "layer.toml";

code_enum! {
    /// What a layer is for.
    pub enum Role: "a role of a layer" {
        /// Zones of a hazard.
        Hazard = "hazard",
        /// Evacuation sites and shelters.
        Shelters = "shelters",
        /// Named places.
        Places = "places",
        /// The city's boundary.
        Boundary = "boundary",
        /// Roads, or lines along them.
        Roads = "roads",
        /// Railway lines.
        Railways = "railways",
    }
}

code_enum! {
    /// Whether the layer's data is here.
    pub enum Status: "a status of a layer" {
        /// The data is in the folder.
        Data = "data",
        /// The data is not here yet; the layer is listed, never hidden.
        NoData = "no_data",
    }
}

code_enum! {
    /// Who says under which licence the source is.
    pub enum LicenceStatus: "a licence status" {
        /// The publisher states it with the data.
        Stated = "stated",
        /// Somebody else states it; the publisher's own statement was not found.
        ThirdParty = "third_party",
    }
}

/// Where a layer's data comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Source {
    /// The dataset's own name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where it was found.
    pub url: String,
    /// The licence's name.
    pub licence: String,
    /// Who states the licence.
    pub licence_status: LicenceStatus,
    /// The line the licence asks to be shown.
    pub credit: String,
    /// The edition, as the publisher counts them.
    pub edition: String,
    /// When it was fetched.
    pub retrieved_at: Date,
}

/// The data file beside the manifest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DataFile {
    /// Its name in the folder.
    pub file: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, lower-case hexadecimal.
    pub sha256: String,
    /// How many features it holds.
    pub features: u64,
}

/// The official download behind a layer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Official {
    /// The dataset's name.
    pub name: String,
    /// The page or file to download from.
    pub url: String,
    /// The file's name, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The file's size, recorded at first fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// The file's SHA-256, recorded at first fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What else a deployer must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A thing the survey did not look at although it matters: a river that flooded, say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CoversException {
    /// The name of the river or area.
    pub name: LocalName,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The place it happened at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<LocalName>,
}

/// What the survey behind a layer looked at, and what it did not.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Covers {
    /// Codes of what was looked at.
    pub what: Vec<String>,
    /// Codes of what was not.
    pub gaps: Vec<String>,
    /// The file of the surveyed area, where one exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polygon: Option<String>,
    /// Named things outside the survey.
    #[serde(rename = "exceptions")]
    pub exception: Vec<CoversException>,
}

/// What the ranks of a hazard layer are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HazardLayer {
    /// The hazard.
    pub kind: HazardKind,
    /// The rain or event assumed, where the source names one.
    pub scenario: Option<Scenario>,
    /// What the ranks measure.
    pub attribute: Attribute,
    /// The list the ranks come from.
    pub scheme: Scheme,
}

/// A layer's manifest, `layer.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// The layer's id: its folder's name.
    pub id: String,
    /// What the layer is for.
    pub role: Role,
    /// What its ranks are about; only and always for role `hazard`.
    pub hazard: Option<HazardLayer>,
    /// Whether the data is here.
    pub status: Status,
    /// The day after which the layer counts as out of date.
    pub stale_after: Option<Date>,
    /// Where the data comes from; always there when the data is.
    pub source: Option<Source>,
    /// The data file; only and always with status `data`.
    pub data: Option<DataFile>,
    /// The official download.
    pub official: Option<Official>,
    /// What the survey looked at.
    pub covers: Covers,
}

impl Manifest {
    /// Reads `layer.toml` of the folder named `folder`.
    ///
    /// # Errors
    /// Every fault of the file, not only the first.
    pub fn parse(text: &str, folder: &str) -> Result<Manifest, Vec<Fault>> {
        let mut faults = Faults::new(Some(folder), MANIFEST_FILE);
        let table = match read::toml(text) {
            Ok(table) => table,
            Err(problem) => {
                faults.push(problem);
                return Err(faults.into_list());
            }
        };
        let mut reader = Reader::new("", &table, &mut faults);
        let manifest = read_manifest(&mut reader, folder);
        reader.finish();
        faults.or(manifest)
    }
}

fn read_manifest(r: &mut Reader<'_, '_, '_>, folder: &str) -> Option<Manifest> {
    let id = r.need_text("id");
    if let Some(found) = id.as_ref().filter(|id| *id != folder) {
        let problem = Problem::WrongId {
            folder: folder.to_owned(),
            found: found.clone(),
        };
        r.fault(problem);
    }
    if !read::is_code(folder) {
        r.fault(Problem::NotACode {
            key: "id".to_owned(),
            found: folder.to_owned(),
        });
    }
    let role = r.need_code::<Role>("role");
    let hazard = read_hazard(r, role);
    let status = r.need_code::<Status>("status");
    let stale_after = r.date("stale_after");
    let source = read_table(r, "source", status == Some(Status::Data), read_source);
    let data = read_table(r, "data", status == Some(Status::Data), read_data);
    if status == Some(Status::NoData) && data.is_some() {
        r.fault(Problem::ExtraKey {
            key: "data".to_owned(),
            when: "when status is `no_data`",
        });
    }
    let official = read_table(r, "official", false, read_official);
    let covers = read_table(r, "covers", false, read_covers).unwrap_or_default();
    Some(Manifest {
        id: id?,
        role: role?,
        hazard,
        status: status?,
        stale_after,
        source,
        data,
        official,
        covers,
    })
}

fn read_hazard(r: &mut Reader<'_, '_, '_>, role: Option<Role>) -> Option<HazardLayer> {
    let scenario = r.code("scenario");
    if role != Some(Role::Hazard) {
        let others = [r.text("kind"), r.text("attribute"), r.text("scheme")];
        for (key, _) in ["kind", "attribute", "scheme"]
            .iter()
            .zip(others)
            .filter(|(_, v)| v.is_some())
        {
            let when = "unless role is `hazard`";
            r.fault(Problem::ExtraKey {
                key: (*key).to_owned(),
                when,
            });
        }
        return None;
    }
    let kind = r.need_code("kind");
    let attribute = r.need_code::<Attribute>("attribute");
    let scheme = r.need_code::<Scheme>("scheme");
    let hazard = HazardLayer {
        kind: kind?,
        scenario,
        attribute: attribute?,
        scheme: scheme?,
    };
    if hazard.scheme.attribute() != hazard.attribute {
        let attribute = hazard.attribute.code();
        r.fault(Problem::WrongScheme {
            attribute,
            scheme: hazard.scheme.code(),
        });
    }
    Some(hazard)
}

fn read_table<'a, T>(
    r: &mut Reader<'_, '_, 'a>,
    key: &'static str,
    needed: bool,
    read: impl FnOnce(&mut Reader<'_, '_, 'a>) -> Option<T>,
) -> Option<T> {
    match r.table(key) {
        Some(mut table) => {
            let value = read(&mut table);
            table.finish();
            value
        }
        None => {
            if needed {
                r.fault(Problem::MissingKey {
                    key: key.to_owned(),
                });
            }
            None
        }
    }
}

fn read_source(r: &mut Reader<'_, '_, '_>) -> Option<Source> {
    let name = r.need_text("name");
    let publisher = r.need_text("publisher");
    let url = r.need_url("url");
    let licence = r.need_text("licence");
    let licence_status = r.need_code("licence_status");
    let credit = r.need_text("credit");
    let edition = r.need_text("edition");
    let retrieved_at = r.date("retrieved_at");
    if retrieved_at.is_none() {
        r.need_text("retrieved_at");
    }
    Some(Source {
        name: name?,
        publisher: publisher?,
        url: url?,
        licence: licence?,
        licence_status: licence_status?,
        credit: credit?,
        edition: edition?,
        retrieved_at: retrieved_at?,
    })
}

fn read_data(r: &mut Reader<'_, '_, '_>) -> Option<DataFile> {
    let file = r.need_text("file");
    let bytes = r.need_count("bytes");
    let sha256 = r.need_text("sha256");
    let features = r.need_count("features");
    if let Some(found) = file.as_ref().filter(|name| !is_plain_file_name(name)) {
        let found = found.clone();
        r.fault(Problem::Shape {
            expected: "a file name without a folder at key `data.file`",
            found,
        });
    }
    Some(DataFile {
        file: file?,
        bytes: bytes?,
        sha256: sha256?,
        features: features?,
    })
}

fn read_official(r: &mut Reader<'_, '_, '_>) -> Option<Official> {
    let name = r.need_text("name");
    let url = r.need_url("url");
    let file = r.text("file");
    let bytes = r.count("bytes");
    let sha256 = r.text("sha256");
    let note = r.text("note");
    Some(Official {
        name: name?,
        url: url?,
        file,
        bytes,
        sha256,
        note,
    })
}

fn read_covers(r: &mut Reader<'_, '_, '_>) -> Option<Covers> {
    let what = r.own_codes("what");
    let gaps = r.own_codes("gaps");
    let polygon = r.text("polygon");
    if let Some(found) = polygon.as_ref().filter(|name| !is_plain_file_name(name)) {
        let expected = "a file name without a folder at key `covers.polygon`";
        r.fault(Problem::Shape {
            expected,
            found: found.clone(),
        });
    }
    let exception = r.each("exception", |r| {
        let (name, on, near) = (r.need_name("name"), r.date("on"), r.name("near"));
        Some(CoversException {
            name: name?,
            on,
            near,
        })
    });
    Some(Covers {
        what,
        gaps,
        polygon,
        exception,
    })
}

/// Whether a name stays in its folder on every system.
fn is_plain_file_name(name: &str) -> bool {
    !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0'])
}
