/** A name in several languages, keyed by tag; `ja-Hrkt` is the kana reading. */
export type Names = Readonly<Record<string, string>>;

/** How a language wants names: tags in order, whose reading above, the sign's name beside. */
export interface NameStyle {
  readonly tags: readonly string[];
  readonly ruby?: string | null;
  readonly beside?: boolean;
}

/** A name ready to show: the reader's own, and the Japanese one to show a helper. */
export interface PickedName {
  readonly text: string;
  readonly lang: string;
  readonly beside?: string;
}

/** Tag of the name written on signs. */
const SIGN_TAG = "ja";
/** Begins a text that has a reading above it. */
const READING_FROM = "｜";
/** A parenthesis at the end of a name that has more than it. */
const GLOSS = /(\S)\s*[(（][^()（）]*[)）]\s*$/u;
/** Kanji as the server counts them: the CJK ideograph blocks, 々 and 〆. */
const KANJI = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}々〆]/u;

/** Picks the name for a language: the first of its tags that exists, else the one on the signs. */
export function pickName(names: Names, style: NameStyle): PickedName {
  const wanted = [...style.tags, SIGN_TAG, ...Object.keys(names)];
  const lang = wanted.find((tag) => names[tag]?.trim()) ?? SIGN_TAG;
  const name = names[lang] ?? "";
  const reading = style.ruby ? names[style.ruby] : undefined;
  const text = lang === SIGN_TAG && reading ? withReading(name, reading) : name;
  const sign = names[SIGN_TAG];
  return { text, lang, ...(style.beside && sign && sign !== name ? { beside: sign } : {}) };
}

/** The second line of a label: the name on the signs, or the reading of the kanji above it. */
export function lineBelow(names: Names, style: NameStyle): string {
  const { text, beside } = pickName(names, style);
  const reading = text.startsWith(READING_FROM) && style.ruby ? names[style.ruby] : undefined;
  return beside ?? reading ?? "";
}

/** Names without the explanation that timetables put after a stop's foreign name. */
export function withoutGloss(names: Names): Names {
  const bare = (tag: string, name: string) => (tag.startsWith(SIGN_TAG) && tag !== "ja-Latn" ? name : name.replace(GLOSS, "$1"));
  return Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag, bare(tag, name)]));
}

function withReading(name: string, reading: string): string {
  const marked = /[｜《》]/u.test(name + reading);
  return marked || !reading.trim() || !KANJI.test(name) ? name : `${READING_FROM}${name}《${reading}》`;
}
