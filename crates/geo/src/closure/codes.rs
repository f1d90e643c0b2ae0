//! What restricts a road, why, and in which state a closure is.

use crate::code::code_enum;
use crate::posting::Affected;

code_enum! {
    /// What is restricted.
    ///
    /// # Source
    /// The kinds of road restriction as Japanese road information names them (通行規制情報).
    pub enum Restriction: "a restriction" {
        /// Nobody may pass, 全面通行止め.
        FullClosure = "full_closure",
        /// Closed in one direction, 片方向通行止め.
        ClosureOneDirection = "closure_one_direction",
        /// Vehicles may not pass; people on foot may, 車両通行止め.
        VehicleClosure = "vehicle_closure",
        /// Lorries and buses may not pass, 大型車通行止め.
        LargeVehicleClosure = "large_vehicle_closure",
        /// One lane used in turn, 片側交互通行.
        Alternating = "alternating",
        /// Some lanes are closed, 車線規制.
        LaneRestriction = "lane_restriction",
        /// The road is narrower, 幅員減少.
        WidthReduction = "width_reduction",
        /// One way for a time, 一方通行規制.
        OneWay = "one_way",
        /// A lower speed limit, 速度規制.
        Speed = "speed",
        /// Chains or winter tyres are required, チェーン規制.
        Chain = "chain",
        /// People on foot may not pass, 歩行者通行止め.
        PedestrianClosure = "pedestrian_closure",
    }
}

impl Restriction {
    /// Whom it affects when nothing else is said, in the order of the list.
    pub const fn usually_affects(self) -> &'static [Affected] {
        use Affected::{Bicycle, Bus, Car, LargeVehicle, Motorcycle, Pedestrian};
        match self {
            Restriction::FullClosure => &[Pedestrian, Bicycle, Motorcycle, Car, LargeVehicle, Bus],
            Restriction::VehicleClosure => &[Motorcycle, Car, LargeVehicle, Bus],
            Restriction::LargeVehicleClosure => &[LargeVehicle, Bus],
            Restriction::PedestrianClosure => &[Pedestrian],
            Restriction::ClosureOneDirection
            | Restriction::Alternating
            | Restriction::LaneRestriction
            | Restriction::WidthReduction
            | Restriction::OneWay
            | Restriction::Speed
            | Restriction::Chain => &[Bicycle, Motorcycle, Car, LargeVehicle, Bus],
        }
    }

    /// The order in which lists show restrictions: 0 stops most people.
    pub const fn severity(self) -> u8 {
        match self {
            Restriction::FullClosure => 0,
            Restriction::VehicleClosure => 1,
            Restriction::ClosureOneDirection => 2,
            Restriction::PedestrianClosure => 3,
            Restriction::LargeVehicleClosure => 4,
            Restriction::Alternating => 5,
            Restriction::OneWay => 6,
            Restriction::LaneRestriction => 7,
            Restriction::WidthReduction => 8,
            Restriction::Chain => 9,
            Restriction::Speed => 10,
        }
    }
}

code_enum! {
    /// Why a road is restricted.
    ///
    /// # Source
    /// The causes as Japanese road information names them (規制原因).
    pub enum Cause: "a cause" {
        /// Water on the road, 冠水.
        Flooding = "flooding",
        /// Water has come in, 浸水.
        Inundation = "inundation",
        /// Closed for the amount of rain, 雨量規制.
        HeavyRainPrecaution = "heavy_rain_precaution",
        /// Soil has slid down, 土砂崩れ.
        Landslide = "landslide",
        /// Soil and stones have flowed down, 土石流.
        DebrisFlow = "debris_flow",
        /// Stones have fallen, 落石.
        Rockfall = "rockfall",
        /// A tree has fallen, 倒木.
        FallenTree = "fallen_tree",
        /// The road has sunk or broken away, 路面陥没・路肩崩壊.
        Subsidence = "subsidence",
        /// A bridge is damaged, 橋梁損傷.
        BridgeDamage = "bridge_damage",
        /// The sea has come up, 高潮・越波.
        HighTide = "high_tide",
        /// A river has come over, 河川氾濫.
        RiverOverflow = "river_overflow",
        /// Snow or ice, 積雪・凍結.
        SnowIce = "snow_ice",
        /// Strong wind, 強風.
        StrongWind = "strong_wind",
        /// An earthquake, 地震.
        Earthquake = "earthquake",
        /// An accident, 事故.
        Accident = "accident",
        /// A fire, 火災.
        Fire = "fire",
        /// Works, 工事.
        Construction = "construction",
        /// A power line is down, 電線の断線・電柱の倒壊.
        DownedLine = "downed_line",
        /// Works on or damage to pipes and cables, 電気・通信・水道・ガス.
        UtilityWorks = "utility_works",
        /// Gas is leaking, ガス漏れ.
        GasLeak = "gas_leak",
        /// A festival or event, 行事・祭り.
        Event = "event",
        /// An inspection, 点検.
        Inspection = "inspection",
        /// Not known yet, 調査中.
        Unknown = "unknown",
    }
}

code_enum! {
    /// In which state a closure is.
    pub enum ClosureState: "a state of a closure" {
        /// It has not begun yet.
        Planned = "planned",
        /// It holds.
        InForce = "in_force",
        /// Nobody has confirmed it in time: it may hold or not.
        Unconfirmed = "unconfirmed",
        /// It has ended.
        Lifted = "lifted",
    }
}
