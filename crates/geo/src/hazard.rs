//! Hazard kinds and what a hazard layer says about them.

use crate::code::code_enum;

code_enum! {
    /// A kind of hazard. The first six are mapped; sites are designated for eight of the nine.
    ///
    /// # Source
    /// 災害対策基本法施行令 第20条の3 (the eight kinds of designation); reservoirs are 防災重点農業用ため池.
    pub enum HazardKind: "a hazard kind" {
        /// River flood, 洪水.
        Flood = "flood",
        /// Slope failure, debris flow, landslide: 崖崩れ、土石流及び地滑り.
        Landslide = "landslide",
        /// Storm surge, 高潮.
        StormSurge = "storm_surge",
        /// Tsunami, 津波.
        Tsunami = "tsunami",
        /// Inland flood, 内水氾濫.
        InlandFlood = "inland_flood",
        /// Burst of a farm reservoir, ため池.
        Reservoir = "reservoir",
        /// Earthquake, 地震.
        Earthquake = "earthquake",
        /// Large fire, 大規模な火事.
        LargeFire = "large_fire",
        /// Volcanic phenomena, 火山現象.
        Volcano = "volcano",
    }
}

impl HazardKind {
    /// The eight kinds an emergency site can be designated for, in the order of the law's list.
    ///
    /// # Source
    /// 国土地理院 指定緊急避難場所データ, columns 災害種別_*.
    pub const DESIGNATED: [HazardKind; 8] = [
        HazardKind::Flood,
        HazardKind::Landslide,
        HazardKind::StormSurge,
        HazardKind::Earthquake,
        HazardKind::Tsunami,
        HazardKind::LargeFire,
        HazardKind::InlandFlood,
        HazardKind::Volcano,
    ];
}

code_enum! {
    /// Which rain or event a layer assumes.
    ///
    /// # Source
    /// 水防法 第14条: L2 is 想定最大規模, L1 is 計画規模.
    pub enum Scenario: "a scenario" {
        /// The planning scale, 計画規模.
        L1 = "l1",
        /// The largest that can be expected, 想定最大規模.
        L2 = "l2",
    }
}

code_enum! {
    /// What the ranks of a hazard layer measure.
    pub enum Attribute: "an attribute of a hazard layer" {
        /// Depth of water.
        Depth = "depth",
        /// How long the water stays.
        Duration = "duration",
        /// Where houses can be swept away, 家屋倒壊等氾濫想定区域.
        Collapse = "collapse",
        /// A legal zone without a measure (landslide).
        Zone = "zone",
    }
}

code_enum! {
    /// The list of ranks a layer uses. A rank never travels without it.
    pub enum Scheme: "a scheme of ranks" {
        /// Six depth classes.
        Standard6 = "standard6",
        /// Eight depth classes.
        Detailed8 = "detailed8",
        /// Seven duration classes.
        Duration7 = "duration7",
        /// Overtopping flow, bank erosion, or both.
        Collapse = "collapse",
        /// Yellow and red zones, planned or designated.
        Sediment = "sediment",
    }
}

impl Scheme {
    /// What this scheme measures.
    pub const fn attribute(self) -> Attribute {
        match self {
            Scheme::Standard6 | Scheme::Detailed8 => Attribute::Depth,
            Scheme::Duration7 => Attribute::Duration,
            Scheme::Collapse => Attribute::Collapse,
            Scheme::Sediment => Attribute::Zone,
        }
    }
}

code_enum! {
    /// What moves in a landslide zone.
    ///
    /// # Source
    /// 国土数値情報 A33 土砂災害警戒区域, A33_001 現象の種類 (1, 2, 3).
    pub enum Phenomenon: "a landslide phenomenon" {
        /// Failure of a steep slope, 急傾斜地の崩壊.
        SteepSlope = "steep_slope",
        /// Debris flow, 土石流.
        DebrisFlow = "debris_flow",
        /// Slow landslide, 地すべり.
        SlowLandslide = "slow_landslide",
    }
}

impl Phenomenon {
    /// The number in data files, 1 to 3.
    pub const fn number(self) -> u8 {
        match self {
            Phenomenon::SteepSlope => 1,
            Phenomenon::DebrisFlow => 2,
            Phenomenon::SlowLandslide => 3,
        }
    }

    /// The phenomenon of a number in data files.
    pub fn from_number(number: u64) -> Option<Self> {
        Phenomenon::ALL
            .iter()
            .copied()
            .find(|p| u64::from(p.number()) == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_every_kind_is_read_back_from_its_code() {
        for kind in HazardKind::ALL {
            assert_eq!(kind.code().parse::<HazardKind>().unwrap(), *kind);
        }
    }

    #[test]
    fn err_an_unknown_kind_is_named_with_what_was_expected() {
        let error = "Flood".parse::<HazardKind>().unwrap_err().to_string();
        assert!(
            error.starts_with("expected a hazard kind (one of flood, landslide,"),
            "{error}"
        );
        assert!(error.ends_with("found `Flood`"), "{error}");
    }

    #[test]
    fn a_reservoir_is_mapped_but_no_site_is_designated_for_it() {
        assert!(!HazardKind::DESIGNATED.contains(&HazardKind::Reservoir));
    }
}
