//! Noding: a vertex of one ring that lies on an edge of another becomes a vertex of both.

use i_overlay::i_float::int::point::IntPoint;

/// Inserts into every ring the vertices of all rings that lie exactly on its edges.
pub(super) fn node_rings(rings: &mut [Vec<IntPoint>]) {
    let vertices = Vertices::of(rings);
    let mut on_edge = Vec::new();
    for ring in rings {
        let mut noded = Vec::with_capacity(ring.len() + ring.len() / 4);
        for (i, &a) in ring.iter().enumerate() {
            let b = ring[(i + 1) % ring.len()];
            noded.push(a);
            on_edge.clear();
            vertices.on_segment(a, b, &mut on_edge);
            let along = |p: &IntPoint| dot(a, b, *p);
            on_edge.sort_unstable_by_key(along);
            noded.extend(on_edge.iter().copied());
        }
        *ring = noded;
    }
}

/// All vertices, once each, sorted both ways.
struct Vertices {
    by_x: Vec<(i32, i32)>,
    by_y: Vec<(i32, i32)>,
}

impl Vertices {
    fn of(rings: &[Vec<IntPoint>]) -> Self {
        let mut by_x: Vec<(i32, i32)> = rings.iter().flatten().map(|p| (p.x, p.y)).collect();
        by_x.sort_unstable();
        by_x.dedup();
        let mut by_y: Vec<(i32, i32)> = by_x.iter().map(|(x, y)| (*y, *x)).collect();
        by_y.sort_unstable();
        Vertices { by_x, by_y }
    }

    /// The vertices strictly between the ends of a segment and exactly on it.
    fn on_segment(&self, a: IntPoint, b: IntPoint, found: &mut Vec<IntPoint>) {
        let (width, height) = (a.x.abs_diff(b.x), a.y.abs_diff(b.y));
        let mut consider = |p: IntPoint| {
            if p != a && p != b && within(a.y, b.y, p.y) && within(a.x, b.x, p.x) {
                let cross = (i64::from(b.x) - i64::from(a.x)) * (i64::from(p.y) - i64::from(a.y))
                    - (i64::from(b.y) - i64::from(a.y)) * (i64::from(p.x) - i64::from(a.x));
                if cross == 0 {
                    found.push(p);
                }
            }
        };
        if width <= height {
            for (x, y) in strip(&self.by_x, (a.x, a.y), (b.x, b.y)) {
                consider(IntPoint { x, y });
            }
        } else {
            for (y, x) in strip(&self.by_y, (a.y, a.x), (b.y, b.x)) {
                consider(IntPoint { x, y });
            }
        }
    }
}

/// The sorted pairs between two corners, by their first value (and the second where it is one).
fn strip(
    sorted: &[(i32, i32)],
    a: (i32, i32),
    b: (i32, i32),
) -> impl Iterator<Item = (i32, i32)> + '_ {
    let low = (a.0.min(b.0), a.1.min(b.1));
    let high = (a.0.max(b.0), a.1.max(b.1));
    let from = sorted.partition_point(|v| *v < low);
    sorted[from..]
        .iter()
        .copied()
        .take_while(move |v| *v <= high)
}

fn within(a: i32, b: i32, v: i32) -> bool {
    (a.min(b)..=a.max(b)).contains(&v)
}

fn dot(a: IntPoint, b: IntPoint, p: IntPoint) -> i64 {
    (i64::from(b.x) - i64::from(a.x)) * (i64::from(p.x) - i64::from(a.x))
        + (i64::from(b.y) - i64::from(a.y)) * (i64::from(p.y) - i64::from(a.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(pairs: &[(i32, i32)]) -> Vec<IntPoint> {
        pairs
            .iter()
            .map(|(x, y)| IntPoint { x: *x, y: *y })
            .collect()
    }

    #[test]
    fn a_corner_of_a_neighbour_becomes_a_vertex_of_the_long_edge() {
        let mut rings = [
            ring(&[(0, 0), (10, 0), (10, 10), (0, 10)]),
            ring(&[(10, 3), (20, 3), (20, 7), (10, 7)]),
            ring(&[(0, 10), (10, 10), (4, 14)]),
        ];
        node_rings(&mut rings);
        assert_eq!(
            rings[0],
            ring(&[(0, 0), (10, 0), (10, 3), (10, 7), (10, 10), (0, 10)])
        );
        assert_eq!(rings[1].len(), 4);
    }

    #[test]
    fn a_vertex_on_a_slanted_edge_is_found_and_one_beside_it_is_not() {
        let mut rings = [
            ring(&[(0, 0), (9, 3), (0, 9)]),
            ring(&[(3, 1), (6, 2), (7, 0)]),
            ring(&[(3, 2)]),
        ];
        node_rings(&mut rings);
        assert_eq!(rings[0], ring(&[(0, 0), (3, 1), (6, 2), (9, 3), (0, 9)]));
    }
}
