import type { ClosureFeature } from "../live/postings";
import { el } from "../text/dom";
import { type Words, idOf } from "../text/words";
import { saidLines } from "./said-lines";

/** What a closure is called: what is restricted, and the road as people call it. */
export function closureHeading(words: Words, { properties }: ClosureFeature): Node {
  const fragment = document.createDocumentFragment();
  const id = `closure-restriction-${idOf(properties.restriction)}`;
  fragment.append(words.node(words.has(id) ? id : "web-closures-label"), " ", el("bdi", { lang: "ja" }, properties.road_name));
  return fragment;
}

/** What the server says of a closure. */
export function closureWords(words: Words, { properties }: ClosureFeature): HTMLElement {
  return el("div", { class: "answer closure-words" }, ...saidLines(words, properties.text));
}
