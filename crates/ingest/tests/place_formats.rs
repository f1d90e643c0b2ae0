//! Shelters, names, lines and boundaries, on small generated files of the official schemas.

mod city;

use city::{Set, fault, layer};
use michi_geo::feature::PlaceKind;
use michi_geo::hazard::HazardKind;
use michi_geo::layer::Role;
use michi_geo::shelter::FacilityRole;

const EMERGENCY: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature",
"geometry":{"type":"Point","coordinates":[130.109994,33.082618]},"properties":{"NO":1,
"共通ID":"E4120700002201","施設・場所名":"古枝小学校","住所":"佐賀県鹿島市古枝甲1248-2","洪水":"1",
"崖崩れ、土石流及び地滑り":"1","高潮":"","地震":null,"津波":"","大規模な火事":"","内水氾濫":"","火山現象":""}}]}"#;

const SHELTERS: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature",
"geometry":{"type":"Point","coordinates":[130.109994,33.082618]},"properties":{
"共通ID":"E4120700002111","施設・場所名":"古枝小学校　体育館","住所":"古枝甲","受入対象者":null}},
{"type":"Feature","geometry":{"type":"Point","coordinates":[130.109994,33.082618]},"properties":{
"共通ID":"E4120700002121","施設・場所名":"古枝小学校　体育館","住所":"古枝甲","受入対象者":"・高齢者"}}]}"#;

#[test]
fn ok_two_lists_join_by_facility_and_keep_every_row_as_a_role() {
    let files: [(&str, &[u8]); 2] = [
        ("evacuation.geojson", SHELTERS.as_bytes()),
        ("emergency.geojson", EMERGENCY.as_bytes()),
    ];
    let (_, features, report) = layer("shelters", &files, Set::default());
    let [facility] = features.facilities() else {
        panic!("expected one facility")
    };
    assert_eq!(
        (facility.id.as_str(), facility.name.ja()),
        ("E4120700002", Some("古枝小学校"))
    );
    let roles: Vec<_> = facility
        .roles
        .iter()
        .map(|r| (r.role, r.name.as_str()))
        .collect();
    assert_eq!(
        roles,
        [
            (FacilityRole::EmergencySite, "古枝小学校"),
            (FacilityRole::Shelter, "古枝小学校 体育館"),
            (FacilityRole::SpecialCareShelter, "古枝小学校 体育館"),
        ]
    );
    assert!(facility.is_designated_for(HazardKind::Landslide));
    assert!(!facility.is_designated_for(HazardKind::StormSurge));
    assert!(report.contains("finding kana_missing x 1"), "{report}");
}

