import assert from "node:assert/strict";
import { test } from "node:test";
import { isHandsOff, isKeptFile } from "../src/offline/protocol";

test("the service worker never touches the stream, the API, tiles or the pack", () => {
  for (const path of ["/api/v1/stream", "/api/v1/risk", "/tiles/flood-l2/14/1/2.mvt", "/packs/city.pmtiles", "/staff/"]) {
    assert.equal(isHandsOff(path), true, path);
  }
  for (const path of ["/en/", "/assets/app-X.js", "/packs/places.json", "/locales/en.ftl", "/en/staffed"]) {
    assert.equal(isHandsOff(path), false, path);
  }
});

test("only files whose address names their content are answered from what is kept", () => {
  assert.equal(isKeptFile("/packs/places.json"), true);
  assert.equal(isKeptFile("/locales/en.ftl"), true);
  assert.equal(isKeptFile("/style/en.json"), false);
});
