//! The slow, obvious answer at a point: every polygon, whole numbers, no index, no geometry crate.

use serde_json::Value;

use crate::layer_folder::LayerFolder;

/// Units of the oracle's plane: 1e-7 degree, the precision of layer files.
pub const UNITS_PER_DEGREE: f64 = 1e7;

/// Mean earth radius in metres.
///
/// # Source
/// IUGG 1980 (GRS80), R1.
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A position in whole units, x east and y north.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Longitude in 1e-7 degree.
    pub x: i64,
    /// Latitude in 1e-7 degree.
    pub y: i64,
}

impl Spot {
    /// The nearest spot to a lon, lat pair in degrees.
    pub fn of_degrees(lon: f64, lat: f64) -> Self {
        let units = |degrees: f64| (degrees * UNITS_PER_DEGREE).round() as i64;
        Self {
            x: units(lon),
            y: units(lat),
        }
    }

    /// Longitude and latitude in degrees, each the `f64` nearest to its decimal.
    pub fn degrees(self) -> (f64, f64) {
        (
            self.x as f64 / UNITS_PER_DEGREE,
            self.y as f64 / UNITS_PER_DEGREE,
        )
    }
}

/// A polygon of a layer.
pub struct Zone {
    /// Its rank in the layer's scheme; 0 for an area that has none, such as the city's.
    pub rank: i64,
    /// Its feature's properties.
    pub properties: Value,
    rings: Vec<Vec<Spot>>,
    low: Spot,
    high: Spot,
}

/// Whether a spot is in a ring, on it or outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Inside,
    Edge,
    Outside,
}

impl Zone {
    /// Whether the closed polygon holds the spot: its edge belongs to it.
    pub fn holds(&self, spot: Spot) -> bool {
        if self.is_beyond(spot, 0) {
            return false;
        }
        match place(&self.rings[0], spot) {
            Place::Outside => false,
            Place::Edge => true,
            Place::Inside => self.rings[1..]
                .iter()
                .all(|h| place(h, spot) != Place::Inside),
        }
    }

    /// Metres from the spot to the closed polygon, or `None` when surely more than `limit_m`.
    pub fn distance_m(&self, spot: Spot, limit_m: f64) -> Option<f64> {
        let margin = (limit_m / metres_per_unit(spot).0 * 1.1).ceil() as i64;
        if self.is_beyond(spot, margin) {
            return None;
        }
        if self.holds(spot) {
            return Some(0.0);
        }
        let edges = self.rings.iter().flat_map(|ring| ring.windows(2));
        edges
            .map(|e| edge_distance_m(spot, e[0], e[1]))
            .min_by(f64::total_cmp)
    }

    /// Every edge of the polygon.
    pub fn edges(&self) -> impl Iterator<Item = (Spot, Spot)> + '_ {
        self.rings
            .iter()
            .flat_map(|ring| ring.windows(2))
            .map(|e| (e[0], e[1]))
    }

    fn is_beyond(&self, spot: Spot, margin: i64) -> bool {
        spot.x < self.low.x - margin
            || spot.x > self.high.x + margin
            || spot.y < self.low.y - margin
            || spot.y > self.high.y + margin
    }
}

/// All polygons of a layer.
pub fn zones(layer: &LayerFolder) -> Vec<Zone> {
    layer.features.iter().flat_map(zones_of).collect()
}

/// All polygons of a feature.
pub fn zones_of(feature: &Value) -> Vec<Zone> {
    let geometry = &feature["geometry"];
    let coordinates = &geometry["coordinates"];
    let polygons = match geometry["type"].as_str() {
        Some("Polygon") => vec![coordinates],
        Some("MultiPolygon") => coordinates.as_array().unwrap().iter().collect(),
        other => panic!("expected a polygon, but found {other:?}"),
    };
    polygons
        .into_iter()
        .map(|rings| zone(feature, rings))
        .collect()
}

fn zone(feature: &Value, rings: &Value) -> Zone {
    let rings: Vec<Vec<Spot>> = rings.as_array().unwrap().iter().map(ring).collect();
    let outer = &rings[0];
    let low = Spot {
        x: outer.iter().map(|s| s.x).min().unwrap(),
        y: outer.iter().map(|s| s.y).min().unwrap(),
    };
    let high = Spot {
        x: outer.iter().map(|s| s.x).max().unwrap(),
        y: outer.iter().map(|s| s.y).max().unwrap(),
    };
    let rank = feature["properties"]["rank"].as_i64().unwrap_or(0);
    Zone {
        rank,
        properties: feature["properties"].clone(),
        rings,
        low,
        high,
    }
}

