//! Coordinate systems that files declare: those that equal WGS 84 at our scale, and the others.

use crate::error::IngestError;
use crate::record::Records;
use crate::report::{Effect, FileReport, Problem};

/// EPSG codes whose degrees are within a metre of WGS 84 in Kyushu.
///
/// # Source
/// EPSG registry: 4326 WGS 84, 4612 JGD2000, 6668 JGD2011, 6697 JGD2011 with height.
const SAME: [&str; 4] = ["4326", "4612", "6668", "6697"];

/// Notes a declared system that is right and refuses one that is not.
///
/// # Errors
/// A projected system, the old Tokyo datum, or a name nobody knows.
pub fn check(label: &str, records: &Records, report: &mut FileReport) -> Result<(), IngestError> {
    let Some(found) = &records.crs else {
        return Ok(());
    };
    if !is_same(found) {
        return Err(IngestError::UnknownCrs {
            file: label.to_owned(),
            found: found.chars().take(120).collect(),
        });
    }
    report.add(Problem::CrsMember, Effect::Noted, || {
        format!(
            "`{}` equals WGS 84 here",
            found.chars().take(80).collect::<String>()
        )
    });
    Ok(())
}

fn is_same(crs: &str) -> bool {
    let upper = crs.to_uppercase();
    if upper.contains("CRS84") {
        return true;
    }
    if upper.starts_with("PROJCS") || upper.contains("TOKYO") {
        return false;
    }
    let code = upper.rsplit([':', '/']).next().unwrap_or_default();
    if SAME.contains(&code) {
        return true;
    }
    let degrees = upper.starts_with("GEOGCS") || upper.contains("(B, L)");
    degrees
        && ["JGD", "JGD_2000", "JGD_2011", "WGS"]
            .iter()
            .any(|name| upper.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_systems_of_official_files_are_taken() {
        for crs in [
            "urn:ogc:def:crs:OGC:1.3:CRS84",
            "urn:ogc:def:crs:EPSG::6668",
            "EPSG:4612",
            "http://www.opengis.net/def/crs/EPSG/0/6697",
            "GEOGCS[\"GCS_JGD_2000\",DATUM[\"D_JGD_2000\"]]",
            "JGD2000 / (B, L)",
        ] {
            assert!(is_same(crs), "{crs}");
        }
    }

    #[test]
    fn err_projected_and_old_systems_are_refused() {
        for crs in [
            "urn:ogc:def:crs:EPSG::2444",
            "EPSG:3857",
            "urn:ogc:def:crs:EPSG::4301",
            "GEOGCS[\"GCS_Tokyo\",DATUM[\"D_Tokyo\"]]",
            "PROJCS[\"JGD_2000_Japan_Zone_2\"]",
            "",
        ] {
            assert!(!is_same(crs), "{crs}");
        }
    }
}
