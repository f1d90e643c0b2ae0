import type { AdviceTable, Household } from "../engine/types";
import { el } from "../text/dom";
import type { Words } from "../text/words";

/** One question and the answers one can give; leaving it out is always one of them. */
interface Question {
  readonly name: keyof Household;
  readonly choices: readonly string[];
}

const YES_NO = ["yes", "no"] as const;

/** The questions; how many floors are offered comes from the advice table. */
function questions(table: AdviceTable): Question[] {
  const floors = Array.from({ length: table.derivation.high_rise_storeys }, (_, i) => String(i + 1));
  return [
    { name: "storeys", choices: floors },
    { name: "living_floor", choices: floors },
    { name: "structure", choices: ["wood", "robust"] },
    { name: "basement", choices: YES_NO },
    { name: "needs_help", choices: YES_NO },
    { name: "safe_relatives", choices: YES_NO },
    { name: "can_endure", choices: YES_NO },
  ];
}

/** The form about the house; every change is told at once, nothing is ever sent. */
export function householdForm(
  words: Words,
  table: AdviceTable,
  household: Household,
  onChange: (household: Household) => void,
): HTMLFormElement {
  const form = el("form", { class: "household", submit: (event) => event.preventDefault() });
  for (const question of questions(table)) form.append(field(words, question, household));
  form.addEventListener("change", () => onChange(readForm(form)));
  return form;
}

function field(words: Words, { name, choices }: Question, household: Household): HTMLElement {
  const id = `web-ask-${name.replaceAll("_", "-")}`;
  const said = household[name];
  const counted = name === "storeys" || name === "living_floor";
  const last = choices.at(-1);
  return el(
    "fieldset",
    {},
    el("legend", {}, words.node(id)),
    words.has(`${id}-hint`) && el("p", { class: "soft" }, words.node(`${id}-hint`)),
    el(
      "div",
      { class: "choices-row" },
      ...choices.map((choice) => {
        const label = counted ? words.node(choice === last ? "web-floor-or-more" : "web-floor", { count: Number(choice) }) : words.node(choiceId(name, choice));
        return choiceBox(name, choice, label, String(said) === choice);
      }),
      choiceBox(name, "", words.node("web-answer-unknown"), said === undefined),
    ),
  );
}

function choiceId(name: string, choice: string): string {
  return name === "structure" ? `web-structure-${choice}` : `web-answer-${choice}`;
}

function choiceBox(name: string, value: string, label: Node, checked: boolean): HTMLElement {
  const input = el("input", { type: "radio", name, value });
  input.checked = checked;
  return el("label", { class: "choice" }, input, el("span", {}, label));
}

function readForm(form: HTMLFormElement): Household {
  const said: Record<string, string | number> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value === "") continue;
    said[name] = name === "storeys" || name === "living_floor" ? Number(value) : value;
  }
  return said as Household;
}
