import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { openPack } from "../src/offline/pack-store";
import type { Vault } from "../src/offline/vault";

class FakeVault implements Vault {
  readonly files = new Map<string, Blob>();
  constructor(
    readonly keeping: Vault["keeping"],
    readonly refuses = false,
  ) {}
  names = async () => [...this.files.keys()];
  read = async (name: string) => this.files.get(name);
  remove = async (name: string) => void this.files.delete(name);
  write = async (name: string, bytes: Blob) => {
    if (this.refuses) throw new Error("full");
    this.files.set(name, bytes);
  };
}

const plainFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = plainFetch;
});

/** Answers every request with these bytes and counts the requests. */
function network(bytes: string | undefined): { asked: Request[] } {
  const asked: Request[] = [];
  globalThis.fetch = async (input, init) => {
    asked.push(new Request(new URL(String(input), "http://city.example"), init));
    if (bytes === undefined) throw new TypeError("no network");
    return new Response(bytes);
  };
  return { asked };
}

const ref = { url: "/packs/city.pmtiles?v=2", version: "2", bytes: 5, pageAt: Date.now() };
const ignore = () => undefined;

test("the first visit fetches the pack once, whole, without a range, and keeps it", async () => {
  const { asked } = network("abcde");
  const vault = new FakeVault("opfs");
  const progress: number[] = [];
  const opened = await openPack(ref, [vault], ({ received }) => progress.push(received));
  assert.equal(opened.keeping, "opfs");
  assert.equal(await opened.blob.text(), "abcde");
  assert.equal(asked.length, 1);
  assert.equal(asked[0]?.headers.get("range"), null);
  assert.equal(progress.at(-1), 5);
  network(undefined);
  assert.equal((await openPack(ref, [vault], ignore)).version, "2");
});

test("an older whole pack is used while the new one is fetched, then goes", async () => {
  network("abcde");
  const vault = new FakeVault("opfs");
  vault.files.set("city.1.3.pmtiles", new Blob(["old"]));
  const opened = await openPack(ref, [vault], ignore);
  assert.equal(opened.version, "1");
  assert.equal((await opened.newer)?.version, "2");
  assert.equal(vault.files.size, 1);
  assert.match([...vault.files.keys()].join(), /^city\.2\.5\.at\d+\.pmtiles$/u);
});

test("half a file never passes for a whole one", async () => {
  network("abcde");
  const vault = new FakeVault("opfs");
  vault.files.set("city.2.5.pmtiles", new Blob(["abc"]));
  assert.equal(await (await openPack(ref, [vault], ignore)).blob.text(), "abcde");
});

test("fewer bytes than announced are refused and nothing is kept", async () => {
  network("abc");
  const vault = new FakeVault("opfs");
  await assert.rejects(openPack(ref, [vault], ignore), /expected 5 bytes, found 3/u);
  assert.deepEqual([...vault.files.keys()], []);
});

test("a vault that refuses is passed over for the next one", async () => {
  network("abcde");
  const second = new FakeVault("indexeddb");
  const opened = await openPack(ref, [new FakeVault("opfs", true), second], ignore);
  assert.equal(opened.keeping, "indexeddb");
  assert.equal(second.files.size, 1);
});

test("an older page never replaces a newer pack: neither a tab left open nor a kept page", async () => {
  const { asked } = network("abcde");
  const vault = new FakeVault("opfs");
  vault.files.set(`city.3.3.at${ref.pageAt}.pmtiles`, new Blob(["new"]));
  const opened = await openPack({ ...ref, pageAt: ref.pageAt - 60_000 }, [vault], ignore);
  assert.deepEqual([opened.version, opened.newer], ["3", undefined]);
  const { pageAt: _none, ...kept } = ref;
  assert.equal((await openPack(kept, [vault], ignore)).version, "3");
  assert.equal(asked.length, 0);
  assert.equal(vault.files.size, 1);
});

test("a pack from a clock that ran ahead does not stand in the way of newer ones", async () => {
  network("abcde");
  const vault = new FakeVault("opfs");
  vault.files.set(`city.1.3.at${Date.now() + 86_400_000}.pmtiles`, new Blob(["old"]));
  const opened = await openPack(ref, [vault], ignore);
  assert.equal((await opened.newer)?.version, "2");
});
