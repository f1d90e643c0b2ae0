// The phone's engine on the pack equals the server's engine on the layers.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, answersPath, fixturesPath } from "./harness/paths.mjs";
import { startServer } from "./harness/server.mjs";

const POINTS = 10_000;
const HOUSEHOLDS = 2_000;
const SEED = 20_201_120;
/** Metres by which a distance to a zone may differ: tiles are rounded to half a metre. */
const DISTANCE_M = 1;
/** The day the Rust side asks on. */
const TODAY = "2026-11-20";

const scratch = mkdtempSync(join(tmpdir(), "michi-device-"));
const SHIPPED = { name: "the city as shipped", layers: join(ROOT, "layers"), points: POINTS, allKnown: false };
const GAPS = { name: "a city with several layers a hazard", layers: join(scratch, "layers"), points: POINTS / 2, allKnown: false };
const KNOWN = { name: "such a city of which all is known", layers: join(scratch, "known-layers"), points: POINTS / 10, allKnown: true };

let engine;
before(async () => {
  for (const { layers } of [GAPS, KNOWN]) execFileSync(fixturesPath(), [basename(layers), layers]);
  engine = await import(pathToFileURL(join(ROOT, "web/dist-test/engine.mjs")));
});
after(() => rmSync(scratch, { recursive: true }));

/** The Rust answers, line by line. */
async function* answers(layers, points, households, seed) {
  const asked = [points, households, seed, layers].map(String);
  const child = spawn(answersPath(), asked, { stdio: ["ignore", "pipe", "inherit"] });
  const done = new Promise((resolve) => child.once("exit", resolve));
  try {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
    assert.equal(await done, 0, "the Rust side ended with a fault");
  } finally {
    // A test that stops halfway leaves it writing to nobody, and the run would never end.
    child.kill();
  }
}

/** Takes distances to zones out of an answer, so that they can be compared with a tolerance. */
function withoutDistances(answer) {
  const distances = [];
  const hazards = answer.hazards.map(({ near, ...rest }) => {
    if (!near) return { ...rest, near: null };
    const { distance_m, ...zone } = near;
    distances.push(distance_m);
    return { ...rest, near: zone };
  });
  return { plain: plainJson({ ...answer, hazards }), distances };
}

/** As JSON would carry it; an absent value and null are the same thing to a reader. */
function plainJson(value) {
  if (Array.isArray(value)) return value.map(plainJson);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([, v]) => v !== undefined && v !== null);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, plainJson(v)]));
}

