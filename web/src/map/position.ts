import type { GeoJSONSource, Map as LibreMap } from "maplibre-gl";
import { LocalMetric } from "../engine/metric";
import type { Point } from "../engine/types";

/** Where the device says it is, and how exactly. */
export interface Position {
  readonly point: Point;
  readonly accuracy_m: number;
}

/** Why there is no position, as the message says it. */
export type PositionFault = "denied" | "unavailable" | "unsupported";

const WAIT_MS = 15_000;

/** Asks the device where it is, once; only ever called from a press. */
export function findPosition(): Promise<Position | PositionFault> {
  if (!("geolocation" in navigator)) return Promise.resolve("unsupported");
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ point: [coords.longitude, coords.latitude], accuracy_m: coords.accuracy }),
      (error) => resolve(error.code === error.PERMISSION_DENIED ? "denied" : "unavailable"),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 0 },
    );
  });
}

const SOURCE = "position";
const CORNERS = 64;

/** Draws the position with the circle it may be anywhere in. */
export function showPosition(map: LibreMap, position: Position): void {
  const data = positionFeatures(position);
  const source = map.getSource<GeoJSONSource>(SOURCE);
  if (source) {
    source.setData(data);
    return;
  }
  map.addSource(SOURCE, { type: "geojson", data });
  const blue = "#0017c1";
  map.addLayer({
    id: "position-area",
    type: "fill",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": blue, "fill-opacity": 0.12, "fill-outline-color": blue },
  });
  map.addLayer({
    id: "position-dot",
    type: "circle",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-radius": 8, "circle-color": blue, "circle-stroke-color": "#fff", "circle-stroke-width": 3 },
  });
}

function positionFeatures({ point, accuracy_m }: Position): GeoJSON.FeatureCollection {
  const [lon, lat] = point;
  const { mPerLon, mPerLat } = new LocalMetric(point);
  const ring = Array.from({ length: CORNERS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [lon + (accuracy_m * Math.cos(turn)) / mPerLon, lat + (accuracy_m * Math.sin(turn)) / mPerLat];
  });
  const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry });
  return {
    type: "FeatureCollection",
    features: [
      feature({ type: "Polygon", coordinates: [ring] }),
      feature({ type: "Point", coordinates: [lon, lat] }),
    ],
  };
}
