import { el } from "../text/dom";
import type { Words } from "../text/words";

let dialogs = 0;

/** A question that has the whole attention; Escape and the back button leave everything as it was. */
export class Dialog {
  readonly element: HTMLDialogElement;
  readonly #body = el("div", { class: "dialog-body" });
  readonly #buttons = el("div", { class: "dialog-buttons" });
  readonly #fault = el("p", { class: "fault fault-top", role: "alert", hidden: true });
  readonly #title: HTMLElement;
  readonly #before = document.activeElement;

  constructor(
    readonly words: Words,
    title: Node | string,
  ) {
    const id = `dialog-${(dialogs += 1)}`;
    this.#title = el("h2", { id, tabindex: "-1" }, title);
    this.element = el("dialog", { "aria-labelledby": id }, this.#title, this.#body, this.#fault, this.#buttons);
    this.element.addEventListener("close", () => {
      this.element.remove();
      if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
    });
    // What is typed in a dialog is no shortcut of the page behind it.
    this.element.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** Shows content and buttons; the heading has the keyboard, so that nothing is pressed by accident. */
  show(title: Node | string, content: readonly Node[], buttons: readonly HTMLElement[]): void {
    this.#title.replaceChildren(title);
    this.#body.replaceChildren(...content);
    this.#buttons.replaceChildren(...buttons);
    this.fault("");
    if (!this.element.isConnected) document.body.append(this.element);
    if (!this.element.open) this.element.showModal();
    this.#title.focus();
  }

  /** A button that leaves everything as it was. */
  back(id = "staff-back"): HTMLButtonElement {
    return el("button", { type: "button", class: "button", click: () => this.close() }, this.words.node(id));
  }

  fault(text: string): void {
    this.#fault.textContent = text;
    this.#fault.hidden = !text;
  }

  close(): void {
    this.element.close();
  }
}
