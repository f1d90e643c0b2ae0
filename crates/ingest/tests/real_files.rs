//! The real originals, from the folder named by `MICHI_REAL_DATA`; skipped aloud where it is unset.

mod city;

use std::path::PathBuf;

use city::{Set, layer};
use michi_geo::hazard::HazardKind;
use michi_ingest::wanted::Wanted;

/// The bytes of some originals, or nothing where they are not at hand.
fn originals<const N: usize>(paths: [&str; N]) -> Option<[Vec<u8>; N]> {
    let Some(folder) = std::env::var_os("MICHI_REAL_DATA").map(PathBuf::from) else {
        println!("skipped: MICHI_REAL_DATA is not set ({})", paths[0]);
        return None;
    };
    // Cargo runs tests in the crate's folder; the variable is given from the workspace.
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = if folder.is_absolute() {
        folder
    } else {
        root.join(folder)
    };
    Some(paths.map(|path| {
        let file = folder.join(path);
        std::fs::read(file).expect("the folder holds the originals")
    }))
}

/// The report of an import into a city of these bounds, or the fault.
fn elsewhere(bounds: [f64; 4], id: &str, files: &[(&str, &[u8])], map: Option<&str>) -> String {
    let [west, south, east, north] = bounds;
    let center = format!(
        "center = [{}, {}]",
        (west + east) / 2.0,
        (south + north) / 2.0
    );
    let city = city::CITY
        .replace(
            "[130.0377, 32.9858, 130.1709, 33.1317]",
            &format!("{bounds:?}"),
        )
        .replace("center = [130.0987, 33.1037]", &center);
    let options = michi_ingest::import::Options {
        city: &city,
        readings: None,
        boundary: None,
        manifest: None,
        old: None,
        map,
        taken: &std::collections::BTreeSet::new(),
        wanted: Wanted::default(),
        retrieved_at: "2026-11-20".parse().expect("is a date"),
    };
    match michi_ingest::import::import(id, files, &options) {
        Ok(imported) => imported.report.to_string(),
        Err(fault) => fault.to_string(),
    }
}

#[test]
fn ok_the_flood_zones_of_kashima_are_all_kept() {
    let path = "hazard_flood/kashima_A31b-20-23_depthrank_polygons.geojson.gz";
    let Some([bytes]) = originals([path]) else {
        return;
    };
    let (manifest, features, _) =
        layer("flood-l2", &[("flood.geojson.gz", &bytes)], Set::default());
    assert_eq!(manifest.hazard.map(|h| h.kind), Some(HazardKind::Flood));
    let count = |n| {
        features
            .zones()
            .iter()
            .filter(|z| z.rank.number() == n)
            .count()
    };
    assert_eq!([1, 2, 3, 4].map(count), [3331, 1627, 808, 60]);
}

#[test]
fn ok_the_33_facilities_of_kashima_join_from_two_lists() {
    let paths = [
        "shelters/kashima_412074_gsi_emergency.geojson",
        "shelters/kashima_412074_gsi_evacuation.geojson",
    ];
    let Some([emergency, evacuation]) = originals(paths) else {
        return;
    };
    let files: [(&str, &[u8]); 2] = [("emergency", &emergency), ("evacuation", &evacuation)];
    let (_, features, _) = layer("shelters", &files, Set::default());
    let facilities = features.facilities();
    let roles: usize = facilities.iter().map(|f| f.roles.len()).sum();
    assert_eq!((facilities.len(), roles), (33, 33 + 26));
    let inland = |f: &&michi_geo::shelter::Facility| f.is_designated_for(HazardKind::InlandFlood);
    assert_eq!(facilities.iter().filter(inland).count(), 0);
}

