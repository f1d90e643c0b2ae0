//! The classes of every scheme, in one table per attribute.

use super::{DepthRange, DurationRange, Extent};
use crate::hazard::{Phenomenon, Scheme};

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
