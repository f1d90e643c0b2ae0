//! Names on the map, and the facilities: the reader's name first, the sign's or the kana below.

use michi_geo::feature::PlaceKind;
use michi_geo::load::LoadedLayer;
use michi_geo::names::JA;
use michi_l10n::LocaleInfo;
use serde_json::{Value, json};

use super::{layer, name_tags, with};

/// Ink and halo of labels: contrast over every hazard colour.
const INK: &str = "#1a1a1a";
const HALO: &str = "#ffffff";
/// Facilities: an evacuation site is filled, a place that is only a shelter is a ring.
const SITE: &str = "#197a4b";
/// Families are the device's: without an address for glyphs, any name means its own fonts.
const FONTS: [&str; 1] = ["sans-serif"];

/// How a kind of place is labelled: first zoom, size in pixels at zoom 10 and 16, order.
struct Look {
    kind: PlaceKind,
    minzoom: u8,
    size: (f64, f64),
}

/// Every kind, the most important first: on a crowded map the first ones stay.
const LOOKS: [Look; 7] = [
    Look {
        kind: PlaceKind::Station,
        minzoom: 11,
        size: (13.0, 16.0),
    },
    Look {
        kind: PlaceKind::District,
        minzoom: 10,
        size: (14.0, 20.0),
    },
    Look {
        kind: PlaceKind::Office,
        minzoom: 12,
        size: (12.0, 15.0),
    },
    Look {
        kind: PlaceKind::Facility,
        minzoom: 13,
        size: (12.0, 15.0),
    },
    Look {
        kind: PlaceKind::Bridge,
        minzoom: 13,
        size: (12.0, 14.0),
    },
    Look {
        kind: PlaceKind::Town,
        minzoom: 12,
        size: (12.0, 15.0),
    },
    Look {
        kind: PlaceKind::BusStop,
        minzoom: 14,
        size: (11.0, 13.0),
    },
];

/// Labels of named places, one style layer a map layer and a kind that it holds.
pub(super) fn places(layers: &[&LoadedLayer], locale: &LocaleInfo) -> Vec<Value> {
    // Style layers drawn later win the room: the most important kind comes last, whatever layer
    // it is in.
    let looks = LOOKS.iter().rev();
    looks
        .flat_map(|look| {
            let holders = layers.iter().filter(|of| holds(of, look.kind));
            holders.flat_map(|of| kind_of_place(of, look, locale))
        })
        .collect()
}

fn holds(of: &LoadedLayer, kind: PlaceKind) -> bool {
    let places = of.features().places();
    places.iter().any(|place| place.kind == kind)
}

fn kind_of_place(of: &LoadedLayer, look: &Look, locale: &LocaleInfo) -> Vec<Value> {
    let filter = json!(["==", ["get", "place_kind"], look.kind]);
    let mut layout = label(locale, look.size);
    let station = look.kind == PlaceKind::Station;
    if station {
        stay_beside_point(&mut layout);
    }
    let members = json!({
        "minzoom": look.minzoom,
        "filter": filter,
        "layout": layout,
        "paint": { "text-color": INK, "text-halo-color": HALO, "text-halo-width": 1.6 },
    });
    let names = with(
        layer(of, &format!("label-{}", look.kind), "symbol"),
        members,
    );
    let mut styled = Vec::from_iter(station.then(|| dot(of, look, &filter)));
    styled.push(names);
    styled
}

/// Stations are the landmarks: their names move round the point, out of the way of the symbols
/// of sites, and are there even where no side of it is free.
fn stay_beside_point(layout: &mut Value) {
    layout["text-variable-anchor"] = json!([
        "bottom",
        "top",
        "left",
        "right",
        "bottom-left",
        "bottom-right",
        "top-left",
        "top-right"
    ]);
    layout["text-radial-offset"] = json!(0.6);
    layout["text-justify"] = json!("auto");
    layout["text-overlap"] = json!("always");
    layout["text-padding"] = json!(1);
}

