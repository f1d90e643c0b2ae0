//! Closed areas, indexed for "which hold this point" and "how near is the next worse one".
//!
//! The layer is cut into rows of latitude. A row knows, for every polygon that crosses it, from
//! where to where it reaches and the edges that touch the row: a point is decided by a handful of
//! edges, even in a polygon of ten thousand.

use std::ops::{ControlFlow, Range};

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo_types::{Coord, MultiPolygon};

use crate::coord::LonLat;
use crate::edge::{Edge, edges_of};
pub use crate::edge_grid::Nearest;
use crate::edge_grid::{EdgeGrid, Side};
use crate::metric::LocalMetric;
use crate::rows::Rows;

/// Edges a row should hold.
///
/// # Source
/// Measured on the Kashima flood layer: 32 to 128 answer equally fast, fewer only cost memory.
const EDGES_PER_ROW: usize = 64;

/// One polygon in one row: how far it reaches, and its edges there.
#[derive(Debug, Clone, Copy)]
struct Span {
    west: f64,
    east: f64,
    first: u32,
    end: u32,
    area: u32,
}

impl Span {
    fn edges(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// Areas numbered in the order they were given, each with a value above zero: more is worse.
#[derive(Debug)]
pub struct AreaIndex {
    rows: Rows,
    /// Where each row's spans start; one more says where the last row's end.
    starts: Vec<u32>,
    spans: Vec<Span>,
    edges: Vec<Edge>,
    grid: Option<EdgeGrid>,
}

/// One polygon of an area while the index is built.
struct Part {
    area: u32,
    value: u8,
    edges: Vec<Edge>,
}

impl AreaIndex {
    /// Indexes areas with their values; `reach_m` is how far most questions will look, or zero
    /// when none will ask what is near.
    pub fn new<'a>(
        areas: impl IntoIterator<Item = (&'a MultiPolygon<f64>, u8)>,
        reach_m: f64,
    ) -> Self {
        let part = |(area, (shape, value)): (usize, (&'a MultiPolygon<f64>, u8))| {
            let area = index_u32(area);
            shape.iter().map(move |polygon| Part {
                area,
                value,
                edges: edges_of(polygon),
            })
        };
        let parts: Vec<Part> = areas.into_iter().enumerate().flat_map(part).collect();
        let rows = Rows::over(parts.iter().flat_map(|part| &part.edges), EDGES_PER_ROW);
        let grid = EdgeGrid::new(&sides(&parts), reach_m);
        let mut by_row: Vec<Vec<(Span, Vec<Edge>)>> = Vec::new();
        by_row.resize_with(rows.count(), Vec::new);
        for part in &parts {
            for (row, edges) in rows.split(&part.edges) {
                by_row[row].push(span(part, edges));
            }
        }
        let (mut starts, mut spans, mut edges) = (vec![0], Vec::new(), Vec::new());
        for row in by_row {
            for (span, members) in row {
                let first = index_u32(edges.len());
                edges.extend(members);
                spans.push(Span {
                    first,
                    end: index_u32(edges.len()),
                    ..span
                });
            }
            starts.push(index_u32(spans.len()));
        }
        AreaIndex {
            rows,
            starts,
            spans,
            edges,
            grid,
        }
    }

    fn row(&self, row: usize) -> &[Span] {
        &self.spans[self.starts[row] as usize..self.starts[row + 1] as usize]
    }

    /// Calls `found` with every area that holds the point; an edge belongs to its area.
    ///
    /// An area of several polygons can be named more than once.
    pub fn holding(&self, at: LonLat, mut found: impl FnMut(usize)) {
        let point = at.coord();
        let Some(row) = self.rows.at(point.y) else {
            return;
        };
        for span in self.row(row) {
            let reached = span.west <= point.x && point.x <= span.east;
            if reached && holds(&self.edges[span.edges()], point) {
                found(span.area as usize);
            }
        }
    }

    /// Whether any area holds the point.
    pub fn any_holds(&self, at: LonLat) -> bool {
        let mut held = false;
        self.holding(at, |_| held = true);
        held
    }

    /// Of the areas of more than `value` within `reach_m`, the worst, and of these the nearest.
    ///
    /// Measured to the edge: ask for areas that do not hold the point.
    pub fn nearest_worse(
        &self,
        metric: &LocalMetric,
        at: LonLat,
        reach_m: f64,
        value: u8,
    ) -> Option<Nearest> {
        self.grid
            .as_ref()?
            .nearest_worse(metric, at, reach_m, value)
    }
}

fn sides(parts: &[Part]) -> Vec<Side> {
    let side = |part: &Part, edge: &Edge| Side {
        edge: *edge,
        area: part.area,
        value: part.value,
    };
    parts
        .iter()
        .flat_map(|part| part.edges.iter().map(move |edge| side(part, edge)))
        .collect()
}

/// Makes a span of a polygon's edges in a row, the easternmost edge first.
fn span(part: &Part, mut edges: Vec<Edge>) -> (Span, Vec<Edge>) {
    edges.sort_by(|one, other| other.east().total_cmp(&one.east()));
    let west = edges.iter().map(Edge::west).fold(f64::INFINITY, f64::min);
    let east = edges
        .iter()
        .map(Edge::east)
        .fold(f64::NEG_INFINITY, f64::max);
    (
        Span {
            west,
            east,
            first: 0,
            end: 0,
            area: part.area,
        },
        edges,
    )
}

fn index_u32(index: usize) -> u32 {
    u32::try_from(index).expect("a layer has fewer than 2^32 edges")
}

/// Whether the point is inside or on an edge, given all edges of its row, easternmost first.
fn holds(edges: &[Edge], point: Coord<f64>) -> bool {
    let mut inside = false;
    for edge in edges.iter().take_while(|edge| edge.east() >= point.x) {
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
        // The half-open rule counts no corner twice; what is left to find is lying on the edge.
        let level = a.y == p.y && b.y == p.y && edge.west() <= p.x && p.x <= edge.east();
        let on_edge = level || a == p || b == p;
        return if on_edge {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(false)
        };
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

#[cfg(test)]
mod tests {
    use geo::Intersects;
    use geo_types::{LineString, Point, Polygon};

    use super::*;

    /// A small generator with a fixed seed: the same shapes and points every time.
    struct Seeded(u64);

    impl Seeded {
        fn below(&mut self, end: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (self.0 >> 33) % end
        }

        fn unit(&mut self) -> f64 {
            self.below(1 << 24) as f64 / f64::from(1 << 24)
        }
    }

    const PIXEL: f64 = 0.000_042_9;

    fn at(column: f64, row: f64) -> Coord<f64> {
        Coord {
            x: 130.1 + column * PIXEL,
            y: 33.1 + row * PIXEL,
        }
    }

    /// A skyline of pixels, with a hole where it is high enough.
    fn staircase(random: &mut Seeded, left: f64, bottom: f64) -> MultiPolygon<f64> {
        let columns = 3 + random.below(40);
        let mut top = vec![];
        for column in 0..columns {
            let height = bottom + 4.0 + random.below(12) as f64;
            top.push(at(left + column as f64, height));
            top.push(at(left + (column + 1) as f64, height));
        }
        let mut ring = vec![at(left + columns as f64, bottom), at(left, bottom)];
        ring.extend(top);
        ring.push(ring[0]);
        let (x, y) = (left + 1.0, bottom + 1.0);
        let hole = [
            at(x, y),
            at(x, y + 1.0),
            at(x + 1.0, y + 1.0),
            at(x + 1.0, y),
            at(x, y),
        ];
        MultiPolygon(vec![Polygon::new(
            ring.into(),
            vec![LineString(hole.to_vec())],
        )])
    }

    /// A star with slanted sides.
    fn star(random: &mut Seeded, x: f64, y: f64) -> MultiPolygon<f64> {
        let corners = 3 + random.below(60);
        let mut ring = Vec::new();
        for corner in 0..corners {
            let angle = corner as f64 / corners as f64 * std::f64::consts::TAU;
            let radius = 4.0 + 26.0 * random.unit();
            ring.push(at(x + radius * angle.cos(), y + radius * angle.sin()));
        }
        ring.push(ring[0]);
        MultiPolygon(vec![Polygon::new(ring.into(), vec![])])
    }

    fn shapes(random: &mut Seeded) -> Vec<(MultiPolygon<f64>, u8)> {
        let mut shapes = Vec::new();
        for _ in 0..30 {
            let (x, y) = (random.below(150) as f64, random.below(150) as f64);
            let value = 1 + random.below(6) as u8;
            shapes.push((staircase(random, x, y), value));
            let (x, y) = (random.unit() * 150.0, random.unit() * 150.0);
            shapes.push((star(random, x, y), value));
        }
        shapes
    }

    /// Random points, every corner, and the middle of every edge.
    fn points(random: &mut Seeded, shapes: &[(MultiPolygon<f64>, u8)]) -> Vec<LonLat> {
        let edges = shapes
            .iter()
            .flat_map(|(shape, _)| shape.iter().flat_map(edges_of));
        let middle = |e: &Edge| Coord {
            x: (e.a.x + e.b.x) / 2.0,
            y: (e.a.y + e.b.y) / 2.0,
        };
        let mut points: Vec<_> = edges.flat_map(|edge| [edge.a, middle(&edge)]).collect();
        for _ in 0..5_000 {
            points.push(at(
                random.unit() * 230.0 - 30.0,
                random.unit() * 230.0 - 30.0,
            ));
            // Level with pixel corners, where a ray meets vertices.
            points.push(at(random.unit() * 200.0, random.below(200) as f64));
        }
        points
            .iter()
            .map(|c| LonLat::new(c.x, c.y).unwrap())
            .collect()
    }

    #[test]
    fn the_areas_that_hold_a_point_are_those_of_the_slow_answer() {
        let mut random = Seeded(41_207);
        let shapes = shapes(&mut random);
        let index = AreaIndex::new(shapes.iter().map(|(shape, value)| (shape, *value)), 0.0);
        for at in points(&mut random, &shapes) {
            let mut found = Vec::new();
            index.holding(at, |area| found.push(area));
            found.sort_unstable();
            let holds = |(_, (shape, _)): &(usize, &(MultiPolygon<f64>, u8))| {
                shape.intersects(&Point(at.coord()))
            };
            let expected: Vec<_> = shapes
                .iter()
                .enumerate()
                .filter(holds)
                .map(|(area, _)| area)
                .collect();
            assert_eq!(found, expected, "at {at:?}");
        }
    }

    #[test]
    fn the_nearest_worse_area_is_that_of_the_slow_answer() {
        let mut random = Seeded(412_074);
        let shapes = shapes(&mut random);
        let index = AreaIndex::new(shapes.iter().map(|(shape, value)| (shape, *value)), 50.0);
        for at in points(&mut random, &shapes) {
            let (metric, value) = (LocalMetric::at(at), random.below(6) as u8);
            let reach_m = if random.below(4) == 0 { 120.0 } else { 50.0 };
            let mut expected: Option<(u8, f64)> = None;
            for (shape, worse) in shapes.iter().filter(|(_, worse)| *worse > value) {
                for edge in shape.iter().flat_map(edges_of) {
                    let distance_m = metric.segment_distance_m2(edge.a, edge.b).sqrt();
                    let better = expected.is_none_or(|(best, nearest)| {
                        *worse > best || (*worse == best && distance_m < nearest)
                    });
                    if distance_m <= reach_m && better {
                        expected = Some((*worse, distance_m));
                    }
                }
            }
            let found = index.nearest_worse(&metric, at, reach_m, value);
            let found = found.map(|nearest| (shapes[nearest.area].1, nearest.distance_m));
            assert_eq!(found.map(|f| f.0), expected.map(|e| e.0), "at {at:?}");
            let apart = found.zip(expected).map_or(0.0, |(f, e)| (f.1 - e.1).abs());
            assert!(apart < 1e-6, "{apart} m apart at {at:?}");
        }
    }

    #[test]
    fn an_index_without_areas_holds_nothing() {
        let index = AreaIndex::new([], 50.0);
        let at = LonLat::new(130.1, 33.1).unwrap();
        assert!(!index.any_holds(at));
        assert_eq!(index.nearest_worse(&LocalMetric::at(at), at, 50.0, 0), None);
    }
}
