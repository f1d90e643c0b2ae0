import assert from "node:assert/strict";
import { test } from "node:test";
import { contains, distance } from "../src/engine/polygon";
import type { Area } from "../src/engine/tile";

const square: Area = {
  rings: [Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0), Float64Array.of(4, 4, 4, 6, 6, 6, 6, 4, 4, 4)],
  bounds: [0, 0, 10, 10],
  rank: 2,
  rivers: [],
};
const METRE = { unitX: 1, unitY: 1 };

test("a point inside counts, one in a hole does not", () => {
  assert.equal(contains(square, 2, 2), true);
  assert.equal(contains(square, 5, 5), false);
  assert.equal(contains(square, 11, 5), false);
});

test("edges and corners belong to the area, the hole's too", () => {
  for (const [x, y] of [[0, 0], [10, 5], [5, 0], [4, 5], [6, 6], [0, 10]] as const) {
    assert.equal(contains(square, x, y), true, `${x},${y}`);
  }
});

test("the distance is to the nearest edge, in metres of each axis", () => {
  assert.equal(distance(square, 13, 14, METRE, 50), 5);
  assert.equal(distance(square, 5, 5, METRE, 50), 1);
  assert.equal(distance(square, 2, 2, METRE, 50), 0);
  assert.equal(distance(square, 13, 5, { unitX: 2, unitY: 1 }, 50), 6);
  assert.equal(distance(square, 100, 5, METRE, 50), Infinity);
});
