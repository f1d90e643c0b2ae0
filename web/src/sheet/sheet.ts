import { el } from "../text/dom";
import { icon } from "../text/icon";
import { actions } from "./actions";
import { type Asked, answerWords, heading, summary } from "./answer-words";
import { drag } from "./drag";
import { hush } from "./listen";
import type { Sentences } from "./sentences";

/** What the sheet needs from the map around it. */
export interface SheetOptions {
  readonly say: Sentences;
  readonly cityPhone: string;
  /** The sheet was closed; the focus should go back where it was. */
  readonly onClose: () => void;
}

/** The answer from below: half a screen, more when drawn up, never over the point. */
export class Sheet {
  readonly element: HTMLElement;
  #options: SheetOptions;
  readonly #title = el("h2", { class: "sheet-title", tabindex: "-1" });
  readonly #body = el("div", { class: "sheet-body" });
  readonly #status = el("p", { class: "unseen", role: "status", "aria-live": "polite" });
  readonly #handle: HTMLButtonElement;

  constructor(options: SheetOptions) {
    this.#options = options;
    const { words } = options.say;
    this.#handle = el("button", { type: "button", class: "sheet-handle", click: () => this.#setTall(!this.tall) });
    const close = el(
      "button",
      { type: "button", class: "sheet-close", "aria-label": words.plain("web-sheet-close"), click: () => this.close() },
      icon("close"),
    );
    this.element = el(
      "section",
      { class: "sheet", "aria-label": words.plain("web-sheet-label"), hidden: true, keydown: (event) => this.#onKey(event as KeyboardEvent) },
      this.#handle,
      el("div", { class: "sheet-head" }, this.#title, close),
      this.#body,
    );
    drag(this.#handle, {
      up: () => this.#setTall(true),
      down: () => (this.tall ? this.#setTall(false) : this.close()),
    });
    this.#setTall(false);
  }

  /** The line that speaks; it stays in the page while the sheet is closed. */
  get status(): HTMLElement {
    return this.#status;
  }

  /** Whether the sheet is drawn up over most of the screen. */
  get tall(): boolean {
    return this.element.classList.contains("sheet-tall");
  }

  /** Whether the sheet shows. */
  get open(): boolean {
    return !this.element.hidden;
  }

  /** Shows an answer and moves the focus to its heading. */
  show(asked: Asked): void {
    this.#fill(asked);
    this.#open();
  }

  /** Shows something of its own name that is no answer for a point. */
  showPlain(label: string, title: Node, body: HTMLElement): void {
    this.#fillPlain(label, title, body);
    this.#open();
  }

  /** Replaces its words while it is open; nothing moves. */
  refreshPlain(label: string, title: Node, body: HTMLElement): void {
    if (this.open) this.#fillPlain(label, title, body);
  }

  #fillPlain(label: string, title: Node, body: HTMLElement): void {
    this.element.setAttribute("aria-label", label);
    this.#title.replaceChildren(title);
    this.#body.replaceChildren(body);
    this.#status.replaceChildren(this.#title.textContent ?? "", " ", body.textContent ?? "");
  }

  #open(): void {
    this.#setTall(false);
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.#title.focus({ preventScroll: true });
  }

  /** Speaks from a newer pack from now on. */
  use(options: Pick<SheetOptions, "say" | "cityPhone">): void {
    this.#options = { ...this.#options, ...options };
  }

  /** Replaces the words of the open answer by newer ones; nothing moves, and it is said aloud. */
  refresh(asked: Asked): void {
    if (this.open) this.#fill(asked);
  }

  #fill(asked: Asked): void {
    const { say, cityPhone } = this.#options;
    const body = answerWords(say, asked, cityPhone);
    this.element.setAttribute("aria-label", say.words.plain("web-sheet-label"));
    this.#title.replaceChildren(heading(say, asked));
    this.#body.replaceChildren(body);
    if (asked.answer.inside_city) this.#addActions(asked, body);
    this.#status.replaceChildren(summary(say, asked));
  }

  /** Closes the sheet. */
  close(): void {
    if (!this.open) return;
    hush();
    this.element.hidden = true;
    this.#options.onClose();
  }

  #addActions(asked: Asked, spoken: HTMLElement): void {
    const { words } = this.#options.say;
    const near = asked.place ?? asked.near;
    const row = actions({
      words,
      answer: asked.answer,
      spoken,
      title: this.#title.textContent ?? "",
      say: (note) => this.#status.replaceChildren(note),
      ...(near ? { near } : {}),
    });
    const advice = spoken.querySelector(".advice");
    if (advice) advice.after(row);
    else spoken.append(row);
  }

  #setTall(tall: boolean): void {
    const { words } = this.#options.say;
    this.element.classList.toggle("sheet-tall", tall);
    const label = words.plain(tall ? "web-sheet-less" : "web-sheet-more");
    this.#handle.setAttribute("aria-label", label);
    this.#handle.setAttribute("aria-expanded", String(tall));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close();
  }
}
