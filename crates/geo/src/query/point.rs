//! What is known about the hazards at a point.

use serde::Serialize;

pub use super::knowledge::Knowledge;
pub use super::zone_hit::ZoneHit;
use crate::area_index::AreaIndex;
use crate::atlas::{Atlas, HazardLayers, Layer};
use crate::coord::{LonLat, Metres};
use crate::date::Date;
use crate::feature::Zone;
use crate::hazard::HazardKind;
use crate::layer::{HazardLayer, Manifest};
use crate::load::LayerState;
use crate::metric::LocalMetric;
use crate::rank::Rank;

/// How far round a point a worse zone counts as near.
///
/// # Units
/// Metres.
///
/// # Source
/// Design section 4: within 50 m, or within the position's accuracy if that is more.
pub const NEAR_M: f64 = 50.0;

/// The widest accuracy that is looked at; a wider one says nothing about a place in a city.
///
/// # Units
/// Metres.
///
/// # Source
/// Own limit: beyond any city, and the flat metric stays sound.
pub const WIDEST_ACCURACY_M: f64 = 50_000.0;

/// A question about one point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// The point.
    pub at: LonLat,
    /// How exact the point is; zero for a point somebody chose on the map.
    pub accuracy: Metres,
    /// Today, in the city's time zone: decides what is out of date.
    pub today: Date,
}

/// Everything known about the hazards at a point, in the city's order of hazards.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PointAnswer<'a> {
    /// The point.
    pub point: LonLat,
    /// Whether the point is in the city.
    pub inside_city: bool,
    /// The accuracy the answer allows for, metres.
    pub accuracy_m: f64,
    /// One entry for every hazard the city lists.
    pub hazards: Vec<HazardAnswer<'a>>,
}

/// What is known about one hazard at a point.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HazardAnswer<'a> {
    /// The hazard.
    pub kind: HazardKind,
    /// The zones the point is in: the worst of each layer.
    pub zones: Vec<ZoneHit<'a>>,
    /// The worst zone near the point, when it is worse than at the point.
    pub near: Option<Box<Near<'a>>>,
    /// What is known and what is not; never empty.
    pub knowledge: Vec<Knowledge<'a>>,
}

/// A worse zone near a point.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Near<'a> {
    /// How far was looked, metres.
    pub within_m: f64,
    /// How far the zone's edge is, metres, rounded to 0.1.
    pub distance_m: f64,
    /// The zone.
    pub zone: ZoneHit<'a>,
    /// The same for further layers of this hazard (duration beside depth, say).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<ZoneHit<'a>>,
}

/// The gap code of a point outside the area a layer's survey looked at.
pub const OUTSIDE_SURVEY: &str = "outside_survey";

/// The gap code of a point outside the city.
pub const OUTSIDE_CITY: &str = "outside_city";

impl Atlas {
    /// Answers what is known about the hazards at a point.
    pub fn at_point(&self, question: Question) -> PointAnswer<'_> {
        let inside_city = self.is_inside_city(question.at);
        let accuracy_m = question.accuracy.get().min(WIDEST_ACCURACY_M);
        let look = Look {
            question,
            inside_city,
            metric: LocalMetric::at(question.at),
            within_m: accuracy_m.max(NEAR_M),
        };
        let hazards = self
            .hazards
            .iter()
            .map(|hazard| self.hazard_at(hazard, &look))
            .collect();
        PointAnswer {
            point: question.at,
            inside_city,
            accuracy_m,
            hazards,
        }
    }

    fn hazard_at<'a>(&'a self, hazard: &HazardLayers, look: &Look) -> HazardAnswer<'a> {
        let mut answer = HazardAnswer {
            kind: hazard.kind,
            zones: Vec::new(),
            near: None,
            knowledge: Vec::new(),
        };
        for layer in hazard.layers.iter().map(|number| &self.layers()[*number]) {
            match Drawn::of(layer) {
                Some(drawn) => look.ask(&drawn, &mut answer),
                None => answer.knowledge.push(Knowledge::NoData {
                    layer: Some(layer.id()),
                }),
            }
        }
        if hazard.layers.is_empty() {
            answer.knowledge.push(Knowledge::NoData { layer: None });
        }
        if !look.inside_city {
            answer.knowledge.push(Knowledge::NotSurveyed {
                what: OUTSIDE_CITY,
                layer: None,
            });
        }
        answer
    }
}

