import assert from "node:assert/strict";
import { test } from "node:test";
import { type Part, Parts } from "../src/live/parts";
import { Pulse } from "../src/live/pulse";
import { StubHost } from "./stub-host";

/** A part whose server can be out of reach. */
class StubPart implements Part {
  comes = true;
  asked = 0;

  constructor(readonly kinds: Part["kinds"]) {}

  readonly refresh = async () => {
    this.asked += 1;
    if (!this.comes) throw new Error("expected");
  };
}

function page() {
  const [host, pulse] = [new StubHost(), new Pulse()];
  const parts = new Parts(pulse, host, () => undefined);
  const [text, orders] = [new StubPart("all"), new StubPart(["evacuation", "confirmation"])];
  for (const part of [text, orders]) parts.add(part);
  pulse.heard(host.now());
  const hear = async (milliseconds: number) => {
    await host.pass(milliseconds);
    pulse.heard(host.now());
  };
  return { host, pulse, parts, text, orders, hear };
}

test("a posting has those parts brought up to date that show its kind", async () => {
  const { parts, text, orders, host } = page();
  parts.posted("closure");
  await host.pass(1000);
  assert.deepEqual([text.asked, orders.asked], [1, 0]);
  parts.posted("evacuation");
  await host.pass(1000);
  assert.deepEqual([text.asked, orders.asked], [2, 1]);
});

test("a page whose orders do not come is not live, however often the server is heard", async () => {
  const { parts, orders, host, pulse, hear } = page();
  orders.comes = false;
  parts.posted("evacuation");
  await hear(14_000);
  assert.equal(pulse.isLive(host.now()), true);
  await hear(1000);
  assert.equal(pulse.isLive(host.now()), false);
  assert.ok(orders.asked > 2, "it is asked for again");
});

test("after a time without news it is live again with the last part that comes", async () => {
  const { parts, orders, host, pulse, hear } = page();
  pulse.lost();
  orders.comes = false;
  parts.allBehind(host.now());
  await hear(5000);
  assert.equal(pulse.isLive(host.now()), false);
  orders.comes = true;
  await hear(30_000);
  assert.equal(pulse.isLive(host.now()), true);
});
