//! The atlas: everything in `layers/`, indexed and immutable.

use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use sha2::{Digest, Sha256};

use crate::area_index::AreaIndex;
use crate::city::City;
use crate::coord::{Bbox, LonLat};
use crate::feature::{Features, Place};
use crate::hazard::HazardKind;
use crate::layer::{Manifest, Role};
use crate::load::{LayerState, LoadedLayer};
use crate::query::point::NEAR_M;
use crate::query::shelters::ShelterStatus;

/// A layer of the atlas, with a tree over its features' boxes.
#[derive(Debug)]
pub struct Layer {
    loaded: LoadedLayer,
    boxes: RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>,
    bounds: Option<Bbox>,
    pub(crate) zones: Option<AreaIndex>,
    pub(crate) surveyed: Option<AreaIndex>,
}

impl Layer {
    fn new(loaded: LoadedLayer) -> Self {
        let boxes = loaded.features().boxes();
        let bounds = boxes.iter().flatten().copied().reduce(Bbox::union);
        let entry = |(number, bbox): (usize, Option<Bbox>)| {
            let [west, south, east, north] = bbox?.to_array();
            let rectangle = Rectangle::from_corners([west, south], [east, north]);
            Some(GeomWithData::new(rectangle, number))
        };
        let boxes = RTree::bulk_load(boxes.into_iter().enumerate().filter_map(entry).collect());
        let zones = loaded.features().zones();
        let shapes = zones.iter().map(|zone| (&zone.shape, zone.rank.number()));
        let zones = (loaded.state() == LayerState::Data).then(|| AreaIndex::new(shapes, NEAR_M));
        let surveyed = loaded
            .surveyed()
            .map(|area| AreaIndex::new([(area, 1)], 0.0));
        Layer {
            boxes,
            bounds,
            zones,
            surveyed,
            loaded,
        }
    }

    /// The layer's id: its folder's name.
    pub fn id(&self) -> &str {
        self.loaded.id()
    }

    /// The layer as it was read: manifest, features, state, faults.
    pub fn loaded(&self) -> &LoadedLayer {
        &self.loaded
    }

    /// The manifest, when it is sound.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.loaded.manifest()
    }

    /// The features; none unless the layer's state is `data`.
    pub fn features(&self) -> &Features {
        self.loaded.features()
    }

    /// The box round all features.
    pub fn bounds(&self) -> Option<Bbox> {
        self.bounds
    }

    /// The numbers of the features whose box touches `bbox`, in no particular order.
    pub fn features_in(&self, bbox: Bbox) -> impl Iterator<Item = usize> {
        let [west, south, east, north] = bbox.to_array();
        let envelope = AABB::from_corners([west, south], [east, north]);
        let found = self.boxes.locate_in_envelope_intersecting(&envelope);
        found.map(|entry| entry.data)
    }
}

/// A hazard the city lists, with the layers that speak of it.
#[derive(Debug)]
pub(crate) struct HazardLayers {
    pub(crate) kind: HazardKind,
    pub(crate) layers: Vec<usize>,
}

/// What does not change in a storm: the city and its layers, indexed.
///
/// # Examples
/// ```
/// # use michi_geo::{atlas::Atlas, city::City};
/// # fn example(city: City) {
/// let atlas = Atlas::build(city, Vec::new());
/// assert!(atlas.layers().is_empty());
/// # }
/// ```
#[derive(Debug)]
pub struct Atlas {
    city: City,
    layers: Vec<Layer>,
    version: String,
    pub(crate) hazards: Vec<HazardLayers>,
    boundary: Option<AreaIndex>,
    pub(crate) shelters: Vec<ShelterStatus>,
}

impl Atlas {
    /// Builds and indexes the atlas; the layers keep the order of their ids.
    ///
    /// A hazard that has a layer of data is answered although the city does not list it, after those
    /// it lists: a zone that is drawn must never be missing from an answer.
    pub fn build(mut city: City, mut layers: Vec<LoadedLayer>) -> Self {
        layers.sort_by(|one, other| one.id().cmp(other.id()));
        city.hazards = hazards(&city, &layers);
        let version = version(&city, &layers);
        let layers: Vec<Layer> = layers.into_iter().map(Layer::new).collect();
        let hazards = city
            .hazards
            .iter()
            .map(|kind| of_kind(*kind, &layers))
            .collect();
        let areas: Vec<_> = with_role(&layers, Role::Boundary)
            .flat_map(|layer| layer.features().areas())
            .map(|area| (&area.shape, 1))
            .collect();
        let boundary = (!areas.is_empty()).then(|| AreaIndex::new(areas, 0.0));
        let mut atlas = Atlas {
            city,
            layers,
            version,
            hazards,
            boundary,
            shelters: Vec::new(),
        };
        atlas.shelters = atlas.judge_shelters();
        atlas
    }

    /// The city.
    pub fn city(&self) -> &City {
        &self.city
    }

    /// A short hash of everything in the atlas: another version, another text.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Every layer, in the order of the ids.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The layer with this id.
    pub fn layer(&self, id: &str) -> Option<&Layer> {
        self.layers.iter().find(|layer| layer.id() == id)
    }

    /// Every named place of every layer.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        with_role(&self.layers, Role::Places).flat_map(|layer| layer.features().places())
    }

    /// Whether a position is in the city: inside its boundary, or its bounds without one.
    pub fn is_inside_city(&self, at: LonLat) -> bool {
        match &self.boundary {
            Some(boundary) => boundary.any_holds(at),
            None => self.city.bounds.contains(at),
        }
    }
}

fn with_role(layers: &[Layer], role: Role) -> impl Iterator<Item = &Layer> {
    layers
        .iter()
        .filter(move |layer| layer.loaded.role() == Some(role))
}

/// The hazards the city lists, then those that only a layer with data speaks of.
fn hazards(city: &City, layers: &[LoadedLayer]) -> Vec<HazardKind> {
    let unlisted: Vec<_> = layers.iter().filter_map(|l| l.unlisted(city)).collect();
    let unlisted = HazardKind::ALL
        .iter()
        .filter(|kind| unlisted.contains(kind));
    city.hazards.iter().chain(unlisted).copied().collect()
}

/// The layers of one hazard. One whose manifest cannot be read may be of any kind, so every
/// hazard lists it as *no data*.
fn of_kind(kind: HazardKind, layers: &[Layer]) -> HazardLayers {
    let speaks = |(_, layer): &(usize, &Layer)| {
        layer.loaded.kind() == Some(kind) || layer.loaded.role().is_none()
    };
    let layers = layers
        .iter()
        .enumerate()
        .filter(speaks)
        .map(|(number, _)| number)
        .collect();
    HazardLayers { kind, layers }
}

/// Hashes what the atlas is built from; the checksum in a manifest stands for its data.
fn version(city: &City, layers: &[LoadedLayer]) -> String {
    /// Hexadecimal digits kept: 64 bits tell editions of one city apart.
    const DIGITS: usize = 16;
    let mut hash = Sha256::new();
    hash.update(format!("{city:?}"));
    for layer in layers {
        hash.update(format!(
            "{}\n{:?}\n{:?}\n",
            layer.id(),
            layer.state(),
            layer.faults()
        ));
        if let Some(manifest) = layer.manifest() {
            hash.update(manifest.print());
        }
    }
    let hex: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    hex[..DIGITS].to_owned()
}
