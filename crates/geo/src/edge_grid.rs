//! Edges in the cells of a grid: the nearest edge of a worse area, and a quick "none is near".

use std::ops::RangeInclusive;

use crate::coord::LonLat;
use crate::edge::Edge;
use crate::metric::LocalMetric;

/// How wide a cell is, as a share of the reach.
///
/// # Source
/// Measured on the Kashima flood layer: a third to a whole reach answer equally fast.
const CELL_PER_REACH: f64 = 0.5;

/// The most cells along one side.
///
/// # Source
/// Own limit: 2 MB a layer at most; 1,024 cells of 25 m span a city.
const MOST_CELLS: usize = 1024;

/// How often an edge may be stored on average.
///
/// # Source
/// Own limit: the memory of a layer stays a small multiple of its file, whatever its shape.
const COPIES_OF_AN_EDGE: f64 = 4.0;

/// An edge of an area, with the area's number and value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Side {
    pub(crate) edge: Edge,
    pub(crate) area: u32,
    pub(crate) value: u8,
}

/// What [`EdgeGrid::nearest_worse`] found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// The area's number.
    pub area: usize,
    /// Distance to its edge, metres.
    pub distance_m: f64,
}

/// Equal steps along one axis.
#[derive(Debug, Clone, Copy)]
struct Axis {
    low: f64,
    steps_per_degree: f64,
    count: usize,
}

impl Axis {
    fn new(low: f64, high: f64, step: f64) -> Self {
        let count = (((high - low) / step).ceil() as usize).clamp(1, MOST_CELLS);
        let steps_per_degree = if high > low {
            count as f64 / (high - low)
        } else {
            0.0
        };
        Axis {
            low,
            steps_per_degree,
            count,
        }
    }

    /// The step of a value, or the outermost; never decreases where the value grows.
    fn step(&self, value: f64) -> usize {
        (((value - self.low) * self.steps_per_degree) as usize).min(self.count - 1)
    }

    fn steps(&self, low: f64, high: f64) -> RangeInclusive<usize> {
        self.step(low)..=self.step(high)
    }

    /// The start of a step, in degrees.
    fn start(&self, step: usize) -> f64 {
        self.low + step as f64 / self.steps_per_degree
    }
}

/// A grid over a layer, prepared for questions within a reach.
#[derive(Debug)]
pub(crate) struct EdgeGrid {
    reach_m: f64,
    columns: Axis,
    rows: Axis,
    /// The box of all edges, widened by the reach: west, south, east, north.
    widened: [f64; 4],
    /// Where each cell's sides start; one more says where the last cell's end.
    starts: Vec<u32>,
    sides: Vec<Side>,
    /// For each cell, the highest value of its own sides.
    own: Vec<u8>,
    /// For each cell, the highest value of any side within reach of any point in it.
    within_reach: Vec<u8>,
}

impl EdgeGrid {
    /// Sorts sides into cells; none when there are no sides or no reach to prepare for.
    pub(crate) fn new(sides: &[Side], reach_m: f64) -> Option<Self> {
        let low = |f: fn(&Edge) -> f64| {
            sides
                .iter()
                .map(|s| f(&s.edge))
                .fold(f64::INFINITY, f64::min)
        };
        let high = |f: fn(&Edge) -> f64| {
            sides
                .iter()
                .map(|s| f(&s.edge))
                .fold(f64::NEG_INFINITY, f64::max)
        };
        let (west, south) = (low(Edge::west), low(Edge::south));
        let (east, north) = (high(Edge::east), high(Edge::north));
        let (lon, lat) = widest_degrees(west, south, north, reach_m).filter(|_| reach_m > 0.0)?;
        let affordable = |length: fn(&Edge) -> f64| {
            sides.iter().map(|s| length(&s.edge)).sum::<f64>()
                / (sides.len() as f64 * COPIES_OF_AN_EDGE)
        };
        let width = affordable(|edge| edge.east() - edge.west()).max(lon * CELL_PER_REACH);
        let height = affordable(|edge| edge.north() - edge.south()).max(lat * CELL_PER_REACH);
        let widened = [west - lon, south - lat, east + lon, north + lat];
        let columns = Axis::new(widened[0], widened[2], width);
        let rows = Axis::new(widened[1], widened[3], height);
        let mut grid = EdgeGrid {
            reach_m,
            columns,
            rows,
            widened,
            starts: Vec::new(),
            sides: Vec::new(),
            own: Vec::new(),
            within_reach: Vec::new(),
        };
        grid.fill(sides);
        grid.spread((lon, lat));
        Some(grid)
    }

    fn fill(&mut self, sides: &[Side]) {
        let mut cells: Vec<Vec<u32>> = vec![Vec::new(); self.columns.count * self.rows.count];
        for (number, side) in sides.iter().enumerate() {
            let number = u32::try_from(number).expect("a layer has fewer than 2^32 edges");
            self.each_cell(&side.edge, |cell| cells[cell].push(number));
        }
        self.starts.push(0);
        for cell in cells {
            let first = self.sides.len();
            self.sides
                .extend(cell.iter().map(|number| sides[*number as usize]));
            self.sides[first..].sort_by_key(|side| std::cmp::Reverse(side.value));
            self.own
                .push(self.sides.get(first).map_or(0, |side| side.value));
            let end = u32::try_from(self.sides.len()).expect("a layer has fewer than 2^32 edges");
            self.starts.push(end);
        }
    }

