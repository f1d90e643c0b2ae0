import assert from "node:assert/strict";
import { test } from "node:test";
import { type Sign, pairs } from "../src/live/pairs";

/** Pieces written `kind=content`. */
function signs(text: string): Sign[] {
  return text.split(" ").filter(Boolean).map((whole) => ({ kind: whole.split("=")[0] ?? "", whole }));
}

const paired = (old: string, fresh: string) => pairs(signs(old), signs(fresh));

test("equal content stays where it is", () => {
  assert.deepEqual(paired("a=1 b=2 c=3", "a=1 b=2 c=3"), [0, 1, 2]);
});

test("a new piece in front leaves the others untouched", () => {
  assert.deepEqual(paired("a=1 b=2", "n=9 a=1 b=2"), [undefined, 0, 1]);
});

test("a piece that is gone leaves the others untouched", () => {
  assert.deepEqual(paired("a=1 b=2 c=3", "a=1 c=3"), [0, 2]);
});

test("a changed piece is changed in its place", () => {
  assert.deepEqual(paired("a=1 b=2 c=3", "a=1 b=8 c=3"), [0, 1, 2]);
});

test("pieces without a key are paired in their order", () => {
  assert.deepEqual(paired("li=1 li=2", "li=3 li=2 li=4"), [0, 1, undefined]);
});

test("what changes its order is put in anew: nothing that stays is moved", () => {
  const found = paired("a=1 b=2 c=3", "c=3 a=1 b=2");
  assert.deepEqual(found, [undefined, 0, 1]);
});

test("the old pieces always keep their order", () => {
  const words = ["a=1", "b=1", "a=2", "c=3", "b=2", "d=4"];
  for (let i = 0; i < 200; i++) {
    const pick = (seed: number) => words.filter((_, at) => (seed >> at) & 1).join(" ");
    const found = pairs(signs(pick(i * 37)), signs(pick(i * 91 + 5))).filter((at) => at !== undefined);
    assert.deepEqual(found, [...found].sort((one, other) => one - other));
    assert.equal(new Set(found).size, found.length);
  }
});
