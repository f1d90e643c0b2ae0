import type { Map as LibreMap } from "maplibre-gl";
import { fillsZones, zoneOpacity } from "./style";

const ID = "base-map";

/** 地理院タイル 淡色地図. Source: maps.gsi.go.jp/development/ichiran.html, zooms 2–18. */
const TILES = "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png";

/** Shows or hides the national survey's pale map under everything; its requests tell where one looks. */
export function showBaseMap(map: LibreMap, visible: boolean): void {
  for (const layer of map.getStyle().layers.filter(fillsZones)) {
    map.setPaintProperty(layer.id, "fill-opacity", zoneOpacity(visible));
  }
  if (!visible) {
    if (map.getLayer(ID)) map.removeLayer(ID);
    if (map.getSource(ID)) map.removeSource(ID);
    return;
  }
  if (map.getSource(ID)) return;
  map.addSource(ID, { type: "raster", tiles: [TILES], tileSize: 256, minzoom: 2, maxzoom: 18 });
  const first = map.getStyle().layers.find(({ type }) => type !== "background");
  map.addLayer({ id: ID, type: "raster", source: ID, paint: { "raster-opacity": 0.9 } }, first?.id);
}
