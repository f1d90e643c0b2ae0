import { el } from "./dom";
import type { Messages, Official } from "./messages";
import { type NameStyle, type Names, lineBelow, pickName } from "./names";
import { rubyNodes, spoken, withoutRuby } from "./ruby";

/** A text in another language than the sentence it stands in. */
export class Foreign {
  constructor(
    readonly text: string,
    readonly lang: string,
  ) {}
}

/** A telephone number in a sentence, which a press dials. */
export class PhoneNumber {
  constructor(readonly text: string) {}

  /** The address that dials it. */
  get href(): string {
    return `tel:${this.text.replace(/[^\d+]/gu, "")}`;
  }
}

/** Named arguments of a message. */
export type Args = Record<string, string | number | Foreign | PhoneNumber>;

/** Sentences and names as DOM nodes, plain text and speech, for the elements of one page. */
export class Words {
  constructor(
    readonly messages: Messages,
    readonly nameStyle: NameStyle,
    /** The language of the official words that stand beside a draft; absent where none do. */
    readonly officialLang?: string | null,
  ) {}

  /** The language asked for. */
  get lang(): string {
    return this.messages.lang;
  }

  /** A message as nodes, with ruby; a fallback carries its own `lang`. */
  node(id: string, args: Args = {}): Node {
    const apart: Apart[] = [];
    const { text, lang } = this.messages.format(id, held(args, apart));
    const nodes = released(text, apart);
    if (lang === this.lang) return nodes;
    return el("span", { lang: lang === "und" ? "en" : lang, dir: "auto" }, nodes);
  }

  /** The official words of a message that people act on, for readers of a draft; numbers only in it. */
  official(id: string, args: Record<string, number> = {}): Official | undefined {
    return this.officialLang ? this.messages.official(this.officialLang, id, args) : undefined;
  }

  /** A message with its markup, to stand in another message. */
  marked(id: string, args: Args = {}): string {
    return this.messages.format(id, flat(args)).text;
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
    const { text, lang } = pickName(names, this.nameStyle);
    const fragment = document.createDocumentFragment();
    fragment.append(el("bdi", { lang }, rubyNodes(text)), this.beside(names));
    return fragment;
  }

  /** The name on the signs in a smaller hand, where the reader's own is another one. */
  beside(names: Names): DocumentFragment {
    const { beside } = pickName(names, this.nameStyle);
    const fragment = document.createDocumentFragment();
    if (beside) fragment.append(" ", el("bdi", { lang: "ja", class: "ja" }, beside));
    return fragment;
  }

  /** The reader's name with its markup, to stand in a message. */
  markedName(names: Names): Foreign | string {
    const { text, lang } = pickName(names, this.nameStyle);
    const own = lang === this.lang || (lang === "ja" && this.lang.startsWith("ja"));
    return own ? text : new Foreign(text, lang);
  }

  /** What stands below the name of a thing on the map; empty where nothing does. */
  lineBelow(names: Names): string {
    return lineBelow(names, this.nameStyle);
  }

  /** The reader's name as plain text, for labels. */
  plainName(names: Names): string {
    return withoutRuby(pickName(names, this.nameStyle).text);
  }
}

/** A piece of a sentence that becomes an element of its own. */
type Apart = Foreign | PhoneNumber;

/** Private-use marks that hold the place of such a piece while a sentence is made. */
const HOLD = "\ue000";
const HELD = /\ue000(\d+)\ue000/u;

function held(args: Args, apart: Apart[]): Record<string, string | number> {
  const entries = Object.entries(args).map(([name, value]) => {
    if (typeof value !== "object") return [name, value] as const;
    apart.push(value);
    return [name, `${HOLD}${apart.length - 1}${HOLD}`] as const;
  });
  return Object.fromEntries(entries);
}

function released(text: string, apart: readonly Apart[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split(HELD).forEach((part, i) => {
    const kept = i % 2 === 1 ? apart[Number(part)] : undefined;
    fragment.append(kept ? elementOf(kept) : rubyNodes(part));
  });
  return fragment;
}

function elementOf(piece: Apart): HTMLElement {
  if (piece instanceof PhoneNumber) return el("a", { href: piece.href }, el("bdi", {}, piece.text));
  return el("bdi", { lang: piece.lang }, rubyNodes(piece.text));
}

function flat(args: Args): Record<string, string | number> {
  const text = (value: Args[string]) => (typeof value === "object" ? value.text : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, text(value)]));
}

/** A code as the part of a message id it stands for: `storm_surge` → `storm-surge`. */
export function idOf(code: string): string {
  return code.replaceAll("_", "-");
}
