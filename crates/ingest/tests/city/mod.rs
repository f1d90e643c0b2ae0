//! A small city to import into, and builders of files in the official schemas.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::io::Write;

use michi_geo::feature::Features;
use michi_geo::geojson::{self, Form};
use michi_geo::hazard::HazardKind;
use michi_geo::layer::Manifest;
use michi_ingest::import::{ImportFault, Imported, Options, import};
use michi_ingest::wanted::Wanted;

pub(crate) const CITY: &str = r#"
code = "412074"
timezone = "Asia/Tokyo"
bounds = [130.0377, 32.9858, 130.1709, 33.1317]
center = [130.0987, 33.1037]
hazards = ["flood", "landslide", "storm_surge", "tsunami", "inland_flood"]
languages = ["ja"]
[name]
ja = "鹿島市"
[prefecture]
ja = "佐賀県"
[[district]]
id = "hama"
name = { ja = "浜", ja-Hrkt = "はま" }
oaza = [{ ja = "浜町", ja-Hrkt = "はままち" }]
[[phone]]
id = "fire"
number = "119"
[jma]
class20 = "4120700"
class10 = "410010"
group = "410014"
office = "410000"
"#;

/// A landslide zone in CityGML.
pub(crate) const PRONE: &str = "<core:CityModel><core:cityObjectMember><urf:SedimentDisasterProneArea>\
    <urf:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior>\
    <gml:LinearRing><gml:posList>33.10 130.10 0 33.11 130.10 0 33.11 130.11 0 33.10 130.10 0\
    </gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>\
    </gml:MultiSurface></urf:lod1MultiSurface><urf:disasterType>1</urf:disasterType>\
    <urf:areaType>2</urf:areaType></urf:SedimentDisasterProneArea></core:cityObjectMember>\
    </core:CityModel>";

pub(crate) const READINGS: &str = r#"
[[reading]]
ja = "肥前浜駅"
kana = "ひぜん・はま えき"
latn = "Hizen-Hama-eki"
en = "Hizen-Hama Station"
source = "test"
status = "unreviewed"
"#;

/// What a test sets besides the files.
#[derive(Default, Clone, Copy)]
pub(crate) struct Set<'a> {
    pub(crate) map: Option<&'a str>,
    pub(crate) wanted: Wanted,
    pub(crate) manifest: Option<&'a str>,
    pub(crate) old: Option<&'a str>,
}

pub(crate) fn run(
    id: &str,
    files: &[(&str, &[u8])],
    set: Set<'_>,
) -> Result<Imported, ImportFault> {
    let options = Options {
        city: CITY,
        readings: Some(READINGS),
        boundary: None,
        manifest: set.manifest,
        old: set.old,
        map: set.map,
        taken: &std::collections::BTreeSet::new(),
        wanted: set.wanted,
        retrieved_at: "2026-11-20".parse().expect("is a date"),
    };
    import(id, files, &options)
}

/// Imports and reads the written texts back with the reader of the server.
pub(crate) fn layer(
    id: &str,
    files: &[(&str, &[u8])],
    set: Set<'_>,
) -> (Manifest, Features, String) {
    let imported = run(id, files, set).expect("is sound");
    let manifest = Manifest::parse(&imported.manifest, id).expect("is a manifest");
    let form = Form {
        layer: id,
        file: "data.geojson",
        role: manifest.role,
        scheme: manifest.hazard.map(|h| h.scheme),
    };
    let features = geojson::parse(imported.data.as_bytes(), form).expect("is a data file");
    (manifest, features, imported.report.to_string())
}

/// Imports and returns the fault in words.
pub(crate) fn fault(id: &str, files: &[(&str, &[u8])], set: Set<'_>) -> String {
    run(id, files, set).expect_err("is wrong").to_string()
}

/// A collection with one square of 0.001 degrees per list of properties.
pub(crate) fn squares(properties: &[&str]) -> String {
    let feature = |(index, properties): (usize, &&str)| {
        let (w, s) = (130.10 + 0.002 * index as f64, 33.10);
        let (e, n) = (w + 0.001, s + 0.001);
        format!(
            r#"{{"type":"Feature","properties":{{{properties}}},"geometry":{{"type":"Polygon","coordinates":[[[{w},{s}],[{w},{n}],[{e},{n}],[{e},{s}],[{w},{s}]]]}}}}"#
        )
    };
    let features: Vec<String> = properties.iter().enumerate().map(feature).collect();
    format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",\n")
    )
}

/// A zip with these members.
pub(crate) fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        out.start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("starts");
        out.write_all(bytes).expect("writes to memory");
    }
    out.finish().expect("finishes").into_inner()
}

/// A shapefile of one clockwise square near 肥前浜 per row.
pub(crate) fn shp(count: usize) -> Vec<u8> {
    let mut records = Vec::new();
    for index in 0..count {
        let (w, s) = (130.10 + 0.002 * index as f64, 33.10);
        let ring = [
            (w, s),
            (w, s + 0.001),
            (w + 0.001, s + 0.001),
            (w + 0.001, s),
            (w, s),
        ];
        let mut content = Vec::new();
        content.extend(5_i32.to_le_bytes());
        content.extend([0_u8; 32]);
        content.extend(1_i32.to_le_bytes());
        content.extend(5_i32.to_le_bytes());
        content.extend(0_i32.to_le_bytes());
        for (x, y) in ring {
            content.extend(f64::to_le_bytes(x));
            content.extend(f64::to_le_bytes(y));
        }
        records.extend((index as i32 + 1).to_be_bytes());
        records.extend((content.len() as i32 / 2).to_be_bytes());
        records.extend(content);
    }
    let mut out = vec![0, 0, 0x27, 0x0a];
    out.extend([0_u8; 20]);
    out.extend((50 + records.len() as i32 / 2).to_be_bytes());
    out.extend(1000_i32.to_le_bytes());
    out.extend(5_i32.to_le_bytes());
    out.extend([0_u8; 64]);
    out.extend(records);
    out
}

/// A cp932 table of text columns.
pub(crate) fn dbf(columns: &[&str], rows: &[&[&str]]) -> Vec<u8> {
    const WIDTH: u8 = 24;
    let cp932 = |text: &str, width: usize| {
        let mut bytes = encoding_rs::SHIFT_JIS.encode(text).0.into_owned();
        bytes.resize(width, b' ');
        bytes
    };
    let header = 32 + 32 * columns.len() + 1;
    let mut out = vec![3, 112, 1, 1];
    out.extend((rows.len() as u32).to_le_bytes());
    out.extend((header as u16).to_le_bytes());
    out.extend((1 + u16::from(WIDTH) * columns.len() as u16).to_le_bytes());
    out.resize(32, 0);
    out[29] = 0x13;
    for column in columns {
        let mut field = column.as_bytes().to_vec();
        field.resize(32, 0);
        field[11] = b'C';
        field[16] = WIDTH;
        out.extend(field);
    }
    out.push(0x0d);
    for row in rows {
        out.push(b' ');
        row.iter()
            .for_each(|value| out.extend(cp932(value, WIDTH.into())));
    }
    out
}

/// The ranks of a layer's zones.
pub(crate) fn ranks(features: &Features) -> Vec<u8> {
    features
        .zones()
        .iter()
        .map(|zone| zone.rank.number())
        .collect()
}

/// Asks for a hazard, as `--kind` does.
pub(crate) fn kind(kind: HazardKind) -> Wanted {
    Wanted {
        kind: Some(kind),
        ..Wanted::default()
    }
}
