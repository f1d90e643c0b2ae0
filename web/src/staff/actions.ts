import type { Answer } from "./api";
import type { Closure, Opening, Order } from "./board";
import type { Desk } from "./desk";
import { type OpeningDraft, draftOfOpening, openingBody } from "./drafts";

/** Where an entry of the board is in the API. */
export const PATHS = {
  closure: (id: string) => `/api/v1/closures/${encodeURIComponent(id)}`,
  order: (id: string) => `/api/v1/evacuation/${encodeURIComponent(id)}`,
  shelter: (id: string) => `/api/v1/shelters/${encodeURIComponent(id)}`,
} as const;

/** Says that something still holds, for its usual time. */
export function confirm(desk: Desk, kind: keyof typeof PATHS, id: string, version: number): Promise<Answer<unknown>> {
  return done(desk, desk.api.write("POST", `${PATHS[kind](id)}/confirm`, { body: {}, version }));
}

/** Ends a closure. */
export function liftClosure(desk: Desk, { id, version }: Pick<Closure, "id" | "version">, note: string): Promise<Answer<unknown>> {
  const body = note.trim() ? { note_ja: note.trim() } : {};
  return done(desk, desk.api.write("POST", `${PATHS.closure(id)}/lift`, { body, version }));
}

/** Sets how full a shelter is; everything else stays as it was. */
export function setCrowding(desk: Desk, opening: Opening, crowding: string): Promise<Answer<unknown>> {
  return setOpening(desk, opening, { ...draftOfOpening(opening), crowding });
}

/** Closes a shelter. */
export function closeShelter(desk: Desk, opening: Opening): Promise<Answer<unknown>> {
  return setOpening(desk, opening, { ...draftOfOpening(opening), state: "closed", note_ja: "" });
}

function setOpening(desk: Desk, opening: Opening, draft: OpeningDraft): Promise<Answer<unknown>> {
  const designated = desk.facilities.find(({ id }) => id === opening.facility)?.designated ?? {};
  const body = openingBody(draft, designated, desk.feed.now());
  return done(desk, desk.api.write("PUT", `${PATHS.shelter(opening.facility)}/state`, { body, version: opening.version }));
}

/** Takes a step with an order. */
export function stepOrder(desk: Desk, { id, version }: Pick<Order, "id" | "version">, step: "issue" | "lift" | "cancel", body: unknown): Promise<Answer<unknown>> {
  return done(desk, desk.api.write("POST", `${PATHS.order(id)}/${step}`, { body, version }));
}

/** Says that what is posted is all there is. */
export function sayComplete(desk: Desk, of: string): Promise<Answer<unknown>> {
  return done(desk, desk.api.write("POST", "/api/v1/confirmations", { body: { of } }));
}

/** Reads the board anew whatever came of it: a refusal often means that it has changed. */
async function done(desk: Desk, asked: Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  const answer = await asked;
  if (answer.ok || answer.refusal.status !== 0) await desk.feed.refresh();
  return answer;
}
