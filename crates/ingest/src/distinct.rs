//! Places of a layer told apart: every id once, also beside the city's other layers.

use std::collections::{BTreeMap, BTreeSet};

use michi_geo::feature::{Place, PlaceKind};

use crate::digest;
use crate::geometry::is_near;
use crate::report::{Effect, FileReport, Problem};

/// Stops and stations of one name that are further apart than this are two.
///
/// # Units
/// Degrees; about 1 km.
pub(crate) const SAME_NAME_DEG: f64 = 0.01;

fn is_far(one: &Place, other: &Place) -> bool {
    !is_near(one.at, other.at, SAME_NAME_DEG)
}

/// A town has one name in every list, whatever each takes for its middle; stops may share one.
fn is_one_place(one: &Place, other: &Place) -> bool {
    let many = matches!(one.kind, PlaceKind::BusStop | PlaceKind::Station);
    !(many && is_far(one, other))
}

type Name = (PlaceKind, Option<String>);

fn name_of(place: &Place) -> Name {
    (place.kind, place.name.ja().map(str::to_owned))
}

fn known_already(place: &Place, report: &mut FileReport) {
    let name = place.name.ja().unwrap_or_default();
    report.add(Problem::Duplicate, Effect::Noted, || {
        format!("`{name}` is known already")
    });
}

/// Adds the places of another file; one of the same kind and name that is known is not taken again.
pub(crate) fn add(all: &mut Vec<Place>, more: Vec<Place>, report: &mut FileReport) {
    let mut known: BTreeMap<Name, Vec<usize>> = BTreeMap::new();
    for (index, place) in all.iter().enumerate() {
        known.entry(name_of(place)).or_default().push(index);
    }
    for place in more {
        let same = known.get(&name_of(&place));
        let mut same = same.into_iter().flatten();
        if same.any(|index| is_one_place(&all[*index], &place)) {
            known_already(&place, report);
        } else {
            all.push(place);
        }
    }
}

/// Gives every place an id of its own; `taken` are those of the city's other layers.
///
/// Ids that nobody else has stay. Of others, the name and the position are made a part.
pub(crate) fn with_own_ids(
    places: Vec<Place>,
    taken: &BTreeSet<String>,
    report: &mut FileReport,
) -> Vec<Place> {
    let mut places = once(places, report);
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for place in &places {
        *uses.entry(place.id.clone()).or_default() += 1;
    }
    let is_own = |id: &str, uses: &BTreeMap<String, usize>| {
        !taken.contains(id) && uses.get(id).is_none_or(|count| *count < 2)
    };
    for place in &mut places {
        if is_own(&place.id, &uses) {
            continue;
        }
        let name = place.name.ja().unwrap_or_default();
        report.add(Problem::Duplicate, Effect::Noted, || {
            format!("`{name}`: the id `{}` has another place too", place.id)
        });
        let known_by = format!("{name} {:.4} {:.4}", place.at.lon(), place.at.lat());
        let mut id = format!("{}-{}", place.id, digest::short(&known_by));
        let mut number = 2;
        while taken.contains(&id) || uses.contains_key(&id) {
            id = format!("{}-{}-{number}", place.id, digest::short(&known_by));
            number += 1;
        }
        uses.insert(id.clone(), 1);
        place.id = id;
    }
    places
}

/// Rows that a list holds twice become one place.
fn once(places: Vec<Place>, report: &mut FileReport) -> Vec<Place> {
    let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut out: Vec<Place> = Vec::new();
    for place in places {
        let twins = known.entry(place.id.clone()).or_default();
        let is_twin = |index: &usize| {
            let twin = &out[*index];
            name_of(twin) == name_of(&place) && !is_far(twin, &place)
        };
        if twins.iter().any(is_twin) {
            known_already(&place, report);
        } else {
            twins.push(out.len());
            out.push(place);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use michi_geo::coord::LonLat;
    use michi_geo::names::LocalName;

    use super::*;

    fn stop(id: &str, name: &str, lon: f64) -> Place {
        Place {
            id: id.to_owned(),
            kind: PlaceKind::BusStop,
            name: LocalName::from_pairs([("ja", name)]),
            keys: Vec::new(),
            at: LonLat::new(lon, 33.1).expect("is a position"),
        }
    }

    fn ids(places: Vec<Place>, taken: &[&str]) -> Vec<String> {
        let taken = taken.iter().map(|id| (*id).to_owned()).collect();
        let mut report = FileReport::new("a", "test");
        let places = with_own_ids(places, &taken, &mut report);
        places.into_iter().map(|place| place.id).collect()
    }

    #[test]
    fn ok_ids_of_their_own_stay_and_shared_ones_are_told_apart_in_any_order() {
        let places = vec![
            stop("bus-1", "駅前", 130.10),
            stop("bus-1", "本町", 130.10),
            stop("bus-2", "浜", 130.10),
        ];
        let mut forth = ids(places.clone(), &[]);
        let mut back = ids(places.into_iter().rev().collect(), &[]);
        assert_eq!(forth[2], "bus-2");
        forth.sort();
        back.sort();
        assert_eq!(forth, back);
        assert_eq!(forth.iter().collect::<BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn ok_an_id_of_another_layer_is_not_taken_again() {
        let found = ids(vec![stop("bus-1", "駅前", 130.10)], &["bus-1"]);
        assert!(found[0].starts_with("bus-1-"), "{found:?}");
    }

    #[test]
    fn ok_a_row_written_twice_is_one_place_and_stops_far_away_are_two() {
        let twice = vec![stop("bus-1", "駅前", 130.10), stop("bus-1", "駅前", 130.10)];
        assert_eq!(ids(twice, &[]), ["bus-1"]);
        let mut all = vec![stop("bus-1", "公民館前", 130.10)];
        let more = vec![
            stop("bus-1", "公民館前", 130.15),
            stop("bus-9", "公民館前", 130.101),
        ];
        add(&mut all, more, &mut FileReport::new("a", "test"));
        assert_eq!(all.len(), 2);
    }
}
