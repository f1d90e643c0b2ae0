import { el } from "../text/dom";
import type { Words } from "../text/words";
import type { Rehearsal, Sentence } from "./api";
import type { PreviewLine } from "./desk";
import { faultId } from "./refusals";
import type { PublicLanguage } from "./vocabulary";

/** The console's foot: what the public will read, in every language. */
export class Preview implements PreviewLine {
  readonly element: HTMLElement;
  readonly #body: HTMLElement;

  constructor(
    readonly words: Words,
    readonly languages: readonly PublicLanguage[],
  ) {
    this.#body = el("div", { class: "preview-body", role: "group", tabindex: "0", "aria-labelledby": "preview-title" });
    this.element = el("section", { class: "preview", "aria-labelledby": "preview-title" }, el("h2", { id: "preview-title" }, words.node("staff-preview")), this.#body);
    this.idle("staff-preview-incomplete");
  }

  wait(): void {
    this.#body.setAttribute("aria-busy", "true");
  }

  show(rehearsal: Rehearsal): void {
    this.#body.removeAttribute("aria-busy");
    this.#body.replaceChildren(...warnings(this.words, rehearsal), ...sentences(this.languages, rehearsal));
  }

  idle(messageId: string): void {
    this.#body.removeAttribute("aria-busy");
    this.#body.replaceChildren(el("p", { class: "soft" }, this.words.node(messageId)));
  }
}

/** The warnings of a rehearsal, as sentences. */
export function warnings(words: Words, { warnings: all = [] }: Rehearsal): HTMLElement[] {
  return all.map((warning) => el("p", { class: "warning" }, words.node(faultId(warning, (id) => words.has(id)).replace("staff-fault-other", "staff-warning-other"))));
}

/** A rehearsal's sentences, a column a language. */
export function sentences(languages: readonly PublicLanguage[], { preview }: Rehearsal): HTMLElement[] {
  const known = languages.filter(({ lang }) => preview[lang]);
  const others = Object.keys(preview).filter((lang) => !known.some((one) => one.lang === lang));
  const all = [...known, ...others.map((lang): PublicLanguage => ({ lang, endonym: lang, dir: "ltr" }))];
  return all.map(({ lang, endonym, dir }) =>
    el("div", { class: "preview-language" }, el("h3", { lang, dir }, endonym), ...(preview[lang] ?? []).map(sentence)),
  );
}

function sentence({ text, lang, dir }: Sentence): HTMLElement {
  return el("p", { lang, dir }, text);
}
