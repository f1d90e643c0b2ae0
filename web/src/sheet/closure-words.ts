import { timeNow } from "../live/clock-now";
import { type Age, type ClosureFeature, type SaidText, closureState, sentencesOf } from "../live/postings";
import { el } from "../text/dom";
import { type Words, idOf } from "../text/words";
import { ageLine, lapsedLine, saidLines, saidNode } from "./said-lines";

/** What a closure is called: the road, as the server says it first. */
export function closureHeading(words: Words, { properties }: ClosureFeature): Node {
  const [road] = sentencesOf(properties.text);
  return road ? saidNode(words, road) : el("bdi", { lang: "ja" }, properties.road_name);
}

/** What the server says of a closure, that it ran out since, and of when it is. */
export function closureWords(words: Words, { properties }: ClosureFeature, age: Age): HTMLElement {
  const { restriction, recheck_by, state, text } = properties;
  const now = closureState(properties, timeNow());
  const lapsed = now === "unconfirmed" ? lapsedLine(words, recheck_by, state === now ? now : "confirmed") : [];
  const named = words.has(`closure-restriction-${idOf(restriction)}`);
  const others: readonly SaidText[] = sentencesOf(text).slice(1);
  return el(
    "div",
    { class: "answer closure-words" },
    named && el("p", {}, el("strong", {}, words.node(`closure-restriction-${idOf(restriction)}`))),
    ...lapsed,
    ...saidLines(words, others),
    ...ageLine(words, age),
  );
}
