//! KSJ N02: railway stations and lines.
//!
//! # Source
//! 国土数値情報 鉄道データ N02: 003 line, 004 company, 005 station; stations are short lines.

use michi_geo::feature::{Features, Line, Place, PlaceKind};
use michi_geo::layer::Role;
use michi_geo::names::LocalName;

use super::Context;
use crate::content::Content;
use crate::digest;
use crate::distinct::SAME_NAME_DEG;
use crate::geometry::is_near;
use crate::names;
use crate::record::Records;
use crate::report::{Effect, FileReport, Problem};

/// Whether these records are stations.
pub fn detect_stations(records: &Records) -> bool {
    records.has("N02_005")
}

/// Whether these records are lines.
pub fn detect_lines(records: &Records) -> bool {
    records.has("N02_003") && !records.has("N02_005")
}

/// Stations in the city, each at the middle of its platform line.
pub fn read_stations(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let mut places: Vec<Place> = Vec::new();
    for record in &records.records {
        let Some(name) = record.text("N02_005") else {
            report.add(Problem::AttributeMissing, Effect::Faulty, || {
                format!("feature {}: expected N02_005, found nothing", record.number)
            });
            continue;
        };
        let Some(at) = context.checks.point(record, report) else {
            continue;
        };
        if !context.in_city(at) {
            report.add(Problem::OutsideCity, Effect::LeftOut, || {
                format!("`{name}`")
            });
            continue;
        }
        let full = format!("{name}駅");
        let of_name = |p: &&Place| p.name.ja() == Some(full.as_str());
        if places
            .iter()
            .filter(of_name)
            .any(|p| is_near(p.at, at, SAME_NAME_DEG))
        {
            report.add(Problem::Duplicate, Effect::Noted, || {
                format!("`{full}` on two lines")
            });
            continue;
        }
        let others = places.iter().filter(of_name).count();
        let id = match others {
            0 => format!("station-{}", digest::short(&full)),
            _ => {
                let line = record.text("N02_003").unwrap_or_default();
                format!(
                    "station-{}",
                    digest::short(&format!("{full} {line} {others}"))
                )
            }
        };
        places.push(Place {
            id,
            kind: PlaceKind::Station,
            name: names::names(&full, &LocalName::default(), &context.readings),
            keys: vec![name],
            at,
        });
    }
    Content::of(Role::Places, Features::Places(places))
}

/// Lines near the city, named as the source names them.
pub fn read_lines(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let mut ways = Vec::new();
    for record in &records.records {
        let name = record.text("N02_003");
        let name = name.map(|n| names::names(&n, &LocalName::default(), &context.readings));
        if let Some(shape) = context.checks.lines(record, report) {
            ways.push(Line { name, shape });
        }
    }
    Content::of(Role::Railways, Features::Lines(ways))
}
