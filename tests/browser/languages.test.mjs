// Every language offered, as its readers meet it: nothing cut, nothing missing, the official words beside.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { beyondTheEdge } from "./harness/audit.mjs";
import { launch, phone, waitUntil } from "./harness/browser.mjs";
import { startCity } from "./harness/city.mjs";
import { answer } from "./harness/map.mjs";
import { OUT } from "./harness/paths.mjs";
import { cutOrOverlapping, missingGlyphs, notDrawnBy } from "./harness/script.mjs";

const SCREENSHOTS = join(OUT, "languages");
const WIDTHS = [360, 320];
/** 古枝小学校, designated for floods. */
const SCHOOL = "E4120700002";
const PLACE = "肥前浜駅";

let city;
let browser;
let locales;
let styles;
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  city = await startCity();
  await city.staff.close();
  await city.staff.order();
  await city.staff.open(SCHOOL);
  browser = await launch({ webgl: false });
  const text = async (path) => (await fetch(city.origin + path)).text();
  locales = JSON.parse(await text("/api/v1/locales")).locales;
  styles = await text("/locales/type.css");
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

/** A narrow phone whose page is as high as its text, so that all of it is drawn. */
function narrow(more = {}) {
  return phone(browser, { viewport: { width: WIDTHS[0], height: 2400 }, deviceScaleFactor: 1, ...more });
}

const isDraft = ({ lang, status }) => status === "draft" && !lang.startsWith("ja");

/** What is wrong with how the page stands there, at each width; pictured at the first. */
async function faultsAtEachWidth(page, picture) {
  const wrong = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 2400 });
    if (width === WIDTHS[0]) await page.screenshot({ path: join(SCREENSHOTS, picture) });
    for (const look of [beyondTheEdge, cutOrOverlapping]) {
      wrong.push(...(await look(page)).map((what) => `${picture} at ${width} px: ${what}`));
    }
  }
  return [...wrong, ...(await missingGlyphs(page)).map((what) => `${picture}: ${what}`)];
}

/** Asks at a place found by its name on the map's page; without WebGL the page is a search. */
async function askOnDevice(page, lang) {
  await page.goto(`${city.origin}/${lang}/map`);
  await page.locator("michi-map [role=combobox]").fill(PLACE);
  await page.locator("michi-map .search-list [role=option]").first().click();
  await page.locator(".map-confirm .button-main").click();
  return answer(page);
}

/** The official words of an element with their signs, in order. */
function officialWords(locator) {
  return locator.evaluate((element) =>
    [...element.querySelectorAll(".official")].map((beside) => {
      const { fontSize } = getComputedStyle(beside.querySelector("[lang=ja]"));
      const same = fontSize === getComputedStyle(beside.parentElement).fontSize;
      return { text: beside.textContent.trim(), sign: beside.querySelectorAll("svg").length, same };
    }),
  );
}

test("the page of now is whole in every language", async () => {
  const { context, page, faults } = await narrow({ serviceWorkers: "block" });
  const wrong = [];
  for (const { lang } of locales) {
    await page.goto(`${city.origin}/${lang}/`);
    assert.ok((await page.locator(".order").count()) > 0, `${lang}: the order`);
    assert.match(await page.locator("main").innerText(), /207/, `${lang}: the closure`);
    wrong.push(...(await faultsAtEachWidth(page, `${lang}-now.png`)));
  }
  await context.close();
  assert.deepEqual([...wrong, ...faults], []);
});

test("the answer is whole in every language, with the official words beside a draft and nowhere else", async () => {
  const { context, page, faults } = await narrow({ serviceWorkers: "block" });
  const wrong = [];
  for (const locale of locales) {
    const { lang } = locale;
    const { outcome } = await askOnDevice(page, lang);
    assert.ok(outcome, `${lang}: an outcome`);
    wrong.push(...(await faultsAtEachWidth(page, `${lang}-answer.png`)));
    const beside = await officialWords(page.locator(".sheet .advice"));
    if (!isDraft(locale)) assert.deepEqual(beside, [], lang);
    else {
      assert.ok(beside.length >= 2, `${lang}: ${JSON.stringify(beside)}`);
      for (const { text, sign, same } of beside) {
        assert.match(text, /[\u3041-\u3096].*。/, lang);
        assert.equal(sign, 1, `${lang}: ${text}`);
        assert.ok(same, `${lang}: as large as what it stands beside: ${text}`);
      }
    }
  }
  await context.close();
  assert.deepEqual([...wrong, ...faults], []);
});

