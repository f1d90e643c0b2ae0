// Waits for the map and reads what it has drawn.
import { decode } from "./png.mjs";

/** Waits until the map has drawn everything it was asked to. */
export async function mapIdle(page) {
  await page.locator("michi-map").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => globalThis.__idle === true);
}

/** The pixels of the map as the person sees them. */
export async function mapPixels(page) {
  await mapIdle(page);
  return decode(await page.locator("michi-map canvas").first().screenshot());
}
