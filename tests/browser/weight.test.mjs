// How much a phone must fetch before it can read.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, LANGUAGES, phone } from "./harness/browser.mjs";
import { startServer } from "./harness/server.mjs";

/** Most bytes over the wire, heads included, before the map's script. */
const LIMIT = 30 * 1024;

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

/** Loads a page without script and sums what came over the wire. */
async function coldLoad(path, javaScriptEnabled) {
  const { context, page } = await phone(browser, { javaScriptEnabled, serviceWorkers: "block" });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const urls = new Map();
  const sizes = [];
  session.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sizes.push({ url: urls.get(requestId), bytes: encodedDataLength });
  });
  await page.goto(server.origin + path, { waitUntil: "networkidle" });
  await context.close();
  return sizes;
}

for (const lang of LANGUAGES) {
  test(`/${lang}/ is readable within 30 kB`, async () => {
    const sizes = await coldLoad(`/${lang}/`, false);
    const sum = sizes.reduce((all, one) => all + one.bytes, 0);
    console.log(`/${lang}/ without script: ${sum} bytes in ${sizes.length} answers`);
    assert.ok(sizes.some(({ url }) => url.endsWith(".css")), "the page comes with its style");
    assert.ok(sum <= LIMIT, JSON.stringify(sizes, null, 1));
  });

  test(`/${lang}/ with its first script stays within 30 kB until the map is asked for`, async () => {
    const sizes = await coldLoad(`/${lang}/`, true);
    const map = /\/assets\/(map|part|maplibre|sheet)[-.]|\/packs\/|\/style\/|\.ftl|\/sw\.js|\/icons?\/|manifest/;
    const first = sizes.filter(({ url }) => !map.test(url ?? ""));
    const sum = first.reduce((all, one) => all + one.bytes, 0);
    console.log(`/${lang}/ with the first script: ${sum} bytes in ${first.length} answers`);
    assert.ok(sum <= LIMIT, JSON.stringify(first, null, 1));
  });
}
