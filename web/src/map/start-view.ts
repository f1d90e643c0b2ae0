import type { StyleSpecification, VectorTileSource } from "maplibre-gl";
import { setWorkerUrl } from "maplibre-gl";
import type { Config } from "../app/config";
import type { Point } from "../engine/types";
import type { HeldPostings } from "../live/held";
import type { OpenCity } from "../offline/city";
import { el } from "../text/dom";
import { icon } from "../text/icon";
import { showBaseMap } from "./base-map";
import { type Frame, toolButton } from "./frame";
import { pressedClosure, raiseClosures, showClosures } from "./closure-layers";
import { type LayerSwitches, layersPanel } from "./layers-panel";
import { drawPostings, postingsLine } from "./map-postings";
import type { Asking } from "./michi-map";
import { showOpenSites } from "./open-sites";
import { type Position, findPosition, showPosition } from "./position";
import { servePack } from "./protocol";
import { addShelters, pressedSite, setShelters, showShelters, siteById } from "./shelter-symbols";
import { PACK_SOURCE, PACK_TILES, fetchStyle, onDevice, sourceLayer } from "./style";
import { MapView, canDrawMaps } from "./view";
import type { ViewControl } from "./view-control";

/** What starting the view needs, and whom it tells. */
export interface StartOptions {
  readonly config: Config;
  /** The city as it is drawn; another one when a newer pack arrives. */
  city: OpenCity;
  readonly frame: Frame;
  readonly onAsk: (asking: Asking) => void;
  readonly onPosition: (position: Position) => void;
  readonly onFault: (messageId: string) => void;
  /** What is posted; absent where postings are not connected. */
  readonly postings?: HeldPostings;
  readonly onClosure: (id: string) => void;
}

/** Starts the drawn map; nothing where the browser cannot draw one or the style is not to be had. */
export async function startView(options: StartOptions): Promise<ViewControl | undefined> {
  if (!canDrawMaps()) return undefined;
  const { metadata } = options.city.pack;
  let style: StyleSpecification;
  try {
    style = onDevice(await fetchStyle(options.config.style), metadata);
  } catch {
    return undefined;
  }
  setWorkerUrl(new URL(MAP_WORKER, import.meta.url).href);
  servePack(options.city.pack);
  const view = new MapView({
    container: options.frame.canvas,
    style,
    bounds: metadata.city.bounds,
    center: metadata.city.center,
    words: options.city.say.words,
    pageScrolls: options.config.page !== "map",
    onAsk: (point, event) => {
      const closure = event && options.postings && pressedClosure(view.map, event);
      if (closure) return options.onClosure(closure);
      const site = event && pressedSite(view.map, event);
      if (site === "group") return;
      options.onAsk(site ? askForSite(options, site.id, point) : { point });
    },
  });
  addTools(options, view);
  await view.ready();
  addShelters(view.map, options.city.pack.metadata, options.city.say.words);
  const draw = options.postings && drawPostings(view.map, options.postings, () => options.city);
  return control(view, options, draw);
}

function askForSite({ city }: StartOptions, id: string, point: Point): Asking {
  const site = siteById(city.pack, id);
  return site ? { point: [site.lon, site.lat], place: site.name } : { point };
}

function addTools(options: StartOptions, view: MapView): void {
  const { frame, city } = options;
  const { words } = city.say;
  const { panel, hidden } = layersPanel(city.say, city.pack.metadata, {
    onLayer: (id, visible) => showLayer(options, view, id, visible),
    onShown: () => view.map.getCanvas().focus({ preventScroll: true }),
    onBaseMap: (visible) => showBaseMap(view.map, visible),
    ...(options.postings ? { postings: postingSwitches(view) } : {}),
  });
  const layers = toolButton(words.plain("web-layers-title"), icon("layers"), () => {
    panel.hidden = !panel.hidden;
    layers.setAttribute("aria-expanded", String(!panel.hidden));
    if (!panel.hidden) panel.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
  layers.setAttribute("aria-expanded", "false");
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    layers.click();
    layers.focus();
  });
  const locate = toolButton(words.plain("web-position"), icon("locate"), () => void goToPosition(options, view));
  frame.tools.append(
    locate,
    layers,
    toolButton(words.plain("web-zoom-in"), el("span", { "aria-hidden": "true" }, "+"), () => view.map.zoomIn()),
    toolButton(words.plain("web-zoom-out"), el("span", { "aria-hidden": "true" }, "−"), () => view.map.zoomOut()),
  );
  frame.top.append(hidden);
  if (options.postings) frame.top.append(postingsLine(words, options.postings));
  frame.root.append(panel);
}

