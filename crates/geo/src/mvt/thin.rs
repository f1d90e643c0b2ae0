//! Thinning of lines and rings: the same points in either direction.

use i_overlay::i_float::int::point::IntPoint;

/// Thins an open line (Douglas–Peucker); its ends stay.
///
/// The line is walked in one canonical direction, so that two neighbours that share it in
/// opposite directions get the same points.
///
/// # Units
/// `tolerance` in grid units: no dropped point is farther from the result.
pub(super) fn thin_line(line: &[IntPoint], tolerance: f64) -> Vec<IntPoint> {
    let reversed = is_reversed(line);
    let mut points = line.to_vec();
    if reversed {
        points.reverse();
    }
    let mut kept = keep(&points, tolerance);
    if reversed {
        kept.reverse();
    }
    kept
}

/// Thins a closed ring given without its last point; fewer than three points left means gone.
pub(super) fn thin_ring(ring: &[IntPoint], tolerance: f64) -> Vec<IntPoint> {
    let Some(start) = (0..ring.len()).min_by_key(|i| order(ring[*i])) else {
        return Vec::new();
    };
    let mut turned: Vec<IntPoint> = ring[start..]
        .iter()
        .chain(&ring[..start])
        .copied()
        .collect();
    let first = turned[0];
    let Some(far) =
        (0..turned.len()).max_by_key(|i| (distance2(first, turned[*i]), order(turned[*i])))
    else {
        return Vec::new();
    };
    if (distance2(first, turned[far]) as f64).sqrt() <= tolerance {
        return Vec::new();
    }
    turned.push(first);
    let mut out = thin_line(&turned[..=far], tolerance);
    out.pop();
    out.extend(thin_line(&turned[far..], tolerance));
    out.pop();
    out
}

fn order(p: IntPoint) -> (i32, i32) {
    (p.x, p.y)
}

/// Whether the canonical direction of the line is from its end to its start.
fn is_reversed(line: &[IntPoint]) -> bool {
    let forwards = line.iter().map(|p| order(*p));
    let backwards = line.iter().rev().map(|p| order(*p));
    forwards.gt(backwards)
}

fn distance2(a: IntPoint, b: IntPoint) -> i64 {
    let (dx, dy) = (
        i64::from(a.x) - i64::from(b.x),
        i64::from(a.y) - i64::from(b.y),
    );
    dx * dx + dy * dy
}

/// Squared distance from `p` to the segment `a`–`b`.
fn segment_distance2(p: IntPoint, a: IntPoint, b: IntPoint) -> f64 {
    let flat = |q: IntPoint| {
        (
            f64::from(q.x) - f64::from(a.x),
            f64::from(q.y) - f64::from(a.y),
        )
    };
    let ((bx, by), (px, py)) = (flat(b), flat(p));
    let length2 = bx * bx + by * by;
    let along = if length2 > 0.0 {
        ((px * bx + py * by) / length2).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let (dx, dy) = (px - along * bx, py - along * by);
    dx * dx + dy * dy
}

fn keep(points: &[IntPoint], tolerance: f64) -> Vec<IntPoint> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let limit2 = tolerance * tolerance;
    let mut kept = vec![false; points.len()];
    kept[0] = true;
    kept[points.len() - 1] = true;
    let mut spans = vec![(0, points.len() - 1)];
    while let Some((from, to)) = spans.pop() {
        let mut worst = (limit2, None);
        for i in from + 1..to {
            let d2 = segment_distance2(points[i], points[from], points[to]);
            if d2 > worst.0 {
                worst = (d2, Some(i));
            }
        }
        if let Some(i) = worst.1 {
            kept[i] = true;
            spans.extend([(from, i), (i, to)]);
        }
    }
    points
        .iter()
        .zip(kept)
        .filter_map(|(p, keep)| keep.then_some(*p))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(pairs: &[(i32, i32)]) -> Vec<IntPoint> {
        pairs
            .iter()
            .map(|(x, y)| IntPoint { x: *x, y: *y })
            .collect()
    }

    #[test]
    fn a_line_is_thinned_alike_in_both_directions() {
        let stairs: Vec<_> = (0..40)
            .flat_map(|i| [(i * 8, i * 9), (i * 8 + 8, i * 9)])
            .collect();
        let line = points(&stairs);
        let mut back = line.clone();
        back.reverse();
        let mut thinned_back = thin_line(&back, 12.0);
        thinned_back.reverse();
        assert_eq!(thin_line(&line, 12.0), thinned_back);
        assert!(thin_line(&line, 12.0).len() < 10);
    }

    #[test]
    fn a_ring_smaller_than_the_tolerance_is_gone_and_a_larger_one_stays() {
        let square = points(&[(0, 0), (8, 0), (8, 8), (0, 8)]);
        assert!(thin_ring(&square, 16.0).len() < 3);
        assert_eq!(thin_ring(&square, 1.0).len(), 4);
        assert!(thin_ring(&[], 1.0).is_empty());
    }
}
