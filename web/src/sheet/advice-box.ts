import type { Advice, Answer } from "../engine/types";
import { el } from "../text/dom";
import { type Sign, icon } from "../text/icon";
import { PhoneNumber, idOf } from "../text/words";
import { type Sentence, actedOn } from "./official";
import type { Sentences } from "./sentences";

/** The drawn sign of an outcome: the way people should move, never a tick. */
const SIGNS: Readonly<Record<string, Sign>> = {
  safety_now: "up",
  leave: "leave",
  leave_early: "leave",
  unknown_ask: "ask",
  move_up_or_leave: "up",
  may_stay_robust: "stay",
  may_stay_upstairs: "stay",
  aware: "aware",
};

/** What to do, whom to ask where nobody here knows, with the reasons folded under it. */
export function adviceBox(say: Sentences, { advice }: Answer, cityPhone: string): HTMLElement {
  const { words } = say;
  const box = el("div", { class: "advice", "data-outcome": advice.outcome }, icon(SIGNS[advice.outcome] ?? "ask"));
  box.append(el("p", { class: "advice-main" }, el("strong", {}, actedOn(words, headlineOf(advice)))));
  box.append(el("p", {}, actedOn(words, { id: `${outcomeId(advice)}-do` })));
  if (advice.outcome === "unknown_ask" && cityPhone) {
    box.append(el("p", {}, words.node("advice-ask-city", { number: new PhoneNumber(cityPhone) })));
  }
  box.append(
    el(
      "details",
      { class: "more" },
      el("summary", {}, words.node("advice-why")),
      ...reasons(say, advice),
      el("p", { class: "soft" }, words.node("advice-assumed")),
    ),
  );
  return box;
}

/** The message id of the outcome's sentence. */
function outcomeId({ outcome }: Advice): string {
  return `outcome-${idOf(outcome)}`;
}

/** The first thing to read, in the reader's words alone. */
export function headline(say: Sentences, advice: Advice): Node {
  const { id, args } = headlineOf(advice);
  return say.words.node(id, args);
}

/** With the levels where the table gives them, else the bare outcome. */
function headlineOf(advice: Advice): Sentence {
  const { when } = advice;
  if (!when) return { id: outcomeId(advice) };
  const { level, needs_time_level: early } = when;
  if (level === early) return { id: `${outcomeId(advice)}-needs-time`, args: { level } };
  return { id: `${outcomeId(advice)}-when`, args: { level, early } };
}

/** The reasons of every hazard that decided, grouped where hazards share them. */
function reasons(say: Sentences, advice: Advice): HTMLElement[] {
  const groups = new Map<string, string[]>();
  for (const { hazard, outcome, rules } of advice.by) {
    if (outcome !== advice.outcome || rules.length === 0) continue;
    const key = rules.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), hazard]);
  }
  return [...groups].flatMap(([rules, hazards]) => [
    el("p", {}, say.words.node("advice-because", { hazard: say.hazards(hazards.filter((h) => h !== "alert")) })),
    el("ul", { class: "bullets" }, ...rules.split(" ").map((rule) => el("li", {}, reason(say, rule)))),
  ]);
}

function reason(say: Sentences, rule: string): Node {
  return actedOn(say.words, { id: `advice-rule-${idOf(rule)}` });
}
