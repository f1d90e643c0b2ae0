import { timeNow } from "../live/clock-now";
import { type Age, type SaidText, type SaidTexts, sentencesOf } from "../live/postings";
import { el } from "../text/dom";
import { rubyNodes } from "../text/ruby";
import { dayTime } from "../text/time";
import type { Words } from "../text/words";
import { officialWords } from "./official";

/** What the server says of a posting, one sentence a line. */
export function saidLines(words: Words, texts: SaidTexts | undefined): HTMLElement[] {
  return sentencesOf(texts).map((line) => el("p", foreign(words, line), said(line), ...besides(line)));
}

/** The official words of a sentence that the server says in a draft. */
function besides({ official }: SaidText): Node[] {
  return official ? [document.createTextNode(" "), officialWords(official)] : [];
}

/** That a posting's time has passed since the server said its sentences; nothing while it has not. */
export function lapsedLine(words: Words, recheckBy: string, asSaid: "confirmed" | "unconfirmed"): HTMLElement[] {
  const by = Date.parse(recheckBy);
  if (asSaid === "unconfirmed" || by > timeNow()) return [];
  const said = Number.isNaN(by) ? words.node("web-live-lapsed-undated") : words.node("web-live-lapsed", { time: dayTime(words, by, timeNow()) });
  return [el("p", { class: "caution" }, said)];
}

/** Of when what stands above is, where it is not the present state. */
export function ageLine(words: Words, { isLive, asOf }: Age): HTMLElement[] {
  if (isLive || asOf === undefined) return [];
  return [el("p", { class: "caution" }, words.node("web-live-as-of", { time: dayTime(words, asOf, timeNow()) }))];
}

/** One sentence, in its own language where that is not the page's. */
export function saidNode(words: Words, line: SaidText): Node {
  return el("bdi", foreign(words, line), said(line));
}

function foreign(words: Words, { lang, dir }: SaidText): { lang?: string; dir?: string } {
  return lang === words.lang ? {} : { lang, dir };
}

/** Japanese names in a sentence of another language; languages that write Han characters have their own. */
const JAPANESE = /([\u3040-\u30ff\u3400-\u9fff々〆]+(?:[\s・（）]*[\u3040-\u30ff\u3400-\u9fff々〆\d]+)*)/u;
const WRITES_HAN = /^(?:zh|yue|ko)/u;

/** Readings in parentheses stand above their kanji again, Japanese names are marked as such. */
function said({ text, lang }: SaidText): Node | string {
  if (lang.startsWith("ja")) return rubyNodes(text.replace(/([\u3400-\u9fff々〆]+)（([ぁ-ゖー]+)）/gu, "｜$1《$2》"));
  if (WRITES_HAN.test(lang)) return text;
  const fragment = document.createDocumentFragment();
  text.split(JAPANESE).forEach((part, i) => fragment.append(i % 2 === 1 ? el("bdi", { lang: "ja" }, part) : part));
  return fragment;
}
