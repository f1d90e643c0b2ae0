//! GML: JPGIS data sets of KSJ (geometry linked by xlink) and CityGML; both write lat before lon.
//!
//! # Source
//! ISO 19136 (GML 3.2), JPGIS 2.1; CityGML 2.0 with EPSG 6697: axes latitude, longitude, height.

use std::collections::BTreeMap;

use geo::CoordsIter;
use geo_types::{Coord, Geometry, LineString, MultiPolygon, Point, Polygon};

use super::xml::{self, Element};
use crate::error::{IngestError, TO_GEOJSON};
use crate::format::Container;
use crate::geometry::MAX_VERTICES;
use crate::record::{BrokenRecord, Record, Records, Value};

/// The attribute that carries the class of a city object.
pub const CLASS: &str = "@class";

/// Opens an XML file by its root element.
///
/// # Errors
/// XML that is broken or of no known kind.
pub fn open(label: &str, bytes: &[u8]) -> Result<Container, IngestError> {
    let root = xml::read(label, bytes)?;
    match root.name.as_str() {
        "CityModel" => Ok(Container::Records("CityGML", city_objects(&root))),
        "Dataset" => Ok(Container::Records("JPGIS GML", data_set(&root))),
        "Dictionary" => Ok(Container::Companion("a code list")),
        "MD_Metadata" => Ok(Container::Companion("metadata")),
        other => Err(IngestError::UnknownFormat {
            file: label.to_owned(),
            found: match other {
                "kml" | "FeatureCollection" | "gpx" => {
                    format!("XML with root `{other}`: {TO_GEOJSON} makes GeoJSON of it")
                }
                _ => format!("XML with root `{other}`"),
            },
        }),
    }
}

fn crs(root: &Element) -> Option<String> {
    let envelope = root.child("boundedBy")?.children.first()?;
    envelope.attributes.get("srsName").cloned()
}

/// City objects with all their polygons as one area.
fn city_objects(root: &Element) -> Records {
    let mut out = Records {
        crs: crs(root),
        ..Records::default()
    };
    let members = root
        .children
        .iter()
        .filter(|c| c.name == "cityObjectMember");
    for (index, object) in members.filter_map(|m| m.children.first()).enumerate() {
        let number = index + 1;
        let polygons: Option<Vec<_>> = object
            .all("Polygon")
            .into_iter()
            .map(|p| polygon(p, 3))
            .collect();
        let Some(polygons) = polygons else {
            let fault = format!("object {number}: expected positions of three numbers, found none");
            out.broken.push(BrokenRecord { number, fault });
            continue;
        };
        let mut attributes = BTreeMap::new();
        leaves(object, &mut attributes);
        attributes.insert(CLASS.to_owned(), Value::Text(object.name.clone()));
        let geometry = (!polygons.is_empty()).then(|| MultiPolygon(polygons).into());
        out.records.push(Record {
            number,
            attributes,
            geometry,
            doubt: None,
        });
    }
    out
}

/// The attribute that marks an object with several different ranks or events.
pub const TWICE: &str = "@twice";

/// Every text of an element by its name; geometry is left out.
fn leaves(element: &Element, out: &mut BTreeMap<String, Value>) {
    for child in &element.children {
        if child.children.is_empty() {
            if child.name != "posList" && child.name != "pos" {
                let value = Value::from_text(&child.text);
                let known = out
                    .entry(child.name.clone())
                    .or_insert_with(|| value.clone());
                if *known != value && ["rank", "rankOrg", "scale"].contains(&child.name.as_str()) {
                    out.insert(TWICE.to_owned(), Value::Text(child.name.clone()));
                }
            }
        } else if child.name != "MultiSurface" {
            out.entry(format!("@{}", child.name))
                .or_insert(Value::Empty);
            leaves(child, out);
        }
    }
}

/// A polygon with its rings inside it.
fn polygon(element: &Element, dimensions: usize) -> Option<Polygon<f64>> {
    let ring = |boundary: &Element| {
        let list = boundary.all("posList");
        positions(&list.first()?.text, dimensions)
    };
    let exterior = ring(element.child("exterior")?)?;
    let interiors = element.children.iter().filter(|c| c.name == "interior");
    let holes: Option<Vec<_>> = interiors.map(ring).collect();
    Some(Polygon::new(exterior, holes?))
}

/// Positions in file order (lat, lon, and a height that is dropped) as lon, lat.
fn positions(text: &str, dimensions: usize) -> Option<LineString<f64>> {
    let numbers: Option<Vec<f64>> = text.split_whitespace().map(|n| n.parse().ok()).collect();
    let numbers = numbers?;
    if numbers.is_empty() || numbers.len() % dimensions != 0 {
        return None;
    }
    Some(
        numbers
            .chunks_exact(dimensions)
            .map(|p| Coord { x: p[1], y: p[0] })
            .collect(),
    )
}

/// Most positions of one data set, those of a curve counted wherever it is linked.
const MAX_LINKED: usize = 20_000_000;

