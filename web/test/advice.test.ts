import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { advise } from "../src/engine/advice";
import type { AdviceTable, HazardAnswer, Zone } from "../src/engine/types";

const table = JSON.parse(readFileSync("../crates/geo/src/advice/table.json", "utf8")) as AdviceTable;

function zone(attribute: string, rank: number, max?: number): Zone {
  return {
    layer: `flood-${attribute}`,
    attribute,
    scheme: "standard6",
    rank,
    code: "",
    ...(max === undefined ? {} : { depth_m: { min: 0, max } }),
    rivers: [],
    scenario: null,
    source: "",
    edition: "",
  };
}

function flood(parts: Partial<HazardAnswer>): HazardAnswer {
  return { kind: "flood", zones: [], near: null, knowledge: [], ...parts };
}

const KNOWN = flood({
  zones: [zone("depth", 2, 3), zone("duration", 2)],
  knowledge: [
    { state: "drawn", attribute: "depth" },
    { state: "drawn", attribute: "duration" },
    { state: "no_zone_shown", attribute: "collapse" },
  ],
});
const UPSTAIRS = { living_floor: 2, storeys: 3, can_endure: "yes", needs_help: "no", basement: "no" } as const;

test("with all three conditions met an upper floor may be enough", () => {
  assert.equal(advise(table, [KNOWN], UPSTAIRS).outcome, "may_stay_upstairs");
});

test("anything unknown forbids staying", () => {
  const landslide: HazardAnswer = { ...flood({ knowledge: [{ state: "no_data" }] }), kind: "landslide" };
  assert.equal(advise(table, [KNOWN, landslide], UPSTAIRS).outcome, "unknown_ask");
  const withoutDuration = { ...KNOWN, zones: [zone("depth", 2, 3)] };
  assert.equal(advise(table, [withoutDuration], UPSTAIRS).outcome, "unknown_ask");
});

test("a household that says nothing is taken at its worst", () => {
  const advice = advise(table, [KNOWN]);
  assert.equal(advice.outcome, "leave");
  assert.ok(advice.rules.includes("flood_floor_below_depth"));
  assert.deepEqual(advice.when, { level: 4, needs_time_level: 3 });
});

test("a household that needs time is told the earlier level", () => {
  assert.deepEqual(advise(table, [KNOWN], { needs_help: "yes" }).when, { level: 3, needs_time_level: 3 });
  assert.deepEqual(advise(table, [KNOWN], { needs_help: "no" }).when, { level: 4, needs_time_level: 3 });
});

test("a worse zone close by counts as if it were here, and is said to", () => {
  const near = { within_m: 50, distance_m: 3, zone: zone("depth", 3, 5) };
  const advice = advise(table, [{ ...KNOWN, near }], UPSTAIRS);
  assert.equal(advice.outcome, "leave");
  assert.equal(advice.by[0]?.by_near, true);
});

test("no zone drawn with rivers that nobody surveyed asks, and never lets stay", () => {
  const blank = flood({
    knowledge: [
      { state: "no_zone_shown", attribute: "depth" },
      { state: "not_surveyed", what: "smaller_rivers" },
    ],
  });
  assert.equal(advise(table, [blank], UPSTAIRS).outcome, "unknown_ask");
});

test("what is in force is decided too, most cautious first", () => {
  assert.equal(advise(table, [KNOWN], UPSTAIRS, { level: "5" }).outcome, "safety_now");
  assert.equal(advise(table, [KNOWN], UPSTAIRS).by.some(({ hazard }) => hazard === "alert"), false);
});
