//! The style of a hazard tile: each rank in its official colour.

use crate::split::layer_name;
use csscolorparser::Color;
use maplibre::style::Style;
use maplibre::style::layer::{FillPaint, LayerPaint, StyleLayer};

/// A fill for each rank, drawn in the given order.
pub(crate) fn style(fills: &[(u64, Color)]) -> Style {
    let layers = fills
        .iter()
        .zip(1..)
        .map(|((rank, color), index)| StyleLayer {
            // a layer with index 0 is never drawn
            index,
            id: layer_name(*rank),
            paint: Some(LayerPaint::Fill(FillPaint {
                fill_color: Some(color.clone()),
            })),
            source_layer: Some(layer_name(*rank)),
            ..StyleLayer::default()
        });
    Style {
        name: "hazard".to_owned(),
        layers: layers.collect(),
        ..Style::default()
    }
}