test("the menu of languages opens in every language, with a sign, and each can be pressed", async () => {
  const { context, page } = await narrow({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  for (const { lang, endonym } of locales) {
    await page.goto(`${city.origin}/${lang}/help`);
    const summary = page.locator("details.lang > summary");
    assert.equal(await summary.innerText(), endonym);
    assert.ok(await summary.locator("svg").first().isVisible(), lang);
    await summary.click();
    const links = page.locator("details.lang a");
    assert.deepEqual(await links.allInnerTexts(), locales.map((one) => one.endonym), lang);
    for (const link of await links.all()) {
      await link.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await link.boundingBox();
      assert.ok(x >= 0 && x + width <= 320 && y >= 0 && y + height <= 640 && height >= 44, `${lang}: ${x} ${y} ${width} × ${height}`);
    }
  }
  await context.close();
});

describe("fonts that are served", () => {
  /** The languages with a font of ours, by the style sheet of the languages. */
  const served = () =>
    locales.flatMap((locale) => {
      const font = new RegExp(`html:lang\\(${locale.lang}\\),html:lang\\(${locale.lang}\\) :lang.*?"(noto-[a-z-]+)"`).exec(styles)?.[1];
      const face = font && new RegExp(`font-family:"${font}".*?url\\("([^"]+)"\\).*`).exec(styles);
      return face ? [{ ...locale, url: face[1], face: face[0] }] : [];
    });

  test("are small, and draw every letter of their language", async () => {
    const { context, page } = await narrow({ serviceWorkers: "block" });
    assert.ok(served().length >= 4, styles);
    for (const { lang, url, messages } of served()) {
      const file = await fetch(city.origin + url);
      assert.equal(file.headers.get("content-type"), "font/woff2");
      assert.ok((await file.arrayBuffer()).byteLength <= 120 * 1024, url);
      const words = await (await fetch(city.origin + messages)).text();
      const letters = new Set(words.match(/[\u0900-\u1fff]/gu));
      await page.goto(`${city.origin}/${lang}/help`);
      assert.deepEqual(await notDrawnBy(page, url, [...letters].join("\u200b")), [], lang);
    }
    await context.close();
  });

  test("are fetched on pages of their language only, and kept there for a time without a network", async () => {
    const { context, page } = await narrow();
    const fetched = [];
    context.on("request", (request) => request.url().endsWith(".woff2") && fetched.push(new URL(request.url()).pathname));
    await page.goto(`${city.origin}/en/`);
    await page.locator("details.lang > summary").click();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(fetched, []);
    const [{ lang, url }] = served();
    await page.goto(`${city.origin}/${lang}/help`);
    const kept = (address) => caches.match(address).then((found) => found !== undefined);
    await waitUntil(page, kept, url);
    for (const other of served().slice(1)) assert.equal(await page.evaluate(kept, other.url), false, other.url);
    await context.close();
  });
});

/** A device with a voice for every language, which tells what it was asked to say. */
function stubVoices() {
  const target = new EventTarget();
  globalThis.heard = [];
  const voices = ["km-KH", "en-GB"].flatMap((lang) => [
    { lang, localService: false, name: "far" },
    { lang, localService: true, name: "here" },
  ]);
  let speaking;
  const stub = {
    getVoices: () => voices,
    speak: (utterance) => globalThis.heard.push((speaking = utterance)),
    cancel: () => {
      speaking?.dispatchEvent(new Event("error"));
      speaking = undefined;
    },
    finish: () => speaking?.dispatchEvent(new Event("end")),
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: stub });
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
}

describe("the button that reads aloud", () => {
  const READS = { en: ["Listen", "Stop"], km: ["ស្ដាប់", "ឈប់"] };

  /** Presses it to its end, and again to stop it; every time it says what the next press does. */
  async function pressThrough(page, button, [start, stop]) {
    assert.equal((await button.innerText()).trim(), start);
    await button.click();
    assert.equal((await button.innerText()).trim(), stop);
    await page.evaluate(() => speechSynthesis.finish());
    assert.equal((await button.innerText()).trim(), start);
    await button.click();
    await button.click();
    assert.equal((await button.innerText()).trim(), start);
    return page.evaluate(() => globalThis.heard.map(({ text, voice }) => ({ text, voice: voice.name })));
  }

  for (const [lang, words] of Object.entries(READS)) {
    test(`says that the next press stops it, and speaks with a voice of the device (${lang})`, async () => {
      const { context, page, faults } = await narrow({ serviceWorkers: "block" });
      await context.addInitScript(stubVoices);
      await page.goto(`${city.origin}/${lang}/`);
      const ofOrder = page.locator('button[data-action="listen"]').first();
      await ofOrder.waitFor();
      const order = await pressThrough(page, ofOrder, words);
      await askOnDevice(page, lang);
      const spoken = await pressThrough(page, page.locator(".sheet-actions button:not(.button-main)").first(), words);
      for (const heard of [order, spoken]) {
        assert.equal(heard.length, 2);
        assert.ok(heard.every(({ voice }) => voice === "here"));
        assert.doesNotMatch(heard[0].text, /ください。/, "the official words are not in this voice's language");
      }
      await context.close();
      assert.deepEqual(faults, []);
    });
  }

  test("is not there where no voice of the device speaks the language", async () => {
    const { context, page } = await narrow({ serviceWorkers: "block" });
    await context.addInitScript(stubVoices);
    await page.goto(`${city.origin}/vi/`);
    await page.locator(".order").first().waitFor();
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator('button[data-action="listen"]:visible').count(), 0);
    await context.close();
  });
});
