import { el } from "../text/dom";
import { Choices } from "./choices";
import type { Desk } from "./desk";
import { Field } from "./fields";
import { toField } from "./times";

/** What a choice between no time and a time needs; the names are message ids. */
export interface MomentsOptions {
  readonly name: string;
  readonly legend: string;
  readonly none: string;
  readonly onChange: () => void;
}

/** A time, or none: now, or until further notice. */
export class Moments {
  readonly element: HTMLElement;
  readonly #which: Choices;
  readonly #field: Field;

  constructor(desk: Desk, options: MomentsOptions) {
    const { words } = desk;
    this.#field = new Field({ name: options.name, label: words.node("staff-time"), type: "datetime-local", onInput: options.onChange });
    this.#which = new Choices({
      name: `${options.name}-which`,
      legend: words.node(options.legend),
      columns: 2,
      choices: [
        { code: "none", label: words.plain(options.none) },
        { code: "at", label: words.plain("staff-at-time") },
      ],
      onChoose: () => {
        this.#show();
        if (this.#which.value === "at") {
          if (!this.#field.value) this.#field.value = toField(desk.feed.now());
          this.#field.focus();
        }
        options.onChange();
      },
    });
    this.element = el("div", { class: "moments" }, this.#which.element, this.#field.element);
    this.value = "";
  }

  /** The time as its field holds it; empty for none. */
  get value(): string {
    return this.#which.value === "at" ? this.#field.value : "";
  }

  set value(text: string) {
    this.#which.value = text ? "at" : "none";
    this.#field.value = text;
    this.#show();
  }

  fault(text: string | undefined): void {
    if (this.#which.value === "at") this.#field.fault(text);
    else this.#which.fault(text);
  }

  focus(): void {
    if (this.#which.value === "at") this.#field.focus();
    else this.#which.focus();
  }

  #show(): void {
    this.#field.element.hidden = this.#which.value !== "at";
  }
}
