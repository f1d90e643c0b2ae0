//! The list of named places, in the order results are shown.

use serde::Serialize;

use super::normalise::normalise;
use crate::city::City;
use crate::coord::LonLat;
use crate::feature::{Features, PlaceKind};
use crate::metric::LocalMetric;
use crate::names::{JA, JA_KANA, LocalName};
use crate::office::Office;

/// Places of one kind and name nearer than this are one: the two sides of a bus stop.
///
/// # Units
/// Metres.
const SAME_PLACE_M: f64 = 300.0;

/// The longest query that is looked at.
///
/// # Units
/// Characters.
const LONGEST_QUERY: usize = 100;

/// A place people can search for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NamedPlace {
    /// Its id, stable, for its page.
    pub id: String,
    /// What kind of thing it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: LocalName,
    /// Longitude, degrees.
    pub lon: f64,
    /// Latitude, degrees.
    pub lat: f64,
    /// The id of its district, where the city file tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// What it is found by, normalised.
    pub keys: Vec<String>,
}

impl NamedPlace {
    /// Where it is; none when it was built from numbers that are no position.
    pub fn at(&self) -> Option<LonLat> {
        LonLat::new(self.lon, self.lat).ok()
    }
}

/// Every named place of the city.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gazetteer {
    places: Vec<NamedPlace>,
}

impl Gazetteer {
    /// Collects the city's offices, and the places and facilities of all layers.
    ///
    /// Ordered by kind (districts first, bus stops last), then by Japanese name and id. Places
    /// with the same kind and name side by side are listed once.
    pub fn build<'a>(city: &City, layers: impl IntoIterator<Item = &'a Features>) -> Self {
        let office =
            |o: &Office| named(city, &o.id, PlaceKind::Office, &o.name, o.at).with_keys(&o.keys);
        let mut places: Vec<NamedPlace> = city.offices.iter().map(office).collect();
        for features in layers {
            places.extend(
                features
                    .places()
                    .iter()
                    .map(|p| named(city, &p.id, p.kind, &p.name, p.at).with_keys(&p.keys)),
            );
            places.extend(features.facilities().iter().map(|f| {
                let names: Vec<String> = f.roles.iter().map(|role| role.name.clone()).collect();
                named(city, &f.id, PlaceKind::Facility, &f.name, f.at).with_keys(&names)
            }));
        }
        places.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut kept: Vec<NamedPlace> = Vec::with_capacity(places.len());
        for place in places {
            if !kept
                .iter()
                .rev()
                .take_while(|k| k.name == place.name)
                .any(|k| is_same(k, &place))
            {
                kept.push(place);
            }
        }
        Gazetteer { places: kept }
    }

    /// At most `limit` places: those with a key that starts with the query, then those with one
    /// that contains it, each in the order of the list.
    pub fn search(&self, query: &str, limit: usize) -> Vec<&NamedPlace> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let wanted = normalise(&query);
        if wanted.is_empty() {
            return Vec::new();
        }
        let starts = |p: &&NamedPlace| p.keys.iter().any(|key| key.starts_with(&wanted));
        let holds = |p: &&NamedPlace| !starts(p) && p.keys.iter().any(|key| key.contains(&wanted));
        let found = self
            .places
            .iter()
            .filter(starts)
            .chain(self.places.iter().filter(holds));
        found.take(limit).collect()
    }

    /// The place with this id.
    pub fn get(&self, id: &str) -> Option<&NamedPlace> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Every place, in the order of the list.
    pub fn places(&self) -> &[NamedPlace] {
        &self.places
    }

    /// The body of `/packs/places.json`.
    pub fn to_json(&self, version: &str) -> String {
        #[derive(Serialize)]
        struct File<'a> {
            version: &'a str,
            places: &'a [NamedPlace],
        }
        let file = File {
            version,
            places: &self.places,
        };
        serde_json::to_string(&file).expect("places hold only text and finite numbers")
    }
}

fn named(city: &City, id: &str, kind: PlaceKind, name: &LocalName, at: LonLat) -> NamedPlace {
    let place = NamedPlace {
        id: id.to_owned(),
        kind,
        name: name.clone(),
        lon: at.lon(),
        lat: at.lat(),
        district: district(city, id, kind, name),
        keys: Vec::new(),
    };
    let names: Vec<String> = name.iter().map(|(_, text)| text.to_owned()).collect();
    place.with_keys(&names).with_keys(&suffixed(kind, name))
}

/// The district a place names: itself, or the one whose 大字 it is.
fn district(city: &City, id: &str, kind: PlaceKind, name: &LocalName) -> Option<String> {
    let ja = name.ja()?;
    let found = match kind {
        PlaceKind::District => city
            .district(id)
            .or_else(|| city.districts.iter().find(|d| d.name.ja() == Some(ja))),
        PlaceKind::Town => city.district_of_oaza(ja),
        PlaceKind::Station
        | PlaceKind::Office
        | PlaceKind::Facility
        | PlaceKind::Bridge
        | PlaceKind::BusStop => None,
    };
    found.map(|district| district.id.clone())
}

/// People write 駅 after a station's name whether or not the list does.
fn suffixed(kind: PlaceKind, name: &LocalName) -> Vec<String> {
    if kind != PlaceKind::Station {
        return Vec::new();
    }
    let pairs = [(JA, "駅"), (JA_KANA, "えき"), ("en", " Station")];
    let with = |(tag, suffix)| {
        name.get(tag)
            .filter(|n| !n.ends_with(suffix))
            .map(|n| n.to_owned() + suffix)
    };
    pairs.into_iter().filter_map(with).collect()
}

impl NamedPlace {
    fn with_keys(mut self, texts: &[String]) -> Self {
        for key in texts.iter().map(|text| normalise(text)) {
            if !key.is_empty() && !self.keys.contains(&key) {
                self.keys.push(key);
            }
        }
        self
    }
}

fn order(place: &NamedPlace) -> (u8, Option<&str>, &str) {
    let kind = match place.kind {
        PlaceKind::District => 0,
        PlaceKind::Town => 1,
        PlaceKind::Station => 2,
        PlaceKind::Office => 3,
        PlaceKind::Facility => 4,
        PlaceKind::Bridge => 5,
        PlaceKind::BusStop => 6,
    };
    (kind, place.name.ja(), &place.id)
}

fn is_same(a: &NamedPlace, b: &NamedPlace) -> bool {
    let near = |a, b| LocalMetric::at(a).distance_m(b) <= SAME_PLACE_M;
    a.kind == b.kind && a.at().zip(b.at()).is_some_and(|(a, b)| near(a, b))
}
