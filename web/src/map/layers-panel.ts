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
    el("h3", {}, words.node("layer-hazard")),
    el("ul", {}, ...hazards),
    el("p", { class: "soft" }, words.node("web-legend-white")),
    el("h3", {}, words.node("web-layers-others")),
    el("ul", {}, ...otherRows(words, metadata, switches)),
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
  const notice = hiddenNotice(say, kind);
  const row = switchRow(title, true, (visible) => {
    switches.onLayer(layer.id, visible);
    if (visible) notice.remove();
    else hidden.append(notice);
  });
  notice.querySelector("button")?.addEventListener("click", () => {
    row.click();
    switches.onShown();
  });
  return el(
    "li",
    {},
    row,
    legend(words, layer),
    ...say.covers(layer.id).map((line) => el("p", { class: "soft" }, line)),
    ...(layer.covers?.gaps ?? []).map((gap) => el("p", { class: "soft" }, words.node(`gap-${idOf(gap)}`))),
  );
}

/** Says that a danger's zones are not drawn now, so that an empty map is not read as no danger. */
function hiddenNotice(say: Sentences, kind: string): HTMLElement {
  const { words } = say;
  return el(
    "p",
    {},
    el("span", {}, words.node("web-layer-hidden", { hazard: say.hazard(kind) })),
    el("button", { type: "button", class: "button" }, words.node("web-layer-show")),
  );
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
