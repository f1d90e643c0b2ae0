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