#[test]
fn err_an_odd_mark_in_a_hazard_column_is_not_guessed_at() {
    let text = EMERGENCY.replace(r#""洪水":"1""#, r#""洪水":"2階以上""#);
    let found = fault(
        "shelters",
        &[("a.geojson", text.as_bytes())],
        Set::default(),
    );
    assert!(
        found.contains("`古枝小学校`: expected 1 or nothing in 洪水, found `2階以上`"),
        "{found}"
    );
}

#[test]
fn ok_the_official_csv_gives_the_same_facility_in_utf8_and_cp932() {
    let text = "NO,共通ID,施設・場所名,住所,洪水,崖崩れ、土石流及び地滑り,高潮,地震,津波,大規模な火事,\
        内水氾濫,火山現象,指定避難所との住所同一,緯度,経度,備考\r\n\
        1,E4120700002201,古枝小学校,古枝甲,1,,,,,,,,,33.082618,130.109994,\r\n";
    let cp932 = encoding_rs::SHIFT_JIS.encode(text).0.into_owned();
    let (_, utf8, _) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    let (_, other, report) = layer("shelters", &[("a.csv", &cp932)], Set::default());
    assert_eq!(utf8, other);
    assert!(report.contains("GSI shelters, CSV, cp932"), "{report}");
}

const STANDARD: &str = "全国地方公共団体コード,ID,名称,名称_カナ,所在地_連結表記,緯度,経度,災害種別_洪水,\
    災害種別_崖崩れ、土石流及び地滑り,指定避難所との重複\n\
    412074,CC0000000001,市民体育館,シミンタイイクカン,高津原253,33.101763,130.09558,1,,1\n\
    412074,CC0000000002,別の体育館,,高津原,,,1,,\n";

#[test]
fn ok_the_municipal_standard_csv_gives_kana_and_both_roles() {
    let one = STANDARD.lines().take(2).collect::<Vec<_>>().join("\n");
    let (_, features, _) = layer("shelters", &[("a.csv", one.as_bytes())], Set::default());
    let facility = &features.facilities()[0];
    assert_eq!(facility.name.get("ja-Hrkt"), Some("しみんたいいくかん"));
    assert_eq!(facility.name.get("ja-Latn"), Some("Shimintaiikukan"));
    assert!(facility.has_role(FacilityRole::Shelter));
}

#[test]
fn err_a_row_without_a_position_is_named_by_its_line() {
    let found = fault(
        "shelters",
        &[("a.csv", STANDARD.as_bytes())],
        Set::default(),
    );
    assert!(
        found.contains("feature 3: expected a geometry, found none"),
        "{found}"
    );
}

const OLDER: &str = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,\
    災害種別_洪水,指定避難所との重複\r\n\
    412074,1,佐賀県,鹿島市,市民体育館,シミンタイイクカン,高津原253,2階,33.101763,130.09558,1,1\r\n\
    412074,2,佐賀県,鹿島市,公民館,コウミンカン,浜町1,,33.095,130.11,,\r\n,,,,,,,,,,,\r\n";

#[test]
fn ok_the_older_form_of_the_municipal_csv_is_known_by_its_row_numbers() {
    let (_, features, report) = layer("shelters", &[("a.csv", OLDER.as_bytes())], Set::default());
    let found: Vec<_> = features.facilities().iter().collect();
    assert_eq!(found.len(), 2, "{report}");
    let gym = found.iter().find(|f| f.name.ja() == Some("市民体育館"));
    let gym = gym.expect("is kept");
    assert_eq!(gym.roles[0].common_id, "412074-1");
    assert_eq!(gym.address, "高津原253 2階");
    assert!(gym.has_role(FacilityRole::Shelter));
    assert!(report.contains("note blank_row x 1"), "{report}");
}

#[test]
fn ok_rows_that_share_an_id_or_have_none_stay_facilities_of_their_own() {
    for (from, to, word) in [
        (",2,佐賀県", ",1,佐賀県", "finding duplicate x 2"),
        (",2,佐賀県", ",,佐賀県", "note attribute_missing x 1"),
    ] {
        let text = OLDER.replace(from, to);
        let (_, features, report) =
            layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
        assert_eq!(features.facilities().len(), 2, "{report}");
        assert!(report.contains(word), "{report}");
    }
}

const STOPS: &str = "stop_id,stop_code,stop_name,stop_lat,stop_lon,location_type,parent_station\n\
    400-10,,中牟田(1),33.110243,130.097309,0,400\n400-20,,中牟田(2),33.110897,130.097319,0,400\n\
    400,,中牟田,33.11057,130.097314,1,\n500-1,,矢の浦(1),33.05,130.15,0,\n\
    500-2,,矢の浦(2),33.0502,130.1501,0,\n";

const OLD: &str = "trans_id,lang,translation\n中牟田,ja,中牟田\n中牟田,ja-Hrkt,なかむた\n\
    中牟田,en,Nakamuta\n中牟田,zh-CN,中牟田\n中牟田,zh-TW,中牟田\n中牟田,ko,나카무타\n\
    矢の浦(1),ja-Hrkt,やのうら\n矢の浦(1),en,Yanoura\n";

const NEW: &str = "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n\
    stops,stop_name,ja-Hrkt,なかむた,400,,\nstops,stop_name,en,Nakamuta,400,,\n\
    stops,stop_name,ja-Hrkt,やのうら,,,矢の浦(1)\nstops,stop_name,en,Yanoura,,,矢の浦(1)\n\
    trips,trip_headsign,en,Kashima,1,,\n";

#[test]
fn ok_platforms_become_one_stop_with_official_names_in_both_forms_of_translations() {
    for translations in [OLD, NEW] {
        let files: [(&str, &[u8]); 2] = [
            ("stops.txt", STOPS.as_bytes()),
            ("translations.txt", translations.as_bytes()),
        ];
        let (_, features, _) = layer("bus-stops", &files, Set::default());
        let names: Vec<_> = features
            .places()
            .iter()
            .map(|p| {
                (
                    p.id.as_str(),
                    p.name.ja(),
                    p.name.get("ja-Latn"),
                    p.name.get("en"),
                )
            })
            .collect();
        assert_eq!(
            names,
            [
                (
                    "bus-400",
                    Some("中牟田"),
                    Some("Nakamuta"),
                    Some("Nakamuta")
                ),
                (
                    "bus-500-1",
                    Some("矢の浦"),
                    Some("Yanoura"),
                    Some("Yanoura")
                ),
            ]
        );
    }
}

#[test]
fn ok_names_of_platforms_and_of_both_kinds_of_keys_reach_the_stop_in_any_spelling_of_a_tag() {
    let translations = "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n\
        stops,stop_name,ja-hrkt,なかむた,400-10,,\nstops,stop_name,EN,Nakamuta (1),400-10,,\n\
        stops,stop_name,zh-tw,中牟田,,,中牟田\nstops,stop_name,vi,Nakamuta VN,400,,\n\
        stops,stop_name,en-US,Yano-ura,500-1,,\nstops,stop_name,en,Yanoura,500-1,,\n\
        stops,stop_name,??,x,500-1,,\n";
    let files: [(&str, &[u8]); 2] = [
        ("stops.txt", STOPS.as_bytes()),
        ("translations.txt", translations.as_bytes()),
    ];
    let (_, features, report) = layer("bus-stops", &files, Set::default());
    let [nakamuta, yanoura] = features.places() else {
        panic!("expected two stops")
    };
    for (tag, name) in [
        ("ja-Hrkt", "なかむた"),
        ("en", "Nakamuta"),
        ("zh-Hant", "中牟田"),
        ("vi", "Nakamuta VN"),
    ] {
        assert_eq!(nakamuta.name.get(tag), Some(name), "{tag}");
    }
    assert_eq!(yanoura.name.get("en"), Some("Yanoura"));
    assert!(report.contains("language tag, found `??`"), "{report}");
}

#[test]
fn ok_road_stretches_of_several_routes_are_kept_once() {
    let text = "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n\
        a,33.10,130.10,1\na,33.10,130.11,2\na,33.11,130.11,3\n\
        b,33.10,130.11,2\nb,33.10,130.10,1\nb,33.12,130.11,3\n";
    let (manifest, features, report) = layer(
        "bus-roads",
        &[("shapes.txt", text.as_bytes())],
        Set::default(),
    );
    assert_eq!((manifest.role, features.len()), (Role::Roads, 2));
    assert!(
        report.contains("1 stretches run by several routes are kept once"),
        "{report}"
    );
}

const STATIONS: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":
{"N02_001":"11","N02_003":"長崎線","N02_004":"九州旅客鉄道","N02_005":"肥前浜"},"geometry":{"type":
"LineString","coordinates":[[130.11618,33.09595],[130.1174,33.09487]]}}]}"#;

