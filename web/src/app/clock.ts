import { SAVED_AT } from "../offline/protocol";

/** When the server had sent this page, if the service worker showed a kept one. */
export function keptSince(): string | undefined {
  return document.documentElement.getAttribute(SAVED_AT) ?? undefined;
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
