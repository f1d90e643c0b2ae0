import assert from "node:assert/strict";
import { test } from "node:test";
import type { PackMetadata, ShelterFeature } from "../src/engine/types";
import { type ClosureFeature, type ClosureProperties, type Opening, closureState, isComplete, notOpen, openingState } from "../src/live/postings";
import { closureLines, closureSigns, signPlace } from "../src/map/closure-features";
import { openIds, postedSites } from "../src/map/open-sites";
import { sitesOf } from "../src/map/shelter-symbols";
import { openingIds } from "../src/sheet/opening-words";
import { Messages } from "../src/text/messages";
import { Words } from "../src/text/words";

const NOON = Date.parse("2026-07-06T03:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(NOON + hours * HOUR).toISOString();

const closure = (over: Partial<ClosureProperties> = {}): ClosureProperties => ({
  id: "c-1",
  road_name: "国道207号",
  restriction: "full_closure",
  direction: "both",
  state: "in_force",
  starts_at: at(-1),
  recheck_by: at(1),
  ...over,
});

const line = (over: Partial<ClosureProperties> = {}): ClosureFeature => ({
  type: "Feature",
  geometry: { type: "LineString", coordinates: [[130, 33], [130.02, 33], [130.03, 33]] },
  properties: closure(over),
});

test("a closure counts as confirmed up to its moment, and as unconfirmed from it on", () => {
  assert.equal(closureState(closure(), NOON + HOUR - 1), "in_force");
  assert.equal(closureState(closure(), NOON + HOUR), "unconfirmed");
});

test("a planned closure begins by itself, and nothing ends by itself", () => {
  const planned = closure({ state: "planned", starts_at: at(1), recheck_by: at(3) });
  assert.equal(closureState(planned, NOON), "planned");
  assert.equal(closureState(planned, NOON + HOUR), "in_force");
  assert.equal(closureState(planned, NOON + 3 * HOUR), "unconfirmed");
  assert.equal(closureState(closure({ state: "lifted" }), NOON), "lifted");
});

test("lifted closures are not drawn; unconfirmed and planned ones are, broken", () => {
  const all = [line(), line({ state: "lifted" }), line({ state: "unconfirmed" }), line({ state: "planned", starts_at: at(5) })];
  assert.deepEqual(closureLines(all, NOON).map(({ properties }) => properties.look), ["certain", "uncertain", "uncertain"]);
});

test("a closure in one direction has an arrow, one that leaves a way through another sign", () => {
  const [one] = closureLines([line({ direction: "backward", restriction: "closure_one_direction" })], NOON);
  assert.equal(one?.properties.arrow, "backward");
  assert.equal(one?.properties.sign, "closed");
  assert.equal(closureSigns([line({ restriction: "alternating" })], NOON)[0]?.properties.sign, "limited");
});

test("the sign stands in the middle of the line's length", () => {
  const [lon, lat] = signPlace(line().geometry);
  assert.ok(Math.abs(lon - 130.015) < 1e-9 && lat === 33);
  assert.deepEqual(signPlace({ type: "Point", coordinates: [130, 33] }), [130, 33]);
  assert.deepEqual(signPlace({ type: "LineString", coordinates: [[130, 33], [130, 33]] }), [130, 33]);
});

const opening = (over: Partial<Opening> = {}): Opening => ({ state: "open", open_for: ["flood"], recheck_by: at(1), ...over });

test("a state that nobody confirmed in time is not known", () => {
  assert.equal(openingState(opening(), NOON), "open");
  assert.equal(openingState(opening(), NOON + HOUR), "unknown");
  assert.equal(openingState(null, NOON), "unknown");
});

test("only what is known to be open and lets people in is drawn as open", () => {
  const openings = new Map([
    ["a", opening()],
    ["b", opening({ recheck_by: at(-1) })],
    ["c", opening({ state: "preparing" })],
    ["d", opening({ crowding: "full" })],
  ]);
  assert.deepEqual([...openIds(openings, NOON)], ["a"]);
});

test("what is posted as closed or unusable stays so when nobody confirms it", () => {
  assert.equal(openingState(opening({ state: "closed", recheck_by: at(-1) }), NOON), "closed");
  assert.equal(openingState(opening({ state: "unsafe", recheck_by: at(-1) }), NOON), "unsafe");
  assert.equal(openingState(opening({ state: "preparing", recheck_by: at(-1) }), NOON), "unknown");
});

test("a site that is shut is said to be so after its moment too, and that nobody confirmed it since", () => {
  assert.deepEqual(openingIds(opening({ state: "closed" }), NOON), ["opening-closed"]);
  assert.deepEqual(openingIds(opening({ state: "unsafe", recheck_by: at(-1) }), NOON), ["opening-unsafe", "live-last-confirmed"]);
  assert.deepEqual(openingIds(opening({ recheck_by: at(-1) }), NOON), ["opening-unknown"]);
  assert.deepEqual(openingIds(opening({ crowding: "some_space" }), NOON), ["opening-open", "opening-crowding-some-space"]);
  assert.deepEqual(openingIds(undefined, NOON), ["opening-unknown"]);
});

test("a site that is shut is drawn as one to ask about, confirmed or not", () => {
  const site = (id: string): ShelterFeature => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [130, 33] },
    properties: {
      id,
      name: { ja: id },
      roles: [],
      designated: { flood: true },
      hazards: [{ kind: "flood", designated: true, in_zone: false, near_zone: false, recommended: true }],
      known_flooded: false,
    },
  });
  const metadata = { hazards: ["flood"], layers: [], shelters: { features: ["a", "b", "c", "d"].map(site) } } as unknown as PackMetadata;
  const openings = new Map([
    ["a", opening()],
    ["b", opening({ state: "closed" })],
    ["c", opening({ state: "unsafe", recheck_by: at(-1) })],
  ]);
  const { features } = sitesOf(metadata, new Words(new Messages(), { tags: ["ja"] }), postedSites(openings, NOON));
  assert.deepEqual(
    features.map(({ properties }) => [properties?.id, properties?.recommended]),
    [["b", false], ["c", false], ["d", true]],
  );
});

test("only what is posted as closed or unusable is left out of an answer, for how long ever", () => {
  const openings = new Map([
    ["a", opening({ state: "closed" })],
    ["b", opening({ state: "unsafe" })],
    ["c", opening({ state: "closed", recheck_by: at(-1) })],
    ["d", opening()],
  ]);
  assert.deepEqual([...notOpen(openings)], ["a", "b", "c"]);
});

test("staff's word that everything is posted holds up to its moment", () => {
  assert.equal(isComplete({ state: "confirmed", recheck_by: at(1) }, NOON), true);
  assert.equal(isComplete({ state: "confirmed", recheck_by: at(0) }, NOON), false);
  assert.equal(isComplete({ state: "never_confirmed", recheck_by: null }, NOON), false);
});
