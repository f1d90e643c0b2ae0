import { el } from "../text/dom";
import { type Board, type Entry, type Order, entriesOf, preparedOf } from "./board";
import { type Desk, may } from "./desk";
import { type EntryActions, EntryView } from "./entry-view";
import { bare, entryKeyOf } from "./keys";
import { clock } from "./times";
import { unmarked } from "./vocabulary";

/** What the list shows. */
export type Filter = "all" | "closure" | "order" | "shelter";
const FILTERS: readonly Filter[] = ["all", "closure", "order", "shelter"];

/** What can be done with an order that waits. */
export interface PreparedActions {
  issue(order: Order): void;
  changeOrder(order: Order): void;
  discard(order: Order): void;
}

/** What is in force, soonest recheck first, and what waits to be issued. Nothing moves under the hand. */
export class InForce {
  readonly element: HTMLElement;
  readonly #tabs: HTMLElement;
  readonly #list: HTMLElement;
  readonly #prepared: HTMLElement;
  readonly #moved: HTMLButtonElement;
  readonly #none: HTMLElement;
  readonly #views = new Map<string, EntryView>();
  #shown: string[] = [];
  #filter: Filter = "all";
  #board: Board | undefined;

  constructor(
    readonly desk: Desk,
    readonly actions: EntryActions & PreparedActions,
  ) {
    const { words } = desk;
    this.#tabs = el("div", { class: "filters", role: "group", "aria-label": words.plain("staff-filter") }, ...FILTERS.map((filter) => this.#tab(filter)));
    this.#list = el("ul", { class: "entries", keydown: (event) => this.#onKey(event as KeyboardEvent) });
    this.#prepared = el("div", { class: "prepared" });
    this.#none = el("p", { class: "soft", hidden: true }, words.node("staff-none-posted"));
    this.#moved = el("button", { type: "button", class: "moved", hidden: true, click: () => this.#drawAnew() }, words.node("staff-list-moved"));
    this.element = el(
      "section",
      { class: "in-force", "aria-labelledby": "in-force-title" },
      el("h2", { id: "in-force-title", tabindex: "-1" }, words.node("staff-in-force")),
      this.#tabs,
      this.#prepared,
      this.#moved,
      this.#none,
      this.#list,
    );
  }

  /** Shows a board; the order changes only while nobody is at the list. */
  show(board: Board): void {
    this.#board = board;
    this.#countTabs();
    this.#drawPrepared();
    const entries = this.#entries();
    const keys = entries.map(keyOf);
    const same = keys.join() === this.#shown.join();
    if (same || !this.#isInUse()) {
      this.#draw(entries);
      return;
    }
    for (const key of this.#shown) {
      const entry = entries.find((one) => keyOf(one) === key);
      if (entry) this.#views.get(key)?.update(entry);
      else this.#views.get(key)?.gone();
    }
    this.#moved.hidden = false;
  }

