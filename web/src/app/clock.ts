import { SAVED_AT } from "../offline/protocol";

/** The server's time now: its clock at page load plus what has passed on ours since. */
export class ServerClock {
  readonly #offsetMs: number;

  constructor(serverTime: string | undefined, pageIsKept: boolean) {
    const server = Date.parse(serverTime ?? "");
    const loaded = performance.timeOrigin;
    this.#offsetMs = pageIsKept || Number.isNaN(server) ? 0 : server - loaded;
  }

  /** Milliseconds since 1970 by the server's clock. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }
}

/** When the server had sent this page, if the service worker showed a kept one. */
export function keptSince(): string | undefined {
  const saved = document.documentElement.getAttribute(SAVED_AT);
  return saved === null ? undefined : saved;
}

/** An age as a message id and its number. */
export function ageOf(milliseconds: number): { id: string; count: number } {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 1) return { id: "age-now", count: 0 };
  if (minutes < 60) return { id: "age-minutes", count: minutes };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { id: "age-hours", count: hours };
  return { id: "age-days", count: Math.floor(hours / 24) };
}
