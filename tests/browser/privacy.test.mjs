// Where one lives stays on the phone: everything that leaves it is recorded while 20 homes are asked.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, phone } from "./harness/browser.mjs";
import { askAtPosition, askByName, closeAnswer, keptOnDevice, mapIdle, tapMap } from "./harness/map.mjs";
import { OUT } from "./harness/paths.mjs";
import { randomHomes, seeded } from "./harness/points.mjs";
import { startRecorder } from "./harness/recorder.mjs";
import { startServer } from "./harness/server.mjs";

const HOMES = 20;
const NAMES = ["肥前浜", "Yutoku", "かしま", "音成", "Nogomi", "古枝", "北鹿島", "iida"];

let server;
let browser;
before(async () => {
  server = await startServer();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Chromium's own services, which the tests cannot switch off and a page cannot either. */
const BROWSERS_OWN = /^content-autofill\.googleapis\.com:443$/;

/** Asks for 20 homes by tap, search and position, and gives every request of the whole visit. */
async function askForHomes(seed) {
  const recorder = await startRecorder();
  const { context, page } = await phone(browser, { proxy: recorder.proxy });
  await page.goto(`${server.origin}/en/map`);
  await mapIdle(page);
  await keptOnDevice(page, "en");
  const before = recorder.requests.length;
  const random = seeded(seed);
  for (const [i, home] of randomHomes(HOMES, seed).entries()) {
    if (i % 3 === 0) await askAtPosition(page, home);
    else if (i % 3 === 1) await tapMap(page, [random.between(0.2, 0.8), random.between(0.35, 0.6)]);
    else await askByName(page, NAMES[Math.floor(random.between(0, NAMES.length))]);
    await mapIdle(page);
  }
  await page.locator(".sheet .button-main").first().click();
  await page.waitForURL("**/my");
  await page.locator("michi-my .advice").waitFor();
  await page.locator("input[name=living_floor]").first().check();
  await closeAnswer(page);
  await context.close();
  await recorder.stop();
  const ours = (request) => !BROWSERS_OWN.test(request.url);
  return { requests: recorder.requests.filter(ours), before: recorder.requests.slice(0, before).filter(ours).length };
}

/** Whether a request could tell where: coordinates, tiles, ranges, places, searches. */
function tellsWhere({ method, url, range, referer }) {
  const { pathname, search, host } = method === "CONNECT" ? { pathname: url, search: "", host: url } : new URL(url);
  return [
    !server.origin.endsWith(host) && `another host: ${host}`,
    method !== "GET" && method !== "HEAD" && `method ${method}`,
    range && `range ${range}`,
    referer && referer !== `${server.origin}/sw.js` && `referer ${referer}`,
    /^\/(tiles|api)\//.test(pathname) && `${pathname} is asked for`,
    /\/(place|places)(\/|$)/.test(pathname) && `${pathname} names a place`,
    /\d+\.\d{3,}/.test(decodeURIComponent(pathname + search)) && `a number like a coordinate in ${pathname}${search}`,
    search && !/^\?v=[\w-]+$/.test(search) && `a query ${search}`,
  ].filter(Boolean);
}

test("no request of 20 homes tells where they are, and two families' phones ask for the same", async () => {
  const first = await askForHomes(1);
  const second = await askForHomes(2);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, "requests.json"), JSON.stringify(first.requests, null, 1));
  const telling = [...first.requests, ...second.requests].flatMap((request) => tellsWhere(request).map((why) => `${why} (${request.url})`));
  assert.deepEqual(telling, []);
  const afterLoad = ({ requests, before }) => requests.slice(before).map(({ url }) => url);
  console.log("requests while the homes were asked for:", JSON.stringify(afterLoad(first)));
  const sorted = ({ requests }) => [...new Set(requests.map(({ url }) => url))].sort();
  assert.deepEqual(sorted(first), sorted(second), "what is asked for depends on the place");
  assert.equal(first.requests.filter(({ url }) => url.includes("/packs/city.pmtiles")).length, 1, "the pack comes once, whole");
});

test("the recorder would notice: a place's page and a tile are caught", () => {
  for (const url of [`${server.origin}/en/place/hizen-hama`, `${server.origin}/tiles/flood-l2/14/1/1.mvt`, `${server.origin}/api/v1/risk?lon=130.1&lat=33.1`]) {
    assert.notDeepEqual(tellsWhere({ method: "GET", url }), [], url);
  }
  assert.notDeepEqual(tellsWhere({ method: "GET", url: `${server.origin}/packs/city.pmtiles`, range: "bytes=0-1" }), []);
  assert.notDeepEqual(tellsWhere({ method: "CONNECT", url: "cyberjapandata.gsi.go.jp:443" }), []);
});
