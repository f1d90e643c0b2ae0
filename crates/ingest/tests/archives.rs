//! Archives as publishers make them: bus feeds, readmes, several forms and encodings of one thing.

mod city;

use city::{Set, dbf, fault, layer, ranks, shp, squares, zip};
use michi_geo::layer::Role;
use michi_ingest::wanted::Wanted;

const STOPS: &[u8] = b"stop_id,stop_name,stop_lat,stop_lon\n1,A,33.1,130.1\n";

#[test]
fn ok_every_table_of_a_bus_feed_is_known_and_only_the_stops_are_read() {
    let bytes = zip(&[
        ("feed/stops.txt", STOPS),
        ("feed/transfers.txt", b"from_stop_id,to_stop_id\n1,2\n"),
        (
            "feed/agency_jp.txt",
            b"agency_id,agency_official_name\na,b\n",
        ),
        ("feed/office_jp.txt", b"office_id,office_name\na,b\n"),
        (
            "feed/pattern_jp.txt",
            b"jppattern_id,route_update_date\na,b\n",
        ),
        ("feed/levels.txt", b"level_id,level_index\na,0\n"),
        (
            "feed/attributions.txt",
            b"organization_name,is_producer\na,1\n",
        ),
        ("feed/stop_areas.txt", b"area_id,stop_id\na,1\n"),
        (
            "feed/locations.geojson",
            br#"{"type":"FeatureCollection","features":[]}"#,
        ),
        ("feed/LICENSE", b"CC BY 4.0, see the site\n"),
        ("feed/readme.txt", "これは、バス, 停留所\"の\n".as_bytes()),
    ]);
    let set = Set {
        wanted: Wanted {
            role: Some(Role::Places),
            ..Wanted::default()
        },
        ..Set::default()
    };
    let (_, features, report) = layer("bus-stops", &[("feed.zip", &bytes)], set);
    assert_eq!(features.len(), 1);
    let notes = report.matches("GTFS table that is not needed").count();
    assert_eq!(notes, 8, "{report}");
    let told = report.matches("a table of no known list").count();
    assert_eq!(told, 2, "{report}");
    assert_eq!(report.matches("finding unused x 1").count(), 2, "{report}");
}

#[test]
fn ok_loose_tables_of_a_feed_beside_the_stops_are_known_by_their_columns() {
    let files: [(&str, &[u8]); 3] = [
        ("stops.txt", STOPS),
        ("transfers.txt", b"from_stop_id,to_stop_id\n1,2\n"),
        ("pathways.txt", b"pathway_id,mode\n1,2\n"),
    ];
    let (_, features, _) = layer("bus-stops", &files, Set::default());
    assert_eq!(features.len(), 1);
}

