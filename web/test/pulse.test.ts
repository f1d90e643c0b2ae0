import assert from "node:assert/strict";
import { test } from "node:test";
import { Pulse } from "../src/live/pulse";

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
  pulse.behind(0);
  for (let now = 0; now < 15_000; now += 5000) pulse.heard(now);
  assert.equal(pulse.isLive(14_999), true);
  assert.equal(pulse.isLive(15_000), false);
  pulse.shown(14_000);
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
  pulse.shown(50_000);
  assert.equal(pulse.isLive(50_000), true);
});

test("what was posted while the page was on its way is still to be shown", () => {
  const pulse = heardAt(0);
  pulse.behind(1000);
  pulse.behind(3000);
  pulse.shown(2000);
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
