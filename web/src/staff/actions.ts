import type { Answer } from "./api";
import type { Closure, Opening, Order } from "./board";
import type { Desk } from "./desk";
import { type OpeningDraft, draftOfOpening, openingBody } from "./drafts";
import { mayRetry } from "./refusals";

/** Where an entry of the board is in the API. */
export const PATHS = {
  closure: (id: string) => `/api/v1/closures/${encodeURIComponent(id)}`,
  order: (id: string) => `/api/v1/evacuation/${encodeURIComponent(id)}`,
  shelter: (id: string) => `/api/v1/shelters/${encodeURIComponent(id)}`,
} as const;

/** Something to be done with an entry. */
interface Step {
  readonly method?: "POST" | "PUT";
  readonly path: string;
  readonly version: number;
  /** What it comes from, where the body has the present time in it: the same again is a retry. */
  readonly of?: unknown;
  readonly body: () => unknown;
}

/** Says that something still holds, for its usual time. */
export function confirm(desk: Desk, kind: keyof typeof PATHS, id: string, version: number): Promise<Answer<unknown>> {
  return done(desk, { path: `${PATHS[kind](id)}/confirm`, version, body: () => ({}) });
}

/** Ends a closure. */
export function liftClosure(desk: Desk, { id, version }: Pick<Closure, "id" | "version">, note: string): Promise<Answer<unknown>> {
  const body = note.trim() ? { note_ja: note.trim() } : {};
  return done(desk, { path: `${PATHS.closure(id)}/lift`, version, of: body, body: () => body });
}

/** Sets how full a shelter is; everything else stays as it was. */
export function setCrowding(desk: Desk, opening: Opening, crowding: string): Promise<Answer<unknown>> {
  return setOpening(desk, opening, { ...draftOfOpening(opening), crowding });
}

/** Closes a shelter. */
export function closeShelter(desk: Desk, opening: Opening): Promise<Answer<unknown>> {
  return setOpening(desk, opening, { ...draftOfOpening(opening), state: "closed", note_ja: "" });
}

function setOpening(desk: Desk, { facility, version }: Opening, draft: OpeningDraft): Promise<Answer<unknown>> {
  const designated = desk.facilities.find(({ id }) => id === facility)?.designated ?? {};
  const body = () => openingBody(draft, designated, desk.feed.now());
  return done(desk, { method: "PUT", path: `${PATHS.shelter(facility)}/state`, version, of: draft, body });
}

/** Takes a step with an order. */
export function stepOrder(desk: Desk, { id, version }: Pick<Order, "id" | "version">, step: "issue" | "lift" | "cancel", body: unknown): Promise<Answer<unknown>> {
  return done(desk, { path: `${PATHS.order(id)}/${step}`, version, of: body, body: () => body });
}

/** Says that what is posted is all there is; said twice it is so as of the later time, so each is one of its own. */
export async function sayComplete(desk: Desk, of: string): Promise<Answer<unknown>> {
  return readAnew(desk, await desk.api.write("POST", "/api/v1/confirmations", { body: { of } }));
}

/** What was sent and may have been done though no answer came, by what it was. */
const unanswered = new Map<string, { readonly key: string; readonly body: unknown }>();

/** Sends it; the very same after a lost answer is recognised by its key as a retry. */
async function done(desk: Desk, { method = "POST", path, version, of, body }: Step): Promise<Answer<unknown>> {
  const asked = JSON.stringify([path, version, of]);
  const attempt = unanswered.get(asked) ?? { key: crypto.randomUUID(), body: body() };
  const answer = await desk.api.write(method, path, { ...attempt, version });
  if (!answer.ok && mayRetry(answer.refusal)) unanswered.set(asked, attempt);
  else unanswered.delete(asked);
  return readAnew(desk, answer);
}

/** Reads the board anew whatever came of it: a refusal often means that it has changed. */
async function readAnew({ feed }: Desk, answer: Answer<unknown>): Promise<Answer<unknown>> {
  if (answer.ok || answer.refusal.status !== 0) await feed.refresh();
  return answer;
}
