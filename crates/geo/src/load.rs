//! One layer folder, read and checked; with any fault, it holds no data but its faults.

use std::fmt::Write as _;

use geo_types::MultiPolygon;
use sha2::{Digest, Sha256};

use crate::city::City;
use crate::fault::{Fault, Problem};
use crate::feature::Features;
use crate::geojson::{self, Form};
use crate::hazard::HazardKind;
use crate::layer::{DataFile, HazardLayer, MANIFEST_FILE, Manifest, Role, Status};
use crate::{code::code_enum, read};

code_enum! {
    /// What became of a layer.
    pub enum LayerState: "a state of a layer" {
        /// Its data is loaded.
        Data = "data",
        /// Its data is not here yet.
        NoData = "no_data",
        /// Its files are faulty; it is shown as having no data.
        Error = "error",
    }
}

/// A layer folder as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedLayer {
    id: String,
    role: Option<Role>,
    kind: Option<HazardKind>,
    manifest: Option<Manifest>,
    features: Features,
    surveyed: Option<MultiPolygon<f64>>,
    faults: Vec<Fault>,
}

impl LoadedLayer {
    /// Reads the folder named `folder`; `read` gives a file's bytes, or none when it is not there.
    ///
    /// Never fails: a faulty layer is loaded without data and keeps its faults.
    pub fn load(folder: &str, mut read: impl FnMut(&str) -> Option<Vec<u8>>) -> Self {
        let mut layer = LoadedLayer::empty(folder);
        let missing = |file: &str| Fault::in_file(Some(folder), file, Problem::MissingFile);
        let manifest = match read(MANIFEST_FILE) {
            Some(bytes) => layer.read_manifest(&bytes),
            None => {
                layer.faults.push(missing(MANIFEST_FILE));
                None
            }
        };
        let Some(manifest) = manifest else {
            return layer;
        };
        if let Some(data) = manifest
            .data
            .as_ref()
            .filter(|_| manifest.status == Status::Data)
        {
            match read(&data.file) {
                Some(bytes) => layer.read_data(&bytes, data, &manifest),
                None => layer.faults.push(missing(&data.file)),
            }
        }
        if let Some(file) = &manifest.covers.polygon {
            match read(file).map(|bytes| geojson::parse_area(&bytes, folder, file)) {
                Some(Ok(area)) => layer.surveyed = Some(area),
                Some(Err(faults)) => layer.faults.extend(faults),
                None => layer.faults.push(missing(file)),
            }
        }
        layer.manifest = Some(manifest);
        layer.without_data_if_faulty()
    }

    /// A layer from its parts in memory: an importer's result, or a test's.
    pub fn from_parts(
        manifest: Manifest,
        features: Features,
        surveyed: Option<MultiPolygon<f64>>,
    ) -> Self {
        let mut layer = LoadedLayer::empty(&manifest.id);
        layer.role = Some(manifest.role);
        layer.kind = manifest.hazard.map(|hazard| hazard.kind);
        layer.features = features;
        layer.surveyed = surveyed;
        layer.manifest = Some(manifest);
        layer
    }

    fn empty(folder: &str) -> Self {
        LoadedLayer {
            id: folder.to_owned(),
            role: None,
            kind: None,
            manifest: None,
            features: Features::none(Role::Hazard),
            surveyed: None,
            faults: Vec::new(),
        }
    }

