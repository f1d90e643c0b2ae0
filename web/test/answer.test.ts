import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answerAt } from "../src/engine/answer";
import type { Ledger } from "../src/engine/ground";
import { LocalMetric } from "../src/engine/metric";
import { type Area, EXTENT, type TileAreas, toGrid } from "../src/engine/tile";
import type { AdviceTable, Layer, PackMetadata, Point } from "../src/engine/types";

const table = JSON.parse(readFileSync("../crates/geo/src/advice/table.json", "utf8")) as AdviceTable;
const CENTRE: Point = [130.1, 33.1];
const metric = new LocalMetric(CENTRE);

/** The point so many metres east and south of the centre. */
function off(east_m: number, south_m = 0): Point {
  return [CENTRE[0] + east_m / metric.mPerLon, CENTRE[1] - south_m / metric.mPerLat];
}

const LEGEND = [
  { rank: 1, min_m: 0, max_m: 0.5, code: "depth_0_to_0_5" },
  { rank: 2, min_m: 0.5, max_m: 3, code: "depth_0_5_to_3" },
  { rank: 3, min_m: 3, max_m: 5, code: "depth_3_to_5" },
];
const FLOOD: Layer = {
  id: "flood-l2",
  role: "hazard",
  kind: "flood",
  scenario: "l2",
  attribute: "depth",
  scheme: "standard6",
  status: "data",
  legend: LEGEND,
  covers: { what: ["designated_rivers"], gaps: ["smaller_rivers"] },
  source: { credit: "MLIT", edition: "2023" },
};
const LANDSLIDE: Layer = { id: "landslide", role: "hazard", kind: "landslide", status: "no_data" };
const BOUNDARY: Layer = { id: "boundary", role: "boundary", status: "data" };

interface Box {
  readonly layer: string;
  readonly rank: number;
  /** West, north, east, south: metres east and south of the centre. */
  readonly at: readonly [number, number, number, number];
  readonly rivers?: string[];
}

/** A pack of boxes, each in every tile it may reach, as a tile buffer would hold it. */
function ledger(boxes: readonly Box[], layers: readonly Layer[] = [FLOOD, LANDSLIDE]): Ledger {
  const metadata = {
    version: "1",
    city: { name: { ja: "市" }, bounds: [130, 33, 130.2, 33.2], center: CENTRE },
    hazards: ["flood", "landslide"],
    layers,
    advice: table,
    shelters: { features: [] },
  } as unknown as PackMetadata;
  const areas = async (x: number, y: number): Promise<TileAreas> => {
    const found = new Map<string, Area[]>();
    for (const box of boxes) found.set(box.layer, [...(found.get(box.layer) ?? []), areaIn(box, x, y)]);
    return found;
  };
  return { metadata, areas };
}

function areaIn({ at: [west, north, east, south], rank, rivers = [] }: Box, column: number, row: number): Area {
  const corner = (e: number, s: number) => {
    const grid = toGrid(off(e, s));
    return [(grid.x - column) * EXTENT, (grid.y - row) * EXTENT] as const;
  };
  const [x1, y1] = corner(west, north);
  const [x2, y2] = corner(east, south);
  return { rings: [Float64Array.of(x1, y1, x2, y1, x2, y2, x1, y2, x1, y1)], bounds: [x1, y1, x2, y2], rank, rivers };
}

const FIELD: Box = { layer: "flood-l2", rank: 2, at: [-100, -100, 100, 100] };

test("a point outside the surveyed area was not surveyed, one inside has no zone shown", async () => {
  const square = [off(-200, 200), off(200, 200), off(200, -200), off(-200, -200), off(-200, 200)];
  const surveyed = { type: "MultiPolygon", coordinates: [[square]] } as const;
  const pack = ledger([FIELD], [{ ...FLOOD, surveyed }]);
  const states = async (point: Point) => (await answerAt(pack, point)).hazards[0]?.knowledge ?? [];
  const gap = { state: "not_surveyed", what: "outside_survey", layer: "flood-l2" };
  assert.deepEqual((await states(off(300)))[0], gap);
  assert.equal((await states(off(150)))[0]?.state, "no_zone_shown");
  assert.equal((await states(CENTRE))[0]?.state, "drawn");
});

test("in overlapping zones the deepest wins and all rivers are named", async () => {
  const deep: Box = { layer: "flood-l2", rank: 3, at: [-20, -20, 20, 20], rivers: ["鹿島川"] };
  const answer = await answerAt(ledger([{ ...FIELD, rivers: ["塩田川"] }, deep]), CENTRE);
  const [flood] = answer.hazards;
  assert.equal(flood?.zones[0]?.rank, 3);
  assert.deepEqual(flood?.zones[0]?.depth_m, { min: 3, max: 5 });
  assert.deepEqual(flood?.zones[0]?.rivers, ["塩田川", "鹿島川"]);
  assert.equal(flood?.near, null);
  assert.deepEqual(flood?.knowledge.map(({ state }) => state), ["drawn", "not_surveyed"]);
});

