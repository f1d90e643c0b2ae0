import { at, type Area, type Ring } from "./tile";
import type { MultiPolygon, Point } from "./types";

/** Whether the point is in the area; its edge, and the edge of a hole, count as inside. */
export function contains(area: Area, x: number, y: number): boolean {
  const [west, north, east, south] = area.bounds;
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  for (const ring of area.rings) {
    const found = crossings(ring, x, y);
    if (found === "edge") return true;
    if (found % 2 === 1) inside = !inside;
  }
  return inside;
}

/** Whether the point, in degrees, is in one of the parts; edges count as inside. */
export function covers(area: MultiPolygon, [lon, lat]: Point): boolean {
  return area.coordinates.some((rings) => {
    const part = rings.map((ring) => Float64Array.from(ring.flat()));
    return contains({ rings: part, bounds: [-180, -90, 180, 90], rank: 0, rivers: [] }, lon, lat);
  });
}

function crossings(ring: Ring, x: number, y: number): number | "edge" {
  let count = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const x1 = at(ring, i);
    const y1 = at(ring, i + 1);
    const x2 = at(ring, i + 2);
    const y2 = at(ring, i + 3);
    const side = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    if (side === 0 && between(x, x1, x2) && between(y, y1, y2)) return "edge";
    if (y1 > y !== y2 > y && side > 0 === y2 > y1) count += 1;
  }
  return count;
}

function between(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

/** Metres of one tile unit, east and south. */
export interface UnitMetres {
  readonly unitX: number;
  readonly unitY: number;
}

/** Distance in metres from the point to the area, 0 inside, `Infinity` beyond `limit` metres. */
export function distance(area: Area, x: number, y: number, unit: UnitMetres, limit: number): number {
  const [west, north, east, south] = area.bounds;
  const dx = Math.max(west - x, 0, x - east) * unit.unitX;
  const dy = Math.max(north - y, 0, y - south) * unit.unitY;
  if (Math.hypot(dx, dy) > limit) return Infinity;
  if (contains(area, x, y)) return 0;
  let least = Infinity;
  for (const ring of area.rings) least = Math.min(least, ringDistance(ring, x, y, unit));
  return least <= limit ? least : Infinity;
}

function ringDistance(ring: Ring, x: number, y: number, { unitX, unitY }: UnitMetres): number {
  let least = Infinity;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const x1 = (at(ring, i) - x) * unitX;
    const y1 = (at(ring, i + 1) - y) * unitY;
    const ex = (at(ring, i + 2) - at(ring, i)) * unitX;
    const ey = (at(ring, i + 3) - at(ring, i + 1)) * unitY;
    const length = ex * ex + ey * ey;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * ex + y1 * ey) / length));
    least = Math.min(least, Math.hypot(x1 + along * ex, y1 + along * ey));
  }
  return least;
}
