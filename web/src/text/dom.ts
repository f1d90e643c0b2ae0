import type { Args, Messages } from "./messages";
import { rubyNodes, spoken, withoutRuby } from "./ruby";

type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;

/** Makes an element; functions become listeners, false and null are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  dress(element, attributes, children);
  return element;
}

/** Makes an SVG element from presentation attributes only (no inline style). */
export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  dress(element, attributes, children);
  return element;
}

function dress(element: Element, attributes: Attributes, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** Sentences as DOM nodes and plain text, for the elements of one page. */
export class Words {
  constructor(readonly messages: Messages) {}

  /** The language asked for. */
  get lang(): string {
    return this.messages.lang;
  }

  /** A message as nodes, with ruby; a fallback carries its own `lang`. */
  node(id: string, args: Args = {}): Node {
    const { text, lang } = this.messages.format(id, args);
    const nodes = rubyNodes(text);
    if (lang === this.lang) return nodes;
    return el("span", { lang: lang === "und" ? "en" : lang, dir: "auto" }, nodes);
  }

  /** A message as plain text without ruby, for attributes. */
  plain(id: string, args: Args = {}): string {
    return withoutRuby(this.messages.format(id, args).text);
  }

  /** A message as it is read aloud. */
  spoken(id: string, args: Args = {}): string {
    return spoken(this.messages.format(id, args).text);
  }

  /** Whether the message exists in any language of the chain. */
  has(id: string): boolean {
    return this.messages.has(id);
  }
}
