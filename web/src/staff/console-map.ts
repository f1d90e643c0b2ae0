import { setWorkerUrl } from "maplibre-gl";
import type { GeoJSONSource } from "maplibre-gl";
import { TerraDraw, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawSelectMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Point } from "../engine/types";
import { addClosures, pressedClosure, raiseClosures, setClosures } from "../map/closure-layers";
import { addOpenSites, postedSites, setOpenSites } from "../map/open-sites";
import { servePack } from "../map/protocol";
import { addShelters, pressedSite, setShelters } from "../map/shelter-symbols";
import { fetchStyle, onDevice } from "../map/style";
import { MapView, canDrawMaps } from "../map/view";
import { type OpenCity, openCity } from "../offline/city";
import { el } from "../text/dom";
import type { Words } from "../text/words";
import type { Board, Geometry } from "./board";
import { closureFeatures, openings } from "./map-features";
import type { StaffConfig } from "./vocabulary";
import { type DrawingBoard, rounded } from "./where";

const ENDS = "staff-ends";
const INK = "#0017c1";

/** What the map tells its page. */
export interface MapListener {
  /** A place on the map was pressed, or Enter was pressed with it under the cross. */
  onPoint(point: Point): void;
  /** A facility was pressed; true when the page made use of that. */
  onSite(id: string): boolean;
  /** The sign or the line of a closure was pressed. */
  onClosure(id: string): void;
  /** Something was drawn or dragged. */
  onGeometry(geometry: Geometry): void;
}

/** The console's map: zones, sites, closures, and what is being placed. */
export class ConsoleMap implements DrawingBoard {
  #drawing = false;

  private constructor(
    readonly view: MapView,
    readonly pen: TerraDraw,
    readonly city: OpenCity,
    readonly listener: MapListener,
  ) {
    pen.on("finish", (id, { action, mode }) => {
      const feature = pen.getSnapshotFeature(id);
      if (!feature || mode === "static") return;
      void action;
      listener.onGeometry(exact(feature.geometry as Geometry));
    });
  }

  /** Starts the map; none where the browser cannot draw one or the city pack is not to be had. */
  static async start(config: StaffConfig, words: Words, container: HTMLElement, listener: MapListener): Promise<ConsoleMap | undefined> {
    if (!canDrawMaps()) return undefined;
    const city = await openCity(config, words, () => undefined);
    const { metadata } = city.pack;
    const style = onDevice(await fetchStyle(config.style), metadata);
    setWorkerUrl(new URL(MAP_WORKER, import.meta.url).href);
    servePack(city.pack);
    let made: ConsoleMap | undefined;
    const view = new MapView({
      container,
      style,
      bounds: metadata.city.bounds,
      center: metadata.city.center,
      words,
      pageScrolls: false,
      onAsk: (point, event) => {
        if (!made || made.#drawing) return;
        const closure = event && pressedClosure(view.map, event);
        if (closure) return listener.onClosure(closure);
        const site = event && pressedSite(view.map, event);
        if (site === "group" || (site && listener.onSite(site.id))) return;
        listener.onPoint(point);
      },
    });
    await view.ready();
    addShelters(view.map, metadata, words);
    addOpenSites(view.map);
    addClosures(view.map);
    addEnds(view);
    container.after(zoomButtons(view, words));
    made = new ConsoleMap(view, startPen(view), city, listener);
    return made;
  }

  /** Draws what is posted, as the public sees it. */
  draw(board: Board, now: number): void {
    const { map } = this.view;
    const { say, pack } = this.city;
    const posted = openings(board);
    setShelters(map, pack.metadata, say.words, postedSites(posted, now));
    setOpenSites(map, pack.metadata, say, posted, now);
    setClosures(map, closureFeatures(board, now), now);
    raiseClosures(map);
  }

  show(geometry: Geometry | null, ends: readonly Point[]): void {
    if (this.#drawing && geometry === null) return;
    this.pen.clear();
    if (geometry) {
      const mode = geometry.type === "Point" ? "point" : "linestring";
      const [added] = this.pen.addFeatures([{ type: "Feature", properties: { mode }, geometry: exact(geometry) as never }]);
      this.pen.setMode("select");
      if (added?.id !== undefined && added.valid) this.pen.selectFeature(added.id);
    }
    const features = ends.map((point): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [...point] } }));
    this.view.map.getSource<GeoJSONSource>(ENDS)?.setData({ type: "FeatureCollection", features: geometry ? [] : features });
  }

  drawByHand(drawing: boolean): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    if (drawing) this.pen.clear();
    this.pen.setMode(drawing ? "linestring" : "select");
  }

  goTo(point: Point): void {
    this.view.moveTo(point, 0);
  }

  focus(): void {
    this.view.map.getCanvas().focus();
  }
}

function zoomButtons({ map }: MapView, words: Words): HTMLElement {
  const button = (id: string, sign: string, press: () => void) => el("button", { type: "button", class: "button", "aria-label": words.plain(id), click: press }, el("span", { "aria-hidden": "true" }, sign));
  return el("div", { class: "map-tools" }, button("web-zoom-in", "+", () => map.zoomIn()), button("web-zoom-out", "−", () => map.zoomOut()));
}

function startPen(view: MapView): TerraDraw {
  const line = { lineStringColor: INK, lineStringWidth: 6, closingPointColor: INK, closingPointWidth: 7 } as const;
  const dot = { pointColor: INK, pointWidth: 9, pointOutlineColor: "#ffffff", pointOutlineWidth: 3 } as const;
  const pen = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map: view.map, coordinatePrecision: 7 }),
    modes: [
      new TerraDrawLineStringMode({ styles: line }),
      new TerraDrawPointMode({ styles: dot }),
      new TerraDrawSelectMode({
        flags: {
          point: { feature: { draggable: true } },
          linestring: { feature: { draggable: false, coordinates: { draggable: true, midpoints: true, deletable: true } } },
        },
        styles: { selectedLineStringColor: INK, selectedLineStringWidth: 6, selectedPointColor: INK, selectedPointWidth: 9, selectedPointOutlineColor: "#ffffff", selectedPointOutlineWidth: 3, selectionPointColor: "#ffffff", selectionPointOutlineColor: INK, selectionPointOutlineWidth: 3, selectionPointWidth: 6, midPointColor: INK, midPointWidth: 4 },
      }),
    ],
  });
  pen.start();
  pen.setMode("select");
  return pen;
}

function addEnds({ map }: MapView): void {
  map.addSource(ENDS, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({ id: ENDS, type: "circle", source: ENDS, paint: { "circle-radius": 9, "circle-color": INK, "circle-stroke-color": "#fff", "circle-stroke-width": 3 } });
}

/** The same with seven decimals, which is what the pen takes and the server keeps. */
function exact(geometry: Geometry): Geometry {
  const at = (position: readonly number[]) => rounded(position as unknown as Point);
  if (geometry.type === "Point") return { type: "Point", coordinates: at(geometry.coordinates) };
  return { type: "LineString", coordinates: geometry.coordinates.map(at) };
}
