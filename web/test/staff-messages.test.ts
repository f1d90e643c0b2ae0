import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const WORDS = readFileSync("../locales/ja/staff.ftl", "utf8");
const KNOWN = new Set([...WORDS.matchAll(/^([a-z0-9-]+) =/gmu)].map(([, id]) => id));

/** Ids of messages that stand whole in the staff's scripts. */
function named(): string[] {
  const sources = readdirSync("src/staff").map((name) => readFileSync(`src/staff/${name}`, "utf8"));
  return sources.flatMap((text) => [...text.matchAll(/"(staff-[a-z0-9-]+)"/gu)].map(([, id]) => id ?? ""));
}

/** Names of map layers and lists of codes that begin alike. */
const NO_MESSAGE = /^staff-(?:closures|ends|closure-decided-by|order-decided-by|opening|known)$/u;

test("every sentence the console names is there", () => {
  const missing = [...new Set(named())].filter((id) => !KNOWN.has(id) && !NO_MESSAGE.test(id));
  assert.deepEqual(missing, []);
});
