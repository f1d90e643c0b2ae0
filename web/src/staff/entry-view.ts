import { el } from "../text/dom";
import type { Answer } from "./api";
import { closeShelter, confirm, liftClosure, setCrowding } from "./actions";
import { type Closure, type Entry, type Opening, type Order, closureState } from "./board";
import { type Desk, facilityOf, may, refusalText } from "./desk";
import { Field } from "./fields";
import { bare, entryKeyOf, pressedKey } from "./keys";
import { clock, leaseAt, leaseMessage } from "./times";
import { unmarked } from "./vocabulary";

/** What the list asks of its page. */
export interface EntryActions {
  changeClosure(closure: Closure): void;
  changeOrder(order: Order): void;
  changeShelter(id: string): void;
  liftOrder(order: Order): void;
  cancelOrder(order: Order): void;
  /** Shows on the map where it is. */
  point(entry: Entry): void;
}

/** The right that the list's buttons need, by kind. */
const RIGHTS = { closure: "closures", order: "evacuation", shelter: "shelters" } as const;

/** One entry of the list: its words change, its buttons stay where they are. */
export class EntryView {
  readonly element: HTMLLIElement;
  readonly #title = el("h3");
  readonly #line = el("p", { class: "entry-line" });
  readonly #meta = el("p", { class: "entry-meta" });
  readonly #lease = el("p", { class: "lease" });
  readonly #fault = el("p", { class: "fault", role: "alert", hidden: true });
  readonly #under = el("div", { class: "entry-under" });
  readonly #buttons: HTMLElement;
  #entry: Entry;
  #busy = false;

