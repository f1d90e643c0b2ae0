//! Hazards, ranks, depths, and what is known at a point.

use michi_geo::advice::DecisionTable;
use michi_geo::hazard::HazardKind;
use michi_geo::query::point::{HazardAnswer, Knowledge, Near, ZoneHit};
use michi_geo::rank::{DepthRange, Rank};
use michi_l10n::Args;
use serde::Serialize;

use super::said::Said;
use super::speaker::{Speaker, dashed};

/// The sentences about one hazard at a point.
#[derive(Debug, Clone, Serialize)]
pub struct HazardText {
    /// The hazard.
    pub kind: HazardKind,
    /// Its name.
    pub name: Said,
    /// The zones the point is in.
    pub zones: Vec<ZoneText>,
    /// A worse zone near the point.
    pub near: Option<Said>,
    /// Worse zones of further layers near the point.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub near_more: Vec<Said>,
    /// What is known besides the zones, and what is not.
    pub knowledge: Vec<Said>,
}

/// The sentences about one zone.
#[derive(Debug, Clone, Serialize)]
pub struct ZoneText {
    /// Hazard and depth, or hazard and rank.
    pub zone: Said,
    /// What the depth means for a house.
    pub means: Option<Said>,
    /// The rivers it comes from.
    pub rivers: Option<Said>,
    /// Source and edition.
    pub source: Said,
}

impl Speaker<'_> {
    /// The name of a hazard.
    pub fn hazard(&self, kind: HazardKind) -> Said {
        self.say(&format!("hazard-{}", dashed(kind.code())))
    }

    /// The names of several hazards in one line.
    pub fn hazards(&self, kinds: impl IntoIterator<Item = HazardKind>) -> Option<Said> {
        self.list(kinds.into_iter().map(|kind| self.hazard(kind)))
    }

    /// The words of a rank.
    pub fn rank(&self, rank: Rank) -> Said {
        self.say(&format!("rank-{}", dashed(rank.code())))
    }

    /// A depth range in metres.
    pub fn depth(&self, depth: DepthRange) -> Said {
        match depth.max {
            None => self.say_with("depth-from", &Args::new().with("min", depth.min)),
            Some(max) if depth.min <= 0.0 => {
                self.say_with("depth-below", &Args::new().with("max", max))
            }
            Some(max) => {
                let args = Args::new().with("min", depth.min).with("max", max);
                self.say_with("depth-range", &args)
            }
        }
    }

    /// What a depth means for a house, by its upper end.
    pub fn depth_means(&self, depth: DepthRange) -> Option<Said> {
        let upper = depth.max.unwrap_or(f64::INFINITY);
        let bands = &DecisionTable::get().derivation.depth_bands;
        let band = bands
            .iter()
            .find(|band| band.max_m.is_none_or(|max| upper <= max))?;
        self.say_if_known(&format!("depth-means-{}", dashed(&band.band)))
    }

    /// A zone in one line.
    pub fn zone(&self, kind: HazardKind, zone: &ZoneHit<'_>) -> Said {
        let hazard = self.hazard(kind);
        let args = Args::new().with("hazard", hazard.marked());
        match zone.rank.depth() {
            Some(depth) => {
                let depth = self.depth(depth);
                self.say_with("zone-depth", &args.with("depth", depth.marked()))
            }
            None => {
                let rank = self.rank(zone.rank);
                self.say_with("zone-rank", &args.with("rank", rank.marked()))
            }
        }
    }

    /// A worse zone close by: that of `near` itself, or one of its further layers.
    pub fn near(&self, near: &Near<'_>, zone: &ZoneHit<'_>) -> Said {
        let args = Args::new().with("metres", near.within_m.round());
        match zone.rank.depth() {
            Some(depth) => {
                let depth = self.depth(depth);
                self.say_with("near-depth", &args.with("depth", depth.marked()))
            }
            None => {
                let rank = self.rank(zone.rank);
                self.say_with("near-rank", &args.with("rank", rank.marked()))
            }
        }
    }

    /// One thing that is known, or known to be unknown, about a hazard.
    pub fn knowledge(&self, kind: HazardKind, knowledge: &Knowledge<'_>) -> Said {
        let hazard = self.hazard(kind);
        let args = Args::new().with("hazard", hazard.marked());
        match knowledge {
            Knowledge::Drawn { .. } => self.say_with("knowledge-drawn", &args),
            Knowledge::NoZoneShown { .. } if kind == HazardKind::Landslide => {
                self.say_with("knowledge-no-zone-shown-land", &args)
            }
            Knowledge::NoZoneShown { .. } => self.say_with("knowledge-no-zone-shown", &args),
            Knowledge::NotSurveyed { what, .. } => {
                let exact = format!("knowledge-not-surveyed-{}", dashed(what));
                self.say_if_known(&exact)
                    .unwrap_or_else(|| self.say("knowledge-not-surveyed"))
            }
            Knowledge::NoData { .. } => self.say_with("knowledge-no-data", &args),
            Knowledge::Stale { since, .. } => {
                let since = self.date(&since.to_string());
                self.say_with("knowledge-stale", &args.with("date", since.marked()))
            }
        }
    }

    /// Everything there is to say about one hazard at a point.
    pub fn hazard_answer(&self, answer: &HazardAnswer<'_>) -> HazardText {
        let besides = |known: &&Knowledge<'_>| !matches!(known, Knowledge::Drawn { .. });
        HazardText {
            kind: answer.kind,
            name: self.hazard(answer.kind),
            zones: answer
                .zones
                .iter()
                .map(|zone| self.zone_text(answer.kind, zone))
                .collect(),
            near: answer.near.as_ref().map(|near| self.near(near, &near.zone)),
            near_more: answer
                .near
                .iter()
                .flat_map(|near| near.more.iter().map(|zone| self.near(near, zone)))
                .collect(),
            knowledge: answer
                .knowledge
                .iter()
                .filter(besides)
                .map(|known| self.knowledge(answer.kind, known))
                .collect(),
        }
    }

    fn zone_text(&self, kind: HazardKind, zone: &ZoneHit<'_>) -> ZoneText {
        let rivers = self.list(zone.rivers.iter().map(|river| self.verbatim(river)));
        let source = Args::new()
            .with("credit", zone.source)
            .with("edition", zone.edition);
        ZoneText {
            zone: self.zone(kind, zone),
            means: zone.rank.depth().and_then(|depth| self.depth_means(depth)),
            rivers: rivers
                .map(|r| self.say_with("zone-rivers", &Args::new().with("rivers", r.marked()))),
            source: self.say_with("answer-source", &source),
        }
    }
}
