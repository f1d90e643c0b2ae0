//! Straight sides of polygons.

use geo_types::{Coord, Polygon};

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

/// Every side of every ring of a polygon.
pub(crate) fn edges_of(polygon: &Polygon<f64>) -> Vec<Edge> {
    std::iter::once(polygon.exterior())
        .chain(polygon.interiors())
        .flat_map(|ring| ring.lines())
        .map(|line| Edge {
            a: line.start,
            b: line.end,
        })
        .collect()
}
