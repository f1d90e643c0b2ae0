import { svg } from "../text/dom";
import { icon } from "../text/icon";

const BOX = { viewBox: "0 0 40 28", width: 40, height: 28, class: "swatch", "aria-hidden": "true" };
const FRAME = { x: 1, y: 1, width: 38, height: 26, rx: 4, stroke: "currentColor", "stroke-width": 1.5 };

/** A zone's official colour with an edge that shows it on any paper. */
export function zoneSwatch(colour: string): Element {
  return svg("svg", BOX, svg("rect", { ...FRAME, class: "edge", fill: colour }));
}

/** Worse close by: a dot on empty ground, the zone's colour beyond an edge. */
export function nearSwatch(colour: string): Element {
  return svg(
    "svg",
    BOX,
    svg("path", { d: "M24 1h11a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H24z", fill: colour }),
    svg("rect", { ...FRAME, fill: "none" }),
    svg("path", { d: "M24 1v26", stroke: "currentColor", "stroke-width": 2.5, "stroke-dasharray": "4 3" }),
    svg("circle", { cx: 12, cy: 14, r: 4, fill: "currentColor" }),
  );
}

/** The look of a gap: no zone drawn, not surveyed, no data, out of date. */
export function gapSwatch(state: string): Element {
  if (state === "no_zone_shown") return icon("noZone");
  if (state === "not_surveyed") return icon("notSurveyed");
  if (state === "stale") return icon("stale");
  return icon("noData");
}
