import { LocalMetric } from "./metric";
import type { NearShelter, PackMetadata, Point } from "./types";

/** Sites named in an answer. */
const MOST_SITES = 3;
/** Planning speed on foot in metres per minute: 60 m/min of adults, times 0.8 at night. */
const WALK_M_PER_MIN = 48;

/** The nearest sites recommended for every one of the hazards and not known to be closed; the first hazard names them. */
export function nearestSites(
  metadata: PackMetadata,
  kinds: readonly string[],
  point: Point,
  notOpen: ReadonlySet<string> = new Set(),
): NearShelter[] {
  const metric = new LocalMetric(point);
  const found = metadata.shelters.features.flatMap((site): NearShelter[] => {
    const judged = kinds.map((kind) => site.properties.hazards?.find((hazard) => hazard.kind === kind));
    const [lon, lat] = site.geometry.coordinates;
    const [status] = judged;
    if (notOpen.has(site.properties.id)) return [];
    if (!status || judged.some((one) => !one?.recommended) || lon === undefined || lat === undefined) return [];
    const distance_m = Math.round(metric.distance([lon, lat]));
    return [
      {
        id: site.properties.id,
        name: site.properties.name,
        distance_m,
        walk_min: Math.ceil(distance_m / WALK_M_PER_MIN),
        hazard: status.kind,
        recommended: true,
        in_zone: status.in_zone,
        near_zones: judged.flatMap((one) => (one?.near_zone ? [one.kind] : [])),
        known_flooded: site.properties.known_flooded,
      },
    ];
  });
  found.sort((one, other) => one.distance_m - other.distance_m || (one.id < other.id ? -1 : 1));
  return found.slice(0, MOST_SITES);
}
