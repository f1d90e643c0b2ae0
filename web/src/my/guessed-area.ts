import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import type { Place } from "../search/gazetteer";
import type { Area } from "./area";

/** Farther away than this a place tells nothing of the district a point is in. */
const REACH_M = 3000;

/** The area of the nearest place whose district is known: only ever a guess, borders are not in the data. */
export function guessedArea(places: readonly Place[], point: Point): Area | undefined {
  const metric = new LocalMetric(point);
  let least = REACH_M;
  let found: Place | undefined;
  for (const place of places) {
    if (place.kind !== "town" || !place.district) continue;
    const distance = metric.distance([place.lon, place.lat]);
    if (distance < least) [least, found] = [distance, place];
  }
  return found?.district ? { district: found.district } : undefined;
}
