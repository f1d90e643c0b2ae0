//! Checked positions: longitude before latitude, WGS 84 degrees; distances in metres.

use geo_types::Coord;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Why a position or a box was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CoordError {
    /// A coordinate is NaN or infinite.
    #[error("expected a finite number for {axis}, found `{found}`")]
    NotFinite {
        /// `lon` or `lat`.
        axis: &'static str,
        /// The value as given.
        found: f64,
    },
    /// A coordinate is a number, but not one on the globe.
    #[error("expected {axis} from -{limit} to {limit}, found `{found}`")]
    OutOfRange {
        /// `lon` or `lat`.
        axis: &'static str,
        /// The largest allowed absolute value, degrees.
        limit: f64,
        /// The value as given.
        found: f64,
    },
    /// A box whose west is east of its east, or south north of its north.
    #[error("expected west <= east and south <= north, found `{west},{south},{east},{north}`")]
    Inverted {
        /// West edge, degrees.
        west: f64,
        /// South edge, degrees.
        south: f64,
        /// East edge, degrees.
        east: f64,
        /// North edge, degrees.
        north: f64,
    },
    /// Text that is not four comma-separated numbers.
    #[error("expected four numbers `west,south,east,north`, found `{found}`")]
    NotABox {
        /// The text as given, cut to a readable length.
        found: String,
    },
    /// A distance that is negative, NaN or infinite.
    #[error("expected a distance of 0 m or more, found `{found}`")]
    BadDistance {
        /// The value as given.
        found: f64,
    },
}

/// A position on the globe, WGS 84 (JGD2011 agrees within centimetres).
///
/// # Units
/// Degrees.
///
/// # Examples
/// ```
/// # use michi_geo::coord::LonLat;
/// let city_hall = LonLat::new(130.0987, 33.1037)?;
/// assert_eq!(city_hall.lon(), 130.0987);
/// assert!(LonLat::new(f64::NAN, 33.0).is_err());
/// # Ok::<(), michi_geo::coord::CoordError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    lon: f64,
    lat: f64,
}

impl LonLat {
    /// Checks and makes a position.
    ///
    /// # Errors
    /// [`CoordError`] when a value is not finite or not on the globe.
    pub fn new(lon: f64, lat: f64) -> Result<Self, CoordError> {
        check_axis("lon", lon, 180.0)?;
        check_axis("lat", lat, 90.0)?;
        Ok(LonLat { lon, lat })
    }

    /// Longitude, degrees east.
    pub const fn lon(self) -> f64 {
        self.lon
    }

    /// Latitude, degrees north.
    pub const fn lat(self) -> f64 {
        self.lat
    }

    /// The same position for the geometry library.
    pub const fn coord(self) -> Coord<f64> {
        Coord {
            x: self.lon,
            y: self.lat,
        }
    }

    /// The same position to 7 decimals of a degree, about a centimetre.
    ///
    /// # Source
    /// RFC 7946 section 11.2: 6 decimals are about 10 cm; one more keeps what phones draw apart.
    #[must_use]
    pub fn rounded(self) -> Self {
        const PER_DEGREE: f64 = 1e7;
        let round = |degrees: f64| (degrees * PER_DEGREE).round() / PER_DEGREE;
        LonLat {
            lon: round(self.lon),
            lat: round(self.lat),
        }
    }

    /// Whether the position lies in the box that holds all of Japan.
    ///
    /// # Source
    /// Extreme points of Japan (GSI): 122.93–153.99 E, 20.43–45.56 N, rounded outwards.
    pub fn is_in_japan(self) -> bool {
        (122.0..=154.0).contains(&self.lon) && (20.0..=46.0).contains(&self.lat)
    }
}

impl Serialize for LonLat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        [self.lon, self.lat].serialize(to)
    }
}

impl<'de> Deserialize<'de> for LonLat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let [lon, lat] = <[f64; 2]>::deserialize(from)?;
        LonLat::new(lon, lat).map_err(serde::de::Error::custom)
    }
}

fn check_axis(axis: &'static str, found: f64, limit: f64) -> Result<(), CoordError> {
    if !found.is_finite() {
        return Err(CoordError::NotFinite { axis, found });
    }
    if found.abs() > limit {
        return Err(CoordError::OutOfRange { axis, limit, found });
    }
    Ok(())
}

/// A box `west, south, east, north` (RFC 7946 order) that does not cross the antimeridian.
///
/// # Units
/// Degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bbox {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

