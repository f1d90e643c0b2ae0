import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import type { Point } from "./types";

/** The zoom whose tiles carry the survey's own detail. */
export const DETAIL_ZOOM = 14;
/** Tile units along one side. */
export const EXTENT = 4096;

/** One ring in tile units: x, y, x, y, …, closed. */
export type Ring = Float64Array;

/** A polygon part of one feature, with what the tile says of it. */
export interface Area {
  readonly rings: readonly Ring[];
  readonly bounds: readonly [number, number, number, number];
  readonly rank: number;
  readonly phenomenon?: number;
  readonly rivers: readonly string[];
}

/** The areas of every polygon layer of one tile, by layer id. */
export type TileAreas = ReadonlyMap<string, readonly Area[]>;

/** A place on the Web Mercator grid of the detail zoom, in tiles. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** Projects a point to the grid of the detail zoom. */
export function toGrid([lon, lat]: Point): GridPoint {
  const side = 2 ** DETAIL_ZOOM;
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * side,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side,
  };
}

/** Decodes the polygons of one tile. */
export function decodeTile(bytes: ArrayBuffer): TileAreas {
  const tile = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return new Map(Object.entries(tile.layers).map(([id, layer]) => [id, layerAreas(layer)]));
}

function layerAreas(layer: VectorTileLayer): Area[] {
  const areas: Area[] = [];
  for (let i = 0; i < layer.length; i += 1) {
    const feature = layer.feature(i);
    if (feature.type !== 3) continue;
    const rings = feature.loadGeometry().map((ring) => flatten(ring, EXTENT / layer.extent));
    const { rank, phenomenon, rivers } = feature.properties;
    for (const part of splitPolygons(rings)) {
      areas.push({
        rings: part,
        bounds: boundsOf(part[0] ?? new Float64Array()),
        rank: Number(rank ?? 1),
        ...(phenomenon === undefined ? {} : { phenomenon: Number(phenomenon) }),
        rivers: typeof rivers === "string" && rivers ? rivers.split(";") : [],
      });
    }
  }
  return areas;
}

function flatten(ring: readonly { x: number; y: number }[], scale: number): Ring {
  const flat = new Float64Array(ring.length * 2);
  ring.forEach((point, i) => {
    flat[2 * i] = point.x * scale;
    flat[2 * i + 1] = point.y * scale;
  });
  return flat;
}

/** In MVT 2.1 a ring with positive area (y down) starts a new polygon; the others are its holes. */
function splitPolygons(rings: readonly Ring[]): Ring[][] {
  const parts: Ring[][] = [];
  for (const ring of rings) {
    const area = signedArea(ring);
    if (area === 0) continue;
    const last = parts.at(-1);
    if (area > 0 || !last) parts.push([ring]);
    else last.push(ring);
  }
  return parts;
}

function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    sum += at(ring, i) * at(ring, i + 3) - at(ring, i + 2) * at(ring, i + 1);
  }
  return sum / 2;
}

function boundsOf(ring: Ring): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    bounds[0] = Math.min(bounds[0], at(ring, i));
    bounds[1] = Math.min(bounds[1], at(ring, i + 1));
    bounds[2] = Math.max(bounds[2], at(ring, i));
    bounds[3] = Math.max(bounds[3], at(ring, i + 1));
  }
  return bounds;
}

/** A coordinate of a ring; the callers stay inside its length. */
export function at(ring: Ring, index: number): number {
  return ring[index] as number;
}
