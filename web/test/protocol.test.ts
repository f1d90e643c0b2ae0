import assert from "node:assert/strict";
import { test } from "node:test";
import { assetsOf, isFont, isHandsOff, isKeptFile, markKept } from "../src/offline/protocol";

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

const PAGE = `<!DOCTYPE html><html lang="en"><main>\
<template data-kept="dated"><aside class="note note-kept"><p>Saved on {time}.</p></aside></template>\
<template data-kept="undated"><aside class="note note-kept"><p>A saved page.</p></aside></template></main>`;

test("a kept page says so without a script, in its own prepared words and Japan time", () => {
  const dated = markKept(PAGE, new Date("2026-11-20T06:05:00Z"), "en");
  assert.match(dated, /<html data-saved-at="2026-11-20T06:05:00.000Z" lang="en">/u);
  assert.match(dated, /<main><aside class="note note-kept"><p>Saved on Nov 20, 2026, 3:05\sPM\.<\/p><\/aside><template/u);
  const undated = markKept(PAGE, new Date(Number.NaN), "en");
  assert.match(undated, /<html data-saved-at="" lang="en">/u);
  assert.match(undated, /<\/template><aside class="note note-kept"><p>A saved page\.<\/p><\/aside><\/main>/u);
  assert.match(markKept(PAGE, new Date("2026-11-20T06:05:00Z"), "ja-simple"), /2026\/11\/20 15:05/u);
});

test("the built files a page needs are read from it", () => {
  const html = '<link href="/assets/app-AB12.css"><script>{"map.js":"/assets/map-CD34.js"}</script><a href="/assets/app-AB12.css">';
  assert.deepEqual(assetsOf(html), ["/assets/app-AB12.css", "/assets/map-CD34.js"]);
});

test("a font is kept for ever, but is no part of the shell that a page waits for", () => {
  const html = '{"font":"/assets/noto-sans-khmer-AB12.woff2","app.js":"/assets/app-CD34.js"}';
  assert.deepEqual(assetsOf(html), ["/assets/app-CD34.js"]);
  assert.equal(isFont("/assets/noto-sans-khmer-AB12.woff2"), true);
  assert.equal(isKeptFile("/assets/noto-sans-khmer-AB12.woff2"), true);
  assert.equal(isFont("/assets/app-CD34.js"), false);
});
