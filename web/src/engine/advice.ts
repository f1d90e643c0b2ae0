import { type Attributes, type InForce, situations } from "./situation";
import type { Advice, AdviceTable, Decision, HazardAnswer, Household, Rule } from "./types";

/**
 * Evaluates the decision table for the zones at a point and a household.
 *
 * Within a scope matching rules override defaults; over all scopes the most cautious outcome wins.
 */
export function advise(
  table: AdviceTable,
  hazards: readonly HazardAnswer[],
  household: Household = {},
  inForce: InForce = {},
): Advice {
  const by: Decision[] = [];
  const early = household.needs_help === "yes";
  for (const [scope, attributes] of situations(table, hazards, household, inForce)) {
    const decision = decide(table, scope, attributes);
    if (!decision) continue;
    const when = early && decision.when ? { ...decision.when, level: decision.when.needs_time_level } : decision.when;
    by.push({ ...decision, when, by_near: hazards.some(({ kind, near }) => kind === scope && near !== null) });
  }
  const outcome = mostCautious(table, by.map((decision) => decision.outcome)) ?? table.fallback;
  const deciding = by.filter((decision) => decision.outcome === outcome);
  return {
    outcome,
    by,
    rules: [...new Set(deciding.flatMap(({ rules }) => rules))],
    when: deciding.some(isAtOnce) ? null : (deciding.map(({ when }) => when).find((when) => when !== null) ?? null),
  };
}

/** Whether it says to go and there is no level to wait for. */
function isAtOnce({ outcome, when }: Decision): boolean {
  return ["safety_now", "leave", "leave_early"].includes(outcome) && when === null;
}

function decide(table: AdviceTable, scope: string, attributes: Attributes): Decision | undefined {
  const rows = table.rules.filter((rule) => applies(rule, scope) && matches(rule, attributes));
  const own = rows.filter(({ role }) => role === "rule");
  const deciding = own.length > 0 ? own : rows.filter(({ role }) => role === "default");
  const notes = rows.filter(({ role }) => role === "note").map(({ id }) => id);
  const found = mostCautious(table, deciding.flatMap(({ outcome }) => outcome ?? []));
  if (!found && scope === "alert") return undefined;
  const outcome = found ?? table.fallback;
  return {
    hazard: scope,
    outcome,
    rules: deciding.filter((rule) => rule.outcome === outcome).map(({ id }) => id),
    when: timing(table, scope, outcome),
    notes,
    by_near: false,
  };
}

function applies(rule: Rule, scope: string): boolean {
  if (rule.hazards.includes(scope)) return true;
  return scope !== "alert" && rule.hazards.includes("any");
}

function matches(rule: Rule, attributes: Attributes): boolean {
  return Object.entries(rule.when).every(([name, values]) => values.includes(attributes[name] ?? "unknown"));
}

function mostCautious(table: AdviceTable, outcomes: readonly string[]): string | undefined {
  return table.outcomes.find((outcome) => outcomes.includes(outcome));
}

function timing(table: AdviceTable, scope: string, outcome: string): Advice["when"] {
  const { level, needs_time_level, outcomes, at_once } = table.timing;
  if (scope === "alert" || at_once.includes(scope) || !outcomes.includes(outcome)) return null;
  return { level, needs_time_level };
}
