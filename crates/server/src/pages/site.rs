//! What pages are made from: the city, its layers, its sites with what is known of each.

use michi_geo::atlas::Atlas;
use michi_geo::city::City;
use michi_geo::coord::{LonLat, Metres};
use michi_geo::date::Date;
use michi_geo::feature::PlaceKind;
use michi_geo::gazetteer::{Gazetteer, NamedPlace};
use michi_geo::hazard::{Attribute, HazardKind};
use michi_geo::layer::Role;
use michi_geo::query::point::{PointAnswer, Question};
use michi_geo::query::shelters::ShelterStatus;
use michi_geo::rank::DepthRange;
use michi_geo::shelter::{Facility, HazardStatus};

use super::place_rows::{PlaceRow, place_row};
use super::words::Words;

/// The city as pages see it.
#[derive(Debug)]
pub struct Site<'a> {
    atlas: &'a Atlas,
    today: Date,
    sites: Vec<SiteFacts<'a>>,
    gazetteer: &'a Gazetteer,
}

/// What is worked out once for all pages of a day.
#[derive(Debug)]
pub struct DayFacts {
    day: Date,
    /// Flood depths where the sites stand, in the order of the sites.
    flood_depths: Vec<Option<DepthRange>>,
}

impl DayFacts {
    /// Looks at every site on a day.
    pub fn new(atlas: &Atlas, day: Date) -> Self {
        let sites = atlas.shelters().iter();
        let depth = |status: &ShelterStatus| {
            let answer = answer_at(atlas, status.facility.at, day);
            depth_at(&answer, HazardKind::Flood)
        };
        Self {
            day,
            flood_depths: sites.map(depth).collect(),
        }
    }

    /// The day.
    pub fn day(&self) -> Date {
        self.day
    }
}

/// A facility with what is known of it.
#[derive(Debug)]
pub struct SiteFacts<'a> {
    /// The facility.
    pub facility: &'a Facility,
    /// Designation and zone for every hazard kind.
    pub status: &'a ShelterStatus,
    /// How deep a flood can be where it stands, when it stands in the flood area.
    pub flood_depth: Option<DepthRange>,
    /// When water came there, by the city's record.
    pub flooded_on: Option<Date>,
}

impl<'a> SiteFacts<'a> {
    fn new(city: &City, status: &'a ShelterStatus, flood_depth: Option<DepthRange>) -> Self {
        let facility = &status.facility;
        let mut flooded = city.known_flooded.iter();
        let known = flooded.find(|known| known.facility == facility.id);
        Self {
            facility,
            status,
            flood_depth,
            flooded_on: known.map(|known| known.on),
        }
    }

    /// What is known for one hazard kind; a kind nobody speaks of is not known.
    pub fn status_for(&self, kind: HazardKind) -> HazardStatus {
        let unknown = || HazardStatus::of(self.facility, kind, None, self.status.known_flooded);
        self.status.hazard(kind).unwrap_or_else(unknown)
    }
}

impl<'a> Site<'a> {
    /// Looks at an atlas on a day.
    pub fn new(atlas: &'a Atlas, gazetteer: &'a Gazetteer, facts: &DayFacts) -> Self {
        let sites = atlas.shelters().iter().zip(&facts.flood_depths);
        Self {
            atlas,
            today: facts.day,
            sites: sites
                .map(|(status, depth)| SiteFacts::new(atlas.city(), status, *depth))
                .collect(),
            gazetteer,
        }
    }

    /// The atlas.
    pub fn atlas(&self) -> &'a Atlas {
        self.atlas
    }

    /// The city.
    pub fn city(&self) -> &'a City {
        self.atlas.city()
    }

    /// Every facility.
    pub fn sites(&self) -> &[SiteFacts<'a>] {
        &self.sites
    }

    /// The facility with this id.
    pub fn site(&self, id: &str) -> Option<&SiteFacts<'a>> {
        self.sites.iter().find(|facts| facts.facility.id == id)
    }

    /// What is known of the hazards at a point chosen exactly.
    pub fn answer(&self, at: LonLat) -> PointAnswer<'a> {
        answer_at(self.atlas, at, self.today)
    }

    /// The credit line of the list of facilities.
    pub fn shelter_credit(&self) -> Option<&'a str> {
        let layers = self.atlas.layers();
        let list = layers
            .iter()
            .find(|layer| layer.loaded().role() == Some(Role::Shelters))?;
        list.manifest()?
            .source
            .as_ref()
            .map(|source| source.credit.as_str())
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&'a NamedPlace> {
        self.gazetteer.get(id)
    }

    /// Places by name, best first.
    pub fn search(&self, words: &Words<'_>, query: &str, limit: usize) -> Vec<PlaceRow> {
        self.gazetteer
            .search(query, limit)
            .into_iter()
            .map(|p| place_row(words, p))
            .collect()
    }

    /// The places of one kind, in the reader's order.
    pub fn places_of(&self, words: &Words<'_>, kind: PlaceKind) -> Vec<PlaceRow> {
        let of_kind = self
            .gazetteer
            .places()
            .iter()
            .filter(|place| place.kind == kind);
        let mut rows: Vec<PlaceRow> = of_kind.map(|place| place_row(words, place)).collect();
        rows.sort_by_cached_key(|row| row.name.plain());
        rows
    }
}

fn answer_at(atlas: &Atlas, at: LonLat, today: Date) -> PointAnswer<'_> {
    let accuracy = Metres::new(0.0).expect("zero is a distance");
    atlas.at_point(Question {
        at,
        accuracy,
        today,
    })
}

/// The greatest depth of a hazard at the point itself.
fn depth_at(answer: &PointAnswer<'_>, kind: HazardKind) -> Option<DepthRange> {
    let hazard = answer.hazards.iter().find(|hazard| hazard.kind == kind)?;
    let depths = hazard
        .zones
        .iter()
        .filter(|zone| zone.hazard.attribute == Attribute::Depth);
    depths
        .filter_map(|zone| zone.rank.depth())
        .max_by(|a, b| a.min.total_cmp(&b.min))
}
