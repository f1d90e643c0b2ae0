import { keptSince, serverNow } from "../app/clock";

/**
 * The server's time as well as this phone can know it: compared where it was, else the phone's
 * own, but never before the moment the page was sent.
 */
export function timeNow(): number {
  const sent = Date.parse(keptSince() ?? "");
  const now = serverNow() ?? Date.now();
  return Number.isNaN(sent) ? now : Math.max(now, sent);
}
