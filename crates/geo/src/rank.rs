//! Ranks: what each class of each scheme means, in one table per scheme.

use std::cmp::Ordering;

use serde::Serialize;

use crate::hazard::{Attribute, Phenomenon, Scheme};

/// A range of depths; a value on a boundary belongs to the deeper range.
///
/// # Units
/// Metres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DepthRange {
    /// The shallowest depth in the range.
    pub min: f64,
    /// The depth at which the next range starts; none for the deepest.
    pub max: Option<f64>,
}

/// A range of durations; a value on a boundary belongs to the longer range.
///
/// # Units
/// Hours.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DurationRange {
    /// The shortest duration in the range.
    pub min: f64,
    /// The duration at which the next range starts; none for the longest.
    pub max: Option<f64>,
}

/// What a rank says about a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    /// Water of this depth.
    Depth(DepthRange),
    /// Water for this long.
    Duration(DurationRange),
    /// A zone without a measure.
    Zone,
}

/// One row of the rank tables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankRow {
    /// The scheme the rank belongs to.
    pub scheme: Scheme,
    /// The rank's number in the scheme, from 1, mildest first.
    pub number: u8,
    /// The landslide phenomenon, where the colour depends on it.
    pub phenomenon: Option<Phenomenon>,
    /// A word for the rank, stable, for message ids and tests.
    pub code: &'static str,
    /// What the rank says.
    pub extent: Extent,
    /// The official colour, `#rrggbb`.
    pub hex: &'static str,
}

const fn depth(
    scheme: Scheme,
    number: u8,
    code: &'static str,
    (min, max): (f64, Option<f64>),
    hex: &'static str,
) -> RankRow {
    let extent = Extent::Depth(DepthRange { min, max });
    RankRow {
        scheme,
        number,
        phenomenon: None,
        code,
        extent,
        hex,
    }
}

const fn hours(
    number: u8,
    code: &'static str,
    (min, max): (f64, Option<f64>),
    hex: &'static str,
) -> RankRow {
    let extent = Extent::Duration(DurationRange { min, max });
    RankRow {
        scheme: Scheme::Duration7,
        number,
        phenomenon: None,
        code,
        extent,
        hex,
    }
}

const fn slope(
    phenomenon: Phenomenon,
    number: u8,
    code: &'static str,
    hex: &'static str,
) -> RankRow {
    let phenomenon = Some(phenomenon);
    RankRow {
        scheme: Scheme::Sediment,
        number,
        phenomenon,
        code,
        extent: Extent::Zone,
        hex,
    }
}

const fn collapse(number: u8, code: &'static str) -> RankRow {
    let extent = Extent::Zone;
    let hex = "#ff0000";
    RankRow {
        scheme: Scheme::Collapse,
        number,
        phenomenon: None,
        code,
        extent,
        hex,
    }
}

