//! What pages are made from: the city, its layers, its sites with what is known of each.

use michi_geo::city::City;
use michi_geo::date::Date;
use michi_geo::feature::{Place, PlaceKind};
use michi_geo::hazard::HazardKind;
use michi_geo::layer::Role;
use michi_geo::load::LoadedLayer;
use michi_geo::rank::DepthRange;
use michi_geo::shelter::{Facility, HazardStatus};

use super::place_rows::PlaceRow;
use super::words::{Words, dashed};

/// The city as pages see it.
#[derive(Debug)]
pub struct Site<'a> {
    city: &'a City,
    layers: &'a [LoadedLayer],
    sites: Vec<SiteFacts<'a>>,
    places: Vec<&'a Place>,
}

/// A facility with what is known of it.
#[derive(Debug)]
pub struct SiteFacts<'a> {
    /// The facility.
    pub facility: &'a Facility,
    /// Designation and zone, for each hazard kind the city lists.
    pub statuses: Vec<HazardStatus>,
    /// How deep a flood can be where it stands, when it stands in the flood area.
    pub flood_depth: Option<DepthRange>,
    /// When water came there, by the city's record.
    pub flooded_on: Option<Date>,
}

impl SiteFacts<'_> {
    /// What is known for one hazard kind.
    pub fn status(&self, kind: HazardKind) -> Option<&HazardStatus> {
        self.statuses.iter().find(|status| status.kind == kind)
    }

    /// The same, also for kinds the city has no layer of: its zone is then not known.
    pub fn status_for(&self, kind: HazardKind) -> HazardStatus {
        let unknown = || HazardStatus::of(self.facility, kind, None, self.flooded_on.is_some());
        self.status(kind).copied().unwrap_or_else(unknown)
    }
}

impl<'a> Site<'a> {
    /// The city.
    pub fn city(&self) -> &'a City {
        self.city
    }

    /// Every layer, loaded or not.
    pub fn layers(&self) -> &'a [LoadedLayer] {
        self.layers
    }

    /// Every facility.
    pub fn sites(&self) -> &[SiteFacts<'a>] {
        &self.sites
    }

    /// The credit line of the list of facilities.
    pub fn shelter_credit(&self) -> Option<&'a str> {
        let list = self.layers.iter().find(|layer| layer.role() == Some(Role::Shelters))?;
        list.manifest()?.source.as_ref().map(|source| source.credit.as_str())
    }

    /// The places of one kind, in the reader's order.
    pub fn places_of(&self, words: &Words<'_>, kind: PlaceKind) -> Vec<PlaceRow> {
        let of_kind = self.places.iter().filter(|place| place.kind == kind);
        let mut rows: Vec<PlaceRow> = of_kind.map(|place| place_row(words, place)).collect();
        rows.sort_by_cached_key(|row| row.name.plain());
        rows
    }
}

/// A place as a row of a list.
pub fn place_row(words: &Words<'_>, place: &Place) -> PlaceRow {
    PlaceRow {
        id: place.id.clone(),
        name: words.name(&place.name),
        kind: words.say(&format!("place-kind-{}", dashed(place.kind.code()))),
    }
}
