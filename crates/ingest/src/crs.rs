//! Coordinate systems that files declare: those that equal WGS 84 at our scale, and the others.

use crate::error::IngestError;
use crate::read::shapefile::SHAPEFILE;
use crate::record::Records;
use crate::report::{Effect, FileReport, Problem};

/// EPSG codes whose degrees are within a metre of WGS 84 in Kyushu.
///
/// # Source
/// EPSG registry: 4326 WGS 84, 4612 JGD2000, 6668 JGD2011, 6697 JGD2011 with height.
const SAME: [&str; 4] = ["4326", "4612", "6668", "6697"];

/// Names of the systems by themselves, as people and metadata write them.
const NAMES: [&str; 4] = ["JGD2000", "JGD2011", "WGS84", "WGS 84"];

/// Notes a declared system that is right and refuses one that is not.
///
/// GeoJSON and GML have a system of their own; a shapefile has only what it or a person says.
///
/// # Errors
/// A projected system, the old Tokyo datum (400 m off), a name nobody knows, or a silent shapefile.
pub fn check(
    label: &str,
    (container, told): (&str, Option<&String>),
    records: &Records,
    report: &mut FileReport,
) -> Result<(), IngestError> {
    let Some(found) = records.crs.as_ref().or(told) else {
        if container != SHAPEFILE {
            return Ok(());
        }
        return Err(IngestError::NeedsMapping {
            file: label.to_owned(),
            expected: "a coordinate system (.prj or KSJ metadata)",
            how: "--map: crs = \"EPSG:6668\"",
        });
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

/// Whether degrees of this system are degrees of WGS 84 at our scale.
pub(crate) fn is_same(crs: &str) -> bool {
    let upper = crs.trim().to_uppercase();
    if upper.contains("CRS84") || NAMES.contains(&upper.as_str()) {
        return true;
    }
    let upper = without_zero_shift(&upper);
    // A shift to WGS 84 says that the system is another one.
    let others = ["TOKYO", "BESSEL", "TOWGS84"];
    if upper.starts_with("PROJC") || others.iter().any(|name| upper.contains(name)) {
        return false;
    }
    let code = upper.rsplit([':', '/']).next().unwrap_or_default();
    if SAME.contains(&code) {
        return true;
    }
    let texts = ["GEOGCS", "GEOGCRS", "GEODCRS"];
    let degrees = texts.iter().any(|w| upper.starts_with(w)) || upper.contains("(B, L)");
    degrees
        && ["JGD", "JGD_2000", "JGD_2011", "WGS"]
            .iter()
            .any(|name| upper.contains(name))
}

/// The text without a shift to WGS 84 that shifts nothing.
fn without_zero_shift(text: &str) -> String {
    const SHIFT: &str = "TOWGS84[";
    let Some((before, rest)) = text.split_once(SHIFT) else {
        return text.to_owned();
    };
    let Some((numbers, after)) = rest.split_once(']') else {
        return text.to_owned();
    };
    let mut numbers = numbers.split(',').map(|n| n.trim().parse::<f64>());
    if numbers.all(|number| number == Ok(0.0)) {
        format!("{before}{after}")
    } else {
        text.to_owned()
    }
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
            "GEOGCRS[\"JGD2011\",DATUM[\"Japanese Geodetic Datum 2011\"]]",
            "JGD2000 / (B, L)",
            "JGD2011",
            "GEOGCS[\"JGD2011\",DATUM[\"JGD_2011\",SPHEROID[\"GRS 1980\",6378137,298.25],TOWGS84[0,0,0,0,0,0,0]]]",
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
            "TD / (B, L)",
            "PROJCS[\"JGD_2000_Japan_Zone_2\"]",
            "GEOGCS[\"Tokyo\",DATUM[\"Tokyo\",SPHEROID[\"x\",1,2],TOWGS84[0,0,0,0,0,0,0]]]",
            "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",1,2],TOWGS84[0,0,0]]]",
            "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"Bessel 1841\",6377397.155,299.15],TOWGS84[-146.4,507.3,680.5,0,0,0,0]]]",
            "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"X\",6377397.155,299.15],TOWGS84[-146.4,507.3,680.5]]]",
            "",
        ] {
            assert!(!is_same(crs), "{crs}");
        }
    }
}
