import { el } from "../text/dom";
import { icon } from "../text/icon";
import type { Words } from "../text/words";
import type { Asking } from "./michi-map";

/** The line at the map's foot: what was found, and the button that asks for its answer. */
export class ConfirmLine {
  constructor(
    readonly words: Words,
    readonly element: HTMLElement,
    readonly onAsk: (asking: Asking) => void,
  ) {
    element.setAttribute("role", "status");
  }

  /** Offers to answer for a point that was found by name or position. */
  offer(asking: Asking, found: Node): void {
    this.#show(
      el("p", {}, found),
      el(
        "button",
        { type: "button", class: "button button-main", click: () => this.onAsk(asking) },
        this.words.node("web-answer-here"),
      ),
    );
  }

  /** Tells something without a question. */
  tell(what: Node): void {
    this.#show(el("p", {}, what));
  }

  /** Takes the line away. */
  close(): void {
    this.element.hidden = true;
  }

  #show(...children: Node[]): void {
    const close = el(
      "button",
      { type: "button", class: "sheet-close", "aria-label": this.words.plain("web-close"), click: () => this.close() },
      icon("close"),
    );
    this.element.replaceChildren(...children, close);
    this.element.hidden = false;
    this.element.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}
