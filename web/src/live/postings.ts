/** A sentence of the server in the language that was asked for. */
export interface SaidText {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
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

/** What is known of a shelter at a moment: a state that nobody confirmed in time is not known. */
export function openingState(opening: Opening | null | undefined, now: number): Opening["state"] | "unknown" {
  if (!opening || !(Date.parse(opening.recheck_by) > now)) return "unknown";
  return opening.state;
}

/** The ids of sites that are known at a moment to be closed or unusable. */
export function notOpen(openings: OpeningsById | undefined, now: number): ReadonlySet<string> {
  const shut = (opening: Opening) => ["closed", "unsafe"].includes(openingState(opening, now));
  return new Set([...(openings ?? [])].flatMap(([id, opening]) => (shut(opening) ? [id] : [])));
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
