//! The rules of vector tiles 2.1, checked on raw geometry commands.
//!
//! # Source
//! Mapbox Vector Tile Specification 2.1, sections 4.3 (geometry encoding) and 4.3.4.4 (polygons).

/// A ring in tile units, without the closing point.
pub type Ring = Vec<(i64, i64)>;

/// A polygon: its outer ring, then its holes.
pub type Polygon = Vec<Ring>;

/// Twice the signed area by the surveyor's formula; positive is clockwise on screen (outer).
pub fn area2(ring: &Ring) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|((x0, y0), (x1, y1))| x0 * y1 - x1 * y0)
        .sum()
}

/// The polygons of a polygon feature's command list.
///
/// # Errors
/// The first rule the list breaks.
pub fn polygons(commands: &[u32]) -> Result<Vec<Polygon>, String> {
    let mut polygons: Vec<Polygon> = Vec::new();
    for ring in rings(commands)? {
        let area = area2(&ring);
        if area > 0 {
            polygons.push(vec![ring]);
        } else if area < 0 {
            let last = polygons
                .last_mut()
                .ok_or("an inner ring stands before any outer ring")?;
            last.push(ring);
        } else {
            return Err(format!("expected a ring with an area, but found {ring:?}"));
        }
    }
    if polygons.is_empty() {
        Err("a polygon feature without rings".into())
    } else {
        Ok(polygons)
    }
}

fn rings(commands: &[u32]) -> Result<Vec<Ring>, String> {
    let mut rings = Vec::new();
    let mut cursor = (0, 0);
    let mut at = 0;
    while at < commands.len() {
        let mut ring = vec![step(commands, &mut at, &mut cursor, (1, Some(1)))?[0]];
        ring.extend(step(commands, &mut at, &mut cursor, (2, None))?);
        step(commands, &mut at, &mut cursor, (7, Some(1)))?;
        check_ring(&ring)?;
        rings.push(ring);
    }
    Ok(rings)
}

fn check_ring(ring: &Ring) -> Result<(), String> {
    if ring.len() < 3 {
        return Err(format!(
            "expected three points or more in a ring, but found {ring:?}"
        ));
    }
    if ring.first() == ring.last() {
        return Err(format!("the last point repeats the first in {ring:?}"));
    }
    if ring.windows(2).any(|w| w[0] == w[1]) {
        return Err(format!("a step of no length in {ring:?}"));
    }
    Ok(())
}

/// Reads one command: `want` is its id and, if fixed, its count. Gives the points it reached.
fn step(
    commands: &[u32],
    at: &mut usize,
    cursor: &mut (i64, i64),
    want: (u32, Option<u32>),
) -> Result<Vec<(i64, i64)>, String> {
    let word = *commands.get(*at).ok_or("the command list ends early")?;
    let (id, count) = (word & 7, word >> 3);
    if id != want.0 || count == 0 || want.1.is_some_and(|c| c != count) {
        return Err(format!(
            "expected command {want:?}, but found id {id} count {count} at {at}"
        ));
    }
    *at += 1;
    let parameters = if id == 7 { 0 } else { count as usize * 2 };
    let words = commands
        .get(*at..*at + parameters)
        .ok_or("the parameters end early")?;
    *at += parameters;
    Ok(words
        .chunks(2)
        .map(|pair| {
            cursor.0 += zigzag(pair[0]);
            cursor.1 += zigzag(pair[1]);
            *cursor
        })
        .collect())
}

fn zigzag(word: u32) -> i64 {
    i64::from((word >> 1) as i32 ^ -((word & 1) as i32))
}

/// Whether the polygon holds a point given in tile units; `None` on an edge.
pub fn holds(polygon: &Polygon, x: f64, y: f64) -> Option<bool> {
    let mut inside = false;
    for ring in polygon {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (ax, ay, bx, by) = (a.0 as f64, a.1 as f64, b.0 as f64, b.1 as f64);
            let cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
            if cross == 0.0
                && x >= ax.min(bx)
                && x <= ax.max(bx)
                && y >= ay.min(by)
                && y <= ay.max(by)
            {
                return None;
            }
            if (ay > y) != (by > y) && (cross > 0.0) == (by > ay) {
                inside = !inside;
            }
        }
    }
    Some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// # Source
    /// Specification 2.1, section 4.3.5.6: a multi polygon with one hole.
    const EXAMPLE: [u32; 33] = [
        9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15, 9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15, 9, 4, 13, 26,
        0, 8, 8, 0, 0, 7, 15,
    ];

    #[test]
    fn ok_the_specifications_own_example() {
        let polygons = polygons(&EXAMPLE).expect("valid");
        assert_eq!(polygons.len(), 2);
        assert_eq!(polygons[1].len(), 2, "the second polygon has a hole");
        assert_eq!(holds(&polygons[0], 5.0, 5.0), Some(true));
        assert_eq!(holds(&polygons[1], 15.0, 15.0), Some(false), "in the hole");
    }

    #[test]
    fn err_a_ring_without_area_is_named() {
        let flat = [9, 0, 0, 18, 10, 0, 10, 0, 15];
        assert!(polygons(&flat).unwrap_err().contains("area"));
    }

    #[test]
    fn err_a_hole_before_any_outer_ring_is_named() {
        let reversed = [9, 0, 0, 26, 0, 20, 20, 0, 0, 19, 15];
        assert!(polygons(&reversed).unwrap_err().contains("inner ring"));
    }
}
