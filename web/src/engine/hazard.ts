import type { Ground } from "./ground";
import { covers } from "./polygon";
import type { Area } from "./tile";
import type { HazardAnswer, Knowledge, Layer, Near, Zone } from "./types";

/** A point while it is being answered for. */
export interface Asked {
  readonly ground: Ground;
  readonly inside_city: boolean;
  /** Today in Japan, `YYYY-MM-DD`; empty when it does not matter. */
  readonly today: string;
}

/** Landslide phenomena by their number, from 1. Source: 国土数値情報 A33_001. */
export const PHENOMENA = ["steep_slope", "debris_flow", "slow_landslide"];

/** What is known of one hazard kind at the point. */
export function hazardAnswer(asked: Asked, layers: readonly Layer[], kind: string): HazardAnswer {
  const answer: HazardAnswer = { kind, zones: [], near: null, knowledge: [] };
  // a layer whose manifest could not be read may be of any kind
  const own = layers.filter(({ role, kind: its }) => !role || (role === "hazard" && its === kind));
  for (const layer of own) {
    if (layer.status === "data") askLayer(asked, layer, answer);
    else answer.knowledge.push({ state: "no_data", layer: layer.id });
  }
  if (own.length === 0) answer.knowledge.push({ state: "no_data" });
  if (!asked.inside_city) answer.knowledge.push({ state: "not_surveyed", what: "outside_city" });
  return answer;
}

function askLayer(asked: Asked, layer: Layer, answer: HazardAnswer): void {
  const zone = worstOf(layer, asked.ground.at(layer.id));
  const near = nearOf(asked.ground, layer, zone?.rank ?? 0);
  if (near) answer.near = answer.near ? joined(answer.near, near) : near;
  if (zone) answer.zones.push(zone);
  answer.knowledge.push(...knowledge(asked, layer, zone !== undefined));
}

/** The worst of the areas that hold the point, with the names of all of them. */
function worstOf(layer: Layer, areas: readonly Area[]): Zone | undefined {
  const [first] = areas;
  if (!first) return undefined;
  return zoneOf(layer, rankOf(layer, areas), areas);
}

/** The worst rank; a place of overtopping flow (1) and of bank erosion (2) has the rank of both (3). */
function rankOf(layer: Layer, areas: readonly Area[]): number {
  const ranks = new Set(areas.map(({ rank }) => rank));
  return layer.scheme === "collapse" && ranks.size > 1 ? 3 : Math.max(...ranks);
}

function zoneOf(layer: Layer, rank: number, areas: readonly Area[]): Zone {
  const entry = layer.legend?.find((one) => one.rank === rank);
  const phenomena = PHENOMENA.filter((_, i) => areas.some(({ phenomenon }) => phenomenon === i + 1));
  return {
    layer: layer.id,
    attribute: layer.attribute ?? "zone",
    scheme: layer.scheme ?? "",
    rank,
    code: entry?.code ?? "",
    ...(layer.attribute === "depth" ? { depth_m: { min: entry?.min_m ?? 0, max: entry?.max_m ?? null } } : {}),
    ...(layer.attribute === "duration" ? { duration_h: { min: entry?.min_h ?? 0, max: entry?.max_h ?? null } } : {}),
    ...(phenomena.length > 0 ? { phenomena } : {}),
    rivers: [...new Set(areas.flatMap(({ rivers }) => rivers))].sort(),
    scenario: layer.scenario ?? null,
    source: layer.source?.credit ?? "",
    edition: layer.source?.edition ?? "",
  };
}

/** The worst zone within reach that is worse than here; of equal ones the nearest. */
function nearOf(ground: Ground, layer: Layer, here: number): Near | undefined {
  const found = ground.near(layer.id, ({ rank }) => rank > here);
  found.sort((one, other) => other.area.rank - one.area.rank || one.distance_m - other.distance_m);
  const [best] = found;
  if (!best) return undefined;
  return {
    within_m: ground.within_m,
    distance_m: Math.round(best.distance_m * 10) / 10,
    zone: zoneOf(layer, best.area.rank, [best.area]),
  };
}

/** The most telling zone first: depth and zones before collapse before duration. */
function joined(one: Near, other: Near): Near {
  const [first, second] = tellsMore(other.zone, one.zone) ? [other, one] : [one, other];
  return { ...first, more: [...(one.more ?? []), second.zone] };
}

function tellsMore(one: Zone, other: Zone): boolean {
  const order = ({ attribute }: Zone) => ["collapse", "duration"].indexOf(attribute) + 1;
  return order(one) === order(other) ? isWorse(one, other) : order(one) < order(other);
}

/** Depths are compared in metres: the same number is another depth in another scheme. */
function isWorse(one: Zone, other: Zone): boolean {
  if (one.scheme === other.scheme) return one.rank > other.rank;
  if (!one.depth_m || !other.depth_m) return false;
  const [a, b] = [one.depth_m, other.depth_m];
  const from = (a.min ?? 0) - (b.min ?? 0);
  return from > 0 || (from === 0 && (a.max ?? Infinity) > (b.max ?? Infinity));
}

function knowledge({ ground, inside_city, today }: Asked, layer: Layer, drawn: boolean): Knowledge[] {
  const named = { layer: layer.id, attribute: layer.attribute ?? "zone" };
  const found: Knowledge[] = [];
  const outside = layer.surveyed !== undefined && !covers(layer.surveyed, ground.point);
  if (drawn) found.push({ state: "drawn", ...named });
  else if (outside) found.push({ state: "not_surveyed", what: "outside_survey", layer: layer.id });
  else if (inside_city) found.push({ state: "no_zone_shown", ...named, covers: layer.covers?.what ?? [] });
  for (const what of layer.covers?.gaps ?? []) found.push({ state: "not_surveyed", what, layer: layer.id });
  const { stale_after } = layer;
  if (stale_after && today > stale_after) found.push({ state: "stale", layer: layer.id, since: stale_after });
  return found;
}
