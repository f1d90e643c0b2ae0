import { el } from "../text/dom";
import { dayTime } from "../text/time";
import type { Words } from "../text/words";
import { timeNow } from "./clock-now";
import { type Leased, lapsed, untilNext } from "./lease";

/** An element that counts as confirmed until a moment. */
interface LeasedElement extends Leased {
  readonly element: Element;
}

/** What counts as confirmed until the moment it names. */
const LEASED = "[data-recheck-by]";
/** Marks what has turned into its unconfirmed form on the device. */
const LAPSED = "data-lapsed";

/** The elements of the page whose confirmation runs out, and has not been seen to. */
function leased(): LeasedElement[] {
  const elements = document.querySelectorAll(`${LEASED}:not([${LAPSED}], [data-state="unconfirmed"])`);
  return [...elements].map((element) => ({ element, recheckBy: Date.parse(element.getAttribute("data-recheck-by") ?? "") }));
}

/** Milliseconds until the next confirmation on the page runs out. */
export function untilNextLapse(now: number): number | undefined {
  return untilNext(leased(), now);
}

/** Milliseconds until the next time that a live region names has come. */
export function untilNextTime(now: number): number | undefined {
  const times = document.querySelectorAll<HTMLTimeElement>("[data-live] time[datetime]");
  return untilNext([...times].map(({ dateTime }) => ({ recheckBy: Date.parse(dateTime) })), now);
}

/** Whether the page shows something as confirmed whose time has passed. */
export function hasLapsed(now: number): boolean {
  return lapsed(leased(), now).length > 0;
}

/** Turns what has run out into its unconfirmed form; tells which elements did. */
export function turnLapsed(words: Words, now: number): Element[] {
  const due = lapsed(leased(), now);
  for (const { element, recheckBy } of due) {
    if (!turnAsPrepared(element)) say(words, element, recheckBy);
    markLapsed(element);
  }
  return due.map(({ element }) => element);
}

/** Turns what the server prepared, before there are any words of our own. */
export function turnPrepared(now: number): void {
  for (const { element } of lapsed(leased(), now)) if (turnAsPrepared(element)) markLapsed(element);
}

function markLapsed(element: Element): void {
  element.setAttribute(LAPSED, "");
  element.setAttribute("data-state", "unconfirmed");
}

/** Shows the server's own words for it instead of those that held, where both came with the page. */
function turnAsPrepared(element: Element): boolean {
  const prepared = element.querySelector<HTMLTemplateElement>(':scope > template[data-when="unconfirmed"]');
  if (!prepared) return false;
  element.replaceChildren(prepared.content.cloneNode(true));
  return true;
}

/** Says that it is not confirmed any more, under what was confirmed. */
function say(words: Words, element: Element, recheckBy: number): void {
  const time = Number.isNaN(recheckBy) ? undefined : dayTime(words, recheckBy, timeNow());
  const said = time === undefined ? words.node("web-live-lapsed-undated") : words.node("web-live-lapsed", { time });
  element.append(el(element.matches("ul, ol") ? "li" : "p", { class: "lapsed" }, said));
}
