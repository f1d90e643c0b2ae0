import { el } from "../text/dom";
import type { Official } from "../text/messages";
import { polaritySign } from "../text/polarity-sign";
import { rubyNodes } from "../text/ruby";
import type { Words } from "../text/words";

/** A sentence with numbers for arguments. */
export interface Sentence {
  readonly id: string;
  readonly args?: Record<string, number>;
}

/** A sentence people act on: in a draft with its sign and the official words, on a line of their own. */
export function actedOn(words: Words, { id, args = {} }: Sentence): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(words.node(id, args));
  const official = words.official(id, args);
  if (official) fragment.append(" ", officialWords(official));
  return fragment;
}

/** The sign and the official words; Japanese, as on the server's pages. */
export function officialWords({ polarity, text }: Official): HTMLElement {
  return el("span", { class: "official" }, polaritySign(polarity), el("span", { lang: "ja", dir: "ltr" }, rubyNodes(text)));
}
