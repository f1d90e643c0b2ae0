//! What can be posted: every list of codes that the console offers, so that the script holds none.
//!
//! The order is the console's: what a storm brings most often stands first and has the first keys.

use michi_geo::closure::{Cause, DETOUR, ROAD_NAME, Restriction};
use michi_geo::evacuation::{OrderKind, OrderReason};
use michi_geo::hazard::HazardKind;
use michi_geo::input::{NOTE, TRANSLATION};
use michi_geo::opening::{Crowding, OpeningState, Service};
use michi_geo::posting::{
    Affected, ClosureDecidedBy, Direction, Known, OrderDecidedBy, RoadFeature,
};
use serde_json::{Value, json};

use crate::pages::links;
use crate::snapshot::Snapshot;

const RESTRICTIONS: [Restriction; 11] = [
    Restriction::FullClosure,
    Restriction::VehicleClosure,
    Restriction::Alternating,
    Restriction::LargeVehicleClosure,
    Restriction::ClosureOneDirection,
    Restriction::PedestrianClosure,
    Restriction::LaneRestriction,
    Restriction::WidthReduction,
    Restriction::OneWay,
    Restriction::Speed,
    Restriction::Chain,
];

const CAUSES: [Cause; 23] = [
    Cause::Flooding,
    Cause::Landslide,
    Cause::FallenTree,
    Cause::Rockfall,
    Cause::Subsidence,
    Cause::RiverOverflow,
    Cause::DownedLine,
    Cause::BridgeDamage,
    Cause::HeavyRainPrecaution,
    Cause::HighTide,
    Cause::DebrisFlow,
    Cause::Inundation,
    Cause::Accident,
    Cause::Fire,
    Cause::StrongWind,
    Cause::SnowIce,
    Cause::Earthquake,
    Cause::GasLeak,
    Cause::UtilityWorks,
    Cause::Construction,
    Cause::Inspection,
    Cause::Event,
    Cause::Unknown,
];

/// Codes of postings, their limits, districts, languages and official pages.
pub fn vocabulary(snapshot: &Snapshot) -> Value {
    let city = snapshot.atlas.city();
    let infos = city
        .languages
        .iter()
        .filter_map(|tag| snapshot.catalogs.info(tag));
    let languages: Vec<_> = infos
        .map(|info| json!({"lang": info.tag, "endonym": info.endonym, "dir": info.direction}))
        .collect();
    json!({
        "closures": closures(),
        "orders": orders(),
        "shelters": {
            "states": OpeningState::ALL,
            "crowding": Crowding::ALL,
            "services": Service::ALL,
            "known": Known::ALL,
        },
        "hazards": hazards(&city.hazards),
        "districts": city.districts,
        "languages": languages,
        "city": city.name,
        "bounds": city.bounds,
        "jma": links::link(city, "jma_warnings").map(|link| &link.url),
        "limits": {
            "road_name": ROAD_NAME.longest,
            "detour": DETOUR.longest,
            "note": NOTE.longest,
            "translation": TRANSLATION.longest,
        },
    })
}

fn closures() -> Value {
    json!({
        "restrictions": RESTRICTIONS,
        "causes": CAUSES,
        "directions": Direction::ALL,
        "affects": Affected::ALL,
        "features": RoadFeature::ALL,
        "decided_by": ClosureDecidedBy::ALL,
    })
}

fn orders() -> Value {
    let kinds = OrderKind::ALL.iter();
    let kinds: Vec<_> = kinds
        .map(|kind| json!({"kind": kind, "level": kind.rank()}))
        .collect();
    let without: Vec<_> = HazardKind::ALL
        .iter()
        .filter(|hazard| OrderKind::EvacuationOrder.level(**hazard).is_none())
        .collect();
    json!({
        "kinds": kinds,
        "without_level": without,
        "kind_without_level": OrderKind::EvacuationOrder,
        "reasons": OrderReason::ALL,
        "decided_by": OrderDecidedBy::ALL,
    })
}

/// The hazards of the city first, then the others that facilities are designated for.
fn hazards(of_city: &[HazardKind]) -> Vec<HazardKind> {
    let others = HazardKind::ALL
        .iter()
        .filter(|kind| !of_city.contains(kind));
    of_city.iter().chain(others).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_restriction_and_every_cause_is_offered_once() {
        let mut restrictions = RESTRICTIONS;
        restrictions.sort();
        assert_eq!(restrictions[..], *Restriction::ALL);
        let mut causes = CAUSES;
        causes.sort();
        assert_eq!(causes[..], *Cause::ALL);
    }

    #[test]
    fn every_hazard_is_offered_once_and_the_citys_own_come_first() {
        let own = [HazardKind::Landslide, HazardKind::Flood];
        let all = hazards(&own);
        assert_eq!(all[..2], own);
        assert_eq!(all.len(), HazardKind::ALL.len());
    }
}
