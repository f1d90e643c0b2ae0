//! Shared edges: rings cut where neighbours change, so that both sides thin them alike.

use std::collections::HashMap;

use i_overlay::i_float::int::point::IntPoint;

use super::thin::{thin_line, thin_ring};

/// Rings whose edges are shared vertex by vertex, and the vertices where the sharing changes.
pub(super) struct Mesh {
    rings: Vec<Vec<IntPoint>>,
    /// One flag per vertex of each ring.
    junctions: Vec<Vec<bool>>,
}

/// The neighbours of a vertex in the rings seen so far.
enum Around {
    Pair(IntPoint, IntPoint),
    Junction,
}

impl Mesh {
    /// Finds the junctions of noded rings.
    pub(super) fn new(rings: Vec<Vec<IntPoint>>) -> Self {
        let count = rings.iter().map(Vec::len).sum();
        let mut around: HashMap<IntPoint, Around> = HashMap::with_capacity(count);
        for ring in &rings {
            for (i, &p) in ring.iter().enumerate() {
                let (a, b) = neighbours(ring, i);
                around
                    .entry(p)
                    .and_modify(|seen| {
                        if !matches!(seen, Around::Pair(x, y) if *x == a && *y == b) {
                            *seen = Around::Junction;
                        }
                    })
                    .or_insert(Around::Pair(a, b));
            }
        }
        let is_junction = |p: &IntPoint| matches!(around.get(p), Some(Around::Junction));
        let junctions = rings
            .iter()
            .map(|r| r.iter().map(is_junction).collect())
            .collect();
        Mesh { rings, junctions }
    }

    /// Every ring thinned; junctions stay, shared edges stay shared, a ring may become empty.
    ///
    /// # Units
    /// `tolerance` in grid units.
    pub(super) fn thinned(&self, tolerance: f64) -> Vec<Vec<IntPoint>> {
        let rings = self.rings.iter().zip(&self.junctions);
        rings
            .map(|(ring, junctions)| thin_between(ring, junctions, tolerance))
            .collect()
    }
}

/// The vertices before and after, smaller first.
fn neighbours(ring: &[IntPoint], i: usize) -> (IntPoint, IntPoint) {
    let (a, b) = (
        ring[(i + ring.len() - 1) % ring.len()],
        ring[(i + 1) % ring.len()],
    );
    if (a.x, a.y) <= (b.x, b.y) {
        (a, b)
    } else {
        (b, a)
    }
}

fn thin_between(ring: &[IntPoint], junctions: &[bool], tolerance: f64) -> Vec<IntPoint> {
    let Some(first) = junctions.iter().position(|j| *j) else {
        return thin_ring(ring, tolerance);
    };
    let turned: Vec<IntPoint> = ring[first..]
        .iter()
        .chain(&ring[..=first])
        .copied()
        .collect();
    let mut out = Vec::new();
    let mut start = 0;
    for i in 1..turned.len() {
        if junctions[(first + i) % ring.len()] {
            let arc = thin_arc(&turned[start..=i], tolerance);
            out.extend_from_slice(&arc[..arc.len() - 1]);
            start = i;
        }
    }
    out
}

/// An arc from junction to junction; one that returns to its start is thinned as a ring there.
fn thin_arc(arc: &[IntPoint], tolerance: f64) -> Vec<IntPoint> {
    if arc.len() < 3 || arc[0] != arc[arc.len() - 1] {
        return thin_line(arc, tolerance);
    }
    // A loop has no chord to measure from: split it at its farthest vertex from the junction.
    let far = (1..arc.len() - 1)
        .max_by_key(|i| {
            let (dx, dy) = (
                i64::from(arc[*i].x - arc[0].x),
                i64::from(arc[*i].y - arc[0].y),
            );
            (dx * dx + dy * dy, arc[*i].x, arc[*i].y)
        })
        .unwrap_or(0);
    let mut out = thin_line(&arc[..=far], tolerance);
    out.pop();
    out.extend(thin_line(&arc[far..], tolerance));
    out
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
    fn a_staircase_between_two_ranks_is_thinned_to_the_same_line_for_both() {
        let stairs: Vec<(i32, i32)> = (0..20)
            .flat_map(|i| [(i * 8, i * 8), (i * 8 + 8, i * 8)])
            .collect();
        let mut left = stairs.clone();
        left.push((160, 400));
        left.push((0, 400));
        let mut right: Vec<_> = stairs.iter().rev().copied().collect();
        right.push((0, -400));
        right.push((160, -400));
        let thinned = Mesh::new(vec![ring(&left), ring(&right)]).thinned(10.0);
        let shared = |r: &[IntPoint]| {
            let mut on: Vec<_> = r
                .iter()
                .filter(|p| p.y >= 0 && p.y < 400)
                .map(|p| (p.x, p.y))
                .collect();
            on.sort_unstable();
            on
        };
        assert_eq!(shared(&thinned[0]), shared(&thinned[1]));
        assert!(thinned[0].len() < 10);
    }

    #[test]
    fn a_hole_and_the_island_that_fills_it_stay_equal() {
        let island: Vec<(i32, i32)> = vec![
            (40, 40),
            (48, 40),
            (48, 48),
            (80, 48),
            (80, 90),
            (44, 90),
            (44, 60),
            (40, 60),
        ];
        let hole: Vec<_> = island
            .iter()
            .rev()
            .cycle()
            .skip(3)
            .take(8)
            .copied()
            .collect();
        let thinned = Mesh::new(vec![ring(&island), ring(&hole)]).thinned(9.0);
        let sorted = |r: &[IntPoint]| {
            let mut v: Vec<_> = r.iter().map(|p| (p.x, p.y)).collect();
            v.sort_unstable();
            v
        };
        assert_eq!(sorted(&thinned[0]), sorted(&thinned[1]));
    }
}
