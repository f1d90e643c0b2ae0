//! The features of a layer, typed by the layer's role.

use geo_types::{Coord, MultiLineString, MultiPolygon};

use crate::code::code_enum;
use crate::coord::{Bbox, LonLat};
use crate::hazard::Phenomenon;
use crate::layer::Role;
use crate::names::LocalName;
use crate::rank::Rank;
use crate::shelter::Facility;

code_enum! {
    /// What kind of thing a named place is.
    pub enum PlaceKind: "a kind of place" {
        /// A district of the city, as evacuation information names it.
        District = "district",
        /// A town, 大字・町丁目.
        Town = "town",
        /// A bus stop.
        BusStop = "bus_stop",
        /// A railway station.
        Station = "station",
        /// An office of the city.
        Office = "office",
        /// A building people know.
        Facility = "facility",
        /// A bridge.
        Bridge = "bridge",
    }
}

/// A zone of a hazard layer.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    /// Its rank, with the scheme.
    pub rank: Rank,
    /// What moves, in landslide zones.
    pub phenomenon: Option<Phenomenon>,
    /// The rivers it belongs to, where the source names them.
    pub rivers: Vec<String>,
    /// Its area, closed: the edge belongs to it.
    pub shape: MultiPolygon<f64>,
}

/// A named place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its id, stable, for its page.
    pub id: String,
    /// What kind of thing it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: LocalName,
    /// More words to find it by.
    pub keys: Vec<String>,
    /// Where it is.
    pub at: LonLat,
}

/// A road or railway line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name, where the source has one.
    pub name: Option<LocalName>,
    /// Its course.
    pub shape: MultiLineString<f64>,
}

/// A part of the city's area.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Its name.
    pub name: LocalName,
    /// The municipality's code.
    pub code: String,
    /// Its area, closed: the edge belongs to it.
    pub shape: MultiPolygon<f64>,
}

/// All features of one layer, in the order of the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Features {
    /// Zones of a hazard.
    Zones(Vec<Zone>),
    /// Evacuation sites and shelters.
    Facilities(Vec<Facility>),
    /// Named places.
    Places(Vec<Place>),
    /// Roads or railways.
    Lines(Vec<Line>),
    /// The city's area.
    Areas(Vec<Area>),
}

impl Features {
    /// No features, of the type that belongs to a role.
    pub fn none(role: Role) -> Self {
        match role {
            Role::Hazard => Features::Zones(Vec::new()),
            Role::Shelters => Features::Facilities(Vec::new()),
            Role::Places => Features::Places(Vec::new()),
            Role::Boundary => Features::Areas(Vec::new()),
            Role::Roads | Role::Railways => Features::Lines(Vec::new()),
        }
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        match self {
            Features::Zones(list) => list.len(),
            Features::Facilities(list) => list.len(),
            Features::Places(list) => list.len(),
            Features::Lines(list) => list.len(),
            Features::Areas(list) => list.len(),
        }
    }

    /// Whether there is no feature.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The zones, when these are zones.
    pub fn zones(&self) -> &[Zone] {
        if let Features::Zones(list) = self {
            list
        } else {
            &[]
        }
    }

    /// The facilities, when these are facilities.
    pub fn facilities(&self) -> &[Facility] {
        if let Features::Facilities(list) = self {
            list
        } else {
            &[]
        }
    }

    /// The places, when these are places.
    pub fn places(&self) -> &[Place] {
        if let Features::Places(list) = self {
            list
        } else {
            &[]
        }
    }

    /// The lines, when these are lines.
    pub fn lines(&self) -> &[Line] {
        if let Features::Lines(list) = self {
            list
        } else {
            &[]
        }
    }

    /// The areas, when these are areas.
    pub fn areas(&self) -> &[Area] {
        if let Features::Areas(list) = self {
            list
        } else {
            &[]
        }
    }

    /// The box of each feature, in order; none for a feature without positions.
    pub fn boxes(&self) -> Vec<Option<Bbox>> {
        let area = |shape: &MultiPolygon<f64>| Bbox::around(ring_coords(shape));
        let point = |at: LonLat| Bbox::around([at.coord()]);
        match self {
            Features::Zones(list) => list.iter().map(|zone| area(&zone.shape)).collect(),
            Features::Areas(list) => list.iter().map(|a| area(&a.shape)).collect(),
            Features::Facilities(list) => list.iter().map(|f| point(f.at)).collect(),
            Features::Places(list) => list.iter().map(|p| point(p.at)).collect(),
            Features::Lines(list) => list
                .iter()
                .map(|line| Bbox::around(line.shape.iter().flatten().copied()))
                .collect(),
        }
    }

    /// The box round all features.
    pub fn bounds(&self) -> Option<Bbox> {
        self.boxes().into_iter().flatten().reduce(Bbox::union)
    }
}

fn ring_coords(shape: &MultiPolygon<f64>) -> impl Iterator<Item = Coord<f64>> {
    shape
        .iter()
        .flat_map(|polygon| polygon.exterior().coords().copied())
}
