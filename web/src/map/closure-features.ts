import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import { type ClosureFeature, type ClosureProperties, closureState } from "../live/postings";
import type { ClosureLook, ClosureSign } from "./closure-image";

/** What the map draws of a closure. */
export interface DrawnClosure {
  readonly id: string;
  readonly sign: ClosureSign;
  readonly look: ClosureLook;
  /** Along the line, against it, or neither. */
  readonly arrow: "forward" | "backward" | "none";
  /** Stands above others with a smaller number. */
  readonly rank: number;
}

/** Restrictions that leave a way through. */
const LIMITED: ReadonlySet<string> = new Set(["alternating", "lane_restriction", "width_reduction", "one_way", "speed", "chain"]);

type Drawn = GeoJSON.Feature<GeoJSON.Point | GeoJSON.LineString, DrawnClosure>;

/** The lines of the closures that hold at a moment, or may; lifted ones have none. */
export function closureLines(closures: readonly ClosureFeature[], now: number): Drawn[] {
  return shown(closures, now).flatMap(({ geometry, properties }) =>
    geometry.type === "LineString" ? [{ type: "Feature" as const, geometry, properties: drawn(properties, now) }] : [],
  );
}

/** The place of each closure's sign: the point itself, or the middle of its line. */
export function closureSigns(closures: readonly ClosureFeature[], now: number): Drawn[] {
  return shown(closures, now).map(({ geometry, properties }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [...signPlace(geometry)] },
    properties: drawn(properties, now),
  }));
}

function shown(closures: readonly ClosureFeature[], now: number): ClosureFeature[] {
  return closures.filter(({ properties }) => closureState(properties, now) !== "lifted");
}

function drawn(properties: ClosureProperties, now: number): DrawnClosure {
  const { id, restriction, direction } = properties;
  const sign: ClosureSign = LIMITED.has(restriction) ? "limited" : "closed";
  const look: ClosureLook = closureState(properties, now) === "in_force" ? "certain" : "uncertain";
  const rank = (sign === "closed" ? 2 : 0) + (look === "certain" ? 1 : 0);
  return { id, sign, look, rank, arrow: direction === "both" ? "none" : direction };
}

/** Where the sign of a closure stands. */
export function signPlace(geometry: GeoJSON.Point | GeoJSON.LineString): Point {
  if (geometry.type === "Point") return pointOf(geometry.coordinates);
  const line = geometry.coordinates.map(pointOf);
  const metric = new LocalMetric(line[0] ?? [0, 0]);
  const lengths = line.slice(1).map((to, i) => between(metric, line[i] ?? to, to));
  let left = lengths.reduce((sum, one) => sum + one, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (from && to && left <= length) return length === 0 ? from : along(from, to, left / length);
    left -= length;
  }
  return line.at(-1) ?? [0, 0];
}

function pointOf([lon = 0, lat = 0]: readonly number[]): Point {
  return [lon, lat];
}

function between({ mPerLon, mPerLat }: LocalMetric, from: Point, to: Point): number {
  return Math.hypot((to[0] - from[0]) * mPerLon, (to[1] - from[1]) * mPerLat);
}

function along(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
