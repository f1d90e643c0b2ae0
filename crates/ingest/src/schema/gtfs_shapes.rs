//! GTFS shapes, as shapes.txt or as GeoJSON lines: where buses run, each piece of road once.
//!
//! # Source
//! GTFS Schedule reference, shapes.txt: shape_id, shape_pt_lat, shape_pt_lon, shape_pt_sequence.

use std::collections::{BTreeMap, BTreeSet};

use geo_types::{Coord, Geometry, LineString, MultiLineString};
use michi_geo::feature::{Features, Line};
use michi_geo::layer::Role;

use super::Context;
use crate::content::Content;
use crate::geometry;
use crate::read::csv::{self, Table};
use crate::record::{Record, Records};
use crate::report::{Effect, FileReport, Problem};

/// Whether these records are shapes turned into GeoJSON.
pub fn detect(records: &Records) -> bool {
    records.has("shape_id")
}

/// Whether a table is shapes.txt.
pub fn detect_table(table: &Table) -> bool {
    table.has("shape_id") && table.has("shape_pt_sequence")
}

/// Points of a shape with their sequence numbers.
type Numbered = Vec<(u64, Coord<f64>)>;

/// Turns shapes.txt into one line record a shape.
pub fn lines(table: &Table) -> Records {
    let points = csv::points(table, "shape_pt_lon", "shape_pt_lat");
    let mut shapes: BTreeMap<String, Numbered> = BTreeMap::new();
    let mut broken = points.broken;
    for record in points.records {
        let sequence = record
            .text("shape_pt_sequence")
            .and_then(|s| s.parse().ok());
        match (record.text("shape_id"), sequence, record.geometry) {
            (Some(id), Some(sequence), Some(Geometry::Point(point))) => {
                shapes.entry(id).or_default().push((sequence, point.0));
            }
            _ => broken.push(crate::record::BrokenRecord {
                number: record.number,
                fault: format!("line {}: expected a shape point", record.number),
            }),
        }
    }
    let line = |(index, (id, mut points)): (usize, (String, Numbered))| {
        points.sort_by_key(|(sequence, _)| *sequence);
        let line: LineString<f64> = points.into_iter().map(|(_, c)| c).collect();
        let attributes = [("shape_id".to_owned(), crate::record::Value::Text(id))].into();
        Record {
            number: index + 1,
            attributes,
            geometry: Some(line.into()),
            doubt: None,
        }
    };
    let records = shapes.into_iter().enumerate().map(line).collect();
    Records {
        records,
        broken,
        encoding: Some(table.encoding),
        ..Records::default()
    }
}

/// Gives the lines their meaning: every stretch that several routes share is kept once.
pub fn read(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let mut seen = BTreeSet::new();
    let mut ways = Vec::new();
    let mut shared = 0_usize;
    for record in &records.records {
        let Some(lines) = context.checks.lines(record, report) else {
            continue;
        };
        for line in &lines {
            shared += fresh_parts(line, &mut seen, &mut ways);
        }
    }
    if shared > 0 {
        report.add(Problem::Duplicate, Effect::Noted, || {
            format!("{shared} stretches run by several routes are kept once")
        });
    }
    Content::of(Role::Roads, Features::Lines(ways))
}

type Stretch = ((i64, i64), (i64, i64));

fn stretch(a: Coord<f64>, b: Coord<f64>) -> Stretch {
    let grid = |c: Coord<f64>| ((c.x * 1e6).round() as i64, (c.y * 1e6).round() as i64);
    let (a, b) = (grid(a), grid(b));
    if a <= b { (a, b) } else { (b, a) }
}

/// Adds the stretches that are new; returns how many were known already.
fn fresh_parts(
    line: &LineString<f64>,
    seen: &mut BTreeSet<Stretch>,
    ways: &mut Vec<Line>,
) -> usize {
    let mut shared = 0;
    let mut run: Vec<Coord<f64>> = Vec::new();
    let mut close = |run: &mut Vec<Coord<f64>>| {
        if run.len() > 1 {
            let shape = MultiLineString(vec![LineString(std::mem::take(run))]);
            ways.push(Line { name: None, shape });
        }
        run.clear();
    };
    for pair in line.0.windows(2) {
        let (a, b) = (geometry::rounded(pair[0]), geometry::rounded(pair[1]));
        if a == b {
            continue;
        }
        if seen.insert(stretch(a, b)) {
            if run.last() != Some(&a) {
                close(&mut run);
                run.push(a);
            }
            run.push(b);
        } else {
            shared += 1;
            close(&mut run);
        }
    }
    close(&mut run);
    shared
}
