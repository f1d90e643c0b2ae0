//! Cutting a polygon into horizontal strips, each with the few edges that touch it.

use geo_types::{Coord, Polygon};

/// Edges a strip should hold, and how often an edge may be stored on average.
///
/// # Source
/// Measured on the Kashima flood layer: 4 to 16 answer equally fast, fewer only costs memory.
const EDGES_PER_STRIP: usize = 8;
const COPIES_OF_AN_EDGE: usize = 4;

/// A straight side of a ring.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) a: Coord<f64>,
    pub(crate) b: Coord<f64>,
}

impl Edge {
    pub(crate) fn west(&self) -> f64 {
        self.a.x.min(self.b.x)
    }

    pub(crate) fn east(&self) -> f64 {
        self.a.x.max(self.b.x)
    }

    pub(crate) fn south(&self) -> f64 {
        self.a.y.min(self.b.y)
    }

    pub(crate) fn north(&self) -> f64 {
        self.a.y.max(self.b.y)
    }
}

/// The part of a polygon between two latitudes: a box, and all edges that touch those latitudes.
#[derive(Debug)]
pub(crate) struct Strip {
    pub(crate) low: [f64; 2],
    pub(crate) high: [f64; 2],
    pub(crate) edges: Vec<Edge>,
}

/// Cuts a polygon; an edge on a limit is in both strips.
pub(crate) fn strips(polygon: &Polygon<f64>) -> Vec<Strip> {
    let edges = edges(polygon);
    let south = edges.iter().map(Edge::south).fold(f64::INFINITY, f64::min);
    let north = edges
        .iter()
        .map(Edge::north)
        .fold(f64::NEG_INFINITY, f64::max);
    let count = strip_count(&edges, north - south);
    let limit = |index: usize| {
        if index == count {
            north
        } else {
            south + (north - south) * index as f64 / count as f64
        }
    };
    let share = |y: f64| ((y - south) / (north - south) * count as f64) as usize;
    let mut members: Vec<Vec<Edge>> = vec![Vec::new(); count];
    for edge in edges {
        // One strip more on each side: the division may round across a limit.
        let first = share(edge.south()).min(count - 1).saturating_sub(1);
        let last = (share(edge.north()) + 1).min(count - 1);
        for (index, members) in members.iter_mut().enumerate().take(last + 1).skip(first) {
            if edge.south() <= limit(index + 1) && edge.north() >= limit(index) {
                members.push(edge);
            }
        }
    }
    let strip = |(index, edges): (usize, Vec<Edge>)| {
        let west = edges.iter().map(Edge::west).fold(f64::INFINITY, f64::min);
        let east = edges
            .iter()
            .map(Edge::east)
            .fold(f64::NEG_INFINITY, f64::max);
        Strip {
            low: [west, limit(index)],
            high: [east, limit(index + 1)],
            edges,
        }
    };
    members
        .into_iter()
        .enumerate()
        .filter(|(_, edges)| !edges.is_empty())
        .map(strip)
        .collect()
}

fn edges(polygon: &Polygon<f64>) -> Vec<Edge> {
    std::iter::once(polygon.exterior())
        .chain(polygon.interiors())
        .flat_map(|ring| ring.lines())
        .map(|line| Edge {
            a: line.start,
            b: line.end,
        })
        .collect()
}

/// As many strips as keep them small, unless tall edges would then be stored too often.
fn strip_count(edges: &[Edge], height: f64) -> usize {
    let tall: f64 = edges.iter().map(|edge| edge.north() - edge.south()).sum();
    let at_one_latitude = (tall / height).max(1.0);
    let affordable = (COPIES_OF_AN_EDGE * edges.len()) as f64 / at_one_latitude;
    (edges.len() / EDGES_PER_STRIP)
        .min(affordable as usize)
        .max(1)
}
