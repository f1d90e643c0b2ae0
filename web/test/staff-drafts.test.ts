import assert from "node:assert/strict";
import { test } from "node:test";
import type { Closure, Opening, Order } from "../src/staff/board";
import { entriesOf } from "../src/staff/board";
import {
  EMPTY_CLOSURE,
  EMPTY_OPENING,
  EMPTY_ORDER,
  closureBody,
  closurePatch,
  draftOfClosure,
  draftOfOpening,
  draftOfOrder,
  missingInClosure,
  missingInOpening,
  missingInOrder,
  openingBody,
  orderBody,
  orderCorrection,
} from "../src/staff/drafts";
import { rebase } from "../src/staff/rebase";
import { DraftStore, type Shelf } from "../src/staff/draft-store";

const NOW = Date.parse("2026-07-06T06:10:30Z");
const POINT = { type: "Point", coordinates: [130.1, 33.1] } as const;

const FLOODED = { ...EMPTY_CLOSURE, road_name: " 国道207号 ", geometry: POINT, restriction: "full_closure", cause: "flooding" };

const POSTED: Closure = {
  id: "c-1",
  road_name: "国道207号",
  geometry: POINT,
  restriction: "full_closure",
  cause: "flooding",
  direction: "both",
  affects: ["pedestrian"],
  feature: "bridge",
  starts_at: "2026-07-06T06:00:00Z",
  expected_end_at: "2026-07-06T12:00:00Z",
  confirmed_at: "2026-07-06T06:00:00Z",
  recheck_by: "2026-07-06T08:00:00Z",
  decided_by: "city",
  detour: null,
  note_ja: { id: "n-1", text: "迂回してください" },
  lifted_at: null,
  version: 3,
  posted_at: "2026-07-06T06:00:00Z",
  posted_by: "hama",
};

test("a closure needs place, name, restriction and cause, and says nothing else that is as usual", () => {
  assert.deepEqual(missingInClosure(EMPTY_CLOSURE), ["geometry", "road_name", "restriction", "cause"]);
  assert.deepEqual(missingInClosure(FLOODED), []);
  assert.deepEqual(closureBody(FLOODED, NOW), {
    road_name: "国道207号",
    geometry: POINT,
    restriction: "full_closure",
    cause: "flooding",
    recheck_by: "2026-07-06T08:10:00Z",
  });
});

test("times of the form are Japan time, and a closure is rechecked at its expected end at the latest", () => {
  const body = closureBody({ ...FLOODED, starts_at: "2026-07-06T16:00", expected_end_at: "2026-07-06T17:30" }, NOW);
  assert.equal(body.starts_at, "2026-07-06T16:00:00+09:00");
  assert.equal(body.recheck_by, "2026-07-06T17:30:00+09:00");
});

test("an expected end that has passed is no time for the next check", () => {
  const late = Date.parse("2026-07-06T12:30:00Z");
  const base = draftOfClosure(POSTED);
  assert.deepEqual(closurePatch({ ...base, cause: "landslide" }, base, late), { cause: "landslide", recheck_by: "2026-07-06T14:30:00Z" });
});

test("a change says only what differs, and null where something was taken away", () => {
  const draft = { ...draftOfClosure(POSTED), cause: "river_overflow", feature: "", note_ja: "", affects: [] };
  assert.deepEqual(closurePatch(draft, draftOfClosure(POSTED), NOW), {
    cause: "river_overflow",
    feature: null,
    note_ja: null,
    affects: null,
    recheck_by: "2026-07-06T08:10:00Z",
  });
});

test("translations go with their note, whichever of the two was changed, and never without one", () => {
  const note = { id: "n-2", text: "迂回してください", translations: { en: { text: "Take another road." }, vi: { text: null } } };
  const base = draftOfClosure({ ...POSTED, note_ja: note });
  const sent = (mine: Partial<typeof base>) => {
    const { recheck_by: _, ...patch } = closurePatch({ ...base, ...mine }, base, NOW);
    return patch;
  };
  assert.deepEqual(sent({}), {});
  const vi = { en: "Take another road.", vi: "Hãy đi đường khác." };
  assert.deepEqual(sent({ note_translations: vi }), { note_translations: vi });
  assert.deepEqual(sent({ note_ja: "県道へ" }), { note_ja: "県道へ", note_translations: { en: "Take another road." } });
  assert.deepEqual(sent({ note_ja: " " }), { note_ja: null, note_translations: null });
});

