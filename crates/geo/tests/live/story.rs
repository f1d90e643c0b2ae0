//! Random stories: staff of two spaces do things in any order, as the rules allow.

use michi_geo::closure::{ClosureDraft, ClosurePatch};
use michi_geo::confirmation::Subjects;
use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::{OrderDraft, OrderPatch};
use michi_geo::event::{Change, Event, NewEvent, Seq, Subject, SubjectKind};
use michi_geo::opening::OpeningDraft;
use michi_geo::request::{AllPosted, Ending, OrderLift, Recheck};
use michi_geo::space::Space;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::Office;

/// One thing staff try to do: what, on which posting, with which choice, and after how long.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    drill: bool,
    what: u8,
    which: usize,
    choice: usize,
    minutes: i64,
}

/// How many things there are to do.
const THINGS: u8 = 16;

/// Stories of up to `longest` steps, from seconds to weeks long.
pub(crate) fn stories(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    let minutes = prop_oneof![8 => 0..90_i64, 2 => 90..3_000_i64, 1 => 3_000..50_000_i64];
    let step = (any::<bool>(), 0..THINGS, 0..6_usize, 0..60_usize, minutes);
    let step = step.prop_map(|(drill, what, which, choice, minutes)| Step {
        drill,
        what,
        which,
        choice,
        minutes,
    });
    prop::collection::vec(step, 1..longest)
}

/// Two offices after a story: the live one and a drill's.
pub(crate) fn told(steps: &[Step]) -> (Office, Office) {
    let mut live = Office::new(Space::Live);
    let mut drill = Office::new("drill:autumn".parse().unwrap());
    for step in steps {
        live.wait_min(step.minutes);
        drill.wait_min(step.minutes);
        let office = if step.drill { &mut drill } else { &mut live };
        office.take(step);
    }
    (live, drill)
}

impl Office {
    fn take(&mut self, step: &Step) {
        let Step { what, choice, .. } = *step;
        match what {
            0..=2 => self.post(choice),
            3..=5 => drop(self.tend_closure(step)),
            6 | 7 => self.set_shelter(choice),
            8 => drop(self.confirm_shelter(step)),
            9 | 10 => drop(self.prepare(step)),
            11..=13 => drop(self.tend_order(step)),
            14 => {
                let of = Subjects::ALL[choice % Subjects::ALL.len()];
                let all = AllPosted {
                    of,
                    recheck_by: None,
                };
                self.decide(|desk| desk.confirm_all_posted(all)).unwrap();
            }
            _ => self.keep_journal(choice),
        }
    }

    fn post(&mut self, choice: usize) {
        let starts = self.now.plus_ms([0, 0, -3_600_000, 7_200_000][choice % 4]);
        let mut body = json!({
            "road_name": format!("市道 {choice}号線"),
            "geometry": { "type": "Point", "coordinates": [130.1, 33.1] },
            "restriction": (["full_closure", "alternating", "chain"][choice % 3]),
            "cause": "flooding",
            "starts_at": starts,
            "note_ja": format!("note of {choice}"),
            "detour": "国道へ",
        });
        if choice.is_multiple_of(5) {
            body["expected_end_at"] = json!(self.now.plus_ms(10_800_000));
        }
        let (draft, _) = self.read(|reading| ClosureDraft::read(&body, reading));
        self.decide(|desk| desk.post_closure(draft)).unwrap();
    }

    fn tend_closure(&mut self, step: &Step) -> Option<Result<Event, Refusal>> {
        let count = self.board.closures().count();
        let closure = self
            .board
            .closures()
            .nth(step.which % count.max(1))?
            .clone();
        let (id, any) = (closure.id.as_str(), Expected::Any);
        Some(match step.what {
            3 => {
                let body = json!({ "cause": "landslide", "note_ja": "changed" });
                let (patch, _) = self.read(|r| ClosurePatch::read(&body, &closure, r));
                self.decide(|desk| desk.change_closure(any, patch))
            }
            4 => self.decide(|desk| desk.confirm_closure(id, any, Recheck::default())),
            _ => {
                let body = json!({ "note_ja": "水が引いた" });
                let ending = self.read(|reading| Ending::read(&body, reading));
                self.decide(|desk| desk.lift_closure(id, any, ending))
            }
        })
    }

