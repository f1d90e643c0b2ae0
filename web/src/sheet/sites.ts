import type { Answer, NearShelter } from "../engine/types";
import { distance, spokenMinutes } from "../text/distance";
import { el } from "../text/dom";
import { PhoneNumber } from "../text/words";
import type { Sentences } from "./sentences";

/** The nearest sites that are designated and outside the zones, with how far they are. */
export function sites(say: Sentences, { shelters, hazards }: Answer, cityPhone: string, lang: string): HTMLElement {
  const { words } = say;
  const drawn = hazards.find(({ zones, near }) => zones.length > 0 || near);
  const kind = shelters[0]?.hazard ?? drawn?.kind ?? say.metadata.hazards[0] ?? "flood";
  const hazard = say.hazard(kind);
  const section = el("section", { class: "sheet-sites" }, el("h3", {}, words.node("shelter-list-title", { hazard })));
  if (shelters.length === 0) {
    section.append(el("p", {}, words.node("shelter-none-recommended", { hazard, number: new PhoneNumber(cityPhone) })));
    return section;
  }
  section.append(
    el("ul", { class: "site-list" }, ...shelters.map((site) => siteRow(say, site, lang))),
    el("p", { class: "soft" }, words.node("shelter-state-unknown")),
  );
  return section;
}

/** A place on the map, named after the `#`, which browsers never send: sites near a home tell where it is. */
function onMap(lang: string, id: string): string {
  const page = document.querySelector("michi-map") ? "" : `/${lang}/map`;
  return `${page}#place=${encodeURIComponent(id)}`;
}

function siteRow(say: Sentences, site: NearShelter, lang: string): HTMLElement {
  const { words } = say;
  const far = { distance: distance(words, site.distance_m), minutes: spokenMinutes(site.walk_min) };
  return el(
    "li",
    {},
    el("a", { href: onMap(lang, site.id) }, words.name(site.name)),
    el("p", { class: "soft" }, words.node("shelter-distance", far)),
    !site.recommended && el("p", {}, words.node("shelter-not-recommended")),
    site.known_flooded && el("p", {}, words.node("shelter-known-flooded")),
  );
}
