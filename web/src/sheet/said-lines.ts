import { type SaidText, type SaidTexts, sentencesOf } from "../live/postings";
import { el } from "../text/dom";
import { rubyNodes } from "../text/ruby";
import type { Words } from "../text/words";

/** What the server says of a posting, one sentence a line. */
export function saidLines(words: Words, texts: SaidTexts | undefined): HTMLElement[] {
  return sentencesOf(texts).map((line) => el("p", foreign(words, line), said(line)));
}

function foreign(words: Words, { lang, dir }: SaidText): { lang?: string; dir?: string } {
  return lang === words.lang ? {} : { lang, dir };
}

/** Readings in parentheses stand above their kanji again. */
function said({ text, lang }: SaidText): Node | string {
  if (!lang.startsWith("ja")) return text;
  return rubyNodes(text.replace(/([\u3400-\u9fff々〆]+)（([ぁ-ゖー]+)）/gu, "｜$1《$2》"));
}
