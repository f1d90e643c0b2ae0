import { el } from "../text/dom";

/** What a field of text or time needs. */
export interface FieldOptions {
  readonly name: string;
  readonly label: Node | string;
  readonly hint?: Node | string;
  readonly type?: "text" | "datetime-local" | "area" | "password";
  readonly most?: number;
  readonly autocomplete?: string;
  readonly onInput?: () => void;
  /** Enter was pressed in a field of one line. */
  readonly onEnter?: () => void;
}

let fields = 0;

/** A field with its label, its hint and, where something is wrong, what to do about it. */
export class Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly #fault: HTMLElement;

  constructor(options: FieldOptions) {
    const id = `field-${(fields += 1)}`;
    const described = `${id}-fault${options.hint ? ` ${id}-hint` : ""}`;
    const shared = { id, "aria-describedby": described, maxlength: options.most ?? null, autocomplete: options.autocomplete ?? "off", input: () => this.#changed(options) };
    this.input = options.type === "area" ? el("textarea", { ...shared, rows: 2 }) : el("input", { ...shared, type: options.type ?? "text" });
    if (options.onEnter) {
      this.input.addEventListener("keydown", (event) => {
        const { key, isComposing } = event as KeyboardEvent;
        if (key !== "Enter" || isComposing) return;
        event.preventDefault();
        options.onEnter?.();
      });
    }
    this.#fault = el("p", { class: "fault", id: `${id}-fault`, hidden: true });
    this.element = el(
      "div",
      { class: "row-field", "data-field": options.name },
      el("label", { for: id }, options.label),
      options.hint ? el("p", { class: "hint", id: `${id}-hint` }, options.hint) : null,
      this.input,
      this.#fault,
    );
  }

  get value(): string {
    return this.input.value;
  }

  set value(text: string) {
    this.input.value = text;
  }

  /** Gives the keyboard to the field; its text is ready to be typed over. */
  focus(): void {
    this.input.focus();
    if (this.input instanceof HTMLInputElement && this.input.type === "text") this.input.select();
  }

  get isFaulty(): boolean {
    return !this.#fault.hidden;
  }

  /** Shows what is wrong here, or takes it away. */
  fault(text: string | undefined): void {
    this.#fault.textContent = text ?? "";
    this.#fault.hidden = !text;
    if (text) this.input.setAttribute("aria-invalid", "true");
    else this.input.removeAttribute("aria-invalid");
  }

  #changed({ onInput }: FieldOptions): void {
    this.fault(undefined);
    onInput?.();
  }
}
