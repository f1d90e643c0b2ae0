//! Every code, as the city's tables of codes list them.

use std::fmt::Debug;
use std::str::FromStr;

use michi_geo::closure::{Cause, ClosureState, Restriction};
use michi_geo::code::UnknownCode;
use michi_geo::evacuation::{OrderKind, OrderReason, OrderState};
use michi_geo::event::{Change, Seq};
use michi_geo::hazard::HazardKind;
use michi_geo::opening::{Crowding, OpeningState, Service};
use michi_geo::posting::{
    Affected, ClosureDecidedBy, Direction, Known, OrderDecidedBy, RoadFeature,
};

/// Checks that the codes are these, and that each is read back from its text and its JSON.
fn pinned<T>(all: &[T], codes: &str)
where
    T: Debug
        + PartialEq
        + ToString
        + FromStr<Err = UnknownCode>
        + serde::Serialize
        + serde::de::DeserializeOwned,
{
    let found: Vec<String> = all.iter().map(ToString::to_string).collect();
    assert_eq!(found, codes.split_whitespace().collect::<Vec<_>>());
    for value in all {
        assert_eq!(value.to_string().parse().as_ref(), Ok(value));
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value);
        assert!(value.to_string().to_uppercase().parse::<T>().is_err());
    }
}

#[test]
fn the_codes_of_closures_are_those_of_the_tables() {
    pinned(Direction::ALL, "both forward backward");
    pinned(
        Affected::ALL,
        "pedestrian bicycle motorcycle car large_vehicle bus emergency_vehicle",
    );
    pinned(ClosureDecidedBy::ALL, "city prefecture national police");
    pinned(
        RoadFeature::ALL,
        "bridge underpass tunnel crossing level_crossing",
    );
    pinned(ClosureState::ALL, "planned in_force unconfirmed lifted");
    pinned(
        Restriction::ALL,
        "full_closure closure_one_direction vehicle_closure large_vehicle_closure alternating
        lane_restriction width_reduction one_way speed chain pedestrian_closure",
    );
    pinned(
        Cause::ALL,
        "flooding inundation heavy_rain_precaution landslide debris_flow rockfall fallen_tree
        subsidence bridge_damage high_tide river_overflow snow_ice strong_wind earthquake accident
        fire construction downed_line utility_works gas_leak event inspection unknown",
    );
}

#[test]
fn the_codes_of_shelters_are_those_of_the_tables() {
    pinned(OpeningState::ALL, "preparing open closed unsafe");
    pinned(Crowding::ALL, "space some_space crowded full");
    pinned(Known::ALL, "yes no unknown");
    pinned(
        Service::ALL,
        "power water toilet accessible_toilet step_free charging wifi pets baby_room interpreter
        air_conditioning",
    );
}

#[test]
fn the_codes_of_orders_are_those_of_the_tables() {
    pinned(
        OrderKind::ALL,
        "elderly_evacuation evacuation_order emergency_safety",
    );
    pinned(OrderState::ALL, "prepared in_force lifted cancelled");
    pinned(OrderDecidedBy::ALL, "mayor governor police coast_guard");
    pinned(
        OrderReason::ALL,
        "river_rising river_overflow_expected river_overflowing landslide_risk landslide_occurred
        heavy_rain typhoon storm_surge_expected tsunami reservoir_risk dam_release fire volcano
        other",
    );
}

#[test]
fn levels_are_3_to_5_and_there_are_none_for_tsunami_volcano_and_large_fire() {
    for hazard in HazardKind::ALL.iter().copied() {
        let levels: Vec<_> = OrderKind::ALL
            .iter()
            .map(|kind| kind.level(hazard))
            .collect();
        let exist = OrderKind::ALL
            .iter()
            .filter(|kind| kind.exists_for(hazard))
            .count();
        match hazard {
            HazardKind::Tsunami | HazardKind::Volcano | HazardKind::LargeFire => {
                assert_eq!((levels, exist), (vec![None; 3], 1));
            }
            _ => assert_eq!((levels, exist), (vec![Some(3), Some(4), Some(5)], 3)),
        }
    }
}

#[test]
fn a_change_this_edition_does_not_know_is_named_with_its_event() {
    let text = Change::from_json(Seq(41), r#"{"type":"volcano_erupted"}"#)
        .unwrap_err()
        .to_string();
    assert!(text.contains("in event 41"), "{text}");
    assert!(text.contains("volcano_erupted"), "{text}");
}

#[test]
fn a_member_of_a_later_edition_is_ignored() {
    let json = r#"{"type":"closure_confirmed","recheck_by":"2026-07-06T06:10:00Z","by_drone":1}"#;
    let change = Change::from_json(Seq(1), json).unwrap();
    assert_eq!(change.code(), "closure_confirmed");
    assert!(!change.to_json().contains("by_drone"));
}
