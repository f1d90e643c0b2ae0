import type { Progress } from "../offline/download";
import { el } from "../text/dom";
import type { Words } from "../text/words";

/** Says in words and with a bar how much of the city map has arrived. */
export class Loading {
  readonly element: HTMLElement;
  readonly #bar = el("progress", { max: 1 });
  readonly #words: Words;
  readonly #line: HTMLElement;

  constructor(words: Words) {
    this.#words = words;
    this.#line = el("p", {}, words.node("web-pack-starting"));
    this.#bar.setAttribute("aria-label", words.plain("web-pack-label"));
    this.element = el("div", { class: "map-loading" }, this.#line, this.#bar);
  }

  /** Shows how much has arrived. */
  show({ received, total }: Progress): void {
    const done = megabytes(received);
    if (total === undefined) {
      this.#line.replaceChildren(this.#words.node("web-pack-progress-open", { done }));
      return;
    }
    this.#bar.value = received / total;
    this.#line.replaceChildren(this.#words.node("web-pack-progress", { done, total: megabytes(total) }));
  }

  /** Says that it failed, and offers to try again. */
  fail(again: () => void): void {
    this.#bar.remove();
    this.element.setAttribute("role", "alert");
    this.element.replaceChildren(
      el("p", {}, this.#words.node("web-pack-failed")),
      el("button", { type: "button", class: "button", click: again }, this.#words.node("web-try-again")),
    );
  }
}

function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10);
}
