import { LocalMetric } from "./metric";
import type { NearShelter, PackMetadata, Point } from "./types";

/** Sites named in an answer. */
const MOST_SITES = 3;
/** Metres a grown person walks in a minute on a way that is not straight. */
const WALK_M_PER_MIN = 50;

/** The nearest sites recommended for a hazard. */
export function nearestSites(metadata: PackMetadata, kind: string, point: Point): NearShelter[] {
  const metric = new LocalMetric(point);
  const found = metadata.shelters.features.flatMap((site): NearShelter[] => {
    const status = site.properties.hazards?.find((hazard) => hazard.kind === kind);
    const [lon, lat] = site.geometry.coordinates;
    if (!status?.recommended || lon === undefined || lat === undefined) return [];
    const distance_m = metric.distance([lon, lat]);
    return [
      {
        id: site.properties.id,
        name: site.properties.name,
        distance_m,
        walk_min: distance_m / WALK_M_PER_MIN,
        hazard: kind,
        recommended: true,
        in_zone: status.in_zone,
        known_flooded: site.properties.known_flooded,
      },
    ];
  });
  return found.sort((one, other) => one.distance_m - other.distance_m).slice(0, MOST_SITES);
}