#[test]
fn ok_stations_of_one_name_are_one_only_when_they_are_near() {
    let station = |line: &str, lon: f64| {
        format!(
            r#"{{"type":"Feature","properties":{{"N02_003":"{line}","N02_005":"中"}},"geometry":
            {{"type":"LineString","coordinates":[[{lon},33.09],[{lon},33.091]]}}}}"#
        )
    };
    let all = [
        station("A", 130.10),
        station("B", 130.101),
        station("C", 130.15),
    ]
    .join(",");
    let text = format!(r#"{{"type":"FeatureCollection","features":[{all}]}}"#);
    let files: [(&str, &[u8]); 1] = [("N02.geojson", text.as_bytes())];
    let (_, features, report) = layer("stations", &files, Set::default());
    let places = features.places();
    assert_eq!(places.len(), 2, "{report}");
    assert_ne!(places[0].id, places[1].id);
    assert!(report.contains("note duplicate x 1"), "{report}");
}

#[test]
fn ok_a_station_is_the_middle_of_its_platform_and_found_by_its_short_name() {
    let (_, features, _) = layer(
        "stations",
        &[("N02.geojson", STATIONS.as_bytes())],
        Set::default(),
    );
    let station = &features.places()[0];
    assert_eq!(station.kind, PlaceKind::Station);
    assert_eq!((station.at.lon(), station.at.lat()), (130.11679, 33.09541));
    assert_eq!(
        (station.name.ja(), station.keys[0].as_str()),
        (Some("肥前浜駅"), "肥前浜")
    );
    assert_eq!(station.name.get("en"), Some("Hizen-Hama Station"));
    assert_eq!(station.name.get("ja-Hrkt"), Some("ひぜんはま えき"));
}

#[test]
fn ok_towns_of_two_sources_join_and_districts_stand_in_the_middle_of_theirs() {
    let isj = "大字町丁目コード,大字町丁目名,緯度,経度,原典資料,区分\n\
        412070012000,浜町,33.088048,130.119479,0,1\n412070011000,大字山浦,33.040326,130.081786,0,1\n\
        412090001000,大字他市,33.0,130.0,0,1\n";
    let more = r#"[{"town":"浜町","koaza":"","lat":33.088048,"lng":130.119479},
        {"town":"大字森","koaza":"水町","lat":33.122883,"lng":130.097274}]"#;
    let files: [(&str, &[u8]); 2] = [("b.csv", isj.as_bytes()), ("k.json", more.as_bytes())];
    let (_, features, report) = layer("towns", &files, Set::default());
    let names: Vec<_> = features
        .places()
        .iter()
        .filter_map(|p| p.name.ja())
        .collect();
    assert_eq!(names, ["浜", "浜町", "山浦", "森水町"]);
    assert_eq!(features.places()[2].keys, ["大字山浦"]);
    assert!(report.contains("`浜町` is known already"), "{report}");
}

#[test]
fn ok_the_boundary_keeps_the_city_and_leaves_its_neighbours_out() {
    let text = city::squares(&[
        r#""N03_001":"佐賀県","N03_004":"鹿島市","N03_007":"41207""#,
        r#""N03_001":"佐賀県","N03_004":"嬉野市","N03_007":"41209""#,
    ]);
    let (manifest, features, _) = layer(
        "boundary",
        &[("N03.geojson", text.as_bytes())],
        Set::default(),
    );
    assert_eq!((manifest.role, features.len()), (Role::Boundary, 1));
}