test("a worse zone within 50 m is near, the worst first, and one beyond is not", async () => {
  const pack = ledger([FIELD, { layer: "flood-l2", rank: 3, at: [130, -100, 400, 100] }]);
  const inside = (await answerAt(pack, off(90))).hazards[0];
  assert.equal(inside?.near?.zone.rank, 3);
  assert.equal(Math.round(inside?.near?.distance_m ?? 0), 40);
  assert.equal((await answerAt(pack, off(60))).hazards[0]?.near, null);
  const outside = (await answerAt(pack, off(-120))).hazards[0];
  assert.deepEqual(outside?.zones, []);
  assert.equal(outside?.near?.zone.rank, 2);
});

test("a place of overtopping flow and of bank erosion has the rank of both", async () => {
  const legend = [1, 2, 3].map((rank) => ({ rank, code: ["collapse_flow", "collapse_erosion", "collapse_both"][rank - 1] ?? "" }));
  const collapse: Layer = { ...FLOOD, id: "collapse", attribute: "collapse", scheme: "collapse", legend };
  const box = [-100, -100, 100, 100] as const;
  const boxes: Box[] = [1, 2].map((rank) => ({ layer: "collapse", rank, at: box }));
  const answer = await answerAt(ledger(boxes, [collapse]), CENTRE);
  assert.deepEqual(answer.hazards[0]?.zones.map(({ rank, code }) => [rank, code]), [[3, "collapse_both"]]);
});

test("of two layers the deeper zone is named first by its metres, not by its number", async () => {
  const detailed: Layer = { ...FLOOD, id: "flood-l1", scheme: "detailed8", legend: [{ rank: 3, min_m: 0.5, max_m: 1, code: "depth_0_5_to_1" }] };
  const shallow: Box = { layer: "flood-l1", rank: 3, at: [130, -100, 400, 100] };
  const deep: Box = { layer: "flood-l2", rank: 2, at: [130, -100, 400, 100] };
  const answer = await answerAt(ledger([shallow, deep], [detailed, FLOOD]), off(100));
  assert.equal(answer.hazards[0]?.near?.zone.layer, "flood-l2");
  assert.equal(answer.hazards[0]?.near?.more?.[0]?.layer, "flood-l1");
});

test("a position that is not exact looks as far as it may be wrong", async () => {
  const pack = ledger([{ layer: "flood-l2", rank: 3, at: [130, -100, 400, 100] }]);
  assert.equal((await answerAt(pack, CENTRE)).hazards[0]?.near, null);
  const answer = await answerAt(pack, CENTRE, { accuracy_m: 150 });
  assert.equal(answer.hazards[0]?.near?.within_m, 150);
});

test("no zone, not surveyed and no data are different answers, and none lets stay", async () => {
  const answer = await answerAt(ledger([]), CENTRE);
  assert.deepEqual(
    answer.hazards.map(({ knowledge }) => knowledge.map(({ state }) => state)),
    [["no_zone_shown", "not_surveyed"], ["no_data"]],
  );
  assert.equal(answer.advice.outcome, "unknown_ask");
});

test("outside the boundary nothing is said to be undrawn", async () => {
  const city: Box = { layer: "boundary", rank: 1, at: [-50, -50, 50, 50] };
  const pack = ledger([city], [FLOOD, LANDSLIDE, BOUNDARY]);
  assert.equal((await answerAt(pack, CENTRE)).inside_city, true);
  const out = await answerAt(pack, off(500));
  assert.equal(out.inside_city, false);
  assert.equal(out.hazards[0]?.knowledge.some(({ state }) => state === "no_zone_shown"), false);
  assert.equal(out.hazards[0]?.knowledge.at(-1)?.what, "outside_city");
});

test("a layer past its day is out of date as well as drawn", async () => {
  const pack = ledger([FIELD], [{ ...FLOOD, stale_after: "2026-01-01" }]);
  const states = (today: string) =>
    answerAt(pack, CENTRE, { today }).then(({ hazards }) => hazards[0]?.knowledge.map(({ state }) => state));
  assert.deepEqual(await states("2026-01-01"), ["drawn", "not_surveyed"]);
  assert.deepEqual(await states("2026-01-02"), ["drawn", "not_surveyed", "stale"]);
});
