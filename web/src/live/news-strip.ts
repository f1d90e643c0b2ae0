import { el } from "../text/dom";
import { ADDED } from "./morph";

/** The order that stands first, wherever the page has it. */
const FIRST_ORDER = "[data-live] .order";

/** A strip in sight that leads to a new order above or below what is being read. */
export class NewsStrip {
  #strip: HTMLElement | undefined;
  #seen: IntersectionObserver | undefined;

  /** Shows an order's words, unless the order itself is in sight. */
  show(text: string): void {
    this.hide();
    const order = document.querySelector<HTMLElement>(FIRST_ORDER);
    if (!order || !("IntersectionObserver" in globalThis)) return;
    this.#seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) this.hide();
      else this.#put(order, text);
    });
    this.#seen.observe(order);
  }

  /** Takes it away. */
  hide(): void {
    this.#seen?.disconnect();
    this.#strip?.remove();
    this.#strip = undefined;
  }

  #put(order: HTMLElement, text: string): void {
    if (this.#strip || !order.isConnected) return;
    const go = () => {
      this.hide();
      order.scrollIntoView({ block: "start", behavior: "instant" });
      if (!order.matches("a")) order.setAttribute("tabindex", "-1");
      order.focus({ preventScroll: true });
    };
    this.#strip = el("div", { class: "note note-news", [ADDED]: true }, el("button", { type: "button", click: go }, text));
    (document.querySelector("main") ?? document.body).prepend(this.#strip);
  }
}