    fn read_manifest(&mut self, bytes: &[u8]) -> Option<Manifest> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let problem = Problem::NotUtf8 {
                    at: error.valid_up_to(),
                };
                self.faults
                    .push(Fault::in_file(Some(&self.id), MANIFEST_FILE, problem));
                return None;
            }
        };
        match Manifest::parse(text, &self.id) {
            Ok(manifest) => {
                self.role = Some(manifest.role);
                self.kind = manifest.hazard.map(|hazard| hazard.kind);
                self.features = Features::none(manifest.role);
                Some(manifest)
            }
            Err(faults) => {
                self.faults.extend(faults);
                (self.role, self.kind) = role_and_kind(text);
                None
            }
        }
    }

    fn read_data(&mut self, bytes: &[u8], data: &DataFile, manifest: &Manifest) {
        let fault = |problem| Fault::in_file(Some(&manifest.id), &data.file, problem);
        let size = bytes.len() as u64;
        if size != data.bytes {
            self.faults.push(fault(Problem::Size {
                expected: data.bytes,
                found: size,
            }));
        } else {
            let found = sha256_hex(bytes);
            if found != data.sha256 {
                let expected = data.sha256.clone();
                self.faults
                    .push(fault(Problem::Checksum { expected, found }));
            }
        }
        let form = Form {
            layer: &manifest.id,
            file: &data.file,
            role: manifest.role,
            scheme: manifest.hazard.map(|hazard| hazard.scheme),
        };
        match geojson::parse(bytes, form) {
            Ok(features) => {
                let found = features.len() as u64;
                if found != data.features {
                    let expected = data.features;
                    self.faults.push(fault(Problem::Count { expected, found }));
                }
                self.features = features;
            }
            Err(faults) => self.faults.extend(faults),
        }
    }

    fn without_data_if_faulty(mut self) -> Self {
        if !self.faults.is_empty() {
            self.features = Features::none(self.role.unwrap_or(Role::Hazard));
            self.surveyed = None;
        }
        self
    }

    /// The layer's id: its folder's name.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its role, as far as the manifest could be read.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// Its hazard kind, as far as the manifest could be read.
    pub fn kind(&self) -> Option<HazardKind> {
        self.kind
    }

    /// Its hazard kind, when the city does not list it although the layer has data, or had some
    /// before its files broke. Of what there never was, the city's list decides.
    pub fn unlisted(&self, city: &City) -> Option<HazardKind> {
        let kind = self.kind.filter(|kind| !city.hazards.contains(kind))?;
        (self.state() != LayerState::NoData).then_some(kind)
    }

    /// What its ranks are about, when it is a hazard layer with a sound manifest.
    pub fn hazard(&self) -> Option<HazardLayer> {
        self.manifest.as_ref().and_then(|manifest| manifest.hazard)
    }

    /// Its manifest, when that is sound.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_ref()
    }

    /// Its features; none unless its state is `data`.
    pub fn features(&self) -> &Features {
        &self.features
    }

    /// The surveyed area, where the source draws one.
    pub fn surveyed(&self) -> Option<&MultiPolygon<f64>> {
        self.surveyed.as_ref()
    }

    /// Everything that is wrong with its files.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// What became of the layer.
    pub fn state(&self) -> LayerState {
        match &self.manifest {
            _ if !self.faults.is_empty() => LayerState::Error,
            Some(manifest) if manifest.status == Status::Data => LayerState::Data,
            _ => LayerState::NoData,
        }
    }
}

/// The SHA-256 of a file, as `layer.toml` records it: lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(hex, "{byte:02x}").expect("writing to a string never fails");
    }
    hex
}

/// What can still be said about a layer whose manifest is faulty.
fn role_and_kind(text: &str) -> (Option<Role>, Option<HazardKind>) {
    let Ok(table) = read::toml(text) else {
        return (None, None);
    };
    let word = |key: &str| table.get(key).and_then(toml::Value::as_str);
    let role = word("role").and_then(|word| word.parse().ok());
    let kind = word("kind").and_then(|word| word.parse().ok());
    (role, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"rank":2},"geometry":{"type":"Polygon","coordinates":[[[130.1,33.1],[130.2,33.1],[130.2,33.2],[130.1,33.1]]]}}
]}
"#;

    fn load(manifest: &str, data: &str) -> LoadedLayer {
        LoadedLayer::load("flood-l2", |file| match file {
            MANIFEST_FILE => Some(manifest.as_bytes().to_vec()),
            "data.geojson" => Some(data.as_bytes().to_vec()),
            _ => None,
        })
    }

    fn manifest() -> String {
        include_str!("../tests/fixtures/layer.toml")
            .replace("bytes = 12", &format!("bytes = {}", DATA.len()))
            .replace(
                "sha256 = \"00\"",
                &format!("sha256 = \"{}\"", sha256_hex(DATA.as_bytes())),
            )
    }

    #[test]
    fn ok_a_sound_folder_is_loaded_with_its_data() {
        let layer = load(&manifest(), DATA);
        assert_eq!(
            (layer.state(), layer.features().len()),
            (LayerState::Data, 1),
            "{layer:?}"
        );
    }

    #[test]
    fn err_data_that_was_changed_after_import_is_no_data() {
        let layer = load(&manifest(), &DATA.replace("\"rank\":2", "\"rank\":1"));
        assert_eq!(layer.state(), LayerState::Error);
        assert!(layer.features().is_empty());
        assert!(
            layer.faults()[0]
                .to_string()
                .starts_with("expected sha256 `")
        );
    }

    #[test]
    fn err_half_a_file_is_no_data_and_keeps_every_fault() {
        let layer = load(&manifest(), &DATA[..DATA.len() / 2]);
        assert_eq!(layer.state(), LayerState::Error);
        assert_eq!(
            layer.faults().len(),
            2,
            "size and JSON: {:?}",
            layer.faults()
        );
    }

    #[test]
    fn err_a_faulty_manifest_still_says_which_hazard_the_layer_is_about() {
        let layer = load(&manifest().replace("scheme", "shceme"), DATA);
        assert_eq!(
            (layer.state(), layer.kind()),
            (LayerState::Error, Some(HazardKind::Flood))
        );
        let broken = load("id = ", DATA);
        assert_eq!((broken.state(), broken.kind()), (LayerState::Error, None));
    }

    #[test]
    fn err_a_folder_without_a_manifest_is_named() {
        let layer = LoadedLayer::load("flood-l2", |_| None);
        assert_eq!(
            layer.faults()[0].to_string(),
            "expected the file to be there, found nothing, in `layer.toml`, layer `flood-l2`"
        );
    }
}