/// A hazard layer whose data is loaded.
struct Drawn<'a> {
    layer: &'a Layer,
    manifest: &'a Manifest,
    hazard: HazardLayer,
    index: &'a AreaIndex,
}

impl<'a> Drawn<'a> {
    fn of(layer: &'a Layer) -> Option<Self> {
        let data = layer.loaded().state() == LayerState::Data;
        let manifest = layer.manifest().filter(|_| data)?;
        Some(Drawn {
            layer,
            manifest,
            hazard: manifest.hazard?,
            index: layer.zones.as_ref()?,
        })
    }

    fn zone(&self, number: usize) -> &'a Zone {
        &self.layer.features().zones()[number]
    }

    fn hit(&self, zone: &'a Zone) -> ZoneHit<'a> {
        let source = self.manifest.source.as_ref();
        let mut rivers: Vec<&str> = zone.rivers.iter().map(String::as_str).collect();
        rivers.sort_unstable();
        rivers.dedup();
        ZoneHit {
            layer: self.layer.id(),
            hazard: self.hazard,
            rank: zone.rank,
            phenomena: zone.phenomenon.into_iter().collect(),
            rivers,
            source: source.map_or("", |source| &source.credit),
            edition: source.map_or("", |source| &source.edition),
        }
    }

    /// The worst zone that holds the point, with the names of all that do.
    fn at(&self, at: LonLat) -> Option<ZoneHit<'a>> {
        let mut hit: Option<ZoneHit<'a>> = None;
        self.index.holding(at, |number| {
            let zone = self.zone(number);
            match &mut hit {
                Some(hit) => hit.join(zone),
                None => hit = Some(self.hit(zone)),
            }
        });
        hit
    }
}

/// One question while it is being answered.
struct Look {
    question: Question,
    inside_city: bool,
    metric: LocalMetric,
    within_m: f64,
}

impl Look {
    fn ask<'a>(&self, drawn: &Drawn<'a>, answer: &mut HazardAnswer<'a>) {
        let at = self.question.at;
        let hit = drawn.at(at);
        if let Some((zone, distance_m)) = self.near(drawn, hit.as_ref().map(|hit| hit.rank)) {
            self.note_near(answer, zone, distance_m);
        }
        let (layer, attribute) = (drawn.layer.id(), drawn.hazard.attribute);
        let covers = &drawn.manifest.covers;
        if let Some(hit) = hit {
            answer.knowledge.push(Knowledge::Drawn { layer, attribute });
            answer.zones.push(hit);
        } else if drawn
            .layer
            .surveyed
            .as_ref()
            .is_some_and(|area| !area.any_holds(at))
        {
            let (what, layer) = (OUTSIDE_SURVEY, Some(layer));
            answer
                .knowledge
                .push(Knowledge::NotSurveyed { what, layer });
        } else if self.inside_city {
            let covers = &covers.what;
            answer.knowledge.push(Knowledge::NoZoneShown {
                layer,
                attribute,
                covers,
            });
        }
        for what in &covers.gaps {
            answer.knowledge.push(Knowledge::NotSurveyed {
                what,
                layer: Some(layer),
            });
        }
        if let Some(since) = drawn
            .manifest
            .stale_after
            .filter(|day| *day < self.question.today)
        {
            answer.knowledge.push(Knowledge::Stale { layer, since });
        }
    }

    /// The worst zone within reach that is worse than `here`, with its distance.
    fn near<'a>(&self, drawn: &Drawn<'a>, here: Option<Rank>) -> Option<(ZoneHit<'a>, f64)> {
        let (at, here) = (self.question.at, here.map_or(0, Rank::number));
        let nearest = drawn
            .index
            .nearest_worse(&self.metric, at, self.within_m, here)?;
        Some((drawn.hit(drawn.zone(nearest.area)), nearest.distance_m))
    }

    /// Keeps the most telling zone first: depth and zones before collapse before duration.
    fn note_near<'a>(&self, answer: &mut HazardAnswer<'a>, zone: ZoneHit<'a>, distance_m: f64) {
        let distance_m = (distance_m * 10.0).round() / 10.0;
        let Some(near) = &mut answer.near else {
            let within_m = self.within_m;
            answer.near = Some(Box::new(Near {
                within_m,
                distance_m,
                zone,
                more: Vec::new(),
            }));
            return;
        };
        if zone.tells_more_than(&near.zone) {
            near.distance_m = distance_m;
            near.more.push(std::mem::replace(&mut near.zone, zone));
        } else {
            near.more.push(zone);
        }
    }
}

#[cfg(test)]
mod tests;
