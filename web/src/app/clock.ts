import { CLOCK, SAVED_AT, clockBehind, clockMeasured, isQuick } from "../offline/protocol";
import { japanDate } from "../text/time";

/** Milliseconds the phone's clock is behind the server's; unknown until it was compared. */
let behind: number | undefined;

/** When the server had sent this page, if the service worker showed a kept one. */
export function keptSince(): string | undefined {
  return document.documentElement.getAttribute(SAVED_AT) ?? undefined;
}

/** Reads what the service worker measured when it last had an answer of the server. */
export async function readClock(): Promise<void> {
  try {
    const kept = await (await caches.open(CLOCK.cache)).match(CLOCK.address);
    const measured = Number(await kept?.text());
    if (kept && Number.isFinite(measured)) behind = measured;
  } catch {
    // No storage here: the clock stays uncompared.
  }
}

/** Reads it, or without a worker asks the server for the time; this page's own address tells nothing new. */
export async function compareClock(): Promise<void> {
  await readClock();
  if (behind !== undefined) return;
  try {
    const askedAt = Date.now();
    const { headers } = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
    behind = clockMeasured(headers.get("date"), askedAt, Date.now());
  } catch {
    // No network: the clock stays uncompared.
  }
}

/** The server's time now, in milliseconds; nothing while the phone's clock was never compared. */
export function serverNow(): number | undefined {
  return behind === undefined ? undefined : Date.now() + behind;
}

/**
 * Learns the server's time from a message or an answer that has come.
 *
 * What was long on its way would set the clock back and let old things look fresh: only an answer
 * whose question left just before may do so.
 */
export function hearClock(time: string | null | undefined, askedAt = -Infinity): void {
  const now = Date.now();
  const heard = clockBehind(time ?? null, now);
  if (heard === undefined) return;
  behind = behind === undefined || isQuick(askedAt, now) ? heard : Math.max(behind, heard);
}

/** Today in Japan by the compared clock, else by the phone's. */
export function today(): string {
  return japanDate(serverNow() ?? Date.now());
}

/** The server prints whole seconds, and its answer takes a while: so much is no time to come. */
const SLACK_MS = 10_000;

/** An age as a message id and its number; none when the time is to come or now is not known. */
export function ageAt(then: number, now: number | undefined): { id: string; count: number } | undefined {
  if (now === undefined || now - then < -SLACK_MS) return undefined;
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  if (minutes < 1) return { id: "age-now", count: 0 };
  if (minutes < 60) return { id: "age-minutes", count: minutes };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { id: "age-hours", count: hours };
  return { id: "age-days", count: Math.floor(hours / 24) };
}
