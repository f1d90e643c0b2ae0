// Every page in every language: axe, structure, order of the text, keyboard, zoom, size.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, beyondTheEdge, structure, tooSmall, unmarkedJapanese, walkByKeyboard } from "./harness/audit.mjs";
import { launch, LANGUAGES, PAGES, phone } from "./harness/browser.mjs";
import { mapIdle } from "./harness/map.mjs";
import { startServer } from "./harness/server.mjs";

let server;
let browser;
let targets;
before(async () => {
  server = await startServer();
  browser = await launch();
  const { places } = await (await fetch(`${server.origin}/packs/places.json`)).json();
  const ofKind = (kind) => places.find((place) => place.kind === kind)?.id;
  const named = ["district", "station", "bus_stop", "facility"].map(ofKind).filter(Boolean);
  targets = [...PAGES, ...named.map((id) => `place/${encodeURIComponent(id)}`), "places?q=Hama", "places?q=zzzz", "nowhere"];
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a page and waits until its map, if it has one, has drawn. */
async function open(page, lang, target) {
  await page.goto(`${server.origin}/${lang}/${target}`);
  if (await page.locator("michi-map").count()) await mapIdle(page);
}

async function everyPage(options, look) {
  const { context, page, faults } = await phone(browser, options);
  const wrong = [];
  for (const target of targets) {
    for (const lang of options.langs ?? LANGUAGES) {
      await open(page, lang, target);
      for (const what of await look(page, { lang, target })) wrong.push(`/${lang}/${target}: ${what}`);
    }
  }
  await context.close();
  const real = faults.filter((fault) => !/404 \(Not Found\)/.test(fault));
  assert.deepEqual([...wrong, ...real], []);
}

describe("every page in every language", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing (${colorScheme})`, () => everyPage({ colorScheme }, (page) => axe(page)));
  }

  test("the text reads in order: one first heading, no level left out, all landmarks, the three numbers", () =>
    everyPage({}, async (page, { lang }) => {
      const found = await structure(page);
      return [
        found.lang !== lang && `lang is ${found.lang}`,
        !found.dir && "no dir",
        !found.title && "no title",
        ...headingFaults(found.headings),
        ...Object.entries(found.landmarks).map(([name, n]) => (name === "nav" ? n < 1 : n !== 1) && `${n} × ${name}`),
        ...["119", "110", "0954-63-2111"].map((number) => !found.text.includes(number) && `${number} is missing`),
        ...textFaults(found.text),
      ].filter(Boolean);
    }));

  test("Japanese beside another language is marked as Japanese", () =>
    everyPage({ langs: ["en"] }, (page) => unmarkedJapanese(page)));

  test("the keyboard reaches everything, and the focus is always seen", () =>
    everyPage({ langs: ["en"], isMobile: false, hasTouch: false }, async (page, { target }) => {
      if (target.startsWith("shelters")) return [];
      const { order, missed, invisible } = await walkByKeyboard(page);
      return [
        order[0]?.startsWith("a Skip") ? "" : `the first stop is ${order[0]}`,
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

function headingFaults(headings) {
  const faults = [];
  if (headings[0]?.level !== 1) faults.push(`the first heading is ${JSON.stringify(headings[0])}`);
  if (headings.filter(({ level }) => level === 1).length !== 1) faults.push("not exactly one h1");
  headings.forEach(({ level, text }, i) => {
    if (i && level > headings[i - 1].level + 1) faults.push(`h${level} “${text}” after h${headings[i - 1].level}`);
    if (!text) faults.push(`an empty h${level}`);
  });
  return faults;
}

/** Traces of a program in the text: ids, braces, ruby markup, missing values. */
function textFaults(text) {
  const traces = [/\{\s*\$/, /undefined|NaN|\[object/, /[｜《》]/, /\b(page|web|hazard|advice|answer|outcome|error|common|place|shelter)-[a-z]+(-[a-z]+)*\b/];
  return traces.flatMap((trace) => trace.exec(text)?.[0] ?? []).map((found) => `a trace of the program: ${found}`);
}
