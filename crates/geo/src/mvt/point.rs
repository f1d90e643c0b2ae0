//! Points: each in the tile that holds it and in those whose buffer reaches it.

use i_overlay::i_float::int::point::IntPoint;

use super::grid::{BUFFER, EXTENT, GridBox, coarser};

/// Calls `emit` with column, row and the point in tile units, for every tile that shows it.
///
/// `proper` is true for the one tile that holds the point.
pub(super) fn cut_point(at: IntPoint, zoom: u8, mut emit: impl FnMut(u32, u32, IntPoint, bool)) {
    let p = coarser(at, zoom);
    for row in GridBox::cells(p.y - BUFFER, p.y + BUFFER) {
        for column in GridBox::cells(p.x - BUFFER, p.x + BUFFER) {
            let local = IntPoint {
                x: p.x - column * EXTENT,
                y: p.y - row * EXTENT,
            };
            let inside = (0..EXTENT).contains(&local.x) && (0..EXTENT).contains(&local.y);
            if let (Ok(x), Ok(y)) = (column.try_into(), row.try_into()) {
                emit(x, y, local, inside);
            }
        }
    }
}
