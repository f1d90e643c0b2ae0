import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, Api } from "../src/staff/api";
import type { Board } from "../src/staff/board";
import { BoardFeed } from "../src/staff/feed";

const EMPTY = { space: "live", as_of: "2026-07-06T06:00:00Z", closures: [], orders: [], openings: [], completeness: {} };

/** An API whose answers wait until they are let go, each with the number of its request. */
function slowApi() {
  const waiting: (() => void)[] = [];
  const api = {
    board: () => new Promise<Answer<Board>>((resolve) => waiting.push(() => resolve({ ok: true, data: { ...EMPTY, seq: asked } }))),
  };
  let asked = 0;
  const letGo = async () => {
    asked += 1;
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { api: api as unknown as Api, letGo, waiting };
}

test("a refresh asked for while another is awaited waits for an answer that was asked for after it", async () => {
  const { api, letGo, waiting } = slowApi();
  const seen: number[] = [];
  const feed = new BoardFeed(api, { onBoard: ({ seq }) => seen.push(seq), onConnection: () => undefined, onTick: () => undefined });
  void feed.refresh();
  let done = false;
  const second = feed.refresh().then(() => (done = true));
  await letGo();
  assert.equal(done, false);
  assert.equal(waiting.length, 1);
  await letGo();
  await second;
  assert.deepEqual(seen, [1, 2]);
});

test("an answer that is older than the board is not shown", async () => {
  const boards = [7, 6];
  const api = { board: async () => ({ ok: true, data: { ...EMPTY, seq: boards.shift() } }) } as unknown as Api;
  const seen: number[] = [];
  const feed = new BoardFeed(api, { onBoard: ({ seq }) => seen.push(seq), onConnection: () => undefined, onTick: () => undefined });
  await feed.refresh();
  await feed.refresh();
  assert.deepEqual(seen, [7]);
});
