import { el } from "./dom";
import type { Args, Messages } from "./messages";
import { type NameStyle, type Names, pickName } from "./names";
import { rubyNodes, spoken, withoutRuby } from "./ruby";

/** Sentences and names as DOM nodes, plain text and speech, for the elements of one page. */
export class Words {
  constructor(
    readonly messages: Messages,
    readonly nameStyle: NameStyle,
  ) {}

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

  /** A message with its markup, to stand in another message. */
  marked(id: string, args: Args = {}): string {
    return this.messages.format(id, args).text;
  }

  /** A message as plain text without ruby, for attributes. */
  plain(id: string, args: Args = {}): string {
    return withoutRuby(this.marked(id, args));
  }

  /** A message as it is read aloud. */
  spoken(id: string, args: Args = {}): string {
    return spoken(this.marked(id, args));
  }

  /** Whether the message exists in any language of the chain. */
  has(id: string): boolean {
    return this.messages.has(id);
  }

  /** The reader's name of a thing, then the one on the signs in a smaller hand. */
  name(names: Names): DocumentFragment {
    const { text, lang, beside } = pickName(names, this.nameStyle);
    const fragment = document.createDocumentFragment();
    fragment.append(el("bdi", { lang }, rubyNodes(text)));
    if (beside) fragment.append(" ", el("bdi", { lang: "ja", class: "ja" }, beside));
    return fragment;
  }

  /** The reader's name with its markup, to stand in a message. */
  markedName(names: Names): string {
    return pickName(names, this.nameStyle).text;
  }

  /** The reader's name as plain text, for labels. */
  plainName(names: Names): string {
    return withoutRuby(this.markedName(names));
  }
}

/** A code as the part of a message id it stands for: `storm_surge` → `storm-surge`. */
export function idOf(code: string): string {
  return code.replaceAll("_", "-");
}