/// Features of a JPGIS data set; their geometries stand beside them and are linked by id.
fn data_set(root: &Element) -> Records {
    let mut out = Records {
        crs: crs(root),
        ..Records::default()
    };
    let by_id: BTreeMap<&str, &Element> = root
        .children
        .iter()
        .filter_map(|c| Some((c.attributes.get("id")?.as_str(), c)))
        .collect();
    let is_geometry = |name: &str| {
        matches!(
            name,
            "Point" | "Curve" | "Surface" | "OrientableCurve" | "boundedBy" | "description"
        )
    };
    let features = root.children.iter().filter(|c| !is_geometry(&c.name));
    let mut corners = 0_usize;
    for (index, feature) in features.enumerate() {
        let number = index + 1;
        let mut attributes = BTreeMap::new();
        leaves(feature, &mut attributes);
        let link = feature
            .children
            .iter()
            .find_map(|c| c.attributes.get("href"));
        let geometry = match link.map(|l| linked(l, &by_id)) {
            None => None,
            Some(Some(geometry)) => Some(geometry),
            Some(None) => {
                let fault = format!(
                    "feature {number}: expected the geometry `{}`, found none",
                    link.map_or("", String::as_str)
                );
                out.broken.push(BrokenRecord { number, fault });
                continue;
            }
        };
        corners += geometry.as_ref().map_or(0, CoordsIter::coords_count);
        if corners > MAX_LINKED {
            let fault = format!(
                "feature {number}: expected at most {MAX_LINKED} positions in one file, found more"
            );
            out.broken.push(BrokenRecord { number, fault });
            break;
        }
        out.records.push(Record {
            number,
            attributes,
            geometry,
            doubt: None,
        });
    }
    out
}

type Ids<'a> = BTreeMap<&'a str, &'a Element>;

fn linked(link: &str, by_id: &Ids<'_>) -> Option<Geometry<f64>> {
    let element = by_id.get(link.strip_prefix('#')?)?;
    match element.name.as_str() {
        "Point" => {
            let line = positions(&element.child("pos")?.text, 2)?;
            line.0.first().map(|c| Point(*c).into())
        }
        "Curve" => curve(link, by_id).map(Geometry::from),
        "Surface" => surface(element, by_id).map(Geometry::from),
        _ => None,
    }
}

fn curve(link: &str, by_id: &Ids<'_>) -> Option<LineString<f64>> {
    let element = by_id.get(link.strip_prefix('#')?)?;
    if element.name == "OrientableCurve" {
        let base = element.child("baseCurve")?.attributes.get("href")?;
        let mut line = plain_curve(by_id.get(base.strip_prefix('#')?)?)?;
        if element
            .attributes
            .get("orientation")
            .is_some_and(|o| o == "-")
        {
            line.0.reverse();
        }
        return Some(line);
    }
    plain_curve(element)
}

fn plain_curve(element: &Element) -> Option<LineString<f64>> {
    let lists = element.all("posList");
    let mut line = LineString::new(Vec::new());
    for list in lists {
        line.0.extend(positions(&list.text, 2)?.0);
    }
    line.0.dedup();
    (line.0.len() > 1).then_some(line)
}

fn surface(element: &Element, by_id: &Ids<'_>) -> Option<MultiPolygon<f64>> {
    let ring = |boundary: &Element| {
        let mut whole = LineString::new(Vec::new());
        for member in boundary.all("curveMember") {
            whole
                .0
                .extend(curve(member.attributes.get("href")?, by_id)?.0);
            // A curve can be linked again and again.
            if whole.0.len() > MAX_VERTICES {
                return None;
            }
        }
        whole.0.dedup();
        (!whole.0.is_empty()).then_some(whole)
    };
    let patch = |patch: &Element| {
        let exterior = ring(patch.child("exterior")?)?;
        let holes = patch
            .children
            .iter()
            .filter(|c| c.name == "interior")
            .map(ring);
        Some(Polygon::new(exterior, holes.collect::<Option<Vec<_>>>()?))
    };
    let patches: Option<Vec<_>> = element.all("PolygonPatch").into_iter().map(patch).collect();
    patches.filter(|p| !p.is_empty()).map(MultiPolygon)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATA: &str = "<ksj:Dataset><gml:Curve gml:id=\"c\"><gml:posList>\n33.1 130.1\n33.1 130.2\n\
        33.2 130.2\n33.1 130.1\n</gml:posList></gml:Curve><gml:Surface gml:id=\"s\">\
        <gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember xlink:href=\"#c\"/></gml:Ring>\
        </gml:exterior></gml:PolygonPatch></gml:Surface><ksj:Zone gml:id=\"z\">\
        <ksj:kind>空白</ksj:kind><ksj:rank>2</ksj:rank><ksj:bounds xlink:href=\"#s\"/></ksj:Zone>\
        </ksj:Dataset>";

    fn records(text: &str) -> Records {
        match open("a.xml", text.as_bytes()).expect("opens") {
            Container::Records(_, records) => records,
            other => panic!("expected records, found {other:?}"),
        }
    }

    #[test]
    fn ok_linked_geometry_is_found_and_its_axes_put_right() {
        let found = records(DATA);
        assert_eq!(found.records[0].get("kind"), &Value::Empty);
        assert_eq!(found.records[0].get("rank").code(), Some(2));
        let Some(Geometry::MultiPolygon(area)) = &found.records[0].geometry else {
            panic!("expected an area");
        };
        assert_eq!(area.0[0].exterior().0[0], Coord { x: 130.1, y: 33.1 });
    }

    #[test]
    fn err_a_link_to_nothing_is_named() {
        let found = records(&DATA.replace("#c", "#d"));
        assert_eq!(
            found.broken[0].fault,
            "feature 1: expected the geometry `#s`, found none"
        );
    }
}
