//! Data that is given in two files: zones, lines and areas equal in all that the layer holds.

use std::collections::BTreeSet;

use geo_types::{Coord, Polygon};
use michi_geo::feature::{Features, Line, Zone};

use crate::digest;
use crate::report::{Effect, FileReport, Problem};

/// The features of the files so far, by digests. What one file holds twice is not touched.
#[derive(Default)]
pub(crate) struct Seen(BTreeSet<String>);

impl Seen {
    /// The features of another file without those that an earlier file holds.
    pub(crate) fn without_known(
        &mut self,
        features: Features,
        report: &mut FileReport,
    ) -> Features {
        match features {
            Features::Zones(all) => Features::Zones(self.fresh(all, report, zone)),
            Features::Lines(all) => Features::Lines(self.fresh(all, report, line)),
            Features::Areas(all) => Features::Areas(self.fresh(all, report, |area, key| {
                area.shape.iter().for_each(|part| rings(part, key));
            })),
            other => other,
        }
    }

    fn fresh<T>(
        &mut self,
        all: Vec<T>,
        report: &mut FileReport,
        write: impl Fn(&T, &mut String),
    ) -> Vec<T> {
        let before = all.len();
        let mut keys = Vec::with_capacity(before);
        let mut key = String::new();
        let mut fresh = all;
        fresh.retain(|feature| {
            key.clear();
            write(feature, &mut key);
            let digest = digest::sha256(key.as_bytes());
            let is_known = self.0.contains(&digest);
            keys.push(digest);
            !is_known
        });
        self.0.extend(keys);
        if fresh.len() < before {
            report.add(Problem::Duplicate, Effect::Noted, || {
                let known = before - fresh.len();
                format!("{known} features are in an earlier file too, and kept once")
            });
        }
        fresh
    }
}

fn zone(zone: &Zone, key: &mut String) {
    key.push_str(&format!(
        "{:?} {:?} {:?}",
        zone.rank, zone.phenomenon, zone.rivers
    ));
    zone.shape.iter().for_each(|part| rings(part, key));
}

fn line(line: &Line, key: &mut String) {
    key.push_str(&format!("{:?}", line.name));
    line.shape.iter().for_each(|part| push(&part.0, key));
}

fn rings(part: &Polygon<f64>, key: &mut String) {
    push(&part.exterior().0, key);
    part.interiors().iter().for_each(|ring| push(&ring.0, key));
}

fn push(points: &[Coord<f64>], key: &mut String) {
    for point in points {
        key.push_str(&format!(" {:x} {:x}", point.x.to_bits(), point.y.to_bits()));
    }
    key.push('|');
}
