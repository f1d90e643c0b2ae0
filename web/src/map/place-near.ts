import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";
import type { Gazetteer, Place } from "../search/gazetteer";

/** How far from a named place "near" is still said, in metres: what people know best comes first. */
const REACH_M: readonly Readonly<Record<string, number>>[] = [
  { station: 300, office: 300, facility: 300, bridge: 150 },
  { bus_stop: 100 },
];

/** The named place that tells best where a point is; kinds that are areas never do. */
export function placeNear(gazetteer: Gazetteer | undefined, point: Point): Place | undefined {
  const metric = new LocalMetric(point);
  for (const reach of REACH_M) {
    let least = 1;
    let found: Place | undefined;
    for (const place of gazetteer?.places ?? []) {
      const most = reach[place.kind];
      if (most === undefined) continue;
      const share = metric.distance([place.lon, place.lat]) / most;
      if (share < least) [least, found] = [share, place];
    }
    if (found) return found;
  }
  return undefined;
}