impl Bbox {
    /// Checks and makes a box.
    ///
    /// # Errors
    /// [`CoordError`] when a corner is not on the globe or the box is inverted.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Result<Self, CoordError> {
        LonLat::new(west, south)?;
        LonLat::new(east, north)?;
        if west > east || south > north {
            return Err(CoordError::Inverted {
                west,
                south,
                east,
                north,
            });
        }
        Ok(Bbox {
            west,
            south,
            east,
            north,
        })
    }

    /// Reads `west,south,east,north`, as in a query string.
    ///
    /// # Errors
    /// [`CoordError`] when the text is not four numbers that make a box.
    ///
    /// # Examples
    /// ```
    /// # use michi_geo::coord::Bbox;
    /// let kashima = Bbox::parse("130.0378,32.9859,130.1708,33.1316")?;
    /// assert_eq!(kashima.west(), 130.0378);
    /// assert!(Bbox::parse("1,2,3").is_err());
    /// # Ok::<(), michi_geo::coord::CoordError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, CoordError> {
        let not_a_box = || CoordError::NotABox {
            found: crate::code::excerpt(text),
        };
        let mut parts = text.split(',').map(|part| part.trim().parse::<f64>());
        let mut next = || parts.next().and_then(Result::ok).ok_or_else(not_a_box);
        let (west, south, east, north) = (next()?, next()?, next()?, next()?);
        if parts.next().is_some() {
            return Err(not_a_box());
        }
        Bbox::new(west, south, east, north)
    }

    /// The smallest box around the coordinates, or `None` when there are none or one is bad.
    pub fn around(coords: impl IntoIterator<Item = Coord<f64>>) -> Option<Self> {
        let mut coords = coords.into_iter();
        let first = coords.next()?;
        let mut corners = (first.x, first.y, first.x, first.y);
        for c in coords {
            corners.0 = corners.0.min(c.x);
            corners.1 = corners.1.min(c.y);
            corners.2 = corners.2.max(c.x);
            corners.3 = corners.3.max(c.y);
        }
        Bbox::new(corners.0, corners.1, corners.2, corners.3).ok()
    }

    /// West edge, degrees.
    pub const fn west(self) -> f64 {
        self.west
    }

    /// South edge, degrees.
    pub const fn south(self) -> f64 {
        self.south
    }

    /// East edge, degrees.
    pub const fn east(self) -> f64 {
        self.east
    }

    /// North edge, degrees.
    pub const fn north(self) -> f64 {
        self.north
    }

    /// `[west, south, east, north]`.
    pub const fn to_array(self) -> [f64; 4] {
        [self.west, self.south, self.east, self.north]
    }

    /// Whether the position is inside or on the edge.
    pub fn contains(self, at: LonLat) -> bool {
        (self.west..=self.east).contains(&at.lon) && (self.south..=self.north).contains(&at.lat)
    }

    /// Whether the boxes share at least a point.
    pub fn intersects(self, other: Bbox) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    /// The smallest box around both.
    pub fn union(self, other: Bbox) -> Bbox {
        Bbox {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }
}

impl Serialize for Bbox {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.to_array().serialize(to)
    }
}

/// A distance that is finite and not negative.
///
/// # Units
/// Metres.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Metres(f64);

impl Metres {
    /// No distance at all.
    pub const ZERO: Metres = Metres(0.0);

    /// Checks and makes a distance.
    ///
    /// # Errors
    /// [`CoordError::BadDistance`] when the value is negative, NaN or infinite.
    pub fn new(metres: f64) -> Result<Self, CoordError> {
        if metres.is_finite() && metres >= 0.0 {
            Ok(Metres(metres))
        } else {
            Err(CoordError::BadDistance { found: metres })
        }
    }

    /// The number of metres.
    pub const fn get(self) -> f64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_position_on_the_edge_of_the_globe_is_accepted() {
        assert!(LonLat::new(180.0, -90.0).is_ok());
    }

    #[test]
    fn err_a_position_that_is_not_finite_or_off_the_globe_is_refused() {
        assert!(matches!(
            LonLat::new(f64::NAN, 0.0),
            Err(CoordError::NotFinite { .. })
        ));
        assert!(matches!(
            LonLat::new(0.0, f64::INFINITY),
            Err(CoordError::NotFinite { .. })
        ));
        let off = LonLat::new(33.1, 130.1).unwrap_err();
        assert_eq!(
            off.to_string(),
            "expected lat from -90 to 90, found `130.1`"
        );
    }

    #[test]
    fn ok_a_box_is_read_from_text_and_knows_its_points() {
        let bbox = Bbox::parse(" 130.0, 33.0 ,130.2,33.2").unwrap();
        assert!(bbox.contains(LonLat::new(130.2, 33.0).unwrap()));
        assert!(!bbox.contains(LonLat::new(130.21, 33.0).unwrap()));
    }

    #[test]
    fn err_a_box_of_three_or_five_numbers_or_inverted_is_refused() {
        for text in ["1,2,3", "1,2,3,4,5", "a,b,c,d", "", "NaN,0,1,1"] {
            assert!(Bbox::parse(text).is_err(), "{text}");
        }
        assert!(matches!(
            Bbox::parse("2,0,1,1"),
            Err(CoordError::Inverted { .. })
        ));
    }

    #[test]
    fn err_a_distance_below_zero_is_refused() {
        assert!(Metres::new(-1.0).is_err());
        assert!(Metres::new(f64::NAN).is_err());
    }
}
