// Chromium with software WebGL2, as a phone of 360 × 740.
import { chromium } from "playwright-core";
import { chromiumPath } from "./paths.mjs";

const WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const WITHOUT_WEBGL = ["--disable-gpu", "--disable-3d-apis"];

export const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const LANGUAGES = ["ja", "ja-simple", "en"];
export const PAGES = ["", "map", "closures", "shelters", "my", "timeline", "help", "about"];

/** Time the slowest wait may take: a software renderer beside a build is slow. */
export const PATIENCE_MS = 90_000;

export function launch({ webgl = true } = {}) {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", ...(webgl ? WEBGL : WITHOUT_WEBGL)],
  });
}

/** A phone whose faults are kept: page errors and console errors fail the test that asks. */
export async function phone(browser, options = {}) {
  const context = await browser.newContext({ ...PHONE, locale: "en-GB", ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  context.on("page", (page) => {
    page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url}`);
    });
  });
  return { context, faults, page: await context.newPage() };
}

/** Asks until the answer is a yes, and gives it; what was found last is in the fault. */
export async function until(ask, expected) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { yes, found } = await ask();
    if (yes) return found;
    if (Date.now() > deadline) throw new Error(`expected ${expected} within ${PATIENCE_MS} ms, found ${found}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the page answers yes; `waitForFunction` would take the promise of an answer for a yes. */
export function waitUntil(page, ask, argument) {
  const asked = async () => {
    const found = await page.evaluate(ask, argument);
    return { yes: Boolean(found), found };
  };
  return until(asked, `a yes to ${ask}`);
}

/** Waits until a moment of the API has passed. */
export function past(moment) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(moment) - Date.now()) + 100));
}
