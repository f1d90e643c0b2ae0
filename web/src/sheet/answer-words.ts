import type { Answer } from "../engine/types";
import type { HeldOpenings } from "../live/postings";
import { el } from "../text/dom";
import type { Names } from "../text/names";
import { adviceBox, headline } from "./advice-box";
import { dangers, gaps, nearZones } from "./hazards";
import type { Sentences } from "./sentences";
import { sites } from "./sites";

/** A point somebody asked about, with the answer and what to call the place. */
export interface Asked {
  readonly answer: Answer;
  /** The place itself, chosen by name. */
  readonly place?: Names;
  /** A named place close by. */
  readonly near?: Names;
  /** Whether the answer comes from an older edition than the server's. */
  readonly older?: boolean;
  /** The posted states of sites; absent where none are known. */
  readonly openings?: HeldOpenings;
}

/** The whole answer as words: dangers, what to do, what is not known, where to go, whence. */
export function answerWords(say: Sentences, asked: Asked, cityPhone: string): HTMLElement {
  const { answer } = asked;
  const { words } = say;
  const older = asked.older === true && el("p", { class: "answer-older" }, words.node("web-answer-older"));
  if (!answer.inside_city) return outsideWords(say, answer, older);
  return el(
    "div",
    { class: "answer" },
    older,
    answer.accuracy_m > 0 && el("p", {}, words.node("near-accuracy", { metres: Math.round(answer.accuracy_m) })),
    ...dangers(say, answer),
    adviceBox(say, answer, cityPhone),
    gaps(say, answer),
    sites(say, asked, cityPhone),
    ...sources(say, answer),
    (asked.place ?? asked.near) && el("p", { class: "soft unread" }, coordinates(say, answer)),
  );
}

/** Outside the city there is no advice; zones that are drawn there all the same are said. */
function outsideWords(say: Sentences, answer: Answer, older: HTMLElement | false): HTMLElement {
  const { words } = say;
  const drawn = dangers(say, answer);
  return el(
    "div",
    { class: "answer" },
    older,
    el("p", {}, words.node("answer-outside-city")),
    drawn.length > 0 && el("p", {}, words.node("answer-outside-drawn")),
    ...drawn,
    ...(drawn.length > 0 ? sources(say, answer) : []),
  );
}

/** What the place is called: its own name, a name close by, or its coordinates. */
export function heading(say: Sentences, { place, near, answer }: Asked): Node {
  const { words } = say;
  const fragment = document.createDocumentFragment();
  if (place) {
    fragment.append(words.name(place));
    return fragment;
  }
  if (near) {
    fragment.append(words.node("web-near", { name: words.markedName(near) }), words.beside(near));
    return fragment;
  }
  fragment.append(coordinates(say, answer));
  return fragment;
}

/** The point as numbers, rounded to about a metre. */
function coordinates(say: Sentences, { point: [lon, lat] }: Answer): Node {
  return say.words.node("answer-point", { lon: lon.toFixed(5), lat: lat.toFixed(5) });
}

/** The one line a screen reader hears when the answer comes. */
export function summary(say: Sentences, { answer }: Asked): DocumentFragment {
  const { words } = say;
  const fragment = document.createDocumentFragment();
  if (!answer.inside_city) fragment.append(words.node("answer-outside-city"), " ");
  for (const hazard of answer.hazards) {
    for (const zone of hazard.zones) fragment.append(say.zone(hazard.kind, zone), " ");
    for (const [near, zone] of nearZones(hazard)) fragment.append(say.near(near, zone), " ");
  }
  if (answer.inside_city) fragment.append(headline(say, answer.advice));
  return fragment;
}

function sources(say: Sentences, answer: Answer): HTMLElement[] {
  const known = answer.hazards.flatMap(({ knowledge }) => knowledge.filter(({ state }) => state !== "no_data"));
  const ids = [...new Set(known.flatMap(({ layer }) => layer ?? []))];
  return ids.flatMap((id) => {
    const line = say.source(id);
    return line ? [el("p", { class: "soft sheet-source unread" }, line)] : [];
  });
}
