import assert from "node:assert/strict";
import { test } from "node:test";
import type { Order, Orders } from "../src/live/postings";
import { knownIds } from "../src/my/my-orders";

const NOON = Date.parse("2026-07-06T03:00:00Z");
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();

const ORDER: Order = { id: "o-1", kind: "evacuation_order", level: 4, districts: "all", recheck_by: at(60) };

const answer = (over: Partial<Orders> = {}): Orders => ({
  connected: true,
  state: "confirmed",
  confirmed_at: at(-10),
  recheck_by: at(60),
  in_force: [],
  ...over,
});

test("staff confirmed that there is none only where there was none when they did", () => {
  assert.deepEqual(knownIds(answer(), true, NOON), ["live-evacuation-none", "live-complete"]);
  const before = [{ lifted_at: at(-11) }];
  assert.deepEqual(knownIds(answer({ lifted: before }), true, NOON), ["live-evacuation-none", "live-complete"]);
  for (const since of [{ lifted_at: at(-5) }, { lifted_at: null, cancelled_at: at(-5) }]) {
    assert.deepEqual(knownIds(answer({ lifted: [since] }), true, NOON), ["live-evacuation-none", "live-complete-list"]);
  }
});

test("without news, a confirmation or a connection it is not known which orders are in force", () => {
  assert.deepEqual(knownIds(answer(), false, NOON), ["live-evacuation-unknown", "live-not-confirmed-since"]);
  assert.deepEqual(knownIds(answer({ recheck_by: at(0) }), true, NOON), ["live-evacuation-unknown", "live-not-confirmed-since"]);
  assert.deepEqual(knownIds(answer({ state: "never_confirmed", confirmed_at: null }), true, NOON), ["live-evacuation-unknown", "live-never-confirmed"]);
  assert.deepEqual(knownIds(answer({ connected: false }), true, NOON), ["live-evacuation-unknown"]);
  assert.deepEqual(knownIds(undefined, true, NOON), ["live-evacuation-unknown"]);
});

test("beside an order in force there may be more, unless staff said that these are all", () => {
  assert.deepEqual(knownIds(answer({ in_force: [ORDER] }), true, NOON), []);
  assert.deepEqual(knownIds(answer({ in_force: [ORDER], recheck_by: at(0) }), true, NOON), ["live-evacuation-maybe-more", "live-not-confirmed-since"]);
});
