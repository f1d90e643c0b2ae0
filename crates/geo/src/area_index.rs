//! Closed areas, indexed for "which hold this point" and "how near is the next".
//!
//! Each polygon is cut into horizontal bands; a band keeps the edges that touch it. An R-tree over
//! the bands' boxes leaves a handful of edges to look at, even in a polygon of ten thousand.

use std::ops::{ControlFlow, Range};

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo_types::{Coord, MultiPolygon};
use rstar::{AABB, RTree, RTreeObject};

use crate::coord::LonLat;
use crate::metric::LocalMetric;
use crate::strips::{Edge, strips};

/// The part of one polygon between two latitudes.
#[derive(Debug, Clone, Copy)]
struct Band {
    low: [f64; 2],
    high: [f64; 2],
    first: u32,
    end: u32,
    area: u32,
}

impl Band {
    fn edges(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }
}

impl RTreeObject for Band {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_corners(self.low, self.high)
    }
}

/// Areas numbered in the order they were given.
#[derive(Debug)]
pub struct AreaIndex {
    bands: RTree<Band>,
    edges: Vec<Edge>,
}

impl AreaIndex {
    /// Indexes areas; area `n` is the `n`-th of the iterator, from 0.
    pub fn new<'a>(areas: impl IntoIterator<Item = &'a MultiPolygon<f64>>) -> Self {
        let mut bands = Vec::new();
        let mut edges = Vec::new();
        for (area, shape) in areas.into_iter().enumerate() {
            let area = index_u32(area);
            for strip in shape.iter().flat_map(strips) {
                let first = index_u32(edges.len());
                edges.extend_from_slice(&strip.edges);
                let end = index_u32(edges.len());
                bands.push(Band {
                    low: strip.low,
                    high: strip.high,
                    first,
                    end,
                    area,
                });
            }
        }
        AreaIndex {
            bands: RTree::bulk_load(bands),
            edges,
        }
    }

    /// Calls `found` with every area that holds the point; an edge belongs to its area.
    ///
    /// An area can be named more than once.
    pub fn holding(&self, at: LonLat, mut found: impl FnMut(usize)) {
        let point = at.coord();
        let spot = AABB::from_point([point.x, point.y]);
        for band in self.bands.locate_in_envelope_intersecting(&spot) {
            if holds(&self.edges[band.edges()], point) {
                found(band.area as usize);
            }
        }
    }

    /// Whether any area holds the point.
    pub fn any_holds(&self, at: LonLat) -> bool {
        let mut held = false;
        self.holding(at, |_| held = true);
        held
    }

    /// The wanted area whose edge is nearest, within `reach_m` metres, with its distance.
    ///
    /// `value` says how much an area is wanted, or that it is not; more wins over nearer.
    pub fn nearest_edge(
        &self,
        metric: &LocalMetric,
        at: LonLat,
        reach_m: f64,
        mut value: impl FnMut(usize) -> Option<u8>,
    ) -> Option<Nearest> {
        let (lon, lat) = metric.degrees(reach_m);
        let c = at.coord();
        let reach = AABB::from_corners([c.x - lon, c.y - lat], [c.x + lon, c.y + lat]);
        let mut best: Option<(u8, f64, usize)> = None;
        for band in self.bands.locate_in_envelope_intersecting(&reach) {
            let Some(value) = value(band.area as usize) else {
                continue;
            };
            let limit2 = match best {
                Some((wanted, _, _)) if value < wanted => continue,
                Some((wanted, distance2, _)) if value == wanted => distance2,
                _ => reach_m * reach_m,
            };
            if let Some(distance2) = self.edge_within(metric, band, limit2) {
                best = Some((value, distance2, band.area as usize));
            }
        }
        best.map(|(_, distance2, area)| Nearest {
            area,
            distance_m: distance2.sqrt(),
        })
    }

    /// The squared distance of the band's nearest edge, when it is at most `limit2`.
    fn edge_within(&self, metric: &LocalMetric, band: &Band, limit2: f64) -> Option<f64> {
        let distances = self.edges[band.edges()]
            .iter()
            .map(|edge| metric.segment_distance_m2(edge.a, edge.b));
        distances
            .filter(|distance2| *distance2 <= limit2)
            .min_by(f64::total_cmp)
    }
}

/// What [`AreaIndex::nearest_edge`] found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// The area's number.
    pub area: usize,
    /// Distance to its edge, metres.
    pub distance_m: f64,
}

fn index_u32(index: usize) -> u32 {
    u32::try_from(index).expect("a layer has fewer than 2^32 edges")
}

/// Whether the point is inside or on an edge, given every edge that touches its latitude.
fn holds(edges: &[Edge], point: Coord<f64>) -> bool {
    let mut inside = false;
    for edge in edges {
        match crossing(edge, point) {
            ControlFlow::Break(()) => return true,
            ControlFlow::Continue(crosses) => inside ^= crosses,
        }
    }
    inside
}

/// Whether a ray to the east crosses the edge; breaks when the point is on it.
fn crossing(edge: &Edge, p: Coord<f64>) -> ControlFlow<(), bool> {
    let Edge { a, b } = *edge;
    let spans = (a.y > p.y) != (b.y > p.y);
    if !spans {
        // The half-open rule counts no edge twice; only lying on it is left to find.
        let level = a.y == p.y && b.y == p.y && (a.x.min(b.x)..=a.x.max(b.x)).contains(&p.x);
        return if level || a == p || b == p {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(false)
        };
    }
    if a.x < p.x && b.x < p.x {
        return ControlFlow::Continue(false);
    }
    if a.x > p.x && b.x > p.x {
        return ControlFlow::Continue(true);
    }
    let (low, high) = if a.y < b.y { (a, b) } else { (b, a) };
    match RobustKernel::orient2d(low, high, p) {
        Orientation::Collinear => ControlFlow::Break(()),
        side => ControlFlow::Continue(side == Orientation::CounterClockwise),
    }
}
