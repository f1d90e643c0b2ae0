import type { Names } from "../text/names";
import { type Words, idOf } from "../text/words";
import type { Choice } from "./choices";
import { type Vocabulary, levelOf, unmarked } from "./vocabulary";

/** Codes as the staff reads them; the public's own words where there are such. */
export class CodeWords {
  constructor(
    readonly words: Words,
    readonly vocabulary: Vocabulary,
  ) {}

  /** The plain word for a code of a list. */
  say(list: string, code: string): string {
    return unmarked(this.words.plain(`${list}-${idOf(code)}`));
  }

  /** A list of codes as numbered choices. */
  choices(list: string, codes: readonly string[]): Choice[] {
    return codes.map((code) => ({ code, label: this.say(list, code) }));
  }

  /** A name in Japanese. */
  name(names: Names): string {
    return names.ja ?? Object.values(names)[0] ?? "";
  }

  /** A district's or 大字's name. */
  area(area: string): string {
    const district = this.vocabulary.districts.find(({ id }) => id === area);
    return district ? this.name(district.name) : area;
  }

  /** Where an order holds. */
  areas(districts: "all" | readonly string[]): string {
    if (districts === "all") return this.words.plain("staff-areas-all");
    return districts.map((area) => this.area(area)).join("・");
  }

  /** Kind and level of an order, such as レベル4 避難指示. */
  order({ kind, hazard }: { readonly kind: string; readonly hazard: string }): string {
    const level = levelOf(this.vocabulary, kind, hazard);
    const name = this.say("order-kind", kind);
    return level === null ? name : unmarked(this.words.plain("staff-level-kind", { level, kind: name }));
  }
}
