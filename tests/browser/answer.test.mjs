// A phone of 360 × 740: text before script, the map really drawn, three languages, the three points.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe, beyondTheEdge, unmarkedJapanese } from "./harness/audit.mjs";
import { launch, LANGUAGES, phone } from "./harness/browser.mjs";
import { askAtPosition, askByName, answer, closeAnswer, drawn, mapIdle, mapPixels, readable, searchFor, tapMap } from "./harness/map.mjs";
import { SCREENSHOTS } from "./harness/paths.mjs";
import { blend, shareChanged, shareOf } from "./harness/png.mjs";
import { CITY_HALL, SHRINE, STATION } from "./harness/points.mjs";
import { EXPECTED, promisesNothing } from "./harness/sentences.mjs";
import { startServer } from "./harness/server.mjs";

let server;
let browser;
before(async () => {
  server = await startServer();
  browser = await launch();
  mkdirSync(SCREENSHOTS, { recursive: true });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page on a fresh phone; its faults are checked when the work is done. */
async function onPhone(path, work, options) {
  const { context, page, faults } = await phone(browser, options);
  try {
    await page.goto(server.origin + path);
    await work(page, context);
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, []);
}

describe("before any script runs", () => {
  for (const lang of LANGUAGES) {
    test(`/${lang}/ says what is not connected, where to go and whom to call`, () =>
      onPhone(
        `/${lang}/`,
        async (page) => {
          const text = await readable(page.locator("body"));
          for (const sentence of EXPECTED[lang].now) assert.ok(text.includes(sentence), `${sentence}\n${text}`);
          for (const number of ["119", "110", "0954-63-2111"]) assert.ok(text.includes(number), number);
          const links = await page.locator("main a[href^=http]").evaluateAll((all) => all.map(({ href }) => href));
          assert.ok(links.some((href) => href.includes("jma.go.jp")), `weather warnings: ${links}`);
          assert.ok(links.some((href) => href.includes("city.saga-kashima.lg.jp")), `the city: ${links}`);
          assert.ok((await page.locator("main a[href*='/shelters']").count()) > 0, "the shelters");
          assert.ok((await page.locator("a[href^='tel:119']").count()) > 0, "119 can be pressed");
        },
        { javaScriptEnabled: false },
      ));
  }

  test("the answer for a named place is a page of text", () =>
    onPhone(
      "/en/map",
      async (page) => {
        await page.locator("main a[href*='/place/']").first().click();
        const text = await readable(page.locator("main"));
        assert.match(text, /River flood/);
        assert.match(text, /no data here\. This does not mean safe/);
      },
      { javaScriptEnabled: false },
    ));

  test("the search form finds places without script", () =>
    onPhone(
      "/en/",
      async (page) => {
        await page.locator("input[type=search]").fill("ひぜんはま");
        await page.locator("form[role=search] button").click();
        assert.match(await readable(page.locator("main")), /肥前浜/);
      },
      { javaScriptEnabled: false },
    ));
});

/** Official colours of the depth ranks that Kashima has, with the least share of the map each must fill. */
const RANKS = { "#f7f5a9": 0.005, "#ffd8c0": 0.05, "#ffb7b7": 0.005 };

/** The colours as drawn: the style may let the ground shine through the zones. */
async function drawnColours() {
  const { layers } = await (await fetch(`${server.origin}/style/en.json`)).json();
  const ground = layers.find(({ type }) => type === "background").paint["background-color"];
  const { paint } = layers.find((layer) => layer["source-layer"] === "flood-l2" && layer.type === "fill");
  const opacity = paint["fill-opacity"] ?? 1;
  assert.ok(opacity >= 0.7, `zones must be seen: opacity ${opacity}`);
  return Object.entries(RANKS).map(([hex, least]) => ({ hex, least, colour: blend(hex, opacity, ground) }));
}

describe("the map", () => {
  test("draws flood polygons in the official colours, shelters and labels", () =>
    onPhone("/en/map", async (page) => {
      for (const { hex, least, colour } of await drawnColours()) {
        const share = await drawn(page, (pixels) => shareOf(pixels, colour, 6), (found) => found >= least, `${hex} drawn as ${colour}`);
        console.log(`${hex}, drawn as ${colour}, fills ${(share * 100).toFixed(2)} % of the map`);
      }
      await drawn(page, (pixels) => shareOf(pixels, "#10754a", 24), (share) => share > 0.0005, "the green of recommended sites");
      await page.locator(".map-tools .map-tool").nth(1).click();
      const panel = page.locator(".map-panel");
      await panel.waitFor();
      for (const [i, name] of [[0, "flood zones"], [1, "another layer"]]) {
        const box = panel.locator("input[type=checkbox]").nth(i);
        await panel.evaluate((element) => (element.style.opacity = "0"));
        const before = await mapPixels(page);
        await box.evaluate((element) => element.click());
        const least = i === 0 ? 0.02 : -1;
        const changed = await drawn(page, (pixels) => shareChanged(before, pixels), (share) => share > least, `${name} to go`);
        console.log(`${name} off changes ${(changed * 100).toFixed(2)} % of the pixels`);
        await box.evaluate((element) => element.click());
      }
    }));

  test("labels are drawn in the device's own fonts: dark pixels appear where place names stand", () =>
    onPhone("/en/map", async (page) => {
      await searchFor(page, "Hizen-Hama");
      const ink = await drawn(page, (pixels) => shareOf(pixels, "#1a1a1a", 60), (share) => share > 0.003, "the ink of labels");
      console.log(`dark pixels of labels and lines: ${(ink * 100).toFixed(2)} %`);
    }));

  test("has its legend and its coverage in words", () =>
    onPhone("/en/map", async (page) => {
      await mapIdle(page);
      await page.locator(".map-key > summary").click();
      const foot = await readable(page.locator(".map-foot"));
      for (const word of ["0.5–3 m", "3–5 m", "White: no zone is drawn. This does not mean safe."]) {
        assert.ok(foot.includes(word), `${word}\n${foot}`);
      }
      await page.locator(".map-tools .map-tool").nth(1).click();
      const panel = await readable(page.locator(".map-panel"));
      assert.match(panel, /Smaller rivers: not surveyed/);
      assert.match(panel, /Landslide: no data here\. This does not mean safe/);
    }));
});

describe("the languages", () => {
  for (const [name, options] of [
    ["on a phone", {}],
    ["at 320 px", { viewport: { width: 320, height: 640 } }],
    ["without script", { javaScriptEnabled: false }],
    ["on a desk", { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false }],
  ]) {
    test(`the language is found by its own name, and the page stays the same one (${name})`, () =>
      onPhone(
        "/en/map",
        async (page) => {
          const menu = page.locator("details.lang");
          const { y, height } = await menu.locator("summary").boundingBox();
          assert.ok(y + height < 200, `in sight at the top, at ${y}`);
          await menu.locator("summary").click();
          const names = await menu.locator("a").allInnerTexts();
          assert.equal(names.length, 14);
          for (const name of ["日本語", "やさしい日本語", "Tiếng Việt", "မြန်မာ", "ไทย"]) assert.ok(names.includes(name), name);
          for (const link of await menu.locator("a").all()) {
            const { width, height } = await link.boundingBox();
            assert.ok(width >= 47.5 && height >= 47.5, `${width} × ${height}`);
          }
          await menu.locator("a[hreflang=ja]").click();
          await page.waitForURL("**/ja/map");
          assert.equal(await menu.locator("summary span").first().innerText(), "日本語");
          await page.goto(`${server.origin}/`);
          assert.match(page.url(), /\/ja\/$/, "the cookie remembers it");
        },
        options,
      ));
  }

  test("the largest text still shows all of them at 320 px", () =>
    onPhone(
      "/ja-simple/",
      async (page) => {
        const bigger = page.locator("[data-action=text-size]");
        await bigger.click();
        await bigger.click();
        assert.deepEqual(await beyondTheEdge(page), []);
        await page.locator("details.lang summary").click();
        assert.deepEqual(await beyondTheEdge(page), []);
        for (const link of await page.locator("details.lang a").all()) assert.ok(await link.isVisible());
      },
      { viewport: { width: 320, height: 640 } },
    ));
});

describe("the answer at the three points", () => {
  for (const lang of LANGUAGES) {
    test(`in ${lang}`, () =>
      onPhone(`/${lang}/map`, async (page) => {
        await mapIdle(page);
        const said = EXPECTED[lang];
        const hall = await askAtPosition(page, CITY_HALL);
        for (const words of [said.depth2, said.smallerRivers, said.noData]) assert.match(hall.text, words);
        assert.match(hall.text, said.landslide);
        assert.ok(!hall.outcome.startsWith("may_stay") && hall.outcome !== "aware", hall.outcome);
        promisesNothing(hall.text);

        const shrine = await askAtPosition(page, SHRINE);
        for (const words of [said.noZone, said.smallerRivers, said.noData]) assert.match(shrine.text, words);
        assert.doesNotMatch(shrine.text, said.depth2);
        assert.equal(shrine.outcome, "unknown_ask");
        promisesNothing(shrine.text);

        const station = await askAtPosition(page, STATION);
        for (const words of [said.noZone, said.near]) assert.match(station.text, words);
        assert.equal(await page.locator(".danger-row[data-state=zone]").count(), 0, "no zone at the point itself");
        promisesNothing(station.text);
      }));
  }

  test("the sheet never covers the point, and the answer has no fault for axe", () =>
    onPhone("/en/map", async (page) => {
      await mapIdle(page);
      await askAtPosition(page, CITY_HALL);
      await mapIdle(page);
      const pin = await page.locator(".map-pin").boundingBox();
      const sheet = await page.locator(".sheet").boundingBox();
      assert.ok(pin.y + pin.height <= sheet.y + 2, `${JSON.stringify(pin)} ${JSON.stringify(sheet)}`);
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(await unmarkedJapanese(page), []);
    }));

  test("a tap on the map answers for the tapped point", () =>
    onPhone("/en/map", async (page) => {
      await mapIdle(page);
      await searchFor(page, "Hizen-Hama");
      await page.locator(".map-confirm .sheet-close").click();
      const tapped = await tapMap(page, [0.5, 0.5]);
      assert.match(tapped.text, /River flood/);
      promisesNothing(tapped.text);
    }));

  test("the keyboard alone gets an answer and gets out of it", () =>
    onPhone("/en/map", async (page) => {
      await mapIdle(page);
      await page.locator(".map-frame canvas").focus();
      await page.keyboard.press("ArrowLeft");
      await mapIdle(page);
      await page.keyboard.press("Enter");
      const { text } = await answer(page);
      assert.match(text, /River flood/);
      const focused = await page.evaluate(() => document.activeElement.className);
      assert.match(focused, /sheet-title/, "the focus is at the answer");
      await page.keyboard.press("Escape");
      await page.locator(".sheet").waitFor({ state: "hidden" });
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "CANVAS");
    }, { isMobile: false, hasTouch: false }));
});

test("the search finds places in four writings, and only moves the map", () =>
  onPhone("/en/map", async (page) => {
    await mapIdle(page);
    for (const [query, expected] of [["肥前浜", /肥前浜/], ["Hizen-Hama", /肥前浜/], ["ひぜんはま", /肥前浜/], ["祐徳", /祐徳/]]) {
      const name = await searchFor(page, query);
      assert.match(name, expected, query);
      assert.ok(await page.locator(".sheet").isHidden(), "no answer before it is asked for");
    }
    const { text } = await askByName(page, "祐徳");
    promisesNothing(text);
  }));

describe("without WebGL2", () => {
  test("the page says so, and a place found by name is answered all the same", async () => {
    const plain = await launch({ webgl: false });
    const { context, page, faults } = await phone(plain);
    await page.goto(`${server.origin}/en/map`);
    await mapIdle(page);
    assert.match(await readable(page.locator("michi-map")), /cannot draw the map/);
    const { text } = await askByName(page, "Hizen-Hama");
    assert.match(text, /River flood/);
    promisesNothing(text);
    assert.deepEqual(faults, []);
    await context.close();
    await plain.close();
  });
});

describe("pictures for the README", () => {
  for (const [name, path, options, ask] of [
    ["now-ja-simple-360.png", "/ja-simple/", {}, false],
    ["answer-en-360.png", "/en/map", {}, true],
    ["now-ja-1280.png", "/ja/", { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false }, false],
    ["answer-ja-1280.png", "/ja/map", { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false }, true],
  ]) {
    test(name, () =>
      onPhone(
        path,
        async (page) => {
          await mapIdle(page);
          if (ask) {
            await askAtPosition(page, CITY_HALL);
            await mapIdle(page);
          } else {
            await closeAnswer(page);
            await page.evaluate(() => scrollTo(0, 0));
          }
          await page.screenshot({ path: join(SCREENSHOTS, name) });
        },
        { reducedMotion: "reduce", ...options },
      ));
  }
});
