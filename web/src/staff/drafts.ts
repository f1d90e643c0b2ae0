import type { Closure, Geometry, Note, Opening, Order } from "./board";
import type { Texts } from "./translations";
import { fromField, inHours, toField } from "./times";

/** What stands in the form of a closure; texts as typed. */
export interface ClosureDraft {
  readonly road_name: string;
  readonly geometry: Geometry | null;
  readonly restriction: string;
  readonly cause: string;
  readonly direction: string;
  /** None picked leaves it to the restriction. */
  readonly affects: readonly string[];
  readonly feature: string;
  /** A time field's value; empty for now. */
  readonly starts_at: string;
  /** A time field's value; empty until further notice. */
  readonly expected_end_at: string;
  readonly recheck_hours: string;
  readonly decided_by: string;
  readonly detour: string;
  readonly note_ja: string;
  readonly note_translations: Texts;
}

/** An empty form: both directions, decided by the city, to be rechecked in two hours. */
export const EMPTY_CLOSURE: ClosureDraft = {
  road_name: "",
  geometry: null,
  restriction: "",
  cause: "",
  direction: "both",
  affects: [],
  feature: "",
  starts_at: "",
  expected_end_at: "",
  recheck_hours: "2",
  decided_by: "city",
  detour: "",
  note_ja: "",
  note_translations: {},
};

/** A body of the API. */
export type Body = Readonly<Record<string, unknown>>;

/** The members a closure cannot do without that are still empty. */
export function missingInClosure(draft: ClosureDraft): (keyof ClosureDraft)[] {
  return (["geometry", "road_name", "restriction", "cause"] as const).filter((name) => !draft[name]);
}

/** The body that posts a closure: what is left as it is usually is not said. */
export function closureBody(draft: ClosureDraft, now: number): Body {
  const starts = fromField(draft.starts_at);
  const from = starts ? Math.max(now, Date.parse(starts)) : now;
  const end = fromField(draft.expected_end_at);
  const recheck = inHours(from, Number(draft.recheck_hours));
  // an end that has passed without the closure being lifted is no time to check it again
  const isCapped = end !== undefined && Date.parse(end) > from && Date.parse(end) < Date.parse(recheck);
  return said({
    road_name: draft.road_name.trim(),
    geometry: draft.geometry,
    restriction: draft.restriction,
    cause: draft.cause,
    direction: draft.direction === "both" ? undefined : draft.direction,
    affects: draft.affects.length ? draft.affects : undefined,
    feature: draft.feature,
    starts_at: starts,
    expected_end_at: end,
    recheck_by: isCapped ? end : recheck,
    decided_by: draft.decided_by === "city" ? undefined : draft.decided_by,
    detour: draft.detour.trim(),
    ...noteOf(draft),
  });
}

/** The body that changes a closure: only what differs from the form as it was loaded, and when to check again. */
export function closurePatch(draft: ClosureDraft, base: ClosureDraft, now: number): Body {
  const whole = (one: ClosureDraft): Body => ({ ...closureBody(one, now), direction: one.direction, decided_by: one.decided_by });
  const { recheck_by: _, ...changed } = changes(whole(draft), whole(base));
  return { ...changed, recheck_by: closureBody(draft, now).recheck_by };
}

