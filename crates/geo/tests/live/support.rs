//! The real city, a clock that stands still, ids that count, and an office that posts.

use std::sync::OnceLock;

use michi_geo::atlas::Atlas;
use michi_geo::board::Board;
use michi_geo::city::City;
use michi_geo::decide::{Desk, Refusal};
use michi_geo::event::{Event, NewEvent, Seq};
use michi_geo::ids::IdKind;
use michi_geo::input::{InputFault, Reading};
use michi_geo::load::LoadedLayer;
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use serde_json::Value;

/// The name of whoever posts: it must never be seen outside.
pub(crate) const ACTOR: &str = "staff-tanaka";

/// 03:00 in Japan, in the rain.
pub(crate) const NOW: &str = "2026-07-06T03:00:00+09:00";

macro_rules! layer {
    ($id:literal) => {
        LoadedLayer::load($id, |file| {
            let bytes: &[u8] = match file {
                "layer.toml" => {
                    include_bytes!(concat!("../../../../layers/", $id, "/layer.toml"))
                }
                _ => include_bytes!(concat!("../../../../layers/", $id, "/data.geojson")),
            };
            Some(bytes.to_vec())
        })
    };
}

/// Kashima with its boundary, its bus roads and its shelters.
pub(crate) fn kashima() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let city = include_str!("../../../../layers/city.toml");
        let layers = vec![layer!("boundary"), layer!("bus-roads"), layer!("shelters")];
        assert!(layers.iter().all(|layer| layer.faults().is_empty()));
        Atlas::build(City::parse(city).unwrap(), layers)
    })
}

pub(crate) fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

pub(crate) fn now() -> Moment {
    moment(NOW)
}

/// The present plus some minutes.
pub(crate) fn in_min(minutes: i64) -> Moment {
    now().plus_ms(minutes * 60_000)
}

/// Ids that count from 1.
pub(crate) fn counted() -> impl FnMut(IdKind) -> String {
    let mut count = 0;
    move |kind| {
        count += 1;
        format!("{}{count}", kind.prefix())
    }
}

/// Reads a body at the present moment.
pub(crate) fn read<T>(body: impl FnOnce(&mut Reading<'_>) -> T) -> T {
    let mut ids = counted();
    body(&mut Reading {
        atlas: kashima(),
        now: now(),
        ids: &mut ids,
    })
}

/// `pointer code` of every fault.
pub(crate) fn told(faults: &[InputFault]) -> Vec<String> {
    faults
        .iter()
        .map(|fault| format!("{} {}", fault.pointer, fault.code))
        .collect()
}

/// A body with some members replaced; null members are removed.
pub(crate) fn with(base: &Value, members: Value) -> Value {
    let mut body = base.clone();
    let (Value::Object(body_map), Value::Object(members)) = (&mut body, members) else {
        panic!("expected objects");
    };
    for (key, value) in members {
        if value.is_null() {
            body_map.remove(&key);
        } else {
            body_map.insert(key, value);
        }
    }
    body
}

/// A board, its journal, and a clock: decisions become events and are applied.
pub(crate) struct Office {
    pub(crate) board: Board,
    pub(crate) events: Vec<Event>,
    pub(crate) now: Moment,
    pub(crate) ids: Box<dyn FnMut(IdKind) -> String>,
}

impl Office {
    pub(crate) fn new(space: Space) -> Self {
        let mut ids = counted();
        let mark = if space == Space::Live {
            "live"
        } else {
            "drill"
        };
        Office {
            board: Board::new(space),
            events: Vec::new(),
            now: now(),
            ids: Box::new(move |kind| format!("{}-{mark}", ids(kind))),
        }
    }

    pub(crate) fn wait_min(&mut self, minutes: i64) {
        self.now = self.now.plus_ms(minutes * 60_000);
    }

    pub(crate) fn read<T>(
        &mut self,
        body: impl FnOnce(&mut Reading<'_>) -> Result<T, Vec<InputFault>>,
    ) -> T {
        let mut reading = Reading {
            atlas: kashima(),
            now: self.now,
            ids: &mut self.ids,
        };
        body(&mut reading).unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    pub(crate) fn desk(&self) -> Desk<'_> {
        Desk {
            board: &self.board,
            city: kashima().city(),
            actor: ACTOR,
            now: self.now,
        }
    }

    /// Makes a decision; an accepted one is applied, as it always can be.
    pub(crate) fn decide(
        &mut self,
        decision: impl FnOnce(&Desk<'_>) -> Result<NewEvent, Refusal>,
    ) -> Result<Event, Refusal> {
        let event = decision(&self.desk())?;
        Ok(self.append(event))
    }

    /// Places an event in the journal and applies it.
    pub(crate) fn append(&mut self, event: NewEvent) -> Event {
        // Other spaces take numbers too: there are gaps.
        let seq = Seq(self.board.seq().0 + 3);
        let event = event.placed(seq, self.now.max(self.board.at()));
        self.board.apply(&event).unwrap_or_else(|e| panic!("{e}"));
        self.events.push(event.clone());
        event
    }
}
