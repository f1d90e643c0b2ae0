import type { Answer } from "../engine/types";
import { forgetArea } from "../my/area";
import { keepHome, readHome } from "../my/home";
import { el } from "../text/dom";
import type { Names } from "../text/names";
import type { Words } from "../text/words";
import { hush, readAloud, readOnPress, whenVoice } from "./listen";

/** What the buttons under an answer work on. */
export interface ActionSubject {
  readonly words: Words;
  readonly answer: Answer;
  readonly near?: Names;
  /** The element whose words are read aloud and shared. */
  readonly spoken: Element;
  readonly title: string;
  readonly say: (note: Node) => void;
  /** Whether the point can be made the reader's own map; not where it already is. */
  readonly keep?: boolean;
}

/** The buttons under an answer: make my map, listen, share. */
export function actions(subject: ActionSubject): HTMLElement {
  return el("div", { class: "buttons sheet-actions" }, subject.keep !== false && makeMyMap(subject), listen(subject), share(subject));
}

function makeMyMap({ words, answer, near, say }: ActionSubject): HTMLElement {
  const keep = async () => {
    try {
      const household = (await readHome())?.household ?? {};
      await keepHome({ point: answer.point, household, ...(near ? { near } : {}) });
      await forgetArea().catch(() => undefined);
      location.assign(`/${words.lang}/my`);
    } catch {
      say(words.node("web-my-cannot-keep"));
    }
  };
  return el("button", { type: "button", class: "button button-main", click: () => void keep() }, words.node("web-make-my-map"));
}

/** Hidden until a voice of this device speaks the language; while it speaks, a press stops it. */
function listen({ words, spoken }: ActionSubject): HTMLElement {
  const button = el("button", { type: "button", class: "button", hidden: true }, words.node("web-listen"));
  whenVoice(words.lang, (voice) => {
    button.hidden = false;
    const show = (reads: boolean) => button.replaceChildren(words.node(reads ? "web-listen-stop" : "web-listen"));
    readOnPress(button, voice, () => readAloud(spoken, words.lang), show);
  });
  addEventListener("pagehide", hush, { once: true });
  return button;
}

/** Shares the words and the map's address, never the point. */
function share({ words, spoken, title, say }: ActionSubject): HTMLElement | false {
  const canShare = "share" in navigator;
  if (!canShare && !navigator.clipboard) return false;
  const press = async () => {
    const url = `${location.origin}/${words.lang}/map`;
    const text = sharedText(spoken);
    try {
      if (canShare) await navigator.share({ title, text, url });
      else {
        await navigator.clipboard.writeText(`${title}\n${text}\n${url}`);
        say(words.node("web-copied"));
      }
    } catch {
      // The reader closed the share menu: nothing was sent.
    }
  };
  const label = canShare ? "web-share" : "web-copy";
  return el("button", { type: "button", class: "button", click: () => void press() }, words.node(label));
}

/** The dangers and the advice as plain lines, without coordinates. */
function sharedText(spoken: Element): string {
  const lines = spoken.querySelectorAll(".danger-words p, .facts p:not(.soft), .advice > p");
  return [...lines].map((line) => withoutReadings(line)).join("\n");
}

function withoutReadings(line: Element): string {
  const copy = line.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll("rt, rp, svg")) reading.remove();
  return (copy.textContent ?? "").replace(/[\u2066-\u2069]/gu, "").trim();
}
