// Every page in every language: axe, structure, order of the text, keyboard, zoom, size.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, beyondTheEdge, structureFaults, textFaults, tooSmall, unmarkedJapanese, walkByKeyboard } from "./harness/audit.mjs";
import { launch, LANGUAGES, phone } from "./harness/browser.mjs";
import { everyTarget, faultsOf } from "./harness/every-page.mjs";
import { askAtPosition, mapIdle, reads } from "./harness/map.mjs";
import { CITY_HALL } from "./harness/points.mjs";
import { EXPECTED } from "./harness/sentences.mjs";
import { startServer } from "./harness/server.mjs";

let server;
let browser;
let targets;
before(async () => {
  server = await startServer();
  browser = await launch();
  targets = await everyTarget(server);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Looks at every page; what is wrong on any of them fails the test. */
async function everyPage({ langs = LANGUAGES, ...options }, look) {
  assert.deepEqual(await faultsOf({ server, browser, targets, langs, options }, look), []);
}

describe("every page in every language", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing (${colorScheme})`, () => everyPage({ colorScheme }, (page) => axe(page)));
  }

  test("the text reads in order: one first heading, no level left out, all landmarks, the three numbers", () =>
    everyPage({}, (page, { lang }) => structureFaults(page, { lang, dir: "ltr" })));

  test("Japanese beside another language is marked as Japanese", () =>
    everyPage({ langs: ["en"] }, (page) => unmarkedJapanese(page)));

  test("the keyboard reaches everything, and the focus is always seen", () =>
    everyPage({ isMobile: false, hasTouch: false }, async (page, { target }) => {
      if (target.startsWith("shelters")) return [];
      const { first, missed, invisible } = await walkByKeyboard(page);
      return [
        first?.isSkip ? "" : `the first stop is ${first?.name}`,
        ...missed.map((element) => `not reached: ${element}`),
        ...invisible.map((name) => `focus not seen: ${name}`),
      ].filter(Boolean);
    }));

  test("400 % zoom (320 px) needs no scrolling sideways", () =>
    everyPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 1 }, (page) => beyondTheEdge(page)));

  test("text is 16 px or more, and what one presses is 48 px or more", () => everyPage({}, (page) => tooSmall(page)));

  test("nothing moves by itself when less motion is asked for", () =>
    everyPage({ reducedMotion: "reduce", langs: ["en"] }, (page) =>
      page.evaluate(() => document.getAnimations().map((a) => `${a.animationName ?? a.transitionProperty} runs`)),
    ));
});

describe("what opens on a page", () => {
  for (const lang of LANGUAGES) {
    test(`the panel of layers has no fault for axe, and fits (${lang})`, async () => {
      const { context, page, faults } = await phone(browser);
      await page.goto(`${server.origin}/${lang}/map`);
      await mapIdle(page);
      await page.locator(".map-tools .map-tool").nth(1).click();
      await page.locator(".map-panel").waitFor();
      assert.deepEqual([...(await axe(page)), ...(await tooSmall(page)), ...(await beyondTheEdge(page))], []);
      await context.close();
      assert.deepEqual(faults, []);
    });

    test(`my map with its questions answered has no fault for axe, and advises by them (${lang})`, async () => {
      const { context, page, faults } = await phone(browser);
      await page.goto(`${server.origin}/${lang}/map`);
      await mapIdle(page);
      await askAtPosition(page, CITY_HALL);
      await page.locator(".sheet .button-main").first().click();
      await page.waitForURL("**/my");
      const main = page.locator("michi-my .advice-main");
      await reads(main, EXPECTED[lang].level4);
      for (const [name, value] of Object.entries(FAMILY)) await page.locator(`input[name=${name}][value="${value}"]`).check();
      // somebody needs time
      await reads(main, EXPECTED[lang].level3);
      const form = await page.locator("michi-my form.household").boundingBox();
      const answer = await page.locator("michi-my .my-answer").boundingBox();
      assert.ok(form.y + form.height <= answer.y, "the questions stand above their answer");
      assert.deepEqual([...(await axe(page)), ...(await tooSmall(page)), ...(await beyondTheEdge(page))], []);
      await page.reload();
      // the answers are kept on the phone
      await reads(main, EXPECTED[lang].level3);
      assert.ok(await page.locator("michi-my form.household").isHidden(), "answered questions are folded");
      await page.locator("michi-my .my-questions > summary").click();
      for (const [name, value] of Object.entries(FAMILY)) assert.ok(await page.locator(`input[name=${name}][value="${value}"]`).isChecked(), name);
      await context.close();
      assert.deepEqual(faults, []);
    });
  }
});

/** A household that somebody of needs time to leave. */
const FAMILY = { storeys: "2", living_floor: "2", structure: "wood", basement: "no", needs_help: "yes", safe_relatives: "no", can_endure: "no" };

describe("every page without script", () => {
  test("each page is readable with script switched off", async () => {
    const { context, page } = await phone(browser, { javaScriptEnabled: false });
    for (const lang of LANGUAGES) {
      for (const target of targets) {
        await page.goto(`${server.origin}/${lang}/${target}`);
        const text = await page.locator("main").innerText();
        assert.ok(text.trim().length > 60, `/${lang}/${target}: ${text}`);
        assert.deepEqual(textFaults(text), [], `/${lang}/${target}`);
        const dead = await page.locator("button:visible:not(form button)").allInnerTexts();
        assert.deepEqual(dead, [], `/${lang}/${target}: buttons that need a script`);
      }
    }
    await context.close();
  });
});