/** The members that differ, null where something was taken away; a note goes with its translations. */
function changes(now: Body, before: Body): Body {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const differs = (name: string) => JSON.stringify(now[name]) !== JSON.stringify(before[name]);
  const changed = names.filter((name) => differs(name) || (name === "note_translations" && differs("note_ja")));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

/** The form of a closure that stands posted. */
export function draftOfClosure(closure: Closure): ClosureDraft {
  return {
    road_name: closure.road_name,
    geometry: closure.geometry,
    restriction: closure.restriction,
    cause: closure.cause,
    direction: closure.direction,
    affects: closure.affects,
    feature: closure.feature ?? "",
    starts_at: toField(closure.starts_at),
    expected_end_at: closure.expected_end_at ? toField(closure.expected_end_at) : "",
    recheck_hours: EMPTY_CLOSURE.recheck_hours,
    decided_by: closure.decided_by,
    detour: textOf(closure.detour),
    note_ja: textOf(closure.note_ja),
    note_translations: translationsOf(closure.note_ja),
  };
}

/** What stands in the form of an evacuation order. */
export interface OrderDraft {
  readonly kind: string;
  readonly hazard: string;
  readonly districts: "all" | readonly string[];
  readonly reason: string;
  readonly decided_by: string;
  /** A time field's value; empty for now. */
  readonly decided_at: string;
  readonly supersedes: string;
  readonly note_ja: string;
  readonly note_translations: Texts;
}

/** An empty form: decided by the mayor, now. */
export const EMPTY_ORDER: OrderDraft = {
  kind: "",
  hazard: "",
  districts: [],
  reason: "",
  decided_by: "mayor",
  decided_at: "",
  supersedes: "",
  note_ja: "",
  note_translations: {},
};

/** The members an order cannot do without that are still empty. */
export function missingInOrder(draft: OrderDraft): string[] {
  const missing = (["kind", "hazard", "reason"] as const).filter((name) => !draft[name]);
  const nowhere = draft.districts.length === 0;
  const unsaid = draft.reason === "other" && !draft.note_ja.trim();
  return [...missing, ...(nowhere ? ["districts"] : []), ...(unsaid ? ["note_ja"] : [])];
}

/** The body that prepares an order. */
export function orderBody(draft: OrderDraft): Body {
  return said({
    kind: draft.kind,
    hazard: draft.hazard,
    districts: draft.districts,
    reason: draft.reason,
    decided_by: draft.decided_by,
    decided_at: fromField(draft.decided_at),
    supersedes: draft.supersedes,
    ...noteOf(draft),
  });
}

/** The body that corrects an order: only what differs from the form as it was loaded. */
export function orderCorrection(draft: OrderDraft, base: OrderDraft): Body {
  return changes(orderBody(draft), orderBody(base));
}

/** The form of an order that is prepared or in force. */
export function draftOfOrder(order: Order): OrderDraft {
  return {
    kind: order.kind,
    hazard: order.hazard,
    districts: order.districts,
    reason: order.reason,
    decided_by: order.decided_by,
    decided_at: toField(order.decided_at),
    supersedes: order.supersedes ?? "",
    note_ja: textOf(order.note_ja),
    note_translations: translationsOf(order.note_ja),
  };
}

/** What stands in the form of a shelter. */
export interface OpeningDraft {
  readonly facility: string;
  readonly state: string;
  readonly open_for: readonly string[];
  readonly undesignated_reason_ja: string;
  readonly crowding: string;
  readonly services: Readonly<Record<string, string>>;
  readonly interpreter_languages: string;
  readonly recheck_hours: string;
  readonly note_ja: string;
  readonly note_translations: Texts;
}

/** A form with nothing said. */
export const EMPTY_OPENING: OpeningDraft = {
  facility: "",
  state: "",
  open_for: [],
  undesignated_reason_ja: "",
  crowding: "",
  services: {},
  interpreter_languages: "",
  recheck_hours: "2",
  note_ja: "",
  note_translations: {},
};

/** Whether people are or will be let in, so that it must be said for which hazards. */
export function letsIn(state: string): boolean {
  return state === "open" || state === "preparing";
}

/** The hazards a draft opens a facility for without its being designated for them. */
export function undesignated({ state, open_for }: OpeningDraft, designated: Readonly<Record<string, boolean>>): string[] {
  return letsIn(state) ? open_for.filter((hazard) => !designated[hazard]) : [];
}

/** The members a shelter's state cannot do without that are still empty. */
export function missingInOpening(draft: OpeningDraft, designated: Readonly<Record<string, boolean>>): string[] {
  const missing = draft.state ? [] : ["state"];
  if (letsIn(draft.state) && draft.open_for.length === 0) missing.push("open_for");
  if (undesignated(draft, designated).length > 0 && !draft.undesignated_reason_ja.trim()) missing.push("undesignated_reason_ja");
  return missing;
}

/** The body that sets the state of a shelter; a state that lets nobody in says nothing of the inside. */
export function openingBody(draft: OpeningDraft, designated: Readonly<Record<string, boolean>>, now: number): Body {
  const inside = letsIn(draft.state);
  const services = Object.entries(draft.services).filter(([, known]) => known && known !== "unknown");
  const languages = draft.interpreter_languages.split(/[\s,、]+/u).filter(Boolean);
  const interpreted = draft.services.interpreter === "yes" && languages.length > 0;
  return said({
    state: draft.state,
    open_for: inside ? draft.open_for : undefined,
    undesignated_reason_ja: undesignated(draft, designated).length ? draft.undesignated_reason_ja.trim() : undefined,
    crowding: draft.state === "open" ? draft.crowding : undefined,
    services: inside && services.length ? Object.fromEntries(services) : undefined,
    interpreter_languages: inside && interpreted ? languages : undefined,
    recheck_by: inHours(now, Number(draft.recheck_hours)),
    ...noteOf(draft),
  });
}

/** The form of a shelter's present state. */
export function draftOfOpening(opening: Opening): OpeningDraft {
  return {
    facility: opening.facility,
    state: opening.state,
    open_for: opening.open_for,
    undesignated_reason_ja: textOf(opening.undesignated_reason_ja),
    crowding: opening.crowding ?? "",
    services: opening.services,
    interpreter_languages: (opening.interpreter_languages ?? []).join(" "),
    recheck_hours: EMPTY_OPENING.recheck_hours,
    note_ja: textOf(opening.note_ja),
    note_translations: translationsOf(opening.note_ja),
  };
}

/** Members with something in them. */
function said(members: Record<string, unknown>): Body {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null && value !== ""));
}

/** A note and what people translated it into; without the note there is nothing to translate. */
function noteOf({ note_ja, note_translations }: { readonly note_ja: string; readonly note_translations: Texts }): Body {
  const note = note_ja.trim();
  const isTranslated = note !== "" && Object.keys(note_translations).length > 0;
  return { note_ja: note, note_translations: isTranslated ? note_translations : undefined };
}

function translationsOf(note: Note | null): Texts {
  const all = Object.entries(note?.translations ?? {});
  return Object.fromEntries(all.flatMap(([lang, { text }]) => (text ? [[lang, text] as const] : [])));
}

function textOf(note: Note | null): string {
  return note?.text ?? "";
}
