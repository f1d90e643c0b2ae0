import { el } from "./dom";
import { rubyNodes } from "./ruby";

/** A name in several languages, keyed by tag; `ja-Hrkt` is the kana reading. */
export type Names = Readonly<Record<string, string>>;

/** A name ready to show: the reader's own, and the Japanese one to show a helper. */
export interface ShownName {
  readonly text: string;
  readonly lang: string;
  readonly beside?: string;
}

/** Picks the reader's name along the chain; Latin script before Japanese for others. */
export function shownName(names: Names, chain: readonly string[]): ShownName {
  const lang = chain[0] ?? "ja";
  const ja = names.ja ?? Object.values(names)[0] ?? "";
  if (lang === "ja") return { text: ja, lang: "ja" };
  if (lang === "ja-simple") {
    const kana = names["ja-Hrkt"];
    return { text: kana && kana !== ja ? `｜${ja}《${kana}》` : ja, lang: "ja" };
  }
  const own = chain.filter((tag) => !tag.startsWith("ja")).map((tag) => [tag, names[tag]] as const);
  const found = own.find(([, text]) => text);
  if (found?.[1]) return { text: found[1], lang: found[0], beside: ja };
  const latin = names["ja-Latn"];
  if (latin) return { text: latin, lang: "ja-Latn", beside: ja };
  return { text: ja, lang: "ja" };
}

/** The reader's name, then the Japanese one in a smaller hand. */
export function nameNodes(names: Names, chain: readonly string[]): DocumentFragment {
  const shown = shownName(names, chain);
  const fragment = document.createDocumentFragment();
  fragment.append(el("bdi", { lang: shown.lang, class: "name" }, rubyNodes(shown.text)));
  if (shown.beside && shown.beside !== shown.text) {
    fragment.append(" ", el("bdi", { lang: "ja", class: "name-ja" }, shown.beside));
  }
  return fragment;
}

/** The name as plain text, for labels and messages. */
export function plainName(names: Names, chain: readonly string[]): string {
  const lang = chain[0] ?? "ja";
  if (lang.startsWith("ja")) return names.ja ?? shownName(names, chain).text;
  return shownName(names, chain).text;
}
