import type { Layer, PackMetadata } from "../engine/types";
import { timeNow } from "../live/clock-now";
import type { HeldPostings } from "../live/held";
import type { Sentences } from "../sheet/sentences";
import { zoneSwatch } from "../sheet/swatch";
import { el, svg } from "../text/dom";
import type { Words } from "../text/words";
import { CLOSURE_RED } from "./closure-image";
import { legend } from "./layers-panel";
import { SITE_COLOURS, SITE_DASHES, type SiteLook } from "./shelter-image";
import { shownHazard } from "./shelter-symbols";

/** Under the map: how to ask, the colours in words, the symbols, and whence it all comes. */
export function mapFoot(say: Sentences, metadata: PackMetadata, postings: HeldPostings | undefined): HTMLElement {
  const { words } = say;
  const drawn = metadata.layers.filter(({ role, status }) => role === "hazard" && status === "data");
  const hazard = say.hazard(shownHazard(metadata));
  return el(
    "div",
    { class: "map-foot" },
    key(say, drawn, hazard, postings !== undefined),
    el("p", {}, words.node("web-map-tap")),
    el("p", {}, words.node("web-legend-white")),
    ...(postings ? [listLink(words), completeness(words, postings)] : [el("p", {}, words.node("web-site-open-unknown"))]),
    sources(say, metadata),
  );
}

/** The legend: one line at the map's foot on a phone, opened by a press; open where there is room. */
function key(say: Sentences, drawn: readonly Layer[], hazard: string, connected: boolean): HTMLElement {
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
    connected && closureKey(words),
    el(
      "ul",
      { class: "map-legend map-legend-sites" },
      connected && el("li", {}, siteSign("open"), el("span", {}, words.node("web-sign-open"))),
      el("li", {}, siteSign("recommended"), el("span", {}, words.node("web-site-recommended", { hazard }))),
      el("li", {}, siteSign("other"), el("span", {}, words.node("web-site-other"))),
    ),
  );
}

/** The signs of closures with their words. */
function closureKey(words: Words): HTMLElement {
  const signs = ["closed", "limited", "unconfirmed"] as const;
  const rows = signs.map((sign) => el("li", {}, closureSign(sign), el("span", {}, words.node(`web-sign-${sign}`))));
  return el("ul", { class: "map-legend map-legend-sites" }, ...rows);
}

function closureSign(sign: "closed" | "limited" | "unconfirmed"): SVGElement {
  const pen = { fill: "none", stroke: CLOSURE_RED, "stroke-width": 4 };
  const box = { viewBox: "0 0 26 26", class: "map-site", "aria-hidden": "true" };
  if (sign === "unconfirmed") return svg("svg", box, svg("path", { ...pen, d: "M1 13h24", "stroke-width": 5, "stroke-dasharray": "6.5 3" }));
  if (sign === "limited") return svg("svg", box, svg("path", { ...pen, d: "M13 4 23.500 22h-21zM13 11v5M13 18.500v1", "stroke-width": 2.5 }));
  return svg("svg", box, svg("circle", { ...pen, cx: 13, cy: 13, r: 9.5 }), svg("path", { ...pen, d: "m6.500 6.500 13 13" }));
}

/** Everything the signs say, as a list to read. */
function listLink(words: Words): HTMLElement {
  return el("p", {}, el("a", { class: "button", href: `/${words.lang}/closures` }, words.node("web-closures-list")));
}

/** That there may be more closures and open sites than the map has, unless staff said that these are all. */
function completeness(words: Words, postings: HeldPostings): HTMLElement {
  const line = el("p");
  const show = () => {
    const missing = (["closures", "openings"] as const).filter((what) => !postings.isComplete(what, timeNow()));
    line.hidden = missing.length === 0;
    line.replaceChildren(...missing.flatMap((what) => [words.node(`live-${what}-maybe-more`), " "]));
  };
  postings.onChange(show);
  show();
  return line;
}

/** The symbol of the map, drawn for the legend. */
function siteSign(look: SiteLook): SVGElement {
  const stroke = SITE_COLOURS[look];
  const dashes = SITE_DASHES[look].join(" ") || null;
  return svg(
    "svg",
    { viewBox: "0 0 26 26", class: "map-site", "aria-hidden": "true" },
    svg("rect", { x: 1.25, y: 1.25, width: 23.5, height: 23.5, rx: 5, fill: look === "open" ? stroke : "#fff", stroke, "stroke-width": 2.5, "stroke-dasharray": dashes }),
    svg("path", {
      d: "M13 6.5 20 12.500H18.200V19H7.800V12.500H6Z",
      fill: look === "open" ? "#fff" : "none",
      stroke: look === "open" ? "#fff" : stroke,
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
