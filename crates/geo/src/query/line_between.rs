//! The way along known roads between two points: for a closure of which staff mark two ends.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use geo_types::Coord;

use crate::atlas::Atlas;
use crate::coord::LonLat;
use crate::layer::Role;
use crate::metric::LocalMetric;

/// How far from a known road an end may be.
///
/// # Units
/// Metres.
///
/// # Source
/// Own choice: a finger on a phone's map of the whole city misses by less.
pub const REACH_M: f64 = 200.0;

impl Atlas {
    /// The shortest line along the roads of the atlas between the places on them nearest to two
    /// points; none when a point is further than [`REACH_M`] from any road, when the roads there
    /// are not connected, or when both points are at one place.
    pub fn line_between(&self, from: LonLat, to: LonLat) -> Option<Vec<LonLat>> {
        let mut roads = Roads::of(self);
        let (start, end) = (roads.nearest(from)?, roads.nearest(to)?);
        let one_stretch = (start.road == end.road).then_some(());
        let (start, end) = (roads.join(&start), roads.join(&end));
        if one_stretch.is_some() {
            roads.connect(start, end);
        }
        let line = roads.shortest(start, end)?;
        (line.len() >= 2).then_some(line)
    }
}

/// The known roads as places and the stretches that join them.
#[derive(Default)]
struct Roads {
    places: Vec<LonLat>,
    stretches: Vec<(usize, usize)>,
    neighbours: Vec<Vec<(usize, u64)>>,
}

/// A place on a stretch of road.
struct OnRoad {
    road: usize,
    at: LonLat,
}

impl Roads {
    /// Lines that share a position are joined there.
    fn of(atlas: &Atlas) -> Self {
        let mut roads = Roads::default();
        let mut known = HashMap::new();
        let layers = atlas.layers().iter();
        let layers = layers.filter(|layer| layer.loaded().role() == Some(Role::Roads));
        for line in layers.flat_map(|layer| layer.features().lines()) {
            for part in &line.shape {
                let mut before = None;
                for at in part.coords().filter_map(|c| LonLat::new(c.x, c.y).ok()) {
                    let at = at.rounded();
                    let key = (at.lon().to_bits(), at.lat().to_bits());
                    let place = *known.entry(key).or_insert_with(|| roads.add(at));
                    if let Some(before) = before.replace(place).filter(|before| *before != place) {
                        roads.stretches.push((before, place));
                        roads.connect(before, place);
                    }
                }
            }
        }
        roads
    }

    fn add(&mut self, at: LonLat) -> usize {
        self.places.push(at);
        self.neighbours.push(Vec::new());
        self.places.len() - 1
    }

    fn connect(&mut self, one: usize, other: usize) {
        let metric = LocalMetric::at(self.places[one]);
        // Whole millimetres have a total order; a city is far from filling them.
        let length_mm = (metric.distance_m(self.places[other]) * 1_000.0).round() as u64;
        self.neighbours[one].push((other, length_mm));
        self.neighbours[other].push((one, length_mm));
    }

    /// The place on a road nearest to a point, within reach.
    fn nearest(&self, point: LonLat) -> Option<OnRoad> {
        let metric = LocalMetric::at(point);
        let ends = |road: usize| {
            let (a, b) = self.stretches[road];
            (self.places[a].coord(), self.places[b].coord())
        };
        let distance2 = |road: &usize| {
            let (a, b) = ends(*road);
            metric.segment_distance_m2(a, b)
        };
        let road = (0..self.stretches.len())
            .min_by(|one, other| distance2(one).total_cmp(&distance2(other)))
            .filter(|road| distance2(road) <= REACH_M * REACH_M)?;
        let (a, b) = ends(road);
        let along = metric.nearest_along(a, b);
        let at = Coord {
            x: a.x + along * (b.x - a.x),
            y: a.y + along * (b.y - a.y),
        };
        let at = LonLat::new(at.x, at.y).ok()?.rounded();
        Some(OnRoad { road, at })
    }

    /// Makes a place on a stretch one that a line can begin or end at.
    fn join(&mut self, place: &OnRoad) -> usize {
        let (a, b) = self.stretches[place.road];
        let joined = self.add(place.at);
        self.connect(joined, a);
        self.connect(joined, b);
        joined
    }

    /// The shortest way, by Dijkstra's algorithm; a place that is passed twice stands once.
    fn shortest(&self, start: usize, end: usize) -> Option<Vec<LonLat>> {
        let mut best = vec![u64::MAX; self.places.len()];
        let mut before = vec![None; self.places.len()];
        let mut open = BinaryHeap::from([Reverse((0, start))]);
        best[start] = 0;
        while let Some(Reverse((length, place))) = open.pop() {
            if place == end {
                break;
            }
            if length > best[place] {
                continue;
            }
            for (next, further) in &self.neighbours[place] {
                let length = length + further;
                if length < best[*next] {
                    best[*next] = length;
                    before[*next] = Some(place);
                    open.push(Reverse((length, *next)));
                }
            }
        }
        if best[end] == u64::MAX {
            return None;
        }
        let back = std::iter::successors(Some(end), |place| before[*place]);
        let mut line: Vec<_> = back.map(|place| self.places[place]).collect();
        line.reverse();
        line.dedup();
        Some(line)
    }
}
