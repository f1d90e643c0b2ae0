import assert from "node:assert/strict";
import { test } from "node:test";
import { type District, standing } from "../src/my/area";
import { guessedArea } from "../src/my/guessed-area";

const DISTRICTS: District[] = [
  { id: "nogomi", name: { ja: "能古見" }, oaza: [{ ja: "三河内" }, { ja: "山浦" }] },
  { id: "furueda", name: { ja: "古枝" }, oaza: [{ ja: "古枝" }] },
];
const stands = (ordered: "all" | string[], district: string, oaza?: string) =>
  standing(DISTRICTS, ordered, { district, ...(oaza ? { oaza } : {}) }).is;

test("an order for the whole city or for the district is for every home in it", () => {
  assert.equal(stands("all", "nogomi"), "inside");
  assert.equal(stands(["nogomi"], "nogomi", "山浦"), "inside");
});

test("an order for a part of the district asks in which part the home is", () => {
  assert.equal(stands(["山浦"], "nogomi"), "partly");
  assert.equal(stands(["山浦"], "nogomi", "山浦"), "inside");
  assert.equal(stands(["山浦"], "nogomi", "三河内"), "not_named");
});

test("every part of a district is the district", () => {
  assert.equal(stands(["三河内", "山浦"], "nogomi"), "inside");
});

test("an order for elsewhere does not name the district", () => {
  assert.equal(stands(["furueda"], "nogomi"), "not_named");
});

test("the district is guessed from the nearest town, and not from far away", () => {
  const town = { id: "town-1", kind: "town", name: { ja: "山浦" }, lon: 130.07, lat: 33.06, district: "nogomi", keys: [] };
  assert.deepEqual(guessedArea([town], [130.071, 33.061]), { district: "nogomi" });
  assert.equal(guessedArea([town], [130.13, 33.12]), undefined);
});
