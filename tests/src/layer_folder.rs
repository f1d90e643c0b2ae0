//! Layer folders read by the tests' own code, and copies of them to break.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

/// One layer folder as it stands on disk.
pub struct LayerFolder {
    /// The folder's name, which is the layer's id.
    pub id: String,
    /// `layer.toml`.
    pub manifest: toml::Table,
    /// The features of `data.geojson`; none when the layer has no data.
    pub features: Vec<Value>,
}

impl LayerFolder {
    /// A string of the manifest's top level.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.manifest.get(key).and_then(toml::Value::as_str)
    }

    /// The features of the area its survey looked at, where it has one under `layers`.
    pub fn surveyed(&self, layers: &Path) -> Vec<Value> {
        let file = self.manifest.get("covers").and_then(|c| c.get("polygon"));
        let file = file.and_then(toml::Value::as_str);
        file.map_or_else(Vec::new, |file| features(&layers.join(&self.id).join(file)))
    }

    /// Whether the layer holds data.
    pub fn has_data(&self) -> bool {
        self.text("status") == Some("data")
    }
}

/// Every layer folder under `layers`, by id.
pub fn read_all(layers: &Path) -> Vec<LayerFolder> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(layers)
        .unwrap_or_else(|e| panic!("cannot read `{}`: {e}", layers.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("layer.toml").is_file())
        .collect();
    folders.sort();
    folders.iter().map(|folder| read(folder)).collect()
}

fn read(folder: &Path) -> LayerFolder {
    let text = std::fs::read_to_string(folder.join("layer.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let data = folder.join("data.geojson");
    let features = if data.is_file() {
        features(&data)
    } else {
        Vec::new()
    };
    let id = folder
        .file_name()
        .and_then(|n| n.to_str())
        .expect("a UTF-8 folder name")
        .to_owned();
    LayerFolder {
        id,
        manifest,
        features,
    }
}

fn features(path: &Path) -> Vec<Value> {
    let mut collection: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    match collection["features"].take() {
        Value::Array(features) => features,
        other => panic!(
            "expected `features` to be a list in `{}`, but found {other}",
            path.display()
        ),
    }
}

/// A copy of the repository's layers that a test may break.
pub struct Copy {
    dir: TempDir,
}

impl Copy {
    /// A fresh copy.
    pub fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        copy_folder(&crate::workspace::layers(), dir.path());
        Self { dir }
    }

    /// A fresh copy whose flood layer holds only the zones near the city hall: it starts faster.
    pub fn small() -> Self {
        let copy = Self::new();
        copy.edit_features("flood-l2", |features| {
            features.retain(is_near_the_city_hall)
        });
        copy
    }

    /// The folder to give as `--layers`.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Reads a file of the copy as text.
    pub fn read(&self, relative: &str) -> String {
        std::fs::read_to_string(self.path().join(relative)).unwrap()
    }

    /// Replaces a file of the copy.
    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(relative);
        std::fs::create_dir_all(path.parent().expect("a file stands in a folder")).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Replaces `from` by `to` in a text file, which must contain it.
    pub fn replace(&self, relative: &str, from: &str, to: &str) {
        let text = self.read(relative);
        assert!(
            text.contains(from),
            "expected `{from}` in `{relative}`, but it is not there"
        );
        self.write(relative, text.replacen(from, to, 1));
    }

    /// Replaces the data of a layer and records its true size and checksum in the manifest.
    pub fn write_data(&self, layer: &str, bytes: &[u8]) {
        self.write(&format!("{layer}/data.geojson"), bytes);
        let relative = format!("{layer}/layer.toml");
        let mut manifest: toml::Table = self.read(&relative).parse().unwrap();
        let data = manifest.get_mut("data").and_then(toml::Value::as_table_mut);
        let data = data.expect("a layer with data");
        data.insert("bytes".into(), toml::Value::Integer(bytes.len() as i64));
        data.insert(
            "sha256".into(),
            toml::Value::String(crate::digest::sha256_hex(bytes)),
        );
        self.write(&relative, toml::to_string(&manifest).unwrap());
    }

    /// Adds a layer with data: `head` is what its manifest says before the source.
    pub fn add_layer(&self, id: &str, head: &str, features: &[Value]) {
        let manifest = format!(
            "id = \"{id}\"\nstatus = \"data\"\n{head}\n[source]\nname = \"made for tests\"\n\
             publisher = \"michi-tests\"\nurl = \"https://example.org/\"\nlicence = \"CC0\"\n\
             licence_status = \"stated\"\ncredit = \"made for tests\"\nedition = \"1\"\n\
             retrieved_at = \"2026-11-20\"\n[data]\nfile = \"data.geojson\"\nbytes = 0\n\
             sha256 = \"\"\nfeatures = {}\n",
            features.len()
        );
        self.write(&format!("{id}/layer.toml"), manifest);
        let collection = serde_json::json!({"type": "FeatureCollection", "features": features});
        self.write_data(id, &serde_json::to_vec(&collection).unwrap());
    }

    /// Changes the features of a layer, keeping the manifest true to the file.
    pub fn edit_features(&self, layer: &str, edit: impl FnOnce(&mut Vec<Value>)) {
        let text = self.read(&format!("{layer}/data.geojson"));
        let mut collection: Value = serde_json::from_str(&text).unwrap();
        let features = collection["features"]
            .as_array_mut()
            .expect("a list of features");
        edit(features);
        let count = features.len() as i64;
        self.write_data(layer, &serde_json::to_vec(&collection).unwrap());
        let relative = format!("{layer}/layer.toml");
        let mut manifest: toml::Table = self.read(&relative).parse().unwrap();
        manifest["data"]["features"] = toml::Value::Integer(count);
        self.write(&relative, toml::to_string(&manifest).unwrap());
    }
}

impl Default for Copy {
    fn default() -> Self {
        Self::new()
    }
}

fn is_near_the_city_hall(feature: &Value) -> bool {
    let ring = feature["geometry"]["coordinates"][0]
        .as_array()
        .expect("an outer ring");
    ring.iter().any(|p| {
        let [lon, lat] = [0, 1].map(|i| p[i].as_f64().expect("a number"));
        (lon - 130.0987).abs() < 0.004 && (lat - 33.1037).abs() < 0.004
    })
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A digest of every file under `folder`, to show that nothing changed.
pub fn snapshot(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found.push((path, crate::digest::sha256_hex(&bytes)));
            }
        }
    }
    found.sort();
    found
}
