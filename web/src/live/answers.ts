import { hearClock } from "../app/clock";
import { timeNow } from "./clock-now";
import { giveUpAfter } from "./patience";

/** Where the last answers stay for a time without a network. */
const KEPT = "live";
/** So long may an answer take to come. */
const PATIENCE_MS = 10_000;

/** An answer of the server, and how old it is. */
export interface Known<T> {
  readonly value: T;
  /** The moment it speaks of, in milliseconds. */
  readonly asOf: number;
  /** Whether it is an earlier one: kept on the device, or from before the news stopped. */
  readonly kept: boolean;
}

/**
 * Fetches an answer and keeps it.
 *
 * @throws when it does not come.
 */
export async function fetchAnswer<T extends { readonly as_of?: string }>(url: string): Promise<Known<T>> {
  const askedAt = Date.now();
  const response = await fetch(url, { cache: "no-cache", signal: giveUpAfter(PATIENCE_MS) });
  if (!response.ok) throw new Error(`expected an answer at \`${url}\`, found status ${response.status}`);
  hearClock(response.headers.get("date"), askedAt);
  const copy = response.clone();
  const value = (await response.json()) as T;
  await keep(url, copy);
  return { value, asOf: momentOf(value, response), kept: false };
}

/** The last answer that was kept; nothing when there is none. */
export async function keptAnswer<T extends { readonly as_of?: string }>(url: string): Promise<Known<T> | undefined> {
  try {
    const response = await (await caches.open(KEPT)).match(url);
    if (!response) return undefined;
    const value = (await response.json()) as T;
    return { value, asOf: momentOf(value, response), kept: true };
  } catch {
    return undefined;
  }
}

function momentOf({ as_of }: { readonly as_of?: string }, response: Response): number {
  const said = Date.parse(as_of ?? response.headers.get("date") ?? "");
  return Number.isNaN(said) ? timeNow() : said;
}

async function keep(url: string, response: Response): Promise<void> {
  try {
    await (await caches.open(KEPT)).put(url, response);
  } catch {
    // No storage here: the answer lasts as long as the page.
  }
}
