/** A sentence of the server in the language that was asked for. */
export interface SaidText {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** The official words to show beside a draft. */
  readonly official?: { readonly polarity: string; readonly text: string };
}

/** The sentences of one posting: a list, or a single one. */
export type SaidTexts = readonly SaidText[] | SaidText;

/** The states of a closure; a lifted one is not on the map. */
export type ClosureState = "planned" | "in_force" | "unconfirmed" | "lifted";

/** The properties of a feature of `/api/v1/closures`. */
export interface ClosureProperties {
  readonly id: string;
  readonly road_name: string;
  readonly restriction: string;
  readonly direction: "both" | "forward" | "backward";
  readonly state: ClosureState;
  readonly starts_at: string;
  readonly recheck_by: string;
  readonly text?: SaidTexts;
}

/** A closure with where it is. */
export type ClosureFeature = GeoJSON.Feature<GeoJSON.Point | GeoJSON.LineString, ClosureProperties>;

/** The answer of `/api/v1/closures`. */
export interface Closures {
  readonly connected: boolean;
  readonly state: string;
  readonly confirmed_at?: string | null;
  readonly recheck_by?: string | null;
  readonly as_of?: string;
  readonly features: readonly ClosureFeature[];
}

/** The state of a shelter in `/api/v1/shelters`. */
export interface Opening {
  readonly state: "preparing" | "open" | "closed" | "unsafe";
  readonly open_for: readonly string[];
  readonly crowding?: string | null;
  readonly confirmed_at?: string;
  readonly recheck_by: string;
}

/** What is read of the answer of `/api/v1/shelters`. */
export interface Openings {
  readonly state?: string;
  readonly recheck_by?: string | null;
  readonly as_of?: string;
  readonly features: readonly { readonly properties: { readonly id: string; readonly opening?: Opening | null } }[];
}

/** The states of the sites that the city has posted, by the site's id. */
export type OpeningsById = ReadonlyMap<string, Opening>;

/** How far what is said is the present state. */
export interface Age {
  /** The moment it speaks of, in milliseconds; unknown while nothing is known. */
  readonly asOf: number | undefined;
  /** Whether that is now. */
  readonly isLive: boolean;
}

/** The posted states of sites, and how old they are. */
export interface HeldOpenings extends Age {
  readonly byId: OpeningsById;
}

/** The posted states by the site's id. */
export function openingsById({ features }: Openings): OpeningsById {
  return new Map(features.flatMap(({ properties: { id, opening } }) => (opening ? [[id, opening] as const] : [])));
}

/** An evacuation order of `/api/v1/evacuation`. */
export interface Order {
  readonly id: string;
  readonly kind: string;
  readonly level: number | null;
  readonly districts: "all" | readonly string[];
  readonly unconfirmed?: boolean;
  readonly recheck_by: string;
  readonly text?: SaidTexts;
}

/** The answer of `/api/v1/evacuation`. */
export interface Orders {
  readonly connected: boolean;
  readonly state: string;
  readonly confirmed_at?: string | null;
  readonly recheck_by?: string | null;
  readonly as_of?: string;
  readonly in_force: readonly Order[] | null;
  /** Those that ended of late. */
  readonly lifted?: readonly { readonly lifted_at?: string | null; readonly cancelled_at?: string | null }[] | null;
}

/** Whether staff said that everything is posted, as every live answer has it. */
export interface Completeness {
  readonly state?: string;
  readonly recheck_by?: string | null;
}

/** The state of a closure at a moment: a plan begins, a confirmation runs out, nothing ends by itself. */
export function closureState({ state, starts_at, recheck_by }: ClosureProperties, now: number): ClosureState {
  if (state === "lifted" || state === "unconfirmed") return state;
  if (state === "planned" && Date.parse(starts_at) > now) return state;
  return Date.parse(recheck_by) > now ? "in_force" : "unconfirmed";
}

/** What is known of a shelter at a moment: that it lets people in only while confirmed, that it does not until told otherwise. */
export function openingState(opening: Opening | null | undefined, now: number): Opening["state"] | "unknown" {
  if (!opening) return "unknown";
  return isShut(opening) || isConfirmed(opening, now) ? opening.state : "unknown";
}

/** Whether somebody confirmed the state of a shelter in time. */
export function isConfirmed({ recheck_by }: Opening, now: number): boolean {
  return Date.parse(recheck_by) > now;
}

/** The ids of sites that are posted as closed or unusable; they stay so when nobody confirms it. */
export function notOpen(openings: OpeningsById | undefined): ReadonlySet<string> {
  return new Set([...(openings ?? [])].flatMap(([id, opening]) => (isShut(opening) ? [id] : [])));
}

function isShut({ state }: Opening): boolean {
  return state === "closed" || state === "unsafe";
}

/** Milliseconds until the first of several moments to come; none when all have passed. */
export function untilNextOf(moments: readonly (string | null | undefined)[], now: number): number | undefined {
  const ahead = moments.map((moment) => Date.parse(moment ?? "") - now).filter((wait) => wait > 0);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** Whether staff's word that everything is posted still holds at a moment. */
export function isComplete({ state, recheck_by }: Completeness, now: number): boolean {
  return state === "confirmed" && Date.parse(recheck_by ?? "") > now;
}

/** The sentences as a list. */
export function sentencesOf(texts: SaidTexts | undefined): readonly SaidText[] {
  if (!texts) return [];
  return "text" in texts ? [texts] : texts;
}