test("an order needs kind, hazard, areas and reason; another reason needs a note", () => {
  assert.deepEqual(missingInOrder(EMPTY_ORDER), ["kind", "hazard", "reason", "districts"]);
  const order = { ...EMPTY_ORDER, kind: "evacuation_order", hazard: "flood", districts: ["nogomi"], reason: "other" };
  assert.deepEqual(missingInOrder(order), ["note_ja"]);
  assert.deepEqual(orderBody({ ...order, reason: "heavy_rain" }), { kind: "evacuation_order", hazard: "flood", districts: ["nogomi"], reason: "heavy_rain", decided_by: "mayor" });
  assert.equal(orderBody({ ...order, districts: "all" }).districts, "all");
});

test("a correction says only what differs, and takes a note away with null", () => {
  const base = draftOfOrder({ ...draftOfOrderBase(), note_ja: { id: "n", text: "古い" } } as Order);
  assert.deepEqual(orderCorrection({ ...base, note_ja: "", districts: ["nogomi"] }, base), { districts: ["nogomi"], note_ja: null });
});

test("what somebody else has changed stays as they left it, whatever is changed here", () => {
  const base = draftOfClosure(POSTED);
  const mine = { ...base, note_ja: "片側だけ通れます" };
  const now = draftOfClosure({ ...POSTED, cause: "landslide", restriction: "alternating", version: 4 });
  const { draft, theirs, both } = rebase(base, mine, now);
  assert.deepEqual([theirs, both], [["restriction", "cause"], []]);
  const { recheck_by: _, ...patch } = closurePatch(draft, now, NOW);
  assert.deepEqual(patch, { note_ja: "片側だけ通れます" });
});

test("a translation is never put upon another note than the one it was made of", () => {
  const base = { note_ja: "国道へ", note_translations: { en: "Take the national road." } };
  const mine = { ...base, note_translations: { ...base.note_translations, vi: "Hãy đi quốc lộ." } };
  const now = { note_ja: "県道へ", note_translations: {} };
  assert.deepEqual(rebase(base, mine, now), { draft: mine, theirs: ["note_ja", "note_translations"], both: ["note_ja", "note_translations"] });
  assert.deepEqual(rebase(base, base, now), { draft: now, theirs: ["note_ja", "note_translations"], both: [] });
  assert.deepEqual(rebase(base, mine, base), { draft: mine, theirs: [], both: [] });
});

test("what both have changed to different things is told, and stands as it was changed here", () => {
  const base = draftOfClosure(POSTED);
  const [mine, now] = [{ ...base, cause: "fallen_tree", detour: "県道" }, { ...base, cause: "landslide", detour: "県道" }];
  const { draft, theirs, both } = rebase(base, mine, now);
  assert.deepEqual([draft.cause, theirs, both], ["fallen_tree", ["cause", "detour"], ["cause"]]);
});

test("answers about a shelter's services are put together one by one", () => {
  const base = { ...EMPTY_OPENING, services: { power: "yes", wifi: "unknown", toilet: "yes" } };
  const mine = { ...base, services: { power: "yes", wifi: "yes", toilet: "yes" } };
  const now = { ...base, services: { power: "no", wifi: "unknown", toilet: "yes" } };
  const { draft, theirs, both } = rebase(base, mine, now);
  assert.deepEqual(draft.services, { power: "no", wifi: "yes", toilet: "yes" });
  assert.deepEqual([theirs, both], [["services"], []]);
});

function draftOfOrderBase(): Partial<Order> {
  return { kind: "evacuation_order", hazard: "flood", districts: "all", reason: "heavy_rain", decided_by: "mayor", decided_at: "2026-07-06T06:00:00Z", supersedes: null };
}