/// Depth classes and their colours.
///
/// # Source
/// 国土交通省 水害ハザードマップ作成の手引き (2026-05), figure 3-5 and table 3-2.
pub const DEPTH_RANKS: [RankRow; 14] = [
    depth(
        Scheme::Standard6,
        1,
        "depth_0_to_0_5",
        (0.0, Some(0.5)),
        "#f7f5a9",
    ),
    depth(
        Scheme::Standard6,
        2,
        "depth_0_5_to_3",
        (0.5, Some(3.0)),
        "#ffd8c0",
    ),
    depth(
        Scheme::Standard6,
        3,
        "depth_3_to_5",
        (3.0, Some(5.0)),
        "#ffb7b7",
    ),
    depth(
        Scheme::Standard6,
        4,
        "depth_5_to_10",
        (5.0, Some(10.0)),
        "#ff9191",
    ),
    depth(
        Scheme::Standard6,
        5,
        "depth_10_to_20",
        (10.0, Some(20.0)),
        "#f285c9",
    ),
    depth(
        Scheme::Standard6,
        6,
        "depth_from_20",
        (20.0, None),
        "#dc7adc",
    ),
    depth(
        Scheme::Detailed8,
        1,
        "depth_0_to_0_3",
        (0.0, Some(0.3)),
        "#ffffb3",
    ),
    depth(
        Scheme::Detailed8,
        2,
        "depth_0_3_to_0_5",
        (0.3, Some(0.5)),
        "#f7f5a9",
    ),
    depth(
        Scheme::Detailed8,
        3,
        "depth_0_5_to_1",
        (0.5, Some(1.0)),
        "#f8e1a6",
    ),
    depth(
        Scheme::Detailed8,
        4,
        "depth_1_to_3",
        (1.0, Some(3.0)),
        "#ffd8c0",
    ),
    depth(
        Scheme::Detailed8,
        5,
        "depth_3_to_5",
        (3.0, Some(5.0)),
        "#ffb7b7",
    ),
    depth(
        Scheme::Detailed8,
        6,
        "depth_5_to_10",
        (5.0, Some(10.0)),
        "#ff9191",
    ),
    depth(
        Scheme::Detailed8,
        7,
        "depth_10_to_20",
        (10.0, Some(20.0)),
        "#f285c9",
    ),
    depth(
        Scheme::Detailed8,
        8,
        "depth_from_20",
        (20.0, None),
        "#dc7adc",
    ),
];

/// Duration classes and their colours.
///
/// # Source
/// ハザードマップポータルサイト legend; 国土数値情報 A31a, A31a_305 浸水継続時間ランク.
pub const DURATION_RANKS: [RankRow; 7] = [
    hours(1, "duration_0_to_12", (0.0, Some(12.0)), "#a0d2ff"),
    hours(2, "duration_12_to_24", (12.0, Some(24.0)), "#0041ff"),
    hours(3, "duration_24_to_72", (24.0, Some(72.0)), "#faf500"),
    hours(4, "duration_72_to_168", (72.0, Some(168.0)), "#ff9900"),
    hours(5, "duration_168_to_336", (168.0, Some(336.0)), "#ff2800"),
    hours(6, "duration_336_to_672", (336.0, Some(672.0)), "#b40068"),
    hours(7, "duration_from_672", (672.0, None), "#600060"),
];

/// Landslide and collapse zones and their colours.
///
/// # Source
/// 重ねるハザードマップ legend; 国土数値情報 A33 (A33_001, A33_002) and A31a (A31a_405).
pub const ZONE_RANKS: [RankRow; 15] = [
    slope(Phenomenon::SteepSlope, 1, "yellow_planned", "#fbeb33"),
    slope(Phenomenon::SteepSlope, 2, "yellow", "#fae600"),
    slope(Phenomenon::SteepSlope, 3, "red_planned", "#fb5333"),
    slope(Phenomenon::SteepSlope, 4, "red", "#fa2800"),
    slope(Phenomenon::DebrisFlow, 1, "yellow_planned", "#ebd35b"),
    slope(Phenomenon::DebrisFlow, 2, "yellow", "#e6c832"),
    slope(Phenomenon::DebrisFlow, 3, "red_planned", "#b7334d"),
    slope(Phenomenon::DebrisFlow, 4, "red", "#a50021"),
    slope(Phenomenon::SlowLandslide, 1, "yellow_planned", "#ffad33"),
    slope(Phenomenon::SlowLandslide, 2, "yellow", "#ff9900"),
    slope(Phenomenon::SlowLandslide, 3, "red_planned", "#c33353"),
    slope(Phenomenon::SlowLandslide, 4, "red", "#b40028"),
    collapse(1, "collapse_flow"),
    collapse(2, "collapse_bank_erosion"),
    collapse(3, "collapse_both"),
];