/// Where a station is, as its name stands beside it.
fn dot(of: &LoadedLayer, look: &Look, filter: &Value) -> Value {
    let members = json!({
        "minzoom": look.minzoom,
        "filter": filter,
        "paint": {
            "circle-radius": ["interpolate", ["linear"], ["zoom"], 10, 3, 16, 6],
            "circle-color": HALO,
            "circle-stroke-color": INK,
            "circle-stroke-width": 2,
        },
    });
    with(layer(of, &format!("dot-{}", look.kind), "circle"), members)
}

/// Circles and labels of facilities.
pub(super) fn shelters(of: &LoadedLayer, locale: &LocaleInfo) -> Vec<Value> {
    let emergency = json!(["==", ["get", "emergency"], true]);
    let circles = json!({
        "paint": {
            "circle-radius": ["interpolate", ["linear"], ["zoom"], 10, 4, 16, 11],
            "circle-color": ["case", emergency, SITE, HALO],
            "circle-stroke-color": ["case", emergency, HALO, SITE],
            "circle-stroke-width": 2,
        },
    });
    let mut layout = label(locale, (11.0, 14.0));
    layout["text-anchor"] = json!("top");
    layout["text-offset"] = json!([0, 0.9]);
    let names = json!({
        "minzoom": 13,
        "layout": layout,
        "paint": { "text-color": INK, "text-halo-color": HALO, "text-halo-width": 1.6 },
    });
    vec![
        with(layer(of, "circle", "circle"), circles),
        with(layer(of, "label", "symbol"), names),
    ]
}

fn label(locale: &LocaleInfo, size: (f64, f64)) -> Value {
    json!({
        "text-field": text(locale),
        "text-font": FONTS,
        "text-size": ["interpolate", ["linear"], ["zoom"], 10, size.0, 16, size.1],
        "text-line-height": locale.line_height.clamp(1.0, 1.6),
        "text-max-width": 9,
        "text-padding": 4,
    })
}

/// The reader's name; below it the name on the signs, or the reading of its kanji, where that is
/// another one.
fn text(locale: &LocaleInfo) -> Value {
    let get = |tag: &str| json!(["get", format!("name:{tag}")]);
    let mut tried = vec![json!("coalesce")];
    tried.extend(name_tags(locale).into_iter().map(get));
    let own = Value::Array(tried);
    let below = match &locale.names_ruby {
        Some(reading) => json!(["coalesce", get(reading), own]),
        None if locale.names_beside => get(JA),
        None => return own,
    };
    let small = json!({ "font-scale": 0.85 });
    let both = json!(["format", own, {}, "\n", {}, below, small]);
    json!(["case", ["==", own, below], own, both])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str, toml: &str) -> LocaleInfo {
        LocaleInfo::parse(tag, toml).unwrap()
    }

    #[test]
    fn a_foreign_name_has_the_sign_below_it() {
        let english = "endonym = 'English'\nstatus = 'draft'\nfallback = 'ja'\n\
                       names = ['en', 'ja-Latn']\nnames_beside = true";
        let text = text(&locale("en", english)).to_string();
        assert!(
            text.contains(r#"["coalesce",["get","name:en"],["get","name:ja-Latn"]"#),
            "{text}"
        );
        assert!(
            text.contains("format") && text.contains("font-scale"),
            "{text}"
        );
    }

    #[test]
    fn a_language_with_readings_has_the_kana_below_the_kanji() {
        let easy = "endonym = 'やさしい日本語'\nstatus = 'draft'\nfallback = 'ja'\n\
                    names = ['ja']\nnames_ruby = 'ja-Hrkt'";
        let text = text(&locale("ja-simple", easy)).to_string();
        let kana = r#"["coalesce",["get","name:ja-Hrkt"],["coalesce",["get","name:ja"]]]"#;
        assert!(text.contains(&format!(r#""\n",{{}},{kana}"#)), "{text}");
        assert!(text.contains("font-scale"), "{text}");
    }

    #[test]
    fn japanese_stands_alone() {
        let text = text(&locale(
            "ja",
            "endonym = '日本語'\nstatus = 'source'\nnames = ['ja']",
        ));
        assert_eq!(text, json!(["coalesce", ["get", "name:ja"]]));
    }

    #[test]
    fn every_kind_of_place_has_a_look() {
        for kind in PlaceKind::ALL {
            assert!(LOOKS.iter().any(|look| look.kind == *kind), "{kind:?}");
        }
    }
}
