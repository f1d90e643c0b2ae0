import { advise } from "./advice";
import { Ground } from "./ground";
import type { Pack } from "./pack";
import { nearestSites } from "./shelters";
import type { InForce } from "./situation";
import type { Area } from "./tile";
import type { Answer, HazardAnswer, Household, Knowledge, Layer, Point, Zone } from "./types";

/** What a question may say beside the point. */
export interface Question {
  readonly accuracy_m?: number;
  readonly household?: Household;
  readonly inForce?: InForce;
  /** Today's date in Japan, `YYYY-MM-DD`; decides what is out of date. */
  readonly today?: string;
}

/** Answers at a point from the pack alone; the same JSON as the server's answer. */
export async function answerAt(pack: Pack, point: Point, question: Question = {}): Promise<Answer> {
  const { metadata } = pack;
  const accuracy_m = question.accuracy_m ?? 0;
  const within_m = Math.max(metadata.advice.derivation.near_m, accuracy_m);
  const ground = await Ground.around(pack, point, within_m);
  const boundary = metadata.layers.find(({ role, status }) => role === "boundary" && status === "data");
  const hazards = metadata.hazards.map((kind) => hazardAnswer(ground, metadata.layers, kind));
  return {
    point,
    inside_city: !boundary || ground.at(boundary.id).length > 0,
    accuracy_m,
    hazards,
    advice: advise(metadata.advice, hazards, question.household, question.inForce),
    shelters: nearestSites(metadata, metadata.hazards[0] ?? "flood", point),
  };
}

function hazardAnswer(ground: Ground, layers: readonly Layer[], kind: string): HazardAnswer {
  const own = layers.filter((layer) => layer.role === "hazard" && layer.kind === kind);
  const loaded = own.filter(({ status }) => status === "data");
  const zones = loaded.flatMap((layer) => zoneOf(layer, ground.at(layer.id)) ?? []);
  const near = loaded.flatMap((layer) => {
    const here = zones.find((zone) => zone.layer === layer.id)?.rank ?? 0;
    return zoneOf(layer, ground.near(layer.id, ({ rank }) => rank > here)) ?? [];
  });
  const worst = near[0];
  return {
    kind,
    zones,
    near: worst ? { within_m: ground.within_m, zone: worst } : null,
    knowledge: own.flatMap((layer) => knowledgeOf(layer, zones)),
  };
}

/** The worst of several areas of one layer, with the rivers of all of them. */
function zoneOf(layer: Layer, areas: readonly Area[]): Zone | undefined {
  if (areas.length === 0) return undefined;
  const worst = areas.reduce((one, other) => (other.rank > one.rank ? other : one));
  const entry = layer.legend?.find(({ rank }) => rank === worst.rank);
  return {
    layer: layer.id,
    attribute: layer.attribute ?? "zone",
    scheme: layer.scheme ?? "",
    rank: worst.rank,
    ...(layer.attribute === "depth" ? { depth_m: { min: entry?.min_m ?? 0, max: entry?.max_m ?? null } } : {}),
    ...(worst.phenomenon === undefined ? {} : { phenomenon: worst.phenomenon }),
    rivers: [...new Set(areas.flatMap(({ rivers }) => rivers))].sort(),
    scenario: layer.scenario ?? null,
    source: layer.source?.credit ?? "",
    edition: layer.source?.edition ?? "",
  };
}

function knowledgeOf(layer: Layer, zones: readonly Zone[]): Knowledge[] {
  if (layer.status !== "data") return [{ state: "no_data", layer: layer.id }];
  const drawn = zones.some((zone) => zone.layer === layer.id);
  const first: Knowledge = drawn
    ? { state: "drawn", layer: layer.id }
    : { state: "no_zone_shown", layer: layer.id, covers: layer.covers?.what ?? [] };
  const gaps = (layer.covers?.gaps ?? []).map((what): Knowledge => ({ state: "not_surveyed", what, layer: layer.id }));
  return [first, ...gaps];
}
