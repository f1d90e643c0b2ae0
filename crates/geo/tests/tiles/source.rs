//! What the tiles are cut from: a made-up raster without gaps, and the real flood layer.

use std::collections::BTreeMap;

use geo::{Area, BoundingRect, Intersects};
use geo_types::{Coord, LineString, MultiPolygon, Polygon, Rect, coord};
use michi_geo::coord::LonLat;
use michi_geo::geojson::{Form, parse};
use michi_geo::hazard::Scheme;
use michi_geo::layer::Role;
use michi_geo::metric::LocalMetric;
use michi_geo::mvt::{EXTENT, LayerTiles, TileFeature, TileGeometry};
use michi_geo::tile::TileCoord;

/// Areas with ranks.
pub(crate) struct Source {
    zones: Vec<(u64, MultiPolygon<f64>)>,
    boxes: Vec<Rect<f64>>,
}

/// Grid units of zoom 14, by the textbook formula.
pub(crate) fn to_units(lon: f64, lat: f64) -> (f64, f64) {
    let world = f64::from(1 << 14) * f64::from(EXTENT);
    let (sin, x) = (lat.to_radians().sin(), (lon + 180.0) / 360.0);
    let y = 0.5 - ((1.0 + sin) / (1.0 - sin)).ln() / (4.0 * std::f64::consts::PI);
    (x * world, y * world)
}

/// 90 × 70 pixels of four ranks in patches, rows of equal rank joined; the edge is a rectangle.
pub(crate) fn full_raster() -> Source {
    const PIXEL: f64 = 360.0 / 8_388_608.0;
    let rank = |column: i32, row: i32| {
        let wave = (f64::from(column) * 0.31).sin() + (f64::from(row) * 0.23).cos();
        let speckle = (column * 73 + row * 151) % 11 == 0;
        1 + ((wave + 2.0) * 0.99) as u64 % 4 + u64::from(speckle && wave < 0.9)
    };
    let mut zones = Vec::new();
    for row in 0..70 {
        let mut start = 0;
        for column in 1..=90 {
            if column == 90 || rank(column, row) != rank(start, row) {
                let corner = |c: i32, r: i32| coord! { x: 130.09 + f64::from(c) * PIXEL, y: 33.09 + f64::from(r) * PIXEL };
                let shape = Rect::new(corner(start, row), corner(column, row + 1)).to_polygon();
                zones.push((rank(start, row), MultiPolygon::new(vec![shape])));
                start = column;
            }
        }
    }
    Source::new(zones)
}

/// The flood layer of the repository.
pub(crate) fn flood_of_kashima() -> Source {
    let bytes = include_bytes!("../../../../layers/flood-l2/data.geojson");
    let scheme = Some(Scheme::Standard6);
    let form = Form {
        layer: "flood-l2",
        file: "data.geojson",
        role: Role::Hazard,
        scheme,
    };
    let features = parse(bytes, form).unwrap();
    let zone = |z: &michi_geo::feature::Zone| (u64::from(z.rank.number()), z.shape.clone());
    Source::new(features.zones().iter().map(zone).collect())
}

impl Source {
    fn new(mut zones: Vec<(u64, MultiPolygon<f64>)>) -> Self {
        zones.sort_by_key(|(rank, _)| *rank);
        let boxes = zones
            .iter()
            .map(|(_, shape)| shape.bounding_rect().unwrap())
            .collect();
        Source { zones, boxes }
    }

    pub(crate) fn tiles(&self) -> LayerTiles {
        let feature = |(rank, shape): &(u64, MultiPolygon<f64>)| TileFeature {
            geometry: TileGeometry::Areas(shape.clone()),
            tags: vec![("rank".to_owned(), (*rank).into())],
            min_zoom: 5,
        };
        let features: Vec<TileFeature> = self.zones.iter().map(feature).collect();
        LayerTiles::build("flood", &features)
    }

    /// The area of each rank in square units of zoom 14.
    pub(crate) fn areas(&self) -> BTreeMap<u64, f64> {
        let mut areas = BTreeMap::new();
        for (rank, shape) in &self.zones {
            *areas.entry(*rank).or_default() += in_units(shape).unsigned_area();
        }
        areas
    }

    /// The part of the whole box in a tile, in square units of the tile's zoom.
    pub(crate) fn area_in(&self, at: TileCoord) -> f64 {
        let scale = f64::from(1 << (14 - at.z()));
        let corners = self.boxes.iter().flat_map(|b| [b.min(), b.max()]);
        let units = corners
            .map(|c| to_units(c.x, c.y))
            .map(|(x, y)| (x / scale, y / scale));
        let units: Vec<(f64, f64)> = units.collect();
        let side = |values: Vec<f64>, cell: u32| {
            let low = values.iter().copied().fold(f64::INFINITY, f64::min);
            let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let from = f64::from(cell) * f64::from(EXTENT);
            (high.min(from + f64::from(EXTENT)) - low.max(from)).max(0.0)
        };
        let width = side(units.iter().map(|u| u.0).collect(), at.x());
        width * side(units.iter().map(|u| u.1).collect(), at.y())
    }

    /// Points spread over the box of all zones, the same every time.
    pub(crate) fn random_points(&self, count: usize) -> Vec<LonLat> {
        let mut seed = 7u64;
        let mut random = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 11) as f64 / (1u64 << 53) as f64
        };
        let corners = self.boxes.iter().flat_map(|b| [b.min(), b.max()]);
        let all = LineString::from_iter(corners).bounding_rect().unwrap();
        let mut point = || {
            let lon = all.min().x + random() * all.width();
            LonLat::new(lon, all.min().y + random() * all.height()).unwrap()
        };
        (0..count).map(|_| point()).collect()
    }

    /// The worst rank whose zone holds the point, by looking at every zone.
    pub(crate) fn rank_at(&self, at: LonLat) -> Option<u64> {
        let zones = self.zones.iter().zip(&self.boxes);
        let near = zones.filter(|(_, b)| b.intersects(&at.coord()));
        near.filter(|((_, shape), _)| shape.intersects(&at.coord()))
            .map(|((rank, _), _)| *rank)
            .max()
    }

    pub(crate) fn is_within_a_metre_of_an_edge(&self, at: LonLat) -> bool {
        let metric = LocalMetric::at(at);
        let rings = self
            .zones
            .iter()
            .flat_map(|(_, shape)| shape.iter())
            .flat_map(all_rings);
        rings
            .flat_map(LineString::lines)
            .any(|l| metric.segment_distance_m2(l.start, l.end) < 1.0)
    }
}

fn all_rings(polygon: &Polygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    std::iter::once(polygon.exterior()).chain(polygon.interiors())
}

fn in_units(shape: &MultiPolygon<f64>) -> MultiPolygon<f64> {
    use geo::MapCoords as _;
    shape.map_coords(|Coord { x, y }| {
        let (x, y) = to_units(x, y);
        coord! { x: x, y: y }
    })
}
