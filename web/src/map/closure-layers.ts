import type { GeoJSONSource, LayerSpecification, Map as LibreMap, MapMouseEvent } from "maplibre-gl";
import type { ClosureFeature } from "../live/postings";
import { closureLines, closureSigns } from "./closure-features";
import { CLOSURE_RED, type ClosureLook, type ClosureSign, arrowImage, closureImage } from "./closure-image";

const LINES = "closure-lines";
const SIGNS = "closure-signs";
/** The layers from below to above; nothing else on the map stands over them. */
const LAYERS = ["closure-casing", "closure-certain", "closure-uncertain", "closure-arrow", "closure-sign"] as const;

/** Adds the closures to the map, above everything else; none are known yet. */
export function addClosures(map: LibreMap): void {
  for (const sign of ["closed", "limited"] as const satisfies readonly ClosureSign[]) {
    for (const look of ["certain", "uncertain"] as const satisfies readonly ClosureLook[]) {
      map.addImage(`closure-${sign}-${look}`, closureImage(sign, look), { pixelRatio: 3 });
    }
  }
  map.addImage("closure-arrow", arrowImage(), { pixelRatio: 3 });
  const data = collection([]);
  map.addSource(LINES, { type: "geojson", data });
  map.addSource(SIGNS, { type: "geojson", data });
  for (const layer of layers()) map.addLayer(layer);
}

/** Draws these closures as they are at a moment. */
export function setClosures(map: LibreMap, closures: readonly ClosureFeature[], now: number): void {
  map.getSource<GeoJSONSource>(LINES)?.setData(collection(closureLines(closures, now)));
  map.getSource<GeoJSONSource>(SIGNS)?.setData(collection(closureSigns(closures, now)));
  raiseClosures(map);
}

/** Brings the closures above what was added since. */
export function raiseClosures(map: LibreMap): void {
  for (const id of LAYERS) if (map.getLayer(id)) map.moveLayer(id);
}

/** Shows or hides them. */
export function showClosures(map: LibreMap, visible: boolean): void {
  for (const id of LAYERS) if (map.getLayer(id)) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
}

/** The closure under a press: its sign first, then its line. */
export function pressedClosure(map: LibreMap, { point: { x, y } }: MapMouseEvent): string | undefined {
  for (const [id, pad] of [["closure-sign", 6], ["closure-casing", 8]] as const) {
    if (!map.getLayer(id)) return undefined;
    const area: [[number, number], [number, number]] = [[x - pad, y - pad], [x + pad, y + pad]];
    const [found] = map.queryRenderedFeatures(area, { layers: [id] });
    if (found) return String(found.properties.id);
  }
  return undefined;
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** A width in pixels that grows from zoom 10 to zoom 16. */
function byZoom(at10: number, at16: number): never {
  return ["interpolate", ["linear"], ["zoom"], 10, at10, 16, at16] as never;
}

function layers(): LayerSpecification[] {
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const looks = (look: ClosureLook) => ["==", ["get", "look"], look] as never;
  const red = { "line-color": CLOSURE_RED, "line-width": byZoom(3.5, 8) };
  return [
    { id: LAYERS[0], type: "line", source: LINES, layout: round, paint: { "line-color": "#fff", "line-width": byZoom(6.5, 13) } },
    { id: LAYERS[1], type: "line", source: LINES, filter: looks("certain"), layout: round, paint: red },
    { id: LAYERS[2], type: "line", source: LINES, filter: looks("uncertain"), paint: { ...red, "line-dasharray": [1.4, 1.1] } },
    {
      id: LAYERS[3],
      type: "symbol",
      source: LINES,
      filter: ["!=", ["get", "arrow"], "none"],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 70,
        "icon-image": "closure-arrow",
        "icon-rotate": ["case", ["==", ["get", "arrow"], "backward"], 180, 0],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    {
      id: LAYERS[4],
      type: "symbol",
      source: SIGNS,
      layout: {
        "icon-image": ["concat", "closure-", ["get", "sign"], "-", ["get", "look"]],
        "icon-size": byZoom(0.75, 1),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["get", "rank"],
      },
    },
  ];
}
