import { ageAt, serverNow } from "../app/clock";
import { el } from "../text/dom";
import { dayTime } from "../text/time";
import type { Words } from "../text/words";
import { timeNow } from "./clock-now";
import { ADDED } from "./morph";

/** Says above everything, for as long as it holds, that no news reaches the page. */
export class LostNotice {
  #note: HTMLElement | undefined;

  constructor(readonly words: Words) {}

  /** Shows it with the time of the last news, in milliseconds; unknown where there was none. */
  show(lastNews: number | undefined): void {
    const note = this.#note ?? el("div", { class: "note note-live", [ADDED]: true });
    note.replaceChildren(this.#said(lastNews));
    if (this.#note) return;
    this.#note = note;
    (document.querySelector("main") ?? document.body).prepend(note);
  }

  /** Takes it away; tells whether it was there. */
  hide(): boolean {
    const was = this.#note !== undefined;
    this.#note?.remove();
    this.#note = undefined;
    return was;
  }

  #said(lastNews: number | undefined): HTMLElement {
    if (lastNews === undefined) return el("p", {}, this.words.node("live-not-live-undated"));
    const line = el("p", {}, this.words.node("live-not-live", { time: dayTime(this.words, lastNews, timeNow()) }));
    const age = ageAt(lastNews, serverNow());
    if (age) line.append(" ", this.words.node("web-live-age", { age: this.words.marked(`web-${age.id}`, { count: age.count }) }));
    return line;
  }
}
