//! Hazard zones: the official colours of the ranks, from the rank tables.

use michi_geo::hazard::{Attribute, Scheme};
use michi_geo::load::LoadedLayer;
use serde_json::{Value, json};

use super::{layer, with};

/// Colour of a rank that its scheme does not have; import and loading refuse such ranks.
const NO_RANK: &str = "#808080";
/// Zones have the legend's own colours: nothing lies under them but the ground.
const OPACITY: f64 = 1.0;
/// Outline: one colour for all ranks, so that black-and-white print still shows the edges.
const EDGE: &str = "rgba(0,0,0,0.16)";

/// Fill and outline of a hazard layer, or none for a layer that measures nothing.
pub(super) fn styled(of: &LoadedLayer) -> Vec<Value> {
    let Some(hazard) = of.hazard() else {
        return Vec::new();
    };
    let visibility = if shown_at_first(hazard.attribute) {
        "visible"
    } else {
        "none"
    };
    let about = json!({
        "michi:layer": of.id(),
        "michi:role": of.role(),
        "michi:kind": hazard.kind,
        "michi:attribute": hazard.attribute,
    });
    let fill = json!({
        "metadata": about,
        "layout": { "visibility": visibility, "fill-sort-key": ["get", "rank"] },
        "paint": {
            "fill-color": colour(hazard.scheme),
            "fill-opacity": OPACITY,
            "fill-antialias": false,
        },
    });
    let edge = json!({
        "metadata": about,
        "minzoom": 13,
        "layout": { "visibility": visibility },
        "paint": { "line-color": EDGE, "line-width": 0.6 },
    });
    vec![
        with(layer(of, "fill", "fill"), fill),
        with(layer(of, "edge", "line"), edge),
    ]
}

/// Depths and zones stand on the map from the start; what is drawn over them is switched on.
fn shown_at_first(attribute: Attribute) -> bool {
    matches!(attribute, Attribute::Depth | Attribute::Zone)
}

/// An expression from `rank` (and `phenomenon`, where it decides) to the official colour.
fn colour(scheme: Scheme) -> Value {
    let by_phenomenon = scheme.rows().any(|row| row.phenomenon.is_some());
    let input = if by_phenomenon {
        json!(["concat", ["get", "rank"], "/", ["get", "phenomenon"]])
    } else {
        json!(["get", "rank"])
    };
    let mut expression = vec![json!("match"), input];
    for row in scheme.rows() {
        let label = match row.phenomenon {
            Some(phenomenon) if by_phenomenon => {
                json!(format!("{}/{}", row.number, phenomenon.number()))
            }
            _ => json!(row.number),
        };
        expression.extend([label, json!(row.hex)]);
    }
    expression.push(json!(NO_RANK));
    Value::Array(expression)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_colours_come_from_the_rank_table_in_its_order() {
        let Value::Array(expression) = colour(Scheme::Standard6) else {
            panic!("no array")
        };
        let rows: Vec<_> = Scheme::Standard6.rows().collect();
        assert_eq!(expression.len(), 2 + 2 * rows.len() + 1);
        assert_eq!(expression[2], json!(rows[0].number));
        assert_eq!(expression[3], json!(rows[0].hex));
    }

    #[test]
    fn labels_of_a_match_are_never_given_twice() {
        for scheme in [
            Scheme::Sediment,
            Scheme::Collapse,
            Scheme::Duration7,
            Scheme::Detailed8,
        ] {
            let Value::Array(expression) = colour(scheme) else {
                panic!("no array")
            };
            let labels: Vec<String> = expression[2..expression.len() - 1]
                .iter()
                .step_by(2)
                .map(Value::to_string)
                .collect();
            let mut once = labels.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), labels.len(), "{scheme:?}: {labels:?}");
        }
    }
}
