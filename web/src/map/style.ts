import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { PackMetadata } from "../engine/types";
import { PACK_SCHEME } from "./protocol";

/** The one source every vector layer of the style reads from: the pack on the device. */
export const PACK_SOURCE = "pack";

/** Where that source's tiles are. */
export const PACK_TILES = `${PACK_SCHEME}://{z}/{x}/{y}`;

/** Fetches the style of the page's language. */
export async function fetchStyle(url: string): Promise<StyleSpecification> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected a style at \`${url}\`, found status ${response.status}`);
  return (await response.json()) as StyleSpecification;
}

/**
 * Turns the server's style into one that reads only the pack: its vector sources become one, and
 * no address is left from which a tile, a glyph or a sprite could be asked for.
 */
export function onDevice(style: StyleSpecification, metadata: PackMetadata): StyleSpecification {
  const { glyphs: _glyphs, sprite: _sprite, sources, ...rest } = style;
  const vector = new Set(Object.keys(sources).filter((id) => sources[id]?.type === "vector"));
  const own = layersWithRole(metadata, "shelters");
  return {
    ...rest,
    sources: {
      [PACK_SOURCE]: {
        type: "vector",
        tiles: [PACK_TILES],
        minzoom: 5,
        maxzoom: 14,
        bounds: [...metadata.city.bounds],
      },
    },
    layers: style.layers.flatMap((layer) => {
      if (!("source" in layer) || typeof layer.source !== "string") return layer.type === "background" ? layer : [];
      if (!vector.has(layer.source) || own.has(sourceLayer(layer) ?? "")) return [];
      return { ...layer, source: PACK_SOURCE } as LayerSpecification;
    }),
  };
}

/** How much of a base map shows through the zones. */
const OVER_BASE_MAP = 0.65;

/** Zones in the legend's own colours; they only let something through where a base map lies below. */
export function zoneOpacity(hasBaseMap: boolean): number {
  return hasBaseMap ? OVER_BASE_MAP : 1;
}

/** Whether a style layer fills the zones of a hazard. */
export function fillsZones(layer: LayerSpecification): boolean {
  const about = layer.metadata as { "michi:role"?: string } | undefined;
  return layer.type === "fill" && about?.["michi:role"] === "hazard";
}

/** The layer of the pack a style layer draws. */
export function sourceLayer(layer: LayerSpecification): string | undefined {
  return "source-layer" in layer ? layer["source-layer"] : undefined;
}

function layersWithRole(metadata: PackMetadata, role: string): Set<string> {
  return new Set(metadata.layers.filter((layer) => layer.role === role).map(({ id }) => id));
}
