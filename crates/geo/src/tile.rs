//! Checked tile addresses z/x/y in Web Mercator (XYZ, y grows southwards).

use crate::coord::{Bbox, LonLat};

/// The deepest zoom anyone may ask for.
///
/// # Source
/// Our tiles end at z14; MapLibre GL JS overzooms up to z24.
pub const MAX_ZOOM: u8 = 24;

/// The latitude at which the Web Mercator square ends.
///
/// # Units
/// Degrees.
///
/// # Source
/// OGC 17-083r4, WebMercatorQuad: atan(sinh(π)).
pub const MERCATOR_LIMIT_LAT: f64 = 85.051_128_779_806_59;

/// Why a tile address was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// Deeper than any tile.
    #[error("expected a zoom from 0 to {MAX_ZOOM}, found `{found}`")]
    Zoom {
        /// The zoom as given.
        found: u8,
    },
    /// Column or row outside the square of this zoom.
    #[error("expected {axis} below {limit} at zoom {z}, found `{found}`")]
    Outside {
        /// `x` or `y`.
        axis: &'static str,
        /// The number of tiles along an edge at this zoom.
        limit: u32,
        /// The zoom.
        z: u8,
        /// The column or row as given.
        found: u32,
    },
}

/// The address of one tile.
///
/// # Examples
/// ```
/// # use michi_geo::{coord::LonLat, tile::TileCoord};
/// let city_hall = LonLat::new(130.0987, 33.1037)?;
/// let tile = TileCoord::containing(city_hall, 14);
/// assert_eq!((tile.z(), tile.x(), tile.y()), (14, 14112, 6593));
/// assert!(tile.bounds().contains(city_hall));
/// assert!(TileCoord::new(2, 4, 0).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TileCoord {
    z: u8,
    x: u32,
    y: u32,
}

impl TileCoord {
    /// Checks and makes an address.
    ///
    /// # Errors
    /// [`TileError`] when the zoom is too deep or the column or row is outside the square.
    pub fn new(z: u8, x: u32, y: u32) -> Result<Self, TileError> {
        if z > MAX_ZOOM {
            return Err(TileError::Zoom { found: z });
        }
        let limit = 1u32 << z;
        for (axis, found) in [("x", x), ("y", y)] {
            if found >= limit {
                return Err(TileError::Outside {
                    axis,
                    limit,
                    z,
                    found,
                });
            }
        }
        Ok(TileCoord { z, x, y })
    }

    /// The tile that holds a position; zooms above the deepest count as the deepest.
    pub fn containing(at: LonLat, z: u8) -> Self {
        let z = z.min(MAX_ZOOM);
        let (x, y) = unit_square(at);
        let edge = f64::from(1u32 << z);
        let last = (1u32 << z) - 1;
        let cell = |v: f64| ((v * edge).floor().max(0.0) as u32).min(last);
        TileCoord {
            z,
            x: cell(x),
            y: cell(y),
        }
    }

    /// Zoom.
    pub const fn z(self) -> u8 {
        self.z
    }

    /// Column, counted from the west.
    pub const fn x(self) -> u32 {
        self.x
    }

    /// Row, counted from the north.
    pub const fn y(self) -> u32 {
        self.y
    }

    /// The tile's box.
    pub fn bounds(self) -> Bbox {
        let edge = f64::from(1u32 << self.z);
        let lon = |x: f64| x / edge * 360.0 - 180.0;
        let lat = |y: f64| {
            let mercator = std::f64::consts::PI * (1.0 - 2.0 * y / edge);
            mercator.sinh().atan().to_degrees()
        };
        let (x, y) = (f64::from(self.x), f64::from(self.y));
        Bbox::new(lon(x), lat(y + 1.0), lon(x + 1.0), lat(y))
            .expect("a checked tile lies on the globe")
    }

    /// Every tile of one zoom that touches the box, row by row from the north-west.
    pub fn covering(bbox: Bbox, z: u8) -> impl Iterator<Item = TileCoord> {
        let corner = |lon, lat| {
            TileCoord::containing(
                LonLat::new(lon, lat).expect("a checked box lies on the globe"),
                z,
            )
        };
        let first = corner(bbox.west(), bbox.north());
        let last = corner(bbox.east(), bbox.south());
        (first.y..=last.y)
            .flat_map(move |y| (first.x..=last.x).map(move |x| TileCoord { z: first.z, x, y }))
    }
}

/// The position in the Web Mercator unit square, x east and y south, both 0 to 1.
pub fn unit_square(at: LonLat) -> (f64, f64) {
    let lat = at
        .lat()
        .clamp(-MERCATOR_LIMIT_LAT, MERCATOR_LIMIT_LAT)
        .to_radians();
    let y = 0.5 - lat.tan().asinh() / std::f64::consts::TAU;
    ((at.lon() + 180.0) / 360.0, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_tile_on_the_last_column_and_row_is_accepted() {
        assert!(TileCoord::new(14, 16383, 16383).is_ok());
        assert!(TileCoord::new(0, 0, 0).is_ok());
    }

    #[test]
    fn err_a_tile_outside_its_zoom_is_refused() {
        assert_eq!(TileCoord::new(25, 0, 0), Err(TileError::Zoom { found: 25 }));
        let error = TileCoord::new(3, 8, 0).unwrap_err();
        assert_eq!(error.to_string(), "expected x below 8 at zoom 3, found `8`");
        assert!(TileCoord::new(3, 0, u32::MAX).is_err());
    }

    #[test]
    fn the_tiles_that_cover_a_box_touch_it_and_include_its_corners() {
        let bbox = Bbox::parse("130.0378,32.9859,130.1708,33.1316").unwrap();
        for z in 0..=14 {
            let tiles: Vec<_> = TileCoord::covering(bbox, z).collect();
            assert!(
                tiles.iter().all(|t| t.bounds().intersects(bbox)),
                "zoom {z}"
            );
            let corner = LonLat::new(bbox.east(), bbox.south()).unwrap();
            assert!(
                tiles.contains(&TileCoord::containing(corner, z)),
                "zoom {z}"
            );
        }
    }

    #[test]
    fn the_poles_and_the_antimeridian_fall_into_the_outermost_tiles() {
        let corner = TileCoord::containing(LonLat::new(180.0, -90.0).unwrap(), 4);
        assert_eq!((corner.x(), corner.y()), (15, 15));
        let corner = TileCoord::containing(LonLat::new(-180.0, 90.0).unwrap(), 4);
        assert_eq!((corner.x(), corner.y()), (0, 0));
    }
}
