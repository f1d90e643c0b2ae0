const DROPPED = /[\s\-‐-―−ー・'’.,()]/gu;
const MARKS = /[\u0300-\u036f]/gu;

/** Spellings of one sound, and the one the index holds; applied in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sy([auo])/gu, "sh$1"],
  [/ty([auo])/gu, "ch$1"],
  [/zy([auo])/gu, "j$1"],
  [/tsu|tu/gu, "tsu"],
  [/(?<![sc])hu/gu, "fu"],
  [/si/gu, "shi"],
  [/ti/gu, "chi"],
  [/zi/gu, "ji"],
  [/o[ou]+/gu, "o"],
  [/uu+/gu, "u"],
];

/** Brings a name or a query to the form the search index holds. */
export function normalise(text: string): string {
  const plain = toHiragana(text.normalize("NFKC").toLowerCase())
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(DROPPED, "");
  return SPELLINGS.reduce((form, [from, to]) => form.replace(from, to), plain);
}

function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0x60));
}
