import type { Layer, PackMetadata } from "../engine/types";
import type { Sentences } from "../sheet/sentences";
import { zoneSwatch } from "../sheet/swatch";
import { el, svg } from "../text/dom";
import { legend } from "./layers-panel";
import { SITE_COLOURS, SITE_DASHES, type SiteLook } from "./shelter-image";
import { shownHazard } from "./shelter-symbols";

/** Under the map: how to ask, the colours in words, the symbols, and whence it all comes. */
export function mapFoot(say: Sentences, metadata: PackMetadata): HTMLElement {
  const { words } = say;
  const drawn = metadata.layers.filter(({ role, status }) => role === "hazard" && status === "data");
  const hazard = say.hazard(shownHazard(metadata));
  return el(
    "div",
    { class: "map-foot" },
    key(say, drawn, hazard),
    el("p", {}, words.node("web-map-tap")),
    el("p", {}, words.node("web-legend-white")),
    el("p", {}, words.node("web-site-open-unknown")),
    sources(say, metadata),
  );
}

/** The legend: one line at the map's foot on a phone, opened by a press; open where there is room. */
function key(say: Sentences, drawn: readonly Layer[], hazard: string): HTMLElement {
  const { words } = say;
  const colours = (drawn[0]?.legend ?? []).map(({ hex }) => zoneSwatch(hex ?? "none"));
  return el(
    "details",
    { class: "map-key", open: matchMedia("(min-width: 60rem)").matches },
    el("summary", {}, el("span", {}, words.node("web-legend-title")), el("span", { class: "map-key-colours" }, ...colours)),
    ...drawn.flatMap((layer) => [
      el("p", {}, words.node(`legend-${layer.attribute ?? "zone"}`, { hazard: say.hazard(layer.kind ?? "") })),
      legend(words, layer),
    ]),
    el(
      "ul",
      { class: "map-legend map-legend-sites" },
      el("li", {}, siteSign("recommended"), el("span", {}, words.node("web-site-recommended", { hazard }))),
      el("li", {}, siteSign("other"), el("span", {}, words.node("web-site-other"))),
    ),
  );
}

/** The symbol of the map, drawn for the legend. */
function siteSign(look: SiteLook): SVGElement {
  const stroke = SITE_COLOURS[look];
  const dashes = SITE_DASHES[look].join(" ") || null;
  return svg(
    "svg",
    { viewBox: "0 0 26 26", class: "map-site", "aria-hidden": "true" },
    svg("rect", { x: 1.25, y: 1.25, width: 23.5, height: 23.5, rx: 5, fill: "#fff", stroke, "stroke-width": 2.5, "stroke-dasharray": dashes }),
    svg("path", {
      d: "M13 6.5 20 12.500H18.200V19H7.800V12.500H6Z",
      fill: "none",
      stroke,
      "stroke-width": 1.8,
      "stroke-linejoin": "round",
    }),
  );
}

function sources({ words }: Sentences, metadata: PackMetadata): HTMLElement {
  const credits = metadata.layers.flatMap(({ status, source }) => (status === "data" && source?.credit) || []);
  const lines = [...new Set(credits)].map((credit) => el("li", { lang: "ja" }, credit));
  return el(
    "details",
    { class: "more" },
    el("summary", {}, words.node("web-sources-title")),
    el("ul", { class: "bullets" }, ...lines),
  );
}