#[test]
fn ok_prefecture_zones_of_hida_are_read_with_a_mapping_and_refused_without() {
    let path = "hazard_landslide/hida_dosha-tokubetsu_furukawa_kamioka.geojson.gz";
    let Some([bytes]) = originals([path]) else {
        return;
    };
    let files: [(&str, &[u8]); 1] = [("hida_dosha-tokubetsu.geojson.gz", &bytes)];
    let bounds = [137.0, 36.1, 137.5, 36.6];
    let refused = elsewhere(bounds, "landslide", &files, None);
    assert!(refused.contains("yellow (2) or red (4)"), "{refused}");
    let report = elsewhere(
        bounds,
        "landslide",
        &files,
        Some("[file_ranks]\ntokubetsu = 4\n"),
    );
    assert!(
        report.starts_with("layer landslide: 721 features"),
        "{report}"
    );
    assert!(report.contains("note crs_member x 1"), "{report}");
}

#[test]
fn ok_city_gml_of_numazu_is_read() {
    let paths = [
        "hazard_citygml/numazu_523857_lsld_6668_op.gml.gz",
        "hazard_citygml/numazu_52385721_fld_6697_l1_op.gml.gz",
    ];
    let Some([slopes, flood]) = originals(paths) else {
        return;
    };
    let bounds = [138.8, 35.0, 138.95, 35.2];
    let report = elsewhere(bounds, "landslide", &[("lsld.gml.gz", &slopes)], None);
    assert!(
        report.starts_with("layer landslide: 81 features"),
        "{report}"
    );
    let map = Some("scheme = \"standard6\"\n[ranks]\n1 = 1\n2 = 2\n3 = 3\n");
    let report = elsewhere(bounds, "flood-l1", &[("fld.gml.gz", &flood)], map);
    assert!(report.starts_with("layer flood-l1: 3 features"), "{report}");
}

#[test]
fn err_the_old_originals_are_opened_and_refused_by_their_attributes() {
    let paths = [
        "ksj_originals/A30a5-11_4939-jgd_GML.zip",
        "ksj_originals/P23-12_38_GML.zip",
    ];
    let Some([slopes, coast]) = originals(paths) else {
        return;
    };
    for (bytes, attribute) in [(slopes, "A30a5"), (coast, "P23")] {
        let found = elsewhere([137.0, 36.1, 137.5, 36.6], "x", &[("a.zip", &bytes)], None);
        assert!(
            found.starts_with("expected a known official format"),
            "{found}"
        );
        assert!(found.contains(attribute), "{found}");
    }
}

#[test]
fn ok_bus_stops_with_official_names_and_lines_are_read() {
    let paths = [
        "gtfs/stops_kashima_bbox.csv",
        "gtfs/translations_stops_kashima_bbox.csv",
        "gtfs/bus_shapes_kashima_bbox.geojson.gz",
    ];
    let Some([stops, translations, shapes]) = originals(paths) else {
        return;
    };
    let files: [(&str, &[u8]); 2] = [("stops.txt", &stops), ("translations.txt", &translations)];
    let (_, features, _) = layer("bus-stops", &files, Set::default());
    let station = features
        .places()
        .iter()
        .find(|p| p.name.ja() == Some("肥前鹿島駅前"));
    let station = station.expect("is a stop");
    assert_eq!(station.name.get("ja-Hrkt"), Some("ひぜんかしまえきまえ"));
    assert!(
        features
            .places()
            .iter()
            .all(|p| p.name.get("ja-Hrkt").is_some())
    );
    let (_, roads, _) = layer(
        "bus-roads",
        &[("shapes.geojson.gz", &shapes)],
        Set::default(),
    );
    assert!(roads.len() > 20);
}

#[test]
fn ok_the_municipal_standard_list_of_ishikawa_is_read() {
    let Some([bytes]) = originals(["shelters/ishikawa_170003_evacuation_space_ODS.csv"]) else {
        return;
    };
    let bounds = [136.0, 36.0, 138.0, 38.0];
    let map = Some("leave_out_faulty = true");
    let text = elsewhere(bounds, "shelters", &[("ods.csv", &bytes)], map);
    assert!(text.contains("自治体標準 shelters, CSV, UTF-8"), "{text}");
}
