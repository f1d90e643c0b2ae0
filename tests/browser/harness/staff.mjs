// A server with a journal and staff accounts, and what staff do with the console.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PATIENCE_MS } from "./browser.mjs";
import { michiPath } from "./paths.mjs";
import { startServer } from "./server.mjs";

export const PASSWORD = "a password only for tests";

/** Starts the server with a journal of its own and one account a role. */
export async function startStaffServer() {
  const folder = mkdtempSync(join(tmpdir(), "michi-staff-"));
  const store = `sqlite:${join(folder, "journal.sqlite")}`;
  for (const [name, role] of [["tanaka", "poster"], ["sato", "approver"]]) {
    execFileSync(michiPath(), ["user", "--store", store, "add", name, "--role", role, "--password-stdin"], { input: `${PASSWORD}\n` });
  }
  const server = await startServer({ env: { MICHI_STORE: store } });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A desk in city hall: its own context, its faults kept. */
export async function desk(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "ja-JP", timezoneId: "Asia/Tokyo", ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error}`));
  return { context, page, faults };
}

/** Logs in by keyboard and waits until the console shows the board. */
export async function logIn(page, origin, user) {
  await page.goto(`${origin}/staff/`);
  await page.getByLabel("利用者名").waitFor();
  await page.keyboard.type(user);
  await page.keyboard.press("Enter");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await consoleReady(page);
}

/** Waits until the console shows the board. */
export function consoleReady(page) {
  return page.locator("michi-console[data-ready]").waitFor();
}

/** Types a place, takes the first one found, names the road, chooses by keys: everything but the last Enter. */
export async function enterClosure(page, { place, road, keys }) {
  await page.locator("body").press("/");
  await page.keyboard.type(place);
  await page.locator(".search-list [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-field=road_name]"));
  await page.keyboard.type(road);
  await page.keyboard.press("Enter");
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens a facility for floods, from the search of facilities to the posting. */
export async function openShelter(page, { name, state = "2", crowding = "1" }) {
  await page.getByRole("button", { name: "避難所", exact: true }).click();
  await page.getByLabel("施設をさがす").fill(name);
  await page.locator(".facility").first().click();
  await page.keyboard.press(state);
  const flood = page.locator("[data-field=open_for] input").first();
  if (!(await flood.isChecked())) await page.keyboard.press("1");
  await page.locator("[data-field=crowding] input").nth(Number(crowding) - 1).check();
  await page.keyboard.press("Control+Enter");
  await page.locator(".announced", { hasText: "避難所の状態を投稿しました" }).waitFor();
}
