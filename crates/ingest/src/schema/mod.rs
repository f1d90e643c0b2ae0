//! Official formats, one a file: each gives records or rows their meaning.

pub mod address_geolonia;
pub mod address_isj;
pub mod boundary;
pub mod depth_ksj;
pub mod flood_ksj;
pub mod gtfs_shapes;
pub mod gtfs_stops;
pub mod hazard_columns;
pub mod landslide_ksj;
pub mod landslide_prefecture;
pub mod mapped;
pub mod plateau;
pub mod rail_n02;
pub mod shelter_gsi;
pub mod shelter_standard;

use std::collections::BTreeMap;

use geo_types::MultiPolygon;
use michi_geo::city::City;
use michi_geo::coord::LonLat;
use michi_geo::names::LocalName;

use crate::geometry::Checks;
use crate::mapping::Mapping;
use crate::names::Readings;
use crate::wanted::Wanted;

/// What every format is told: the city, the checks and what a person mapped.
#[derive(Debug, Clone)]
pub struct Context {
    /// Checks of geometry.
    pub checks: Checks,
    /// The city the layer is for.
    pub city: City,
    /// The city's area, where a boundary is at hand; points outside are left out.
    pub area: Option<MultiPolygon<f64>>,
    /// Readings of names.
    pub readings: Readings,
    /// Official translations of stop names, by stop id or name.
    pub translations: BTreeMap<String, LocalName>,
    /// What a person mapped.
    pub mapping: Mapping,
    /// The layer asked for with options or by its manifest.
    pub wanted: Wanted,
}

impl Context {
    /// Whether a point is in the city; true where the boundary is unknown.
    pub fn in_city(&self, at: LonLat) -> bool {
        use geo::Intersects;
        self.area
            .as_ref()
            .is_none_or(|area| area.intersects(&geo_types::Point(at.coord())))
    }

    /// The five digits of the city's code that data files use, without the check digit.
    pub fn city_code(&self) -> &str {
        self.city.code.get(..5).unwrap_or(&self.city.code)
    }
}

/// Puts what a container could not read into the report.
pub fn broken(records: &crate::record::Records, report: &mut crate::report::FileReport) {
    use crate::report::{Effect, Problem};
    report.read = records.records.len() + records.broken.len() + records.deleted;
    if records.deleted > 0 {
        report.add(Problem::DeletedRow, Effect::LeftOut, || {
            format!("{} rows are marked as deleted in the .dbf", records.deleted)
        });
    }
    for part in &records.broken {
        report.add(Problem::BrokenFeature, Effect::Faulty, || {
            part.fault.clone()
        });
    }
}
