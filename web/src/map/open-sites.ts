import type { GeoJSONSource, LayerSpecification, Map as LibreMap } from "maplibre-gl";
import type { PackMetadata } from "../engine/types";
import { type Opening, type OpeningsById, notOpen, openingState } from "../live/postings";
import type { Sentences } from "../sheet/sentences";
import { withoutRuby } from "../text/ruby";
import { SITE_COLOURS, shelterImage } from "./shelter-image";

/** The source of the open sites, and its layers: one site, or several as one with their number. */
export const OPEN_SITES = { source: "open-sites", single: "open-sites-single", group: "open-sites-group" } as const;
const GROUP_PX = 44;

/** The ids of the sites that are known at a moment to be open and to let people in. */
export function openIds(openings: OpeningsById, now: number): Set<string> {
  const letsIn = (opening: Opening) => openingState(opening, now) === "open" && opening.crowding !== "full";
  return new Set([...openings].flatMap(([id, opening]) => (letsIn(opening) ? [id] : [])));
}

/** What is posted of sites, by their ids. */
export interface PostedSites {
  /** Those that are drawn as open. */
  readonly open: ReadonlySet<string>;
  /** Those that are closed or unusable. */
  readonly shut: ReadonlySet<string>;
}

/** What the symbols of sites show of what is posted, at a moment. */
export function postedSites(openings: OpeningsById, now: number): PostedSites {
  return { open: openIds(openings, now), shut: notOpen(openings) };
}

/** Adds the open sites above the others; none are known yet. */
export function addOpenSites(map: LibreMap): void {
  map.addImage("site-open", shelterImage("open"), { pixelRatio: 3 });
  map.addImage("group-open", shelterImage("open", true), { pixelRatio: 3 });
  const data: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
  map.addSource(OPEN_SITES.source, { type: "geojson", data, cluster: true, clusterRadius: GROUP_PX, clusterMaxZoom: 17 });
  for (const layer of layers()) map.addLayer(layer);
}

/** Draws the sites that are open at a moment, with the dangers they are open for below them. */
export function setOpenSites(map: LibreMap, metadata: PackMetadata, say: Sentences, openings: OpeningsById, now: number): void {
  const open = openIds(openings, now);
  const features = metadata.shelters.features.filter(({ properties }) => open.has(properties.id));
  map.getSource<GeoJSONSource>(OPEN_SITES.source)?.setData({
    type: "FeatureCollection",
    features: features.map(({ geometry, properties: { id, name } }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...geometry.coordinates] },
      properties: {
        id,
        label: [say.words.plainName(name), say.words.lineBelow(name)].filter(Boolean).join("\n"),
        open_for: plain(say.hazards(openings.get(id)?.open_for ?? [])),
      },
    })),
  });
}

/** A text as the map can draw it. */
function plain(marked: string): string {
  return withoutRuby(marked).replace(/[\u2066-\u2069]/gu, "");
}

/** Shows or hides them. */
export function showOpenSites(map: LibreMap, visible: boolean): void {
  for (const id of [OPEN_SITES.single, OPEN_SITES.group]) {
    if (map.getLayer(id)) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
  }
}

function layers(): LayerSpecification[] {
  const { source, single, group } = OPEN_SITES;
  return [
    {
      id: group,
      type: "symbol",
      source,
      filter: ["has", "point_count"],
      layout: {
        "icon-image": "group-open",
        "icon-allow-overlap": true,
        "text-field": ["to-string", ["get", "point_count"]],
        "text-size": 15,
        "text-font": ["Noto Sans Bold"],
        "text-offset": [0.55, 0.02],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": "#fff" },
    },
    {
      id: single,
      type: "symbol",
      source,
      filter: ["!", ["has", "point_count"]],
      layout: {
        "icon-image": "site-open",
        "icon-allow-overlap": true,
        "text-field": ["step", ["zoom"], "", 13, ["get", "open_for"], 15, ["concat", ["get", "label"], "\n", ["get", "open_for"]]],
        "text-size": 13,
        "text-font": ["Noto Sans Bold"],
        "text-anchor": "top",
        "text-offset": [0, 1.1],
        "text-max-width": 9,
        "text-optional": true,
      },
      paint: { "text-color": SITE_COLOURS.open, "text-halo-color": "#fff", "text-halo-width": 1.6 },
    },
  ];
}
