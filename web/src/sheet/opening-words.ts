import { timeNow } from "../live/clock-now";
import { type Opening, isConfirmed, openingState } from "../live/postings";
import { el } from "../text/dom";
import { dayTime } from "../text/time";
import { idOf } from "../text/words";
import type { Sentences } from "./sentences";

/** Whether a site is open, as far as it is known; never from where the reader is. */
export function openingWords(say: Sentences, opening: Opening | undefined): HTMLElement[] {
  const now = timeNow();
  const confirmed = Date.parse(opening?.confirmed_at ?? "");
  const time = Number.isNaN(confirmed) ? undefined : dayTime(say.words, confirmed, now);
  const args = { hazards: say.hazards(opening?.open_for ?? []), ...(time === undefined ? {} : { time }) };
  const [first, ...more] = openingIds(opening, now).filter((id) => time !== undefined || id !== LAST_CONFIRMED);
  if (!first) return [];
  const isFull = opening?.state === "open" && opening.crowding === "full";
  const kind = first === UNKNOWN ? null : isFull ? "caution" : "site-state";
  return [el("p", { class: kind }, say.words.node(first, args)), ...more.map((id) => el("p", {}, say.words.node(id, args)))];
}

const UNKNOWN = "opening-unknown";
const LAST_CONFIRMED = "live-last-confirmed";

/** The messages that say the state of a site at a moment, in the order of reading. */
export function openingIds(opening: Opening | undefined, now: number): string[] {
  const state = openingState(opening, now);
  if (!opening || state === "unknown") return [UNKNOWN];
  const said = `opening-${state}`;
  if (state === "open") return opening.crowding ? [said, `opening-crowding-${idOf(opening.crowding)}`] : [said];
  return isConfirmed(opening, now) ? [said] : [said, LAST_CONFIRMED];
}
