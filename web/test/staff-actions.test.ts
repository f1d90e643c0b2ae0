import assert from "node:assert/strict";
import { test } from "node:test";
import { sayComplete, stepOrder } from "../src/staff/actions";
import type { Answer, Write } from "../src/staff/api";
import type { Desk } from "../src/staff/desk";

const DONE: Answer<unknown> = { ok: true, data: {} };

function refused(status: number, code: string): Answer<unknown> {
  return { ok: false, refusal: { status, code, detail: "", errors: [] } };
}

/** A desk whose server answers what a test says; remembers what was sent. */
function deskOf(...answers: Answer<unknown>[]) {
  const sent: (Write & { readonly path: string })[] = [];
  const write = async (_method: string, path: string, request: Write) => {
    sent.push({ ...request, path });
    return answers.shift() ?? DONE;
  };
  const feed = { refresh: async () => undefined, now: () => 0 };
  return { sent, desk: { api: { write }, feed } as unknown as Desk };
}

test("an order is issued with the same key again after a lost answer", async () => {
  const { sent, desk } = deskOf(refused(0, "offline"), refused(503, "store_unavailable"), DONE);
  const order = { id: "o-1", version: 2 };
  for (let i = 0; i < 3; i++) await stepOrder(desk, order, "issue", {});
  assert.equal(new Set(sent.map(({ key }) => key)).size, 1);
  assert.deepEqual(sent[0], { path: "/api/v1/evacuation/o-1/issue", key: sent[0]?.key, body: {}, version: 2 });
});

test("what was answered, or is not the same, is sent with a key of its own", async () => {
  const { sent, desk } = deskOf(refused(409, "conflict"), DONE, refused(0, "offline"), DONE, DONE);
  for (let i = 0; i < 2; i++) await stepOrder(desk, { id: "o-2", version: 1 }, "cancel", {});
  await stepOrder(desk, { id: "o-2", version: 1 }, "lift", { remaining_level: null });
  await stepOrder(desk, { id: "o-2", version: 1 }, "lift", { remaining_level: null, note_ja: "水が引きました" });
  await stepOrder(desk, { id: "o-2", version: 2 }, "lift", { remaining_level: null });
  assert.equal(new Set(sent.map(({ key }) => key)).size, 5);
});

test("that all is posted is said anew each time, also after a lost answer", async () => {
  const { sent, desk } = deskOf(refused(0, "offline"), DONE);
  for (let i = 0; i < 2; i++) await sayComplete(desk, "closures");
  assert.deepEqual(sent.map(({ key }) => key), [undefined, undefined]);
});
