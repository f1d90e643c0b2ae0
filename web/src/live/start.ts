import { readClock } from "../app/clock";
import type { Config } from "../app/config";
import { openWords } from "../text/open-words";
import type { Words } from "../text/words";
import { timeNow } from "./clock-now";
import { backoff } from "./coalesced";
import { browserHost } from "./host";
import { turnPrepared } from "./leases";
import { Live } from "./live";
import { regionsOf } from "./regions";

/** Waits before the words are asked for again. */
const WORDS_MS = { first: 1000, most: 20_000 } as const;

let running: Promise<Live> | undefined;

/** The live side of this page, started once; nothing where postings are not connected. */
export function live(config: Config): Promise<Live> | undefined {
  if (!config.live) return undefined;
  running ??= begin(config, config.live.seq);
  return running;
}

async function begin(config: Config, seq: number): Promise<Live> {
  await readClock();
  turnPrepared(timeNow());
  const side = new Live(await wordsAtLast(config), seq);
  side.start();
  return side;
}

/** The words, however often they have to be asked for: without them nothing can be said. */
async function wordsAtLast(config: Config): Promise<Words> {
  for (let failures = 1; ; failures++) {
    try {
      return await openWords(config);
    } catch {
      const wait = backoff(failures, browserHost, WORDS_MS);
      await new Promise<void>((resolve) => browserHost.after(wait, resolve));
    }
  }
}

/** Whether this page shows anything that is posted. */
export function showsPostings(): boolean {
  return regionsOf(document).length > 0 || document.querySelector("michi-map, michi-my") !== null;
}