test("a shelter that opens says for what, and why where it is not designated", () => {
  const draft = { ...EMPTY_OPENING, facility: "E1", state: "open", open_for: ["flood", "tsunami"], crowding: "space" };
  assert.deepEqual(missingInOpening(draft, { flood: true }), ["undesignated_reason_ja"]);
  const body = openingBody({ ...draft, undesignated_reason_ja: "三階だけを使います" }, { flood: true }, NOW);
  assert.deepEqual(body, { state: "open", open_for: ["flood", "tsunami"], undesignated_reason_ja: "三階だけを使います", crowding: "space", recheck_by: "2026-07-06T08:10:00Z" });
});

test("a shelter that closes says nothing of its inside", () => {
  const draft = { ...EMPTY_OPENING, state: "closed", open_for: ["flood"], crowding: "full", services: { power: "yes" }, undesignated_reason_ja: "x" };
  assert.deepEqual(openingBody(draft, {}, NOW), { state: "closed", recheck_by: "2026-07-06T08:10:00Z" });
});

test("changing the crowding of a shelter keeps everything else that was said", () => {
  const opening: Opening = {
    facility: "E1",
    state: "open",
    crowding: "space",
    open_for: ["flood"],
    undesignated_reason_ja: null,
    services: { interpreter: "yes", power: "no", wifi: "unknown" },
    interpreter_languages: ["id", "vi"],
    note_ja: { id: "n", text: "靴を脱いでください" },
    confirmed_at: "2026-07-06T06:00:00Z",
    recheck_by: "2026-07-06T08:00:00Z",
    version: 2,
    posted_by: "hama",
  };
  assert.deepEqual(openingBody({ ...draftOfOpening(opening), crowding: "full" }, { flood: true }, NOW), {
    state: "open",
    open_for: ["flood"],
    crowding: "full",
    services: { interpreter: "yes", power: "no" },
    interpreter_languages: ["id", "vi"],
    recheck_by: "2026-07-06T08:10:00Z",
    note_ja: "靴を脱いでください",
  });
});

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

test("the same draft is sent again with the same key and body, a changed one with another", () => {
  let keys = 0;
  const store = new DraftStore<unknown>("closure", shelf(), () => `key-${(keys += 1)}`);
  const first = store.attempt({ a: 1 }, () => ({ at: "06:10" }));
  assert.deepEqual(store.attempt({ a: 1 }, () => ({ at: "06:11" })), first);
  assert.equal(store.attempt({ a: 2 }, () => ({})).key, "key-2");
  store.forgetAttempt();
  assert.equal(store.attempt({ a: 2 }, () => ({})).key, "key-3");
});

test("what was typed is there again until it is forgotten, each in its own slot, and rubbish counts as nothing", () => {
  const own = shelf();
  const store = new DraftStore<{ a: number }, { id: string }>("order", own);
  store.keep("new", { draft: { a: 1 } });
  store.keep("o-1", { draft: { a: 2 }, target: { id: "o-1" } });
  assert.equal(store.current, "o-1");
  assert.deepEqual(store.read("new"), { draft: { a: 1 } });
  store.forget("o-1");
  assert.equal(store.current, "");
  assert.equal(store.read("o-1"), undefined);
  assert.deepEqual(store.read("new"), { draft: { a: 1 } });
  own.setItem("michi.staff.order.draft.new", "{");
  assert.equal(store.read("new"), undefined);
});

test("what has run out stands first, then what is to be rechecked soonest", () => {
  const closures = [{ ...POSTED, id: "c-later", recheck_by: "2026-07-06T09:00:00Z" }, POSTED, { ...POSTED, id: "c-over", recheck_by: "2026-07-06T05:00:00Z" }];
  const board = { seq: 1, space: "live", as_of: "", closures, orders: [], openings: [], completeness: {} };
  assert.deepEqual(
    entriesOf(board).map(({ id }) => id),
    ["c-over", "c-1", "c-later"],
  );
});
