import assert from "node:assert/strict";
import { test } from "node:test";
import { type Source, Stream } from "../src/live/stream";
import { StubHost } from "./stub-host";

class StubSource implements Source {
  readyState = 1;
  onerror: ((event: Event) => void) | null = null;
  readonly #listeners = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.readyState = 2;
  }

  say(type: string, data: string): void {
    this.#listeners.get(type)?.({ data } as MessageEvent<string>);
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.({} as Event);
  }
}

function started() {
  const host = new StubHost();
  const sources: StubSource[] = [];
  const said: string[] = [];
  const open = () => {
    const source = new StubSource();
    sources.push(source);
    return source;
  };
  const stream = new Stream(
    open,
    {
      hello: (seq, asOf) => said.push(`hello ${seq} ${asOf}`),
      posted: (kind, seq) => said.push(`${kind} ${seq}`),
      alive: (seq) => said.push(`alive ${seq}`),
      reset: (seq) => said.push(`reset ${seq}`),
    },
    host,
  );
  stream.start();
  return { host, sources, said, stream };
}

test("every event of the stream is told with its number", () => {
  const { sources, said } = started();
  sources[0]?.say("hello", '{"seq":41,"as_of":"2026-07-06T06:10:00Z"}');
  sources[0]?.say("evacuation", '{"seq":42,"id":"o-1","object":null}');
  sources[0]?.say("alive", '{"seq":42}');
  sources[0]?.say("reset", '{"seq":40}');
  assert.deepEqual(said, ["hello 41 2026-07-06T06:10:00Z", "evacuation 42", "alive 42", "reset 40"]);
});

test("an event that cannot be read still tells that something was posted", () => {
  const { sources, said } = started();
  sources[0]?.say("closure", "{");
  assert.deepEqual(said, ["closure 0"]);
});

test("a break that the browser mends by itself is left to it", async () => {
  const { host, sources } = started();
  sources[0]?.fail(0);
  await host.pass(120_000);
  assert.equal(sources.length, 1);
});

test("a stream that was refused is opened anew, later each time and at most a minute apart", async () => {
  const { host, sources } = started();
  const waits: number[] = [];
  for (let i = 0; i < 7; i++) {
    sources.at(-1)?.fail(2);
    waits.push(...host.waits);
    await host.pass(60_000);
  }
  assert.deepEqual(waits, [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
});

test("once it speaks again, the waits begin anew", async () => {
  const { host, sources } = started();
  for (let i = 0; i < 3; i++) {
    sources.at(-1)?.fail(2);
    await host.pass(60_000);
  }
  sources.at(-1)?.say("hello", '{"seq":1}');
  sources.at(-1)?.fail(2);
  assert.deepEqual(host.waits, [2000]);
});

test("what an older stream still says is not heard", () => {
  const { sources, said, stream } = started();
  stream.hurry();
  sources[0]?.say("closure", '{"seq":5}');
  assert.deepEqual(said, []);
  assert.equal(sources.length, 2);
});

test("a stopped stream stays stopped", async () => {
  const { host, sources, stream } = started();
  sources[0]?.fail(2);
  stream.stop();
  await host.pass(120_000);
  assert.equal(sources.length, 1);
  stream.start();
  assert.equal(sources.length, 2);
});
