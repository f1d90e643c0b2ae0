// Languages the city may add one day: far longer words, and writing from right to left.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe, beyondTheEdge, structureFaults, tooSmall } from "./harness/audit.mjs";
import { launch, phone } from "./harness/browser.mjs";
import { everyTarget, faultsOf } from "./harness/every-page.mjs";
import { askAtPosition, mapIdle } from "./harness/map.mjs";
import { fixturesPath } from "./harness/paths.mjs";
import { CITY_HALL } from "./harness/points.mjs";
import { startServer } from "./harness/server.mjs";

const DIRECTIONS = { "en-XA": "ltr", "ar-XB": "rtl" };
const ADDED = Object.keys(DIRECTIONS);
const SIZES = { "360 px": {}, "320 px": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 1 } };

let scratch;
let server;
let browser;
let targets;
before(async () => {
  scratch = mkdtempSync(join(tmpdir(), "michi-pseudo-"));
  // Languages laid beside the built-in ones are offered without being listed.
  execFileSync(fixturesPath(), ["locales", scratch]);
  server = await startServer({ env: { MICHI_LOCALES: scratch } });
  browser = await launch();
  targets = await everyTarget(server);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (scratch) rmSync(scratch, { recursive: true });
});

async function everyPage(options, look) {
  assert.deepEqual(await faultsOf({ server, browser, targets, langs: ADDED, options }, look), []);
}

describe("a longer language and one from right to left", () => {
  test("axe finds nothing", () => everyPage({}, (page) => axe(page)));

  test("every page is whole, in its direction, and shows no trace of the program", () =>
    everyPage({}, (page, { lang }) => structureFaults(page, { lang, dir: DIRECTIONS[lang] })));

  for (const [size, options] of Object.entries(SIZES)) {
    test(`nothing reaches beyond the edge at ${size}`, () => everyPage(options, (page) => beyondTheEdge(page)));
  }

  test("text and what one presses keep their size", () => everyPage({}, (page) => tooSmall(page)));

  for (const lang of ADDED) {
    test(`the answer, the layers and my map fit and have no fault for axe (${lang})`, async () => {
      const { context, page, faults } = await phone(browser);
      const look = async () => [...(await axe(page)), ...(await tooSmall(page)), ...(await beyondTheEdge(page))];
      await page.goto(`${server.origin}/${lang}/map`);
      await mapIdle(page);
      await page.locator(".map-tools .map-tool").nth(1).click();
      await page.locator(".map-panel").waitFor();
      assert.deepEqual(await look(), []);
      await page.locator(".map-tools .map-tool").nth(1).click();
      await askAtPosition(page, CITY_HALL);
      assert.deepEqual(await look(), []);
      await page.locator(".sheet .button-main").first().click();
      await page.waitForURL("**/my");
      await page.locator("michi-my .advice").waitFor();
      assert.deepEqual(await look(), []);
      await context.close();
      assert.deepEqual(faults, []);
    });
  }
});

describe("more languages than fit in a row", () => {
  test("stand in a menu that opens without script, each by its own name", async () => {
    const { context, page } = await phone(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(`${server.origin}/ar-XB/help`);
    assert.equal(await page.locator(".lang-row").count(), 0);
    await page.locator("details.lang > summary").click();
    const links = page.locator("details.lang a");
    assert.equal(await links.count(), 16);
    for (const link of await links.all()) {
      const { x, width, height } = await link.boundingBox();
      assert.ok(x >= 0 && x + width <= 320 && height >= 47.5, `${x} ${width} × ${height}`);
    }
    await links.and(page.locator("[hreflang=en]")).click();
    await page.waitForURL("**/en/help");
    await context.close();
  });

  test("the keyboard opens the menu, and Escape closes it", async () => {
    const { context, page } = await phone(browser, { isMobile: false, hasTouch: false });
    await page.goto(`${server.origin}/en/`);
    const summary = page.locator("details.lang > summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.hreflang), "ja");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("details.lang[open]").count(), 0);
    assert.ok(await summary.evaluate((element) => element === document.activeElement), "the focus is back at the button");
    await context.close();
  });
});
