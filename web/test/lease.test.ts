import assert from "node:assert/strict";
import { test } from "node:test";
import { lapsed, timerOf, untilNext } from "../src/live/lease";

const at = (recheckBy: number) => ({ recheckBy });

test("a confirmation has run out at its moment, not after it", () => {
  assert.deepEqual(lapsed([at(999), at(1000), at(1001)], 1000), [at(999), at(1000)]);
});

test("a moment that cannot be read counts as passed", () => {
  assert.equal(lapsed([at(Number.NaN)], 1000).length, 1);
});

test("the next one to run out decides when to look again", () => {
  assert.equal(untilNext([at(900), at(5000), at(3000)], 1000), 2000);
  assert.equal(untilNext([at(900)], 1000), undefined);
  assert.equal(untilNext([], 1000), undefined);
});

test("a wait fits a timer", () => {
  assert.equal(timerOf(1.2), 2);
  assert.equal(timerOf(-5), 0);
  assert.equal(timerOf(1e12), 2 ** 31 - 1);
});
