// A phone is only somewhere near where it says it is: the worst place within that distance counts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, LANGUAGES, phone } from "./harness/browser.mjs";
import { askAtPosition, mapIdle } from "./harness/map.mjs";
import { SHRINE } from "./harness/points.mjs";
import { EXPECTED, promisesNothing } from "./harness/sentences.mjs";
import { startServer } from "./harness/server.mjs";

let server;
let browser;
let accuracy_m;
let expected;

/** What the server says at the shrine for a position of this accuracy. */
async function risk(metres) {
  const [lon, lat] = SHRINE;
  return (await fetch(`${server.origin}/api/v1/risk?lon=${lon}&lat=${lat}&accuracy_m=${metres}`)).json();
}

before(async () => {
  server = await startServer();
  browser = await launch();
  assert.equal((await risk(0)).hazards[0].near, null, "no zone is drawn close to the shrine");
  for (accuracy_m of [100, 200, 400, 800, 1600]) {
    expected = await risk(accuracy_m);
    if (expected.hazards[0].near) return;
  }
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const WITHIN = {
  en: (metres) => new RegExp(`Within ${metres} m of here, water can be`),
  ja: (metres) => new RegExp(`${metres} m以内に、水の深さが`),
  "ja-simple": (metres) => new RegExp(`ここから ${metres}メートルより 近くに、水の 深さが`),
};

for (const lang of LANGUAGES) {
  test(`zones within the accuracy of the position are in the answer, and the accuracy is said (${lang})`, async () => {
    const { context, page, faults } = await phone(browser);
    await page.goto(`${server.origin}/${lang}/map`);
    await mapIdle(page);
    const exact = await askAtPosition(page, SHRINE, 0);
    assert.doesNotMatch(exact.text, WITHIN[lang](50));
    const rough = await askAtPosition(page, SHRINE, accuracy_m);
    const metres = accuracy_m.toLocaleString("en");
    assert.ok(rough.found.includes(metres), rough.found);
    assert.match(rough.text, WITHIN[lang](metres));
    assert.match(rough.text, EXPECTED[lang].noZone);
    assert.equal(rough.outcome, expected.advice.outcome);
    assert.notEqual(rough.outcome, exact.outcome);
    for (const { text } of [exact, rough]) promisesNothing(text);
    await context.close();
    assert.deepEqual(faults, []);
  });
}

test("a device that does not say where it is is told so, and the map still answers", async () => {
  const { context, page } = await phone(browser, { permissions: [] });
  await page.goto(`${server.origin}/en/map`);
  await mapIdle(page);
  await page.locator(".map-tools .map-tool").first().click();
  await page.locator(".map-confirm p").waitFor();
  assert.equal(await page.locator(".map-confirm .button-main").count(), 0, "nothing to confirm");
  await context.close();
});
