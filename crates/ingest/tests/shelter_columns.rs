//! Hazard columns of shelter lists as municipalities write them: none is dropped in silence.

mod city;

use city::{Set, fault, layer};
use michi_geo::hazard::HazardKind;

const REST: &str =
    "災害種別_洪水,災害種別_高潮,災害種別_地震,災害種別_津波,災害種別_内水氾濫,災害種別_火山現象";

/// A list of one site that is marked in the first two columns only.
fn list(landslide: &str, fire: &str, separator: &str) -> String {
    let header = format!("ID,名称,緯度,経度,{landslide},{fire},{REST}");
    let row = format!("CC0000000001,市民体育館,33.10,130.09,1,1{}", ",".repeat(6));
    // A quoted name may hold the separator.
    let header = header.replace(',', separator).replace('|', ",");
    format!("{header}\n{}\n", row.replace(',', separator))
}

#[test]
fn ok_every_writing_of_a_column_counts() {
    for (landslide, fire) in [
        ("災害種別_崖崩れ、土石流及び地滑り", "災害種別_大規模な火事"),
        ("災害種別_崖崩れ・土石流及び地滑り", "災害種別_大規模火災"),
        (
            "\"災害種別_崖崩れ|土石流及び地滑り\"",
            "災害種別_大規模な火災",
        ),
        (
            "災害種別＿がけ崩れ、土石流および地すべり",
            "災害種別:大規模な火事",
        ),
        (
            "\"災害種別_\n崖崩れ、土石流及び地滑り\"",
            "災害種別 大規模火事",
        ),
    ] {
        for separator in [",", "\t", ";"] {
            let text = list(landslide, fire, separator);
            let (_, features, report) =
                layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
            let [site] = features.facilities() else {
                panic!("expected one site: {report}")
            };
            for kind in [HazardKind::Landslide, HazardKind::LargeFire] {
                assert!(site.is_designated_for(kind), "{landslide}: {report}");
            }
            assert!(!site.is_designated_for(HazardKind::Flood), "{report}");
            assert!(!report.contains("expected a column"), "{report}");
        }
    }
}

#[test]
fn ok_marks_as_spreadsheets_write_them_and_a_prefix_on_the_first_column_only() {
    let text = list("災害種別_崖崩れ、土石流及び地滑り", "大規模な火事", ",")
        .replace("130.09,1,1,,,", "130.09,1.0,✓,０,1,0.0,")
        .replace("災害種別_高潮", "高潮")
        .replace("1,0.0,,,\n", "1,0.0,,,,\n");
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    let site = &features.facilities()[0];
    for (kind, designated) in [
        (HazardKind::Landslide, true),
        (HazardKind::LargeFire, true),
        (HazardKind::Flood, false),
        (HazardKind::StormSurge, true),
        (HazardKind::Earthquake, false),
    ] {
        assert_eq!(site.is_designated_for(kind), designated, "{kind}: {report}");
    }
    assert!(!report.contains("expected a column"), "{report}");
}

#[test]
fn ok_a_list_without_the_prefix_is_read_too() {
    let text = list("崖崩れ、土石流及び地滑り", "大規模な火事", ",").replace("災害種別_", "");
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    let site = &features.facilities()[0];
    assert!(site.is_designated_for(HazardKind::Landslide), "{report}");
    assert!(!site.is_designated_for(HazardKind::Tsunami), "{report}");
}

#[test]
fn err_an_unknown_column_with_marks_beside_a_missing_one_is_not_passed_over() {
    let text = list("災害種別_崖崩れ", "災害種別_大規模な火事", ",");
    let found = fault("shelters", &[("a.csv", text.as_bytes())], Set::default());
    assert!(
        found.contains("expected a column of one of the eight hazards, found `災害種別_崖崩れ`"),
        "{found}"
    );
}

#[test]
fn ok_a_hazard_without_a_column_and_a_column_without_a_hazard_are_findings() {
    let whole = list(
        "災害種別_崖崩れ、土石流及び地滑り",
        "災害種別_大規模な火事",
        ",",
    );
    for (text, word) in [
        (
            whole.replace("災害種別_高潮,", "").replace("1,1,,", "1,1,"),
            "expected a column 災害種別_高潮, found none",
        ),
        (
            whole
                .replace("災害種別_高潮", "災害種別_高潮,災害種別_雪崩")
                .replace("1,1,,", "1,1,1,,"),
            "expected a column of one of the eight hazards, found `災害種別_雪崩`",
        ),
    ] {
        let (_, _, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
        assert!(
            report.contains("finding") && report.contains(word),
            "{report}"
        );
    }
}

#[test]
fn ok_of_a_column_that_stands_there_twice_the_first_counts_and_a_difference_is_told() {
    let text = list(
        "災害種別_崖崩れ、土石流及び地滑り",
        "災害種別_大規模な火事",
        ",",
    )
    .replace("名称,緯度", "名称,名称,緯度")
    .replace("市民体育館,", "市民体育館,別の名,");
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    assert_eq!(features.facilities()[0].name.ja(), Some("市民体育館"));
    assert!(
        report.contains("expected the column `名称` once"),
        "{report}"
    );
}

#[test]
fn ok_a_row_of_dashes_is_no_row() {
    let text = list(
        "災害種別_崖崩れ、土石流及び地滑り",
        "災害種別_大規模な火事",
        ",",
    );
    let text = format!("{text},,,―{}\n", ",".repeat(8));
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    assert_eq!(features.facilities().len(), 1, "{report}");
    assert!(report.contains("note blank_row x 1"), "{report}");
}

#[test]
fn ok_the_standards_own_column_counts_before_another_writing_of_it() {
    let text = list(
        "災害種別_崖崩れ、土石流及び地滑り",
        "災害種別_大規模火事,災害種別_大規模な火事",
        ",",
    )
    .replace("130.09,1,1,", "130.09,1,1,0,");
    let (_, features, report) = layer("shelters", &[("a.csv", text.as_bytes())], Set::default());
    let site = &features.facilities()[0];
    assert!(!site.is_designated_for(HazardKind::LargeFire), "{report}");
    assert!(report.contains("found `災害種別_大規模火事`"), "{report}");
}
