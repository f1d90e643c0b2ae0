//! PLATEAU water bodies: the file's own hazard, its common ranks, and one event an object.

mod city;

use city::{PRONE, Set, fault, kind, layer, ranks};
use michi_geo::hazard::HazardKind;

/// A water body with the given texts in its risk attributes of one class.
fn water(class: &str, attributes: &[&str]) -> String {
    let risk = |texts: &&str| format!("<uro:{class}>{texts}</uro:{class}>");
    let risks: String = attributes.iter().map(risk).collect();
    PRONE
        .replace("urf:SedimentDisasterProneArea", "wtr:WaterBody")
        .replace(
            "<urf:disasterType>1</urf:disasterType>",
            &format!("<uro:floodingRiskAttribute>{risks}</uro:floodingRiskAttribute>"),
        )
        .replace("<urf:areaType>2</urf:areaType>", "")
}

const RIVER: &str = "WaterBodyRiverFloodingRiskAttribute";
const TSUNAMI: &str = "WaterBodyTsunamiRiskAttribute";

#[test]
fn err_another_hazard_is_not_made_the_one_asked_for() {
    let text = water(RIVER, &["<uro:rank>3</uro:rank>"]);
    let set = Set {
        wanted: kind(HazardKind::StormSurge),
        ..Set::default()
    };
    let found = fault("storm-surge", &[("a.gml", text.as_bytes())], set);
    assert!(
        found.starts_with("expected storm_surge for layer"),
        "{found}"
    );
    let tsunami = water(TSUNAMI, &["<uro:rank>3</uro:rank>"]);
    let (manifest, features, _) =
        layer("tsunami", &[("a.gml", tsunami.as_bytes())], Set::default());
    assert_eq!(manifest.hazard.map(|h| h.kind), Some(HazardKind::Tsunami));
    assert_eq!(ranks(&features), [3]);
}

#[test]
fn ok_the_common_rank_is_never_read_in_another_scheme() {
    let text = water(
        RIVER,
        &["<uro:rank>3</uro:rank><uro:rankOrg>7</uro:rankOrg>"],
    );
    let set = |map| Set {
        map: Some(map),
        ..Set::default()
    };
    let files: [(&str, &[u8]); 1] = [("a.gml", text.as_bytes())];
    let found = fault("flood", &files, set("scheme = \"detailed8\"\n"));
    assert!(found.contains("rankOrg"), "{found}");
    let mapped = "scheme = \"detailed8\"\n[ranks]\n7 = 5\n";
    let (_, features, _) = layer("flood", &files, set(mapped));
    assert_eq!(ranks(&features), [5]);
}

#[test]
fn err_an_object_of_two_ranks_is_not_read_by_the_first() {
    let text = water(RIVER, &["<uro:rank>1</uro:rank>", "<uro:rank>4</uro:rank>"]);
    let found = fault("flood", &[("a.gml", text.as_bytes())], Set::default());
    assert!(found.contains("of one event"), "{found}");
}
