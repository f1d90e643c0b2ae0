import assert from "node:assert/strict";
import { test } from "node:test";
import { ageAt, hearClock, serverNow } from "../src/app/clock";
import { clockBehind, clockMeasured } from "../src/offline/protocol";

test("the server's clock is read from an answer, and left unknown without its time", () => {
  const received = Date.parse("2026-11-20T06:00:00Z");
  assert.equal(clockBehind("Fri, 20 Nov 2026 06:30:00 GMT", received), 30 * 60_000);
  assert.equal(clockBehind(null, received), undefined);
  assert.equal(clockBehind("soon", received), undefined);
});

test("the worker measures the clock by no answer that was long on its way", () => {
  const asked = Date.parse("2026-11-20T06:00:00Z");
  const date = "Fri, 20 Nov 2026 06:00:00 GMT";
  assert.equal(clockMeasured(date, asked, asked + 1000), -1000);
  assert.equal(clockMeasured(date, asked, asked + 5000), undefined);
  assert.equal(clockMeasured(date, asked, asked - 1000), undefined, "the phone's clock was moved meanwhile");
});

test("an age is told only when it is known and not negative", () => {
  const minute = 60_000;
  assert.deepEqual(ageAt(0, 12 * minute), { id: "age-minutes", count: 12 });
  assert.deepEqual(ageAt(0, -2000), { id: "age-now", count: 0 });
  assert.equal(ageAt(0, -5 * minute), undefined);
  assert.equal(ageAt(0, undefined), undefined);
});

test("what was long on its way never sets the clock back", () => {
  const off = () => Math.round(((serverNow() ?? 0) - Date.now()) / 1000);
  const sent = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  hearClock(sent(60));
  assert.equal(off(), 60);
  hearClock(sent(-600));
  assert.equal(off(), 60, "an old message that a sleeping phone gets late");
  hearClock(sent(-600), Date.now() - 20_000);
  assert.equal(off(), 60, "an answer that took too long");
  hearClock(sent(-600), Date.now() - 100);
  assert.equal(off(), -600, "an answer to a question just asked");
});