impl Scheme {
    /// The rows of this scheme, mildest first within a phenomenon.
    pub fn rows(self) -> impl Iterator<Item = &'static RankRow> + Clone {
        let table: &'static [RankRow] = match self {
            Scheme::Standard6 | Scheme::Detailed8 => &DEPTH_RANKS,
            Scheme::Duration7 => &DURATION_RANKS,
            Scheme::Collapse | Scheme::Sediment => &ZONE_RANKS,
        };
        table.iter().filter(move |row| row.scheme == self)
    }

    /// The highest rank number of this scheme.
    pub const fn highest(self) -> u8 {
        match self {
            Scheme::Standard6 => 6,
            Scheme::Detailed8 => 8,
            Scheme::Duration7 => 7,
            Scheme::Collapse => 3,
            Scheme::Sediment => 4,
        }
    }

    /// The rank of a measured value; a value on a boundary belongs to the upper rank.
    ///
    /// # Units
    /// Metres for depth schemes, hours for durations; zones have no measure and no answer.
    pub fn rank_of(self, value: f64) -> Option<Rank> {
        let starts = |row: &&RankRow| match row.extent {
            Extent::Depth(range) => range.min <= value,
            Extent::Duration(range) => range.min <= value,
            Extent::Zone => false,
        };
        let number = self.rows().filter(starts).map(|row| row.number).max()?;
        Some(Rank {
            scheme: self,
            number,
        })
    }
}

/// A number that is not a rank of its scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a rank from 1 to {highest} ({scheme}), found `{found}`")]
pub struct UnknownRank {
    /// The scheme.
    pub scheme: Scheme,
    /// Its highest rank.
    pub highest: u8,
    /// The number as given.
    pub found: i64,
}

/// A rank together with its scheme.
///
/// # Examples
/// ```
/// # use michi_geo::{hazard::Scheme, rank::Rank};
/// let six = Rank::new(Scheme::Standard6, 2)?;
/// let eight = Rank::new(Scheme::Detailed8, 4)?;
/// assert_eq!(six.depth().map(|d| (d.min, d.max)), Some((0.5, Some(3.0))));
/// assert!(eight.is_worse_than(six), "1–3 m is deeper than 0.5–3 m");
/// assert!(Rank::new(Scheme::Standard6, 7).is_err());
/// # Ok::<(), michi_geo::rank::UnknownRank>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rank {
    scheme: Scheme,
    number: u8,
}

impl Rank {
    /// Checks and makes a rank.
    ///
    /// # Errors
    /// [`UnknownRank`] when the scheme has no such rank.
    pub fn new(scheme: Scheme, found: i64) -> Result<Self, UnknownRank> {
        let highest = scheme.highest();
        match u8::try_from(found) {
            Ok(number) if (1..=highest).contains(&number) => Ok(Rank { scheme, number }),
            _ => Err(UnknownRank {
                scheme,
                highest,
                found,
            }),
        }
    }

    /// The scheme.
    pub const fn scheme(self) -> Scheme {
        self.scheme
    }

    /// The number in the scheme, from 1.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// The row of the rank tables; without a phenomenon, the first that has the number.
    pub fn row(self, phenomenon: Option<Phenomenon>) -> &'static RankRow {
        let mut rows = self.scheme.rows().filter(|row| row.number == self.number);
        let exact = rows.clone().find(|row| row.phenomenon == phenomenon);
        exact
            .or_else(|| rows.next())
            .expect("every rank of a scheme has a row")
    }

    /// A word for the rank, for message ids.
    pub fn code(self) -> &'static str {
        self.row(None).code
    }

    /// The depth range, for depth schemes.
    pub fn depth(self) -> Option<DepthRange> {
        match self.row(None).extent {
            Extent::Depth(range) => Some(range),
            _ => None,
        }
    }

    /// The duration range, for duration schemes.
    pub fn duration(self) -> Option<DurationRange> {
        match self.row(None).extent {
            Extent::Duration(range) => Some(range),
            _ => None,
        }
    }

    /// Which rank is worse: metres against metres, hours against hours, zones by number.
    ///
    /// Ranks that measure different things have no order.
    pub fn severity(self, other: Rank) -> Option<Ordering> {
        if self.scheme == other.scheme {
            return Some(self.number.cmp(&other.number));
        }
        if self.scheme.attribute() != other.scheme.attribute()
            || self.scheme.attribute() != Attribute::Depth
        {
            return None;
        }
        let (a, b) = (self.depth()?, other.depth()?);
        let end = |range: DepthRange| range.max.unwrap_or(f64::INFINITY);
        Some(a.min.total_cmp(&b.min).then(end(a).total_cmp(&end(b))))
    }

    /// Whether this rank is worse than the other, where they can be compared.
    pub fn is_worse_than(self, other: Rank) -> bool {
        self.severity(other) == Some(Ordering::Greater)
    }
}

