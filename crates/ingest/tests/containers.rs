//! Shapefiles, zips and what is read of several forms of the same data.

mod city;

use city::{PRONE, Set, dbf, fault, layer, ranks, shp, squares, zip};
use michi_geo::hazard::{Attribute, Scenario};
use michi_geo::layer::Role;
use michi_ingest::wanted::Wanted;

fn metadata(crs: &str) -> String {
    format!(
        "<MD_Metadata><referenceSystemInfo><MD_ReferenceSystem><referenceSystemIdentifier>\
         <code>{crs}</code></referenceSystemIdentifier></MD_ReferenceSystem>\
         </referenceSystemInfo></MD_Metadata>"
    )
}

#[test]
fn err_a_shapefile_that_does_not_say_its_datum_is_refused_until_told() {
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"]]);
    let bytes = zip(&[("a.shp", &shp(1)), ("a.dbf", &table)]);
    let files: [(&str, &[u8]); 1] = [("a.zip", &bytes)];
    let found = fault("landslide", &files, Set::default());
    assert!(
        found.contains("a coordinate system") && found.contains("--map: crs = "),
        "{found}"
    );
    let told = |map| Set {
        map: Some(map),
        ..Set::default()
    };
    let (_, features, report) = layer("landslide", &files, told("crs = \"EPSG:6668\""));
    assert_eq!(ranks(&features), [4]);
    assert!(report.contains("note crs_member x 1"), "{report}");
    let found = fault("landslide", &files, told("crs = \"EPSG:4301\""));
    assert!(found.contains("found `EPSG:4301`"), "{found}");
}

#[test]
fn err_metadata_that_name_the_tokyo_datum_are_believed() {
    let tokyo = metadata("TD / (B, L)");
    let bytes = zip(&[("a.shp", &shp(1)), ("KS-META-a.xml", tokyo.as_bytes())]);
    let found = fault("landslide", &[("a.zip", &bytes)], Set::default());
    assert!(found.contains("found `TD / (B, L)`"), "{found}");
}

