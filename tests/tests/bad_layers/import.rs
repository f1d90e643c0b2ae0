//! `michi import`: a layer folder is written whole or not at all.

use std::path::{Path, PathBuf};

use michi_tests::layer_folder::{Copy, snapshot};
use michi_tests::real_data;
use michi_tests::server::{Finished, Log, Server, michi};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A square of 200 m around a point, as a ring.
fn square(lon: f64, lat: f64) -> Value {
    let (dx, dy) = (0.001, 0.001);
    let (west, east, south, north) = (lon - dx, lon + dx, lat - dy, lat + dy);
    json!([[
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south]
    ]])
}

fn collection(features: &[(Value, Value)]) -> Vec<u8> {
    let features: Vec<Value> = features
        .iter()
        .map(|(properties, coordinates)| {
            json!({"type": "Feature", "properties": properties,
                   "geometry": {"type": "Polygon", "coordinates": coordinates}})
        })
        .collect();
    serde_json::to_vec(&json!({"type": "FeatureCollection", "features": features})).unwrap()
}

/// A file of the schema A31a (by river, largest rain), as the ministry's page describes it.
fn flood_file() -> Vec<u8> {
    let attributes = |rank: i64| {
        json!({"A31a_201": "8204010001", "A31a_202": "塩田川", "A31a_203": "41", "A31a_204": "佐賀県",
               "A31a_205": rank, "A31a_206": "2019/05/30", "A31a_207": "佐賀県告示第19号", "A31a_208": "1000"})
    };
    collection(&[
        (attributes(3), square(130.108_483, 33.074_408)),
        (attributes(1), square(130.12, 33.06)),
    ])
}

/// A file of the schema A49 (storm surge), whose depths are words.
fn surge_file() -> Vec<u8> {
    let attributes = |depth: &str| json!({"A49_001": "佐賀県", "A49_002": "41", "A49_003": depth});
    collection(&[
        (attributes("1m以上3m未満"), square(130.0987, 33.1037)),
        (attributes("0.3m未満"), square(130.12, 33.11)),
    ])
}

struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn add(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

fn import(layer: &str, file: &Path, copy: &Copy, more: &[&str]) -> Finished {
    let mut args = vec!["import".as_ref(), layer.as_ref(), file.as_os_str()];
    args.extend(["--layers".as_ref(), copy.path().as_os_str()]);
    args.extend(more.iter().map(|a| std::ffi::OsStr::new(*a)));
    michi(args)
}

#[test]
fn ok_a_new_flood_file_replaces_the_layer_and_is_answered_from() {
    let (copy, files) = (Copy::small(), Files::new());
    let done = import(
        "flood-l2",
        &files.add("A31a.geojson", &flood_file()),
        &copy,
        &[],
    );
    assert!([0, 1].contains(&done.code), "{}", done.both());
    let server = Server::start_on(copy.path(), Log::Clean);
    let answer = server.json("/api/v1/risk?lon=130.108483&lat=33.074408");
    let zone = &answer["hazards"][0]["zones"][0];
    assert_eq!(zone["depth_m"], json!({"min": 3.0, "max": 5.0}), "{answer}");
    assert_eq!(zone["rivers"], json!(["塩田川"]));
}

#[test]
fn ok_a_layer_without_data_gets_its_data_and_nothing_else_is_edited() {
    let (copy, files) = (Copy::small(), Files::new());
    let done = import(
        "storm-surge",
        &files.add("A49.geojson", &surge_file()),
        &copy,
        &[],
    );
    assert!([0, 1].contains(&done.code), "{}", done.both());
    let server = Server::start_on(copy.path(), Log::Clean);
    let answer = server.json("/api/v1/risk?lon=130.0987&lat=33.1037");
    let hazards = answer["hazards"].as_array().unwrap();
    let surge = hazards.iter().find(|h| h["kind"] == "storm_surge").unwrap();
    assert_eq!(
        surge["zones"][0]["depth_m"],
        json!({"min": 1.0, "max": 3.0}),
        "{surge}"
    );
    assert_eq!(server.get("/tiles/storm-surge.json").status, 200);
}

#[test]
fn a_dry_run_reports_and_writes_nothing() {
    let (copy, files) = (Copy::small(), Files::new());
    let before = snapshot(copy.path());
    let file = files.add("A31a.geojson", &flood_file());
    let done = import("flood-l2", &file, &copy, &["--dry-run"]);
    assert!([0, 1].contains(&done.code), "{}", done.both());
    assert_eq!(snapshot(copy.path()), before);
}

#[test]
fn err_a_bad_file_changes_nothing_and_says_what_was_expected() {
    let flood = flood_file();
    let swapped = String::from_utf8(flood_file()).unwrap();
    let swapped = swapped.replace("130.", "33.0");
    let far = collection(&[(json!({"A31a_205": 2}), square(-0.1, 51.5))]);
    let unknown = collection(&[(json!({"A31a_205": 99}), square(130.1, 33.1))]);
    let words = collection(&[(json!({"A49_003": "very deep"}), square(130.1, 33.1))]);
    let cases: [(&str, &[u8]); 9] = [
        ("half.geojson", &flood[..flood.len() / 2]),
        ("empty.geojson", b""),
        ("picture.geojson", b"\x89PNG\r\n\x1a\n"),
        ("unknown-schema.geojson", b"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":null}]}"),
        ("swapped.geojson", swapped.as_bytes()),
        ("far.geojson", &far),
        ("rank-99.geojson", &unknown),
        ("words.geojson", &words),
        ("broken.zip", b"PK\x03\x04half an archive"),
    ];
    let files = Files::new();
    for (name, bytes) in cases {
        let copy = Copy::small();
        let before = snapshot(copy.path());
        let done = import("flood-l2", &files.add(name, bytes), &copy, &[]);
        assert!(
            [1, 2].contains(&done.code),
            "{name}: {} {}",
            done.code,
            done.both()
        );
        assert!(done.both().contains("expected"), "{name}: {}", done.both());
        assert!(
            done.both().contains(name),
            "{name} is not named: {}",
            done.both()
        );
        assert!(!done.both().contains("panicked"), "{name}: {}", done.both());
        assert_eq!(snapshot(copy.path()), before, "{name}: the layers changed");
    }
}

