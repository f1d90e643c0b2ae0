import { el } from "../text/dom";
import { icon } from "../text/icon";
import { type Words, idOf } from "../text/words";
import type { Gazetteer, Place } from "./gazetteer";

/** What the search box needs from its page. */
export interface SearchOptions {
  readonly words: Words;
  readonly gazetteer: Promise<Gazetteer>;
  /** Whether this is the page's search landmark; a page has one. */
  readonly landmark: boolean;
  /** The reader chose a place; the map moves, nothing is answered yet. */
  readonly onChoose: (place: Place) => void;
}

let boxes = 0;

/** A combobox with a list of places under it, after the ARIA Authoring Practices pattern. */
export class SearchBox {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #options: SearchOptions;
  readonly #id = `michi-search-${(boxes += 1)}`;
  #found: Place[] = [];
  #active = -1;
  #asked = 0;

  constructor(options: SearchOptions) {
    this.#options = options;
    const { words } = options;
    this.#input = el("input", {
      id: this.#id,
      type: "text",
      role: "combobox",
      enterkeyhint: "search",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      placeholder: words.plain("web-search-placeholder"),
      "aria-label": words.plain("web-search-label"),
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${this.#id}-list`,
      input: () => void this.#search(),
      keydown: (event) => this.#onKey(event as KeyboardEvent),
      blur: () => this.#close(),
    });
    this.#list = el("ul", {
      id: `${this.#id}-list`,
      role: "listbox",
      class: "search-list",
      "aria-label": words.plain("web-search-results"),
      hidden: true,
      mousedown: (event) => event.preventDefault(),
    });
    this.#status = el("p", { class: "unseen", role: "status" });
    this.element = el(
      "div",
      { class: "search-box", role: options.landmark && "search" },
      el("label", { class: "search-field", for: this.#id }, icon("search"), this.#input),
      this.#list,
      this.#status,
    );
  }

  async #search(): Promise<void> {
    const asked = (this.#asked += 1);
    const query = this.#input.value;
    const gazetteer = await this.#options.gazetteer.catch(() => undefined);
    if (asked !== this.#asked) return;
    if (!query.trim()) {
      this.#close();
      this.#status.replaceChildren();
      return;
    }
    if (!gazetteer) {
      this.#status.replaceChildren(this.#options.words.node("web-search-unavailable"));
      return;
    }
    this.#show(gazetteer.find(query), query);
  }

  #show(found: Place[], query: string): void {
    const { words } = this.#options;
    this.#found = found;
    this.#active = -1;
    this.#list.replaceChildren(...found.map((place, index) => this.#row(place, index)));
    if (found.length === 0) this.#list.append(el("li", { class: "search-none" }, words.node("web-search-none")));
    this.#status.replaceChildren(words.node("web-search-count", { count: found.length, query }));
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#mark();
  }

  #row(place: Place, index: number): HTMLElement {
    const { words } = this.#options;
    const kind = `place-kind-${idOf(place.kind)}`;
    return el(
      "li",
      { id: `${this.#id}-${index}`, role: "option", "aria-selected": "false", click: () => this.#choose(place) },
      el("span", { class: "search-name" }, words.name(place.name)),
      words.has(kind) && el("span", { class: "search-kind" }, words.node(kind)),
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#found.length - 1;
    // the key that leads here, pressed once more: no place begins with it
    if (event.key === "/" && this.#input.value === "") event.preventDefault();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.#list.hidden) void this.#search();
      else if (event.key === "ArrowDown") this.#active = this.#active >= last ? 0 : this.#active + 1;
      else this.#active = this.#active <= 0 ? last : this.#active - 1;
      this.#mark();
    } else if (event.key === "Enter") {
      const place = this.#found[Math.max(0, this.#active)];
      if (!place || this.#list.hidden) return;
      event.preventDefault();
      this.#choose(place);
    } else if (event.key === "Escape") {
      if (this.#list.hidden) this.#input.value = "";
      this.#close();
    }
  }

  #mark(): void {
    [...this.#list.querySelectorAll('[role="option"]')].forEach((row, index) => {
      row.setAttribute("aria-selected", String(index === this.#active));
      if (index === this.#active) row.scrollIntoView({ block: "nearest" });
    });
    if (this.#active >= 0) this.#input.setAttribute("aria-activedescendant", `${this.#id}-${this.#active}`);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #choose(place: Place): void {
    this.#input.value = this.#options.words.plainName(place.name);
    this.#close();
    this.#options.onChoose(place);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }
}

