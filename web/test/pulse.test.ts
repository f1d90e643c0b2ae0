import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulse } from "../src/live/pulse";

/** Parts of a page. */
const [PAGE, ORDERS] = ["page", "orders"];

function heardAt(now: number): Pulse {
  const pulse = new Pulse();
  pulse.heard(now);
  return pulse;
}

test("a page is live for 45 seconds after it heard the server", () => {
  const pulse = heardAt(1000);
  assert.equal(pulse.nextCheck(1000), 45_000);
  assert.equal(pulse.isLive(45_999), true);
  assert.equal(pulse.isLive(46_000), false);
});

test("a page that never heard the server is not live", () => {
  assert.equal(new Pulse().isLive(0), false);
  assert.equal(new Pulse().nextCheck(0), undefined);
});

test("a page that cannot show what was posted is not live, however often it is heard", () => {
  const pulse = heardAt(0);
  pulse.behind(0, PAGE);
  for (let now = 0; now < 15_000; now += 5000) pulse.heard(now);
  assert.equal(pulse.isLive(14_999), true);
  assert.equal(pulse.isLive(15_000), false);
  pulse.shown(14_000, PAGE);
  assert.equal(pulse.isLive(15_000), true);
});

test("a device without a network is not live at once", () => {
  const pulse = heardAt(0);
  pulse.cut();
  assert.equal(pulse.isLive(1), false);
});

test("once lost it is live again only when it shows everything", () => {
  const pulse = heardAt(0);
  pulse.lost();
  pulse.heard(50_000);
  assert.equal(pulse.isLive(50_000), false);
  pulse.shown(50_000, PAGE);
  assert.equal(pulse.isLive(50_000), true);
});

test("once lost it is not live again by what came while the server was not heard", () => {
  const pulse = heardAt(0);
  pulse.lost();
  pulse.shown(50_000, PAGE);
  pulse.heard(60_000);
  assert.equal(pulse.isLive(60_000), false);
  pulse.cut();
  pulse.shown(60_001, PAGE);
  pulse.heard(60_002);
  assert.equal(pulse.isLive(60_002), false);
});

test("a page is live only once every part of it shows what was posted", () => {
  const pulse = heardAt(0);
  pulse.lost();
  pulse.behind(0, PAGE);
  pulse.behind(0, ORDERS);
  pulse.shown(100, PAGE);
  assert.equal(pulse.isLive(100), false);
  pulse.shown(100, ORDERS);
  assert.equal(pulse.isLive(100), true);
});

test("a part that cannot show what was posted is missed, whatever the others show", () => {
  const pulse = heardAt(0);
  pulse.behind(0, ORDERS);
  pulse.behind(10_000, PAGE);
  pulse.shown(10_001, PAGE);
  pulse.heard(14_000);
  assert.equal(pulse.nextCheck(14_000), 1000);
  assert.equal(pulse.isLive(15_000), false);
});

test("what was posted while the page was on its way is still to be shown", () => {
  const pulse = heardAt(0);
  pulse.behind(1000, PAGE);
  pulse.behind(3000, PAGE);
  pulse.shown(2000, PAGE);
  pulse.heard(17_000);
  assert.equal(pulse.isLive(17_999), true);
  assert.equal(pulse.isLive(18_000), false);
});

test("a reader who comes back waits a moment before it is said to be lost", () => {
  const pulse = heardAt(0);
  pulse.woken(400_000);
  assert.equal(pulse.isLive(402_999), true);
  assert.equal(pulse.nextCheck(400_000), 3000);
  assert.equal(pulse.isLive(403_000), false);
});

test("a page that slept is live for that moment only, until it shows what it may have missed", () => {
  const pulse = heardAt(0);
  pulse.woken(400_000);
  pulse.heard(401_000);
  pulse.behind(401_000, PAGE, -Infinity);
  assert.equal(pulse.isLive(402_999), true);
  assert.equal(pulse.isLive(403_000), false);
  pulse.shown(401_500, PAGE);
  assert.equal(pulse.isLive(403_000), true);
});
