import assert from "node:assert/strict";
import { test } from "node:test";
import { type Item, newsOf } from "../src/live/changes";

const item = (key: string, text: string): Item => ({ key, text });
const order = (key: string, alarm: string, more = ""): Item => ({ key, text: `${alarm} ${more}`, alarm });

test("a new order is urgent, a new closure is not", () => {
  const [leave, closed] = [order("o-1", "Leave now."), item("c-1", "Road closed.")];
  assert.deepEqual(newsOf([], [leave, closed]), { urgent: [leave], calm: [closed], more: false });
});

test("an order for another place or of another kind is urgent", () => {
  const wider = order("o-1", "Leave now. Nogomi, Furueda");
  assert.deepEqual(newsOf([order("o-1", "Leave now. Nogomi")], [wider]).urgent, [wider]);
});

test("an order that was only confirmed again is not urgent", () => {
  const [before, after] = [order("o-1", "Leave now."), order("o-1", "Leave now.", "Not confirmed.")];
  assert.deepEqual(newsOf([before], [after]), { urgent: [], calm: [after], more: false });
});

test("what stays the same is not read again", () => {
  const there = [order("o-1", "Level 4"), item("c-1", "closed")];
  assert.deepEqual(newsOf(there, there), { urgent: [], calm: [], more: false });
});

test("many changes are not read out one by one", () => {
  const after = Array.from({ length: 9 }, (_, i) => item(`s-${i}`, `open ${i}`));
  assert.deepEqual(newsOf([], after), { urgent: [], calm: after.slice(0, 2), more: true });
});

test("what is gone is said to have changed", () => {
  assert.deepEqual(newsOf([item("c-1", "closed")], []), { urgent: [], calm: [], more: true });
});
