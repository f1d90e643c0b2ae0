import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Gazetteer, type Place } from "../src/search/gazetteer";
import { normalise } from "../src/search/normalise";

test("every pair of the fixture shared with the server is met", () => {
  const pairs = JSON.parse(readFileSync("../tests/fixtures/search-normalise.json", "utf8")) as [string, string][];
  assert.ok(pairs.length > 30);
  for (const [input, key] of pairs) assert.equal(normalise(input), key, input);
});

function place(id: string, ...names: string[]): Place {
  return { id, kind: "station", name: { ja: names[0] ?? "" }, lon: 130.1, lat: 33.1, keys: names.map(normalise) };
}

test("a place is found in four writings, those that start with the query first", () => {
  const gazetteer = new Gazetteer([
    place("stop", "祐徳バスセンター前肥前浜"),
    place("hama", "肥前浜", "ひぜんはま", "Hizen-Hama"),
  ]);
  for (const query of ["肥前浜", "ひぜんはま", "ヒゼンハマ", "Hizen-Hama", "hizenhama"]) {
    assert.equal(gazetteer.find(query)[0]?.id, "hama", query);
  }
  assert.deepEqual(gazetteer.find("肥前浜").map(({ id }) => id), ["hama", "stop"]);
  assert.deepEqual(gazetteer.find("  "), []);
});
