//! Rows of latitude: sorting edges into them, finding the row of a latitude, both exactly.

use std::ops::RangeInclusive;

use crate::edge::Edge;

/// How often an edge may be stored on average.
///
/// # Source
/// Own limit: the memory of a layer stays a small multiple of its file, whatever its shape.
const COPIES_OF_AN_EDGE: usize = 4;

/// Rows of equal height between two latitudes; a limit belongs to both its rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows {
    south: f64,
    north: f64,
    count: usize,
}

impl Rows {
    /// Rows of about `per_row` edges, fewer when tall edges would be stored too often.
    pub(crate) fn over<'e>(edges: impl Iterator<Item = &'e Edge> + Clone, per_row: usize) -> Self {
        let south = edges.clone().map(Edge::south).fold(f64::INFINITY, f64::min);
        let north = edges
            .clone()
            .map(Edge::north)
            .fold(f64::NEG_INFINITY, f64::max);
        let number = edges.clone().count();
        let tall: f64 = edges.map(|edge| edge.north() - edge.south()).sum();
        let at_one_latitude = (tall / (north - south)).max(1.0);
        let affordable = (COPIES_OF_AN_EDGE * number) as f64 / at_one_latitude;
        let count = (number / per_row).min(affordable as usize).max(1);
        Rows {
            south,
            north,
            count,
        }
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The latitude between row `index - 1` and row `index`.
    fn limit(&self, index: usize) -> f64 {
        if index == self.count {
            return self.north;
        }
        self.south + (self.north - self.south) * (index as f64 / self.count as f64)
    }

    /// A row that holds the latitude, if any does.
    pub(crate) fn at(&self, lat: f64) -> Option<usize> {
        (self.south <= lat && lat <= self.north).then(|| self.nearest(lat))
    }

    /// The rows that touch the latitudes from `south` to `north`.
    pub(crate) fn between(&self, south: f64, north: f64) -> RangeInclusive<usize> {
        if north < self.south || self.north < south {
            return RangeInclusive::new(1, 0);
        }
        let (first, last) = (self.nearest(south), self.nearest(north));
        // A limit belongs to both its rows.
        let first = if first > 0 && south <= self.limit(first) {
            first - 1
        } else {
            first
        };
        let above = last + 1 < self.count && north >= self.limit(last + 1);
        first..=if above { last + 1 } else { last }
    }

    /// The row of a latitude, or the outermost one; exact, although it starts from a division.
    fn nearest(&self, lat: f64) -> usize {
        let share = (lat - self.south) / (self.north - self.south) * self.count as f64;
        let mut row = (share as usize).min(self.count - 1);
        while row > 0 && lat < self.limit(row) {
            row -= 1;
        }
        while row + 1 < self.count && lat > self.limit(row + 1) {
            row += 1;
        }
        row
    }

    /// The edges of one polygon by row, every edge in each row it touches.
    pub(crate) fn split(&self, edges: &[Edge]) -> impl Iterator<Item = (usize, Vec<Edge>)> {
        let south = edges.iter().map(Edge::south).fold(f64::INFINITY, f64::min);
        let north = edges
            .iter()
            .map(Edge::north)
            .fold(f64::NEG_INFINITY, f64::max);
        let rows = self.between(south, north);
        let first = *rows.start();
        let mut members: Vec<Vec<Edge>> = vec![Vec::new(); rows.count()];
        for edge in edges {
            for row in self.between(edge.south(), edge.north()) {
                members[row - first].push(*edge);
            }
        }
        let members = members
            .into_iter()
            .enumerate()
            .filter(|(_, edges)| !edges.is_empty());
        members.map(move |(row, edges)| (first + row, edges))
    }
}

#[cfg(test)]
mod tests {
    use geo_types::Coord;

    use super::*;

    fn edge(south: f64, north: f64) -> Edge {
        Edge {
            a: Coord { x: 0.0, y: south },
            b: Coord { x: 1.0, y: north },
        }
    }

    #[test]
    fn a_latitude_lies_in_its_row_and_its_edges_are_there_also_on_limits() {
        let edges: Vec<_> = (0..300)
            .map(|i| edge(f64::from(i) * 0.1, f64::from(i + 1) * 0.1))
            .collect();
        let rows = Rows::over(edges.iter(), 10);
        assert_eq!(rows.count(), 30);
        let split: Vec<_> = rows.split(&edges).collect();
        for edge in &edges {
            for lat in [
                edge.south(),
                (edge.south() + edge.north()) / 2.0,
                edge.north(),
            ] {
                let row = rows.at(lat).unwrap();
                let there = |other: &Edge| other.south() == edge.south();
                assert!(split[row].1.iter().any(there), "{lat} in row {row}");
            }
        }
        assert_eq!(rows.at(-0.1), None);
        assert_eq!(rows.at(30.1), None);
        assert_eq!(rows.between(-5.0, -1.0).count(), 0);
        assert_eq!(rows.between(-5.0, 99.0).count(), 30);
    }

    #[test]
    fn edges_as_tall_as_their_polygon_are_not_stored_without_end() {
        let edges: Vec<_> = (0..10_000).map(|_| edge(0.0, 1.0)).collect();
        let rows = Rows::over(edges.iter(), 8);
        let stored: usize = rows.split(&edges).map(|(_, edges)| edges.len()).sum();
        assert!(stored <= 4 * edges.len(), "{stored}");
    }

    #[test]
    fn a_layer_without_height_is_one_row() {
        let rows = Rows::over([edge(1.0, 1.0)].iter(), 8);
        assert_eq!(
            (rows.count(), rows.at(1.0), rows.at(1.1)),
            (1, Some(0), None)
        );
        assert_eq!(Rows::over([].iter(), 8).at(1.0), None);
    }
}
