//! Lines: thinned per zoom, cut into tiles.

use geo_types::LineString;
use i_overlay::i_float::int::point::IntPoint;

use super::clip::cut_line;
use super::grid::{BUFFER, EXTENT, GridBox, MAX_ZOOM, coarser, snap_line};
use super::thin::thin_line;

/// How far a line may move below the deepest zoom.
///
/// # Units
/// Tile units; 8 are one pixel of a 512-pixel tile.
const TOLERANCE: f64 = 3.0;

/// The lines of one feature on the grid of the deepest zoom.
pub(super) struct Stroke {
    lines: Vec<Vec<IntPoint>>,
}

impl Stroke {
    /// Snaps the lines; those off the globe or of one point vanish.
    pub(super) fn new<'a>(lines: impl Iterator<Item = &'a LineString<f64>>) -> Self {
        let lines = lines
            .filter_map(|l| snap_line(l.0.iter()))
            .filter(|l| l.len() > 1)
            .collect();
        Stroke { lines }
    }

    /// Cuts one zoom: calls `emit` with column, row and the parts in tile units.
    pub(super) fn cut(&self, zoom: u8, mut emit: impl FnMut(u32, u32, Vec<Vec<IntPoint>>)) {
        let lines: Vec<_> = self.lines.iter().map(|line| at_zoom(line, zoom)).collect();
        let Some(bounds) = GridBox::around(lines.iter().flatten()) else {
            return;
        };
        for row in GridBox::cells(bounds.min.y, bounds.max.y) {
            for column in GridBox::cells(bounds.min.x, bounds.max.x) {
                let parts = tile_parts(&lines, column * EXTENT, row * EXTENT);
                if let (false, Ok(x), Ok(y)) = (parts.is_empty(), column.try_into(), row.try_into())
                {
                    emit(x, y, parts);
                }
            }
        }
    }
}

fn at_zoom(line: &[IntPoint], zoom: u8) -> Vec<IntPoint> {
    if zoom >= MAX_ZOOM {
        return line.to_vec();
    }
    let mut thinned = thin_line(line, TOLERANCE * f64::from(1u32 << (MAX_ZOOM - zoom)));
    for p in &mut thinned {
        *p = coarser(*p, zoom);
    }
    thinned.dedup();
    thinned
}

/// The parts near one tile, or none if all of them are in its buffer only.
fn tile_parts(lines: &[Vec<IntPoint>], left: i32, top: i32) -> Vec<Vec<IntPoint>> {
    let frame = GridBox {
        min: IntPoint {
            x: left - BUFFER,
            y: top - BUFFER,
        },
        max: IntPoint {
            x: left + EXTENT + BUFFER,
            y: top + EXTENT + BUFFER,
        },
    };
    let proper = GridBox {
        min: IntPoint { x: left, y: top },
        max: IntPoint {
            x: left + EXTENT - 1,
            y: top + EXTENT - 1,
        },
    };
    let mut parts: Vec<_> = lines
        .iter()
        .flat_map(|line| cut_line(line, frame))
        .collect();
    if !parts.iter().any(|part| !cut_line(part, proper).is_empty()) {
        return Vec::new();
    }
    for p in parts.iter_mut().flatten() {
        *p = IntPoint {
            x: p.x - left,
            y: p.y - top,
        };
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_over_two_tiles_is_in_both_and_meets_at_the_edge() {
        let line = LineString::from(vec![(130.09, 33.1), (130.12, 33.1)]);
        let stroke = Stroke::new([line].iter());
        let mut tiles = Vec::new();
        stroke.cut(14, |x, y, parts| tiles.push((x, y, parts)));
        assert!(tiles.len() >= 2);
        for pair in tiles.windows(2) {
            assert_eq!(pair[0].0 + 1, pair[1].0);
            let leaves = pair[0].2[0].iter().any(|p| p.x == EXTENT + BUFFER);
            let enters = pair[1].2[0].iter().any(|p| p.x == -BUFFER);
            assert!(leaves && enters);
        }
    }
}
