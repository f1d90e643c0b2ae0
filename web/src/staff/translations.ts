import { el } from "../text/dom";
import type { Desk } from "./desk";
import { Field } from "./fields";
import type { Part } from "./entry-form";

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/** The language notes are written in. */
const JAPANESE = "ja";

/** What people translated a note into, one field for each language, folded away until somebody has a translation. */
export class Translations implements Part {
  readonly element: HTMLDetailsElement;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #fault: HTMLElement;
  /** The note and its translations as the form was filled. */
  #filled: { readonly note: string; readonly texts: Texts } = { note: "", texts: {} };

  constructor({ words, vocabulary }: Desk, onInput: () => void) {
    const others = vocabulary.languages.filter(({ lang }) => lang !== JAPANESE);
    this.#fields = new Map(
      others.map(({ lang, endonym, dir }) => {
        const field = new Field({ name: `note_translations.${lang}`, label: el("span", { lang, dir }, endonym), type: "area", most: vocabulary.limits.translation, onInput: () => (this.#say(undefined), onInput()) });
        field.input.lang = lang;
        field.input.dir = dir;
        return [lang, field];
      }),
    );
    this.#fault = el("p", { class: "fault", hidden: true });
    this.element = el(
      "details",
      { class: "more-rows", "data-field": "note_translations" },
      el("summary", {}, words.node("staff-translations")),
      el("p", { class: "hint" }, words.node("staff-translations-hint")),
      this.#fault,
      ...[...this.#fields.values()].map(({ element }) => element),
    );
  }

  get value(): Texts {
    const all = [...this.#fields].map(([lang, { value }]) => [lang, value.trim()] as const);
    return Object.fromEntries(all.filter(([, text]) => text));
  }

  /** Fills the fields; a draft that was kept before there were any has none. */
  fill(note: string, texts: Texts | undefined): void {
    this.#filled = { note: note.trim(), texts: texts ?? {} };
    for (const [lang, field] of this.#fields) field.value = texts?.[lang] ?? "";
    if (Object.keys(texts ?? {}).length > 0) this.element.open = true;
  }

  /** A translation of the old note says something else than the new one: it goes, and comes back with it. */
  follow(note: string): void {
    const { texts } = this.#filled;
    const isTheOld = note.trim() === this.#filled.note;
    for (const [lang, field] of this.#fields) {
      const old = texts[lang] ?? "";
      if (isTheOld && field.value === "") field.value = old;
      else if (!isTheOld && field.value === old) field.value = "";
    }
  }

  /** Shows what is wrong: at the language that is named, else above all; or takes it away everywhere. */
  fault(text: string | undefined, lang?: string): void {
    const field = this.#fields.get(lang ?? "");
    if (text && field) field.fault(text);
    else this.#say(text);
    if (text) this.element.open = true;
    else for (const each of this.#fields.values()) each.fault(undefined);
  }

  /** To the first language with a fault, else to the first. */
  focus(): void {
    this.element.open = true;
    const fields = [...this.#fields.values()];
    (fields.find(({ isFaulty }) => isFaulty) ?? fields[0])?.focus();
  }

  #say(text: string | undefined): void {
    this.#fault.textContent = text ?? "";
    this.#fault.hidden = !text;
  }
}
