import type { GeoJSONSource, Map as LibreMap, MapMouseEvent } from "maplibre-gl";
import type { Pack } from "../engine/pack";
import type { PackMetadata, ShelterFeature } from "../engine/types";
import type { Names } from "../text/names";
import type { Words } from "../text/words";
import { OPEN_SITES, type PostedSites } from "./open-sites";
import { SITE_COLOURS, shelterImage } from "./shelter-image";

const SOURCE = "sites";
const SINGLE = "sites-single";
const GROUP = "sites-group";
/** The zoom from which sites have their names. */
const LABELLED_FROM = 15;
/** The reader's name, and the one on the signs or its reading below. */
const LABEL = ["format", ["get", "label"], {}, ["case", ["==", ["get", "below"], ""], "", "\n"], {}, ["get", "below"], { "font-scale": 0.85 }];
/** Pixels within which symbols would cover each other and stand as one with a number. */
const GROUP_PX = 44;

/**
 * Adds evacuation sites and shelters: symbols that never cover each other.
 *
 * A group is green only if every site in it is: one that lies in a zone must not hide behind others.
 */
export function addShelters(map: LibreMap, metadata: PackMetadata, words: Words): void {
  for (const look of ["recommended", "other"] as const) {
    map.addImage(`site-${look}`, shelterImage(look), { pixelRatio: 3 });
    map.addImage(`group-${look}`, shelterImage(look, true), { pixelRatio: 3 });
  }
  map.addSource(SOURCE, {
    type: "geojson",
    data: sitesOf(metadata, words),
    cluster: true,
    clusterRadius: GROUP_PX,
    clusterMaxZoom: 17,
    clusterProperties: { recommended: ["all", ["get", "recommended"]] },
  });
  addSymbolLayers(map);
}

const NONE_POSTED: PostedSites = { open: new Set(), shut: new Set() };

/** Draws the sites of a pack, without those that are drawn as open. */
export function setShelters(map: LibreMap, metadata: PackMetadata, words: Words, posted: PostedSites = NONE_POSTED): void {
  map.getSource<GeoJSONSource>(SOURCE)?.setData(sitesOf(metadata, words, posted));
}

/** The sites as they are drawn: one that is shut is recommended for nothing. */
export function sitesOf(metadata: PackMetadata, words: Words, { open, shut }: PostedSites = NONE_POSTED): GeoJSON.FeatureCollection {
  const kind = shownHazard(metadata);
  const sites = metadata.shelters.features.filter(({ properties }) => !open.has(properties.id));
  return { type: "FeatureCollection", features: sites.map((site) => siteFeature(site, kind, words, shut.has(site.properties.id))) };
}

/** A site of the pack with its place, where the list of places is not at hand. */
export function siteById({ metadata }: Pack, id: string): { kind: string; lon: number; lat: number; name: Names } | undefined {
  const site = metadata.shelters.features.find(({ properties }) => properties.id === id);
  const [lon, lat] = site?.geometry.coordinates ?? [];
  return site && lon !== undefined && lat !== undefined ? { kind: "facility", lon, lat, name: site.properties.name } : undefined;
}

/** The hazard the symbols are about: the first one the city has zones of. */
export function shownHazard(metadata: PackMetadata): string {
  const drawn = metadata.layers.filter(({ role, status }) => role === "hazard" && status === "data");
  const kinds = metadata.hazards.filter((kind) => drawn.some((layer) => layer.kind === kind));
  return kinds[0] ?? metadata.hazards[0] ?? "flood";
}

function siteFeature(site: ShelterFeature, kind: string, words: Words, isShut: boolean): GeoJSON.Feature {
  const status = site.properties.hazards?.find((hazard) => hazard.kind === kind);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...site.geometry.coordinates] },
    properties: {
      id: site.properties.id,
      label: words.plainName(site.properties.name),
      below: words.lineBelow(site.properties.name),
      recommended: !isShut && (status?.recommended ?? false),
    },
  };
}

function addSymbolLayers(map: LibreMap): void {
  const look = ["case", ["get", "recommended"], "recommended", "other"];
  const ink = ["case", ["get", "recommended"], SITE_COLOURS.recommended, SITE_COLOURS.other] as never;
  map.addLayer({
    id: GROUP,
    type: "symbol",
    source: SOURCE,
    filter: ["has", "point_count"],
    layout: {
      "icon-image": ["concat", "group-", look] as never,
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "text-field": ["to-string", ["get", "point_count"]],
      "text-size": 15,
      "text-font": ["Noto Sans Bold"],
      "text-offset": [0.55, 0.02],
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": ink },
  });
  map.addLayer({
    id: SINGLE,
    type: "symbol",
    source: SOURCE,
    filter: ["!", ["has", "point_count"]],
    layout: {
      "icon-image": ["concat", "site-", look] as never,
      "icon-allow-overlap": true,
      "symbol-sort-key": ["case", ["get", "recommended"], 0, 1],
      "text-field": ["step", ["zoom"], "", LABELLED_FROM, LABEL] as never,
      "text-size": 13,
      "text-font": ["Noto Sans Bold"],
      "text-anchor": "top",
      "text-offset": [0, 1.1],
      "text-max-width": 9,
      "text-optional": true,
    },
    paint: { "text-color": ink, "text-halo-color": "#fff", "text-halo-width": 1.6 },
  });
}

/** The site under a press, or the group: a group is opened by zooming in. */
export function pressedSite(map: LibreMap, event: MapMouseEvent): { id: string } | "group" | undefined {
  const pad = 10;
  const { x, y } = event.point;
  const [found] = map.queryRenderedFeatures(
    [
      [x - pad, y - pad],
      [x + pad, y + pad],
    ],
    { layers: [OPEN_SITES.single, OPEN_SITES.group, SINGLE, GROUP].filter((id) => map.getLayer(id)) },
  );
  if (!found) return undefined;
  if (found.properties.cluster_id === undefined) return { id: String(found.properties.id) };
  void openGroup(map, found.source, Number(found.properties.cluster_id), found.geometry as GeoJSON.Point);
  return "group";
}

async function openGroup(map: LibreMap, source: string, group: number, at: GeoJSON.Point): Promise<void> {
  const zoom = await map.getSource<GeoJSONSource>(source)?.getClusterExpansionZoom(group);
  const [lng, lat] = at.coordinates;
  if (zoom !== undefined && lng !== undefined && lat !== undefined) map.easeTo({ center: [lng, lat], zoom });
}

/** Shows or hides the symbols. */
export function showShelters(map: LibreMap, visible: boolean): void {
  for (const id of [SINGLE, GROUP]) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
}
