const DROPPED = /[\s\-‐-―−ー・'’.,()]/gu;
const MARKS = /[\u0300-\u036f]/gu;

/** Spellings of one sound and the one that is compared, in order; `hu` stays in `shu` and `chu`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sy([auo])/gu, "sh$1"],
  [/ty([auo])/gu, "ch$1"],
  [/zy([auo])/gu, "j$1"],
  [/tu/gu, "tsu"],
  [/(?<![sc])hu/gu, "fu"],
  [/si/gu, "shi"],
  [/ti/gu, "chi"],
  [/zi/gu, "ji"],
];

/** Brings a name or a query to the form the search index holds; the server does the same. */
export function normalise(text: string): string {
  const plain = toHiragana(text.normalize("NFKC").toLowerCase())
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(DROPPED, "");
  return shortVowels(SPELLINGS.reduce((form, [from, to]) => form.replace(from, to), plain));
}

function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0x60));
}

/** `ou` and `oo` become `o`, `uu` becomes `u`, runs too: after `o` an `o` or `u` adds nothing. */
function shortVowels(form: string): string {
  let out = "";
  for (const letter of form) {
    const lengthens = letter === "o" ? out.endsWith("o") : letter === "u" && /[ou]$/u.test(out);
    if (!lengthens) out += letter;
  }
  return out;
}
