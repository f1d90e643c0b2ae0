import type { AdviceTable, HazardAnswer, Household, Zone } from "./types";

/** Attribute values of one scope, as the table names them. */
export type Attributes = Record<string, string>;

/** What is in force while the advice is asked for; absent means no or none. */
export interface InForce {
  readonly too_late?: string;
  readonly typhoon?: string;
  readonly level?: string;
}

/** The attributes of every hazard kind, and of `alert`. */
export function situations(
  table: AdviceTable,
  hazards: readonly HazardAnswer[],
  household: Household,
  inForce: InForce,
): Map<string, Attributes> {
  const shared = { ...householdAttributes(table, household), ...inForceAttributes(inForce) };
  const zone = { in_zone: inZone(hazards), collapse_zone: collapseZone(hazards) };
  const scopes = new Map<string, Attributes>();
  for (const hazard of hazards) {
    scopes.set(hazard.kind, { ...shared, ...zone, ...hazardAttributes(table, hazard, household) });
  }
  scopes.set("alert", { ...shared, ...zone });
  return scopes;
}

function hazardAttributes(table: AdviceTable, hazard: HazardAnswer, household: Household): Attributes {
  const zones = zonesHereOrNear(hazard);
  const depth = greatestDepth(zones);
  return {
    zone: zoneState(hazard),
    coverage: coverage(hazard),
    depth_band: depthBand(table, hazard, depth),
    duration: duration(table, zones),
    landslide_zone: landslideZone(table, hazard, zones),
    living_floor_above_depth: aboveDepth(table, hazard, depth, household),
  };
}

/** Worse zones within the near distance count as if they were at the point. */
export function zonesHereOrNear(hazard: HazardAnswer): Zone[] {
  return hazard.near ? [...hazard.zones, hazard.near.zone, ...(hazard.near.more ?? [])] : hazard.zones;
}

function zoneState(hazard: HazardAnswer): string {
  if (zonesHereOrNear(hazard).length > 0) return "drawn";
  return hazard.knowledge.some(({ state }) => state === "no_zone_shown") ? "none" : "unknown";
}

const COVERAGE = [
  ["no_data", "no_data"],
  ["stale", "stale"],
  ["not_surveyed", "not_surveyed"],
  ["no_zone_shown", "surveyed"],
  ["drawn", "surveyed"],
] as const;

function coverage(hazard: HazardAnswer): string {
  const found = COVERAGE.find(([state]) => hazard.knowledge.some((known) => known.state === state));
  return found?.[1] ?? "no_data";
}

/** The greatest depth in metres; `Infinity` when open, `undefined` without a depth zone. */
function greatestDepth(zones: readonly Zone[]): number | undefined {
  const depths = zones.filter(({ attribute }) => attribute === "depth").map((zone) => zone.depth_m?.max ?? Infinity);
  return depths.length > 0 ? Math.max(...depths) : undefined;
}

function depthBand(table: AdviceTable, hazard: HazardAnswer, depth: number | undefined): string {
  if (zoneState(hazard) !== "drawn") return "none";
  if (depth === undefined) return "unknown";
  const bands = table.derivation.depth_bands;
  return bands.find(({ max_m }) => max_m === null || depth <= max_m)?.band ?? "unknown";
}

function duration(table: AdviceTable, zones: readonly Zone[]): string {
  const ranks = zones.filter(({ attribute }) => attribute === "duration").map(({ rank }) => rank);
  if (ranks.length === 0) return "unknown";
  return ranks.every((rank) => table.derivation.short_duration_ranks.includes(rank)) ? "under_72h" : "72h_or_more";
}

function collapseZone(hazards: readonly HazardAnswer[]): string {
  const flood = hazards.find(({ kind }) => kind === "flood");
  if (!flood) return "unknown";
  if (zonesHereOrNear(flood).some(({ attribute }) => attribute === "collapse")) return "yes";
  const looked = flood.knowledge.some((known) => known.state === "no_zone_shown" && known.attribute === "collapse");
  return looked ? "no" : "unknown";
}

function landslideZone(table: AdviceTable, hazard: HazardAnswer, zones: readonly Zone[]): string {
  if (hazard.kind !== "landslide" || zones.length === 0) return "none";
  const { yellow } = table.derivation.landslide_ranks;
  const isRed = (zone: Zone) => zone.scheme !== "sediment" || !yellow.includes(zone.rank);
  return zones.some(isRed) ? "red" : "yellow";
}

function inZone(hazards: readonly HazardAnswer[]): string {
  const states = hazards.map(zoneState);
  if (states.includes("drawn")) return "yes";
  const gap = hazards.some((hazard) => coverage(hazard) !== "surveyed");
  return states.includes("unknown") || gap ? "unknown" : "no";
}

function aboveDepth(
  table: AdviceTable,
  hazard: HazardAnswer,
  depth: number | undefined,
  household: Household,
): string {
  if (zoneState(hazard) !== "drawn") return "yes";
  const { floor } = levels(household);
  if (depth === undefined || floor === undefined) return "unknown";
  return baseHeight(table, floor) >= depth ? "yes" : "no";
}

/** Height of a floor's base in metres; above the last one listed, one storey more each. */
function baseHeight(table: AdviceTable, floor: number): number {
  const listed = table.floors.find((entry) => entry.floor === floor);
  if (listed) return listed.base_m;
  const last = table.floors.at(-1);
  return last ? last.base_m + (floor - last.floor) * table.derivation.storey_m : 0;
}

/** The living floor is at most the storeys; storeys not said are the living floor. */
function levels(household: Household): { floor?: number; storeys?: number } {
  const { living_floor: floor, storeys } = household;
  if (floor === undefined) return storeys === undefined ? {} : { storeys };
  return { floor: Math.min(floor, storeys ?? floor), storeys: storeys ?? floor };
}

function householdAttributes(table: AdviceTable, household: Household): Attributes {
  const { floor, storeys } = levels(household);
  const { floor_plus, high_rise_storeys } = table.derivation;
  const number = (value: number | undefined) => {
    if (value === undefined) return "unknown";
    return value >= floor_plus ? `${floor_plus}_plus` : String(value);
  };
  const tall = storeys === undefined ? "unknown" : storeys >= high_rise_storeys ? "high_rise" : "other";
  return {
    living_floor: number(floor),
    storeys: number(storeys),
    building: tall,
    basement: household.basement ?? (floor === undefined ? "unknown" : "no"),
    structure: household.structure ?? "unknown",
    can_endure: household.can_endure ?? "unknown",
    needs_help: household.needs_help ?? "unknown",
    safe_relatives: household.safe_relatives ?? "unknown",
  };
}

function inForceAttributes({ too_late = "no", typhoon = "no", level = "none" }: InForce): Attributes {
  return { too_late, typhoon, level };
}
