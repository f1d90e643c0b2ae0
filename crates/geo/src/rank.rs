//! Ranks: what each class of each scheme means.

mod legend;
mod table;

use std::cmp::Ordering;

use serde::Serialize;

pub use self::legend::LegendRow;
pub use self::table::{DEPTH_RANKS, DURATION_RANKS, RankRow, ZONE_RANKS};
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

    /// The rank of a place in zones of both: the worse one; overtopping flow and bank erosion are
    /// two dangers, and a place in both has the rank that names both.
    #[must_use]
    pub fn with(self, other: Rank) -> Rank {
        let both = self.scheme == Scheme::Collapse && other.scheme == Scheme::Collapse;
        if both && self.number != other.number {
            let number = Scheme::Collapse.highest();
            return Rank { number, ..self };
        }
        if other.is_worse_than(self) {
            other
        } else {
            self
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
    fn a_place_of_flow_and_of_erosion_has_the_rank_of_both() {
        let rank = |scheme, number| Rank::new(scheme, number).unwrap();
        for (one, other, together) in [(1, 2, 3), (2, 1, 3), (1, 1, 1), (2, 2, 2), (3, 1, 3)] {
            let found = rank(Scheme::Collapse, one).with(rank(Scheme::Collapse, other));
            assert_eq!(found.number(), together, "{one} with {other}");
        }
        let found = rank(Scheme::Standard6, 1).with(rank(Scheme::Standard6, 2));
        assert_eq!(found.number(), 2);
    }

    #[test]
    fn a_landslide_colour_depends_on_the_phenomenon() {
        let red = Rank::new(Scheme::Sediment, 4).unwrap();
        assert_eq!(red.row(Some(Phenomenon::DebrisFlow)).hex, "#a50021");
        assert_eq!(red.row(Some(Phenomenon::SlowLandslide)).hex, "#b40028");
    }
}
