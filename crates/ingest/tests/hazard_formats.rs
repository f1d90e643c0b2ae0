//! Every official hazard format, on small generated files of the same schema.

mod city;

use city::{PRONE, Set, fault, kind, layer, ranks, squares};
use michi_geo::hazard::{HazardKind, Phenomenon, Scenario, Scheme};
use michi_geo::layer::Status;

#[test]
fn ok_flood_depth_by_river_keeps_river_names_and_says_its_scenario() {
    let text = squares(&[
        r#""A31a_202":"塩田川","A31a_205":3"#,
        r#""A31a_202":"鹿島川","A31a_205":"1""#,
    ]);
    let (manifest, features, _) = layer(
        "flood-l2",
        &[("A31a-20.geojson", text.as_bytes())],
        Set::default(),
    );
    let hazard = manifest.hazard.expect("is a hazard layer");
    assert_eq!(
        (hazard.kind, hazard.scheme),
        (HazardKind::Flood, Scheme::Standard6)
    );
    assert_eq!(
        (hazard.scenario, manifest.status),
        (Some(Scenario::L2), Status::Data)
    );
    assert_eq!(ranks(&features), [3, 1]);
    assert_eq!(features.zones()[0].rivers, ["塩田川"]);
}

#[test]
fn ok_each_attribute_of_the_flood_data_gives_its_own_layer() {
    for (attribute, scheme, scenario) in [
        ("A31a_105", Scheme::Standard6, Scenario::L1),
        ("A31a_305", Scheme::Duration7, Scenario::L2),
        ("A31a_405", Scheme::Collapse, Scenario::L2),
        ("A31b_101", Scheme::Standard6, Scenario::L1),
        ("A31b_201", Scheme::Standard6, Scenario::L2),
        ("A31b_301", Scheme::Duration7, Scenario::L2),
        ("A31b_401", Scheme::Collapse, Scenario::L2),
        ("A31_201", Scheme::Standard6, Scenario::L2),
    ] {
        let text = squares(&[&format!(r#""{attribute}":2"#)]);
        let (manifest, ..) = layer("flood", &[("a.geojson", text.as_bytes())], Set::default());
        let hazard = manifest.hazard.expect("is a hazard layer");
        assert_eq!(
            (hazard.scheme, hazard.scenario),
            (scheme, Some(scenario)),
            "{attribute}"
        );
    }
}

#[test]
fn err_flood_zones_of_2012_are_refused_with_the_reason() {
    let text = squares(&[r#""A31_001":"23""#]);
    let found = fault(
        "flood",
        &[("A31-12.geojson", text.as_bytes())],
        Set::default(),
    );
    assert!(
        found.starts_with("expected flood zones of 2020 or later"),
        "{found}"
    );
    assert!(found.ends_with("in `A31-12.geojson`"), "{found}");
}

#[test]
fn err_an_unknown_rank_names_feature_and_value_and_writes_nothing() {
    let text = squares(&[r#""A31b_201":2"#, r#""A31b_201":9"#]);
    let found = fault("flood", &[("a.geojson", text.as_bytes())], Set::default());
    assert!(
        found.contains("feature 2: expected A31b_201 from 1 to 6, found `9`"),
        "{found}"
    );
    let set = Set {
        map: Some("leave_out_faulty = true"),
        ..Set::default()
    };
    let (_, features, report) = layer("flood", &[("a.geojson", text.as_bytes())], set);
    assert_eq!(ranks(&features), [2]);
    assert!(report.contains("fault unknown_value x 1"), "{report}");
}

#[test]
fn ok_landslide_codes_come_as_text_or_number_and_2_is_red() {
    let text = squares(&[
        r#""A33_001":"1","A33_002":"1","A33_007":"9999/1/1""#,
        r#""A33_001":2,"A33_002":2,"A33_007":"2006/12/1""#,
        r#""A33_001":3,"A33_002":"３","A33_007":"2006/12/1""#,
        r#""A33_001":1,"A33_002":4,"A33_007":"2006/12/1""#,
    ]);
    let (_, features, report) = layer(
        "landslide",
        &[("A33-25_41.geojson", text.as_bytes())],
        Set::default(),
    );
    assert_eq!(ranks(&features), [2, 4, 1, 3]);
    assert_eq!(features.zones()[1].phenomenon, Some(Phenomenon::DebrisFlow));
    assert!(report.contains("note date_unknown x 1"), "{report}");
}

#[test]
fn ok_landslide_lines_are_left_out_and_told() {
    let line = r#"{"type":"Feature","properties":{"A33_001":3,"A33_002":1,"A33_005":"霧里6"},
        "geometry":{"type":"LineString","coordinates":[[130.1,33.1],[130.11,33.1]]}}"#;
    let text = squares(&[r#""A33_001":1,"A33_002":1"#]).replacen('[', &format!("[{line},"), 1);
    let (_, features, report) = layer(
        "landslide",
        &[("a.geojson", text.as_bytes())],
        Set::default(),
    );
    assert_eq!(features.len(), 1);
    assert!(
        report.contains("finding line_zone x 1")
            && report.contains("feature 1 `霧里6`: expected a polygon, found a line"),
        "{report}"
    );
}

#[test]
fn ok_free_text_depths_of_three_data_sets_become_ranks() {
    for (attribute, kind) in [
        ("A40_003", HazardKind::Tsunami),
        ("A49_003", HazardKind::StormSurge),
        ("A51_005", HazardKind::InlandFlood),
    ] {
        let depth = |text: &str| format!(r#""{attribute}":"{text}""#);
        let texts = [
            depth("０．３ｍ未満"),
            depth("0.01m以上 ～ 0.3m未満"),
            depth("1m以上3m未満"),
        ];
        let text = squares(&texts.each_ref().map(String::as_str));
        let (manifest, features, _) =
            layer("depth", &[("a.geojson", text.as_bytes())], Set::default());
        assert_eq!(manifest.hazard.map(|h| h.kind), Some(kind));
        assert_eq!(ranks(&features), [1, 1, 4], "{attribute}");
    }
}

#[test]
fn ok_a_depth_without_an_upper_end_is_shown_as_the_deepest_and_a_person_is_told() {
    let text = squares(&[
        r#""A40_003":"5m以上""#,
        r#""A40_003":"0.5m以上3m未満""#,
        r#""A40_003":"～0.3m""#,
    ]);
    let files: [(&str, &[u8]); 1] = [("a.geojson", text.as_bytes())];
    let (_, features, report) = layer("tsunami", &files, Set::default());
    assert_eq!(ranks(&features), [8, 4, 1]);
    assert!(
        report.contains("finding rank_raised x 1")
            && report.contains("feature 1: `5m以上` has no upper end")
            && report.contains("note rank_raised x 1"),
        "{report}"
    );
    let set = Set {
        map: Some("[ranks]\n\"5m以上\" = 6\n"),
        ..Set::default()
    };
    let (_, features, report) = layer("tsunami", &files, set);
    assert_eq!(ranks(&features), [6, 4, 1]);
    assert!(!report.contains("finding rank_raised"), "{report}");
}

#[test]
fn err_a_depth_text_that_names_no_range_can_be_mapped() {
    let text = squares(&[r#""A51_005":"浸水実績あり""#]);
    let found = fault("inland", &[("a.geojson", text.as_bytes())], Set::default());
    assert!(
        found.contains("found `浸水実績あり`") && found.contains("--map, under [ranks]"),
        "{found}"
    );
    let map = "[ranks]\n\"浸水実績あり\" = 3\n";
    let set = Set {
        map: Some(map),
        ..Set::default()
    };
    let (_, features, _) = layer("inland", &[("a.geojson", text.as_bytes())], set);
    assert_eq!(ranks(&features), [3]);
}

#[test]
fn err_prefecture_zones_need_to_be_told_yellow_or_red() {
    let text = squares(&[
        r#""現象種類":"土石流","所在地":"飛騨市""#,
        r#""現象種類":"地滑り""#,
    ]);
    let files: [(&str, &[u8]); 1] = [("dosha-tokubetsu.geojson", text.as_bytes())];
    let found = fault("landslide", &files, Set::default());
    assert!(
        found.contains("yellow (2) or red (4)") && found.contains("--map"),
        "{found}"
    );
    let set = Set {
        map: Some("[file_ranks]\ntokubetsu = 4\n"),
        ..Set::default()
    };
    let (_, features, _) = layer("landslide", &files, set);
    assert_eq!(ranks(&features), [4, 4]);
}

#[test]
fn ok_any_other_source_is_read_by_a_mapping() {
    let map = "kind = \"reservoir\"\nscheme = \"standard6\"\nrank = \"浸水区分\"\n\
               river = \"ため池名\"\n[ranks]\n\"Ａ\" = 0\n\"Ｂ\" = 2\n";
    let text = squares(&[
        r#""浸水区分":"Ａ""#,
        r#""浸水区分":"Ｂ","ため池名":"観覧堤""#,
    ]);
    let set = Set {
        map: Some(map),
        ..Set::default()
    };
    let (manifest, features, report) = layer("reservoir", &[("a.geojson", text.as_bytes())], set);
    assert_eq!(manifest.hazard.map(|h| h.kind), Some(HazardKind::Reservoir));
    assert_eq!(
        (ranks(&features), &features.zones()[0].rivers[0][..]),
        (vec![2], "観覧堤")
    );
    assert!(report.contains("left out no_zone x 1"), "{report}");
}

#[test]
fn ok_city_gml_landslide_zones_have_their_axes_put_right() {
    let (_, features, _) = layer(
        "landslide",
        &[("lsld.gml", PRONE.as_bytes())],
        Set::default(),
    );
    assert_eq!(ranks(&features), [4]);
    let first = features.zones()[0].shape.0[0].exterior().0[0];
    assert!((130.0..131.0).contains(&first.x), "{first:?}");
}

#[test]
fn err_city_gml_water_with_its_own_ranks_needs_a_mapping() {
    let water = PRONE
        .replace("urf:SedimentDisasterProneArea", "wtr:WaterBody")
        .replace(
            "<urf:disasterType>1</urf:disasterType>",
            "<uro:floodingRiskAttribute>\
            <uro:WaterBodyRiverFloodingRiskAttribute><uro:rankOrg>1</uro:rankOrg>\
            <uro:scale>L1</uro:scale></uro:WaterBodyRiverFloodingRiskAttribute>\
            </uro:floodingRiskAttribute>",
        )
        .replace("<urf:areaType>2</urf:areaType>", "");
    let files: [(&str, &[u8]); 1] = [("fld.gml", water.as_bytes())];
    let found = fault("flood-l1", &files, Set::default());
    assert!(found.contains("rankOrg"), "{found}");
    let set = Set {
        map: Some("scheme = \"standard6\"\n[ranks]\n1 = 1\n"),
        ..Set::default()
    };
    let (manifest, features, _) = layer("flood-l1", &files, set);
    assert_eq!(manifest.hazard.and_then(|h| h.scenario), Some(Scenario::L1));
    assert_eq!(ranks(&features), [1]);
}

#[test]
fn ok_new_data_under_an_old_edition_is_dated_anew_and_a_finding() {
    let import = |text: &str, manifest| {
        let set = Set {
            manifest,
            ..Set::default()
        };
        let imported = city::run("flood", &[("a.geojson", text.as_bytes())], set);
        let imported = imported.expect("is sound");
        (imported.manifest, imported.report.to_string())
    };
    let old = squares(&[r#""A31b_201":2"#]);
    let (manifest, _) = import(&old, None);
    let seed = manifest.replace("2026-11-20", "2025-01-02");
    let (same, report) = import(&old, Some(&seed));
    assert_eq!(same, seed);
    assert!(!report.contains("edition_kept"), "{report}");
    let (new, report) = import(&squares(&[r#""A31b_201":3"#]), Some(&seed));
    assert!(
        new.contains("2026-11-20") && !new.contains("2025-01-02"),
        "{new}"
    );
    assert!(report.contains("finding edition_kept x 1"), "{report}");
}

#[test]
fn err_a_kind_that_the_files_do_not_hold_is_refused() {
    let text = squares(&[r#""A31b_201":2"#]);
    let set = Set {
        wanted: kind(HazardKind::Tsunami),
        ..Set::default()
    };
    let found = fault("tsunami", &[("a.geojson", text.as_bytes())], set);
    assert!(
        found.starts_with("expected tsunami for layer `tsunami`"),
        "{found}"
    );
}
