//! Directions in words: eight points of the compass.

use michi_geo::coord::LonLat;

/// The points of the compass as message ids have them, from north and clockwise.
pub(super) const POINTS: [&str; 8] = [
    "north",
    "north-east",
    "east",
    "south-east",
    "south",
    "south-west",
    "west",
    "north-west",
];

/// Ends nearer to each other than this tell no direction: the line comes back to its start.
///
/// # Units
/// Degrees of latitude (about 20 m).
const NEAREST_DEGREES: f64 = 0.0002;

/// The point of the compass from one position towards another.
pub(super) fn compass(from: LonLat, to: LonLat) -> Option<&'static str> {
    let north = to.lat() - from.lat();
    let east = (to.lon() - from.lon()) * from.lat().to_radians().cos();
    if north.hypot(east) < NEAREST_DEGREES {
        return None;
    }
    let eighths = (east.atan2(north) / std::f64::consts::FRAC_PI_4).round();
    POINTS
        .iter()
        .copied()
        .enumerate()
        .find_map(|(index, point)| {
            let index = f64::from(u32::try_from(index).unwrap_or_default());
            (index == eighths.rem_euclid(8.0)).then_some(point)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_the_station_to_each_side_is_named() {
        let at = |lon, lat| LonLat::new(lon, lat).unwrap();
        let here = at(130.1, 33.1);
        for (lon, lat, point) in [
            (130.1, 33.2, Some("north")),
            (130.2, 33.18, Some("north-east")),
            (130.2, 33.1, Some("east")),
            (130.1, 33.0, Some("south")),
            (130.0, 33.1, Some("west")),
            (130.0, 33.18, Some("north-west")),
            (130.1, 33.1001, None),
        ] {
            assert_eq!(compass(here, at(lon, lat)), point, "{lon}, {lat}");
        }
    }
}