#[test]
fn ok_the_same_zones_in_two_encodings_two_forms_or_two_files_are_kept_once() {
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"]]);
    let prj = b"GEOGCS[\"GCS_JGD_2011\"]";
    let text = squares(&[r#""A33_001":1,"A33_002":2"#]);
    let shape = shp(1);
    let encodings = zip(&[
        ("A33/Shift-JIS/a.shp", &shape),
        ("A33/Shift-JIS/a.dbf", &table),
        ("A33/Shift-JIS/a.prj", prj),
        ("A33/UTF-8/a.shp", &shape),
        ("A33/UTF-8/a.dbf", &table),
        ("A33/UTF-8/a.prj", prj),
    ]);
    let forms = zip(&[
        ("A33_GEOJSON/a.geojson", text.as_bytes()),
        ("A33_SHP/a.shp", &shape),
        ("A33_SHP/a.dbf", &table),
    ]);
    let one = text.as_bytes();
    let again = squares(&[r#""A33_001":1,"A33_002":2"#, r#""A33_001":1,"A33_002":2"#]);
    for files in [
        vec![("a.zip", encodings.as_slice())],
        vec![("a.zip", forms.as_slice())],
        vec![("a.geojson", one), ("a.geojson", one)],
        vec![("a.geojson", one), ("b.geojson", one)],
    ] {
        let (_, features, report) = layer("landslide", &files, Set::default());
        assert_eq!(ranks(&features), [4], "{report}");
    }
    let files = [("a.geojson", one), ("b.geojson", again.as_bytes())];
    let (_, features, report) = layer("landslide", &files, Set::default());
    // The first square of the second file is known; the one beside it is not.
    assert_eq!(features.len(), 2, "{report}");
    assert!(
        report.contains("1 features are in an earlier file too"),
        "{report}"
    );
}

#[test]
fn ok_files_of_one_content_and_two_names_keep_what_the_names_say() {
    let zone = squares(&[r#""現象種類":"土石流""#]);
    let files: [(&str, &[u8]); 2] = [
        ("keikai.geojson", zone.as_bytes()),
        ("tokubetsu.geojson", zone.as_bytes()),
    ];
    let set = Set {
        map: Some("[file_ranks]\nkeikai = 2\ntokubetsu = 4\n"),
        ..Set::default()
    };
    let (_, features, _) = layer("landslide", &files, set);
    assert_eq!(ranks(&features), [2, 4]);
}

#[test]
fn ok_rows_marked_as_deleted_and_names_in_other_case_are_understood() {
    let mut table = dbf(&["A33_001", "A33_002"], &[&["1", "2"], &["1", "1"]]);
    let width = usize::from(u16::from_le_bytes([table[10], table[11]]));
    let start = usize::from(u16::from_le_bytes([table[8], table[9]]));
    table[start + width] = b'*';
    let bytes = zip(&[
        ("ZONES.SHP", &shp(2)),
        ("zones.dbf", &table),
        ("Zones.Prj", b"GEOGCS[\"GCS_JGD_2011\"]"),
    ]);
    let (_, features, report) = layer("landslide", &[("a.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [4]);
    assert!(report.contains("left out deleted_row x 1"), "{report}");
}

#[test]
fn ok_tables_pictures_and_documents_of_others_do_not_keep_a_list_from_being_read() {
    let list = "ID,名称,緯度,経度,災害種別_洪水\nC1,公民館,33.10,130.10,1\n";
    let workbook = zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/a.xml", b"<a/>")]);
    let bytes = zip(&[
        ("list.csv", list.as_bytes()),
        ("list.xlsx", &workbook),
        ("map.jpg", b"\xff\xd8\xff"),
        ("people.csv", "年,人口\n2026,28000\n".as_bytes()),
    ]);
    let (_, features, report) = layer("shelters", &[("a.zip", &bytes)], Set::default());
    assert_eq!(features.len(), 1);
    for (file, word) in [
        ("list.xlsx", "save the sheet as CSV"),
        ("map.jpg", "a picture"),
        ("people.csv", "columns 年, 人口"),
    ] {
        let told = report.split_once(&format!("a.zip/{file}"));
        assert!(
            told.is_some_and(|(_, rest)| rest.contains(word)),
            "{file}: {report}"
        );
    }
}

#[test]
fn err_an_archive_of_unknown_files_only_says_what_the_first_holds() {
    let bytes = zip(&[
        ("people.csv", "年,人口\n2026,28000\n".as_bytes()),
        ("readme.txt", b"a, b"),
    ]);
    let found = fault("shelters", &[("a.zip", &bytes)], Set::default());
    assert!(
        found.contains("found columns 年, 人口 in `a.zip/people.csv`"),
        "{found}"
    );
    let half = zip(&[
        ("a.geojson", b"{\"type\":\"FeatureCollection\",\"feat"),
        ("b.txt", b"x"),
    ]);
    let found = fault("flood", &[("a.zip", &half)], Set::default());
    assert!(found.contains("expected GeoJSON"), "{found}");
}

#[test]
fn ok_translations_belong_to_the_feed_they_are_in() {
    let feed = |name: &str, lat: &str, more: &[(&str, &[u8])]| {
        let stops = format!("stop_id,stop_name,stop_lat,stop_lon\n100,{name},{lat},130.1\n");
        let mut members = vec![
            ("stops.txt", stops.as_bytes()),
            ("agency.txt", b"agency_id,agency_name\n1,a\n"),
        ];
        members.extend(more);
        zip(&members)
    };
    let translations: &[u8] = b"table_name,field_name,language,translation,record_id\n\
        stops,stop_name,en,City Hall,100\n";
    let one = feed("駅前", "33.10", &[]);
    let other = feed("市役所", "33.05", &[("translations.txt", translations)]);
    let (_, features, _) = layer("s", &[("a.zip", &one), ("b.zip", &other)], Set::default());
    let english = |ja: &str| {
        let mut places = features.places().iter();
        let place = places.find(|p| p.name.ja() == Some(ja)).expect("is kept");
        place.name.get("en").map(str::to_owned)
    };
    assert_eq!(english("駅前"), None);
    assert_eq!(english("市役所").as_deref(), Some("City Hall"));
}

#[test]
fn ok_files_of_one_name_in_an_encoding_folder_and_beside_it_are_both_read_when_they_differ() {
    let [one, other] = [1, 2].map(|zone| squares(&[&format!(r#""A33_001":1,"A33_002":{zone}"#)]));
    let bytes = zip(&[
        ("z.geojson", one.as_bytes()),
        ("utf-8/z.geojson", other.as_bytes()),
        ("metadata.json", br#"{"title":"zones"}"#),
    ]);
    let (_, features, _) = layer("landslide", &[("a.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [2, 4]);
}

#[test]
fn ok_geojson_under_another_ending_is_read_beside_geojson() {
    let [one, other] = [1, 2].map(|zone| squares(&[&format!(r#""A33_001":1,"A33_002":{zone}"#)]));
    let bytes = zip(&[
        ("yellow.geojson", one.as_bytes()),
        ("red.json", other.as_bytes()),
    ]);
    let (_, features, report) = layer("landslide", &[("a.zip", &bytes)], Set::default());
    assert_eq!(ranks(&features), [2, 4], "{report}");
}

#[test]
fn ok_loose_shapefiles_of_one_name_in_two_folders_keep_their_own_parts() {
    let columns = ["A33_001", "A33_002"];
    let (yellow, red) = (dbf(&columns, &[&["1", "1"]]), dbf(&columns, &[&["1", "2"]]));
    let (shape, prj) = (shp(1), b"GEOGCS[\"GCS_JGD_2011\"]");
    let mut files: Vec<(&str, &[u8])> = vec![
        ("east/zones.shp", &shape),
        ("west/zones.shp", &shape),
        ("west/zones.dbf", &red),
        ("west/zones.prj", prj),
        ("east/zones.dbf", &yellow),
        ("east/zones.prj", prj),
    ];
    let (_, features, report) = layer("landslide", &files, Set::default());
    assert_eq!(ranks(&features), [2, 4], "{report}");
    files.retain(|(name, _)| *name != "east/zones.prj");
    let found = fault("landslide", &files, Set::default());
    assert!(found.contains("a coordinate system"), "{found}");
}

#[test]
fn err_broken_members_are_not_passed_over() {
    let sound = squares(&[r#""A33_001":1,"A33_002":1"#]);
    let half = &sound.as_bytes()[..sound.len() - 30];
    for (name, bytes) in [
        ("red.shp", &b"\0\0\x27\x0a"[..]),
        ("red.geojson", half),
        ("red.json", half),
    ] {
        let zipped = zip(&[("yellow.geojson", sound.as_bytes()), (name, bytes)]);
        let found = fault("landslide", &[("a.zip", &zipped)], Set::default());
        assert!(found.contains(&format!("a.zip/{name}")), "{name}: {found}");
    }
    let feed = zip(&[
        ("a/stops.txt", STOPS),
        ("b/stops.txt", b"stop_id,stop_name,stop_lat\n\xff\xff"),
    ]);
    let found = fault("s", &[("a.zip", &feed)], Set::default());
    assert!(found.contains("a.zip/b/stops.txt"), "{found}");
}

#[test]
fn ok_lists_in_other_separators_and_names_of_columns_of_feeds_are_not_lost_beside_others() {
    let list = |name: &str, separator: &str| {
        format!("ID,名称,緯度,経度,災害種別_洪水\n{name},{name},33.10,130.10,1\n")
            .replace(',', separator)
    };
    let (one, other) = (list("A", ","), list("B", "\t"));
    let bytes = zip(&[("a.csv", one.as_bytes()), ("b.txt", other.as_bytes())]);
    let (_, features, report) = layer("shelters", &[("a.zip", &bytes)], Set::default());
    assert_eq!(features.len(), 2, "{report}");
    let unlike: &[u8] = b"organization_name,office_id,lat\nx,1,33.1\n";
    let bytes = zip(&[("a.csv", one.as_bytes()), ("b.csv", unlike)]);
    let (_, _, report) = layer("shelters", &[("a.zip", &bytes)], Set::default());
    assert!(report.contains("finding unused x 1"), "{report}");
}
