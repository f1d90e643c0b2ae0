//! Kinds, reasons and states of evacuation orders, and which step a state allows.

use crate::code::code_enum;
use crate::hazard::HazardKind;

code_enum! {
    /// What people are told to do.
    ///
    /// # Source
    /// 避難情報に関するガイドライン (内閣府, 2021 revision), levels 3 to 5.
    pub enum OrderKind: "a kind of order" {
        /// Level 3: older people and others who need time leave, 高齢者等避難.
        ElderlyEvacuation = "elderly_evacuation",
        /// Level 4: everybody leaves dangerous places, 避難指示.
        EvacuationOrder = "evacuation_order",
        /// Level 5: too late to leave, protect your life where you are, 緊急安全確保.
        EmergencySafety = "emergency_safety",
    }
}

impl OrderKind {
    /// The alert level of this kind for hazards that have levels, 3 to 5.
    pub const fn rank(self) -> u8 {
        match self {
            OrderKind::ElderlyEvacuation => 3,
            OrderKind::EvacuationOrder => 4,
            OrderKind::EmergencySafety => 5,
        }
    }

    /// The alert level for a hazard; none for hazards without levels.
    ///
    /// # Source
    /// 避難情報に関するガイドライン (内閣府): no levels for tsunami, volcano and large fire, where
    /// only 避難指示 is issued.
    pub const fn level(self, hazard: HazardKind) -> Option<u8> {
        match hazard {
            HazardKind::Tsunami | HazardKind::Volcano | HazardKind::LargeFire => None,
            HazardKind::Flood
            | HazardKind::Landslide
            | HazardKind::StormSurge
            | HazardKind::InlandFlood
            | HazardKind::Reservoir
            | HazardKind::Earthquake => Some(self.rank()),
        }
    }

    /// Whether this kind exists for a hazard.
    pub const fn exists_for(self, hazard: HazardKind) -> bool {
        self.level(hazard).is_some() || matches!(self, OrderKind::EvacuationOrder)
    }
}

code_enum! {
    /// Why an order is given.
    pub enum OrderReason: "a reason of an order" {
        /// A river is rising, 河川の水位上昇.
        RiverRising = "river_rising",
        /// A river may come over, 河川の氾濫のおそれ.
        RiverOverflowExpected = "river_overflow_expected",
        /// A river has come over, 河川の氾濫.
        RiverOverflowing = "river_overflowing",
        /// Slopes may fail, 土砂災害のおそれ.
        LandslideRisk = "landslide_risk",
        /// A slope has failed, 土砂災害の発生.
        LandslideOccurred = "landslide_occurred",
        /// Heavy rain, 大雨.
        HeavyRain = "heavy_rain",
        /// A typhoon is coming, 台風の接近.
        Typhoon = "typhoon",
        /// The sea may come up, 高潮のおそれ.
        StormSurgeExpected = "storm_surge_expected",
        /// A tsunami, 津波.
        Tsunami = "tsunami",
        /// A reservoir may burst, ため池の決壊のおそれ.
        ReservoirRisk = "reservoir_risk",
        /// A dam lets out much water, ダムの緊急放流.
        DamRelease = "dam_release",
        /// A large fire, 大規模な火事.
        Fire = "fire",
        /// A volcano has erupted, 火山.
        Volcano = "volcano",
        /// Another one, said in a note.
        Other = "other",
    }
}

code_enum! {
    /// In which state an order is.
    pub enum OrderState: "a state of an order" {
        /// Prepared by staff; not public.
        Prepared = "prepared",
        /// In force, 発令中.
        InForce = "in_force",
        /// Ended, 解除.
        Lifted = "lifted",
        /// Taken back: it was wrong, 取消.
        Cancelled = "cancelled",
    }
}

/// What can be done with an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderStep {
    /// Change it before it is public.
    Change,
    /// Make it public.
    Issue,
    /// Say that it still holds.
    Confirm,
    /// Correct what was said wrong.
    Correct,
    /// End it.
    Lift,
    /// Discard it, or take it back.
    Cancel,
}

impl OrderState {
    /// Whether an order in this state allows the step.
    pub const fn allows(self, step: OrderStep) -> bool {
        match self {
            OrderState::Prepared => matches!(
                step,
                OrderStep::Change | OrderStep::Issue | OrderStep::Cancel
            ),
            OrderState::InForce => matches!(
                step,
                OrderStep::Confirm | OrderStep::Correct | OrderStep::Lift | OrderStep::Cancel
            ),
            OrderState::Lifted | OrderState::Cancelled => false,
        }
    }
}
