import { Map as LibreMap, type MapMouseEvent, Marker, type StyleSpecification } from "maplibre-gl";
import type { Point } from "../engine/types";
import { svg } from "../text/dom";
import type { Words } from "../text/words";

declare global {
  interface Window {
    /** Whether the map has drawn everything; browser tests wait for it. */
    __idle?: boolean;
  }
}

/** Whether this browser can draw the map at all. */
export function canDrawMaps(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

/** What the view needs to start. */
export interface ViewOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly bounds: readonly [number, number, number, number];
  readonly center: Point;
  readonly words: Words;
  /** Whether one finger scrolls the page (a map in a page) or the map (a page that is the map). */
  readonly pageScrolls: boolean;
  readonly onAsk: (point: Point, event?: MapMouseEvent) => void;
}

const CLOSE_ZOOM = 15;

/** The map on the page: camera, pin and accuracy circle. */
export class MapView {
  readonly map: LibreMap;
  readonly #pin: Marker;

  constructor(options: ViewOptions) {
    const { words, bounds } = options;
    this.map = new LibreMap({
      container: options.container,
      style: options.style,
      center: [...options.center],
      zoom: 12.5,
      minZoom: 9,
      maxZoom: 18,
      maxBounds: [
        [bounds[0] - 0.15, bounds[1] - 0.12],
        [bounds[2] + 0.15, bounds[3] + 0.12],
      ],
      localIdeographFontFamily: getComputedStyle(options.container).fontFamily,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: options.pageScrolls,
      fadeDuration: reducedMotion() ? 0 : 150,
      locale: {
        "Map.Title": words.plain("web-map-keys"),
        "CooperativeGesturesHandler.WindowsHelpText": words.plain("web-map-wheel-windows"),
        "CooperativeGesturesHandler.MacHelpText": words.plain("web-map-wheel-mac"),
        "CooperativeGesturesHandler.MobileHelpText": words.plain("web-map-two-fingers"),
      },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.#pin = new Marker({ element: pinElement(), anchor: "bottom" });
    this.map.on("click", (event) => options.onAsk([event.lngLat.lng, event.lngLat.lat], event));
    this.map.getCanvas().addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      options.onAsk(this.center());
    });
    this.#markIdle(options.container);
  }

  /** The point under the crosshair. */
  center(): Point {
    const { lng, lat } = this.map.getCenter();
    return [lng, lat];
  }

  /** Moves so that the point stands so many pixels below the map's middle. */
  moveTo(point: Point, down: number, zoom?: number): void {
    this.map.easeTo({
      center: [...point],
      zoom: zoom ?? Math.max(this.map.getZoom(), CLOSE_ZOOM - 1),
      offset: [0, down],
      duration: reducedMotion() ? 0 : 400,
    });
  }

  /** Puts the pin on a point, or takes it away. */
  pin(point: Point | undefined): void {
    if (point) this.#pin.setLngLat([...point]).addTo(this.map);
    else this.#pin.remove();
  }

  /** Waits until the style is loaded. */
  ready(): Promise<void> {
    return new Promise((resolve) => {
      if (this.map.isStyleLoaded()) resolve();
      else this.map.once("load", () => resolve());
    });
  }

  #markIdle(container: HTMLElement): void {
    const host = container.closest("michi-map");
    const set = (idle: boolean) => {
      window.__idle = idle;
      host?.toggleAttribute("data-idle", idle);
    };
    this.map.on("idle", () => set(true));
    this.map.on("movestart", () => set(false));
    this.map.on("dataloading", () => set(false));
  }
}

/** Whether the reader asked for less movement. */
export function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function pinElement(): HTMLElement {
  const pin = document.createElement("div");
  pin.className = "map-pin";
  pin.setAttribute("aria-hidden", "true");
  pin.append(
    svg(
      "svg",
      { viewBox: "0 0 32 44", width: 32, height: 44 },
      svg("path", {
        d: "M16 43C16 43 30 26 30 15A14 14 0 0 0 2 15C2 26 16 43 16 43Z",
        fill: "#0017c1",
        stroke: "#fff",
        "stroke-width": 2,
      }),
      svg("circle", { cx: 16, cy: 15, r: 5, fill: "#fff" }),
    ),
  );
  return pin;
}
