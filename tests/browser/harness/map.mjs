// What a person does with the map: wait for it, tap, search, use the position, read the answer.
import { until, waitUntil } from "./browser.mjs";
import { decode } from "./png.mjs";

/** Waits until the map has drawn everything it was asked to. */
export async function mapIdle(page) {
  await page.locator("michi-map").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => globalThis.__idle === true);
}

/** The pixels of the map as the person sees them. */
export async function mapPixels(page) {
  await mapIdle(page);
  return decode(await page.locator(".map-frame").screenshot());
}

/** Text without readings above kanji and without the marks that isolate arguments. */
export function readable(locator) {
  return locator.evaluate((element) => {
    const copy = element.cloneNode(true);
    for (const reading of copy.querySelectorAll("rt, rp, svg")) reading.remove();
    for (const block of copy.querySelectorAll("p, li, h2, h3, div, button, summary")) block.append("\n");
    return copy.textContent.replace(/[\u2066-\u2069]/gu, "").replace(/\n\s*\n+/g, "\n").trim();
  });
}

/** Waits until the map's pixels are as wanted, and gives what was measured: a map appears bit by bit. */
export function drawn(page, measure, wanted, expected) {
  const look = async () => {
    const found = measure(await mapPixels(page));
    return { yes: wanted(found), found };
  };
  return until(look, expected);
}

/** Waits until an element reads as expected, and gives its text. */
export function reads(locator, expected) {
  const look = async () => {
    const found = await readable(locator);
    return { yes: expected.test(found), found };
  };
  return until(look, expected);
}

/** Closes the answer, if one is open. */
export async function closeAnswer(page) {
  const close = page.locator(".sheet .sheet-close");
  if (await close.isVisible()) await close.click();
}

/** Lets the device say where it is, confirms, and gives the answer's words and outcome. */
export async function askAtPosition(page, [longitude, latitude], accuracy = 0) {
  await closeAnswer(page);
  await page.context().grantPermissions(["geolocation"]);
  await page.context().setGeolocation({ longitude, latitude, accuracy });
  await page.locator(".map-tools .map-tool").first().click();
  const confirm = page.locator(".map-confirm .button-main");
  await confirm.waitFor();
  const found = await readable(page.locator(".map-confirm p"));
  await confirm.click();
  return { found, ...(await answer(page)) };
}

/** Types a name, chooses the first place found, confirms, and gives the answer. */
export async function askByName(page, text) {
  const name = await searchFor(page, text);
  await page.locator(".map-confirm .button-main").click();
  return { name, ...(await answer(page)) };
}

/** Types a name and chooses the first place found; the map moves there. */
export async function searchFor(page, text) {
  await closeAnswer(page);
  const box = page.locator(".map-frame [role=combobox]");
  await box.fill(text);
  const first = page.locator(".map-frame .search-list [role=option]").first();
  await first.waitFor();
  const name = await readable(first);
  await first.click();
  await page.locator(".map-confirm .button-main").waitFor();
  return name;
}

/** Taps the map at a share of its width and height. */
export async function tapMap(page, [across, down]) {
  await closeAnswer(page);
  await mapIdle(page);
  const canvas = page.locator(".map-frame canvas").first();
  const { width, height } = await canvas.boundingBox();
  await canvas.click({ position: { x: width * across, y: height * down } });
  return answer(page);
}

/** The open answer: its words, its outcome and the point it is for. */
export async function answer(page) {
  const sheet = page.locator(".sheet");
  await sheet.waitFor({ state: "visible" });
  await sheet.locator(".answer").waitFor();
  const advice = sheet.locator(".advice");
  return {
    title: await readable(sheet.locator(".sheet-title")),
    text: await readable(sheet),
    outcome: (await advice.count()) ? await advice.getAttribute("data-outcome") : null,
  };
}

/** Waits until the pack is on the device, whole. */
export async function packKept(page) {
  await page.locator("michi-map .map-frame").waitFor();
}

/** Waits until the worker holds the pages of the main menu in this language, and looks after this one. */
export async function keptOnDevice(page, lang) {
  await waitUntil(page, async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  for (const path of ["", "map", "my", "shelters", "help"]) {
    await waitUntil(page, async (address) => (await caches.match(address)) !== undefined, `/${lang}/${path}`);
  }
}
