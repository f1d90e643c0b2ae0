//! Which hole belongs to which polygon.

use i_overlay::i_float::int::point::IntPoint;
use i_overlay::i_shape::int::shape::IntShapes;

use super::area::double_area;
use super::grid::GridBox;

/// Gives every hole to the smallest polygon round it.
///
/// The overlay library finds the right rings but, where rings touch in a corner, can hand a hole
/// to a neighbour (`i_overlay` 4.5.2 with valid output); readers would then draw it filled.
pub fn assign_holes(shapes: IntShapes) -> IntShapes {
    let mut outers = Vec::with_capacity(shapes.len());
    let mut holes = Vec::new();
    for shape in shapes {
        // The place in the shape tells outer rings from holes; the library's winding does not.
        let mut rings = shape.into_iter();
        outers.extend(rings.next().map(Outer::new));
        holes.extend(rings);
    }
    let mut polygons: IntShapes = outers
        .iter()
        .map(|outer| vec![outer.ring.clone()])
        .collect();
    if let [polygon] = polygons.as_mut_slice() {
        polygon.extend(holes);
        return polygons;
    }
    for hole in holes {
        let round = outers
            .iter()
            .enumerate()
            .filter(|(_, outer)| outer.holds(&hole));
        if let Some((number, _)) = round.min_by_key(|(_, outer)| outer.double_area) {
            polygons[number].push(hole);
        }
    }
    polygons
}

struct Outer {
    ring: Vec<IntPoint>,
    bounds: Option<GridBox>,
    double_area: i64,
}

/// Where a point is seen from a ring.
#[derive(Debug, PartialEq)]
enum Side {
    In,
    On,
    Out,
}

impl Outer {
    fn new(ring: Vec<IntPoint>) -> Self {
        Outer {
            bounds: GridBox::around(&ring),
            double_area: double_area(&ring),
            ring,
        }
    }

    /// Whether the hole lies inside; rings may touch but never cross.
    fn holds(&self, hole: &[IntPoint]) -> bool {
        let Some((own, other)) = self.bounds.zip(GridBox::around(hole)) else {
            return false;
        };
        if other.min.x < own.min.x
            || other.min.y < own.min.y
            || other.max.x > own.max.x
            || other.max.y > own.max.y
        {
            return false;
        }
        let next = hole.iter().cycle().skip(1);
        let middles = hole
            .iter()
            .zip(next)
            .map(|(a, b)| (sum(a.x, b.x), sum(a.y, b.y)));
        let first = middles
            .map(|p| side(&self.ring, p))
            .find(|side| *side != Side::On);
        first == Some(Side::In)
    }
}

fn sum(a: i32, b: i32) -> i64 {
    i64::from(a) + i64::from(b)
}

/// The side of a point given in half units.
fn side(ring: &[IntPoint], (x, y): (i64, i64)) -> Side {
    let mut inside = false;
    let next = ring.iter().cycle().skip(1);
    for (a, b) in ring.iter().zip(next) {
        let (ax, ay) = (sum(a.x, a.x), sum(a.y, a.y));
        let (bx, by) = (sum(b.x, b.x), sum(b.y, b.y));
        let cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
        let spans =
            (ax.min(bx)..=ax.max(bx)).contains(&x) && (ay.min(by)..=ay.max(by)).contains(&y);
        if cross == 0 && spans {
            return Side::On;
        }
        if (ay > y) != (by > y) && (cross > 0) == (by > ay) {
            inside = !inside;
        }
    }
    if inside { Side::In } else { Side::Out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: i32, y: i32, size: i32, outer: bool) -> Vec<IntPoint> {
        let mut ring = vec![
            IntPoint { x, y },
            IntPoint { x: x + size, y },
            IntPoint {
                x: x + size,
                y: y + size,
            },
            IntPoint { x, y: y + size },
        ];
        if !outer {
            ring.reverse();
        }
        ring
    }

    #[test]
    fn a_hole_handed_to_a_neighbour_comes_back_to_the_polygon_round_it() {
        let large = square(0, 0, 100, true);
        let (pit, pond) = (square(10, 10, 50, false), square(70, 70, 10, false));
        let island = square(20, 20, 20, true);
        let well = square(25, 25, 5, false);
        let mixed = vec![
            vec![large, well.clone()],
            vec![island, pond.clone(), pit.clone()],
        ];
        let sorted = assign_holes(mixed);
        assert_eq!(sorted[0][1..], [pond, pit]);
        assert_eq!(sorted[1][1..], [well]);
    }

    #[test]
    fn a_hole_that_touches_the_edge_in_a_corner_is_inside() {
        let outer = vec![
            IntPoint { x: 0, y: 0 },
            IntPoint { x: 10, y: 0 },
            IntPoint { x: 10, y: 10 },
            IntPoint { x: 5, y: 5 },
            IntPoint { x: 0, y: 10 },
        ];
        let hole = square(3, 3, 2, false);
        assert!(Outer::new(outer).holds(&hole));
    }
}
