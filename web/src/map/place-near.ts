import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import type { Gazetteer, Place } from "../search/gazetteer";

/** How far from a named place "near" is still said, in metres; kinds people know best reach furthest. */
const REACH_M: Readonly<Record<string, number>> = { station: 200, facility: 200, bridge: 150, bus_stop: 100 };

/** The named place that tells best where a point is; kinds that are areas never do. */
export function placeNear(gazetteer: Gazetteer | undefined, point: Point): Place | undefined {
  const metric = new LocalMetric(point);
  let least = 1;
  let found: Place | undefined;
  for (const place of gazetteer?.places ?? []) {
    const reach = REACH_M[place.kind];
    if (reach === undefined) continue;
    const share = metric.distance([place.lon, place.lat]) / reach;
    if (share < least) [least, found] = [share, place];
  }
  return found;
}
