//! Mappings that do not fit the files, and layers that are not what the folder holds.

mod city;

use michi_ingest::import::Imported;

use city::{Set, fault, layer, ranks, run, squares};

fn map(text: &str) -> Set<'_> {
    Set {
        map: Some(text),
        ..Set::default()
    }
}

const FULL: &str = "kind = \"flood\"\nscheme = \"standard6\"\nrank = \"区域\"\n";

fn refused(properties: &str, cases: &[(&str, &str)]) {
    let text = squares(&[properties]);
    for (mapping, expected) in cases {
        let mapping = mapping.replace("FULL", FULL);
        let found = fault("a", &[("a.geojson", text.as_bytes())], map(&mapping));
        assert!(found.contains(expected), "{mapping}: {found}");
    }
}

#[test]
fn err_a_mapping_that_names_what_no_file_has_is_refused() {
    refused(
        r#""区域":"赤","川":"浜川""#,
        &[
            (
                "kind = \"flood\"\nscheme = \"standard6\"\nrank = \"区或\"",
                "an attribute of the files in `rank`, found `区或`; there are 区域, 川",
            ),
            (
                "FULLriver = \"河\"",
                "an attribute of the files in `river`, found `河`",
            ),
            (
                "kind = \"flood\"\nrank = \"区域\"",
                "`scheme` beside `rank`",
            ),
            (
                "scheme = \"standard6\"\nrank = \"区域\"",
                "`kind` beside `rank`",
            ),
            (
                "FULL[ranks]\n\"青\" = 1",
                "values of the files in [ranks], found 青",
            ),
        ],
    );
}

#[test]
fn err_a_mapping_that_an_official_file_does_not_need_is_not_passed_over() {
    refused(
        r#""A31a_205":3"#,
        &[
            ("[ranks]\n\"3\" = 1", "`rank` and `scheme` beside [ranks]"),
            (
                "[file_ranks]\nb = 1",
                "parts of the files' names in [file_ranks], found b, which are in none",
            ),
            (
                "[file_ranks]\na = 1",
                "`kind` and `scheme` beside [file_ranks]",
            ),
            ("scenario = \"l1\"", "scenario l1, the files hold l2"),
            ("kind = \"tsunami\"", "kind tsunami, the files hold flood"),
            (
                "scheme = \"detailed8\"",
                "scheme detailed8, the files hold standard6",
            ),
        ],
    );
    refused(
        r#""A49_003":"0.5m以上1m未満""#,
        &[
            (
                "scheme = \"sediment\"",
                "a scheme of depths for water, found `sediment`",
            ),
            (
                "scheme = \"duration7\"",
                "a scheme of depths for water, found `duration7`",
            ),
        ],
    );
}

#[test]
fn ok_a_mapping_for_many_cities_tells_which_of_its_values_are_not_here() {
    let own = squares(&[r#""区域":"赤""#]);
    let mapping = "kind = \"flood\"\nscheme = \"standard6\"\nrank = \"区域\"\n[ranks]\n\"赤\" = 4\n\"青\" = 1\n";
    let (_, features, report) = layer("a", &[("a.geojson", own.as_bytes())], map(mapping));
    assert_eq!(ranks(&features), [4]);
    assert!(
        report.contains("`青` of [ranks] is in no feature"),
        "{report}"
    );
}

/// An import into the folder that an earlier one made.
fn over(before: &Imported) -> Set<'_> {
    Set {
        manifest: Some(&before.manifest),
        old: Some(&before.data),
        ..Set::default()
    }
}

const STOP: &str = "stop_id,stop_name,stop_lat,stop_lon\n1,A,33.1,130.1\n";

#[test]
fn err_stops_do_not_replace_stations() {
    let station = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":
        {"N02_005":"浜"},"geometry":{"type":"LineString","coordinates":[[130.11,33.09],[130.111,33.09]]}}]}"#;
    let before = run(
        "stations",
        &[("a.geojson", station.as_bytes())],
        Set::default(),
    );
    let before = before.expect("is sound");
    let set = over(&before);
    let found = fault("stations", &[("stops.txt", STOP.as_bytes())], set);
    assert!(found.contains("expected station as before"), "{found}");
    run("stations", &[("a.geojson", station.as_bytes())], set).expect("are stations again");
}

#[test]
fn ok_far_fewer_features_than_before_are_a_finding() {
    let many = [r#""A31a_205":3"#; 3];
    let before = run(
        "flood",
        &[("a.geojson", squares(&many).as_bytes())],
        Set::default(),
    );
    let before = before.expect("is sound");
    let set = over(&before);
    let (_, _, report) = layer(
        "flood",
        &[("a.geojson", squares(&many[..1]).as_bytes())],
        set,
    );
    assert!(report.contains("finding far_fewer x 1"), "{report}");
}

#[test]
fn ok_a_part_of_a_file_name_that_fits_nothing_is_a_finding() {
    let zone = squares(&[r#""現象種類":"土石流""#]);
    let mapping = "[file_ranks]\nkeikai = 2\ntokubetu = 4\n";
    let files: [(&str, &[u8]); 1] = [(
        "tokubetu.zip/dosha_tokubetsukeikai.geojson",
        zone.as_bytes(),
    )];
    let (_, _, report) = layer("landslide", &files, map(mapping));
    assert!(
        report.contains("`tokubetu` of [file_ranks] is in no file's name"),
        "{report}"
    );
}

#[test]
fn err_a_landslide_without_its_phenomenon_is_named() {
    let zone = squares(&[r#""区域":"赤","現象":"1""#, r#""区域":"赤""#]);
    let mapping = "kind = \"landslide\"\nscheme = \"sediment\"\nrank = \"区域\"\n\
        phenomenon = \"現象\"\n[ranks]\n\"赤\" = 4\n";
    let found = fault("landslide", &[("a.geojson", zone.as_bytes())], map(mapping));
    assert!(
        found.contains("feature 2: expected a phenomenon of a landslide in 現象, found `nothing`"),
        "{found}"
    );
}