/// One line of a legend, as `/api/v1/layers` and the pack carry it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LegendRow {
    /// The rank.
    pub rank: u8,
    /// Lower bound in metres, for depths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_m: Option<f64>,
    /// Upper bound in metres, for depths that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_m: Option<f64>,
    /// Lower bound in hours, for durations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_h: Option<f64>,
    /// Upper bound in hours, for durations that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_h: Option<f64>,
    /// The landslide phenomenon's number, where the colour depends on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phenomenon: Option<u8>,
    /// The official colour.
    pub hex: &'static str,
    /// The rank's word, for message ids.
    pub code: &'static str,
}

impl From<&RankRow> for LegendRow {
    fn from(row: &RankRow) -> Self {
        let (depth, duration) = match row.extent {
            Extent::Depth(range) => (Some(range), None),
            Extent::Duration(range) => (None, Some(range)),
            Extent::Zone => (None, None),
        };
        LegendRow {
            rank: row.number,
            min_m: depth.map(|range| range.min),
            max_m: depth.and_then(|range| range.max),
            min_h: duration.map(|range| range.min),
            max_h: duration.and_then(|range| range.max),
            phenomenon: row.phenomenon.map(Phenomenon::number),
            hex: row.hex,
            code: row.code,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_on_a_boundary_belongs_to_the_upper_rank() {
        let rank = |value| Scheme::Standard6.rank_of(value).map(Rank::number);
        assert_eq!(rank(0.0), Some(1));
        assert_eq!(rank(0.499), Some(1));
        assert_eq!(rank(0.5), Some(2));
        assert_eq!(rank(3.0), Some(3));
        assert_eq!(rank(20.0), Some(6));
        assert_eq!(rank(-0.1), None);
        assert_eq!(rank(f64::NAN), None);
    }

    #[test]
    fn every_rank_of_every_scheme_has_a_row_and_the_ranges_leave_no_gap() {
        for scheme in Scheme::ALL {
            for number in 1..=scheme.highest() {
                let rank = Rank::new(*scheme, i64::from(number)).unwrap();
                assert_eq!(rank.row(None).number, number);
            }
            let depths: Vec<_> = scheme
                .rows()
                .filter_map(|row| match row.extent {
                    Extent::Depth(range) => Some(range),
                    _ => None,
                })
                .collect();
            for pair in depths.windows(2) {
                assert_eq!(pair[0].max, Some(pair[1].min), "{scheme}");
            }
        }
    }

    #[test]
    fn depths_of_two_schemes_compare_in_metres_not_by_number() {
        let six = Rank::new(Scheme::Standard6, 4).unwrap();
        let eight = Rank::new(Scheme::Detailed8, 4).unwrap();
        assert!(six.is_worse_than(eight));
        let hours = Rank::new(Scheme::Duration7, 7).unwrap();
        assert_eq!(hours.severity(six), None);
    }

    #[test]
    fn err_a_rank_outside_its_scheme_is_refused() {
        let error = Rank::new(Scheme::Standard6, 9).unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected a rank from 1 to 6 (standard6), found `9`"
        );
        assert!(Rank::new(Scheme::Sediment, 0).is_err());
        assert!(Rank::new(Scheme::Sediment, -1).is_err());
    }

    #[test]
    fn a_landslide_colour_depends_on_the_phenomenon() {
        let red = Rank::new(Scheme::Sediment, 4).unwrap();
        assert_eq!(red.row(Some(Phenomenon::DebrisFlow)).hex, "#a50021");
        assert_eq!(red.row(Some(Phenomenon::SlowLandslide)).hex, "#b40028");
    }
}
