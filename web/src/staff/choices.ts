import { el } from "../text/dom";
import { bare, keyOfChoice, pressedKey } from "./keys";

/** One thing that can be chosen. */
export interface Choice {
  readonly code: string;
  readonly label: Node | string;
  /** Its key, where it is not that of its place in the row; empty for none. */
  readonly key?: string;
  readonly class?: string;
}

/** What a row of choices needs. */
export interface ChoicesOptions {
  readonly name: string;
  readonly legend: Node | string;
  readonly choices: readonly Choice[];
  readonly many?: boolean;
  readonly columns?: number;
  /** So many stand open, all when not said; the rest is folded under these words until wanted. */
  readonly open?: number | undefined;
  readonly rest?: string;
  readonly hint?: Node | string;
  /** Somebody chose; `byKey` when with the choice's own key. */
  readonly onChoose?: (byKey: boolean) => void;
}

let rows = 0;

/** A row of numbered choices: native radio buttons or boxes, each with its own key. */
export class Choices {
  readonly element: HTMLFieldSetElement;
  readonly #options: ChoicesOptions;
  readonly #fault: HTMLElement;
  readonly #id = `choices-${(rows += 1)}`;
  readonly #list: HTMLElement;
  #inputs: HTMLInputElement[] = [];
  #rest: HTMLDetailsElement | undefined;

  constructor(options: ChoicesOptions) {
    this.#options = options;
    this.#fault = el("p", { class: "fault", id: `${this.#id}-fault`, hidden: true });
    this.#list = el("div", { class: "choices", "data-columns": options.columns ?? 3 });
    this.element = el(
      "fieldset",
      { class: "row-field", "data-field": options.name, "aria-describedby": `${this.#id}-fault`, keydown: (event) => this.#onKey(event as KeyboardEvent) },
      el("legend", {}, options.legend),
      options.hint ? el("p", { class: "hint" }, options.hint) : null,
      this.#list,
      this.#fault,
    );
    this.offer(options.choices);
  }

  /** Offers other choices; what is chosen stays where it is still offered. */
  offer(choices: readonly Choice[]): void {
    const chosen = this.values;
    const many = this.#options.many ?? false;
    this.#inputs = [];
    const labels = choices.map(({ code, label, key: own, class: look }, index) => {
      const key = own ?? keyOfChoice(index) ?? "";
      const input = el("input", { type: many ? "checkbox" : "radio", name: this.#id, value: code, "data-key": key, "aria-keyshortcuts": key || null });
      input.checked = chosen.includes(code);
      input.addEventListener("change", () => this.#chosen(false));
      this.#inputs.push(input);
      return el("label", { class: look ? `choice ${look}` : "choice" }, input, key && el("kbd", { "aria-hidden": "true" }, key.toUpperCase()), el("span", {}, label));
    });
    const { open = labels.length, rest } = this.#options;
    this.#list.replaceChildren(...labels.slice(0, open));
    this.#rest?.remove();
    this.#rest = undefined;
    if (labels.length <= open) return;
    const folded = el("div", { class: "choices", "data-columns": this.#options.columns ?? 3 }, ...labels.slice(open));
    this.#rest = el("details", { class: "choices-rest" }, el("summary", {}, rest), folded);
    this.#list.after(this.#rest);
    this.#unfold();
  }

  /** The code chosen; empty for none. */
  get value(): string {
    return this.values[0] ?? "";
  }

  set value(code: string) {
    this.values = code ? [code] : [];
  }

  /** Every code chosen, in the order of the row. */
  get values(): string[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  set values(codes: readonly string[]) {
    for (const input of this.#inputs) input.checked = codes.includes(input.value);
    this.#unfold();
  }

  /** What is chosen is seen. */
  #unfold(): void {
    if (this.#rest?.querySelector(":checked")) this.#rest.open = true;
  }

  /** Gives the keyboard to the row. */
  focus(): void {
    (this.#inputs.find(({ checked }) => checked) ?? this.#inputs[0])?.focus();
  }

  /** Shows what is wrong here, or takes it away. */
  fault(text: string | undefined): void {
    this.#fault.textContent = text ?? "";
    this.#fault.hidden = !text;
    for (const input of this.#inputs) {
      if (text) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
  }

  /** Lets everything here be chosen, or nothing. */
  set disabled(disabled: boolean) {
    this.element.disabled = disabled;
  }

  #onKey(event: KeyboardEvent): void {
    if (!bare(event) || event.shiftKey) return;
    const key = pressedKey(event);
    const input = this.#inputs.find((one) => one.dataset.key === key && !one.disabled);
    if (!input) return;
    event.preventDefault();
    event.stopPropagation();
    input.checked = this.#options.many ? !input.checked : true;
    this.#unfold();
    input.focus();
    this.#chosen(!this.#options.many);
  }

  #chosen(byKey: boolean): void {
    this.fault(undefined);
    this.#options.onChoose?.(byKey);
  }
}
