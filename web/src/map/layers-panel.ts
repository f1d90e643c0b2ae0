import type { Layer, PackMetadata } from "../engine/types";
import type { Sentences } from "../sheet/sentences";
import { gapSwatch, zoneSwatch } from "../sheet/swatch";
import { el } from "../text/dom";
import { type Words, idOf } from "../text/words";

/** What the panel can switch. */
export interface LayerSwitches {
  /** Shows or hides a layer of the pack. */
  readonly onLayer: (id: string, visible: boolean) => void;
  /** Takes the keyboard when the line of a hidden danger goes. */
  readonly onShown: () => void;
  /** Shows or hides the national survey's base map, which asks the network by place. */
  readonly onBaseMap: (visible: boolean) => void;
  /** Shows or hides what is posted; absent where postings are not connected. */
  readonly postings?: { readonly onClosures: (visible: boolean) => void; readonly onOpenings: (visible: boolean) => void };
}

/** The panel, and the lines over the map that say which dangers are hidden. */
export interface LayersPanel {
  readonly panel: HTMLElement;
  readonly hidden: HTMLElement;
}

/** The panel of layers: switches with legend and coverage, and the layers without data. */
export function layersPanel(say: Sentences, metadata: PackMetadata, switches: LayerSwitches): LayersPanel {
  const { words } = say;
  const hidden = el("div", { class: "map-hidden", role: "status" });
  const hazards = metadata.hazards.flatMap((kind) => {
    const own = metadata.layers.filter((layer) => layer.role === "hazard" && layer.kind === kind);
    return own.map((layer) => hazardRow(say, kind, layer, switches, hidden));
  });
  const panel = el(
    "section",
    { class: "map-panel", "aria-label": words.plain("web-layers-title"), hidden: true },
    el("h2", { class: "unseen" }, words.node("web-layers-title")),
    el("h3", {}, words.node("layer-hazard")),
    el("ul", {}, ...hazards),
    el("p", { class: "soft" }, words.node("web-legend-white")),
    el("h3", {}, words.node("web-layers-others")),
    el("ul", {}, ...postingRows(words, switches, hidden), ...otherRows(words, metadata, switches)),
    el("h3", {}, words.node("web-base-map-title")),
    baseMapRow(words, switches),
  );
  return { panel, hidden };
}

function hazardRow(say: Sentences, kind: string, layer: Layer, switches: LayerSwitches, hidden: HTMLElement): HTMLElement {
  const { words } = say;
  const title = words.node(layer.attribute ? `legend-${layer.attribute}` : `hazard-${idOf(kind)}`, {
    hazard: say.hazard(kind),
  });
  if (layer.status !== "data") {
    const id = layer.status === "error" ? "layer-status-error" : "knowledge-no-data";
    return el(
      "li",
      { class: "map-panel-gap" },
      gapSwatch("no_data"),
      el("p", {}, words.node(id, { hazard: say.hazard(kind) })),
    );
  }
  const notice = words.node("web-layer-hidden", { hazard: say.hazard(kind) });
  const row = noticedRow(words, title, { notice, hidden, onShown: switches.onShown }, (visible) => switches.onLayer(layer.id, visible));
  return el(
    "li",
    {},
    row,
    legend(words, layer),
    ...say.covers(layer.id).map((line) => el("p", { class: "soft" }, line)),
    ...(layer.covers?.gaps ?? []).map((gap) => el("p", { class: "soft" }, words.node(`gap-${idOf(gap)}`))),
  );
}

/** Where it is said that something dangerous is hidden, and who takes the keyboard when it is shown again. */
interface Noticed {
  readonly notice: Node;
  readonly hidden: HTMLElement;
  readonly onShown: () => void;
}

/** A switch that says over the map what it hides, so that an empty map is not read as no danger. */
function noticedRow(words: Words, label: Node, { notice, hidden, onShown }: Noticed, toggle: (visible: boolean) => void): HTMLElement {
  const show = el("button", { type: "button", class: "button" }, words.node("web-layer-show"));
  const line = el("p", {}, el("span", {}, notice), show);
  const row = switchRow(label, true, (visible) => {
    toggle(visible);
    if (visible) line.remove();
    else hidden.append(line);
  });
  show.addEventListener("click", () => {
    row.click();
    onShown();
  });
  return row;
}

/** Closed roads and open sites, where they are known. */
function postingRows(words: Words, { postings, onShown }: LayerSwitches, hidden: HTMLElement): HTMLElement[] {
  if (!postings) return [];
  const rows = [
    ["closures", postings.onClosures],
    ["openings", postings.onOpenings],
  ] as const;
  return rows.map(([what, toggle]) => {
    const notice = words.node(`web-${what}-hidden`);
    return el("li", {}, noticedRow(words, words.node(`web-${what}-switch`), { notice, hidden, onShown }, toggle));
  });
}

/** The colours of a layer with their words. */
export function legend(words: Words, layer: Layer): HTMLElement {
  return el(
    "ul",
    { class: "map-legend" },
    ...(layer.legend ?? []).map(({ hex, code }) =>
      el("li", {}, zoneSwatch(hex ?? "none"), el("span", {}, words.node(`rank-${idOf(code)}`))),
    ),
  );
}

function otherRows(words: Words, metadata: PackMetadata, switches: LayerSwitches): HTMLElement[] {
  const roles = [...new Set(metadata.layers.flatMap(({ role }) => (role && role !== "hazard" ? role : [])))];
  return roles.flatMap((role) => {
    const own = metadata.layers.filter((layer) => layer.role === role && layer.status === "data");
    if (own.length === 0) return [];
    const toggle = (visible: boolean) => own.forEach(({ id }) => switches.onLayer(id, visible));
    return el("li", {}, switchRow(words.node(`layer-${idOf(role)}`), true, toggle));
  });
}

function baseMapRow(words: Words, switches: LayerSwitches): HTMLElement {
  return el(
    "div",
    {},
    switchRow(words.node("web-base-map-switch"), false, switches.onBaseMap),
    el("p", { class: "soft" }, words.node("web-base-map-reveals")),
  );
}

function switchRow(label: Node, on: boolean, toggle: (visible: boolean) => void): HTMLElement {
  const box = el("input", { type: "checkbox", change: () => toggle(box.checked) });
  box.checked = on;
  return el("label", { class: "map-switch" }, box, el("span", {}, label));
}
