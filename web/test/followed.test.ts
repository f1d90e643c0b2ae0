import assert from "node:assert/strict";
import { test } from "node:test";
import { followBeside } from "../src/live/followed";
import type { Watcher } from "../src/live/live";
import { settle } from "./stub-host";

// a page that is no kept one
Object.assign(globalThis, { document: { documentElement: { getAttribute: () => null } } });

interface Answer {
  readonly as_of: string;
}

/** Follows an answer beside a live side that a test turns; gives what was shown. */
async function followed() {
  const shown: [string, boolean][] = [];
  const watchers: Watcher[] = [];
  const watch = (watcher: Watcher) => {
    watchers.push(watcher);
    watcher.turned(true);
    return () => undefined;
  };
  await followBeside<Answer>(Promise.resolve({ watch }), {
    url: "/api/v1/evacuation",
    kinds: ["evacuation"],
    untilChange: () => undefined,
    show: ({ value }, isLive) => shown.push([value.as_of, isLive]),
  });
  const [watcher] = watchers;
  assert.ok(watcher);
  return { shown, watcher };
}

/** Has the server answer from now on as of a time, or not at all. */
function answers(asOf: string | undefined): void {
  globalThis.fetch = async () => (asOf ? Response.json({ as_of: asOf }) : new Response("", { status: 503 }));
}

test("an answer of before the news stopped is not shown as live until it has come anew", async () => {
  const { shown, watcher } = await followed();
  answers("2026-07-06T03:00:00Z");
  await watcher.refresh();
  watcher.turned(false);
  watcher.turned(true);
  answers("2026-07-06T04:00:00Z");
  await watcher.refresh();
  assert.deepEqual(shown, [
    ["2026-07-06T03:00:00Z", true],
    ["2026-07-06T03:00:00Z", false],
    ["2026-07-06T03:00:00Z", false],
    ["2026-07-06T04:00:00Z", true],
  ]);
});

test("whoever asks is told when an answer does not come, and what is shown stays", async () => {
  const { shown, watcher } = await followed();
  answers(undefined);
  await assert.rejects(watcher.refresh());
  await settle();
  assert.deepEqual(shown, []);
});
