import { el } from "../text/dom";
import { loadMessages } from "../text/messages";
import { dateTime } from "../text/time";
import { Words } from "../text/words";
import { ageAt, keptSince, readClock, serverNow } from "./clock";
import type { Config } from "./config";
import { inAppWithoutStorage, outsideAddress } from "./in-app";
import { addStyles } from "./styles";

/** Says above the text what the reader must know of this page: that it is a kept one, or cannot be kept. */
export async function showNotes(config: Config): Promise<void> {
  await addStyles(SHEET_CSS, import.meta.url);
  await readClock();
  const words = new Words(await loadMessages(config.messages), config.names);
  const saved = keptSince();
  if (saved !== undefined) {
    for (const prepared of document.querySelectorAll("main > .note-kept")) prepared.remove();
    place(keptNote(words, saved));
  }
  if (inAppWithoutStorage()) place(outsideNote(words));
}

/** Says in the map's place that it comes only when the reader gets there, to save data. */
export async function sayFetchedWhenNear(config: Config, map: Element): Promise<void> {
  const words = new Words(await loadMessages(config.messages), config.names);
  map.querySelector(".map-words")?.prepend(el("p", {}, words.node("web-pack-when-near")));
}

function place(note: HTMLElement): void {
  const main = document.querySelector("main") ?? document.body;
  main.prepend(note);
}

function keptNote(words: Words, saved: string): HTMLElement {
  const note = el("aside", { class: "note note-kept", role: "status" });
  const at = Date.parse(saved);
  if (Number.isNaN(at)) {
    note.append(words.node("web-kept-page-unknown"));
    return note;
  }
  note.append(el("p", {}, words.node("web-kept-page", { time: dateTime(words, at) })));
  const age = ageAt(at, serverNow());
  if (age) note.append(el("p", {}, words.node(`web-${age.id}`, { count: age.count })));
  return note;
}

function outsideNote(words: Words): HTMLElement {
  return el(
    "aside",
    { class: "note note-outside" },
    el("p", {}, words.node("web-in-app")),
    el("p", {}, el("a", { href: outsideAddress(), target: "_blank", rel: "noopener" }, words.node("web-in-app-link"))),
  );
}