/** The first place where two answers differ, or nothing. */
function difference(ours, theirs, path = "answer") {
  if (Object.is(ours, theirs)) return undefined;
  const open = [ours, theirs].every((value) => typeof value === "object" && value !== null);
  if (!open) return `${path}: ${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} on the server`;
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = difference(ours[key], theirs[key], `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

for (const { name, layers, points, allKnown } of [SHIPPED, GAPS, KNOWN]) {
  describe(name, () => {
    let server;
    let pack;
    before(async () => {
      server = await startServer({ layers });
      const answer = await fetch(`${server.origin}/packs/city.pmtiles`);
      pack = await engine.Pack.open(await answer.arrayBuffer());
    });
    after(() => server?.stop());

    test(`${points} points: zones, what is near, knowledge, advice and shelters are the same`, async () => {
      const seen = new Set();
      const excepted = [];
      let asked = 0;
      for await (const { point, accuracy_m, near_an_edge, answer } of answers(layers, points, 0, SEED)) {
        asked += 1;
        const device = withoutDistances(await engine.answerAt(pack, point, { accuracy_m, today: TODAY }));
        const rust = withoutDistances(answer);
        noteWhatIsSeen(seen, answer);
        const differs = difference(device.plain, rust.plain);
        if (differs && near_an_edge) excepted.push(point);
        else assert.ok(!differs, `at ${point} within ${accuracy_m} m: ${differs}`);
        if (differs) continue;
        device.distances.forEach((metres, i) => {
          assert.ok(Math.abs((metres ?? 0) - (rust.distances[i] ?? 0)) <= DISTANCE_M, `at ${point}: ${metres} ${rust.distances[i]}`);
        });
      }
      console.log(`${asked} points compared; ${excepted.length} differ within 1 m of an edge; seen: ${[...seen].sort().join(", ")}`);
      assert.equal(asked, points);
      assert.ok(excepted.length < points / 20, `${excepted.length} exceptions`);
      if (layers === GAPS.layers) for (const what of SEVERAL) assert.ok(seen.has(what), `${what} is among the points`);
    });

    test(`${HOUSEHOLDS} households: outcome, rules, timing and notes are the same`, async () => {
      const outcomes = new Map();
      let excepted = 0;
      let asked = 0;
      for await (const { point, near_an_edge, household, in_force, advice } of answers(layers, 0, HOUSEHOLDS, SEED + 1)) {
        asked += 1;
        const inForce = Object.fromEntries(Object.entries(in_force).filter(([, value]) => value !== null));
        const device = await engine.answerAt(pack, point, { household, inForce, today: TODAY });
        const differs = difference(plainJson(device.advice), plainJson(advice));
        if (differs && near_an_edge) excepted += 1;
        else assert.ok(!differs, `at ${point} ${JSON.stringify({ household, in_force })}: ${differs}`);
        outcomes.set(advice.outcome, (outcomes.get(advice.outcome) ?? 0) + 1);
      }
      console.log(`${asked} households compared, ${excepted} within 1 m of an edge;`, JSON.stringify([...outcomes]));
      assert.equal(asked, HOUSEHOLDS);
      assert.ok(outcomes.size >= 3, "households that are told different things");
      const calm = [...outcomes.keys()].some((outcome) => outcome === "aware" || outcome.startsWith("may_stay"));
      assert.equal(calm, allKnown, "with gaps in the layers staying is never confirmed, without them it can be");
    });

    test("the running server says over HTTP what its engine says", async () => {
      for await (const { point, accuracy_m, answer } of answers(layers, 300, 0, SEED + 2)) {
        const [lon, lat] = point;
        const reply = await fetch(`${server.origin}/api/v1/risk?lon=${lon}&lat=${lat}&accuracy_m=${accuracy_m}`);
        assert.equal(difference(plainJson(await reply.json()), plainJson(answer)), undefined, `at ${point}`);
      }
    });

    test("households over every rule of the table: worse input never gives laxer advice", () => worseIsNeverLaxer(pack));
  });
}

/** What a city with several layers a hazard must have shown. */
const SEVERAL = ["collapse", "duration", "depth", "zone", "two layers here", "two layers near", "two rivers", "phenomena", "stale", "outside_survey", "near"];

function noteWhatIsSeen(seen, { hazards }) {
  for (const { zones, near, knowledge } of hazards) {
    for (const { attribute, rivers, phenomena } of zones) {
      seen.add(attribute);
      if (rivers.length > 1) seen.add("two rivers");
      if (phenomena) seen.add("phenomena");
    }
    if (zones.length > 1) seen.add("two layers here");
    if (near) seen.add("near");
    if (near?.more) seen.add("two layers near");
    for (const { state, what } of knowledge) seen.add(what ?? state);
  }
}

function worseIsNeverLaxer(pack) {
  const { advice: table } = pack.metadata;
  const rank = (outcome) => table.outcomes.indexOf(outcome);
  const hazard = { kind: "flood", zones: [], near: null, knowledge: [{ state: "drawn", layer: "flood-l2" }] };
  const zone = (max) => ({ layer: "flood-l2", attribute: "depth", scheme: "standard6", rank: 1, depth_m: { min: 0, max }, rivers: [], source: "", edition: "" });
  const worse = { needs_help: ["no", "yes"], basement: ["no", "yes"], can_endure: ["yes", "no"], structure: ["robust", "wood"] };
  for (const depth of [0.5, 3, 5, 10, 20]) {
    for (const floor of [1, 2, 3, 4, 6]) {
      for (const [name, [better, bad]] of Object.entries(worse)) {
        const ask = (value) => engine.advise(table, [{ ...hazard, zones: [zone(depth)] }], { living_floor: floor, storeys: 6, [name]: value }, {}).outcome;
        assert.ok(rank(ask(bad)) <= rank(ask(better)), `${name} at ${depth} m on floor ${floor}`);
        assert.ok(rank(ask(undefined)) <= rank(ask(better)), `${name} not said at ${depth} m on floor ${floor}`);
      }
    }
  }
}