  constructor(
    readonly desk: Desk,
    entry: Entry,
    readonly actions: EntryActions,
  ) {
    this.#entry = entry;
    this.#buttons = el("div", { class: "entry-buttons" }, ...this.#buildButtons());
    this.element = el(
      "li",
      { class: "entry", "data-entry": `${entry.kind}:${entry.id}`, keydown: (event) => this.#onKey(event as KeyboardEvent) },
      el("div", { class: "entry-head" }, this.#title, this.#lease),
      this.#line,
      this.#meta,
      this.#buttons,
      this.#under,
      this.#fault,
    );
    this.update(entry);
  }

  /** Shows the entry as it is now. */
  update(entry: Entry): void {
    this.#entry = entry;
    this.element.removeAttribute("data-gone");
    const { title, line, meta } = this.#words();
    this.#title.replaceChildren(title);
    this.#line.textContent = line;
    this.#meta.textContent = meta;
    if (entry.kind === "shelter") this.#showCrowding(entry.opening);
    this.tick();
  }

  /** Shows how its lease stands. */
  tick(): void {
    const { words, feed } = this.desk;
    const lease = leaseAt(this.#entry.recheck_by, feed.now());
    this.element.dataset.lease = lease?.state ?? "good";
    if (!lease) return;
    const { id, args } = leaseMessage(lease);
    this.#lease.textContent = unmarked(words.plain(id, args));
  }

  /** It is no longer in force; it stays where it is until the list is drawn anew. */
  gone(): void {
    this.element.toggleAttribute("data-gone", true);
    this.#lease.textContent = this.desk.words.plain("staff-entry-gone");
  }

  /** Gives the keyboard to its first button. */
  focus(): void {
    this.#buttons.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }

  #words(): { title: Node | string; line: string; meta: string } {
    const { codes, words, feed } = this.desk;
    const entry = this.#entry;
    const now = feed.now();
    const at = (id: string, time: string, by: string) => unmarked(words.plain(id, { time: clock(time, now), by }));
    if (entry.kind === "closure") {
      const { closure } = entry;
      const planned = closureState(closure, now) === "planned";
      const line = `${codes.say("closure-restriction", closure.restriction)}・${codes.say("staff-cause", closure.cause)}`;
      return { title: closure.road_name, line: planned ? `${words.plain("staff-planned")}：${line}` : line, meta: at("staff-confirmed-by", closure.confirmed_at, closure.posted_by) };
    }
    if (entry.kind === "order") {
      const { order } = entry;
      const chip = el("span", { class: `chip level level-${this.#level(order)}` }, codes.order(order));
      const line = `${codes.areas(order.districts)}・${codes.say("hazard", order.hazard)}`;
      return { title: chip, line, meta: at("staff-issued-by", order.issued_at ?? "", order.issued_by ?? "") };
    }
    const { opening } = entry;
    const hazards = opening.open_for.map((hazard) => codes.say("hazard", hazard)).join("・");
    const state = codes.say("staff-opening", opening.state);
    return { title: facilityOf(this.desk, opening)?.name ?? opening.facility, line: hazards ? `${state}（${hazards}）` : state, meta: at("staff-confirmed-by", opening.confirmed_at, opening.posted_by) };
  }

  #level(order: Order): number {
    const { orders } = this.desk.vocabulary;
    if (orders.without_level.includes(order.hazard)) return 0;
    return orders.kinds.find(({ kind }) => kind === order.kind)?.level ?? 0;
  }

  #buildButtons(): HTMLElement[] {
    const { kind } = this.#entry;
    const change = this.#button(kind === "order" ? "staff-do-correct" : "staff-do-change", "e", () => this.#change());
    // An order holds in areas, not at a place.
    const lift = this.#button(kind === "shelter" ? "staff-do-close" : "staff-do-lift", "x", () => this.#lift());
    const buttons = [this.#button("staff-do-confirm", "c", () => void this.#confirm()), change, lift];
    if (kind === "order") buttons.push(this.#button("staff-do-cancel", "", () => this.#entry.kind === "order" && this.actions.cancelOrder(this.#entry.order)));
    else buttons.push(this.#button("staff-do-point", "", () => this.actions.point(this.#entry), true));
    return buttons;
  }

  #button(id: string, key: string, press: () => void, free = false): HTMLElement {
    const { words } = this.desk;
    const allowed = free || may(this.desk, RIGHTS[this.#entry.kind]);
    const button = el("button", { type: "button", class: "button button-small", "aria-keyshortcuts": key || null, click: () => press() }, key && el("kbd", { "aria-hidden": "true" }, key.toUpperCase()), el("span", {}, words.node(id)));
    button.disabled = !allowed;
    if (!allowed) button.title = words.plain("staff-may-not");
    return button;
  }

  #onKey(event: KeyboardEvent): void {
    if (!bare(event) || event.shiftKey || isTextField(event.target)) return;
    const what = entryKeyOf(event);
    const digit = Number(pressedKey(event));
    if (what === "confirm") void this.#confirm();
    else if (what === "change") this.#change();
    else if (what === "lift") this.#lift();
    else if (this.#entry.kind === "shelter" && digit >= 1 && digit <= 4) void this.#setCrowding(digit - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #may(): boolean {
    return may(this.desk, RIGHTS[this.#entry.kind]);
  }

  async #confirm(): Promise<void> {
    if (!this.#may()) return;
    const entry = this.#entry;
    await this.#do(() => confirm(this.desk, entry.kind, entry.id, versionOf(entry)), "staff-did-confirm");
  }

  #change(): void {
    if (!this.#may()) return;
    const entry = this.#entry;
    if (entry.kind === "closure") this.actions.changeClosure(entry.closure);
    else if (entry.kind === "order") this.actions.changeOrder(entry.order);
    else this.actions.changeShelter(entry.id);
  }

  #lift(): void {
    if (!this.#may()) return;
    if (this.#entry.kind === "order") this.actions.liftOrder(this.#entry.order);
    else this.#askToEnd();
  }

  /** Asks once more before something ends; a closure may get a last note. */
  #askToEnd(): void {
    const { words, vocabulary } = this.desk;
    const entry = this.#entry;
    if (entry.kind === "order") return;
    const note = new Field({ name: "note_ja", label: words.node("staff-lift-note"), hint: words.node("staff-note-public"), most: vocabulary.limits.note });
    const really = el("button", { type: "button", class: "button button-main" }, words.node(entry.kind === "closure" ? "staff-lift-really" : "staff-close-really"));
    const back = el("button", { type: "button", class: "button" }, words.node("staff-back"));
    const panel = el("div", { class: "panel", role: "group" }, entry.kind === "closure" ? note.element : null, el("div", { class: "entry-buttons" }, really, back));
    const close = () => {
      panel.remove();
      this.focus();
    };
    really.addEventListener("click", () => {
      const ask = () => (entry.kind === "closure" ? liftClosure(this.desk, entry.closure, note.value) : closeShelter(this.desk, entry.opening));
      void this.#do(ask, entry.kind === "closure" ? "staff-did-lift" : "staff-did-close").then((ok) => ok && close());
    });
    back.addEventListener("click", close);
    panel.addEventListener("keydown", (event) => event.key === "Escape" && close());
    this.element.querySelector(".panel")?.remove();
    this.#under.after(panel);
    really.focus();
  }

  #showCrowding(opening: Opening): void {
    const { codes, vocabulary } = this.desk;
    const open = opening.state === "open";
    this.#under.hidden = !open;
    if (!open) return;
    const buttons = vocabulary.shelters.crowding.map((crowding, index) => {
      const button = el("button", { type: "button", class: "crowding", "aria-pressed": String(opening.crowding === crowding), click: () => void this.#setCrowding(index) }, el("kbd", { "aria-hidden": "true" }, String(index + 1)), el("span", {}, codes.say("staff-crowding", crowding)));
      button.disabled = !this.#may();
      return button;
    });
    const focused = [...this.#under.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
    this.#under.className = "entry-under crowding-row";
    this.#under.replaceChildren(...buttons);
    buttons[focused]?.focus();
  }

  async #setCrowding(index: number): Promise<void> {
    const crowding = this.desk.vocabulary.shelters.crowding[index];
    const entry = this.#entry;
    if (entry.kind !== "shelter" || entry.opening.state !== "open" || !crowding || !this.#may()) return;
    await this.#do(() => setCrowding(this.desk, entry.opening, crowding), "staff-did-crowding");
  }

  /** Waits for what was asked; says what came of it here and aloud. */
  async #do(ask: () => Promise<Answer<unknown>>, did: string): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#fault.hidden = true;
    const answer = await ask();
    this.#busy = false;
    if (answer.ok) {
      const { title } = this.#words();
      this.desk.announce(unmarked(this.desk.words.plain(did, { name: typeof title === "string" ? title : (title.textContent ?? "") })));
      return true;
    }
    this.#fault.textContent = refusalText(this.desk, answer.refusal);
    this.#fault.hidden = false;
    return false;
  }
}

function versionOf(entry: Entry): number {
  if (entry.kind === "closure") return entry.closure.version;
  return entry.kind === "order" ? entry.order.version : entry.opening.version;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
