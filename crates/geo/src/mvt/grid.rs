//! The integer grid all tiles are cut from: 4096 units a tile edge at the deepest zoom.

use geo_types::Coord;
use i_overlay::i_float::int::point::IntPoint;

use crate::coord::LonLat;
use crate::tile::unit_square;

/// Units along a tile's edge.
///
/// # Source
/// Mapbox Vector Tile Specification 2.1, section 4.1: the usual extent.
pub const EXTENT: i32 = 4096;

/// How far geometry reaches over a tile's edge.
///
/// # Units
/// Tile units.
pub const BUFFER: i32 = 64;

/// The shallowest zoom with tiles.
pub const MIN_ZOOM: u8 = 5;

/// The deepest zoom with tiles; its geometry is not thinned.
pub const MAX_ZOOM: u8 = 14;

/// A position on the grid of the deepest zoom, or `None` when it is not on the globe.
pub(super) fn snap(c: Coord<f64>) -> Option<IntPoint> {
    let (x, y) = unit_square(LonLat::new(c.x, c.y).ok()?);
    let units = f64::from(1u32 << MAX_ZOOM) * f64::from(EXTENT);
    Some(IntPoint {
        x: (x * units).round() as i32,
        y: (y * units).round() as i32,
    })
}

/// A line of positions on the grid, without repeats in a row; `None` when one is off the globe.
pub(super) fn snap_line<'a>(coords: impl Iterator<Item = &'a Coord<f64>>) -> Option<Vec<IntPoint>> {
    let mut line: Vec<IntPoint> = coords.map(|c| snap(*c)).collect::<Option<_>>()?;
    line.dedup();
    Some(line)
}

/// The point on the coarser grid of `zoom`, rounded half up.
pub(super) fn coarser(p: IntPoint, zoom: u8) -> IntPoint {
    let shift = MAX_ZOOM - zoom;
    let half = (1i32 << shift) >> 1;
    IntPoint {
        x: (p.x + half) >> shift,
        y: (p.y + half) >> shift,
    }
}

/// A box on the grid; corners included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct GridBox {
    pub(super) min: IntPoint,
    pub(super) max: IntPoint,
}

impl GridBox {
    /// The box around the points, or `None` without points.
    pub(super) fn around<'a>(points: impl IntoIterator<Item = &'a IntPoint>) -> Option<GridBox> {
        points
            .into_iter()
            .map(|p| GridBox { min: *p, max: *p })
            .reduce(GridBox::join)
    }

    /// The box around both.
    pub(super) fn join(self, other: GridBox) -> GridBox {
        GridBox {
            min: IntPoint {
                x: self.min.x.min(other.min.x),
                y: self.min.y.min(other.min.y),
            },
            max: IntPoint {
                x: self.max.x.max(other.max.x),
                y: self.max.y.max(other.max.y),
            },
        }
    }

    /// The tile rows or columns the range from `low` to `high` touches.
    pub(super) fn cells(low: i32, high: i32) -> std::ops::RangeInclusive<i32> {
        low.div_euclid(EXTENT)..=high.div_euclid(EXTENT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_to_a_coarser_grid_moves_a_point_by_half_a_unit_at_most() {
        for x in [-9, -8, -5, -4, -3, 0, 3, 4, 5, 1 << 25] {
            let p = coarser(IntPoint { x, y: x }, 11);
            assert!((p.x * 8 - x).abs() <= 4, "{x}");
            assert_eq!(p.x, p.y);
        }
    }

    #[test]
    fn a_position_off_the_globe_has_no_place_on_the_grid() {
        assert!(
            snap(Coord {
                x: f64::NAN,
                y: 33.0
            })
            .is_none()
        );
        assert!(snap(Coord { x: 33.1, y: 130.1 }).is_none());
        let origin = snap(Coord { x: 0.0, y: 0.0 }).unwrap();
        assert_eq!((origin.x, origin.y), (1 << 25, 1 << 25));
    }
}
