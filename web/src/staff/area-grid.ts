import { el } from "../text/dom";
import type { Desk } from "./desk";
import { keyOfChoice, bare, pressedKey } from "./keys";

/** Districts as a grid; each opens to its 大字; or the whole city. */
export class AreaGrid {
  readonly element: HTMLElement;
  readonly #all: HTMLInputElement;
  readonly #boxes: HTMLInputElement[] = [];
  readonly #fault: HTMLElement;

  constructor(
    readonly desk: Desk,
    readonly onChange: () => void,
  ) {
    const { words, codes, vocabulary } = desk;
    this.#all = el("input", { type: "checkbox", value: "all", "data-key": "0", "aria-keyshortcuts": "0" });
    this.#all.addEventListener("change", () => this.#changed(this.#all));
    this.#fault = el("p", { class: "fault", hidden: true });
    const districts = vocabulary.districts.map((district, index) => {
      const key = keyOfChoice(index) ?? "";
      const whole = this.#box(district.id, codes.name(district.name), key);
      const parts = district.oaza.map((name) => this.#box(codes.name(name), codes.name(name), "", district.id));
      const label = words.plain("staff-oaza-of", { name: codes.name(district.name) });
      return el("div", { class: "district" }, whole, parts.length > 1 ? el("details", {}, el("summary", { "aria-label": label }, words.node("staff-oaza")), ...parts) : null);
    });
    const all = el("label", { class: "choice" }, this.#all, el("kbd", { "aria-hidden": "true" }, "0"), el("span", {}, words.node("staff-areas-all")));
    this.element = el(
      "fieldset",
      { class: "row-field areas", "data-field": "districts", keydown: (event) => this.#onKey(event as KeyboardEvent) },
      el("legend", {}, words.node("staff-areas")),
      el("div", { class: "districts" }, ...districts),
      all,
      this.#fault,
    );
  }

  /** The whole city, or districts by id and 大字 by name; a 大字 of a chosen district is not said again. */
  get value(): "all" | string[] {
    if (this.#all.checked) return "all";
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const whole = new Set(chosen.filter(({ dataset }) => !dataset.district).map(({ value }) => value));
    return chosen.filter(({ dataset }) => !whole.has(dataset.district ?? "")).map(({ value }) => value);
  }

  set value(value: "all" | readonly string[]) {
    this.#all.checked = value === "all";
    const areas = value === "all" ? [] : value;
    for (const box of this.#boxes) {
      const district = box.dataset.district;
      box.checked = areas.includes(box.value) && (district === undefined || !this.#isDistrict(box.value));
      if (box.checked && district) box.closest("details")?.setAttribute("open", "");
    }
    this.#show();
  }

  fault(text: string | undefined): void {
    this.#fault.textContent = text ?? "";
    this.#fault.hidden = !text;
  }

  focus(): void {
    this.#boxes[0]?.focus();
  }

  /** A 大字 with the name of a district means, in the API, the district. */
  #isDistrict(name: string): boolean {
    const { vocabulary, codes } = this.desk;
    return vocabulary.districts.some((district) => codes.name(district.name) === name);
  }

  #box(value: string, name: string, key: string, district?: string): HTMLElement {
    const box = el("input", { type: "checkbox", value, "data-key": key, "data-district": district ?? null, "aria-keyshortcuts": key || null });
    box.addEventListener("change", () => this.#changed(box));
    this.#boxes.push(box);
    return el("label", { class: "choice" }, box, key && el("kbd", { "aria-hidden": "true" }, key), el("span", {}, name));
  }

  #onKey(event: KeyboardEvent): void {
    if (!bare(event) || event.shiftKey) return;
    const key = pressedKey(event);
    const box = [...this.#boxes, this.#all].find(({ dataset }) => dataset.key === key);
    if (!box || !key) return;
    event.preventDefault();
    event.stopPropagation();
    box.checked = !box.checked;
    box.focus();
    this.#changed(box);
  }

  #changed(by: HTMLInputElement): void {
    if (by === this.#all && by.checked) for (const box of this.#boxes) box.checked = false;
    else if (by.checked) this.#all.checked = false;
    this.#show();
    this.fault(undefined);
    this.onChange();
  }

  /** A chosen district holds its 大字: they are shown as chosen with it. */
  #show(): void {
    for (const box of this.#boxes) {
      const { district } = box.dataset;
      const whole = district !== undefined && this.#boxes.some((one) => one.value === district && !one.dataset.district && one.checked);
      box.disabled = whole;
      box.closest("label")?.toggleAttribute("data-held", whole);
    }
  }
}
