//! Clipping on the integer grid: rings against half planes, lines against a box.

use i_overlay::i_float::int::point::IntPoint;

use super::grid::GridBox;

/// A straight cut along a grid line; what lies on the line is kept.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cut {
    /// Keeps x ≥ the value.
    East(i32),
    /// Keeps x ≤ the value.
    West(i32),
    /// Keeps y ≥ the value.
    South(i32),
    /// Keeps y ≤ the value.
    North(i32),
}

impl Cut {
    fn keeps(self, p: IntPoint) -> bool {
        match self {
            Cut::East(x) => p.x >= x,
            Cut::West(x) => p.x <= x,
            Cut::South(y) => p.y >= y,
            Cut::North(y) => p.y <= y,
        }
    }

    /// Where the segment meets the cut; the same point for either direction of the segment.
    fn meet(self, a: IntPoint, b: IntPoint) -> IntPoint {
        let (a, b) = if (a.x, a.y) <= (b.x, b.y) {
            (a, b)
        } else {
            (b, a)
        };
        match self {
            Cut::East(x) | Cut::West(x) => IntPoint {
                x,
                y: between((a.x, a.y), (b.x, b.y), x),
            },
            Cut::South(y) | Cut::North(y) => IntPoint {
                x: between((a.y, a.x), (b.y, b.x), y),
                y,
            },
        }
    }
}

/// The second coordinate where the first one is `at`, rounded half up.
fn between(a: (i32, i32), b: (i32, i32), at: i32) -> i32 {
    let (run, rise) = (
        i64::from(b.0) - i64::from(a.0),
        i64::from(b.1) - i64::from(a.1),
    );
    if run == 0 {
        return a.1;
    }
    let (run, rise) = if run < 0 { (-run, -rise) } else { (run, rise) };
    let start = if b.0 < a.0 { b } else { a };
    let steps = i64::from(at) - i64::from(start.0);
    let offset = (2 * rise * steps + run).div_euclid(2 * run);
    start.1 + offset as i32
}

/// Cuts a closed ring (Sutherland–Hodgman); edges along the cut may overlap each other.
pub(super) fn cut_ring(ring: &[IntPoint], cut: Cut) -> Vec<IntPoint> {
    let mut out = Vec::with_capacity(ring.len());
    let Some(mut previous) = ring.last().copied() else {
        return out;
    };
    for &p in ring {
        if cut.keeps(p) != cut.keeps(previous) {
            out.push(cut.meet(previous, p));
        }
        if cut.keeps(p) {
            out.push(p);
        }
        previous = p;
    }
    out.dedup();
    out
}

/// The parts of a line inside a box, in order.
pub(super) fn cut_line(line: &[IntPoint], frame: GridBox) -> Vec<Vec<IntPoint>> {
    let cuts = [
        Cut::East(frame.min.x),
        Cut::West(frame.max.x),
        Cut::South(frame.min.y),
        Cut::North(frame.max.y),
    ];
    let mut parts: Vec<Vec<IntPoint>> = Vec::new();
    for pair in line.windows(2) {
        let Some((a, b)) = cut_segment(pair[0], pair[1], cuts) else {
            continue;
        };
        match parts.last_mut() {
            Some(part) if part.last() == Some(&a) => part.push(b),
            _ => parts.push(vec![a, b]),
        }
    }
    for part in &mut parts {
        part.dedup();
    }
    parts.retain(|part| part.len() > 1);
    parts
}

fn cut_segment(mut a: IntPoint, mut b: IntPoint, cuts: [Cut; 4]) -> Option<(IntPoint, IntPoint)> {
    for cut in cuts {
        match (cut.keeps(a), cut.keeps(b)) {
            (true, true) => {}
            (false, false) => return None,
            (true, false) => b = cut.meet(a, b),
            (false, true) => a = cut.meet(a, b),
        }
    }
    Some((a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(x: i32, y: i32) -> IntPoint {
        IntPoint { x, y }
    }

    #[test]
    fn a_cut_meets_a_segment_at_one_point_in_both_directions() {
        for (a, b) in [(p(0, 0), p(7, 5)), (p(-3, 9), p(4, -2)), (p(0, 5), p(7, 0))] {
            for x in 0..4 {
                assert_eq!(Cut::East(x).meet(a, b), Cut::West(x).meet(b, a));
            }
        }
    }

    #[test]
    fn a_square_cut_in_half_keeps_half_its_area() {
        let square = [p(0, 0), p(10, 0), p(10, 10), p(0, 10)];
        let half = cut_ring(&square, Cut::West(5));
        assert_eq!(half.len(), 4);
        assert!(half.iter().all(|q| q.x <= 5));
        assert!(cut_ring(&square, Cut::East(11)).is_empty());
    }

    #[test]
    fn a_line_that_leaves_and_returns_comes_in_two_parts() {
        let frame = GridBox {
            min: p(0, 0),
            max: p(10, 10),
        };
        let parts = cut_line(&[p(1, 5), p(20, 5), p(20, 8), p(2, 8)], frame);
        assert_eq!(
            parts,
            vec![vec![p(1, 5), p(10, 5)], vec![p(10, 8), p(2, 8)]]
        );
        assert!(cut_line(&[p(11, 0), p(20, 5)], frame).is_empty());
    }
}
