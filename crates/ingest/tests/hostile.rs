//! Half files, wrong encodings, swapped axes and mutated bytes: always a clear fault, never a panic.

mod city;

use city::{Set, dbf, fault, run, shp, squares, zip};
use proptest::prelude::*;

fn gml() -> Vec<u8> {
    b"<ksj:Dataset><gml:Curve gml:id=\"c\"><gml:posList>33.1 130.1 33.1 130.2 33.2 130.2 33.1 130.1\
      </gml:posList></gml:Curve><gml:Surface gml:id=\"s\"><gml:PolygonPatch><gml:exterior>\
      <gml:curveMember xlink:href=\"#c\"/></gml:exterior></gml:PolygonPatch></gml:Surface>\
      <ksj:Zone><ksj:A33_001>1</ksj:A33_001><ksj:A33_002>2</ksj:A33_002>\
      <ksj:bounds xlink:href=\"#s\"/></ksj:Zone></ksj:Dataset>"
        .to_vec()
}

/// One sound file of every container.
fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"], &["2", "1"]]);
    let stops = "stop_id,stop_name,stop_lat,stop_lon\n1,中牟田(1),33.11,130.09\n";
    let cp932 = encoding_rs::SHIFT_JIS.encode(stops).0.into_owned();
    vec![
        (
            "a.geojson",
            squares(&[r#""A31b_201":2"#, r#""A31b_201":3"#]).into_bytes(),
        ),
        (
            "a.zip",
            zip(&[
                ("a.shp", &shp(2)),
                ("a.dbf", &table),
                ("a.prj", b"GEOGCS[\"GCS_JGD_2011\"]"),
            ]),
        ),
        ("a.shp", shp(2)),
        ("a.xml", gml()),
        ("stops.txt", cp932),
        (
            "a.json",
            br#"[{"town":"a","koaza":"b","lat":33.1,"lng":130.1}]"#.to_vec(),
        ),
    ]
}

#[test]
fn ok_every_seed_is_read_or_refused_in_one_line() {
    for (label, bytes) in seeds() {
        if let Err(found) = run("layer", &[(label, &bytes)], Set::default()) {
            let text = found.to_string();
            assert!(
                text.starts_with("expected ") && !text.contains('\n'),
                "{label}: {text}"
            );
        }
    }
}

#[test]
fn err_every_half_file_is_a_clear_fault_or_holds_the_whole() {
    for (label, bytes) in seeds() {
        let whole = run("layer", &[(label, &bytes)], Set::default());
        let whole = whole.map(|imported| imported.data);
        for cut in (0..bytes.len()).step_by(7) {
            match run("layer", &[(label, &bytes[..cut])], Set::default()) {
                Err(found) => {
                    let text = found.to_string();
                    assert!(
                        text.starts_with("expected "),
                        "{label} cut at {cut}: {text}"
                    );
                }
                // The end of a table is where its rows end: a shorter one is a sound one.
                Ok(_) if label == "stops.txt" => {}
                Ok(part) => assert_eq!(
                    whole.as_ref().map_err(ToString::to_string),
                    Ok(&part.data),
                    "{label} cut at {cut}"
                ),
            }
        }
    }
}

/// A polygon record of two rings with the given corners.
fn polygon(rings: [&[(f64, f64)]; 2]) -> Vec<u8> {
    let mut content = vec![5_u8, 0, 0, 0];
    content.extend([0; 32]);
    let points: usize = rings.iter().map(|ring| ring.len()).sum();
    for number in [2, points, 0, rings[0].len()] {
        content.extend(i32::try_from(number).expect("is small").to_le_bytes());
    }
    for (x, y) in rings.concat() {
        content.extend(x.to_le_bytes());
        content.extend(y.to_le_bytes());
    }
    let mut bytes = shp(1)[..100].to_vec();
    bytes.extend(1_i32.to_be_bytes());
    let words = i32::try_from(content.len() / 2).expect("is small");
    bytes.extend(words.to_be_bytes());
    bytes.extend(content);
    bytes
}

#[test]
fn err_swapped_axes_name_the_feature() {
    let text = squares(&[r#""A31b_201":2"#]);
    let mut value: serde_json::Value = serde_json::from_str(&text).expect("is JSON");
    let ring = &mut value["features"][0]["geometry"]["coordinates"][0];
    for position in ring.as_array_mut().expect("is a ring") {
        position.as_array_mut().expect("is a position").reverse();
    }
    let found = fault(
        "flood",
        &[("a.geojson", value.to_string().as_bytes())],
        Set::default(),
    );
    assert!(
        found.contains("feature 1: expected lon 122 to 154, lat 20 to 46"),
        "{found}"
    );
    assert!(found.contains("33.1, 130.1"), "{found}");
}

#[test]
fn err_projected_coordinates_are_refused_by_their_crs() {
    let text = squares(&[r#""A31b_201":2"#]).replacen(
        "\"features\"",
        r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2444"}},"features""#,
        1,
    );
    let found = fault("flood", &[("a.geojson", text.as_bytes())], Set::default());
    assert!(
        found.starts_with("expected lon, lat in WGS 84 or JGD"),
        "{found}"
    );
}

#[test]
fn err_an_unknown_file_says_what_it_looks_like() {
    let text = squares(&[r#""foo":2"#]);
    let found = fault("flood", &[("a.geojson", text.as_bytes())], Set::default());
    assert!(
        found.contains("found attributes foo in `a.geojson`"),
        "{found}"
    );
    let found = fault("flood", &[("a.bin", &[0, 159, 146, 150])], Set::default());
    assert!(found.contains("`a.bin`"), "{found}");
    let found = fault("flood", &[], Set::default());
    assert!(found.contains("expected at least one file"), "{found}");
}

#[test]
fn err_a_ring_that_claims_more_points_than_there_are_does_not_allocate_them() {
    let mut bytes = shp(1);
    bytes[100 + 8 + 40..100 + 8 + 44].copy_from_slice(&i32::MAX.to_le_bytes());
    let found = fault(
        "flood",
        &[("a.zip", &zip(&[("a.shp", &bytes)]))],
        Set::default(),
    );
    assert!(found.starts_with("expected "), "{found}");
}

/// A corner near the city, or of any numbers at all.
fn corner() -> impl Strategy<Value = (f64, f64)> {
    let near = (130.05..130.15_f64, 33.0..33.1_f64);
    let grid = (0..4_u8, 0..4_u8)
        .prop_map(|(x, y)| (130.1 + f64::from(x) * 0.01, 33.0 + f64::from(y) * 0.01));
    prop_oneof![4 => grid, 4 => near, 1 => (any::<f64>(), any::<f64>())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mutated_files_never_panic(
        which in 0_usize..6,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let (label, mut bytes) = seeds().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = run("layer", &[(label, &bytes)], Set::default());
    }

    #[test]
    fn rings_of_any_numbers_never_panic(
        one in prop::collection::vec(corner(), 0..8),
        other in prop::collection::vec(corner(), 0..8),
    ) {
        let close = |mut ring: Vec<(f64, f64)>| {
            ring.extend(ring.first().copied());
            ring
        };
        let (one, other) = (close(one), close(other));
        let table = dbf(&["A33_001", "A33_002"], &[&["1", "2"]]);
        let bytes = zip(&[
            ("a.shp", &polygon([&one, &other])),
            ("a.dbf", &table),
            ("a.prj", b"GEOGCS[\"GCS_JGD_2011\"]"),
        ]);
        let _ = run("landslide", &[("a.zip", &bytes)], Set::default());
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = run("layer", &[("a", &bytes)], Set::default());
    }

    #[test]
    fn any_depth_text_never_panics_and_ranges_are_in_order(text in "\\PC{0,30}") {
        if let Some(range) = michi_ingest::depth_text::parse(&text) {
            prop_assert!(range.max_m.is_none_or(|max| range.min_m < max));
        }
    }
}
