import type { Names } from "../text/names";

/** Longitude, latitude in degrees. */
export type Point = readonly [number, number];

/** A depth range in metres; an open end is absent. */
export interface DepthRange {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** A range of hours; an open end is absent. */
export type DurationRange = DepthRange;

/** A hazard zone at or near a point, with where it comes from. */
export interface Zone {
  layer: string;
  attribute: string;
  scheme: string;
  rank: number;
  code: string;
  depth_m?: DepthRange;
  duration_h?: DurationRange;
  phenomena?: string[];
  rivers: string[];
  scenario: string | null;
  source: string;
  edition: string;
}

/** A worse zone near a point, and those of further layers of its hazard. */
export interface Near {
  within_m: number;
  distance_m: number;
  zone: Zone;
  more?: Zone[];
}

/** One thing that is known, or known to be unknown, about a hazard at a point. */
export interface Knowledge {
  state: "drawn" | "no_zone_shown" | "not_surveyed" | "no_data" | "stale";
  layer?: string;
  attribute?: string;
  covers?: readonly string[];
  what?: string;
  since?: string;
}

/** What is known of one hazard kind at a point. */
export interface HazardAnswer {
  kind: string;
  zones: Zone[];
  near: Near | null;
  knowledge: Knowledge[];
}

/** When to leave: the household's alert level, and the earlier one of those who need time. */
export interface Timing {
  level: number;
  needs_time_level: number;
}

/** The outcome of one hazard kind, or of what is in force (`alert`). */
export interface Decision {
  hazard: string;
  outcome: string;
  rules: string[];
  when: Timing | null;
  notes: string[];
  /** Whether a worse zone near the point was counted as if it were here. */
  by_near: boolean;
}

/** What to do, and which rules say so. */
export interface Advice {
  outcome: string;
  by: Decision[];
  rules: string[];
  when: Timing | null;
}

/** An evacuation site near the point. */
export interface NearShelter {
  id: string;
  name: Names;
  distance_m: number;
  walk_min: number;
  hazard: string;
  recommended: boolean;
  in_zone: boolean | null;
  /** The hazards asked for that have a zone within 50 m of it. */
  near_zones: string[];
  known_flooded: boolean;
}

/** The answer at a point: the same JSON as `GET /api/v1/risk`. */
export interface Answer {
  point: Point;
  inside_city: boolean;
  accuracy_m: number;
  hazards: HazardAnswer[];
  advice: Advice;
  shelters: NearShelter[];
}

/** What a household says of itself; absent means not said. */
export interface Household {
  readonly living_floor?: number;
  readonly storeys?: number;
  readonly structure?: "wood" | "robust";
  readonly basement?: "yes" | "no";
  readonly can_endure?: "yes" | "no";
  readonly needs_help?: "yes" | "no";
  readonly safe_relatives?: "yes" | "no";
}

/** One colour of a layer's legend. */
export interface LegendEntry {
  readonly rank: number;
  readonly min_m?: number | null;
  readonly max_m?: number | null;
  readonly hex?: string | null;
  readonly code: string;
  readonly min_h?: number | null;
  readonly max_h?: number | null;
  /** The phenomenon's number, where the colour depends on it. */
  readonly phenomenon?: number | null;
}

/** An area of any number of parts. Source: RFC 7946, 3.1.7. */
export interface MultiPolygon {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly (readonly (readonly Point[])[])[];
}

/** A layer as `/api/v1/layers` and the pack describe it. */
export interface Layer {
  readonly id: string;
  /** Null where the layer's manifest could not be read. */
  readonly role?: string | null;
  readonly kind?: string | null;
  readonly scenario?: string | null;
  readonly attribute?: string | null;
  readonly scheme?: string | null;
  readonly status: "data" | "no_data" | "error";
  readonly stale_after?: string | null;
  /** The area the survey looked at, where its source draws one. */
  readonly surveyed?: MultiPolygon;
  readonly legend?: readonly LegendEntry[];
  readonly covers?: {
    readonly what?: readonly string[];
    readonly gaps?: readonly string[];
    readonly exceptions?: readonly { readonly name: Names; readonly on?: string; readonly near?: Names }[];
  } | null;
  readonly source?: {
    readonly name?: string;
    readonly publisher?: string;
    readonly credit?: string;
    readonly edition?: string;
    readonly url?: string;
    readonly licence?: string;
  } | null;
  readonly official?: { readonly name?: string; readonly url?: string } | null;
}

/** A facility of `/api/v1/shelters`. */
export interface ShelterFeature {
  readonly type: "Feature";
  readonly id?: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly number[] };
  readonly properties: {
    readonly id: string;
    readonly name: Names;
    readonly address?: string;
    readonly roles: readonly { readonly role: string; readonly name?: string }[];
    readonly designated: Readonly<Record<string, boolean>> | null;
    readonly hazards?: readonly {
      readonly kind: string;
      readonly designated: boolean;
      readonly in_zone: boolean | null;
      readonly near_zone: boolean | null;
      readonly recommended: boolean;
    }[];
    readonly known_flooded: boolean;
  };
}

/** One row of the decision table; a note has no outcome. */
export interface Rule {
  readonly id: string;
  readonly hazards: readonly string[];
  readonly role: "rule" | "default" | "note";
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly outcome?: string;
}

/** The decision table, as served at `/api/v1/advice`. */
export interface AdviceTable {
  readonly version: string;
  readonly outcomes: readonly string[];
  readonly fallback: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly floors: readonly { readonly floor: number; readonly base_m: number }[];
  readonly derivation: {
    readonly near_m: number;
    readonly depth_bands: readonly { readonly band: string; readonly max_m: number | null }[];
    readonly storey_m: number;
    readonly floor_plus: number;
    readonly high_rise_storeys: number;
    readonly short_duration_ranks: readonly number[];
    readonly landslide_ranks: { readonly yellow: readonly number[]; readonly red: readonly number[] };
  };
  readonly timing: Timing & { readonly outcomes: readonly string[]; readonly at_once: readonly string[] };
  readonly rules: readonly Rule[];
}

/** The city as the pack names it. */
export interface City {
  readonly code?: string;
  readonly name: Names;
  readonly bounds: readonly [number, number, number, number];
  readonly center: Point;
  readonly [more: string]: unknown;
}

/** The `michi` member of the pack's metadata. */
export interface PackMetadata {
  readonly version: string;
  readonly city: City;
  readonly hazards: readonly string[];
  readonly layers: readonly Layer[];
  readonly advice: AdviceTable;
  readonly shelters: { readonly features: readonly ShelterFeature[] };
}