function postingSwitches({ map }: MapView): NonNullable<LayerSwitches["postings"]> {
  return { onClosures: (visible) => showClosures(map, visible), onOpenings: (visible) => showOpenSites(map, visible) };
}

function showLayer({ city }: StartOptions, view: MapView, id: string, visible: boolean): void {
  const layer = city.pack.metadata.layers.find((one) => one.id === id);
  if (layer?.role === "shelters") showShelters(view.map, visible);
  for (const drawn of view.map.getStyle().layers) {
    if (sourceLayer(drawn) === id) view.map.setLayoutProperty(drawn.id, "visibility", visible ? "visible" : "none");
  }
}

async function goToPosition({ city, onPosition, onFault }: StartOptions, view: MapView): Promise<void> {
  onFault("web-position-looking");
  const found = await findPosition();
  if (typeof found === "string") {
    onFault(`web-position-${found}`);
    return;
  }
  const [west, south, east, north] = city.pack.metadata.city.bounds;
  const [lon, lat] = found.point;
  if (lon < west || lon > east || lat < south || lat > north) {
    onFault("web-position-outside");
    return;
  }
  showPosition(view.map, found);
  raiseClosures(view.map);
  view.moveTo(found.point, 0);
  onPosition(found);
}

function control(view: MapView, options: StartOptions, drawAgain: (() => void) | undefined): ViewControl {
  const container = view.map.getContainer();
  return {
    goTo: (point) => {
      bringIntoView(container);
      view.pin(point);
      view.moveTo(point, 0);
    },
    showAnswered: (point, sheet) => {
      view.pin(point);
      view.moveTo(point, middleOfVisible(container, sheet), view.map.getZoom());
    },
    clearAnswered: () => view.pin(undefined),
    draw: (city) => {
      options.city = city;
      servePack(city.pack);
      view.map.getSource<VectorTileSource>(PACK_SOURCE)?.setTiles([PACK_TILES]);
      if (drawAgain) drawAgain();
      else setShelters(view.map, city.pack.metadata, city.say.words);
    },
    focus: () => view.map.getCanvas().focus({ preventScroll: true }),
  };
}

/** Pixels of map above the sheet that a point needs to be seen in its surroundings. */
const ROOM_PX = 200;

/** How far the middle of what the sheet leaves visible lies below the map's own, in pixels. */
function middleOfVisible(container: HTMLElement, sheet: HTMLElement): number {
  const cover = sheet.getBoundingClientRect();
  let map = container.getBoundingClientRect();
  const beside = cover.right <= map.left + 1 || cover.left >= map.right - 1;
  if (map.top < 0 || (!beside && cover.top - map.top < ROOM_PX)) {
    container.scrollIntoView({ block: "start", behavior: "instant" });
    map = container.getBoundingClientRect();
  }
  const bottom = Math.min(map.bottom, beside ? innerHeight : cover.top);
  const top = Math.max(0, map.top + (beside ? 0 : underSearch(container)));
  return (top + bottom) / 2 - (map.top + map.bottom) / 2;
}

/** Pixels of the map's top that the search lies over, where it shows. */
function underSearch(container: HTMLElement): number {
  const search = container.parentElement?.querySelector(".map-top");
  if (!search || getComputedStyle(search).visibility === "hidden") return 0;
  return Math.max(0, search.getBoundingClientRect().bottom - container.getBoundingClientRect().top);
}

/** Scrolls the page so that most of the map shows. */
function bringIntoView(container: HTMLElement): void {
  const { top, bottom } = container.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight + 100) container.scrollIntoView({ block: "start", behavior: "instant" });
}
