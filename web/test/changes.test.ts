import assert from "node:assert/strict";
import { test } from "node:test";
import { type Item, newsOf } from "../src/live/changes";

const item = (region: string, key: string, text: string): Item => ({ region, key, text });

test("a new order is urgent, a new closure is not", () => {
  const news = newsOf([], [item("orders", "o-1", "Leave now."), item("closures", "c-1", "Road closed.")]);
  assert.deepEqual(news, { urgent: ["Leave now."], calm: ["Road closed."], more: false });
});

test("an order that says something else is urgent", () => {
  const news = newsOf([item("orders", "o-1", "Level 3")], [item("orders", "o-1", "Level 4")]);
  assert.deepEqual(news.urgent, ["Level 4"]);
});

test("what stays the same is not read again", () => {
  const there = [item("orders", "o-1", "Level 4"), item("closures", "c-1", "closed")];
  assert.deepEqual(newsOf(there, there), { urgent: [], calm: [], more: false });
});

test("many changes are not read out one by one", () => {
  const after = Array.from({ length: 9 }, (_, i) => item("openings", `s-${i}`, `open ${i}`));
  assert.deepEqual(newsOf([], after), { urgent: [], calm: ["open 0", "open 1"], more: true });
});

test("what is gone is said to have changed", () => {
  assert.deepEqual(newsOf([item("closures", "c-1", "closed")], []), { urgent: [], calm: [], more: true });
});
