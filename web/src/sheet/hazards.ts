import type { Answer, HazardAnswer, Knowledge, Near, Zone } from "../engine/types";
import { el } from "../text/dom";
import { house } from "./house";
import type { Sentences } from "./sentences";
import { gapSwatch, nearSwatch, zoneSwatch } from "./swatch";

/** The dangers at the point: its zones, or that none is drawn here; then worse ones close by. */
export function dangers(say: Sentences, answer: Answer): HTMLElement[] {
  return answer.hazards.flatMap((hazard) => {
    const rows = hazard.zones.map((zone) => zoneRow(say, hazard.kind, zone));
    const blank = undrawn(hazard);
    if (blank) rows.push(blankRow(say, hazard.kind, blank));
    rows.push(...nearZones(hazard).map(([near, zone]) => nearRow(say, hazard.kind, near, zone)));
    return rows;
  });
}

/** The worse zones close by, the most telling first: one for each layer of the hazard that has one. */
export function nearZones({ near }: HazardAnswer): [Near, Zone][] {
  return near ? [near.zone, ...(near.more ?? [])].map((zone) => [near, zone]) : [];
}

function zoneRow(say: Sentences, kind: string, zone: Zone): HTMLElement {
  const rivers = zone.rivers.length > 0 && say.words.node("zone-rivers", { rivers: say.japanese(zone.rivers.join(", ")) });
  return el(
    "div",
    { class: "danger-row", "data-state": "zone" },
    zone.depth_m && house(zone.depth_m),
    el(
      "div",
      { class: "danger-words" },
      el("p", { class: "danger-main" }, zoneSwatch(say.colour(zone)), el("strong", {}, say.zone(kind, zone))),
      zone.depth_m && el("p", {}, say.depthMeans(zone.depth_m)),
      rivers && el("p", {}, rivers),
    ),
  );
}

/** That no zone of a hazard is drawn here, where no layer of it draws one. */
function undrawn({ zones, knowledge }: HazardAnswer): Knowledge | undefined {
  return zones.length === 0 ? knowledge.find(({ state }) => state === "no_zone_shown") : undefined;
}

function blankRow(say: Sentences, kind: string, known: Knowledge): HTMLElement {
  const line = el("p", { class: "danger-main" }, gapSwatch(known.state), el("strong", {}, say.gap(kind, known)));
  return el("div", { class: "danger-row", "data-state": known.state }, el("div", { class: "danger-words" }, line));
}

function nearRow(say: Sentences, kind: string, near: Near, zone: Zone): HTMLElement {
  const { depth_m } = zone;
  return el(
    "div",
    { class: "danger-row", "data-state": "near" },
    depth_m && house(depth_m),
    el(
      "div",
      { class: "danger-words" },
      el("p", { class: "danger-kind" }, say.words.node(`hazard-${kind.replaceAll("_", "-")}`)),
      el("p", { class: "danger-main" }, nearSwatch(say.colour(zone)), el("strong", {}, say.near(near, zone))),
      depth_m && el("p", {}, say.depthMeans(depth_m)),
    ),
  );
}

/** What is not known, or not drawn, here: hazards without any data share one line. */
export function gaps(say: Sentences, answer: Answer): HTMLElement {
  const list = el("ul", { class: "facts" });
  const silent: string[] = [];
  for (const hazard of answer.hazards) {
    const { kind, knowledge } = hazard;
    for (const known of knowledge) {
      if (known.state === "drawn" || (known.state === "no_zone_shown" && undrawn(hazard))) continue;
      if (known.state === "no_data") silent.push(kind);
      else list.append(gapRow(say, kind, known));
    }
  }
  const kinds = [...new Set(silent)];
  if (kinds.length > 0) {
    const words = say.words.node("answer-all-no-data", { hazards: say.hazards(kinds) });
    list.append(el("li", { "data-state": "no_data" }, gapSwatch("no_data"), el("p", {}, words)));
  }
  return list;
}

function gapRow(say: Sentences, kind: string, known: Knowledge): HTMLElement {
  const covers = known.state === "not_surveyed" ? say.covers(known.layer) : [];
  return el(
    "li",
    { "data-state": known.state },
    gapSwatch(known.state),
    el("p", {}, say.gap(kind, known)),
    ...covers.map((line) => el("p", { class: "soft" }, line)),
  );
}
