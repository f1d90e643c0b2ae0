// After one visit the network is cut: pages, map, search and answers are still there.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, phone } from "./harness/browser.mjs";
import { askAtPosition, askByName, drawn, keptOnDevice, mapIdle, readable } from "./harness/map.mjs";
import { shareOf } from "./harness/png.mjs";
import { CITY_HALL, SHRINE, STATION } from "./harness/points.mjs";
import { startRecorder } from "./harness/recorder.mjs";
import { EXPECTED, promisesNothing } from "./harness/sentences.mjs";
import { startServer } from "./harness/server.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Visits once, waits until everything is kept, then takes server and network away. */
async function visitThenCut(lang, work) {
  const server = await startServer();
  const recorder = await startRecorder();
  const { context, page, faults } = await phone(browser, { proxy: recorder.proxy });
  try {
    await page.goto(`${server.origin}/${lang}/`);
    await mapIdle(page);
    await keptOnDevice(page, lang);
    faults.length = 0;
    recorder.cut();
    await server.stop();
    await context.setOffline(true);
    await work(page, server.origin);
    const serious = faults.filter((fault) => fault.startsWith("page error"));
    assert.deepEqual(serious, []);
  } finally {
    await context.close();
    await recorder.stop();
    await server.stop();
  }
}

describe("after the network is cut", () => {
  for (const lang of ["en", "ja"]) {
    test(`the map draws and the three points are answered as before (${lang})`, () =>
      visitThenCut(lang, async (page, origin) => {
        await page.goto(`${origin}/${lang}/map`);
        await drawn(page, (pixels) => shareOf(pixels, "#ffd8c0", 20), (share) => share > 0.02, "flood zones");
        const said = EXPECTED[lang];
        const hall = await askAtPosition(page, CITY_HALL);
        for (const words of [said.depth2, said.smallerRivers, said.landslide]) assert.match(hall.text, words);
        const shrine = await askAtPosition(page, SHRINE);
        for (const words of [said.noZone, said.smallerRivers]) assert.match(shrine.text, words);
        assert.equal(shrine.outcome, "unknown_ask");
        const station = await askAtPosition(page, STATION);
        assert.match(station.text, said.near);
        for (const { text } of [hall, shrine, station]) promisesNothing(text);
        const { name } = await askByName(page, "ひぜんはま");
        assert.match(name, /肥前浜/);
      }));
  }

  test("the pages of the menu open, and say that they are kept ones", () =>
    visitThenCut("en", async (page, origin) => {
      for (const path of ["", "map", "my", "shelters", "help"]) {
        await page.goto(`${origin}/en/${path}`);
        const text = await readable(page.locator("body"));
        assert.match(text, /0954-63-2111/, path);
        await page.locator("main .note-kept").waitFor();
      }
    }));

  test("a page that was never kept is answered with words and phone numbers, not with a browser error", () =>
    visitThenCut("en", async (page, origin) => {
      await page.goto(`${origin}/en/place/never-seen`);
      assert.match(await readable(page.locator("body")), /119/);
    }));
});