#[test]
fn ok_a_zip_with_a_cp932_shapefile_and_without_prj_is_read() {
    let table = dbf(
        &["A33_001", "A33_002", "A33_005"],
        &[&["1", "2", "浜一"], &["2", "1", "空白"]],
    );
    let bytes = zip(&[
        ("A33-25_41/A33-25_41Polygon.shp", &shp(2)),
        ("A33-25_41/A33-25_41Polygon.dbf", &table),
        (
            "A33-25_41/KS-META-A33.xml",
            metadata("JGD2011 / (B, L)").as_bytes(),
        ),
    ]);
    let (_, features, report) = layer("landslide", &[("A33.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [4, 2]);
    assert!(
        report.contains("KSJ A33 landslide zones, shapefile, cp932"),
        "{report}"
    );
}

#[test]
fn ok_shapefiles_of_one_name_in_two_folders_keep_their_own_attributes() {
    let columns = ["A33_001", "A33_002"];
    let (east, west) = (dbf(&columns, &[&["1", "1"]]), dbf(&columns, &[&["1", "2"]]));
    let prj = b"GEOGCS[\"GCS_JGD_2011\"]";
    let bytes = zip(&[
        ("east/zones.shp", &shp(1)),
        ("east/zones.dbf", &east),
        ("east/zones.prj", prj),
        ("west/zones.shp", &shp(1)),
        ("west/zones.dbf", &west),
        ("west/zones.prj", prj),
    ]);
    let (_, features, _) = layer("landslide", &[("A33.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [2, 4]);
}

#[test]
fn ok_inside_one_zip_geojson_is_preferred_to_the_same_data_in_other_forms() {
    let text = squares(&[r#""A33_001":1,"A33_002":1"#]);
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "1"]]);
    let bytes = zip(&[
        ("a.shp", &shp(1)),
        ("a.dbf", &table),
        ("a.geojson", text.as_bytes()),
    ]);
    let (_, features, _) = layer("landslide", &[("A33.zip", &bytes)], Set::default());
    assert_eq!(features.len(), 1);
}

#[test]
fn ok_a_shapefile_of_another_name_is_read_beside_geojson() {
    let text = squares(&[r#""A33_001":1,"A33_002":1"#]);
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"]]);
    let bytes = zip(&[
        ("yellow.geojson", text.as_bytes()),
        ("red.shp", &shp(1)),
        ("red.dbf", &table),
        ("red.prj", b"GEOGCS[\"GCS_JGD_2011\"]"),
    ]);
    let (_, features, report) = layer("landslide", &[("A33.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [2, 4]);
    assert!(!report.contains("another form"), "{report}");
}

#[test]
fn ok_what_is_not_read_beside_geojson_of_another_name_is_a_finding() {
    let text = squares(&[r#""A33_001":1,"A33_002":1"#]);
    let lsld = PRONE.as_bytes();
    let both = |name: &str| zip(&[("a.geojson", text.as_bytes()), (name, lsld)]);
    let (_, _, report) = layer("landslide", &[("a.zip", &both("a.gml"))], Set::default());
    assert!(report.contains("note unused x 1"), "{report}");
    let (_, _, report) = layer("landslide", &[("a.zip", &both("b.gml"))], Set::default());
    assert!(report.contains("finding unused x 1"), "{report}");
}

#[test]
fn ok_the_manifest_picks_its_layer_out_of_a_zip_of_many() {
    let depth = squares(&[r#""A31a_205":3"#]);
    let hours = squares(&[r#""A31a_305":2"#]);
    let bytes = zip(&[
        ("20.geojson", depth.as_bytes()),
        ("30.geojson", hours.as_bytes()),
    ]);
    let found = fault("flood", &[("A31a.zip", &bytes)], Set::default());
    assert!(found.starts_with("expected one layer"), "{found}");
    let manifest = "id = \"flood-hours\"\nrole = \"hazard\"\nkind = \"flood\"\nscenario = \"l2\"\n\
        attribute = \"duration\"\nscheme = \"duration7\"\nstatus = \"no_data\"\n";
    let set = Set {
        manifest: Some(manifest),
        ..Set::default()
    };
    let (_, features, report) = layer("flood-hours", &[("A31a.zip", &bytes)], set);
    assert_eq!(ranks(&features), [2]);
    assert!(report.contains("note unused x 1"), "{report}");
}

#[test]
fn ok_options_pick_a_layer_out_of_an_official_zip_into_a_new_folder() {
    let [l1, l2] = [r#""A31a_105":2"#, r#""A31a_205":3"#].map(|one| squares(&[one]));
    let flow = squares(&[r#""A31a_405":1"#]);
    let bytes = zip(&[
        ("A31a-22_41_10_GEOJSON/10_L1/a.geojson", l1.as_bytes()),
        ("A31a-22_41_10_GEOJSON/20_L2/a.geojson", l2.as_bytes()),
        ("A31a-22_41_10_GEOJSON/41_flow/a.geojson", flow.as_bytes()),
    ]);
    let files: [(&str, &[u8]); 1] = [("A31a.zip", &bytes)];
    let found = fault("flood", &files, Set::default());
    assert!(
        found.contains("hazard flood depth (standard6, l1)")
            && found.contains("hazard flood depth (standard6, l2)")
            && found.contains("--scenario"),
        "{found}"
    );
    let ask = |attribute, scenario| Set {
        wanted: Wanted {
            attribute: Some(attribute),
            scenario: Some(scenario),
            ..Wanted::default()
        },
        ..Set::default()
    };
    let (manifest, features, report) =
        layer("flood-l2", &files, ask(Attribute::Depth, Scenario::L2));
    assert_eq!(ranks(&features), [3]);
    assert_eq!(manifest.hazard.and_then(|h| h.scenario), Some(Scenario::L2));
    assert_eq!(report.matches("note unused x 1").count(), 2, "{report}");
    let found = fault("flood-l1", &files, ask(Attribute::Duration, Scenario::L1));
    assert!(
        found.starts_with("expected duration l1 for layer `flood-l1`, found hazard flood"),
        "{found}"
    );
}

#[test]
fn ok_of_layers_that_a_gis_joined_in_one_file_the_one_asked_for_is_read() {
    let text = squares(&[
        r#""A31a_105":2,"A31a_205":5"#,
        r#""A31a_105":3,"A31a_205":null"#,
    ]);
    let files: [(&str, &[u8]); 1] = [("a.geojson", text.as_bytes())];
    let found = fault("flood", &files, Set::default());
    assert!(
        found.contains("A31a_105") && found.contains("A31a_205") && found.contains("--scenario"),
        "{found}"
    );
    for (scenario, expected) in [(Scenario::L1, vec![2, 3]), (Scenario::L2, vec![5])] {
        let set = Set {
            wanted: Wanted {
                scenario: Some(scenario),
                ..Wanted::default()
            },
            ..Set::default()
        };
        let (_, features, report) = layer("flood", &files, set);
        assert_eq!(ranks(&features), expected, "{report}");
    }
}

#[test]
fn ok_a_role_picks_the_stops_out_of_a_bus_feed() {
    let bytes = zip(&[
        (
            "shapes.txt",
            b"shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n\
            a,33.10,130.10,1\na,33.11,130.11,2\n",
        ),
        (
            "stops.txt",
            b"stop_id,stop_name,stop_lat,stop_lon\n1,A,33.1,130.1\n",
        ),
    ]);
    let files: [(&str, &[u8]); 1] = [("feed.zip", &bytes)];
    let found = fault("bus-stops", &files, Set::default());
    assert!(found.contains("--role"), "{found}");
    for (role, count) in [(Role::Places, 1), (Role::Roads, 1)] {
        let set = Set {
            wanted: Wanted {
                role: Some(role),
                ..Wanted::default()
            },
            ..Set::default()
        };
        let (manifest, features, _) = layer("bus", &files, set);
        assert_eq!((manifest.role, features.len()), (role, count));
    }
}

#[test]
fn err_an_option_never_makes_another_layer_of_a_folder() {
    let l1 = squares(&[r#""A31a_105":2"#]);
    let manifest = "id = \"flood-l2\"\nrole = \"hazard\"\nkind = \"flood\"\nscenario = \"l2\"\n\
        attribute = \"depth\"\nscheme = \"standard6\"\nstatus = \"no_data\"\n";
    let set = Set {
        manifest: Some(manifest),
        wanted: Wanted {
            scenario: Some(Scenario::L1),
            ..Wanted::default()
        },
        ..Set::default()
    };
    let found = fault("flood-l2", &[("a.geojson", l1.as_bytes())], set);
    assert!(
        found.contains("expected hazard flood depth l2 (its layer.toml)"),
        "{found}"
    );
}

#[test]
fn ok_a_layer_of_a_hazard_that_the_city_does_not_list_is_a_finding() {
    let map = "kind = \"reservoir\"\nscheme = \"standard6\"\nrank = \"rank\"\n";
    let zones = squares(&[r#""rank":2"#]);
    let set = Set {
        map: Some(map),
        ..Set::default()
    };
    let (_, _, report) = layer("pond", &[("a.geojson", zones.as_bytes())], set);
    assert!(report.contains("finding hazard_unlisted x 1"), "{report}");
}

#[test]
fn ok_a_loose_shapefile_is_read_with_the_files_of_its_name() {
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"]]);
    let other = dbf(&["A33_001", "A33_002"], &[&["1", "1"]]);
    let files: [(&str, &[u8]); 4] = [
        ("b.dbf", &other),
        ("a.shp", &shp(1)),
        ("a.dbf", &table),
        ("a.prj", b"GEOGCS[\"GCS_JGD_2011\",DATUM[\"D_JGD_2011\"]]"),
    ];
    let (_, features, _) = layer("landslide", &files, Set::default());
    assert_eq!(ranks(&features), [4]);
}

#[test]
fn err_files_of_gis_tools_that_are_not_read_are_named_with_the_way_out() {
    let workbook = zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/a.xml", b"<a/>")]);
    let cases: [(&[u8], &str, &str); 9] = [
        (&workbook, "an Excel, Word or OpenDocument file", "as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel", "as CSV"),
        (b"<kml></kml>", "XML with root `kml`", "ogr2ogr -f GeoJSON"),
        (
            b"<gml:FeatureCollection/>",
            "`FeatureCollection`",
            "ogr2ogr",
        ),
        (b"{\"type\":\"Topology\"}", "Topology", "ogr2ogr"),
        (
            b"SQLite format 3\0\x10\0",
            "a GeoPackage",
            "ogr2ogr -f GeoJSON",
        ),
        (b"fgb\x03fgb\0\xff", "FlatGeobuf", "ogr2ogr -f GeoJSON"),
        (b"II*\0\x08\0\0\0", "a picture (TIFF)", "not shapes"),
        (
            b"{\"type\":\"FeatureCollection\",\"features\":[]}",
            "expected at least one feature",
            "none kept",
        ),
    ];
    for (bytes, name, way) in cases {
        let found = fault("landslide", &[("a.bin", bytes)], Set::default());
        assert!(found.contains(name) && found.contains(way), "{found}");
    }
}
