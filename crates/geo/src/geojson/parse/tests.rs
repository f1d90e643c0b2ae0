use super::super::print;
use super::*;

const FLOOD: Form<'_> = Form {
    layer: "flood-l2",
    file: "data.geojson",
    role: Role::Hazard,
    scheme: Some(Scheme::Standard6),
};

fn zones(features: &[(&str, &str)]) -> String {
    let feature = |(properties, ring): &(&str, &str)| {
        format!(
            r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}"#
        )
    };
    let list: Vec<_> = features.iter().map(feature).collect();
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n",
        list.join(",\n")
    )
}

const RING: &str = "[130.1,33.1],[130.2,33.1],[130.2,33.2],[130.1,33.1]";

fn faults(text: &str) -> String {
    let faults = parse(text.as_bytes(), FLOOD).unwrap_err();
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn ok_zones_are_printed_as_they_were_read() {
    let text = zones(&[
        (r#"{"rank":2}"#, RING),
        (r#"{"rank":3,"rivers":["塩田川"]}"#, RING),
    ]);
    let features = parse(text.as_bytes(), FLOOD).unwrap();
    assert_eq!(features.zones()[1].rivers, ["塩田川"]);
    assert_eq!(print(&features), text);
}

#[test]
fn ok_a_clockwise_ring_is_printed_counter_clockwise_with_seven_decimals() {
    let ring = "[130.1,33.1,5],[130.2,33.2,5],[130.2,33.10000000004,5],[130.1,33.1,5]";
    let features = parse(zones(&[(r#"{"rank":2}"#, ring)]).as_bytes(), FLOOD).unwrap();
    assert_eq!(print(&features), zones(&[(r#"{"rank":2}"#, RING)]));
}

#[test]
fn ok_a_facility_is_printed_as_it_was_read() {
    let text = concat!(
        r#"{"type":"FeatureCollection","features":["#,
        "\n",
        r#"{"type":"Feature","properties":{"id":"E4120700001","name":{"ja":"体育館"},"address":"鹿島市","#,
        r#""roles":[{"common_id":"E4120700001201","role":"emergency_site","name":"体育館"}],"#,
        r#""designated":{"flood":true,"volcano":false}},"geometry":{"type":"Point","coordinates":[130.1,33.1]}}"#,
        "\n]}\n"
    );
    let form = Form {
        layer: "shelters",
        role: Role::Shelters,
        scheme: None,
        ..FLOOD
    };
    let features = parse(text.as_bytes(), form).unwrap();
    assert!(features.facilities()[0].is_designated_for(crate::hazard::HazardKind::Flood));
    assert_eq!(parse(print(&features).as_bytes(), form).unwrap(), features);
}

#[test]
fn err_every_fault_names_its_feature_and_what_was_expected() {
    let all = faults(&zones(&[
        (r#"{"rank":9}"#, RING),
        (
            r#"{"rank":1}"#,
            "[33.1,130.1],[33.1,130.2],[33.2,130.2],[33.1,130.1]",
        ),
        (
            r#"{"rank":1}"#,
            "[30.1,3.1],[30.2,3.1],[30.2,3.2],[30.1,3.1]",
        ),
        (
            r#"{"rank":1}"#,
            "[130.1,33.1],[130.2,33.1],[130.2,33.2],[130.1,33.2]",
        ),
        (
            r#"{"rank":1}"#,
            "[130.1,33.1],[130.2,33.2],[130.2,33.1],[130.1,33.3],[130.1,33.1]",
        ),
        (r#"{"depth":1}"#, "[130.1,33.1],[130.2,33.1],[130.1,33.1]"),
    ]));
    for part in [
        "expected a rank from 1 to 6 (standard6), found `9`, in `data.geojson`, feature 1, layer `flood-l2`",
        "found `33.1, 130.1`, which is lat, lon (swapped axes), in `data.geojson`, feature 2",
        "expected a position in Japan (lon 122 to 154, lat 20 to 46), found `30.1, 3.1`",
        "expected a closed ring, found first `130.1, 33.1` and last `130.1, 33.2`",
        "expected edges that do not cross, found a crossing at",
        "expected the key `rank`, found none, in `data.geojson`, feature 6",
        "expected a ring of at least 4 positions, found 3",
    ] {
        assert!(all.contains(part), "missing {part} in\n{all}");
    }
}

#[test]
fn err_a_word_instead_of_a_number_is_found_with_its_feature() {
    let ring = "[130.1,33.1],[NaN,33.1],[130.2,33.2],[130.1,33.1]";
    let all = faults(&zones(&[(r#"{"rank":1}"#, RING), (r#"{"rank":1}"#, ring)]));
    assert_eq!(
        all,
        "expected a finite number, found `NaN`, in `data.geojson`, feature 2, layer `flood-l2`\n"
    );
}

#[test]
fn err_half_a_file_another_encoding_and_an_empty_layer_are_refused() {
    let text = zones(&[(r#"{"rank":1}"#, RING), (r#"{"rank":1}"#, RING)]);
    assert!(faults(&text[..text.len() / 2]).contains("expected JSON"));
    assert!(faults("").contains("expected JSON"));
    assert!(faults(&zones(&[])).contains("expected at least one feature, found none"));
    assert!(faults("{\"type\":\"Feature\",\"features\":[]}").contains("`FeatureCollection`"));
    let not_utf8 = parse(b"{\"type\":\"\x8e\xad\x93\x87\"}", FLOOD).unwrap_err();
    assert_eq!(not_utf8[0].problem, Problem::NotUtf8 { at: 9 });
}