  /** The time went on. */
  tick(): void {
    for (const key of this.#shown) this.#views.get(key)?.tick();
  }

  /** Shows one kind only. */
  filter(filter: Filter): void {
    this.#filter = filter;
    for (const tab of this.#tabs.querySelectorAll("button")) tab.setAttribute("aria-pressed", String(tab.dataset.filter === filter));
    this.#drawPrepared();
    this.#drawAnew();
  }

  /** Makes sure that what waits to be issued is seen. */
  showPrepared(): void {
    if (this.#filter !== "all" && this.#filter !== "order") this.filter("all");
  }

  /** Gives the keyboard to one entry, whatever is filtered. */
  focusOn(key: string): void {
    if (!this.#shown.includes(key)) this.filter("all");
    this.#views.get(key)?.focus();
  }

  /** Gives the keyboard to the first entry. */
  focus(): void {
    const first = this.#views.get(this.#shown[0] ?? "");
    if (first) first.focus();
    else this.element.querySelector<HTMLElement>("h2")?.focus();
  }

  #entries(): Entry[] {
    const entries = this.#board ? entriesOf(this.#board) : [];
    return this.#filter === "all" ? entries : entries.filter(({ kind }) => kind === this.#filter);
  }

  #isInUse(): boolean {
    return this.#list.contains(document.activeElement) || this.#list.matches(":hover");
  }

  #drawAnew(): void {
    const hadFocus = document.activeElement === this.#moved;
    this.#draw(this.#entries());
    if (hadFocus) this.focus();
  }

  #draw(entries: readonly Entry[]): void {
    this.#moved.hidden = true;
    const focused = this.#list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    this.#shown = entries.map(keyOf);
    for (const key of [...this.#views.keys()]) if (!this.#shown.includes(key)) this.#views.delete(key);
    const rows = entries.map((entry) => {
      const key = keyOf(entry);
      const view = this.#views.get(key) ?? new EntryView(this.desk, entry, this.actions);
      this.#views.set(key, view);
      view.update(entry);
      return view.element;
    });
    // Elements that stay where they are keep the focus; only then is anything moved.
    if (rows.some((row, i) => this.#list.children[i] !== row) || this.#list.children.length !== rows.length) {
      this.#list.replaceChildren(...rows);
      if (focused?.isConnected) focused.focus();
    }
    this.#none.hidden = rows.length > 0;
  }

  #drawPrepared(): void {
    const shown = this.#filter === "all" || this.#filter === "order";
    const orders = this.#board && shown ? preparedOf(this.#board) : [];
    const focused = document.activeElement?.closest<HTMLElement>("[data-order-button]")?.dataset.orderButton;
    this.#prepared.replaceChildren(...(orders.length ? [el("h3", {}, this.desk.words.node("staff-prepared"))] : []), ...orders.map((order) => this.#preparedRow(order)));
    if (focused) this.#prepared.querySelector<HTMLElement>(`[data-order-button="${CSS.escape(focused)}"]`)?.focus();
  }

  #preparedRow(order: Order): HTMLElement {
    const { words, codes, feed } = this.desk;
    const button = (id: string, what: string, right: string, press: () => void, look = "") => {
      const allowed = may(this.desk, right);
      const made = el("button", { type: "button", class: `button button-small ${look}`, "data-order-button": `${order.id}-${what}`, click: press }, words.node(id));
      made.disabled = !allowed;
      return made;
    };
    const approves = may(this.desk, "evacuation");
    const by = unmarked(words.plain("staff-prepared-by", { time: clock(order.prepared_at, feed.now()), by: order.prepared_by }));
    return el(
      "div",
      { class: "entry entry-prepared", "data-order": order.id },
      el("div", { class: "entry-head" }, el("h4", {}, codes.order(order))),
      el("p", { class: "entry-line" }, `${codes.areas(order.districts)}・${codes.say("hazard", order.hazard)}`),
      el("p", { class: "entry-meta" }, by),
      el(
        "div",
        { class: "entry-buttons" },
        button("staff-do-issue", "issue", "evacuation", () => this.actions.issue(order), "button-main"),
        button("staff-do-change", "change", "evacuation_prepare", () => this.actions.changeOrder(order)),
        button("staff-do-discard", "discard", "evacuation_prepare", () => this.actions.discard(order)),
      ),
      approves ? null : el("p", { class: "hint" }, words.node("staff-may-not-issue")),
    );
  }

  #tab(filter: Filter): HTMLElement {
    const { words } = this.desk;
    return el(
      "button",
      { type: "button", class: "filter", "data-filter": filter, "aria-pressed": String(filter === "all"), click: () => this.filter(filter) },
      el("span", {}, words.node(`staff-filter-${filter}`)),
      el("span", { class: "count" }),
    );
  }

  #countTabs(): void {
    const entries = this.#board ? entriesOf(this.#board) : [];
    for (const tab of this.#tabs.querySelectorAll("button")) {
      const { filter } = tab.dataset;
      const count = entries.filter(({ kind }) => filter === "all" || kind === filter).length;
      const place = tab.querySelector(".count");
      if (place) place.textContent = String(count);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const what = entryKeyOf(event);
    const step = what === "next" || event.key === "ArrowDown" ? 1 : what === "previous" || event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || !bare(event) || event.target instanceof HTMLInputElement) return;
    const at = this.#shown.findIndex((key) => this.#views.get(key)?.element.contains(event.target as Node));
    const next = this.#shown[at + step];
    if (next === undefined) return;
    event.preventDefault();
    this.#views.get(next)?.focus();
  }
}

function keyOf({ kind, id }: Entry): string {
  return `${kind}:${id}`;
}
