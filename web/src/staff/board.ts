/** A text of the staff; null once it was erased. */
export interface Note {
  readonly id: string;
  readonly text: string | null;
  /** The same in other languages, by tag. */
  readonly translations?: Readonly<Record<string, { readonly text: string | null }>>;
}

/** Where a closure is. */
export type Geometry =
  | { readonly type: "Point"; readonly coordinates: readonly number[] }
  | { readonly type: "LineString"; readonly coordinates: readonly (readonly number[])[] };

/** A closure with all its members. */
export interface Closure {
  readonly id: string;
  readonly road_name: string;
  readonly geometry: Geometry;
  readonly restriction: string;
  readonly cause: string;
  readonly direction: string;
  readonly affects: readonly string[];
  readonly feature: string | null;
  readonly starts_at: string;
  readonly expected_end_at: string | null;
  readonly confirmed_at: string;
  readonly recheck_by: string;
  readonly decided_by: string;
  readonly detour: Note | null;
  readonly note_ja: Note | null;
  readonly lifted_at: string | null;
  readonly version: number;
  readonly posted_at: string;
  readonly posted_by: string;
}

/** An evacuation order, prepared ones too. */
export interface Order {
  readonly id: string;
  readonly kind: string;
  readonly hazard: string;
  readonly districts: "all" | readonly string[];
  readonly reason: string;
  readonly decided_by: string;
  readonly decided_at: string;
  readonly state: "prepared" | "in_force" | "lifted" | "cancelled";
  readonly prepared_at: string;
  readonly prepared_by: string;
  readonly issued_at: string | null;
  readonly issued_by: string | null;
  readonly confirmed_at: string | null;
  readonly recheck_by: string | null;
  readonly supersedes: string | null;
  readonly superseded_by: string | null;
  readonly lifted_at: string | null;
  readonly remaining_coverage: "whole" | "part" | null;
  readonly note_ja: Note | null;
  readonly version: number;
}

/** The live state of a facility. */
export interface Opening {
  readonly facility: string;
  readonly state: string;
  readonly crowding: string | null;
  readonly open_for: readonly string[];
  readonly undesignated_reason_ja: Note | null;
  readonly services: Readonly<Record<string, string>>;
  readonly interpreter_languages: readonly string[];
  readonly note_ja: Note | null;
  readonly confirmed_at: string;
  readonly recheck_by: string;
  readonly version: number;
  readonly posted_by: string;
}

/** When staff last said that what is posted is complete, and until when that counts or did. */
export interface Completeness {
  readonly confirmed_at: string | null;
  readonly recheck_by: string | null;
}

/** Everything posted, as the staff sees it. */
export interface Board {
  readonly seq: number;
  readonly space: string;
  readonly as_of: string;
  readonly closures: readonly Closure[];
  readonly orders: readonly Order[];
  readonly openings: readonly Opening[];
  readonly completeness: Readonly<Record<string, Completeness>>;
}

/** An entry of the list of what is in force. */
export type Entry =
  | { readonly kind: "closure"; readonly id: string; readonly recheck_by: string; readonly closure: Closure }
  | { readonly kind: "order"; readonly id: string; readonly recheck_by: string; readonly order: Order }
  | { readonly kind: "shelter"; readonly id: string; readonly recheck_by: string; readonly opening: Opening };

/** What is in force or announced, soonest recheck first: what has run out stands on top. */
export function entriesOf(board: Board): Entry[] {
  const closures = board.closures.filter(({ lifted_at }) => !lifted_at);
  const orders = board.orders.filter(({ state }) => state === "in_force");
  const openings = board.openings.filter(({ state }) => state !== "closed");
  const entries: Entry[] = [
    ...closures.map((closure): Entry => ({ kind: "closure", id: closure.id, recheck_by: closure.recheck_by, closure })),
    ...orders.map((order): Entry => ({ kind: "order", id: order.id, recheck_by: order.recheck_by ?? "", order })),
    ...openings.map((opening): Entry => ({ kind: "shelter", id: opening.facility, recheck_by: opening.recheck_by, opening })),
  ];
  return entries.sort((a, b) => (Date.parse(a.recheck_by) || 0) - (Date.parse(b.recheck_by) || 0) || a.id.localeCompare(b.id));
}

/** Orders that wait to be issued, the oldest first. */
export function preparedOf(board: Board): Order[] {
  const prepared = board.orders.filter(({ state }) => state === "prepared");
  return prepared.sort((a, b) => Date.parse(a.prepared_at) - Date.parse(b.prepared_at));
}

/** The order that holds again when another one is cancelled. */
export function reinstatedBy(board: Board | undefined, cancelled: Order): Order | undefined {
  if (cancelled.state !== "in_force") return undefined;
  return board?.orders.find(({ superseded_by }) => superseded_by === cancelled.id);
}

/** What is said of the rest where no level remains after a lift: one without a level may. */
export function restId(lifted: Partial<Order>): string {
  return lifted.remaining_coverage ? "staff-remains-without-level" : "staff-remains-none";
}

/** In which state a closure is at a moment. */
export function closureState(closure: Closure, now: number): "planned" | "in_force" | "unconfirmed" | "lifted" {
  if (closure.lifted_at) return "lifted";
  if (now < Date.parse(closure.starts_at)) return "planned";
  return now >= Date.parse(closure.recheck_by) ? "unconfirmed" : "in_force";
}

/** A subject whose postings can be said to be complete. */
export const SUBJECTS = ["closures", "evacuation", "shelters"] as const;
