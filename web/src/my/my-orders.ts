import { el } from "../text/dom";
import { dayTime } from "../text/time";
import { type Words, idOf } from "../text/words";
import type { Known } from "../live/answers";
import { timeNow } from "../live/clock-now";
import { type Order, type Orders, isComplete } from "../live/postings";
import { lapsedLine, saidLines } from "../sheet/said-lines";
import type { Names } from "../text/names";
import { type Area, type District, type Standing, standing } from "./area";

/** What the section about orders speaks of. */
export interface MyOrders {
  readonly words: Words;
  readonly city: Names;
  readonly districts: readonly District[];
  /** The area the reader chose. */
  readonly area: Area | undefined;
  /** The area of the nearest place by name, where none was chosen. */
  readonly guess: Area | undefined;
  readonly orders: Known<Orders> | undefined;
  readonly isLive: boolean;
}

/** Every order in force with how it stands to the home; never that a place is out of danger. */
export function orderWords(my: MyOrders): HTMLElement {
  const { words, orders } = my;
  const inForce = orders?.value.in_force ?? [];
  return el(
    "div",
    { class: "my-orders-list" },
    ...known(my).map((line) => el("p", {}, line)),
    ...inForce.map((order) =>
      el(
        "article",
        { class: "my-order", "data-level": order.level, "data-standing": standingOf(my, order)?.is },
        ...saidLines(words, order.text),
        ...lapsedLine(words, order.recheck_by, order.unconfirmed ? "unconfirmed" : "confirmed"),
        el("p", { class: "stress" }, standingWords(my, order)),
      ),
    ),
  );
}

/** How far what is posted is the present state, and all there is. */
function known({ words, city, orders, isLive }: MyOrders): Node[] {
  const at = confirmedAt(orders?.value);
  const args = { city: words.markedName(city), ...(at === undefined ? {} : { time: dayTime(words, at, timeNow()) }) };
  return knownIds(orders?.value, isLive, timeNow()).map((id) => words.node(id, args));
}

/** The messages that say it, at a moment; never "none" for a time at which something was posted. */
export function knownIds(answer: Orders | undefined, isLive: boolean, now: number): string[] {
  if (!answer?.connected || answer.in_force === null) return ["live-evacuation-unknown"];
  const at = confirmedAt(answer);
  const isSome = answer.in_force.length > 0;
  if (isLive && isComplete(answer, now) && at !== undefined) {
    if (isSome) return [];
    return ["live-evacuation-none", endedSince(answer, at) ? "live-complete-list" : "live-complete"];
  }
  const since = at === undefined ? "live-never-confirmed" : "live-not-confirmed-since";
  return [isLive && isSome ? "live-evacuation-maybe-more" : "live-evacuation-unknown", since];
}

function confirmedAt(answer: Orders | undefined): number | undefined {
  const at = Date.parse(answer?.confirmed_at ?? "");
  return Number.isNaN(at) ? undefined : at;
}

/** Whether an order ended after a moment: at that moment it was in force. */
function endedSince({ lifted }: Orders, at: number): boolean {
  return (lifted ?? []).some(({ lifted_at, cancelled_at }) => Date.parse(lifted_at ?? cancelled_at ?? "") > at);
}

function standingOf({ districts, area, guess }: MyOrders, { districts: ordered }: Order): Standing | undefined {
  const place = area ?? guess;
  if (ordered === "all") return { is: "inside" };
  return place && standing(districts, ordered, place);
}

function standingWords(my: MyOrders, order: Order): Node {
  const { words, area, isLive } = my;
  const stands = standingOf(my, order);
  const sure = area !== undefined || order.districts === "all";
  if (!stands) return words.node("web-my-not-chosen");
  if (stands.is === "inside") return words.node(sure ? "web-my-inside" : "web-my-inside-probably");
  if (stands.is === "partly") return words.node(sure ? "web-my-partly" : "web-my-not-chosen", { areas: list(words, stands.parts) });
  // a guess, or an old list, is no reason to tell anyone that they are not meant
  if (!sure) return words.node("web-my-not-chosen");
  return words.node(isLive ? "web-my-not-named" : "live-evacuation-unknown");
}

function list(words: Words, names: readonly Names[]): string {
  const [first = "", ...others] = names.map((name) => plainOrForeign(words, name));
  return others.reduce((all, next) => words.marked("list-pair", { first: all, second: next }), first);
}

function plainOrForeign(words: Words, name: Names): string {
  const marked = words.markedName(name);
  return typeof marked === "string" ? marked : marked.text;
}

/** The question in which district the home is; every choice is told at once, nothing is sent. */
export function areaForm(my: MyOrders, onChange: (area: Area | undefined) => void): HTMLFormElement {
  const { words, districts, area, guess } = my;
  const form = el("form", { class: "household my-area", submit: (event) => event.preventDefault() });
  const guessed = districts.find(({ id }) => id === guess?.district);
  const choices = districts.map(({ id, name }) => [id, words.name(name)] as const);
  form.append(
    question(words.node("web-my-district-ask"), "district", choices, area?.district, words, [
      words.node("web-my-district-why"),
      ...(guessed && !area ? [words.node("web-my-district-probably", { name: words.markedName(guessed.name) })] : []),
    ]),
  );
  const parts = districts.find(({ id }) => id === area?.district)?.oaza ?? [];
  if (parts.length > 1) {
    const names = parts.map((name) => [name.ja ?? "", words.name(name)] as const);
    form.append(question(words.node("web-my-oaza-ask"), "oaza", names, area?.oaza, words, []));
  }
  form.addEventListener("change", (event) => {
    const said = new FormData(form);
    const district = String(said.get("district") ?? "");
    const moved = (event.target as HTMLInputElement).name === "district";
    const oaza = moved ? "" : String(said.get("oaza") ?? "");
    onChange(district === "" ? undefined : { district, ...(oaza === "" ? {} : { oaza }) });
  });
  return form;
}

function question(
  title: Node,
  name: string,
  choices: readonly (readonly [string, Node])[],
  chosen: string | undefined,
  words: Words,
  hints: readonly Node[],
): HTMLElement {
  const boxes = [...choices, ["", words.node("web-answer-unknown")] as const].map(([value, label]) => {
    const input = el("input", { type: "radio", name, value, id: `my-${name}-${idOf(value) || "unknown"}` });
    input.checked = value === (chosen ?? "");
    return el("label", { class: "choice" }, input, el("span", {}, label));
  });
  const soft = hints.map((hint) => el("p", { class: "soft" }, hint));
  return el("fieldset", {}, el("legend", {}, title), ...soft, el("div", { class: "choices-row" }, ...boxes));
}
