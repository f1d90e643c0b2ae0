// What staff post appears on open pages by itself; what is not known to be so is never shown as known.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, unmarkedJapanese } from "./harness/audit.mjs";
import { LANGUAGES, launch, past, phone, until, waitUntil } from "./harness/browser.mjs";
import { startCity } from "./harness/city.mjs";
import { pageKept } from "./harness/kept.mjs";
import { askAtPosition, drawn, mapIdle, mapPixels, readable, reads } from "./harness/map.mjs";
import { shareOf } from "./harness/png.mjs";
import { STATION } from "./harness/points.mjs";
import { inSeconds } from "./harness/postings.mjs";
import { startRecorder } from "./harness/recorder.mjs";
import { promisesNothing } from "./harness/sentences.mjs";

const CLOSURE_RED = "#9b1b30";
/** 古枝小学校, designated for floods. */
const SCHOOL = "E4120700002";
/** 林業センター, beside it. */
const FORESTRY_CENTRE = "E4120700003";

let city;
let browser;
before(async () => {
  city = await startCity();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

/** Opens a page that listens; `recorder` stands between it and the server. */
async function listening(path, options = {}) {
  const recorder = await startRecorder();
  const opened = await phone(browser, { proxy: recorder.proxy, ...options });
  const { page, context } = opened;
  await page.goto(city.origin + path);
  if (options.javaScriptEnabled !== false) await hears(recorder);
  await page.evaluate(() => (globalThis.sameDocument = true)).catch(() => undefined);
  const done = async () => {
    await context.close();
    await recorder.stop();
  };
  return { ...opened, recorder, done };
}

/** Waits until the page has asked for the stream. */
function hears({ requests }) {
  const asked = () => requests.map(({ url }) => url).filter((url) => url.endsWith("/api/v1/stream"));
  return until(async () => ({ yes: asked().length > 0, found: requests.length }), "the stream to be asked for");
}

/** What a page's live regions say to a reader, without the ages that the device adds. */
function liveText() {
  const copy = document.createElement("div");
  for (const region of document.querySelectorAll("[data-live]")) copy.append(region.cloneNode(true));
  for (const unread of copy.querySelectorAll("[data-added], [hidden], template, script, rt, rp")) unread.remove();
  return copy.textContent.replace(/[\u2060\u2066-\u2069]/gu, "").replace(/\s+/g, " ").trim();
}

/** Whether everything whose time has passed is shown so; the device goes by the server's clock. */
function nothingOverdue() {
  const confirmed = [...document.querySelectorAll("[data-recheck-by]:not([data-lapsed])")];
  return confirmed.every((element) => Date.parse(element.dataset.recheckBy) > Date.now());
}

/** The page as a reader without script meets it now. */
async function withoutScript(path) {
  const { page, context } = await phone(browser, { javaScriptEnabled: false, serviceWorkers: "block" });
  await page.goto(city.origin + path);
  const text = await page.evaluate(liveText);
  await context.close();
  return text;
}

/** Waits until an open page says what the server says, without a reload. */
async function saysTheSame(page, path) {
  const wanted = await withoutScript(path);
  const look = async () => {
    const found = await page.evaluate(liveText);
    return { yes: found === wanted, found };
  };
  await until(look, `${path} to say “${wanted}”`);
  assert.equal(await page.evaluate(() => globalThis.sameDocument), true, "the page was not loaded anew");
  promisesNothing(wanted);
  return wanted;
}

describe("a closure, from its posting to its end", () => {
  for (const lang of LANGUAGES) {
    test(`shows on open pages by itself, and without script after a reload (${lang})`, async () => {
      const [now, list] = [`/${lang}/`, `/${lang}/closures`];
      const [one, other] = [await listening(now), await listening(list)];
      let before = await saysTheSame(other.page, list);
      const step = async (what) => {
        const text = await saysTheSame(other.page, list);
        assert.notEqual(text, before, what);
        before = text;
        await saysTheSame(one.page, now);
        return text;
      };
      let closure = await city.staff.close({ recheck_by: inSeconds(3600) });
      assert.match(await step("posted"), /207/);
      closure = await city.staff.change(closure, { cause: "fallen_tree" });
      await step("changed");
      closure = await city.staff.confirm(closure, { recheck_by: inSeconds(2) });
      await past(closure.properties.recheck_by);
      await step("unconfirmed");
      closure = await city.staff.confirm(closure, { recheck_by: inSeconds(3600) });
      await step("confirmed");
      await city.staff.lift(closure);
      await step("lifted");
      assert.deepEqual([...one.faults, ...other.faults], []);
      await one.done();
      await other.done();
    });
  }
});

describe("a page that changes", () => {
  test("reads a new order aloud at once, and other news when there is time", async () => {
    const { page, done } = await listening("/en/");
    const order = await city.staff.order();
    await page.locator("body > [role=alert]", { hasText: /4/ }).waitFor({ state: "attached" });
    const closure = await city.staff.close();
    await page.locator("body > [role=status]", { hasText: /207/ }).waitFor({ state: "attached" });
    await city.staff.lift(closure);
    await city.staff.liftOrder(order);
    await done();
  });

  test("leaves the keyboard, the selection and the line being read where they are", async () => {
    const first = await city.staff.close({ road_name: "国道444号" });
    const { page, done } = await listening("/en/closures");
    const kept = await page.evaluate(() => {
      const region = document.querySelector('[data-live="closures"]');
      const heading = [...region.querySelectorAll("*")].find((e) => e.childElementCount === 0 && /444/.test(e.textContent));
      getSelection().selectAllChildren(heading);
      const link = document.querySelector('[data-live] a[href], main a[href]');
      link.focus({ preventScroll: true });
      scrollTo(0, document.body.scrollHeight);
      return { selection: getSelection().toString(), focused: link.getAttribute("href"), top: heading.getBoundingClientRect().top };
    });
    const second = await city.staff.close({ road_name: "国道207号" });
    await page.locator('[data-live="closures"]', { hasText: "207" }).waitFor();
    const found = await page.evaluate(() => ({
      selection: getSelection().toString(),
      focused: document.activeElement.getAttribute("href"),
    }));
    assert.deepEqual(found, { selection: kept.selection, focused: kept.focused });
    for (const closure of [first, second]) await city.staff.lift(closure);
    await done();
  });

  test("hears the stream past the worker, which never touches it", async () => {
    const { page, context, done } = await listening("/en/");
    await pageKept(page, "/en/");
    const through = [];
    context.on("response", (answer) => {
      if (answer.url().endsWith("/stream")) through.push(answer.fromServiceWorker());
    });
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await until(async () => ({ yes: through.length > 0, found: through }), "an answer of the stream");
    assert.ok(through.every((worker) => !worker));
    await done();
  });
});

describe("a page that hears nothing", () => {
  test("says after 45 seconds that it is not live, and what it knew last", async () => {
    const closure = await city.staff.close();
    const { page, recorder, done } = await listening("/en/closures");
    await page.clock.install();
    await page.reload();
    await hears(recorder);
    recorder.hush();
    // the time that the steps themselves take counts too
    await page.clock.fastForward(15_000);
    assert.equal(await page.locator(".note-live").count(), 0);
    await page.clock.fastForward(31_000);
    const note = await readable(page.locator(".note-live"));
    assert.match(note, /We do not know what is in force now/);
    assert.match(note, /\d\d:\d\d/);
    assert.match(await page.evaluate(liveText), /207/, "what was known stays");
    assert.deepEqual(await axe(page), []);
    await city.staff.lift(closure);
    await done();
  });

  for (const lang of LANGUAGES) {
    test(`says so at once without a network, and catches up when it is back (${lang})`, async () => {
      const path = `/${lang}/closures`;
      const { page, context, done } = await listening(path);
      await context.setOffline(true);
      await page.locator(".note-live").waitFor();
      promisesNothing(await readable(page.locator(".note-live")));
      if (lang === "en") assert.deepEqual(await unmarkedJapanese(page), []);
      const closure = await city.staff.close();
      await context.setOffline(false);
      await saysTheSame(page, path);
      await page.locator(".note-live").waitFor({ state: "detached" });
      assert.match(await page.evaluate(liveText), /207/);
      await city.staff.lift(closure);
      await done();
    });
  }

  test("kept on the device, it shows nothing as confirmed whose time has passed", async () => {
    const closure = await city.staff.close();
    const { page, recorder, context, done } = await listening("/en/closures");
    await pageKept(page, "/en/closures");
    const fresh = await page.evaluate(liveText);
    recorder.cut();
    await context.setOffline(true);
    await page.clock.install({ time: Date.parse(closure.properties.recheck_by) + 1000 });
    await page.reload();
    await page.locator(".note-live").waitFor();
    await waitUntil(page, nothingOverdue);
    const kept = await page.evaluate(liveText);
    assert.match(kept, /207/);
    assert.notEqual(kept, fresh);
    assert.deepEqual(await axe(page), []);
    await city.staff.lift(closure);
    await done();
  });
});

describe("the map", () => {
  test("draws a closure when it is posted, says what it is, and takes it away when it is lifted", async () => {
    const { page, faults, done } = await listening("/en/map#place=none");
    await mapIdle(page);
    assert.equal(red(await mapPixels(page)), 0);
    const closure = await city.staff.close();
    const whole = await settledRed(page);
    await city.staff.confirm(closure, { recheck_by: inSeconds(1) });
    await drawn(page, red, (share) => share > 0 && share < whole * 0.8, `less red than ${whole}`);
    const found = await city.staff.ask("GET", `/api/v1/closures/${closure.id}`);
    await city.staff.lift(found);
    await drawn(page, red, (share) => share === 0, "no red");
    assert.deepEqual(faults, []);
    await done();
  });

  test("marks an open shelter, and the answer says that it is open", async () => {
    const { page, done } = await listening("/en/map");
    await mapIdle(page);
    const green = (pixels) => shareOf(pixels, "#10754a", 8);
    const before = green(await mapPixels(page));
    await city.staff.open(SCHOOL);
    await drawn(page, green, (share) => share > before, `more green than ${before}`);
    const { text } = await askAtPosition(page, [130.11, 33.083]);
    assert.match(text, /Open as a place to go for: River flood/);
    assert.match(text, /There is space left/);
    const elsewhere = await askAtPosition(page, STATION);
    assert.match(elsewhere.text, /Whether it is open now is not known/);
    await city.staff.ask("PUT", `/api/v1/shelters/${SCHOOL}/state`, { state: "closed" }, 1);
    await done();
  });

  test("without a network says of when its postings are", async () => {
    const { page, context, done } = await listening("/en/map");
    await mapIdle(page);
    await context.setOffline(true);
    await reads(page.locator(".map-top"), /as of .*\d\d:\d\d/);
    await done();
  });
});

/** How much of the map is red. */
function red(pixels) {
  return shareOf(pixels, CLOSURE_RED, 12);
}

/** How much red the map has once a closure is on it and has stopped growing: a line appears bit by bit. */
async function settledRed(page) {
  let last = 0;
  const settled = (share) => {
    const yes = share > 0.0008 && share === last;
    last = share;
    return yes;
  };
  return drawn(page, red, settled, "a red that stays");
}

describe("my map", () => {
  test("tells on the device whether an order names the district, and sends it nowhere", async () => {
    const { page, recorder, done } = await listening("/en/my");
    const order = await city.staff.order({ districts: ["山浦"] });
    await page.locator(".my-order").waitFor();
    await reads(page.locator(".my-order"), /Choose your district/);
    await page.locator("#my-district-nogomi").check();
    await reads(page.locator(".my-order"), /names a part of your district/);
    await page.locator("#my-oaza-山浦").check();
    await reads(page.locator(".my-order"), /in the area of this order/);
    await page.locator("#my-district-hama").check();
    const not = await reads(page.locator(".my-order"), /does not name the place you chose/);
    promisesNothing(not);
    const asked = recorder.requests.map(({ url }) => decodeURIComponent(url)).join("\n");
    assert.doesNotMatch(asked, /nogomi|hama|山浦/);
    await city.staff.liftOrder(order);
    await done();
  });

  test("does not say that there is no order while the orders do not come", async () => {
    const { page, recorder, done } = await listening("/en/my");
    const orders = page.locator(".my-orders-list");
    await city.staff.complete();
    await reads(orders, /has posted no evacuation order here/);
    recorder.refuse("/api/v1/evacuation");
    const order = await city.staff.order();
    await page.locator(".note-live").waitFor();
    await reads(orders, /We do not know whether any evacuation order is in force now/);
    assert.doesNotMatch(await readable(orders), /has posted no evacuation order/);
    recorder.mend();
    await page.locator(".my-order").waitFor();
    await page.locator(".note-live").waitFor({ state: "detached" });
    await city.staff.liftOrder(order);
    await done();
  });

  test("names no site that is posted as closed, and says of when that is without a network", async () => {
    const { page, context, done } = await listening("/en/map");
    await mapIdle(page);
    await askAtPosition(page, [130.1093, 33.0811]);
    await page.locator(".sheet-actions .button-main").click();
    await page.waitForURL("**/my");
    const sites = page.locator(".my-answer .sheet-sites");
    await reads(sites, /Ringyō Sentā/);
    await city.staff.shut(FORESTRY_CENTRE);
    await reads(sites, /^(?![^]*Ringyō Sentā)/);
    assert.doesNotMatch(await readable(sites), /as of/);
    await context.setOffline(true);
    await reads(sites, /as of .*\d\d:\d\d/);
    await done();
  });
});

describe("with postings", () => {
  for (const lang of LANGUAGES) {
    test(`every page keeps what an audit finds at nothing (${lang})`, async () => {
      const [closure, order] = [await city.staff.close(), await city.staff.order()];
      await city.staff.complete();
      for (const path of ["", "closures", "shelters", "my"]) {
        const { page, faults, done } = await listening(`/${lang}/${path}`);
        assert.deepEqual(await axe(page), [], path);
        if (lang === "en") assert.deepEqual(await unmarkedJapanese(page), [], path);
        assert.deepEqual(faults, [], path);
        await done();
      }
      await city.staff.lift(closure);
      await city.staff.liftOrder(order);
    });
  }
});
