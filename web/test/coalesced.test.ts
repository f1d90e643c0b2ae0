import assert from "node:assert/strict";
import { test } from "node:test";
import { Coalesced, backoff } from "../src/live/coalesced";
import { StubHost, settle } from "./stub-host";

/** A task whose end the test decides. */
function heldTask() {
  const ends: { done: () => void; fail: () => void }[] = [];
  const task = () => new Promise<void>((resolve, reject) => ends.push({ done: resolve, fail: () => reject(new Error("expected")) }));
  return { ends, task };
}

test("many who ask before it begins share one run", async () => {
  const host = new StubHost();
  const { ends, task } = heldTask();
  const shared = new Coalesced(task, host);
  for (let i = 0; i < 5; i++) shared.ask();
  assert.equal(ends.length, 0);
  await host.pass(300);
  assert.equal(ends.length, 1);
});

test("whoever asks while it runs gets one more run after it, and only one", async () => {
  const host = new StubHost();
  const { ends, task } = heldTask();
  const shared = new Coalesced(task, host);
  shared.ask();
  await host.pass(300);
  for (let i = 0; i < 5; i++) shared.ask();
  await host.pass(10_000);
  assert.equal(ends.length, 1, "never two at a time");
  ends[0]?.done();
  await settle();
  await host.pass(300);
  assert.equal(ends.length, 2);
  ends[1]?.done();
  await settle();
  await host.pass(10_000);
  assert.equal(ends.length, 2);
});

test("a run that failed is tried again, later each time", async () => {
  const host = new StubHost();
  const { ends, task } = heldTask();
  const shared = new Coalesced(task, host);
  shared.ask(0);
  await host.pass(0);
  ends[0]?.fail();
  await settle();
  assert.deepEqual(host.waits, [1000]);
  await host.pass(1000);
  ends[1]?.fail();
  await settle();
  assert.deepEqual(host.waits, [2000]);
});

test("whoever asks anew does not wait for a long retry", async () => {
  const host = new StubHost();
  const { ends, task } = heldTask();
  const shared = new Coalesced(task, host);
  shared.ask(0);
  await host.pass(0);
  ends[0]?.fail();
  await settle();
  shared.ask();
  assert.deepEqual(host.waits, [300]);
});

test("what was stopped does not begin", async () => {
  const host = new StubHost();
  const { ends, task } = heldTask();
  const shared = new Coalesced(task, host);
  shared.ask();
  shared.stop();
  await host.pass(10_000);
  assert.equal(ends.length, 0);
});

test("a wait doubles up to its most, and differs between phones by half of it", () => {
  const host = new StubHost();
  const limits = { first: 2000, most: 60_000 };
  assert.deepEqual([1, 2, 3, 9].map((failures) => backoff(failures, host, limits)), [2000, 4000, 8000, 60_000]);
  host.share = 0;
  assert.equal(backoff(9, host, limits), 30_000);
});