fn ring(value: &Value) -> Vec<Spot> {
    let spots: Vec<Spot> = value
        .as_array()
        .unwrap()
        .iter()
        .map(|p| Spot::of_degrees(p[0].as_f64().unwrap(), p[1].as_f64().unwrap()))
        .collect();
    assert_eq!(spots.first(), spots.last(), "a ring must be closed");
    spots
}

/// Ray casting in whole numbers: exact, so an edge is an edge.
fn place(ring: &[Spot], p: Spot) -> Place {
    let mut inside = false;
    for edge in ring.windows(2) {
        let (a, b) = (edge[0], edge[1]);
        let cross = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        let in_box = p.x >= a.x.min(b.x) && p.x <= a.x.max(b.x);
        let in_box = in_box && p.y >= a.y.min(b.y) && p.y <= a.y.max(b.y);
        if cross == 0 && in_box {
            return Place::Edge;
        }
        if (a.y > p.y) != (b.y > p.y) && (cross > 0) == (b.y > a.y) {
            inside = !inside;
        }
    }
    if inside {
        Place::Inside
    } else {
        Place::Outside
    }
}

/// Metres per unit of x and of y around a spot.
fn metres_per_unit(spot: Spot) -> (f64, f64) {
    let degree_m = EARTH_RADIUS_M.to_radians();
    let y = degree_m / UNITS_PER_DEGREE;
    (y * spot.degrees().1.to_radians().cos(), y)
}

fn edge_distance_m(p: Spot, a: Spot, b: Spot) -> f64 {
    let (sx, sy) = metres_per_unit(p);
    let flat = |s: Spot| ((s.x - p.x) as f64 * sx, (s.y - p.y) as f64 * sy);
    let ((ax, ay), (bx, by)) = (flat(a), flat(b));
    let (dx, dy) = (bx - ax, by - ay);
    let length2 = dx * dx + dy * dy;
    let t = if length2 == 0.0 {
        0.0
    } else {
        (-(ax * dx + ay * dy) / length2).clamp(0.0, 1.0)
    };
    (ax + t * dx).hypot(ay + t * dy)
}

/// The deepest rank at the spot over all zones.
pub fn deepest(zones: &[Zone], spot: Spot) -> Option<i64> {
    zones.iter().filter(|z| z.holds(spot)).map(|z| z.rank).max()
}

/// Metres to the nearest zone of each rank worse than `at`, within `limit_m`.
pub fn worse_nearby(zones: &[Zone], spot: Spot, at: Option<i64>, limit_m: f64) -> Vec<(i64, f64)> {
    let worse = zones.iter().filter(|z| at.is_none_or(|rank| z.rank > rank));
    worse
        .filter_map(|z| z.distance_m(spot, limit_m).map(|d| (z.rank, d)))
        .collect()
}

/// Metres from the spot to the nearest edge of any zone, when less than `limit_m`.
pub fn edge_nearby_m(zones: &[Zone], spot: Spot, limit_m: f64) -> Option<f64> {
    let margin = (limit_m / metres_per_unit(spot).0 * 1.1).ceil() as i64;
    let close = zones.iter().filter(|z| !z.is_beyond(spot, margin));
    let distances = close
        .flat_map(Zone::edges)
        .map(|(a, b)| edge_distance_m(spot, a, b));
    distances.min_by(f64::total_cmp).filter(|d| *d <= limit_m)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square_with_hole() -> Zone {
        let rings = serde_json::json!([
            [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]],
            [[0.4, 0.4], [0.4, 0.6], [0.6, 0.6], [0.6, 0.4], [0.4, 0.4]]
        ]);
        zone(&serde_json::json!({"properties": {"rank": 2}}), &rings)
    }

    #[test]
    fn the_edge_belongs_to_the_polygon_and_so_does_the_rim_of_a_hole() {
        let zone = square_with_hole();
        for (lon, lat) in [(0.2, 0.2), (0.0, 0.5), (1.0, 1.0), (0.4, 0.5), (0.6, 0.6)] {
            assert!(zone.holds(Spot::of_degrees(lon, lat)), "{lon} {lat}");
        }
        for (lon, lat) in [(0.5, 0.5), (1.000_000_1, 0.5), (-0.1, 0.0), (0.5, 1.1)] {
            assert!(!zone.holds(Spot::of_degrees(lon, lat)), "{lon} {lat}");
        }
    }

    #[test]
    fn distance_is_measured_to_the_nearest_edge_in_metres() {
        let zone = square_with_hole();
        let near = Spot::of_degrees(1.000_1, 0.5);
        let distance = zone.distance_m(near, 50.0).expect("within 50 m");
        assert!((distance - 11.12).abs() < 0.01, "{distance}");
        assert_eq!(zone.distance_m(Spot::of_degrees(0.1, 0.1), 50.0), Some(0.0));
        assert_eq!(zone.distance_m(Spot::of_degrees(1.01, 0.5), 50.0), None);
    }
}
