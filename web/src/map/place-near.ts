import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import type { Gazetteer, Place } from "../search/gazetteer";

/** Metres within which a named place helps to tell where a point is. */
const NEAR_M = 150;
/** Kinds whose place is a point, not the middle of an area. */
const POINT_KINDS = new Set(["facility", "station", "bus_stop", "bridge"]);

/** The named place closest to a point, if one is close enough to name it by. */
export function placeNear(gazetteer: Gazetteer | undefined, point: Point): Place | undefined {
  const metric = new LocalMetric(point);
  let least = NEAR_M;
  let found: Place | undefined;
  for (const place of gazetteer?.places ?? []) {
    if (!POINT_KINDS.has(place.kind)) continue;
    const far = metric.distance([place.lon, place.lat]);
    if (far < least) [least, found] = [far, place];
  }
  return found;
}
