//! All tiles of one layer.

use std::collections::BTreeMap;

use geo_types::{LineString, MultiPolygon, Point};
use serde_json::Value;

use super::area::Areas;
use super::encode::{Entry, Shown, layer};
use super::grid::{MAX_ZOOM, MIN_ZOOM, snap};
use super::point::cut_point;
use super::stroke::Stroke;
use crate::tile::TileCoord;

/// What a feature is drawn as.
#[derive(Debug, Clone, PartialEq)]
pub enum TileGeometry {
    /// A place.
    Point(Point<f64>),
    /// A line of any number of parts.
    Lines(Vec<LineString<f64>>),
    /// An area of any number of parts.
    Areas(MultiPolygon<f64>),
}

/// One feature as it goes into tiles.
#[derive(Debug, Clone, PartialEq)]
pub struct TileFeature {
    /// Where it is, WGS 84 degrees.
    pub geometry: TileGeometry,
    /// Its properties, in the order they are written; text, numbers and truth values.
    pub tags: Vec<(String, Value)>,
    /// The shallowest zoom that shows it.
    pub min_zoom: u8,
}

/// The tiles of one layer, z5 to z14, cut and encoded.
///
/// # Examples
/// ```
/// # use michi_geo::mvt::{LayerTiles, TileFeature, TileGeometry};
/// # use michi_geo::tile::TileCoord;
/// let station = TileFeature {
///     geometry: TileGeometry::Point((130.1174, 33.09487).into()),
///     tags: vec![("name:ja".to_owned(), "肥前浜".into())],
///     min_zoom: 5,
/// };
/// let tiles = LayerTiles::build("stations", &[station]);
/// assert!(tiles.tile(TileCoord::new(14, 14113, 6594)?).is_some());
/// assert!(tiles.tile(TileCoord::new(14, 0, 0)?).is_none());
/// # Ok::<(), michi_geo::tile::TileError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayerTiles {
    tiles: BTreeMap<TileCoord, Vec<u8>>,
}

impl LayerTiles {
    /// Cuts the features; `id` becomes the name of the MVT layer.
    ///
    /// Areas with equal tags become one feature; the order of first appearance is kept, so give
    /// milder ranks first. Geometry that is not on the globe is left out.
    pub fn build(id: &str, features: &[TileFeature]) -> Self {
        let groups = AreaGroups::of(features);
        let areas = Areas::merge(&groups.members);
        let others: Vec<Other<'_>> = features.iter().filter_map(Other::of).collect();
        let mut tiles = BTreeMap::new();
        for zoom in MIN_ZOOM..=MAX_ZOOM {
            let mut drafts: BTreeMap<(u32, u32), Draft<'_>> = BTreeMap::new();
            areas.cut(zoom, |x, y, parts| {
                let draft = drafts.entry((x, y)).or_default();
                for part in parts {
                    let entry = Entry {
                        shown: Shown::Areas(part.shapes),
                        tags: groups.tags[part.group],
                    };
                    draft.add(entry, true);
                }
            });
            for other in others.iter().filter(|o| o.min_zoom <= zoom) {
                other.cut(zoom, &mut drafts);
            }
            for ((x, y), draft) in drafts {
                if let (Ok(at), Some(bytes)) = (TileCoord::new(zoom, x, y), draft.encode(id)) {
                    tiles.insert(at, bytes);
                }
            }
        }
        LayerTiles { tiles }
    }

    /// The bytes of one tile, not compressed; `None` when it shows nothing.
    pub fn tile(&self, at: TileCoord) -> Option<&[u8]> {
        self.tiles.get(&at).map(Vec::as_slice)
    }

    /// Every tile that shows something, by zoom, column and row.
    pub fn iter(&self) -> impl Iterator<Item = (TileCoord, &[u8])> {
        self.tiles.iter().map(|(at, bytes)| (*at, bytes.as_slice()))
    }

    /// How many tiles show something.
    pub fn len(&self) -> usize {
        self.tiles.len()
    }

    /// Whether no tile shows anything.
    pub fn is_empty(&self) -> bool {
        self.tiles.is_empty()
    }
}

/// Areas by equal tags, in order of first appearance.
struct AreaGroups<'a> {
    tags: Vec<&'a [(String, Value)]>,
    members: Vec<Vec<&'a MultiPolygon<f64>>>,
}

impl<'a> AreaGroups<'a> {
    fn of(features: &'a [TileFeature]) -> Self {
        let mut groups = AreaGroups {
            tags: Vec::new(),
            members: Vec::new(),
        };
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for feature in features {
            let TileGeometry::Areas(area) = &feature.geometry else {
                continue;
            };
            let key = feature
                .tags
                .iter()
                .map(|(k, v)| format!("{k}={v};"))
                .collect();
            let number = *numbers.entry(key).or_insert(groups.tags.len());
            if number == groups.tags.len() {
                groups.tags.push(&feature.tags);
                groups.members.push(Vec::new());
            }
            groups.members[number].push(area);
        }
        groups
    }
}

/// A point or line feature on the grid.
struct Other<'a> {
    tags: &'a [(String, Value)],
    min_zoom: u8,
    stroke: Option<Stroke>,
    point: Option<i_overlay::i_float::int::point::IntPoint>,
}

impl<'a> Other<'a> {
    fn of(feature: &'a TileFeature) -> Option<Self> {
        let (stroke, point) = match &feature.geometry {
            TileGeometry::Point(p) => (None, Some(snap(p.0)?)),
            TileGeometry::Lines(lines) => (Some(Stroke::new(lines.iter())), None),
            TileGeometry::Areas(_) => return None,
        };
        Some(Other {
            tags: &feature.tags,
            min_zoom: feature.min_zoom,
            stroke,
            point,
        })
    }

    fn cut(&self, zoom: u8, drafts: &mut BTreeMap<(u32, u32), Draft<'a>>) {
        if let Some(stroke) = &self.stroke {
            stroke.cut(zoom, |x, y, parts| {
                let entry = Entry {
                    shown: Shown::Lines(parts),
                    tags: self.tags,
                };
                drafts.entry((x, y)).or_default().add(entry, true);
            });
        }
        if let Some(point) = self.point {
            cut_point(point, zoom, |x, y, local, proper| {
                let entry = Entry {
                    shown: Shown::Point(local),
                    tags: self.tags,
                };
                drafts.entry((x, y)).or_default().add(entry, proper);
            });
        }
    }
}

/// The features of one tile while it is put together.
#[derive(Default)]
struct Draft<'a> {
    entries: Vec<Entry<'a>>,
    /// Whether anything lies in the tile itself, not only in its buffer.
    shows: bool,
}

impl<'a> Draft<'a> {
    fn add(&mut self, entry: Entry<'a>, shows: bool) {
        self.entries.push(entry);
        self.shows |= shows;
    }

    fn encode(&self, id: &str) -> Option<Vec<u8>> {
        if !self.shows {
            return None;
        }
        // An id is never empty and no tag is too long: the only errors the encoder knows.
        layer(id, &self.entries).ok()
    }
}