#[test]
fn err_a_file_that_does_not_exist_ends_with_2() {
    let copy = Copy::small();
    let done = import("flood-l2", Path::new("/nowhere/file.geojson"), &copy, &[]);
    assert_eq!(done.code, 2, "{}", done.both());
}

/// Imports an original and compares the data with what the repository ships.
fn same_as_shipped(layer: &str, originals: &[&str]) {
    let paths: Vec<PathBuf> = originals
        .iter()
        .filter_map(|o| real_data::original(o))
        .collect();
    if paths.len() < originals.len() {
        return;
    }
    let copy = Copy::new();
    let relative = format!("{layer}/data.geojson");
    let shipped = copy.read(&relative);
    let mut args = vec![std::ffi::OsString::from("import"), layer.into()];
    args.extend(paths.into_iter().map(PathBuf::into_os_string));
    args.extend(["--layers".into(), copy.path().as_os_str().to_owned()]);
    let done = michi(args);
    assert!([0, 1].contains(&done.code), "{layer}: {}", done.both());
    assert!(
        copy.read(&relative) == shipped,
        "{layer}: the shipped file is not what import writes"
    );
}

#[test]
fn ok_the_shipped_flood_layer_is_what_import_makes_of_the_original() {
    same_as_shipped(
        "flood-l2",
        &["hazard_flood/kashima_A31b-20-23_depthrank_polygons.geojson.gz"],
    );
}

#[test]
fn ok_the_shipped_shelters_are_what_import_makes_of_the_originals() {
    let files = [
        "kashima_412074_gsi_emergency.geojson",
        "kashima_412074_gsi_evacuation.geojson",
    ];
    same_as_shipped(
        "shelters",
        &files
            .map(|f| format!("shelters/{f}"))
            .each_ref()
            .map(|f| f.as_str()),
    );
}

#[test]
fn ok_an_original_of_another_prefecture_is_read_by_its_own_columns() {
    let names = ["keikai", "tokubetsu"];
    let paths: Vec<PathBuf> = names
        .iter()
        .filter_map(|n| {
            real_data::original(&format!(
                "hazard_landslide/hida_dosha-{n}_furukawa_kamioka.geojson.gz"
            ))
        })
        .collect();
    let files = Files::new();
    let map = files.add("map.toml", b"[file_ranks]\nkeikai = 2\ntokubetsu = 4\n");
    let map = map.to_str().expect("a UTF-8 path");
    for path in paths {
        let copy = Copy::new();
        let before = snapshot(copy.path());
        let done = import("landslide", &path, &copy, &["--dry-run", "--map", map]);
        let features = if path.to_string_lossy().contains("keikai") {
            718
        } else {
            721
        };
        let read = format!("{features} read");
        assert!(done.both().contains(&read), "{}", done.both());
        assert!(
            done.both().contains("outside_city"),
            "Hida is not Kashima: {}",
            done.both()
        );
        assert_eq!(snapshot(copy.path()), before);
    }
}