    fn set_shelter(&mut self, choice: usize) {
        let facility = format!("E412070000{}", 2 + choice % 3);
        let body = match choice % 4 {
            0 => json!({ "state": "closed" }),
            1 => json!({ "state": "preparing", "open_for": ["landslide"] }),
            _ => json!({ "state": "open", "open_for": ["landslide"], "crowding": "space",
                "note_ja": "note of a shelter" }),
        };
        let draft = self.read(|reading| OpeningDraft::read(&body, &facility, reading));
        self.decide(|desk| desk.set_opening(Expected::Any, draft))
            .unwrap();
    }

    fn confirm_shelter(&mut self, step: &Step) -> Option<Result<Event, Refusal>> {
        let count = self.board.openings().count();
        let opening = self.board.openings().nth(step.which % count.max(1))?;
        let id = opening.facility.clone();
        Some(self.decide(|desk| desk.confirm_opening(&id, Expected::Any, Recheck::default())))
    }

    fn prepare(&mut self, step: &Step) -> Result<Event, Refusal> {
        let choice = step.choice;
        let mut body = json!({
            "kind": (["elderly_evacuation", "evacuation_order", "emergency_safety"][choice % 3]),
            "hazard": (["flood", "landslide"][choice % 2]),
            "districts": ([json!("all"), json!(["hama"]), json!(["三河内", "浜町"])][choice % 3]),
            "reason": "river_rising",
            "note_ja": "浜川沿い",
        });
        if choice.is_multiple_of(4) {
            let count = self.board.orders().count();
            let other = self.board.orders().nth(step.which % count.max(1));
            body["supersedes"] = other.map_or(Value::Null, |order| json!(order.id));
        }
        let draft = self.read(|reading| OrderDraft::read(&body, reading));
        self.decide(|desk| desk.prepare_order(draft))
    }

    fn tend_order(&mut self, step: &Step) -> Option<Result<Event, Refusal>> {
        let count = self.board.orders().count();
        let order = self.board.orders().nth(step.which % count.max(1))?.clone();
        let (id, any, usual) = (order.id.as_str(), Expected::Any, Recheck::default());
        Some(match step.choice % 7 {
            0..=2 => self.decide(|desk| desk.issue_order(id, any, usual)),
            3 => self.decide(|desk| desk.confirm_order(id, any, usual)),
            4 => {
                let body = json!({ "reason": "heavy_rain", "note_ja": "corrected" });
                let patch = self.read(|r| OrderPatch::read(&body, &order, r));
                self.decide(|desk| desk.correct_order(any, patch))
            }
            5 => {
                let remaining_level = self.desk().remains(&order).level;
                let lift = OrderLift {
                    remaining_level,
                    note_ja: None,
                };
                self.decide(|desk| desk.lift_order(id, any, lift))
            }
            _ => self.decide(|desk| desk.cancel_order(id, any, Ending::default())),
        })
    }

    /// What the store itself writes: an erased note, a restored backup.
    fn keep_journal(&mut self, choice: usize) {
        let mark = if *self.board.space() == Space::Live {
            "live"
        } else {
            "drill"
        };
        let note = format!("n-{}-{mark}", choice + 1);
        let (id, change) = if choice.is_multiple_of(6) {
            let change = Change::Restored {
                backup_seq: Seq(1),
                backup_at: self.now,
            };
            ("restored".to_owned(), change)
        } else {
            (note.clone(), Change::NoteErased { note })
        };
        self.append(NewEvent {
            space: self.board.space().clone(),
            at: self.now,
            actor: "store".to_owned(),
            subject: Subject::new(SubjectKind::Journal, id),
            version: 1,
            change,
        });
    }
}

#[test]
fn stories_tell_of_every_kind_of_change() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut codes = std::collections::BTreeSet::new();
    for _ in 0..60 {
        let story = stories(50).new_tree(&mut runner).unwrap().current();
        let (live, _) = told(&story);
        codes.extend(live.events.iter().map(|event| event.change.code()));
    }
    assert_eq!(codes.len(), 16, "{codes:?}");
}
