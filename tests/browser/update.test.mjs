// From one build to the next: what is kept goes on working without a network, and the new one takes
// over once there is one.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, phone, until, waitUntil } from "./harness/browser.mjs";
import { nextBuild } from "./harness/builds.mjs";
import { askAtPosition, keptOnDevice, mapIdle } from "./harness/map.mjs";
import { CITY_HALL } from "./harness/points.mjs";
import { startRecorder } from "./harness/recorder.mjs";
import { EXPECTED } from "./harness/sentences.mjs";
import { startServer } from "./harness/server.mjs";

let browser;
let next;
before(async () => {
  next = nextBuild();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  next?.remove();
});

/** Which build the page runs. */
const build = (page) => page.locator("html").getAttribute("data-build");

/** The caches of scripts there are. */
const shells = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("shell-")));

async function answersAtTheCityHall(page) {
  await mapIdle(page);
  const { text } = await askAtPosition(page, CITY_HALL);
  assert.match(text, EXPECTED.en.depth2);
}

/** A phone behind a proxy that can be cut, and a server whose build can be changed. */
async function withPhone(work) {
  const recorder = await startRecorder();
  let server = await startServer();
  const { origin } = server;
  const { context, page, faults } = await phone(browser, { proxy: recorder.proxy });
  const network = {
    async cut() {
      recorder.cut();
      await context.setOffline(true);
    },
    async mend() {
      recorder.mend();
      await context.setOffline(false);
    },
    async deploy(folder) {
      await server.stop();
      server = await startServer({ listen: origin.slice("http://".length), env: { MICHI_WEB: folder } });
    },
  };
  try {
    await work({ origin, page, context, network });
    assert.deepEqual(faults.filter((fault) => fault.startsWith("page error")), []);
  } finally {
    await context.close();
    await recorder.stop();
    await server.stop();
  }
}

/** Waits until there is a second worker, whole, that waits for the pages of the first to close. */
function newWorkerWaits(page) {
  return waitUntil(page, async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === "installed");
}

/** Opens the page until no worker of an older build has it: while one still keeps files, it takes the next page too. */
function visitUnderTheNewWorker(context, url) {
  return until(async () => {
    const found = await context.newPage();
    await found.goto(url);
    const yes = await found.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.waiting);
    if (!yes) await found.close();
    return { yes, found };
  }, "a page without a worker that waits");
}

/** Waits until the old scripts are gone: the new worker looks after all that is kept. */
function oldScriptsAreGone(page, old) {
  return waitUntil(page, async (name) => !(await caches.keys()).includes(name), old);
}

test("a phone without network keeps the old build, and changes to the new one once it has network", () =>
  withPhone(async ({ origin, page, context, network }) => {
    await page.goto(`${origin}/en/map`);
    await mapIdle(page);
    await keptOnDevice(page, "en");
    const [first] = await shells(page);
    await network.cut();
    await network.deploy(next.folder);

    await page.goto(`${origin}/en/map`);
    assert.equal(await build(page), null, "without a network the old build goes on");
    await answersAtTheCityHall(page);

    await network.mend();
    await page.goto(`${origin}/en/map`);
    assert.equal(await build(page), "next", "a page that comes from the server brings its own scripts");
    await answersAtTheCityHall(page);
    await newWorkerWaits(page);
    assert.ok((await shells(page)).includes(first), "the old scripts stay while a page of them may be open");

    await network.cut();
    await page.goto(`${origin}/en/map`);
    assert.equal(await build(page), "next", "cut off in the middle of the change");
    await answersAtTheCityHall(page);

    await network.mend();
    await page.close();
    const again = await visitUnderTheNewWorker(context, `${origin}/en/`);
    await oldScriptsAreGone(again, first);
    await network.cut();
    for (const path of ["shelters", "my", "help", "", "map"]) {
      await again.goto(`${origin}/en/${path}`);
      assert.equal(await build(again), "next", `/en/${path}`);
    }
    await answersAtTheCityHall(again);
  }));
