import { el } from "../text/dom";
import type { Board } from "./board";
import type { Desk } from "./desk";
import { clock } from "./times";
import { levelOf, unmarked } from "./vocabulary";

/** What the top strip asks of its page. */
export interface StripActions {
  help(): void;
  logOut(everywhere: boolean): void;
}

/** The black strip: that this is no drill, what is in force, what is not connected, who is here. */
export class Strip {
  readonly element: HTMLElement;
  readonly #inForce = el("p", { class: "strip-force" });
  readonly #time = el("span", { class: "strip-time" });
  readonly #lost = el("p", { class: "lost", role: "alert", hidden: true });
  readonly #announced = el("p", { class: "announced", role: "status" });

  constructor(
    readonly desk: Desk,
    actions: StripActions,
  ) {
    const { words, vocabulary, session } = desk;
    const jma = el("p", { class: "strip-jma" }, words.node("staff-jma-not-connected"), " ", vocabulary.jma && el("a", { href: vocabulary.jma, rel: "external noopener", target: "_blank" }, words.node("staff-jma-link")));
    const role = words.has(`staff-role-${session.role}`) ? words.plain(`staff-role-${session.role}`) : session.role;
    const out = el(
      "details",
      { class: "who" },
      el("summary", {}, el("span", {}, `${session.user}（${role}）`)),
      el(
        "div",
        { class: "who-menu" },
        el("button", { type: "button", class: "button", click: () => actions.logOut(false) }, words.node("staff-logout")),
        el("button", { type: "button", class: "button", click: () => actions.logOut(true) }, words.node("staff-logout-all")),
        el("p", { class: "hint" }, words.node("staff-logout-hint")),
      ),
    );
    out.addEventListener("keydown", (event) => event.key === "Escape" && (out.open = false));
    this.element = el(
      "header",
      { class: "strip" },
      el(
        "div",
        { class: "strip-line" },
        el("h1", {}, words.node("staff-name")),
        el("strong", { class: "space" }, words.node("staff-space-live")),
        el("div", { class: "strip-known" }, this.#inForce, jma),
        el("span", { class: "strip-end" }, el("button", { type: "button", class: "strip-button", "aria-label": words.plain("staff-keys"), title: words.plain("staff-keys"), "aria-keyshortcuts": "?", click: actions.help }, el("span", { "aria-hidden": "true" }, "?")), out, this.#time),
      ),
      this.#lost,
      this.#announced,
    );
  }

  /** Shows which orders are in force. */
  show(board: Board): void {
    const { words, codes, vocabulary, feed } = this.desk;
    const orders = board.orders.filter(({ state }) => state === "in_force");
    const level = (order: (typeof orders)[number]) => levelOf(vocabulary, order.kind, order.hazard) ?? 0;
    const chips = [...orders]
      .sort((a, b) => level(b) - level(a))
      .map((order) =>
        el("span", { class: "strip-order" }, el("strong", { class: `chip level level-${level(order)}` }, codes.order(order)), ` ${codes.areas(order.districts)}（${clock(order.issued_at ?? "", feed.now())}）`),
      );
    this.#inForce.replaceChildren(...(chips.length ? [words.node("staff-orders-in-force"), " ", ...chips] : [words.node("staff-orders-none")]));
  }

  /** Shows the server's time. */
  tick(): void {
    const now = this.desk.feed.now();
    this.#time.textContent = clock(now, now);
  }

  /** Says that the server is not heard, and what is therefore not known. */
  connection(heard: boolean, last: number | undefined): void {
    const { words, feed } = this.desk;
    this.#lost.hidden = heard;
    if (!heard) this.#lost.textContent = unmarked(last === undefined ? words.plain("staff-lost-never") : words.plain("staff-lost", { time: clock(last, feed.now()) }));
  }

  /** Says what came of something. */
  announce(text: string, ...more: Node[]): void {
    this.#announced.replaceChildren(el("span", {}, text), ...more);
  }
}
