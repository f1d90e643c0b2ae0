//! Writing one layer of one tile.

use fast_mvt::{MvtCoord, MvtGeomType, MvtLayerBuilder, MvtResult, MvtValueRef};
use i_overlay::i_float::int::point::IntPoint;
use i_overlay::i_shape::int::shape::IntShapes;
use serde_json::Value;

/// What one feature shows in one tile, in tile units.
pub(super) enum Shown {
    Point(IntPoint),
    Lines(Vec<Vec<IntPoint>>),
    Areas(IntShapes),
}

/// One feature in one tile.
pub(super) struct Entry<'a> {
    pub(super) shown: Shown,
    pub(super) tags: &'a [(String, Value)],
}

/// The bytes of one layer with its features in order.
///
/// Polygons are wound as MVT 2.1 asks: exterior rings positive by the surveyor's formula with y
/// downwards, holes negative.
///
/// # Errors
/// The encoder's error, for a layer without a name or a feature beyond the format's limits.
pub(super) fn layer(name: &str, entries: &[Entry<'_>]) -> MvtResult<Vec<u8>> {
    let mut layer = MvtLayerBuilder::new(name)?;
    for entry in entries {
        let geometry = match &entry.shown {
            Shown::Point(_) => MvtGeomType::Point,
            Shown::Lines(_) => MvtGeomType::LineString,
            Shown::Areas(_) => MvtGeomType::Polygon,
        };
        let mut feature = layer.feature_of(geometry);
        match &entry.shown {
            Shown::Point(p) => {
                feature.points([coord(p)])?;
            }
            Shown::Lines(lines) => {
                for line in lines {
                    feature.line(line.iter().map(coord))?;
                }
            }
            Shown::Areas(shapes) => {
                for shape in shapes {
                    for (i, ring) in shape.iter().enumerate() {
                        feature.ring(ring.iter().map(coord), i == 0)?;
                    }
                }
            }
        }
        for (key, value) in entry.tags {
            if let Some(value) = tag(value) {
                feature.tag_ref(key, value)?;
            }
        }
        layer = feature.end();
    }
    Ok(layer.encode())
}

fn coord(p: &IntPoint) -> MvtCoord {
    MvtCoord { x: p.x, y: p.y }
}

/// Text, whole numbers and truth values; anything else has no place in a tile.
fn tag(value: &Value) -> Option<MvtValueRef<'_>> {
    match value {
        Value::String(text) => Some(MvtValueRef::String(text)),
        Value::Bool(truth) => Some(MvtValueRef::Bool(*truth)),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(n), _) => Some(MvtValueRef::UInt(n)),
            (None, Some(n)) => Some(MvtValueRef::SInt(n)),
            _ => number.as_f64().map(MvtValueRef::Double),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
