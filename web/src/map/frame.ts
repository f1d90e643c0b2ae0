import { el, svg } from "../text/dom";
import type { Words } from "../text/words";

/** The parts of the map's frame that other modules fill. */
export interface Frame {
  readonly root: HTMLElement;
  readonly canvas: HTMLElement;
  readonly tools: HTMLElement;
  readonly top: HTMLElement;
  readonly confirm: HTMLElement;
  readonly status: HTMLElement;
}

/** Lays out the map's frame: search on top, buttons at the side, the confirm line at the foot. */
export function buildFrame(words: Words): Frame {
  const canvas = el("div", { class: "map-canvas" });
  const top = el("div", { class: "map-top" });
  const tools = el("div", { class: "map-tools" });
  const confirm = el("div", { class: "map-confirm", hidden: true });
  const status = el("p", { class: "unseen", role: "status", "aria-live": "polite" });
  const root = el(
    "section",
    { class: "map-frame", "aria-label": words.plain("web-map-label") },
    canvas,
    crosshair(),
    top,
    tools,
    confirm,
    status,
  );
  return { root, canvas, tools, top, confirm, status };
}

/** A button with a drawn sign; its words are its label and its tooltip. */
export function toolButton(label: string, sign: Element, onClick: () => void): HTMLButtonElement {
  return el("button", { type: "button", class: "map-tool", "aria-label": label, title: label, click: onClick }, sign);
}

function crosshair(): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 48 48", class: "map-crosshair", "aria-hidden": "true" },
    svg("path", { d: "M24 4v14M24 30v14M4 24h14M30 24h14", stroke: "#fff", "stroke-width": 7 }),
    svg("path", { d: "M24 4v14M24 30v14M4 24h14M30 24h14", stroke: "#000", "stroke-width": 3 }),
  );
}
