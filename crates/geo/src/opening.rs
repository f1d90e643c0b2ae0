//! The live state of a shelter: open or not, for which hazards, how full, what works.

mod draft;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::code::code_enum;
use crate::hazard::HazardKind;
use crate::moment::Moment;
use crate::note::Note;
use crate::posting::Known;

pub use draft::OpeningDraft;

code_enum! {
    /// Whether people can get in.
    pub enum OpeningState: "a state of a shelter" {
        /// Staff are preparing it; nobody can get in yet, 開設準備中.
        Preparing = "preparing",
        /// People can get in, 開設.
        Open = "open",
        /// Nobody can get in, 閉鎖・未開設.
        Closed = "closed",
        /// It is damaged, 使用不可.
        Unsafe = "unsafe",
    }
}

code_enum! {
    /// How full an open shelter is.
    pub enum Crowding: "a degree of crowding" {
        /// There is space, 空きあり.
        Space = "space",
        /// There is some space, やや混雑.
        SomeSpace = "some_space",
        /// It is crowded, 混雑.
        Crowded = "crowded",
        /// Nobody else can get in, 満員.
        Full = "full",
    }
}

code_enum! {
    /// What a shelter may have.
    pub enum Service: "a service of a shelter" {
        /// Electricity, 電気.
        Power = "power",
        /// Running water, 水道.
        Water = "water",
        /// Toilets, トイレ.
        Toilet = "toilet",
        /// A toilet for wheelchair users, 多目的トイレ.
        AccessibleToilet = "accessible_toilet",
        /// A way in without steps, 段差なし.
        StepFree = "step_free",
        /// Charging of phones, 充電.
        Charging = "charging",
        /// Wi-Fi.
        Wifi = "wifi",
        /// Animals may come, ペット.
        Pets = "pets",
        /// A room for babies, 授乳室.
        BabyRoom = "baby_room",
        /// Somebody who speaks another language, 通訳.
        Interpreter = "interpreter",
        /// Heating and cooling, 冷暖房.
        AirConditioning = "air_conditioning",
    }
}

/// The live state of one facility.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The facility's id: the first 11 characters of its 共通ID.
    pub facility: String,
    /// Whether people can get in.
    pub state: OpeningState,
    /// How full it is; said only of an open one.
    pub crowding: Option<Crowding>,
    /// For which hazards it is or will be open; at least one then, else none.
    pub open_for: Vec<HazardKind>,
    /// Why it opens for a hazard it is not designated for, in Japanese; public.
    pub undesignated_reason_ja: Option<Note>,
    /// What it has.
    pub services: BTreeMap<Service, Known>,
    /// Which languages the interpreters speak, as BCP 47 tags.
    #[serde(default)]
    pub interpreter_languages: Vec<String>,
    /// What else there is to say, in Japanese.
    pub note_ja: Option<Note>,
    /// When staff last said that it is so.
    pub confirmed_at: Moment,
    /// From when on it counts as unconfirmed.
    pub recheck_by: Moment,
    /// Counts its changes, from 1.
    pub version: u64,
    /// When this state was set.
    pub posted_at: Moment,
    /// Who set it; never public.
    pub posted_by: String,
}

impl Opening {
    /// Whether nobody confirmed it in time.
    pub fn is_unconfirmed(&self, now: Moment) -> bool {
        now >= self.recheck_by
    }

    /// Every note that hangs on it, with its translations in it.
    pub fn notes_mut(&mut self) -> impl Iterator<Item = &mut Note> {
        [&mut self.undesignated_reason_ja, &mut self.note_ja]
            .into_iter()
            .flatten()
    }
}
