//! Ids that lists give twice, or in letters an id cannot have: every place stays, every id is one.

mod city;

use std::collections::BTreeSet;

use city::{Set, layer};

const HEADER: &str = "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\n";

fn stops(rows: &[&str]) -> String {
    let rows: Vec<String> = rows.iter().map(|row| format!("{row}\n")).collect();
    format!("{HEADER}{}", rows.concat())
}

fn ids(features: &michi_geo::feature::Features) -> BTreeSet<String> {
    features.places().iter().map(|p| p.id.clone()).collect()
}

#[test]
fn ok_stop_ids_in_any_letters_stay_apart() {
    let text = stops(&[
        "鹿島駅前_01,鹿島駅前,33.10,130.09,,",
        "本町通り_01,本町通り,33.11,130.09,,",
        "k1,北,33.10,130.11,,",
        "K1,南,33.05,130.11,,",
        "a:b,東,33.06,130.11,,",
        "a-b,西,33.07,130.11,,",
    ]);
    let (_, features, report) = layer("s", &[("stops.txt", text.as_bytes())], Set::default());
    assert_eq!((features.len(), ids(&features).len()), (6, 6), "{report}");
}

#[test]
fn ok_two_feeds_that_number_their_stops_alike_become_one_layer() {
    let (one, other) = (
        stops(&["1,公民館前,33.10,130.09,,", "2,駅前,33.10,130.10,,"]),
        stops(&["1,公民館前,33.06,130.12,,", "2,温泉,33.07,130.10,,"]),
    );
    let files: [(&str, &[u8]); 2] = [("a.txt", one.as_bytes()), ("b.txt", other.as_bytes())];
    let (_, features, report) = layer("s", &files, Set::default());
    assert_eq!((features.len(), ids(&features).len()), (4, 4), "{report}");
}

#[test]
fn ok_a_town_that_a_list_holds_twice_is_one() {
    let isj = "大字町丁目コード,大字町丁目名,緯度,経度\n\
        412070012000,浜町,33.088,130.119\n412070012000,浜町,33.088,130.119\n";
    let geolonia = r#"[{"town":"大字森","koaza":"水町","lat":33.12,"lng":130.09},
        {"town":"大字森","koaza":"水町","lat":33.12,"lng":130.09}]"#;
    for (name, text, count) in [("b.csv", isj, 2), ("k.json", geolonia, 1)] {
        let (_, features, report) = layer("towns", &[(name, text.as_bytes())], Set::default());
        assert_eq!(features.len(), count, "district and town: {report}");
        assert!(report.contains("note duplicate x 1"), "{report}");
    }
}

#[test]
fn ok_a_platform_whose_station_is_outside_the_city_stands_for_itself() {
    let text = stops(&["p,中牟田(1),33.10,130.10,0,far", "far,中牟田,34.9,135.0,1,"]);
    let (_, features, report) = layer("s", &[("stops.txt", text.as_bytes())], Set::default());
    let names: Vec<_> = features.places().iter().map(|p| p.name.ja()).collect();
    assert_eq!(names, [Some("中牟田")], "{report}");
}

const OLDER: &str = "市区町村コード,NO,名称,名称_英字,住所,緯度,経度,災害種別_洪水\n";

fn sites(rows: &[&str]) -> String {
    format!("{OLDER}{}\n", rows.join("\n"))
}

#[test]
fn ok_two_lists_that_both_number_their_sites_from_one_keep_every_site() {
    let one = sites(&[
        "412074,1,公民館,Community Hall,,33.10,130.10,1",
        "412074,2,小学校,,,33.11,130.10,1",
    ]);
    let other = sites(&[
        "412074,1,公園,,,33.06,130.10,",
        "412074,2,公民館,,,33.05,130.10,",
    ]);
    let files: [(&str, &[u8]); 2] = [("a.csv", one.as_bytes()), ("b.csv", other.as_bytes())];
    let (_, features, report) = layer("shelters", &files, Set::default());
    assert_eq!(features.facilities().len(), 4, "{report}");
    let hall = features
        .facilities()
        .iter()
        .find(|f| f.name.get("en").is_some());
    assert_eq!(
        hall.expect("has an English name").name.get("en"),
        Some("Community Hall")
    );
}

#[test]
fn ok_sites_of_one_name_without_id_or_address_are_told_apart_by_where_they_are() {
    let text = sites(&[
        "412074,,公民館,,,33.10,130.10,1",
        "412074,,公民館,,,33.05,130.10,",
        "412074,,公民館,,,33.10,130.10,1",
    ]);
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    assert_eq!(features.facilities().len(), 2, "{report}");
    assert!(report.contains("finding duplicate"), "{report}");
}
