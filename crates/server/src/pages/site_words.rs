//! What is said of a facility wherever it is listed: its roles, its designation, what speaks against it.

use michi_geo::shelter::{Facility, FacilityRole};
use michi_l10n::Args;

use super::rich::Rich;
use super::site::SiteFacts;
use super::words::Words;

/// The roles of a facility, each once, as a list.
pub fn roles(words: &Words<'_>, facility: &Facility) -> Rich {
    let all = [
        FacilityRole::EmergencySite,
        FacilityRole::Shelter,
        FacilityRole::SpecialCareShelter,
    ];
    let has = all.into_iter().filter(|role| facility.has_role(*role));
    let speaker = words.speaker();
    let list = speaker.list(has.map(|role| speaker.role(role)));
    list.map_or_else(|| Rich::new(""), |list| words.rich(list))
}

/// What a facility is designated for, as a sentence.
pub fn designated(words: &Words<'_>, facility: &Facility) -> Rich {
    let kinds = facility.designated.into_iter().flat_map(|d| d.iter());
    let designated = kinds.filter(|(_, on)| *on).map(|(kind, _)| kind);
    match words.speaker().hazards(designated) {
        None => words.say("shelter-designated-none"),
        Some(hazards) => {
            let args = Args::new().with("hazards", hazards.marked());
            words.say_with("shelter-designated-list", &args)
        }
    }
}

/// What speaks against a facility: zones it stands in or close to, the water that came.
pub fn cautions(words: &Words<'_>, facts: &SiteFacts<'_>) -> Vec<Rich> {
    let mut found = Vec::new();
    if let Some(depth) = facts.flood_depth {
        let depth = words.speaker().depth(depth);
        let args = Args::new().with("depth", depth.marked());
        found.push(words.say_with("shelter-in-zone-depth", &args));
    }
    let near = facts.status.hazards.iter();
    let near = near.filter(|hazard| hazard.near_zone == Some(true));
    found.extend(near.map(|hazard| words.rich(words.speaker().near_zone(hazard.kind))));
    if let Some(on) = &facts.flooded_on {
        let date = words.speaker().date(&on.to_string());
        let args = Args::new().with("date", date.marked());
        found.push(words.say_with("shelter-known-flooded-on", &args));
    }
    found
}
