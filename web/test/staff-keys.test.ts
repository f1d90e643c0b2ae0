import assert from "node:assert/strict";
import { test } from "node:test";
import { CHOICE_KEYS, ENTRY_KEYS, SHORTCUTS, entryKeyOf, keyOfChoice, pressedKey, shortcutOf } from "../src/staff/keys";

test("the ten first choices have digits, the others letters, and beyond them there is no key", () => {
  assert.equal(keyOfChoice(0), "1");
  assert.equal(keyOfChoice(9), "0");
  assert.equal(keyOfChoice(10), "a");
  assert.equal(keyOfChoice(22), "y");
  assert.equal(keyOfChoice(23), undefined);
});

test("no key of a choice is one of a shortcut, and none stands twice", () => {
  const letters = [...CHOICE_KEYS].filter((key) => !/\d/u.test(key));
  assert.equal(new Set(CHOICE_KEYS).size, CHOICE_KEYS.length);
  for (const key of [...Object.keys(SHORTCUTS), ...Object.keys(ENTRY_KEYS)]) assert.ok(!letters.includes(key), key);
});

test("a key is the same with a Japanese input method, in full width and on the number pad", () => {
  assert.equal(pressedKey({ key: "１", code: "Digit1" }), "1");
  assert.equal(pressedKey({ key: "Process", code: "Digit3" }), "3");
  assert.equal(pressedKey({ key: "Process", code: "Numpad4" }), "4");
  assert.equal(pressedKey({ key: "ｃ", code: "KeyC" }), "c");
  assert.equal(pressedKey({ key: "C", code: "KeyC" }), "c");
  assert.equal(pressedKey({ key: "ArrowDown", code: "ArrowDown" }), "ArrowDown");
});

test("a shortcut stands alone: with Ctrl or in unfinished kana it is none", () => {
  assert.equal(shortcutOf({ key: "/" }), "search");
  assert.equal(shortcutOf({ key: "/", ctrlKey: true }), undefined);
  assert.equal(shortcutOf({ key: "/", isComposing: true }), undefined);
  assert.equal(shortcutOf({ key: "?" }), "help");
  assert.equal(entryKeyOf({ key: "c" }), "confirm");
  assert.equal(entryKeyOf({ key: "c", metaKey: true }), undefined);
});