    /// The sides of one cell, the worst first.
    fn cell(&self, cell: usize) -> &[Side] {
        &self.sides[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// Calls `found` with every cell an edge passes.
    fn each_cell(&self, edge: &Edge, mut found: impl FnMut(usize)) {
        for row in self.rows.steps(edge.south(), edge.north()) {
            let (west, east) = self.extent_in_row(edge, row);
            for column in self.columns.steps(west, east) {
                found(row * self.columns.count + column);
            }
        }
    }

    /// From where to where an edge runs in one row of cells.
    fn extent_in_row(&self, edge: &Edge, row: usize) -> (f64, f64) {
        let Edge { a, b } = *edge;
        if a.x == b.x || a.y == b.y {
            return (edge.west(), edge.east());
        }
        // A hair more on each side than the row: a cell too many costs nothing, one too few does.
        const HAIR: f64 = 1e-3;
        let step = 1.0 / self.rows.steps_per_degree;
        let at = |y: f64| a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)).clamp(0.0, 1.0);
        let one = at(self.rows.start(row) - step * HAIR);
        let other = at(self.rows.start(row + 1) + step * HAIR);
        let hair = HAIR / self.columns.steps_per_degree;
        (one.min(other) - hair, one.max(other) + hair)
    }

    /// Lets each cell know the highest value within reach of it.
    fn spread(&mut self, (lon, lat): (f64, f64)) {
        let width = self.columns.count;
        let cells = |degrees: f64, axis: Axis| (degrees * axis.steps_per_degree).ceil() as usize;
        let (across, along) = (cells(lon, self.columns), cells(lat, self.rows));
        let mut wide = vec![0; self.own.len()];
        for (row, target) in self.own.chunks(width).zip(wide.chunks_mut(width)) {
            for (column, cell) in target.iter_mut().enumerate() {
                let reached = column.saturating_sub(across)..(column + across + 1).min(width);
                *cell = row[reached].iter().copied().max().unwrap_or(0);
            }
        }
        self.within_reach = vec![0; self.own.len()];
        for row in 0..self.rows.count {
            let reached = row.saturating_sub(along)..(row + along + 1).min(self.rows.count);
            for column in 0..width {
                let highest = reached.clone().map(|row| wide[row * width + column]).max();
                self.within_reach[row * width + column] = highest.unwrap_or(0);
            }
        }
    }

    /// Of the areas of more than `value` within `reach_m`, the worst, and of these the nearest.
    pub(crate) fn nearest_worse(
        &self,
        metric: &LocalMetric,
        at: LonLat,
        reach_m: f64,
        value: u8,
    ) -> Option<Nearest> {
        if reach_m <= self.reach_m && !self.may_exceed(at, value) {
            return None;
        }
        let (lon, lat) = metric.degrees(reach_m);
        let c = at.coord();
        let columns = self.columns.steps(c.x - lon, c.x + lon);
        let mut best = Best {
            value: value + 1,
            distance2: reach_m * reach_m,
            area: None,
        };
        for row in self.rows.steps(c.y - lat, c.y + lat) {
            for cell in columns
                .clone()
                .map(|column| row * self.columns.count + column)
            {
                if self.own[cell] >= best.value {
                    best.search(metric, self.cell(cell), reach_m * reach_m);
                }
            }
        }
        let area = best.area? as usize;
        Some(Nearest {
            area,
            distance_m: best.distance2.sqrt(),
        })
    }

    fn may_exceed(&self, at: LonLat, value: u8) -> bool {
        let [west, south, east, north] = self.widened;
        let c = at.coord();
        if c.x < west || c.x > east || c.y < south || c.y > north {
            return false;
        }
        self.within_reach[self.rows.step(c.y) * self.columns.count + self.columns.step(c.x)] > value
    }
}

/// The best candidate so far.
struct Best {
    value: u8,
    distance2: f64,
    area: Option<u32>,
}

impl Best {
    /// Searches one cell, whose sides stand worst first.
    fn search(&mut self, metric: &LocalMetric, sides: &[Side], reach2: f64) {
        for side in sides {
            if side.value < self.value {
                return;
            }
            let distance2 = metric.edge_distance_m2(&side.edge);
            let limit = if side.value > self.value {
                reach2
            } else {
                self.distance2
            };
            if distance2 <= limit {
                *self = Best {
                    value: side.value,
                    distance2,
                    area: Some(side.area),
                };
            }
        }
    }
}

/// The reach in degrees where a degree is shortest, with a margin for rounding.
fn widest_degrees(west: f64, south: f64, north: f64, reach_m: f64) -> Option<(f64, f64)> {
    const MARGIN: f64 = 1.01;
    let poleward = if south.abs() > north.abs() {
        south
    } else {
        north
    };
    let (lon, _) = LocalMetric::at(LonLat::new(west, poleward).ok()?).degrees(reach_m * MARGIN);
    // A degree of latitude is shortest at the equator.
    let (_, lat) = LocalMetric::at(LonLat::new(west, 0.0).ok()?).degrees(reach_m * MARGIN);
    Some((lon, lat))
}
